#include "screens/scan_burst.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using Kind = ScanBurst::Kind;

const std::string slip = "RS1:RRQT 9P60GO0JHQ*WUENI1CS8CKPVA.70-R8-Q6NE62.CA46V47%86DF3ZT2V25DF3ZE0W250";

ScanBurst::Key text(std::int64_t at, const std::string& sign)
{
    return {at, sign, sign, Kind::text, false};
}

ScanBurst::Key enter(std::int64_t at)
{
    return {at, {}, {}, Kind::enter, false};
}

ScanBurst::Key tab(std::int64_t at)
{
    return {at, {}, {}, Kind::tab, false};
}

/// Ctrl and the letter, a function key, Escape.
ScanBurst::Key command(std::int64_t at, const std::string& name)
{
    return {at, name, {}, Kind::command, false};
}

/// A blank where a button has the focus.
ScanBurst::Key blankOnButton(std::int64_t at)
{
    return {at, " ", " ", Kind::text, true};
}

std::optional<std::string> typedIn(const std::optional<ScanBurst::Scan>& scan)
{
    return scan ? std::optional{scan->typed} : std::nullopt;
}

/// What came of keys that follow one another at the same distance.
struct Typed {
    std::int64_t at = 10'000;
    int passed = 0; ///< keys that reached the control
    int restored = 0;
    std::optional<std::string> scan;
};

Typed from(std::int64_t at)
{
    Typed typed;
    typed.at = at;
    return typed;
}

Typed type(ScanBurst& burst, const std::string& text, std::int64_t step, Typed so_far = {})
{
    for (const char c : text) {
        const auto answer = burst.key({so_far.at, std::string{c}, std::string{c}});
        so_far.passed += !answer.swallow;
        so_far.restored += answer.restore;
        so_far.at += step;
    }
    return so_far;
}

Typed typeAndEnter(ScanBurst& burst, const std::string& text, std::int64_t step)
{
    auto typed = type(burst, text, step);
    typed.scan = typedIn(burst.key(enter(typed.at)).scan);
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
    EXPECT_EQ(typedIn(burst.key(enter(typed.at)).scan), slip);
}

TEST(ScanBurst, SwallowsASecondEnterOfTheScanner)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, 5);
    EXPECT_TRUE(burst.key(enter(typed.at + 499)).swallow);
}

TEST(ScanBurst, LetsAnEnterThroughHalfASecondLater)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, 5);
    EXPECT_FALSE(burst.key(enter(typed.at + 500)).swallow);
}

TEST(ScanBurst, EndsAtATabToo)
{
    ScanBurst burst;
    const auto typed = type(burst, slip, 5);
    const auto answer = burst.key(tab(typed.at));
    EXPECT_EQ(typedIn(answer.scan), slip);
    EXPECT_TRUE(answer.swallow);
}

TEST(ScanBurst, EndsInSilenceWhenTheScannerSendsNoEnter)
{
    ScanBurst burst;
    (void)type(burst, slip, 5);
    EXPECT_EQ(burst.patience(), ScanBurst::endOfScan);
    EXPECT_EQ(typedIn(burst.quiet().scan), slip);
}

TEST(ScanBurst, TellsALoneKeyOnlyAfterSilence)
{
    ScanBurst burst;
    (void)burst.key(text(1000, "1"));
    EXPECT_EQ(burst.patience(), 60);
    EXPECT_EQ(burst.quiet().lone, "1");
}

TEST(ScanBurst, TellsTwoLoneKeysThatFollowEachOther)
{
    ScanBurst burst;
    (void)burst.key(text(1000, "1"));
    (void)burst.quiet();
    burst.forget(); // it was a command
    (void)burst.key(text(1100, "3"));
    EXPECT_EQ(burst.quiet().lone, "3");
}

TEST(ScanBurst, NeverTakesTheFirstKeyOfASlipForACommand)
{
    ScanBurst burst;
    (void)burst.key(text(1000, "R"));
    (void)burst.key(text(1030, "S"));
    EXPECT_FALSE(burst.quiet().lone);
}

TEST(ScanBurst, KeepsAHurriedBlankFromButtons)
{
    ScanBurst burst;
    (void)burst.key(text(1000, "R"));
    EXPECT_TRUE(burst.key(text(1030, " ")).hurried);
}

TEST(ScanBurst, LetsAPersonPressAButtonWithABlank)
{
    ScanBurst burst;
    EXPECT_FALSE(burst.key(text(1000, " ")).hurried);
}

