#include "core/base/code_marks.h"
#include "core/partners/intake.h"
#include "core/people/number_in_text.h"
#include "core/people/resident.h"
#include "core/record/office_events.h"
#include "core/referrals/referral.h"
#include "seal/base45.h"
#include "seal/cose_sign1.h"
#include "store/check_parts.h"

#include <algorithm>
#include <array>

/// P1: no number of a person stands in the clear. Looked at are texts that a person may have written, each for what it
/// is; ids, digests, keys and signatures are byte strings, times and counts are integers, and those are no texts. Two
/// kinds of text are made by programs: blind indexes (hexadecimal) and slips (Base45).
namespace pintu {
namespace {

/// What blindIndex writes: 128 bits as hexadecimal digits. Sixteen of them may well be decimal ones.
bool isBlindIndex(std::string_view text)
{
    const auto hexadecimal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 32 && std::all_of(text.begin(), text.end(), hexadecimal);
}

/// What a QR code holds: a signed message in an alphabet in which any sixteen digits may come up.
bool isSlip(std::string_view text)
{
    if (!text.starts_with(slipMark) && !text.starts_with(returnMark)) return false;
    const auto bytes = fromBase45(text.substr(slipMark.size()));
    return bytes && parseCose(*bytes);
}

/// The fields of events that hold such a text. A field that holds anything else is read like every other one.
struct MadeByProgram {
    std::string_view type;
    std::int64_t field;
    bool (*is)(std::string_view);
};
constexpr std::array madeByProgram{
    MadeByProgram{PersonStated::type, 8, isBlindIndex}, MadeByProgram{PersonStated::type, 9, isBlindIndex},
    MadeByProgram{ReferralIssued::type, 13, isSlip},    MadeByProgram{ReturnHeard::type, 9, isSlip},
    MadeByProgram{SlipHeard::type, 7, isSlip},          MadeByProgram{PartnerSaid::type, 7, isSlip}};

/// Calls `visit(field, text)` for every text in a body, at whatever depth; `field` is the key in the body's own map.
template <class Visit>
class Texts {
public:
    Texts(BytesView body, const Visit& visit) : m_body{body}, m_in{body}, m_visit{visit} {}

    void read() { item(0); }

private:
    void item(int depth)
    {
        constexpr int deepest = 8; // what the reader of events lets through
        if (m_in.failed() || m_in.remaining() == 0 || depth > deepest) return;
        switch (m_body[m_body.size() - m_in.remaining()] >> 5) { // the major type (RFC 8949, 3.1)
        case 2: m_in.bytes(); return;
        case 3: m_visit(m_field, m_in.text()); return;
        case 4:
            for (auto left = m_in.array(); left > 0 && !m_in.failed(); --left) item(depth + 1);
            return;
        case 5: map(depth); return;
        case 6: m_in.tag(18), item(depth + 1); return;
        default: m_in.integer();
        }
    }

    void map(int depth)
    {
        std::int64_t key = 0;
        bool first = true;
        for (auto left = m_in.map(); left > 0 && !m_in.failed(); --left, first = false) {
            key = m_in.keyAfter(first, key);
            if (depth == 0) m_field = key;
            item(depth + 1);
        }
    }

    BytesView m_body;
    cbor::Reader m_in;
    const Visit& m_visit;
    std::int64_t m_field = 0;
};

/// Texts of a JSON value. Its numbers are left out: nobody wrote them as text, and a coordinate may have sixteen
/// digits.
bool holdsPersonsNumberInJson(std::string_view json)
{
    for (std::size_t at = json.find('"'); at != std::string_view::npos;) {
        auto end = at + 1;
        while (end < json.size() && json[end] != '"') end += json[end] == '\\' ? std::size_t{2} : std::size_t{1};
        if (end >= json.size()) return false;
        if (holdsPersonsNumber(json.substr(at + 1, end - at - 1), TextKind::prose)) return true;
        at = json.find('"', end + 1);
    }
    return false;
}

class PlainNumbers final : public EventWatcher {
public:
    PlainNumbers(Database& database, Findings& findings) : m_database{database}, m_look{findings.look("P1")} {}

    void see(const Event& event) override
    {
        // Name, address and telephone of the office are sentences; all else that stands in the clear are codes.
        const auto kind = event.type == ProfileSet::type ? TextKind::prose : TextKind::code;
        bool holds =
            holdsPersonsNumber(event.subject, TextKind::code) || holdsPersonsNumber(event.actor, TextKind::code);
        const auto look = [&](std::int64_t field, std::string_view text) {
            holds = holds || (!isMadeByProgram(event.type, field, text) && holdsPersonsNumber(text, kind));
        };
        Texts{event.clear, look}.read();
        if (holds) m_look.found(nameOf(event));
    }

    void end() override
    {
        auto accesses = m_database.walk(
            "SELECT CAST(seq AS TEXT), actor, subject, purpose FROM access_log ORDER BY access_log.seq", 4);
        while (accesses.next())
            if (holdsPersonsNumber(accesses.text(1), TextKind::code) ||
                holdsPersonsNumber(accesses.text(2), TextKind::code) ||
                holdsPersonsNumber(accesses.text(3), TextKind::prose))
                m_look.found("access " + accesses.text(0));
        auto rows = m_database.walk("SELECT CAST(position AS TEXT), list, code, body FROM reference_rows", 4);
        while (rows.next())
            if (holdsPersonsNumber(rows.text(1), TextKind::code) || holdsPersonsNumber(rows.text(2), TextKind::code) ||
                holdsPersonsNumberInJson(rows.text(3)))
                m_look.found("reference row " + rows.text(0));
    }

private:
    static bool isMadeByProgram(std::string_view type, std::int64_t field, std::string_view text)
    {
        return std::any_of(madeByProgram.begin(), madeByProgram.end(), [&](const MadeByProgram& made) {
            return made.type == type && made.field == field && made.is(text);
        });
    }

    Database& m_database;
    Findings::Look m_look;
};

} // namespace

std::unique_ptr<EventWatcher> watchPlainNumbers(Database& database, Findings& findings)
{
    return std::make_unique<PlainNumbers>(database, findings);
}

} // namespace pintu
