#pragma once

#include "core/record/event.h"
#include "store/check.h"

#include <deque>
#include <memory>

namespace pintu {

/// Collects what is found while several invariants are looked at side by side.
class Findings {
public:
    /// One invariant that is looked at, and the first five keys of what breaks it.
    class Look {
    public:
        void found(const std::string& key);

    private:
        friend class Findings;
        explicit Look(Finding& finding) : m_finding{finding} {}
        Finding& m_finding;
    };

    /// Counts an invariant as looked at, even when nothing is found.
    Look look(std::string invariant);
    std::optional<Proven> proven;
    std::int64_t lost = 0;
    std::int64_t looked() const { return static_cast<std::int64_t>(m_all.size()); }
    std::vector<Finding> broken() const;

private:
    std::deque<Finding> m_all;
};

/// A part of `check` that sees every event once, in order, while the record is walked, and holds none of them.
class EventWatcher {
public:
    virtual ~EventWatcher() = default;
    virtual void see(const Event& event) = 0;
    /// The record has ended: what is still missing?
    virtual void end() {}
};

using EventWatchers = std::vector<std::unique_ptr<EventWatcher>>;

/// "event 1000000000017": how a finding names an event.
std::string nameOf(const Event& event);
/// A Trouble that says something of the record and nothing of disk or server, which are no findings.
bool isAboutTheRecord(const Trouble& trouble);
/// How a column is sorted by its bytes, whatever the language of the server.
std::string inByteOrder(Engine engine, const std::string& column);
/// A column of texts, in a SELECT. SQLite takes a value of any kind into any column, and its own test passes it: a text
/// that is kept as bytes reads the same and is found by no question for it, so a person's events, or a command, would
/// be missed. Here it reads as another text.
std::string textOnly(Engine engine, const std::string& column);
/// The same of a column of numbers: its digits, where it holds a number.
std::string digitsOnly(Engine engine, const std::string& column);

std::unique_ptr<EventWatcher> watchHeads(Database& database, const CheckInput& input, Findings& findings);
std::unique_ptr<EventWatcher> watchPersonKeys(Database& database, Database& scratch, Findings& findings);
std::unique_ptr<EventWatcher> watchPlainNumbers(Database& database, Findings& findings);
std::unique_ptr<EventWatcher> watchSealedWords(Database& database, const SiteKeys& keys, Findings& findings);
/// Folds the events once more, into `scratch`, and compares every row of every fold.
std::unique_ptr<EventWatcher> watchReplay(Database& database, Database& scratch, Findings& findings);

/// The engine's own test of its pages and indexes. False where a server has none that this role may run.
bool checkEngine(Database& database, Findings& findings);
enum class TablesAre { there, missing };
/// Compares every definition with those that this release's migrations leave, as in `scratch`. Where tables or columns
/// are missing nothing else can be asked.
TablesAre checkSchema(Database& database, Database& scratch, Findings& findings);
/// On a server: nobody has a right, owns a thing or acts as somebody that this program did not give them. What a role
/// lacks is no matter here: it fails by itself, and loudly.
void checkRights(Database& database, Findings& findings);
/// What a server's catalogue says of every object in the office's schema, a line each, in order.
std::vector<std::string> postgresqlDefinitions(Database& database);

/// Makes the lists by which people are found once more, into a file of their own, and compares them.
void checkPeopleLists(Database& database, const SiteKeys& keys, Findings& findings);
void checkReferenceRows(Database& database, Findings& findings);
void checkRegistryRows(Database& database, Findings& findings);
void checkTrustLists(Database& database, Findings& findings);

} // namespace pintu
