#include "apps/counter/counter_record.h"

#include "apps/counter/ticket_moves.h"
#include "office/case_desk.h"
#include "office/clerk_desk.h"
#include "office/desk_draft_file.h"
#include "office/draft_desk.h"
#include "office/help_desk.h"
#include "office/loop_desk.h"
#include "office/paper_desk.h"
#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/read_paper.h"
#include "office/referral_desk.h"
#include "office/referral_order.h"
#include "office/setup.h"
#include "office/sign_in_desk.h"
#include "office/slip_drafts.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace pintu {
namespace {

constexpr std::size_t mostPeople = 7; // with "new person" and "without card" a digit for each

/// Of these, whom a counter's letters name.
std::vector<Ticket> calledHere(Site& site, std::int64_t counter, std::vector<Ticket> tickets)
{
    const auto* place = site.profile().counter(counter);
    std::erase_if(tickets, [&](const Ticket& ticket) {
        return !place || std::ranges::find(place->letters, ticket.queue) == place->letters.end();
    });
    return tickets;
}

} // namespace

template <class Work>
auto CounterRecord::with(Work work)
{
    return m_commands.ask(work);
}

template <class Work>
auto CounterRecord::reading(Work work)
{
    return m_reading.ask(work);
}

std::optional<CounterFacts> CounterRecord::facts(std::int64_t place)
{
    return with([place](Site& site) -> std::optional<CounterFacts> {
        site.refresh();
        if (site.changedAt() == place) return std::nullopt;
        CounterFacts out;
        out.profile = site.profile();
        out.catalogue = std::make_shared<const Catalogue>(site.catalogue());
        const auto now = site.clock().now();
        for (const auto& partner : out.catalogue->lists().partners)
            if (partnerKey(site, partner.id, now)) out.readers.insert(partner.id);
        for (auto& code : out.catalogue->provinceCodes()) out.regions.provinces.insert(std::move(code));
        SignInDesk door{site};
        out.door = {door.asksForPasswords(), door.awaitsFirst()};
        out.place = site.changedAt();
        return out;
    });
}

bool CounterRecord::openCounter(const Command& command, std::int64_t counter)
{
    return with([&](Site& site) { return QueueDesk{site}.openCounter(command, counter, command.actor).ok(); });
}

Result<bool, CounterRefusal> CounterRecord::closeCounter(const Command& command, std::int64_t counter)
{
    return with([&](Site& site) -> Result<bool, CounterRefusal> {
        const auto closed = QueueDesk{site}.closeCounter(command, counter);
        if (!closed) return refused(closed.refusal());
        return true;
    });
}

Result<SignInDone, SignInRefusal> CounterRecord::signIn(const std::string& officer, SecretKind kind,
                                                        const std::string& secret)
{
    return with([&](Site& site) { return SignInDesk{site}.signIn(officer, kind, secret, "counter"); });
}

Result<bool, StaffRefusal> CounterRecord::choose(const std::string& officer, SecretKind kind, const std::string& secret,
                                                 bool first)
{
    return with([&](Site& site) {
        SignInDesk desk{site};
        return first ? desk.setFirst(officer, secret) : desk.choose(officer, kind, secret);
    });
}

bool CounterRecord::isIn(const std::string& officer)
{
    return with([&](Site& site) { return SignInDesk{site}.isIn(officer); });
}

void CounterRecord::signOut(const std::string& officer)
{
    with([&](Site& site) { SignInDesk{site}.signOut(officer); });
}

std::optional<CounterOffice::QueueView> CounterRecord::queue(std::int64_t counter, std::int64_t place)
{
    return with([&](Site& site) -> std::optional<QueueView> {
        const auto head = site.journal().head();
        QueueView out;
        if (head) out.place = placeOf(head->epoch, head->seq);
        if (out.place == place) return std::nullopt;
        QueueDesk desk{site};
        for (auto& state : desk.counters()) {
            if (state.open()) out.openCounters.insert(state.number);
            if (state.number != counter) {
                if (state.current) out.atOthers.push_back(std::move(*state.current));
                continue;
            }
            out.current = std::move(state.current);
            out.onBreak = state.onBreak;
        }
        if (out.current)
            for (const auto& event : site.journal().eventsAbout(out.current->id.text()))
                if (event.type == TicketServing::type)
                    out.servingSince = std::min(bodyOf<TicketServing>(event).at, site.clock().now());
        auto line = desk.line(counter);
        out.waiting = std::move(line.inOrder);
        out.elsewhere = line.elsewhere;
        out.onHold = calledHere(site, counter, desk.inState(TicketState::onHold));
        std::ranges::stable_sort(out.onHold, {}, [](const Ticket& t) { return t.holdUntil; });
        out.missed = calledHere(site, counter, desk.inState(TicketState::missed));
        std::erase_if(out.missed, [](const Ticket& t) { return t.returned; });
        out.waitsToday = desk.accuracy(desk.day(), desk.day());
        if (out.current) out.draft = DraftDesk{site}.waiting(out.current->id);
        out.help = HelpDesk{site}.told();
        return out;
    });
}

