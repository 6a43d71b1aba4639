#include "counter_fixture.h"
#include "lost_answer.h"
#include "screens/counter_text.h"
#include "screens/text.h"
#include "store/check.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

const Day wednesday = *Day::parse("2026-12-23");
const Day thursday = wednesday.plus(1);
const Day monday = wednesday.plus(5);

/// A counter on 23 December at nine, in English.
class CounterDayTest : public CounterTest {
protected:
    CounterDayTest() : screen{counter()}
    {
        speak(Language::english); // dates, too
        at(wednesday, 9h);
        screen.start();
    }
    ~CounterDayTest() override { speak(Language::indonesian); }
    void at(Day day, std::chrono::milliseconds time) { clock.time = day.startsAt(Zone::wib).plus(time); }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return words(view().workplace.notice); }
    std::string asked() const { return view().page == CounterPage::question ? view().question.title() : ""; }
    void key(const std::string& text) { screen.loneKey(text); }
    void tenSeconds()
    {
        for (int i = 0; i < 20; ++i) screen.tick();
    }
    QueueDesk::DayStand stand() { return QueueDesk{site}.dayStand(); }
    TicketState stateOf(std::int64_t number) { return QueueDesk{site}.ticket(TicketNumber{"H", number})->state; }
    void expectClean() { EXPECT_TRUE(check(site.database(), site.id(), {}).clean()); }

    CounterScreen screen;
};

// ---- closing

TEST_F(CounterDayTest, AsksWhatBecomesOfEverybodyAndTellsHowManyThereAre)
{
    for (int i = 0; i < 4; ++i) ticket();
    screen.functionKey(2);
    screen.controlKey('H');
    key("1");
    screen.enter();
    screen.functionKey(2);

    screen.controlKey('Q');

    EXPECT_EQ(asked(), "Close the office day Wednesday, 23 December 2026? 2 wait, 1 called, 1 on hold.");
    EXPECT_EQ(view().question.rows.size(), 2u);
    screen.escape();
    EXPECT_FALSE(stand().closed) << "Esc leaves all as it is";
}

TEST_F(CounterDayTest, CarriesPeopleOverAndTakesItBackForThirtySeconds)
{
    ticket();
    ticket();
    screen.controlKey('Q');
    key("1");

    EXPECT_EQ(notice(), "Closed. 2 people come first on the next day: they keep their paper.");
    EXPECT_TRUE(stand().closed);
    EXPECT_EQ(stand().kept, 2);
    EXPECT_TRUE(view().queue.waiting.empty());
    EXPECT_EQ(view().page, CounterPage::people);

    screen.undo();

    EXPECT_EQ(notice(), "The office day is open again. All stand as before.");
    EXPECT_FALSE(stand().closed);
    EXPECT_EQ(view().queue.waiting.size(), 2u);
    expectClean();
}

TEST_F(CounterDayTest, TellsPeopleToLeave)
{
    ticket();
    screen.controlKey('Q');
    key("2");

    EXPECT_EQ(notice(), "Closed. The numbers of 1 people end: tell them.");
    EXPECT_EQ(stateOf(1), TicketState::left);
    EXPECT_EQ(stand().kept, 0);
}

TEST_F(CounterDayTest, ClosesAnEmptyHallByOneKeyAndTakesItBackLaterTheSameDay)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(9);
    screen.controlKey('Q');
    EXPECT_EQ(asked(), "Close the office day Wednesday, 23 December 2026? Nobody is in the hall.");
    screen.enter();
    EXPECT_TRUE(stand().closed);
    EXPECT_EQ(view().day.words(Zone::wib), "Today's office day is closed. Ctrl+Q takes that back.");
    clock.forward(1h);

    screen.controlKey('Q');
    EXPECT_EQ(asked(), "The office day Wednesday, 23 December 2026 is closed. 0 people come first on the next day.");
    key("1");

    EXPECT_FALSE(stand().closed);
    EXPECT_EQ(view().day.words(Zone::wib), "");
    expectClean();
}

TEST_F(CounterDayTest, ClosesNothingWhileSomebodyIsServed)
{
    ticket();
    screen.functionKey(2);
    (void)good(QueueDesk{site}.serve(command(), view().queue.current->id));

    screen.controlKey('Q');

    EXPECT_EQ(notice(), "Somebody is still being served. F9 there first, then close the day.");
    EXPECT_EQ(asked(), "");
}

TEST_F(CounterDayTest, HasNothingToCloseBeforeTheFirstNumber)
{
    screen.controlKey('Q');

    EXPECT_EQ(notice(), "No number was given today: there is nothing to close.");
}

TEST_F(CounterDayTest, TakesNothingBackOnAnotherDay)
{
    ticket();
    screen.controlKey('Q');
    key("1");
    at(thursday, 8h);

    screen.controlKey('Q');

    EXPECT_EQ(notice(), "Only the closing of today can be taken back. A new day opens with its first number.");
}

TEST_F(CounterDayTest, ClosesOnceWhenTheAnswerWasLost)
{
    const auto office = std::make_shared<LostAnswer>(record());
    auto unlucky = counter(office);
    unlucky.start();
    ticket();
    unlucky.controlKey('Q');
    unlucky.loneKey("1");
    EXPECT_TRUE(unlucky.state().workplace.notice.retry);

    unlucky.tryAgain();

    EXPECT_EQ(words(unlucky.state().workplace.notice),
              "Closed. 1 people come first on the next day: they keep their paper.");
    EXPECT_EQ(stand().kept, 1);
}

// ---- the next day

