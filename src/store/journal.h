#pragma once

#include "core/base/result.h"
#include "core/record/command.h"
#include "core/record/event.h"
#include "core/staff/signed_in_here.h"
#include "seal/site_keys.h"
#include "store/database.h"
#include "store/person_keys.h"

#include <functional>
#include <map>
#include <memory>
#include <type_traits>
#include <vector>

namespace pintu {

/// The newest event of the record.
struct Head {
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    Time at;
    Hash hash{};
};

/// The record of one site: one write lock, one path. Every change is decided by a rule on rows read inside the lock,
/// appended as events, folded into the tables and made durable together; only then does the caller get an answer.
/// Nothing is appended that its actor may not append: an officer by a sign-in that was proven in this program and is
/// still open, a device and a timer what is theirs. Trouble notSignedIn or wrongRole.
class Journal {
public:
    /// Without keys, as in a kiosk or a board, nothing can be sealed or opened.
    Journal(Database& database, std::string site, const Clock& clock, Entropy& entropy, const SiteKeys* keys,
            std::shared_ptr<SignedInHere> signedIn = std::make_shared<SignedInHere>());

    /// `decide(Time) -> Result<std::vector<Draft>, Refusal>` runs inside the lock and reads what it needs. A refusal
    /// writes nothing. An open site runs its commands through Site::run, which first reads anew what others changed.
    template <class Decide>
    auto run(const Command& command, Decide decide)
        -> Result<std::vector<Event>, std::decay_t<decltype(decide(Time{}).refusal())>>
    {
        static char kind = 0; // its address names the kind of command
        const Learning learning{*this, &kind, command.id};
        Database::Writing writing{m_database};
        const auto head = this->head();
        if (auto known = knownEvents(command.id, head); !known.empty()) return known;
        m_end = head ? placeOf(head->epoch, head->seq) : 0;
        requireOwnRecord(head);
        const Time at = now(head);
        auto drafts = decide(at);
        if (!drafts) return refused(drafts.refusal());
        auto events = append(command, head, at, *drafts);
        writing.commit();
        return events;
    }

    std::optional<Head> head();
    /// The place of the newest event as the command under way found it inside the lock.
    std::int64_t end() const { return m_end; }
    std::vector<Event> eventsOf(const CommandId& command);
    std::optional<Event> eventAt(std::int64_t place);
    std::vector<Event> eventsAbout(const std::string& subject);
    /// Events after a place, in order, for boards, other desks and reports.
    std::vector<Event> eventsAfter(std::int64_t place, std::int64_t atMost);

    /// The sealed words of the event at a place; Trouble noKey in a program without keys.
    template <class Words>
    std::optional<Words> wordsAt(std::int64_t place)
    {
        const auto event = eventAt(place);
        return event ? personKeys().words<Words>(*event) : std::nullopt;
    }

    PersonKeys personKeys();
    const std::string& site() const { return m_site; }
    SignedInHere& signedIn() { return *m_signedIn; }

private:
    /// Asks together with the lock what the last command of a kind asked inside it, and learns what this one asks. On a
    /// server each question inside the lock is a trip for which all others wait.
    class Learning {
    public:
        Learning(Journal& journal, const void* kind, CommandId command)
            : m_journal{journal}, m_kind{kind}, m_command{command}
        {
            m_journal.foresee(kind, command);
        }
        ~Learning() { m_journal.learn(m_kind, m_command); }
        Learning(const Learning&) = delete;
        Learning& operator=(const Learning&) = delete;

    private:
        Journal& m_journal;
        const void* m_kind;
        CommandId m_command;
    };
    void foresee(const void* kind, const CommandId& command);
    void learn(const void* kind, const CommandId& command);

    /// The events of a command that was given before, asked by two roads: the index of commands, and the record itself.
    /// Trouble damaged where they disagree: the command would be done twice, or answered in part.
    std::vector<Event> knownEvents(const CommandId& command, const std::optional<Head>& head);
    bool standsBeside(const std::vector<Event>& events);
    bool standsInTheRecord(const CommandId& command, const Head& head);
    void requireOwnRecord(const std::optional<Head>& head);
    Time now(const std::optional<Head>& head) const;
    /// The command with the sign-in and the role in which its actor may append all of these.
    Command proven(const Command& command, const std::vector<Draft>& drafts);
    const Officer* officer(const std::string& code);
    std::vector<Event> append(const Command& command, std::optional<Head> head, Time at,
                              const std::vector<Draft>& drafts);
    Event place(Statements& out, const Command& command, std::optional<Head>& head, Time at, const Draft& draft);

    Database& m_database;
    std::string m_site;
    const Clock& m_clock;
    Entropy& m_entropy;
    const SiteKeys* m_keys;
    std::shared_ptr<SignedInHere> m_signedIn;
    bool m_ownRecord = false;
    bool m_training = false; ///< known with m_ownRecord, as is the kind
    SiteKind m_kind = SiteKind::office;
    std::int64_t m_profileAt = -1; ///< the event that set the profile as this program knows it
    OfficeProfile m_profile;
    std::int64_t m_end = 0;
    struct Usual {
        std::vector<std::pair<Question, int>> questions; ///< each with the number of commands since it was asked
    };
    std::map<const void*, Usual> m_usual;                      ///< by the kind of command
    static constexpr std::string_view ownCommand = ":command"; ///< stands for the id of the command itself
};

} // namespace pintu