bool CounterRecord::savedOnOneServer()
{
    return with([](Site& site) { return site.savedOnOneServer(); });
}

void CounterRecord::runTimers()
{
    with([](Site& site) {
        (void)QueueDesk{site}.runTimers();
        (void)ReferralDesk{site}.runTimers();
    });
}

Result<Ticket, CallNextRefusal> CounterRecord::callNext(const Command& command, std::int64_t counter, WhichDay whichDay)
{
    return with([&](Site& site) -> Result<Ticket, CallNextRefusal> {
        QueueDesk desk{site};
        const auto called = desk.callNext(command, counter, whichDay);
        if (!called) return refused(called.refusal());
        return *desk.ticket(called->ticket);
    });
}

Result<Ticket, CallNextRefusal> CounterRecord::callChosen(const Command& command, std::int64_t counter, TicketId ticket,
                                                          ChosenWhy why, WhichDay whichDay)
{
    return with([&](Site& site) -> Result<Ticket, CallNextRefusal> {
        const auto called = ClerkDesk{site}.callChosen(command, counter, ticket, why, whichDay);
        if (!called) return refused(called.refusal());
        return *QueueDesk{site}.ticket(called->ticket);
    });
}

Result<Ticket, TicketRefusal> CounterRecord::work(const Command& command, const TicketMove& what, TicketId id)
{
    return with([&](Site& site) { return moveTicket(site, command, id, what); });
}

std::optional<Ticket> CounterRecord::ticket(TicketId ticket)
{
    return with([&](Site& site) { return QueueDesk{site}.ticket(ticket); });
}

Result<bool, BreakRefusal> CounterRecord::takeBreak(const Command& command, std::int64_t counter,
                                                    std::optional<BreakReason> reason, std::int64_t minutes)
{
    return with([&](Site& site) -> Result<bool, BreakRefusal> {
        ClerkDesk clerk{site};
        if (reason) {
            const auto begun = clerk.beginBreak(command, counter, *reason, minutes);
            if (!begun) return refused(begun.refusal());
        } else {
            const auto ended = clerk.endBreak(command, counter);
            if (!ended) return refused(ended.refusal());
        }
        return true;
    });
}

bool CounterRecord::discardDraft(const Command& command, TicketId ticket)
{
    return with([&](Site& site) { return DraftDesk{site}.discard(command, ticket).ok(); });
}

Result<HelpCall, HelpRefusal> CounterRecord::answerHelp(const Command& command, HelpId call, std::int64_t counter)
{
    return with([&](Site& site) { return HelpDesk{site}.answer(command, call, counter); });
}

Result<GivenTicket, TakeTicketRefusal> CounterRecord::give(const Command& command, const TicketWish& wish,
                                                           PersonId person)
{
    return with([&](Site& site) -> Result<GivenTicket, TakeTicketRefusal> {
        auto given = ClerkDesk{site}.give(command, wish, person);
        if (!given) return refused(given.refusal());
        GivenTicket out{given->ticket, given->heldBefore, {}};
        out.wait = QueueDesk{site}.told(out.ticket.id);
        return out;
    });
}

CounterDayView CounterRecord::day()
{
    return with([](Site& site) {
        QueueDesk desk{site};
        const auto stand = desk.dayStand();
        const auto asked = desk.dateAsked();
        return CounterDayView{asked.doubt,  asked.record,  asked.clock,  stand.day.has_value(),
                              stand.closed, stand.waiting, stand.called, stand.serving,
                              stand.onHold, stand.kept,    desk.hours()};
    });
}

Result<Day, DayRefusal> CounterRecord::openDay(const Command& command)
{
    return with([&](Site& site) { return QueueDesk{site}.openDay(command, FarAhead::clerkAgrees); });
}

Result<Day, CloseDayRefusal> CounterRecord::closeDay(const Command& command, Leftover leftover)
{
    return with([&](Site& site) -> Result<Day, CloseDayRefusal> {
        const auto closed = QueueDesk{site}.closeDay(command, leftover);
        if (!closed) return refused(closed.refusal());
        // A day that is closed cannot be cut off the record unseen.
        if (site.hasKeys()) (void)signHead(site, {following(command.id.uuid, "head"), command.actor});
        return closed->day;
    });
}

