#include "store/fold.h"

#include "core/base/encoding.h"
#include "core/record/office_events.h"
#include "store/fold_indexes.h"
#include "store/sql_cases.h"
#include "store/sql_drafts.h"
#include "store/sql_help.h"
#include "store/sql_intake.h"
#include "store/sql_office.h"
#include "store/sql_people.h"
#include "store/sql_referrals.h"
#include "store/sql_registry.h"
#include "store/sql_staff.h"
#include "store/sql_tickets.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <unordered_map>

namespace pintu {
namespace {

constexpr std::string_view undoneEvents = "undone_events";

Fold undoneFold()
{
    Fold fold{"undone", 1, {undoneEvents}};
    fold.on<Undone>([](const Undone& body, const Event& event, Statements& out) {
        out.add("INSERT INTO undone_events (undone, place) VALUES (:undone, :place)", placeOf(body.epoch, body.seq),
                placeOf(event));
    });
    return fold;
}

/// What folds one type of event, found once for an event.
struct Folding {
    const Fold* fold = nullptr;
    const Fold::Emit* emit = nullptr;
};

/// Empty for a type that this program does not know.
Folding foldingOf(std::string_view type)
{
    static const auto all = [] {
        std::unordered_map<std::string_view, Folding> out;
        for (const auto& fold : folds())
            for (const auto& [known, emit] : fold.events()) {
                [[maybe_unused]] const bool first = out.emplace(known, Folding{&fold, &emit}).second;
                assert(first); // or who folds it?
            }
        return out;
    }();
    const auto found = all.find(type);
    return found == all.end() ? Folding{} : found->second;
}

Event decoded(std::string_view base64)
{
    const auto bytes = fromBase64(base64);
    auto event = bytes ? decodeEvent(*bytes) : std::nullopt;
    if (!event) throw Trouble{TroubleKind::damaged, "an event cannot be read"};
    return std::move(*event);
}

/// Folds a subject again from its events before the undoing, without those that were undone.
void foldSubjectAgain(Statements& out, Database& database, const std::string& subject, std::int64_t until)
{
    database.run(out); // the events of this very command must be there to be read
    out.clear();
    for (const auto& fold : folds())
        if (fold.forget()) fold.forget()(subject, out);
    for (const auto& [bytes] :
         database.all<std::string>("SELECT e.bytes FROM events e LEFT JOIN undone_events u ON u.undone = e.place "
                                   "WHERE e.subject = :subject AND e.place < :until AND u.undone IS NULL "
                                   "ORDER BY e.place",
                                   subject, until)) {
        const auto event = decoded(bytes);
        const auto [fold, emit] = foldingOf(event.type);
        if (fold && fold->forget()) (*emit)(event, out);
    }
}

/// Empties the tables of some folds and applies their events again. Call inside the write lock.
std::int64_t foldAgain(Database& database, const std::set<const Fold*>& which, const FoldProgress& progress)
{
    std::set<std::string_view> tables;
    for (const auto* fold : which) tables.insert(fold->tables().begin(), fold->tables().end());
    // With two megabytes, SQLite's own measure, pages of a big office would be written out and read again and again.
    long long cache = 0;
    if (database.engine() == Engine::sqlite) {
        cache = std::get<0>(*database.one<long long>("PRAGMA cache_size"));
        database.script("PRAGMA cache_size = -65536");
    }
    const auto unused = dropIndexesThatNoFoldAsks(database, tables);
    for (const auto table : tables) database.run("DELETE FROM " + std::string{table});

    const auto all = std::get<0>(*database.one<long long>("SELECT count(*) FROM events"));
    std::int64_t done = 0;
    std::int64_t folded = 0;
    Statements statements;
    for (std::int64_t place = 0, before = -1; place != before;) {
        before = place;
        database.each<long long, std::string_view, std::string_view>(
            [&](long long at, std::string_view type, std::string_view bytes) {
                place = at;
                ++done;
                if (const auto* fold = foldingOf(type).fold; fold && !which.contains(fold)) return;
                foldInto(statements, database, decoded(bytes));
                database.run(statements);
                statements.clear();
                ++folded;
            },
            "SELECT place, type, bytes FROM events WHERE place > :place ORDER BY place LIMIT 1000", place);
        if (progress && place != before) progress(done, all);
    }
    for (const auto& index : unused) database.script(index);
    if (database.engine() == Engine::sqlite) database.script("PRAGMA cache_size = " + std::to_string(cache));
    return folded;
}

std::map<std::string, std::int64_t> storedVersions(Database& database)
{
    std::map<std::string, std::int64_t> out;
    for (const auto& [fold, version] : database.all<std::string, long long>("SELECT fold, version FROM fold_versions"))
        out[fold] = version;
    return out;
}

bool shareATable(const Fold& a, const Fold& b)
{
    return std::find_first_of(a.tables().begin(), a.tables().end(), b.tables().begin(), b.tables().end()) !=
           a.tables().end();
}

/// Emptying a table takes away what another fold has put there, so that one goes along.
void addThoseThatShareTables(std::set<const Fold*>& which)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const auto& fold : folds())
            if (!which.contains(&fold) &&
                std::any_of(which.begin(), which.end(), [&](const Fold* other) { return shareATable(fold, *other); }))
                grown = which.insert(&fold).second;
    }
}

} // namespace

