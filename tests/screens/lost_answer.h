#pragma once

#include "screens/counter_office.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace pintu::test {

/// The record did what it was asked, and the answer was lost on the way, once.
class LostAnswer final : public CounterOffice {
public:
    explicit LostAnswer(std::shared_ptr<CounterOffice> office) : m_office{std::move(office)} {}

    std::optional<CounterFacts> facts(std::int64_t place) override { return m_office->facts(place); }
    bool openCounter(const Command& command, std::int64_t counter) override
    {
        return m_office->openCounter(command, counter);
    }
    Result<SignInDone, SignInRefusal> signIn(const std::string& officer, SecretKind kind,
                                             const std::string& secret) override
    {
        return m_office->signIn(officer, kind, secret);
    }
    Result<bool, StaffRefusal> choose(const std::string& officer, SecretKind kind, const std::string& secret,
                                      bool first) override
    {
        return m_office->choose(officer, kind, secret, first);
    }
    bool isIn(const std::string& officer) override { return m_office->isIn(officer); }
    void signOut(const std::string& officer) override { m_office->signOut(officer); }
    std::optional<QueueView> queue(std::int64_t counter, std::int64_t place) override
    {
        return m_office->queue(counter, place);
    }
    void runTimers() override { m_office->runTimers(); }
    Result<Ticket, CallNextRefusal> callNext(const Command& command, std::int64_t counter, WhichDay whichDay) override
    {
        return lose(m_office->callNext(command, counter, whichDay));
    }
    Result<Ticket, CallNextRefusal> callChosen(const Command& command, std::int64_t counter, TicketId ticket,
                                               ChosenWhy why, WhichDay whichDay) override
    {
        return lose(m_office->callChosen(command, counter, ticket, why, whichDay));
    }
    Result<Ticket, TicketRefusal> work(const Command& command, const TicketMove& what, TicketId ticket) override
    {
        auto done = m_office->work(command, what, ticket);
        return losesMoves ? lose(std::move(done)) : std::move(done);
    }
    std::optional<Ticket> ticket(TicketId ticket) override { return m_office->ticket(ticket); }
    Result<bool, CounterRefusal> closeCounter(const Command& command, std::int64_t counter) override
    {
        return lose(m_office->closeCounter(command, counter));
    }
    Result<bool, BreakRefusal> takeBreak(const Command& command, std::int64_t counter,
                                         std::optional<BreakReason> reason, std::int64_t minutes) override
    {
        return lose(m_office->takeBreak(command, counter, reason, minutes));
    }
    bool discardDraft(const Command& command, TicketId ticket) override
    {
        return m_office->discardDraft(command, ticket);
    }
    Result<HelpCall, HelpRefusal> answerHelp(const Command& command, HelpId call, std::int64_t counter) override
    {
        return lose(m_office->answerHelp(command, call, counter));
    }
    Result<GivenTicket, TakeTicketRefusal> give(const Command& command, const TicketWish& wish,
                                                PersonId person) override
    {
        return lose(m_office->give(command, wish, person));
    }
    CounterDayView day() override { return m_office->day(); }
    Result<Day, DayRefusal> openDay(const Command& command) override { return m_office->openDay(command); }
    Result<Day, CloseDayRefusal> closeDay(const Command& command, Leftover leftover) override
    {
        return lose(m_office->closeDay(command, leftover));
    }
    Result<Day, ReopenDayRefusal> reopenDay(const Command& command) override { return m_office->reopenDay(command); }
    bool undo(const Command& command, TicketId ticket) override { return m_office->undo(command, ticket); }
    std::vector<PersonRow> find(const std::string& query) override { return m_office->find(query); }
    Reading read(const Command& command, const std::string& text) override { return m_office->read(command, text); }
    Reading hearCompared(const Command& command, const std::string& code) override
    {
        return m_office->hearCompared(command, code);
    }
    std::optional<PersonCard> open(const std::string& officer, PersonId person, const std::string& why) override
    {
        return m_office->open(officer, person, why);
    }
    CounterPersonOffice& persons() override { return m_office->persons(); }
    CounterMatchOffice& matching() override { return m_office->matching(); }
    std::vector<PersonRow> withNik(const std::string& nik) override { return m_office->withNik(nik); }
    Result<PersonCard, StatePersonRefusal> state(const Command& command, const PersonDraft& draft,
                                                 AnotherPerson another) override
    {
        return lose(m_office->state(command, draft, another));
    }
    Result<SlipFacts, IssueRefusal> issue(const Command& command, const ReferralOrder& order) override
    {
        return lose(m_office->issue(command, order));
    }
    Result<KeptLine, CaseRefusal> keep(const Command& command, const VisitWords& words) override
    {
        return lose(m_office->keep(command, words));
    }
    void keepDraft(std::int64_t counter, const std::optional<DeskDraft>& draft) override
    {
        m_office->keepDraft(counter, draft);
    }
    std::optional<DeskDraft> draft(std::int64_t counter) override { return m_office->draft(counter); }
    std::vector<OpenRow> openThings(const std::string& officer) override { return m_office->openThings(officer); }
    std::optional<OpenRow> openThingOfSlip(const std::string& officer, std::int64_t number) override
    {
        return m_office->openThingOfSlip(officer, number);
    }
    std::optional<OpenRow> openThingOfLine(const std::string& officer, LineId line) override
    {
        return m_office->openThingOfLine(officer, line);
    }
    Result<OpenStep, OpenRefusal> step(const Command& command, const OpenStep& step) override
    {
        return lose(m_office->step(command, step));
    }
    Result<SlipFacts, IssueRefusal> reissue(const Command& command, std::int64_t number) override
    {
        return lose(m_office->reissue(command, number));
    }

    bool lost = false;
    bool losesMoves = false;

private:
    template <class Answer>
    Answer lose(Answer answer)
    {
        if (!std::exchange(lost, true)) throw Trouble{TroubleKind::serverGone, "lost on the way"};
        return answer;
    }

    std::shared_ptr<CounterOffice> m_office;
};

} // namespace pintu::test
