#include "screens/scan_burst.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using Kind = ScanBurst::Kind;

const std::string slip = "RS1:RRQT 9P60GO0JHQ*WUENI1CS8CKPVA.70-R8-Q6NE62.CA46V47%86DF3ZT2V25DF3ZE0W250";

/// What came of keys that follow one another at the same distance.
struct Typed {
    std::int64_t at = 10'000;
    int passed = 0; ///< keys that reached the control
    int restored = 0;
    std::optional<std::string> scan;
};

Typed type(ScanBurst& burst, const std::string& text, std::int64_t step, Typed so_far = {})
{
    for (const char c : text) {
        const auto answer = burst.key({so_far.at, std::string{c}});
        so_far.passed += !answer.swallow;
        so_far.restored += answer.restore;
        so_far.at += step;
    }
    return so_far;
}

Typed typeAndEnter(ScanBurst& burst, const std::string& text, std::int64_t step)
{
    auto typed = type(burst, text, step);
    typed.scan = burst.key({typed.at, {}, Kind::enter}).scan;
    return typed;
}

class ScannerSpeed : public ::testing::TestWithParam<std::int64_t> {};

TEST_P(ScannerSpeed, GivesTheWholeTextAndRestoresOnce)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, GetParam());
    EXPECT_EQ(typed.scan, slip);
    EXPECT_EQ(typed.restored, 1);
    EXPECT_LE(typed.passed, 8);
}

INSTANTIATE_TEST_SUITE_P(Speeds, ScannerSpeed, ::testing::Values(0, 1, 5, 12, 30));

TEST(ScanBurst, LeavesAPersonAlone)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, "Siti Aminah 3273012345670001", 60);
    EXPECT_EQ(typed.passed, 28);
    EXPECT_FALSE(typed.scan);
}

TEST(ScanBurst, TakesAHeldKeyForAPerson)
{
    ScanBurst burst;
    EXPECT_EQ(type(burst, "0000000000000000000000000", 25).passed, 25);
}

TEST(ScanBurst, BearsAKeyThatComesLate)
{
    ScanBurst burst;
    auto typed = type(burst, slip.substr(0, 3), 12);
    typed.at += 70;
    typed = type(burst, slip.substr(3), 12, typed);
    EXPECT_EQ(burst.key({typed.at, {}, Kind::enter}).scan, slip);
}

TEST(ScanBurst, SwallowsASecondEnterOfTheScanner)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, 5);
    EXPECT_TRUE(burst.key({typed.at + 499, {}, Kind::enter}).swallow);
}

TEST(ScanBurst, LetsAnEnterThroughHalfASecondLater)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, 5);
    EXPECT_FALSE(burst.key({typed.at + 500, {}, Kind::enter}).swallow);
}

TEST(ScanBurst, EndsAtATabToo)
{
    ScanBurst burst;
    const auto typed = type(burst, slip, 5);
    const auto answer = burst.key({typed.at, {}, Kind::tab});
    EXPECT_EQ(answer.scan, slip);
    EXPECT_TRUE(answer.swallow);
}

TEST(ScanBurst, EndsInSilenceWhenTheScannerSendsNoEnter)
{
    ScanBurst burst;
    (void)type(burst, slip, 5);
    EXPECT_EQ(burst.patience(), ScanBurst::endOfScan);
    EXPECT_EQ(burst.quiet().scan, slip);
}

TEST(ScanBurst, TellsALoneKeyOnlyAfterSilence)
{
    ScanBurst burst;
    (void)burst.key({1000, "1"});
    EXPECT_EQ(burst.patience(), 60);
    EXPECT_EQ(burst.quiet().lone, "1");
}

TEST(ScanBurst, TellsTwoLoneKeysThatFollowEachOther)
{
    ScanBurst burst;
    (void)burst.key({1000, "1"});
    (void)burst.quiet();
    burst.forget(); // it was a command
    (void)burst.key({1100, "3"});
    EXPECT_EQ(burst.quiet().lone, "3");
}

TEST(ScanBurst, NeverTakesTheFirstKeyOfASlipForACommand)
{
    ScanBurst burst;
    (void)burst.key({1000, "R"});
    (void)burst.key({1030, "S"});
    EXPECT_FALSE(burst.quiet().lone);
}

TEST(ScanBurst, KeepsAHurriedBlankFromButtons)
{
    ScanBurst burst;
    (void)burst.key({1000, "R"});
    EXPECT_TRUE(burst.key({1030, " "}).hurried);
}

TEST(ScanBurst, LetsAPersonPressAButtonWithABlank)
{
    ScanBurst burst;
    EXPECT_FALSE(burst.key({1000, " "}).hurried);
}

TEST(ScanBurst, ScansOnWhenTheKeyboardsMomentsBeginAnew)
{
    ScanBurst burst;
    (void)burst.key({0xffff'fff0LL, "x"});
    Typed typed;
    typed.at = 5;
    typed = type(burst, slip, 5, typed);
    EXPECT_EQ(burst.key({typed.at, {}, Kind::enter}).scan, slip);
}

TEST(ScanBurst, TakesTheNextScanAtOnce)
{
    ScanBurst burst;
    (void)typeAndEnter(burst, slip, 1);
    EXPECT_EQ(typeAndEnter(burst, slip, 1).scan, slip);
}

} // namespace
} // namespace pintu
