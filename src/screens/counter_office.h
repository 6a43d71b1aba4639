#pragma once

#include "core/cases/case.h"
#include "core/cases/desk_draft.h"
#include "core/cases/visit_words.h"
#include "core/matching/match_view.h"
#include "core/people/history.h"
#include "core/people/nik.h"
#include "core/people/person_row.h"
#include "core/people/stated_fact.h"
#include "core/programmes/catalogue.h"
#include "core/queue/help.h"
#include "core/queue/ticket_rules.h"
#include "core/record/command.h"
#include "core/referrals/open_step.h"
#include "core/referrals/open_thing.h"
#include "core/referrals/order.h"
#include "core/referrals/reading.h"
#include "core/staff/office_profile.h"
#include "core/staff/sign_in.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

/// What a counter asks of the record, a part for each of its sides. Every function may throw Trouble. `find` is asked
/// on the lane for reading, because it may take seconds in a large office; everything else on the lane of commands.
namespace pintu {

/// How an office lets officers in: by password, and none was ever set yet.
struct SeatDoor {
    bool passwords = false;
    bool first = false;
};

/// What a counter knows of its office. It is read anew when somebody changed it.
struct CounterFacts {
    std::int64_t place = 0; ///< the event that changed any of this last
    OfficeProfile profile;
    std::shared_ptr<const Catalogue> catalogue = std::make_shared<const Catalogue>();
    std::set<std::string, std::less<>> readers; ///< partners who can read slips: they have a key on the trust list
    KnownRegions regions;
    SeatDoor door;
};
/// Shared, because a form or a request points into the catalogue that it was begun with.
using SharedFacts = std::shared_ptr<const CounterFacts>;

class CounterFactsOffice {
public:
    virtual ~CounterFactsOffice() = default;
    /// Nothing when they are still those of `place`; 0 knows none.
    virtual std::optional<CounterFacts> facts(std::int64_t place) = 0;
};

class CounterSeatOffice {
public:
    virtual ~CounterSeatOffice() = default;
    /// False: no such counter or officer.
    virtual bool openCounter(const Command& command, std::int64_t counter) = 0;
    /// Slow on purpose. An office for trying out is not asked any of these.
    virtual Result<SignInDone, SignInRefusal> signIn(const std::string& officer, SecretKind kind,
                                                     const std::string& secret) = 0;
    /// Sets one's own password or PIN; `first`: the first of the office.
    virtual Result<bool, StaffRefusal> choose(const std::string& officer, SecretKind kind, const std::string& secret,
                                              bool first) = 0;
    /// Whether the officer's sign-in here still stands.
    virtual bool isIn(const std::string& officer) = 0;
    virtual void signOut(const std::string& officer) = 0;
};

enum class TicketWork { serve, recall, miss, finish, comeBack, resume, leave };
struct HoldFor {
    HoldReason reason = HoldReason::other;
    std::int64_t minutes = 0; ///< 0: until somebody resumes it
};
/// Into the class of a priority group, by its code; empty: ordinary after all.
struct OtherClass {
    std::string group;
};
struct OneMoreNeed {
    std::string sector;
};
/// Whose visit it is.
struct HeldBy {
    PersonId person;
};
/// Everything that can be done to one ticket.
using TicketMove = std::variant<TicketWork, HoldFor, TransferTo, OtherClass, OneMoreNeed, HeldBy>;

/// A number given by hand, or the one that the resident holds today for the same need.
struct GivenTicket {
    Ticket ticket;
    bool heldBefore = false;
    WaitEstimate wait;
};

class CounterQueueOffice {
public:
    virtual ~CounterQueueOffice() = default;

