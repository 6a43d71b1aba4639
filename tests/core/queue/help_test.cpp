#include "core/queue/help.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

constexpr Time noon{1'790'000'000'000};

HelpCall calledAtNoon()
{
    HelpCall call;
    call.called = noon;
    return call;
}

TEST(Help, RisesInToneWhileNobodyAnswers)
{
    const auto call = calledAtNoon();

    EXPECT_EQ(toneOf(call, noon), HelpTone::called);
    EXPECT_EQ(toneOf(call, noon.plus(29s)), HelpTone::called);
    EXPECT_EQ(toneOf(call, noon.plus(30s)), HelpTone::waiting);
    EXPECT_EQ(toneOf(call, noon.plus(60s)), HelpTone::urgent);
}

TEST(Help, IsCalmOnceSomebodyIsOnTheirWay)
{
    auto call = calledAtNoon();
    call.counter = 2;

    EXPECT_EQ(toneOf(call, noon.plus(90s)), HelpTone::coming);
}

TEST(Help, IsToldUntilItEndsOrIsForgotten)
{
    auto call = calledAtNoon();
    EXPECT_TRUE(isTold(call, noon.plus(9min)));
    EXPECT_FALSE(isTold(call, noon.plus(10min))) << "a kiosk that was switched off";

    call.ended = HelpEnd::notNeeded;

    EXPECT_FALSE(isTold(call, noon));
}

TEST(Help, IsAnsweredByOneCounter)
{
    auto call = calledAtNoon();
    const auto answered = decideAnswer(call, 3, noon.plus(5s));
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->counter, 3);
    EXPECT_EQ(answered->at, noon.plus(5s));

    call.counter = 3;

    EXPECT_EQ(decideAnswer(call, 2, noon).refusal(), HelpRefusal::answeredBefore);
}

TEST(Help, EndsOnceAndIsNotAnsweredThen)
{
    auto call = calledAtNoon();
    EXPECT_EQ(decideEnd(call, HelpEnd::gone, noon)->why, HelpEnd::gone);

    call.ended = HelpEnd::gone;

    EXPECT_EQ(decideEnd(call, HelpEnd::notNeeded, noon).refusal(), HelpRefusal::over);
    EXPECT_EQ(decideAnswer(call, 1, noon).refusal(), HelpRefusal::over);
}

} // namespace
} // namespace pintu::test
