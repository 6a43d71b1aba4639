#include "store/check.h"

#include "core/base/encoding.h"
#include "seal/digest.h"
#include "store/check_parts.h"
#include "store/fold.h"
#include "store/schema.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::size_t keysShown = 5;

/// The chain, walked apart from the journal: every column must be what the bytes say, every hash that of the bytes.
/// Watchers see what can be read. Answers how many events that were.
std::int64_t walkChain(Database& database, const std::string& site, Findings::Look chain, const EventWatchers& watchers)
{
    std::int64_t count = 0;
    Event last;
    last.epoch = 0;
    Hash previous{};
    std::string select = "SELECT CAST(place AS TEXT)";
    for (const auto* column : {"epoch", "seq", "at"}) select += ", " + digitsOnly(database.engine(), column);
    for (const auto* column : {"type", "subject", "actor", "command", "key_id", "bytes", "hash"})
        select += ", " + textOnly(database.engine(), column);
    auto rows = database.walk(select + " FROM events ORDER BY events.place", 11);
    const auto next = [&] {
        try {
            return rows.next();
        } catch (const Trouble& trouble) {
            if (!isAboutTheRecord(trouble)) throw;
            chain.found("what follows event " + std::to_string(placeOf(last.epoch, last.seq)) + " cannot be read");
            return false;
        }
    };
    while (next()) {
        enum Column : std::size_t { place, epoch, seq, at, type, subject, actor, command, key, bytes, hash };
        const auto raw = fromBase64(rows.text(bytes));
        const auto event = raw ? decodeEvent(*raw) : std::nullopt;
        if (!event) {
            chain.found("event " + rows.text(place));
            continue;
        }
        const auto digest = sha256(*raw);
        const auto number = [&](Column column, std::int64_t said) { return rows.text(column) == std::to_string(said); };
        const bool columns = number(epoch, event->epoch) && number(seq, event->seq) && number(at, event->at.ms) &&
                             number(place, placeOf(event->epoch, event->seq)) && rows.text(type) == event->type &&
                             rows.text(subject) == event->subject && rows.text(actor) == event->actor &&
                             rows.text(command) == (event->command.empty() ? "" : event->command.text()) &&
                             rows.text(key) == (event->key.empty() ? "" : event->key.text()) && event->site == site &&
                             rows.text(bytes) == toBase64(*raw) && rows.text(hash) == toHex(digest);
        const bool follows = event->prev == previous && event->at.ms >= last.at.ms &&
                             ((event->epoch == last.epoch && event->seq == last.seq + 1) ||
                              (event->epoch == last.epoch + 1 && event->seq == 1 && event->type == "epochOpened"));
        if (!columns || !follows) chain.found("event " + rows.text(place));
        std::copy(digest.begin(), digest.end(), previous.begin());
        last.epoch = event->epoch;
        last.seq = event->seq;
        last.at = event->at;
        ++count;
        for (const auto& watcher : watchers) watcher->see(*event);
    }
    if (count == 0) chain.found("no event");
    return count;
}

/// A value that nobody could have written is a finding, and no reason to look at nothing more.
template <class Part>
void lookAt(Findings& findings, Part part)
{
    try {
        part();
    } catch (const Trouble& trouble) {
        if (!isAboutTheRecord(trouble)) throw;
        findings.look("values").found("a value that cannot be read");
    }
}

/// The invariants about tickets and slips (T1, S4) are rules of the work; A1 and A2 are about rows of the folds.
Gravity gravityOf(std::string_view invariant)
{
    if (invariant == "append rights" || invariant == "server rights") return Gravity::rights;
    if (invariant == "P1") return Gravity::number;
    if (invariant.size() >= 2 && (invariant[0] == 'T' || invariant[0] == 'S') && invariant[1] >= '0' &&
        invariant[1] <= '9')
        return Gravity::rule;
    if (invariant.starts_with("replay ") || invariant == "A1" || invariant == "A2" || invariant == "indexes" ||
        invariant == "people lists")
        return Gravity::tables;
    if (invariant == "site key") return Gravity::keys;
    return Gravity::record;
}

