#include "office/clerk_desk.h"
#include "office/people_desk.h"
#include "office/two_sites.h"
#include "store/check.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class ClerkDeskTest : public TwoSites {
protected:
    ClerkDeskTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}, queue{site}, hall{site}
    {
        (void)good(queue.openCounter(command(), 2, "P07"));
    }

    TicketId take(const std::string& letter = "H", PriorityClass priority = PriorityClass::ordinary)
    {
        return good(queue.take(command("kiosk"), {letter, priority, "KES"})).ticket;
    }
    PersonId somebody()
    {
        PersonForm form;
        form.words.name = "Siti Contoh";
        form.sex = Sex::female;
        form.birthYear = 1983;
        form.village = "36.73.02.1011";
        form.identityStatus = "KTP";
        return good(PeopleDesk{site}.state(command(), form)).person;
    }
    std::optional<RunningBreak> breakOf(std::int64_t counter)
    {
        for (const auto& state : queue.counters())
            if (state.number == counter) return state.onBreak;
        return std::nullopt;
    }
    void expectClean() { EXPECT_TRUE(check(site.database(), site.id(), {}).clean()); }

    Site site;
    QueueDesk queue;
    ClerkDesk hall;
};

TEST_F(ClerkDeskTest, BeginsAndEndsABreak)
{
    (void)good(hall.beginBreak(command(), 2, BreakReason::prayer, 15));

    EXPECT_EQ(breakOf(2), (RunningBreak{BreakReason::prayer, clock.now(), clock.now().plus(15min)}));
    expectClean();
    (void)good(hall.endBreak(command(), 2));
    EXPECT_FALSE(breakOf(2));
    EXPECT_EQ(hall.endBreak(command(), 2).refusal(), BreakRefusal::notOnBreak);
}

TEST_F(ClerkDeskTest, BeginsNoBreakAtAClosedCounterOrWhileSomebodyIsServed)
{
    EXPECT_EQ(hall.beginBreak(command(), 1, BreakReason::rest, 5).refusal(), BreakRefusal::counterClosed);
    take();
    (void)good(queue.callNext(command(), 2));

    EXPECT_EQ(hall.beginBreak(command(), 2, BreakReason::rest, 5).refusal(), BreakRefusal::stillServing);
}

TEST_F(ClerkDeskTest, EndsABreakWhenSomebodyIsCalled)
{
    const auto id = take();
    (void)good(hall.beginBreak(command(), 2, BreakReason::rest, 0));
    (void)good(queue.callNext(command(), 2));
    EXPECT_FALSE(breakOf(2));
    (void)good(queue.finish(command(), id));
    (void)good(hall.beginBreak(command(), 2, BreakReason::rest, 0));

    (void)good(queue.callChosen(command(), 2, take()));

    EXPECT_FALSE(breakOf(2));
    expectClean();
}

TEST_F(ClerkDeskTest, EndsABreakWhenTheCounterClosesOrOpens)
{
    (void)good(hall.beginBreak(command(), 2, BreakReason::rest, 0));
    (void)good(queue.openCounter(command(), 2, "P07"));
    EXPECT_FALSE(breakOf(2));
    (void)good(hall.beginBreak(command(), 2, BreakReason::rest, 0));

    (void)good(queue.closeCounter(command(), 2));

    EXPECT_FALSE(breakOf(2));
}

TEST_F(ClerkDeskTest, CountsNoCounterThatIsOnBreakForTheWait)
{
    for (int i = 0; i < 12; ++i) {
        const auto id = take();
        (void)good(queue.callNext(command(), 2));
        (void)good(queue.serve(command(), id));
        clock.forward(7min);
        (void)good(queue.finish(command(), id));
    }
    const auto waiting = *queue.ticket(take());
    EXPECT_TRUE(queue.estimate(waiting).fromMinutes);

    (void)good(hall.beginBreak(command(), 2, BreakReason::rest, 0));

    EXPECT_FALSE(queue.estimate(waiting).fromMinutes);
}

TEST_F(ClerkDeskTest, PutsSomebodyIntoTheClassOfAGroupAndSealsWhy)
{
    take();
    const auto id = take();

    EXPECT_EQ(good(hall.classify(command(), id, "HAMIL")).priority, PriorityClass::priority);

    EXPECT_EQ(good(queue.callNext(command(), 2)).ticket, id);
    for (const auto& event : site.journal().eventsAbout(id.text())) {
        EXPECT_EQ(std::string(event.clear.begin(), event.clear.end()).find("HAMIL"), std::string::npos);
        if (event.type == TicketClassed::type) {
            EXPECT_FALSE(event.sealed.empty());
        }
    }
    expectClean();
}

