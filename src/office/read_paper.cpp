#include "office/read_paper.h"

#include "core/base/clean_text.h"
#include "core/base/code_marks.h"
#include "core/people/name.h"
#include "office/case_desk.h"
#include "office/paper_desk.h"
#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/referral_desk.h"
#include "paper/arrived_text.h"
#include "paper/slip.h"
#include "paper/ticket_code.h"
#include "paper/wedge_text.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace pintu {
namespace {

constexpr std::string_view slipNumberMark = "RJK";
constexpr std::ptrdiff_t fewestDigits = 2; // a typed code has many; a long name none

std::string upper(std::string text)
{
    for (auto& c : text)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return text;
}

Reading heardReading(Site& site, const ReferralDesk::Heard& heard)
{
    HeardReturn out;
    out.finding = heard.verdict.kind;
    if (heard.verdict.claims) {
        const auto& claims = *heard.verdict.claims;
        out.number = claims.number;
        out.office = claims.office;
        out.partner = claims.partner;
        out.outcome = claims.outcome;
        out.word = wordHeard(static_cast<std::int64_t>(claims.status), site.catalogue().outcome(claims.outcome))
                       .value_or(PartnerWord::none);
    }
    if (heard.referral) out.slip = slipFacts(site, *heard.referral, WholeName::no);
    Reading reading;
    reading.kind = Reading::Kind::returnSlip;
    reading.heard = std::move(out);
    return reading;
}

Reading typedReading(Site& site, const ReferralDesk::Heard& heard, const std::string& code)
{
    auto reading = heardReading(site, heard);
    reading.heard->code = code;
    return reading;
}

Reading ownSlip(Site& site, const Referral& referral)
{
    Reading reading;
    reading.kind = Reading::Kind::ownSlip;
    reading.slip = slipFacts(site, referral, WholeName::no);
    return reading;
}

Reading found(const Ticket& ticket)
{
    Reading reading;
    reading.kind = Reading::Kind::ticket;
    reading.ticket = ticket;
    return reading;
}

Reading bad()
{
    Reading reading;
    reading.kind = Reading::Kind::badSlip;
    return reading;
}

/// A scanner may be set to another keyboard: each likely text is tried until a signature holds.
std::optional<Reading> readSquare(Site& site, const Command& command, const std::string& text)
{
    ReferralDesk desk{site};
    const auto candidates = wedgeCandidates(text);
    for (const auto& candidate : candidates) {
        if (candidate.starts_with(returnMark) && desk.lookReturn(candidate).claims)
            return heardReading(site, desk.hear(command, candidate));
        if (!candidate.starts_with(slipMark)) continue;
        const auto verdict = desk.look(candidate);
        if (!verdict.notes.proven || !verdict.claims) continue;
        const auto referral =
            verdict.claims->issuer == site.id() ? desk.byNumber(verdict.claims->number) : std::nullopt;
        return referral ? ownSlip(site, *referral) : bad();
    }
    // One of ours that nobody can read any more.
    const auto likeliest = candidates.empty() ? upper(text) : candidates.front();
    if (likeliest.starts_with(returnMark)) return heardReading(site, {desk.lookReturn(likeliest), {}, false});
    // Half a slip is to be scanned again; what is wrong with it is not the paper.
    return Slip::parse(likeliest) ? std::optional{bad()} : std::nullopt;
}

std::optional<Reading> readCode(Site& site, const Command& command, const std::string& text)
{
    const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
    const auto code = digits >= fewestDigits && !Nik::parse(text) ? TypedCode::parse(text) : std::nullopt;
    if (!code) return std::nullopt;
    ReferralDesk desk{site};
    if (!code->isSlip()) return typedReading(site, desk.hearTyped(command, text), text);
    const auto verdict = desk.lookOwnTyped(text);
    const auto referral = verdict.notes.proven ? desk.byNumber(code->number()) : std::nullopt;
    return referral ? ownSlip(site, *referral) : bad();
}

std::optional<std::int64_t> slipNumber(std::string text)
{
    text = upper(text);
    if (!text.starts_with(slipNumberMark)) return std::nullopt;
    const auto from = text.find_first_not_of(" -", slipNumberMark.size());
    std::int64_t number = 0;
    if (from == std::string::npos) return std::nullopt;
    const auto* end = text.data() + text.size();
    const auto [last, error] = std::from_chars(text.data() + from, end, number);
    return error == std::errc{} && last == end ? std::optional{number} : std::nullopt;
}

} // namespace

SlipFacts slipFacts(Site& site, const Referral& referral, WholeName wholeName)
{
    ReferralDesk desk{site};
    SlipFacts out{referral, desk.serviceOf(referral), desk.typedCode(referral), {}};
    const auto record = PeopleDesk{site}.record(referral.person);
    if (record && record->words)
        out.person = wholeName == WholeName::yes ? record->words->name : maskedName(record->words->name);
    return out;
}

std::optional<Reading> readPaper(Site& site, const Command& command, const std::string& text)
{
    const auto cleaned = cleanText(text).value_or(std::string{});
    QueueDesk queue{site};
    for (const auto& reading : wedgeReadings(cleaned))
        if (const auto id = readTicketCode(reading))
            if (const auto ticket = queue.ticket(*id)) return found(*ticket);
    // Twelve letters may be a name: only a code that the record knows is one.
    for (const auto& reading : wedgeReadings(cleaned))
        if (const auto standing = CaseDesk{site}.standingOfReceipt(reading)) {
            Reading out;
            out.kind = Reading::Kind::receipt;
            out.receipt = standing;
            return out;
        }
    if (const auto number = TicketNumber::parse(cleaned))
        if (const auto ticket = queue.ticket(*number)) return found(*ticket);
    if (const auto number = slipNumber(cleaned))
        if (const auto referral = ReferralDesk{site}.byNumber(*number)) return ownSlip(site, *referral);
    if (auto code = readCode(site, command, cleaned)) return code;
    return readSquare(site, command, arrivedText(text));
}

Reading readComparedAnswer(Site& site, const Command& command, const std::string& code)
{
    return typedReading(site, ReferralDesk{site}.hearTyped(command, code, NameCompared::yes), code);
}

} // namespace pintu