TEST(ScanBurst, ScansOnWhenTheKeyboardsMomentsBeginAnew)
{
    ScanBurst burst;
    (void)burst.key(text(0xffff'fff0LL, "x"));
    Typed typed;
    typed.at = 5;
    typed = type(burst, slip, 5, typed);
    EXPECT_EQ(typedIn(burst.key(enter(typed.at)).scan), slip);
}

TEST(ScanBurst, TakesTheNextScanAtOnce)
{
    ScanBurst burst;
    (void)typeAndEnter(burst, slip, 1);
    EXPECT_EQ(typeAndEnter(burst, slip, 1).scan, slip);
}

TEST(ScanBurst, TellsWhatAUsKeyboardWouldHaveTyped)
{
    ScanBurst burst;
    std::int64_t at = 1000;
    for (const auto& [german, us] :
         {std::pair{"R", "R"}, {"S", "S"}, {"1", "1"}, {"Ö", ":"}, {"Z", "Y"}, {"ß", "-"}, {"", "+"}, {"A", "A"}})
        (void)burst.key({at += 5, german, us, Kind::text, false});
    const auto scan = burst.key(enter(at + 5)).scan;
    ASSERT_TRUE(scan);
    EXPECT_EQ(scan->typed, "RS1ÖZßA");
    EXPECT_EQ(scan->usText, "RS1:Y-+A");
}

TEST(ScanBurst, LetsAPersonsEnterGoAfterAMoment)
{
    ScanBurst burst;
    EXPECT_TRUE(burst.key(enter(1000)).wait);
    EXPECT_EQ(burst.patience(), ScanBurst::loneKey);
    EXPECT_TRUE(burst.quiet().letGo);
    EXPECT_FALSE(burst.quiet().letGo);
}

TEST(ScanBurst, LetsAPersonsKeysGoInTheirOrder)
{
    ScanBurst burst;
    (void)burst.key(enter(1000));
    const auto next = burst.key(text(1055, "a"));
    EXPECT_TRUE(next.letGo);
    EXPECT_FALSE(next.wait);
}

class OwnKeyBefore : public ::testing::TestWithParam<ScanBurst::Key> {};

TEST_P(OwnKeyBefore, IsNobodysButTheScanners)
{
    ScanBurst burst;
    EXPECT_TRUE(burst.key(GetParam()).wait);
    const auto typed = type(burst, slip, 12, from(GetParam().at + 12));
    EXPECT_EQ(typed.restored, 1);
    const auto scan = typedIn(burst.key(enter(typed.at)).scan).value_or("");
    EXPECT_EQ(scan.substr(scan.size() - slip.size()), slip);
    EXPECT_FALSE(burst.quiet().letGo);
}

INSTANTIATE_TEST_SUITE_P(Keys, OwnKeyBefore,
                         ::testing::Values(enter(1000), tab(1000), command(1000, "Ctrl+B"), command(1000, "F8"),
                                           command(1000, "Escape"), blankOnButton(1000)));

TEST(ScanBurst, TakesSeveralKeysOfItsOwnBeforeAScan)
{
    ScanBurst burst;
    (void)burst.key(command(1000, "Ctrl+B"));
    EXPECT_TRUE(burst.key(enter(1005)).wait);
    EXPECT_TRUE(burst.key(enter(1010)).swallow);
    EXPECT_TRUE(burst.key(tab(1015)).wait);
    const auto typed = type(burst, slip, 5, from(1020));
    EXPECT_EQ(typedIn(burst.key(enter(typed.at)).scan), slip);
    EXPECT_FALSE(burst.quiet().letGo);
}

TEST(ScanBurst, LetsAKeyThatIsHeldDownRepeat)
{
    ScanBurst burst;
    (void)burst.key(tab(1000));
    for (std::int64_t at = 1030; at < 1200; at += 30) {
        const auto answer = burst.key(tab(at));
        EXPECT_TRUE(answer.letGo && answer.wait && !answer.swallow && !answer.hurried) << at;
    }
}

TEST(ScanBurst, TakesOneEnterOfAHeldKey)
{
    ScanBurst burst;
    (void)burst.key(enter(1000));
    EXPECT_TRUE(burst.key(enter(1030)).swallow);
    EXPECT_TRUE(burst.quiet().letGo);
}

TEST(ScanBurst, GivesAPersonsKeyBackWhenNoScanFollows)
{
    ScanBurst burst;
    (void)burst.key(command(1000, "F2"));
    const auto typed = type(burst, "ab", 30, from(1030));
    EXPECT_EQ(typed.passed, 2);
    EXPECT_TRUE(burst.quiet().letGo);
}

TEST(ScanBurst, TakesControlSignsWithinAScan)
{
    ScanBurst burst;
    const auto typed = type(burst, slip, 5);
    EXPECT_TRUE(burst.key(command(typed.at, "Ctrl+C")).swallow);
    EXPECT_EQ(typedIn(burst.key(enter(typed.at + 5)).scan), slip);
}

TEST(ScanBurst, TakesTheKeysThatFollowItsEnter)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, 5);
    EXPECT_TRUE(burst.key(tab(typed.at + 5)).swallow);
    EXPECT_TRUE(burst.key(command(typed.at + 10, "Ctrl+C")).swallow);
    EXPECT_FALSE(burst.quiet().letGo);
}

TEST(ScanBurst, TakesASignThatFollowsItsEnter)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, 5);
    (void)burst.key(text(typed.at + 5, "1"));
    const auto quiet = burst.quiet();
    EXPECT_FALSE(quiet.lone);
    EXPECT_TRUE(quiet.restore);
}

TEST(ScanBurst, LetsAPersonGoOnSoonAfterAScan)
{
    ScanBurst burst;
    const auto typed = typeAndEnter(burst, slip, 5);
    EXPECT_TRUE(burst.key(command(typed.at + 150, "F9")).wait);
    EXPECT_TRUE(burst.quiet().letGo);
    (void)burst.key(text(typed.at + 400, "1"));
    EXPECT_EQ(burst.quiet().lone, "1");
}

} // namespace
} // namespace pintu