void Fold::undoneBy(Forget how)
{
    m_forget = how;
    m_tables.push_back(undoneEvents); // an undoing changes its rows: they are folded again together
    Statements sample;
    how({}, sample);
    noteWrites(Undone::type, sample);
}

void Fold::noteWrites(std::string_view type, const Statements& statements)
{
    auto& writes = m_writes[type];
    for (std::size_t i = 0; i < statements.size(); ++i) {
        const auto sql = statements[i].sql;
        m_statements.insert(sql);
        for (const auto& [verb, right] :
             {std::pair{"INSERT INTO ", "INSERT"}, {"UPDATE ", "UPDATE"}, {"DELETE FROM ", "DELETE"}}) {
            if (!sql.starts_with(verb)) continue;
            const auto from = std::string_view{verb}.size();
            const std::string table{sql.substr(from, sql.find(' ', from) - from)};
            assert(std::find(m_tables.begin(), m_tables.end(), table) != m_tables.end());
            writes.push_back({table, right});
            if (sql.find("DO UPDATE") != sql.npos) writes.push_back({table, "UPDATE"});
        }
    }
}

std::vector<Fold::Write> Fold::writes(std::string_view type) const
{
    const auto found = m_writes.find(type);
    return found == m_writes.end() ? std::vector<Write>{} : found->second;
}

const std::vector<Fold>& folds()
{
    static const std::vector<Fold> all = [] {
        std::vector<Fold> out;
        out.push_back(officeFold());
        out.push_back(undoneFold());
        out.push_back(ticketsFold());
        out.push_back(helpFold());
        out.push_back(peopleFold());
        out.push_back(casesFold());
        out.push_back(draftsFold());
        out.push_back(referralsFold());
        out.push_back(intakeFold());
        out.push_back(staffFold());
        out.push_back(registryFold());
        return out;
    }();
    return all;
}

void foldInto(Statements& out, Database& database, const Event& event)
{
    const auto [fold, emit] = foldingOf(event.type);
    if (!fold) throw Trouble{TroubleKind::newerSchema, "an event of a type that this program does not know"};
    (*emit)(event, out);
    if (event.type != Undone::type) return;
    foldSubjectAgain(out, database, bodyOf<Undone>(event).about, placeOf(event));
}

void applyEvent(Database& database, const Event& event)
{
    Statements statements;
    foldInto(statements, database, event);
    database.run(statements);
}

std::vector<std::string_view> knownEventTypes()
{
    std::vector<std::string_view> out;
    for (const auto& fold : folds())
        for (const auto& [type, emit] : fold.events()) out.push_back(type);
    return out;
}

std::vector<Fold::Write> writesOf(std::string_view type)
{
    std::set<Fold::Write> out;
    for (const auto& fold : folds())
        for (const auto& write : fold.writes(type)) out.insert(write);
    // What is undone is folded again.
    if (type == Undone::type)
        for (const auto& fold : folds())
            if (fold.forget())
                for (const auto& [again, emit] : fold.events())
                    for (const auto& write : fold.writes(again)) out.insert(write);
    return {out.begin(), out.end()};
}

const std::vector<std::string>& foldTables()
{
    static const auto all = [] {
        std::set<std::string> out;
        for (const auto& fold : folds()) out.insert(fold.tables().begin(), fold.tables().end());
        return std::vector<std::string>{out.begin(), out.end()};
    }();
    return all;
}

std::int64_t foldEverything(Database& database, const FoldProgress& progress)
{
    Database::Writing writing{database};
    std::set<const Fold*> all;
    for (const auto& fold : folds()) all.insert(&fold);
    const auto count = foldAgain(database, all, progress);
    writing.commit();
    return count;
}

FoldsStand foldsStand(Database& database)
{
    auto stored = storedVersions(database);
    auto out = FoldsStand::current;
    for (const auto& fold : folds()) {
        const auto found = stored.extract(std::string{fold.name()});
        const auto version = found ? found.mapped() : 0;
        if (version > fold.version()) return FoldsStand::newer;
        if (version < fold.version()) out = FoldsStand::older;
    }
    return stored.empty() ? out : FoldsStand::newer; // a fold that this program does not know
}

std::int64_t foldChanged(Database& database, const FoldProgress& progress)
{
    const auto stored = storedVersions(database);
    std::set<const Fold*> changed;
    for (const auto& fold : folds()) {
        const auto found = stored.find(std::string{fold.name()});
        if (found == stored.end() || found->second != fold.version()) changed.insert(&fold);
    }
    if (changed.empty()) return 0;
    addThoseThatShareTables(changed);
    const auto count = foldAgain(database, changed, progress);
    for (const auto* fold : changed)
        database.run("INSERT INTO fold_versions (fold, version) VALUES (:fold, :version) "
                     "ON CONFLICT (fold) DO UPDATE SET version = excluded.version",
                     fold->name(), fold->version());
    return count;
}

} // namespace pintu
