#include "counter_fixture.h"
#include "one_side.h"

namespace pintu::test {
namespace {

class CounterWorkplaceTest : public CounterTest {
protected:
    CounterWorkplaceTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }

    CounterScreen screen;
};

TEST_F(CounterWorkplaceTest, KeepsWhatItShowsAndTriesAgainWhenTheRecordIsLost)
{
    ticket();
    broken = true;
    screen.functionKey(2);
    EXPECT_TRUE(view().workplace.notice.retry);
    EXPECT_EQ(view().workplace.contact, RecordContact::lost);
    broken = false;

    screen.tryAgain();

    EXPECT_EQ(view().queue.current->number.text(), "H-001");
    EXPECT_EQ(view().workplace.contact, RecordContact::reachable);
}

/// Case 30: in the morning the counter's PC is faster than the server.
TEST_F(CounterWorkplaceTest, OpensByItselfWhenTheServerHasCome)
{
    broken = true;
    auto early = counter();
    early.start();
    EXPECT_EQ(early.state().seat.stage, CounterStage::opening);
    EXPECT_EQ(early.state().workplace.contact, RecordContact::lost);
    broken = false;

    for (int i = 0; i < 10; ++i) early.tick();

    EXPECT_EQ(early.state().seat.stage, CounterStage::desk);
    EXPECT_EQ(early.state().workplace.contact, RecordContact::reachable);
}

TEST_F(CounterWorkplaceTest, TellsThatTheRecordIsBackAndWhenItWasLost)
{
    broken = true;
    screen.functionKey(2);
    broken = false;

    screen.tick();

    EXPECT_EQ(view().workplace.contact, RecordContact::reachable);
    EXPECT_TRUE(view().workplace.notice.retry) << "what was pressed last may be sent again";
    EXPECT_TRUE(view().workplace.lostLately());
    clock.time.ms += 120'000;
    screen.tick();
    EXPECT_FALSE(view().workplace.lostLately());
}

class CounterWorkplaceAlone : public OneSideTest {
protected:
    /// Fails `troubles` times, then answers.
    auto work()
    {
        return [this] {
            ++works;
            if (troubles-- > 0) throw Trouble{TroubleKind::serverGone, "a test pulled the plug"};
            return works;
        };
    }

    int works = 0;
    int troubles = 0;
    std::vector<std::string> answered;
};

TEST_F(CounterWorkplaceAlone, SendsOneCommandAtATime)
{
    worker.hold = true;
    workplace.send(work(), [this](int) { answered.emplace_back("first"); });

    workplace.send(work(), [this](int) { answered.emplace_back("second"); });
    worker.release();

    EXPECT_THAT(answered, ::testing::ElementsAre("first"));
    EXPECT_FALSE(workplace.isBusy());
}

TEST_F(CounterWorkplaceAlone, NeverCallsTheRecordReachableWhileAnAnswerIsOverdue)
{
    EXPECT_EQ(workplace.state().contact, RecordContact::unknown) << "nobody has asked it anything";
    worker.hold = true;
    workplace.send(work(), [](int) {});
    for (int i = 0; i < 6; ++i) workplace.tick();
    EXPECT_EQ(workplace.state().contact, RecordContact::overdue);
    EXPECT_FALSE(workplace.state().notice.empty());

    worker.release();

    EXPECT_EQ(workplace.state().contact, RecordContact::reachable);
    EXPECT_TRUE(workplace.state().notice.empty());
}

TEST_F(CounterWorkplaceAlone, SendsTheOlderCommandOfANameAgainWhileItHasNoAnswer)
{
    troubles = 1;
    workplace.send("slip", work(), [this](int) { answered.emplace_back("first"); });
    EXPECT_TRUE(workplace.state().notice.retry);

    workplace.send("slip", work(), [this](int) { answered.emplace_back("second"); });

    EXPECT_THAT(answered, ::testing::ElementsAre("first"));
    EXPECT_FALSE(workplace.state().notice.retry);
}

TEST_F(CounterWorkplaceAlone, TriesNothingAgainThatWasAnswered)
{
    workplace.send(work(), [](int) {});

    workplace.tryAgain();

    EXPECT_EQ(works, 1);
}

TEST_F(CounterWorkplaceAlone, CountsHowOftenItMovesTheCursorButNotTheClerksOwnMoves)
{
    const auto before = workplace.state().cursor.turn;

    workplace.moveTo(Spot::note);
    workplace.focused(Spot::consent);

    EXPECT_EQ(workplace.state().cursor.turn, before + 1);
    EXPECT_EQ(spot(), Spot::consent);
}

} // namespace
} // namespace pintu::test