void checkInvariants(Database& database, Findings& findings)
{
    for (const auto& invariant : invariants()) {
        auto look = findings.look(std::string{invariant.name});
        lookAt(findings, [&] {
            for (auto rows = database.walk(invariant.sql, 1); rows.next();) look.found(rows.text(0));
        });
    }
}

} // namespace

void Findings::Look::found(const std::string& key)
{
    ++m_finding.count;
    if (m_finding.keys.size() < keysShown) m_finding.keys.push_back(key);
}

Findings::Look Findings::look(std::string invariant)
{
    m_all.push_back({std::move(invariant), 0, {}});
    return Look{m_all.back()};
}

std::vector<Finding> Findings::broken() const
{
    std::vector<Finding> out;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(out), [](const Finding& f) { return f.count > 0; });
    return out;
}

Gravity gravityOf(const CheckReport& report)
{
    const auto found = [&](std::string_view name) {
        return std::any_of(report.findings.begin(), report.findings.end(),
                           [&](const Finding& finding) { return finding.invariant == name; });
    };
    const bool otherKeys = found("site key");
    auto gravest = Gravity::none;
    for (const auto& finding : report.findings) {
        if (otherKeys && finding.invariant == "sealed words") continue; // with other keys none of them opens
        gravest = std::max(gravest, gravityOf(finding.invariant));
    }
    return gravest;
}

std::string nameOf(const Event& event)
{
    return "event " + std::to_string(placeOf(event.epoch, event.seq));
}

bool isAboutTheRecord(const Trouble& trouble)
{
    switch (trouble.kind()) {
    case TroubleKind::damaged:     // a value, a body or a row that cannot be
    case TroubleKind::newerSchema: // an event of a type that nobody knows
    case TroubleKind::wrongKey: return true;
    default: return false;
    }
}

std::string inByteOrder(Engine engine, const std::string& column)
{
    return engine == Engine::postgresql ? column + " COLLATE \"C\"" : column;
}

std::vector<Finding> checkWitness(Database& database, const std::string& site, const CheckInput& input)
{
    Findings findings;
    Database::Reading oneState{database};
    EventWatchers watchers;
    watchers.push_back(watchHeads(database, input, findings));
    walkChain(database, site, findings.look("chain"), watchers);
    watchers.front()->end();
    auto broken = findings.broken();
    std::erase_if(broken, [](const Finding& finding) { return finding.invariant != "witness"; });
    return broken;
}

CheckReport check(Database& database, const std::string& site, const CheckInput& input)
{
    CheckReport report;
    Findings findings;
    Database::Reading oneState{database};
    auto scratch = Database::temporary();
    migrate(scratch);
    report.engineTested = input.testEngine && checkEngine(database, findings);
    if (checkSchema(database, scratch, findings) == TablesAre::there) {
        Database::Writing scratchStays{scratch}; // never committed: it goes with the file
        const auto chain = findings.look("chain");
        EventWatchers watchers;
        watchers.push_back(watchHeads(database, input, findings));
        watchers.push_back(watchPersonKeys(database, scratch, findings));
        watchers.push_back(watchPlainNumbers(database, findings));
        if (input.keys) watchers.push_back(watchSealedWords(database, *input.keys, findings));
        lookAt(findings, [&] { watchers.push_back(watchReplay(database, scratch, findings)); });
        report.events = walkChain(database, site, chain, watchers);
        report.sealedWordsRead = input.keys != nullptr;
        for (const auto& watcher : watchers) lookAt(findings, [&] { watcher->end(); });
        if (input.keys) lookAt(findings, [&] { checkPeopleLists(database, *input.keys, findings); });
        lookAt(findings, [&] { checkReferenceRows(database, findings); });
        lookAt(findings, [&] { checkRegistryRows(database, findings); });
        lookAt(findings, [&] { checkTrustLists(database, findings); });
        checkRights(database, findings);
        checkInvariants(database, findings);
    }
    report.proven = findings.proven;
    report.lost = findings.lost;
    report.invariants = findings.looked();
    report.findings = findings.broken();
    return report;
}

} // namespace pintu
