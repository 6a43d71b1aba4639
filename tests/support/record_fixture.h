#pragma once

#include "core/queue/ticket_events.h"
#include "core/record/office_events.h"
#include "core/referrals/referral.h"
#include "seal/site_keys.h"
#include "store/journal.h"
#include "support/fakes.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu::test {

enum class NoRefusal {};

/// A folder that goes with the test.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// A name that no other test uses on the same server: a site id, and in lower case its schema.
std::string freshSite();
std::string lower(std::string text);

/// An empty record of one site on a real engine: a file in a temporary folder, or a schema on the test run's server.
class TestRecord {
public:
    explicit TestRecord(Engine engine, std::string site = freshSite());
    ~TestRecord();
    TestRecord(const TestRecord&) = delete;
    TestRecord& operator=(const TestRecord&) = delete;

    Engine engine() const { return m_engine; }
    const std::string& site() const { return m_site; }
    std::string schema() const { return lower(m_site); }
    std::filesystem::path file() const { return m_folder.path() / "office.db"; }
    const std::filesystem::path& folder() const { return m_folder.path(); }

    /// One more connection.
    Database open(Access access = Access::write) const;
    /// A connection that may do everything: on PostgreSQL the superuser's, with triggers asleep.
    Database intruder() const;
    /// Changes the database behind the program's back.
    void byHand(const std::string& sql) const { intruder().script(sql); }

private:
    Engine m_engine;
    std::string m_site;
    TemporaryFolder m_folder;
};

/// What an office is before its first resident comes: keys, the newest schema, an opened epoch and a profile.
class TestOffice {
public:
    /// An office for trying out: an officer's code alone is enough in most tests.
    explicit TestOffice(Engine engine, std::string site = freshSite(), bool training = true);

    /// One command with these events.
    std::vector<Event> write(std::vector<Draft> drafts, std::string actor = "S01");
    template <class... Bodies>
    std::vector<Event> say(const Bodies&... bodies)
    {
        return write({draftOf(bodies)...});
    }
    /// Signs how far the record has come; the answer is the signature, to be kept as a witness.
    Bytes signHead();
    CommandId newCommand() { return CommandId::timed(clock.time, entropy); }

    TestRecord record;
    SetClock clock;
    SeededEntropy entropy;
    SiteKeys keys;
    Database database;
    Journal journal;
};

OfficeProfile testProfile();

/// Everything that can happen in an office, once: each step of a ticket, people with and without papers, cases,
/// referrals that close, are withdrawn, doubled and unknown, the partner's side, papers, an undone step, a closed day,
/// signed heads, a trust list; and the lists by which residents are found.
struct FullDay {
    TicketId servedTicket;
    TicketId undoneTicket;
    TicketId waitingTicket; ///< of the second day, still waiting
    PersonId withNik;
    PersonId withoutNik;
    PersonId erased;
    KeyId erasedKey;
    CaseId caseId;
    ReferralId closed;
    std::int64_t statementPlace = 0; ///< where the words of withNik stand
    std::int64_t lastUndone = 0;     ///< the place that was undone
    Bytes witness;                   ///< the newest signed head
};
FullDay writeFullDay(TestOffice& office);

/// Every event's site, type, subject and clear body, in order.
std::vector<std::string> clearBodies(Journal& journal);
/// Every row of a table as text, sorted.
std::vector<std::vector<std::string>> rowsOf(Database& database, const std::string& table);

} // namespace pintu::test
