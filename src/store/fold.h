#pragma once

#include "core/record/event.h"
#include "store/database.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <set>

namespace pintu {

/// Some tables, and how each type of event changes them: said once, where the rows are read (`sql_*.cpp`). Folding,
/// replay, `check`, the rights of PostgreSQL's roles and `migrate` all go by these declarations.
class Fold {
public:
    using Emit = std::function<void(const Event&, Statements&)>;

    /// The version is one more whenever events that were folded before would leave other rows: `migrate` then folds
    /// them again.
    Fold(std::string_view name, std::int64_t version, std::initializer_list<std::string_view> tables)
        : m_name{name}, m_version{version}, m_tables{tables}
    {
    }

    /// What an event leaves in the tables. `rows(body, event, statements)` never refuses, for what is in the record has
    /// happened; it reads nothing, so that a whole command can be sent at once; and which statements it adds depends
    /// on the type alone (a condition stands in the SQL), so that the type's rights can be read off a sample: a body
    /// with one of each that it may hold many of.
    template <class Body, class Rows>
    void on(Rows rows, const Body& sampleBody = {})
    {
        m_events.emplace(Body::type, [rows](const Event& event, Statements& out) {
            const auto body = decodeBody<Body>(event.clear);
            if (!body) throw Trouble{TroubleKind::damaged, "the body of an event cannot be read"};
            rows(*body, event, out);
        });
        Statements sample;
        rows(sampleBody, Event{}, sample);
        noteWrites(Body::type, sample);
    }

    /// How everything about one subject is taken away, before its events are folded again without an undone one. Only
    /// folds that say this can be undone; their events' subject is that of the Undone.
    using Forget = void (*)(const std::string& subject, Statements&);
    void undoneBy(Forget how);

    /// What statements of an event do to a table, for the rights of whoever may append it.
    struct Write {
        std::string table;
        std::string right; ///< "INSERT", "UPDATE" or "DELETE"
        auto operator<=>(const Write&) const = default;
    };

    std::string_view name() const { return m_name; }
    std::int64_t version() const { return m_version; }
    const std::vector<std::string_view>& tables() const { return m_tables; }
    const std::map<std::string_view, Emit>& events() const { return m_events; }
    Forget forget() const { return m_forget; }
    /// Answers what folding an event of this type writes.
    std::vector<Write> writes(std::string_view type) const;
    /// Every statement that its events and its undoing leave.
    const std::set<std::string_view>& statements() const { return m_statements; }

private:
    void noteWrites(std::string_view type, const Statements& statements);

    std::string_view m_name;
    std::int64_t m_version;
    std::vector<std::string_view> m_tables;
    std::map<std::string_view, Emit> m_events;
    std::map<std::string_view, std::vector<Write>> m_writes;
    std::set<std::string_view> m_statements;
    Forget m_forget = nullptr;
};

/// Every fold of this program.
const std::vector<Fold>& folds();

/// What folds one event into the tables, added to `out`: from the event and rows, and from nothing else. The same code
/// in a command, in replay and in `check`. Only an Undone reads: the events of its subject; what stands in `out` is run
/// before. Trouble newerSchema for a type that this program does not know.
void foldInto(Statements& out, Database& database, const Event& event);

/// Folds one event into the tables at once.
void applyEvent(Database& database, const Event& event);

/// Every type that this program can fold.
std::vector<std::string_view> knownEventTypes();

/// What may be written by whoever may append events of a type.
std::vector<Fold::Write> writesOf(std::string_view type);

/// Tables that are folds of events, in no particular order: they may be emptied and folded again at any time.
const std::vector<std::string>& foldTables();

/// Whether the tables stand as this program's folds leave them, by the versions that stand in the database.
enum class FoldsStand { current, older, newer };
FoldsStand foldsStand(Database& database);

/// A function that is told now and then how many events have been folded again, and of how many.
using FoldProgress = std::function<void(std::int64_t done, std::int64_t of)>;

/// Empties the folds and applies every event again, in one transaction. Answers how many events.
std::int64_t foldEverything(Database& database, const FoldProgress& progress = {});

/// Folds again what another version of its fold has left, with the folds that share a table with it. Call inside the
/// write lock. Answers how many events were folded.
std::int64_t foldChanged(Database& database, const FoldProgress& progress);

} // namespace pintu