    struct QueueView {
        std::int64_t place = 0; ///< the event up to which this is true
        std::optional<Ticket> current;
        Time servingSince;
        std::vector<Turn> waiting;    ///< whom this counter may call, in the order of calling, and why
        std::int64_t elsewhere = 0;   ///< how many wait for other counters only
        std::vector<Ticket> atOthers; ///< called or served at another counter
        std::vector<Ticket> onHold;   ///< of this counter's letters, who comes back first stands first
        std::vector<Ticket> missed;   ///< of its letters, who may still come back
        std::optional<RunningBreak> onBreak;
        std::set<std::int64_t> openCounters;
        WaitAccuracy waitsToday;             ///< how well waits were told
        std::optional<KioskComplaint> draft; ///< that whoever is here began at the kiosk
        std::vector<HelpCall> help;          ///< at the kiosks, the oldest first
    };
    /// Nothing when no event came after `place`.
    virtual std::optional<QueueView> queue(std::int64_t counter, std::int64_t place) = 0;
    /// Whether the last command stands on one server only, because its standby did not answer.
    virtual bool savedOnOneServer() { return false; }
    /// Slips past their end, calls nobody answered.
    virtual void runTimers() = 0;

    virtual Result<Ticket, CallNextRefusal> callNext(const Command& command, std::int64_t counter,
                                                     WhichDay whichDay) = 0;
    /// Nobody sits there any more.
    virtual Result<bool, CounterRefusal> closeCounter(const Command& command, std::int64_t counter) = 0;
    virtual Result<Ticket, CallNextRefusal> callChosen(const Command& command, std::int64_t counter, TicketId ticket,
                                                       ChosenWhy why, WhichDay whichDay) = 0;
    virtual Result<Ticket, TicketRefusal> work(const Command& command, const TicketMove& what, TicketId ticket) = 0;
    /// As it stands now: who took it, when somebody else was quicker.
    virtual std::optional<Ticket> ticket(TicketId ticket) = 0;
    /// A break of so many minutes, 0 for who knows; nothing ends it.
    virtual Result<bool, BreakRefusal> takeBreak(const Command& command, std::int64_t counter,
                                                 std::optional<BreakReason> reason, std::int64_t minutes) = 0;
    /// False: there is none any more.
    virtual bool discardDraft(const Command& command, TicketId ticket) = 0;
    /// Somebody from this counter goes to the kiosk.
    virtual Result<HelpCall, HelpRefusal> answerHelp(const Command& command, HelpId call, std::int64_t counter) = 0;
    virtual Result<GivenTicket, TakeTicketRefusal> give(const Command& command, const TicketWish& wish,
                                                        PersonId person) = 0;
    /// False: too late, or nothing to take back.
    virtual bool undo(const Command& command, TicketId ticket) = 0;
};

/// How the office day stands, and what the clock and the office's hours say of it.
struct CounterDayView {
    DateDoubt doubt = DateDoubt::none;
    Day record; ///< the newest office day; the clock's where none has begun
    Day clock;
    bool begun = false;
    bool closed = false;
    std::int64_t waiting = 0;
    std::int64_t called = 0;
    std::int64_t serving = 0;
    std::int64_t onHold = 0;
    std::int64_t kept = 0; ///< who comes first on the next day, of one that is closed
    HoursNow hours;
    bool operator==(const CounterDayView&) const = default;
};

class CounterDayOffice {
public:
    virtual ~CounterDayOffice() = default;
    virtual CounterDayView day() = 0;
    /// A clerk says that the clock is right.
    virtual Result<Day, DayRefusal> openDay(const Command& command) = 0;
    virtual Result<Day, CloseDayRefusal> closeDay(const Command& command, Leftover leftover) = 0;
    virtual Result<Day, ReopenDayRefusal> reopenDay(const Command& command) = 0;
};

class CounterReadingOffice {
public:
    virtual ~CounterReadingOffice() = default;
    /// What a scan or a typed line is; a genuine return slip is heard at once. A name is left to `find`.
    virtual Reading read(const Command& command, const std::string& text) = 0;
    /// An answer whose finding was compareName, when the clerk has compared the name.
    virtual Reading hearCompared(const Command& command, const std::string& code) = 0;
};

/// What is written down about a person: everything, or what is known of somebody without papers.
/// Or a record that is corrected.
enum class FormKind { person, withoutCard, correction };

class CounterSearchOffice {
public:
    virtual ~CounterSearchOffice() = default;
    /// People by name, number or temporary number, best first.
    virtual std::vector<PersonRow> find(const std::string& query) = 0;
    /// Writes down who reads the record, and for what. Nothing when it was erased.
    virtual std::optional<PersonCard> open(const std::string& officer, PersonId person, const std::string& purpose) = 0;
};

class CounterPersonOffice {
public:
    virtual ~CounterPersonOffice() = default;
    /// Of a person whose record the officer has open, the newest first, as this officer may read it.
    virtual std::vector<HistoryRow> history(const std::string& officer, PersonId person) = 0;
    virtual std::optional<SlipFacts> slip(std::int64_t number) = 0;
    /// One record by itself, though it was joined with another; who reads it and for what is written down.
    virtual std::optional<PersonCard> openRecord(const std::string& officer, PersonId person,
                                                 const std::string& purpose) = 0;
    virtual Result<PersonsLinked, LinkRefusal> join(const Command& command, PersonId goesOn, PersonId other) = 0;
    virtual Result<PersonsLinked, LinkRefusal> part(const Command& command, PersonId other) = 0;
    /// A line that has ended is worked on after all.
    virtual Result<LineReopened, CaseRefusal> reopen(const Command& command, LineId line) = 0;
};

class CounterMatchOffice {
public:
    virtual ~CounterMatchOffice() = default;
    /// What fits a person whose record is open, and their family. Nothing when it was erased.
    virtual std::optional<MatchView> matches(PersonId person) = 0;
    virtual Result<FactStated, FactRefusal> stateFact(const Command& command, const FactAnswer& answer) = 0;
};

class CounterFormOffice {
public:
    virtual ~CounterFormOffice() = default;
    virtual Result<PersonCard, StatePersonRefusal> state(const Command& command, const PersonDraft& draft,
                                                         AnotherPerson another) = 0;
    /// Who has this NIK already.
    virtual std::vector<PersonRow> withNik(const std::string& nik) = 0;
};

class CounterRequestOffice {
public:
    virtual ~CounterRequestOffice() = default;
    virtual Result<SlipFacts, IssueRefusal> issue(const Command& command, const ReferralOrder& order) = 0;
    /// Keeps what was said though no slip goes out.
    virtual Result<KeptLine, CaseRefusal> keep(const Command& command, const VisitWords& words) = 0;
    /// What was written at a counter and not saved yet; nothing takes it away.
    virtual void keepDraft(std::int64_t counter, const std::optional<DeskDraft>& draft) = 0;
    virtual std::optional<DeskDraft> draft(std::int64_t counter) = 0;
};

/// Asked on the lane for reading: an office may have many.
class CounterOpenOffice {
public:
    virtual ~CounterOpenOffice() = default;
    /// What waits, the most pressing first, as this officer may read it.
    virtual std::vector<OpenRow> openThings(const std::string& officer) = 0;
    /// Nothing where the line of the slip has ended.
    virtual std::optional<OpenRow> openThingOfSlip(const std::string& officer, std::int64_t number) = 0;
    virtual std::optional<OpenRow> openThingOfLine(const std::string& officer, LineId line) = 0;
    /// These two on the lane of commands.
    virtual Result<OpenStep, OpenRefusal> step(const Command& command, const OpenStep& step) = 0;
    virtual Result<SlipFacts, IssueRefusal> reissue(const Command& command, std::int64_t number) = 0;
};

/// The whole counter's.
class CounterOffice : public CounterFactsOffice,
                      public CounterSeatOffice,
                      public CounterQueueOffice,
                      public CounterDayOffice,
                      public CounterReadingOffice,
                      public CounterSearchOffice,
                      public CounterFormOffice,
                      public CounterRequestOffice,
                      public CounterOpenOffice {
public:
    /// Lives as long as this.
    virtual CounterPersonOffice& persons() = 0;
    virtual CounterMatchOffice& matching() = 0;
};

} // namespace pintu
