#include "store/check.h"

#include "core/staff/office_profile.h"
#include "seal/digest.h"
#include "seal/encoding.h"
#include "store/check_parts.h"
#include "store/fold.h"
#include "store/migrations.h"
#include "store/postgres_roles.h"
#include "store/schema.h"
#include "store/sql_office.h"

#include <algorithm>
#include <map>
#include <set>

namespace pintu {
namespace {

constexpr std::size_t keysShown = 5;

/// The chain, walked apart from the journal: every column must be what the bytes say, every hash that of the bytes.
std::vector<Event> checkChain(Database& database, const std::string& site, Findings& findings)
{
    std::vector<Event> events;
    findings.begin("chain");
    Hash previous{};
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    std::int64_t at = 0;
    const auto rows = database.all<long long, long long, long long, long long, std::string, std::string, std::string,
                                   std::string, std::string, std::string, std::string>(
        "SELECT place, epoch, seq, at, type, subject, actor, command, key_id, bytes, hash FROM events ORDER BY place");
    for (const auto& [place, rowEpoch, rowSeq, rowAt, type, subject, actor, command, key, bytes, hash] : rows) {
        const auto key5 = "event " + std::to_string(place);
        const auto raw = fromBase64(bytes);
        const auto event = raw ? decodeEvent(*raw) : std::nullopt;
        if (!event) {
            findings.found(key5);
            continue;
        }
        const auto digest = sha256(*raw);
        const bool columns = event->epoch == rowEpoch && event->seq == rowSeq && event->at.ms == rowAt &&
                             event->type == type && event->subject == subject && event->actor == actor &&
                             (event->command.empty() ? command.empty() : event->command.text() == command) &&
                             (event->key.empty() ? key.empty() : event->key.text() == key) &&
                             placeOf(rowEpoch, rowSeq) == place && event->site == site && toBase64(*raw) == bytes &&
                             toHex(digest) == hash;
        const bool follows = event->prev == previous && event->at.ms >= at &&
                             ((event->epoch == epoch && event->seq == seq + 1) ||
                              (event->epoch == epoch + 1 && event->seq == 1 && event->type == "epochOpened"));
        if (!columns || !follows) findings.found(key5);
        std::copy(digest.begin(), digest.end(), previous.begin());
        epoch = event->epoch;
        seq = event->seq;
        at = event->at.ms;
        events.push_back(*event);
    }
    if (events.empty()) findings.found("no event");
    return events;
}

void checkSchema(Database& database, Findings& findings)
{
    findings.begin("schema");
    const auto& migrations = embeddedMigrations();
    const auto rows =
        database.all<long long, std::string>("SELECT version, name FROM schema_versions ORDER BY version");
    bool same = rows.size() == migrations.size();
    for (std::size_t i = 0; same && i < rows.size(); ++i)
        same = std::get<0>(rows[i]) == migrations[i].version && std::get<1>(rows[i]) == migrations[i].name;
    if (!same) findings.found("schema_versions");

    std::set<std::string> expected{foldTables().begin(), foldTables().end()};
    expected.insert({"events", "access_log", "person_keys", "reference_rows", "schema_versions"});
    if (database.engine() == Engine::postgresql) expected.insert("append_rights");
    const auto tables = database.tables();
    const std::set<std::string> found{tables.begin(), tables.end()};
    for (const auto& table : found)
        if (!expected.contains(table)) findings.found("unknown table " + table);
    for (const auto& table : expected)
        if (!found.contains(table)) findings.found("missing table " + table);
}

void checkRights(Database& database, Findings& findings)
{
    if (database.engine() != Engine::postgresql) return;
    findings.begin("append rights");
    std::map<std::string, std::set<std::string>> given;
    for (const auto& [role, type] : database.all<std::string, std::string>("SELECT role_name, type FROM append_rights"))
        given[role].insert(type);
    std::set<std::string> known;
    for (const auto& [name] : database.all<std::string>("SELECT rolname::text FROM pg_roles")) known.insert(name);
    for (const auto& [role, types] : given) {
        bool ofSomeRole = false;
        for (std::size_t r = 0; r < EnumNames<Role>::names.size(); ++r) {
            std::set<std::string> allowed;
            for (const auto type : knownEventTypes())
                if (mayAppend(static_cast<Role>(r), type)) allowed.emplace(type);
            if (mayReadEvents(static_cast<Role>(r))) allowed.emplace(readsEvents);
            allowed.insert(worksAs(static_cast<Role>(r)));
            ofSomeRole = ofSomeRole || allowed == types;
        }
        if (!ofSomeRole || !known.contains(role)) findings.found("role " + role);
    }
}

using TableRows = std::vector<std::vector<std::string>>;

TableRows rowsOf(Database& database, const std::string& table, const std::vector<std::string>& columns)
{
    std::string sql = "SELECT ";
    for (std::size_t i = 0; i < columns.size(); ++i) sql += (i ? ", CAST(" : "CAST(") + columns[i] + " AS TEXT)";
    auto rows = database.texts(sql + " FROM " + table, columns.size());
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// Folds the record once more, into memory, and compares every row of every fold.
void checkReplay(Database& database, const std::vector<Event>& events, Findings& findings)
{
    auto memory = Database::temporary();
    migrate(memory);
    findings.begin("replay");
    {
        Database::Writing writing{memory};
        for (const auto& event : events) {
            const auto bytes = encode(event);
            memory.run("INSERT OR IGNORE INTO events (place, epoch, seq, at, type, subject, actor, command, key_id, "
                       "bytes, hash) VALUES (:place, :epoch, :seq, "
                       ":at, :type, :subject, :actor, :command, :key, :bytes, '')",
                       placeOf(event.epoch, event.seq), event.epoch, event.seq, event.at, event.type, event.subject,
                       event.actor, event.command, event.key, toBase64(bytes));
            try {
                applyEvent(memory, event);
            } catch (const Trouble&) {
                // A forged or damaged event may not fold; the chain has told of it, and the tables will differ.
                findings.found("event " + std::to_string(placeOf(event.epoch, event.seq)));
            }
        }
        writing.commit();
    }
    for (const auto& table : foldTables()) {
        findings.begin("replay " + table);
        const auto columns = memory.columnsOf(table);
        if (database.columnsOf(table) != columns) {
            findings.found("columns");
            continue;
        }
        const auto stored = rowsOf(database, table, columns);
        const auto folded = rowsOf(memory, table, columns);
        TableRows different;
        std::set_symmetric_difference(stored.begin(), stored.end(), folded.begin(), folded.end(),
                                      std::back_inserter(different));
        for (const auto& row : different) findings.found(row.front());
    }
}

} // namespace

void Findings::begin(std::string invariant)
{
    m_invariant = std::move(invariant);
    m_any = false;
    ++m_report.invariants;
}

void Findings::found(const std::string& key)
{
    if (!m_any) m_report.findings.push_back({m_invariant, 0, {}});
    m_any = true;
    auto& finding = m_report.findings.back();
    ++finding.count;
    if (finding.keys.size() < keysShown) finding.keys.push_back(key);
}

CheckReport check(Database& database, const std::string& site, const CheckInput& input)
{
    CheckReport report;
    Findings findings{report};
    checkSchema(database, findings);
    if (!report.clean() && report.findings.front().keys.front() != "schema_versions")
        return report; // tables are missing: no more can be asked
    const auto events = checkChain(database, site, findings);
    report.events = static_cast<std::int64_t>(events.size());
    const auto part = [&](const auto& look) {
        try {
            look();
        } catch (const Trouble& trouble) {
            // A value that nobody could have written is a finding, and no reason to look at nothing more.
            if (trouble.kind() != TroubleKind::damaged) throw;
            findings.found("a value that cannot be read");
        }
    };
    part([&] { checkHeads(database, events, input, findings); });
    part([&] { checkReferenceRows(database, findings); });
    part([&] { checkTrustLists(database, findings); });
    part([&] { checkPersonKeys(database, events, findings); });
    part([&] { checkNoPlainNumbers(database, events, findings); });
    part([&] { checkRights(database, findings); });
    part([&] { checkReplay(database, events, findings); });
    for (const auto& invariant : invariants()) {
        findings.begin(std::string{invariant.name});
        for (const auto& row : database.texts(invariant.sql, 1)) findings.found(row.front());
    }
    if (input.keys) {
        checkSealedWords(database, events, *input.keys, findings);
        report.sealedWordsRead = true;
    }
    return report;
}

} // namespace pintu