TEST_F(ClerkDeskTest, PutsSomebodyBackAmongTheOrdinary)
{
    const auto id = take("H", PriorityClass::priority);
    EXPECT_EQ(hall.classify(command(), id, "LANSIA").refusal(), TicketRefusal::sameClass);
    EXPECT_EQ(hall.classify(command(), id, "NO_SUCH").refusal(), TicketRefusal::unknown);

    EXPECT_EQ(good(hall.classify(command(), id, {})).priority, PriorityClass::ordinary);
}

TEST_F(ClerkDeskTest, TakesAnotherClassBack)
{
    const auto id = take();
    clock.forward(10min);
    (void)good(hall.classify(command(), id, "LANSIA"));
    clock.forward(29s);

    EXPECT_EQ(good(queue.undo(command(), id)).priority, PriorityClass::ordinary);
    EXPECT_EQ(queue.ticket(id)->state, TicketState::waiting);
    expectClean();
}

TEST_F(ClerkDeskTest, CallsOutOfTurnAndSealsWhy)
{
    take();
    const auto id = take();

    const auto called = good(hall.callChosen(command(), 2, id, ChosenWhy::cannotWait));

    EXPECT_EQ(called.ticket, id);
    EXPECT_FALSE(site.journal().eventsAbout(id.text()).back().sealed.empty());
    expectClean();
}

TEST_F(ClerkDeskTest, AddsNeedsToAVisit)
{
    const auto id = take();
    EXPECT_EQ(good(hall.addNeed(command(), id, "DIK")).moreNeeds, (std::vector<std::string>{"DIK"}));

    EXPECT_EQ(good(hall.addNeed(command(), id, "NAK")).moreNeeds, (std::vector<std::string>{"DIK", "NAK"}));

    EXPECT_EQ(hall.addNeed(command(), id, "DIK").refusal(), TicketRefusal::sameNeed);
    EXPECT_EQ(hall.addNeed(command(), id, "KES").refusal(), TicketRefusal::sameNeed);
    EXPECT_EQ(hall.addNeed(command(), id, "XXX").refusal(), TicketRefusal::unknown);
    (void)good(queue.leave(command(), id));
    EXPECT_EQ(hall.addNeed(command(), id, "SOS").refusal(), TicketRefusal::notInThisState);
    expectClean();
}

TEST_F(ClerkDeskTest, ShowsTheNumberThatAResidentHoldsInsteadOfGivingAnother)
{
    const auto person = somebody();
    const auto first = good(hall.give(command(), {"H", PriorityClass::ordinary, "KES"}, person));
    EXPECT_FALSE(first.heldBefore);

    const auto second = good(hall.give(command(), {"H", PriorityClass::ordinary, "KES"}, person));

    EXPECT_TRUE(second.heldBefore);
    EXPECT_EQ(second.ticket.id, first.ticket.id);
    EXPECT_EQ(queue.inState(TicketState::waiting).size(), 1u);
    EXPECT_FALSE(good(hall.give(command(), {"K", PriorityClass::ordinary, "DIK"}, person)).heldBefore);
    EXPECT_FALSE(good(hall.give(command(), {"H", PriorityClass::ordinary, "KES"}, {})).heldBefore);
    expectClean();
}

TEST_F(ClerkDeskTest, GivesAnotherNumberOnceTheFirstVisitIsOver)
{
    const auto person = somebody();
    const auto first = good(hall.give(command(), {"H", PriorityClass::ordinary, "KES"}, person));
    (void)good(queue.leave(command(), first.ticket.id));

    EXPECT_FALSE(good(hall.give(command(), {"H", PriorityClass::ordinary, "KES"}, person)).heldBefore);
}

TEST_F(ClerkDeskTest, KnowsWhoseTheKiosksNumberIsOnceACounterFoundOut)
{
    const auto person = somebody();
    const auto id = take();
    EXPECT_TRUE(hall.nameHolder(command(), id, person));
    EXPECT_TRUE(hall.nameHolder(command(), id, person));
    EXPECT_FALSE(hall.nameHolder(command(), TicketId::timed(clock.now(), entropy), person));

    EXPECT_TRUE(good(hall.give(command(), {"H", PriorityClass::ordinary, "KES"}, person)).heldBefore);
    expectClean();
}

} // namespace
} // namespace pintu::test
