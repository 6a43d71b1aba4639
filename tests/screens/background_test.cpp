#include "screens/background.h"
#include "support/at_once.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <new>
#include <optional>

namespace pintu {
namespace {

struct Shown {
    Life life;
    int answer = 0;
    int times = 0;
    std::optional<TroubleKind> trouble;
};

void ask(Background& background, Shown& shown, std::function<int()> work)
{
    run(
        background, shown.life, std::move(work),
        [&shown](int answer) {
            shown.answer = answer;
            ++shown.times;
        },
        [&shown](TroubleKind kind) { shown.trouble = kind; });
}

TEST(Background, GivesTheAnswerToItsScreen)
{
    AtOnce background;
    Shown shown;

    ask(background, shown, [] { return 27; });

    EXPECT_EQ(shown.answer, 27);
    EXPECT_FALSE(shown.trouble);
}

TEST(Background, TellsTheScreenWhatKindOfTroubleItWasAndTheLogTheRest)
{
    AtOnce background;
    Shown shown;

    ask(background, shown, []() -> int { throw Trouble{TroubleKind::diskFull, "no space for an event"}; });

    EXPECT_EQ(shown.trouble, TroubleKind::diskFull);
    EXPECT_EQ(shown.times, 0);
    EXPECT_EQ(background.noted, std::vector<std::string>{"no space for an event"});
}

TEST(Background, TellsTheScreenOfAFailureThatNobodyTranslated)
{
    AtOnce background;
    Shown shown;

    ask(background, shown, []() -> int { throw std::filesystem::filesystem_error{"create_directories", {}}; });

    EXPECT_EQ(shown.trouble, TroubleKind::other);
    EXPECT_EQ(shown.times, 0);
    EXPECT_EQ(background.noted.size(), 1u);
}

TEST(Background, DropsAFailureWhoseScreenHasGone)
{
    AtOnce background;
    background.hold = true;
    int told = 0;
    {
        Life life;
        run(
            background, life, [] { throw std::bad_alloc{}; }, [] {}, [&told](TroubleKind) { ++told; });
    }

    background.release();

    EXPECT_EQ(told, 0);
}

TEST(Background, DropsAnAnswerWhoseScreenHasGone)
{
    AtOnce background;
    background.hold = true;
    int answered = 0;
    {
        Life life;
        run(
            background, life, [] { return 1; }, [&answered](int) { ++answered; }, [](TroubleKind) {});
    }

    background.release();

    EXPECT_EQ(answered, 0);
}

TEST(Background, KeepsTheOrderOfAnswers)
{
    AtOnce background;
    background.hold = true;
    Shown shown;
    ask(background, shown, [] { return 1; });
    ask(background, shown, [] { return 2; });

    background.release();

    EXPECT_EQ(shown.times, 2);
    EXPECT_EQ(shown.answer, 2);
}

} // namespace
} // namespace pintu
