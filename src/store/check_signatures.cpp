#include "core/base/encoding.h"
#include "core/record/office_events.h"
#include "seal/cose_sign1.h"
#include "seal/digest.h"
#include "seal/trust_list.h"
#include "store/check_parts.h"
#include "store/sql_office.h"

#include <algorithm>
#include <map>

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
          m_heads{findings.look("heads")},
          m_accessLog{findings.look("access log")}
    {
        if (input.witness) m_witness.emplace(findings.look("witness"));
        if (input.keys) m_siteKey.emplace(findings.look("site key"));
    }

    void see(const Event& event) override
    {
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
        }
    }

    void end() override
    {
        walkAccessLog();
        if (m_witness) lookAtWitness(*m_witness);
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
        auto rows = m_database.walk("SELECT CAST(seq AS TEXT), CAST(at AS TEXT), actor, subject, purpose, prev, hash "
                                    "FROM access_log ORDER BY access_log.seq",
                                    7);
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

    void lookAtWitness(Findings::Look& look)
    {
        const auto cose = parseCose(*m_input.witness);
        const auto head = cose ? SqlOffice::readHeadPayload(cose->payload) : std::nullopt;
        if (!head)
            look.found("unreadable");
        else if (!holds(*head) || !signedBy(head->epoch, *m_input.witness, cose->payload))
            look.found("epoch " + std::to_string(head->epoch) + " seq " + std::to_string(head->seq));
        else if (!accessLogHolds(*head))
            look.found("access " + std::to_string(head->accessSeq));
    }

    Database& m_database;
    const CheckInput& m_input;
    Findings::Look m_heads;
    Findings::Look m_accessLog;
    std::optional<Findings::Look> m_witness;
    std::optional<Findings::Look> m_siteKey;
    std::map<std::int64_t, PublicKey> m_epochKeys;
};

} // namespace

std::unique_ptr<EventWatcher> watchHeads(Database& database, const CheckInput& input, Findings& findings)
{
    return std::make_unique<Heads>(database, input, findings);
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
