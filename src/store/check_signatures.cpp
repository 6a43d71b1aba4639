#include "core/base/encoding.h"
#include "core/record/office_events.h"
#include "core/referrals/referral.h"
#include "seal/cose_sign1.h"
#include "seal/digest.h"
#include "seal/trust_list.h"
#include "store/check_parts.h"
#include "store/sql_office.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

namespace pintu {
namespace {

std::optional<PublicKey> publicKeyFrom(BytesView bytes)
{
    PublicKey key;
    if (bytes.size() != key.bytes.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
    return key;
}

/// Signed heads say what the record must hold, and how far the access log had come.
class Heads final : public EventWatcher {
public:
    Heads(Database& database, const CheckInput& input, Findings& findings)
        : m_database{database},
          m_input{input},
          m_findings{findings},
          m_heads{findings.look("heads")},
          m_accessLog{findings.look("access log")},
          m_witness{findings.look("witness")}
    {
        if (input.keys) m_siteKey.emplace(findings.look("site key"));
    }

    void see(const Event& event) override
    {
        m_newest[event.epoch] = event.seq;
        // A slip names the head that the record had when its command began.
        if (event.command != m_command) {
            m_command = event.command;
            m_headBefore = event.prev;
            m_placeBefore = m_place;
        }
        m_place = placeOf(event);
        if (event.type == EpochOpened::type) {
            // The key of each epoch is told by its first event: an auditor needs no other.
            const auto body = decodeBody<EpochOpened>(event.clear);
            const auto key = body ? publicKeyFrom(body->publicKey) : std::nullopt;
            if (key) m_epochKeys.emplace(event.epoch, *key);
        } else if (event.type == HeadSigned::type) {
            const auto body = decodeBody<HeadSigned>(event.clear);
            if (!body || !holds(*body) || !signedBy(body->epoch, body->signature, SqlOffice::headPayload(*body)))
                m_heads.found("head " + std::to_string(placeOf(event.epoch, event.seq)));
            if (body && !accessLogHolds(*body)) m_accessLog.found("access head " + std::to_string(body->accessSeq));
        } else if (event.type == ReferralIssued::type) {
            const auto body = decodeBody<ReferralIssued>(event.clear);
            if (!body) return; // the chain tells it
            m_papers.emplace(std::pair{body->number, toHex(body->cti)}, m_placeBefore);
            if (!body->random.empty() && !namesItsHead(*body, m_headBefore)) // 0.1.0 wrote none
                m_heads.found("slip " + std::to_string(body->number));
        }
    }

    void end() override
    {
        walkAccessLog();
        lookAtWitnesses();
        if (const auto& printed = m_input.printed; printed && holds(*printed))
            prove(placeOf(printed->epoch, printed->seq));
        else if (printed)
            m_witness.found("printed epoch " + std::to_string(printed->epoch) + " seq " + std::to_string(printed->seq));
        for (const auto& paper : m_input.papers) {
            const auto made = m_papers.find({paper.number, toHex(paper.cti)});
            if (made == m_papers.end())
                m_witness.found("slip " + std::to_string(paper.number));
            else if (made->second != 0)
                prove(made->second);
        }
        if (m_siteKey && (m_epochKeys.empty() || m_epochKeys.rbegin()->second != m_input.keys->signing.publicKey()))
            m_siteKey->found("the keys are not those of the newest epoch");
    }

private:
    bool holds(const HeadSigned& head)
    {
        const auto row =
            m_database.one<std::string>("SELECT bytes FROM events WHERE place = :place", placeOf(head.epoch, head.seq));
        const auto bytes = row ? fromBase64(std::get<0>(*row)) : std::nullopt;
        const auto event = bytes ? decodeEvent(*bytes) : std::nullopt;
        if (!event || event->site != head.site || event->epoch != head.epoch || event->seq != head.seq) return false;
        const auto digest = sha256(*bytes);
        return std::equal(digest.begin(), digest.end(), head.head.begin(), head.head.end());
    }

    bool accessLogHolds(const HeadSigned& head)
    {
        if (head.accessSeq == 0) return head.accessHead == Bytes(Digest{}.size(), 0);
        const auto row = m_database.one<std::string>("SELECT hash FROM access_log WHERE seq = :seq", head.accessSeq);
        return row && std::get<0>(*row) == toHex(head.accessHead);
    }

    bool signedBy(std::int64_t epoch, BytesView signature, BytesView payload) const
    {
        const auto key = m_epochKeys.find(epoch);
        const auto cose = parseCose(signature);
        return key != m_epochKeys.end() && cose && cose->payload == Bytes{payload.begin(), payload.end()} &&
               cose->verifiedBy(key->second);
    }

    void walkAccessLog()
    {
        Bytes previous(Digest{}.size(), 0);
        std::int64_t last = 0;
        std::string select = "SELECT CAST(seq AS TEXT), " + digitsOnly(m_database.engine(), "at");
        for (const auto* column : {"actor", "subject", "purpose", "prev", "hash"})
            select += ", " + textOnly(m_database.engine(), column);
        auto rows = m_database.walk(select + " FROM access_log ORDER BY access_log.seq", 7);
        while (rows.next()) {
            const auto seq = rows.number(0);
            const auto right =
                SqlOffice::accessHash(seq, Time{rows.number(1)}, rows.text(2), rows.text(3), rows.text(4), previous);
            if (seq != last + 1 || rows.text(5) != toHex(previous) || rows.text(6) != toHex(right))
                m_accessLog.found("access " + std::to_string(seq));
            previous = fromHex(rows.text(6)).value_or(Bytes{});
            last = seq;
        }
    }

    static bool namesItsHead(const ReferralIssued& body, const Hash& prev)
    {
        PaperRandom random{};
        if (body.random.size() != random.size()) return false;
        std::copy(body.random.begin(), body.random.end(), random.begin());
        const auto name = paperName(prev, random);
        return body.cti == Bytes{name.begin(), name.end()};
    }

    bool holds(const PrintedHead& printed)
    {
        const auto row = m_database.one<std::string>("SELECT hash FROM events WHERE place = :place",
                                                     placeOf(printed.epoch, printed.seq));
        return row && !printed.hash.empty() && std::get<0>(*row).starts_with(toHex(printed.hash));
    }

    /// Heads that programs put outside, the newest first: a later epoch that the keys have signed tells that what the
    /// one before it lost was given up knowingly. A head that the record holds needs no look at its signature, but for
    /// the newest, which proves all before it.
    void lookAtWitnesses()
    {
        std::int64_t provenEpoch = 0;
        auto outside = m_input.kept;
        if (m_input.witness) outside.push_back(*m_input.witness);
        for (auto one = outside.rbegin(); one != outside.rend(); ++one) {
            const auto cose = parseCose(*one);
            const auto head = cose ? SqlOffice::readHeadPayload(cose->payload) : std::nullopt;
            if (!head) {
                // A line that a power cut left half written says nothing against the record.
                if (m_input.witness && *one == *m_input.witness) m_witness.found("unreadable");
                continue;
            }
            const bool held = holds(*head);
            const auto place = placeOf(head->epoch, head->seq);
            const bool newer = !m_findings.proven || place > m_findings.proven->place;
            if ((!held || newer) && !signedBy(head->epoch, *one, cose->payload)) {
                m_witness.found("not signed by this office");
                continue;
            }
            if (held && newer) prove(place);
            if (held) provenEpoch = std::max(provenEpoch, head->epoch);
            if (!held && provenEpoch > head->epoch)
                m_findings.lost = std::max(m_findings.lost, head->seq - m_newest[head->epoch]);
            else if (!held)
                m_witness.found("epoch " + std::to_string(head->epoch) + " seq " + std::to_string(head->seq));
            else if (provenEpoch == head->epoch && !accessLogHolds(*head))
                m_witness.found("access " + std::to_string(head->accessSeq));
        }
    }

    /// Where it is newer than what is proven already.
    void prove(std::int64_t place)
    {
        if (m_findings.proven && m_findings.proven->place >= place) return;
        const auto at = m_database.one<Time>("SELECT at FROM events WHERE place = :place", place);
        const auto behind = m_database.one<long long>("SELECT count(*) FROM events WHERE place > :place", place);
        m_findings.proven = Proven{place, std::get<0>(*at), std::get<0>(*behind)};
    }

    Database& m_database;
    const CheckInput& m_input;
    Findings& m_findings;
    Findings::Look m_heads;
    Findings::Look m_accessLog;
    Findings::Look m_witness;
    std::optional<Findings::Look> m_siteKey;
    std::map<std::int64_t, PublicKey> m_epochKeys;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> m_papers; ///< number and cti; place of the head named
    CommandId m_command{};
    Hash m_headBefore{}; ///< of the event before the command's first
    std::int64_t m_place = 0;
    std::int64_t m_placeBefore = 0;
    std::map<std::int64_t, std::int64_t> m_newest; ///< seq by epoch
};

} // namespace

std::unique_ptr<EventWatcher> watchHeads(Database& database, const CheckInput& input, Findings& findings)
{
    return std::make_unique<Heads>(database, input, findings);
}

std::optional<PrintedHead> PrintedHead::parse(std::string_view text)
{
    PrintedHead out;
    std::istringstream words{std::string{text}};
    char slash = 0;
    std::string hex;
    if (!(words >> out.epoch >> slash >> out.seq) || slash != '/' || out.epoch < 1 || out.seq < 1) return std::nullopt;
    for (std::string group; words >> group;) hex += group;
    constexpr std::size_t fewest = 8;
    const auto bytes = fromHex(hex);
    if (!bytes || bytes->size() < fewest) return std::nullopt;
    out.hash = *bytes;
    return out;
}

std::string printedText(const PrintedHead& head)
{
    constexpr std::size_t printed = 16; // bytes: nobody finds another record with these
    constexpr std::size_t group = 4;
    auto hex = toHex(BytesView{head.hash}.first(std::min(printed, head.hash.size())));
    for (auto& digit : hex)
        if (digit >= 'a') digit = static_cast<char>(digit - 'a' + 'A');
    auto out = std::to_string(head.epoch) + "/" + std::to_string(head.seq);
    for (std::size_t i = 0; i < hex.size(); ++i) {
        if (i % group == 0) out += ' ';
        out += hex[i];
    }
    return out;
}

void checkReferenceRows(Database& database, Findings& findings)
{
    auto look = findings.look("reference rows");
    SqlOffice office{database};
    const auto load =
        database.one<long long, std::string>("SELECT row_count, digest FROM reference_loads WHERE list = 'catalogue'");
    const auto rows = office.referenceRows();
    const auto ends = *database.one<long long, long long>(
        "SELECT coalesce(min(position), 1), coalesce(max(position), 0) FROM reference_rows");
    const bool none = !load && rows.empty();
    const bool same = load && std::get<0>(*load) == static_cast<std::int64_t>(rows.size()) &&
                      ends == std::tuple{1LL, static_cast<long long>(rows.size())} &&
                      std::get<1>(*load) == toHex(SqlOffice::digestOf(rows));
    if (!none && !same) look.found("catalogue");
}

void checkTrustLists(Database& database, Findings& findings)
{
    auto look = findings.look("trust list");
    const auto trust = SqlOffice{database}.trustList();
    if (!trust) return;
    const auto root = publicKeyFrom(trust->root);
    const std::vector<PublicKey> roots{root.value_or(PublicKey{})};
    const auto list = TrustList::read(trust->list, roots);
    if (!root || !list || list->sequence() != trust->sequence)
        look.found("sequence " + std::to_string(trust->sequence));
}

} // namespace pintu
