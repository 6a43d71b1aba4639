#pragma once

#include "apps/counter/counter_person_record.h"
#include "office/people_search.h"
#include "screens/counter_office.h"

#include <utility>

namespace pintu {

/// What the counter asks, answered by the office's own record. Each lane has its own connection to it, and uses nothing
/// of the other's.
class CounterRecord final : public CounterOffice {
public:
    CounterRecord(const LaneSite& commands, LaneSite reading)
        : m_commands{commands}, m_reading{std::move(reading)}, m_persons{commands}
    {
    }

    std::optional<CounterFacts> facts(std::int64_t place) override;
    bool openCounter(const Command& command, std::int64_t counter) override;
    Result<bool, CounterRefusal> closeCounter(const Command& command, std::int64_t counter) override;
    Result<SignInDone, SignInRefusal> signIn(const std::string& officer, SecretKind kind,
                                             const std::string& secret) override;
    Result<bool, StaffRefusal> choose(const std::string& officer, SecretKind kind, const std::string& secret,
                                      bool first) override;
    bool isIn(const std::string& officer) override;
    void signOut(const std::string& officer) override;
    std::optional<QueueView> queue(std::int64_t counter, std::int64_t place) override;
    bool savedOnOneServer() override;
    void runTimers() override;
    Result<Ticket, CallNextRefusal> callNext(const Command& command, std::int64_t counter, WhichDay whichDay) override;
    Result<Ticket, CallNextRefusal> callChosen(const Command& command, std::int64_t counter, TicketId ticket,
                                               ChosenWhy why, WhichDay whichDay) override;
    Result<Ticket, TicketRefusal> work(const Command& command, const TicketMove& what, TicketId ticket) override;
    std::optional<Ticket> ticket(TicketId ticket) override;
    Result<bool, BreakRefusal> takeBreak(const Command& command, std::int64_t counter,
                                         std::optional<BreakReason> reason, std::int64_t minutes) override;
    bool discardDraft(const Command& command, TicketId ticket) override;
    Result<HelpCall, HelpRefusal> answerHelp(const Command& command, HelpId call, std::int64_t counter) override;
    Result<GivenTicket, TakeTicketRefusal> give(const Command& command, const TicketWish& wish,
                                                PersonId person) override;
    CounterDayView day() override;
    Result<Day, DayRefusal> openDay(const Command& command) override;
    Result<Day, CloseDayRefusal> closeDay(const Command& command, Leftover leftover) override;
    Result<Day, ReopenDayRefusal> reopenDay(const Command& command) override;
    bool undo(const Command& command, TicketId ticket) override;
    std::vector<PersonRow> find(const std::string& query) override;
    std::vector<PersonRow> withNik(const std::string& nik) override;
    Reading read(const Command& command, const std::string& text) override;
    Reading hearCompared(const Command& command, const std::string& code) override;
    std::optional<PersonCard> open(const std::string& officer, PersonId person, const std::string& purpose) override;
    CounterPersonOffice& persons() override { return m_persons; }
    CounterMatchOffice& matching() override { return m_persons; }
    Result<PersonCard, StatePersonRefusal> state(const Command& command, const PersonDraft& draft,
                                                 AnotherPerson another) override;
    Result<SlipFacts, IssueRefusal> issue(const Command& command, const ReferralOrder& order) override;
    Result<KeptLine, CaseRefusal> keep(const Command& command, const VisitWords& words) override;
    void keepDraft(std::int64_t counter, const std::optional<DeskDraft>& draft) override;
    std::optional<DeskDraft> draft(std::int64_t counter) override;
    std::vector<OpenRow> openThings(const std::string& officer) override;
    std::optional<OpenRow> openThingOfSlip(const std::string& officer, std::int64_t number) override;
    std::optional<OpenRow> openThingOfLine(const std::string& officer, LineId line) override;
    Result<OpenStep, OpenRefusal> step(const Command& command, const OpenStep& step) override;
    Result<SlipFacts, IssueRefusal> reissue(const Command& command, std::int64_t number) override;

private:
    template <class Work>
    auto with(Work work);
    template <class Work>
    auto reading(Work work);

    LaneSite m_commands;
    LaneSite m_reading;
    CounterPersonRecord m_persons;
};

} // namespace pintu
