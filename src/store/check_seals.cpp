#include "core/people/nik.h"
#include "core/people/resident.h"
#include "core/record/office_events.h"
#include "seal/cose_sign1.h"
#include "seal/digest.h"
#include "seal/encoding.h"
#include "seal/sealed_words.h"
#include "seal/system_entropy.h"
#include "seal/trust_list.h"
#include "store/check_parts.h"
#include "store/person_keys.h"
#include "store/sql_office.h"

#include <algorithm>
#include <map>
#include <set>

namespace pintu {
namespace {

std::optional<PublicKey> publicKeyFrom(BytesView bytes)
{
    PublicKey key;
    if (bytes.size() != key.bytes.size()) return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
    return key;
}

/// The key of each epoch, as its first event tells it: an auditor needs no other.
std::map<std::int64_t, PublicKey> epochKeys(const std::vector<Event>& events)
{
    std::map<std::int64_t, PublicKey> out;
    for (const auto& event : events) {
        if (event.type != EpochOpened::type) continue;
        const auto body = decodeBody<EpochOpened>(event.clear);
        const auto key = body ? publicKeyFrom(body->publicKey) : std::nullopt;
        if (key) out.emplace(event.epoch, *key);
    }
    return out;
}

Bytes hashOf(const Event& event)
{
    const auto digest = sha256(encode(event));
    return {digest.begin(), digest.end()};
}

const Event* eventAt(const std::vector<Event>& events, std::int64_t epoch, std::int64_t seq)
{
    const auto found =
        std::lower_bound(events.begin(), events.end(), placeOf(epoch, seq),
                         [](const Event& e, std::int64_t place) { return placeOf(e.epoch, e.seq) < place; });
    return found != events.end() && found->epoch == epoch && found->seq == seq ? &*found : nullptr;
}

bool signedBy(const std::map<std::int64_t, PublicKey>& keys, std::int64_t epoch, BytesView signature, BytesView payload)
{
    const auto key = keys.find(epoch);
    const auto cose = parseCose(signature);
    return key != keys.end() && cose && cose->payload == Bytes{payload.begin(), payload.end()} &&
           cose->verifiedBy(key->second);
}

/// Sixteen digits in a row whose middle could be a birth day: a NIK that was written where it does not belong (house
/// rule P1).
bool holdsNik(std::string_view text)
{
    std::size_t run = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] >= '0' && text[i] <= '9') {
            ++run;
            continue;
        }
        if (run == 16) {
            const auto digits = text.substr(i - 16, 16);
            const int day = (digits[6] - '0') * 10 + digits[7] - '0';
            const int month = (digits[8] - '0') * 10 + digits[9] - '0';
            if (((day >= 1 && day <= 31) || (day >= 41 && day <= 71)) && month >= 1 && month <= 12) return true;
        }
        run = 0;
    }
    return false;
}

} // namespace

void checkHeads(Database& database, const std::vector<Event>& events, const CheckInput& input, Findings& findings)
{
    const auto keys = epochKeys(events);
    findings.begin("heads");
    for (const auto& event : events) {
        if (event.type != HeadSigned::type) continue;
        const auto place = "head " + std::to_string(placeOf(event.epoch, event.seq));
        const auto body = decodeBody<HeadSigned>(event.clear);
        const auto* signedEvent = body ? eventAt(events, body->epoch, body->seq) : nullptr;
        if (!body || !signedEvent || hashOf(*signedEvent) != body->head ||
            !signedBy(keys, body->epoch, body->signature, SqlOffice::headPayload(*body)))
            findings.found(place);
    }

    findings.begin("access log");
    Bytes previous(Digest{}.size(), 0);
    std::map<std::int64_t, std::string> hashes{{0, toHex(previous)}};
    for (const auto& [seq, at, actor, subject, purpose, prev, hash] :
         database.all<long long, Time, std::string, std::string, std::string, std::string, std::string>(
             "SELECT seq, at, actor, subject, purpose, prev, hash FROM access_log ORDER BY seq")) {
        const auto right = SqlOffice::accessHash(seq, at, actor, subject, purpose, previous);
        if (prev != toHex(previous) || hash != toHex(right) || !hashes.contains(seq - 1))
            findings.found("access " + std::to_string(seq));
        hashes.emplace(seq, hash);
        previous = fromHex(hash).value_or(Bytes{});
    }
    for (const auto& event : events) {
        if (event.type != HeadSigned::type) continue;
        const auto body = decodeBody<HeadSigned>(event.clear);
        if (!body) continue;
        const auto found = hashes.find(body->accessSeq);
        if (found == hashes.end() || found->second != toHex(body->accessHead))
            findings.found("access head " + std::to_string(body->accessSeq));
    }

    if (!input.witness) return;
    findings.begin("witness");
    const auto cose = parseCose(*input.witness);
    const auto head = cose ? SqlOffice::readHeadPayload(cose->payload) : std::nullopt;
    const auto* event = head ? eventAt(events, head->epoch, head->seq) : nullptr;
    if (!head || !event || event->site != head->site || hashOf(*event) != head->head ||
        !signedBy(keys, head->epoch, *input.witness, cose->payload))
        findings.found(head ? "epoch " + std::to_string(head->epoch) + " seq " + std::to_string(head->seq)
                            : "unreadable");
    else if (const auto found = hashes.find(head->accessSeq);
             found == hashes.end() || found->second != toHex(head->accessHead))
        findings.found("access " + std::to_string(head->accessSeq));
}