TEST_F(CounterDayTest, CallsThoseWhoWereKeptFirstOnTheMondayAfterChristmas)
{
    ticket();
    screen.controlKey('Q');
    key("1");
    at(thursday, 8h);
    ticket();
    screen.functionKey(2);
    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    EXPECT_EQ(view().queue.current->carriedFrom, wednesday);
    screen.functionKey(9);
    screen.controlKey('Q');
    key("1");
    at(monday, 7h + 45min);
    tenSeconds();
    EXPECT_EQ(asked(), "") << "the next working day asks nothing";

    EXPECT_EQ(ticket().text(), "H-001");
    screen.functionKey(2);

    EXPECT_EQ(view().queue.current->number.text(), "H-002") << "Thursday's comes first";
    screen.functionKey(9);
    screen.functionKey(2);
    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    EXPECT_FALSE(view().queue.current->carriedFrom);
    expectClean();
}

// ---- which date is right

TEST_F(CounterDayTest, AsksByItselfWhichDateIsRightWithBothInWords)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(9);
    at(monday.plus(8), 8h);

    tenSeconds();

    EXPECT_EQ(asked(),
              "The record is at Wednesday, 23 December 2026. This PC tells Tuesday, 5 January 2027. Is the date of "
              "this PC right?");
    key("1");
    EXPECT_EQ(stand().day, wednesday) << "whoever begins to type a number answers nothing";
    key("b");
    EXPECT_EQ(notice(), "The office day Tuesday, 5 January 2027 is open. F2 calls the next.");
    EXPECT_EQ(stand().day, monday.plus(8));
    EXPECT_EQ(asked(), "");
}

TEST_F(CounterDayTest, SaysWhatToDoWhenTheClockIsWrong)
{
    ticket();
    screen.functionKey(2);
    screen.functionKey(9);
    at(monday.plus(8), 8h);
    screen.tick();
    tenSeconds();

    key("s");

    EXPECT_EQ(notice(), "Put the date of this PC right, then press F2. No number is given before.");
    EXPECT_EQ(stand().day, wednesday);
    screen.functionKey(2);
    EXPECT_EQ(notice(), "Put the date of this PC right, then press F2. No number is given before.");
    at(wednesday, 10h);
    ticket();
    tenSeconds();
    screen.functionKey(2);
    EXPECT_EQ(view().queue.current->number.text(), "H-002");
}

TEST_F(CounterDayTest, AsksBeforeSomebodyIsCalledWhoMayBeOfAnotherDay)
{
    ticket();
    at(monday, 10h);
    tenSeconds();
    screen.escape();

    screen.functionKey(2);

    EXPECT_EQ(asked(),
              "The record is at Wednesday, 23 December 2026. This PC tells Monday, 28 December 2026. Is the date of "
              "this PC right?");
    EXPECT_EQ(stateOf(1), TicketState::waiting);
    key("b");
    EXPECT_EQ(stand().day, monday);
    screen.functionKey(2);
    EXPECT_EQ(notice(), "Nobody is waiting. F2 works again when somebody takes a number.");
    expectClean();
}

TEST_F(CounterDayTest, GoesOnWithTheRecordWhenTheClockIsWrong)
{
    ticket();
    at(monday, 10h);
    tenSeconds();

    key("s");

    EXPECT_EQ(notice(), "All goes on as of Wednesday, 23 December 2026. Have the date of this PC put right soon.");
    screen.functionKey(2);
    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    EXPECT_EQ(view().day.words(Zone::wib),
              "⚠ Record: Wednesday, 23 December 2026. This PC: Monday, 28 December 2026. Which is right? Ctrl+Q");
}

TEST_F(CounterDayTest, TakesADayBackThatAClockYearsFastHasOpened)
{
    at(wednesday.plus(3650), 9h);
    ticket();
    at(wednesday, 9h);
    tenSeconds();
    EXPECT_NE(asked(), "");

    key("b");

    EXPECT_EQ(stand().day, wednesday);
    screen.functionKey(2);
    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    expectClean();
}

TEST_F(CounterDayTest, AsksNothingInTheMiddleOfSomething)
{
    ticket();
    at(monday, 10h);
    screen.typeField("siti");
    tenSeconds();
    EXPECT_EQ(asked(), "");

    screen.controlKey('Q');

    EXPECT_NE(asked(), "");
}

TEST_F(CounterDayTest, TellsOfTheHours)
{
    auto profile = site.profile();
    profile.hours.days = {{Weekday::wednesday, *parseSpans("08.00-12.00, 13.00-15.00")}};
    profile.hours.machineBefore = 15;
    profile.hours.machineEnds = 30;
    setProfile(site, command("P01"), profile);
    const auto told = [this](std::chrono::milliseconds time) {
        at(wednesday, time);
        tenSeconds();
        return view().day.words(Zone::wib);
    };
    EXPECT_EQ(told(7h), "The ticket machine opens at 07.45.");
    EXPECT_EQ(told(9h), "");
    EXPECT_EQ(told(12h + 5min), "The office's break is until 13.00.");
    EXPECT_EQ(told(14h + 30min), "The ticket machine gives no more numbers today.");
    EXPECT_EQ(told(16h), "");
}

TEST_F(CounterDayTest, StandsAmongTheLinesOfCtrlD)
{
    ticket();
    screen.controlKey('D');

    key("Q");

    EXPECT_EQ(asked(), "Close the office day Wednesday, 23 December 2026? 1 wait, 0 called, 0 on hold.");
}

} // namespace
} // namespace pintu::test