Result<Day, ReopenDayRefusal> CounterRecord::reopenDay(const Command& command)
{
    return with([&](Site& site) -> Result<Day, ReopenDayRefusal> {
        const auto reopened = QueueDesk{site}.reopenDay(command);
        if (!reopened) return refused(reopened.refusal());
        return reopened->day;
    });
}

bool CounterRecord::undo(const Command& command, TicketId ticket)
{
    return with([&](Site& site) { return QueueDesk{site}.undo(command, ticket).ok(); });
}

std::vector<PersonRow> CounterRecord::find(const std::string& query)
{
    return reading([&](Site& site) { return findPeople(site, query, mostPeople); });
}

std::vector<PersonRow> CounterRecord::withNik(const std::string& nik)
{
    return with([&](Site& site) { return peopleByNumber(site, nik).value_or(std::vector<PersonRow>{}); });
}

Reading CounterRecord::read(const Command& command, const std::string& text)
{
    return with([&](Site& site) {
        if (auto paper = readPaper(site, command, text)) return std::move(*paper);
        Reading out;
        auto people = peopleByNumber(site, text);
        out.kind = people ? Reading::Kind::people : Reading::Kind::name;
        if (people)
            out.people = std::move(*people);
        else
            out.name = text;
        out.exact = out.people.size() == 1;
        return out;
    });
}

Reading CounterRecord::hearCompared(const Command& command, const std::string& code)
{
    return with([&](Site& site) { return readComparedAnswer(site, command, code); });
}

std::optional<PersonCard> CounterRecord::open(const std::string& officer, PersonId person, const std::string& purpose)
{
    return with([&](Site& site) {
        PeopleDesk people{site};
        return cardOf(site, people.open(officer, people.standsFor(person), purpose));
    });
}

Result<PersonCard, StatePersonRefusal> CounterRecord::state(const Command& command, const PersonDraft& draft,
                                                            AnotherPerson another)
{
    return with([&](Site& site) -> Result<PersonCard, StatePersonRefusal> {
        PeopleDesk people{site};
        const PersonForm form{draft.person,         draft.basedOn, draft.words,          draft.sex,    draft.birthYear,
                              draft.birthEstimated, draft.village, draft.identityStatus, draft.source, draft.asOf};
        const auto stated = people.state(command, form, another);
        if (!stated) return refused(stated.refusal());
        auto card = cardOf(site, people.record(stated->person));
        if (!card) return refused(StatePersonRefusal::erased);
        return std::move(*card);
    });
}

Result<SlipFacts, IssueRefusal> CounterRecord::issue(const Command& command, const ReferralOrder& order)
{
    return with([&](Site& site) -> Result<SlipFacts, IssueRefusal> {
        const auto referral = placeOrder(site, command, order);
        if (!referral) return refused(referral.refusal());
        auto facts = slipFacts(site, *referral, WholeName::yes);
        if (order.secondNeed != 0)
            facts.nextNeed = lineWithoutSlip(site, *referral, order.secondNeed).value_or(LineId{});
        return facts;
    });
}

Result<KeptLine, CaseRefusal> CounterRecord::keep(const Command& command, const VisitWords& words)
{
    return with([&](Site& site) { return CaseDesk{site}.keep(command, words); });
}

void CounterRecord::keepDraft(std::int64_t counter, const std::optional<DeskDraft>& draft)
{
    with([&](Site& site) { keepDeskDraft(site, counter, draft); });
}

std::optional<DeskDraft> CounterRecord::draft(std::int64_t counter)
{
    return with([&](Site& site) { return deskDraft(site, counter); });
}

std::vector<OpenRow> CounterRecord::openThings(const std::string& officer)
{
    return reading([&](Site& site) { return LoopDesk{site}.open(officer); });
}

std::optional<OpenRow> CounterRecord::openThingOfSlip(const std::string& officer, std::int64_t number)
{
    return reading([&](Site& site) { return LoopDesk{site}.ofSlip(officer, number); });
}

std::optional<OpenRow> CounterRecord::openThingOfLine(const std::string& officer, LineId line)
{
    return reading([&](Site& site) { return LoopDesk{site}.ofLine(officer, line); });
}

Result<OpenStep, OpenRefusal> CounterRecord::step(const Command& command, const OpenStep& step)
{
    return with([&](Site& site) { return LoopDesk{site}.step(command, step); });
}

Result<SlipFacts, IssueRefusal> CounterRecord::reissue(const Command& command, std::int64_t number)
{
    return with([&](Site& site) -> Result<SlipFacts, IssueRefusal> {
        const auto referral = ReferralDesk{site}.reissue(command, number);
        if (!referral) return refused(referral.refusal());
        return slipFacts(site, *referral, WholeName::yes);
    });
}

} // namespace pintu