void checkReferenceRows(Database& database, Findings& findings)
{
    findings.begin("reference rows");
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
    if (!none && !same) findings.found("catalogue");
}

void checkTrustLists(Database& database, Findings& findings)
{
    findings.begin("trust list");
    const auto trust = SqlOffice{database}.trustList();
    if (!trust) return;
    const auto root = publicKeyFrom(trust->root);
    const std::vector<PublicKey> roots{root.value_or(PublicKey{})};
    const auto list = TrustList::read(trust->list, roots, 0);
    if (!root || !list || list->sequence() != trust->sequence)
        findings.found("sequence " + std::to_string(trust->sequence));
}

void checkPersonKeys(Database& database, const std::vector<Event>& events, Findings& findings)
{
    findings.begin("person keys");
    struct Made {
        std::string about;
        std::string digest;
        bool erased = false;
    };
    std::map<std::string, Made> made;
    for (const auto& event : events) {
        if (event.type == PersonKeyMade::type) {
            if (const auto body = decodeBody<PersonKeyMade>(event.clear))
                made[body->key.text()] = {body->about, toHex(body->digest), false};
        } else if (event.type == PersonErased::type) {
            if (const auto body = decodeBody<PersonErased>(event.clear)) made[body->key.text()].erased = true;
        }
    }
    std::set<std::string> stored;
    for (const auto& [id, about, wrapped] : database.all<std::string, std::string, std::string>(
             "SELECT id, about, wrapped FROM person_keys ORDER BY id")) {
        stored.insert(id);
        const auto found = made.find(id);
        const auto bytes = fromBase64(wrapped);
        const bool right = found != made.end() && found->second.about == about && bytes &&
                           (found->second.erased ? bytes->empty() : toHex(sha256(*bytes)) == found->second.digest);
        if (!right) findings.found("key " + id);
    }
    for (const auto& [id, key] : made)
        if (!stored.contains(id)) findings.found("key " + id);
}

void checkNoPlainNumbers(Database& database, const std::vector<Event>& events, Findings& findings)
{
    findings.begin("P1");
    for (const auto& event : events) {
        const std::string_view clear{reinterpret_cast<const char*>(event.clear.data()), event.clear.size()};
        if (event.type == TrustLoaded::type) continue; // signed keys, no text of ours
        if (holdsNik(clear) || holdsNik(event.subject) || holdsNik(event.actor))
            findings.found("event " + std::to_string(placeOf(event.epoch, event.seq)));
    }
    for (const auto& [seq, subject, purpose] :
         database.all<long long, std::string, std::string>("SELECT seq, subject, purpose FROM access_log"))
        if (holdsNik(subject) || holdsNik(purpose)) findings.found("access " + std::to_string(seq));
}

void checkSealedWords(Database& database, const std::vector<Event>& events, const SiteKeys& keys, Findings& findings)
{
    findings.begin("sealed words");
    SystemEntropy entropy;
    PersonKeys personKeys{database, keys, entropy};
    for (const auto& event : events) {
        if (event.sealed.empty()) continue;
        const auto place = "event " + std::to_string(placeOf(event.epoch, event.seq));
        try {
            const auto words = personKeys.open(event);
            if (!words || event.type != PersonStated::type) continue; // erased, or not a statement
            const auto body = decodeBody<PersonStated>(event.clear);
            const auto person = decodeBody<PersonWords>(*words);
            const auto nik = person ? Nik::parse(person->nik) : std::nullopt;
            const auto index = nik ? blindIndex(keys.index, "nik", nik->text()) : std::string{};
            if (!body || !person || body->nikIndex != index) findings.found(place);
        } catch (const Trouble&) {
            findings.found(place);
        }
    }
    findings.begin("site key");
    const auto epochs = epochKeys(events);
    if (epochs.empty() || epochs.rbegin()->second != keys.signing.publicKey())
        findings.found("the keys are not those of the newest epoch");
}

} // namespace pintu
