#include "screens/intake_workplace.h"
#include "screens/told_intake_office.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

class IntakeWorkplaceTest : public OneIntakeSideTest {};

TEST_F(IntakeWorkplaceTest, KnowsWhoWorksThereByCodeAndName)
{
    EXPECT_EQ(workplace.officer(), "R02");
    EXPECT_EQ(state().officer, "Lestari Contoh");
    EXPECT_EQ(state().desk, "RSUD Contoh");
    EXPECT_FALSE(state().manyOfficers);
}

TEST_F(IntakeWorkplaceTest, DoesWhatTheDigitOfAChoiceSays)
{
    std::string done;
    workplace.turnTo([&] {
        workplace.put({});
        workplace.offer("first", [&] { done += "a"; });
        workplace.offer("7", "seventh", [&] { done += "b"; });
    });
    workplace.key("1");
    workplace.key("7");
    workplace.key("2");
    workplace.choose(5);
    EXPECT_EQ(done, "ab");
}

TEST_F(IntakeWorkplaceTest, ANewPageHasNothingOfTheOneBefore)
{
    workplace.failed(TroubleKind::busy, [] {});
    workplace.mayUndo(true);
    workplace.triesItself();
    ASSERT_TRUE(state().failed);
    ASSERT_FALSE(state().choices.empty());
    workplace.turnTo([this] { workplace.put({}, IntakePage::ready); });
    EXPECT_EQ(state().page, IntakePage::ready);
    EXPECT_FALSE(state().failed);
    EXPECT_FALSE(state().mayUndo);
    EXPECT_FALSE(state().triesItself);
    EXPECT_TRUE(state().choices.empty());
}

TEST_F(IntakeWorkplaceTest, DrawsThePageAgainForAnotherLanguageWithoutSoundAndWithoutDoublingChoices)
{
    std::string spokenNow = "english";
    workplace.turnTo([&] {
        workplace.put({IntakeTone::bad, {}, spokenNow, {}, {}, {}});
        workplace.offer(spokenNow, [] {});
    });
    spokenNow = "indonesian";
    workplace.drawAgain();
    EXPECT_EQ(state().notice.word, "indonesian");
    ASSERT_EQ(state().choices.size(), 1u);
    EXPECT_EQ(state().choices.front().words, "indonesian");
    EXPECT_TRUE(sounds.empty());
}

TEST_F(IntakeWorkplaceTest, ATroubleOffersWhatFailedOnceMore)
{
    int again = 0;
    workplace.failed(TroubleKind::busy, [&] { ++again; });
    workplace.key("1");
    EXPECT_EQ(again, 1);
}

TEST_F(IntakeWorkplaceTest, AsksTheRecordAndShowsWhoeverWatches)
{
    int shown = 0;
    workplace.watch([&] { ++shown; });
    std::string name;
    workplace.ask([](IntakeOffice& theirs) { return theirs.open().name; },
                  [&](const std::string& answer) { name = answer; }, [](TroubleKind) {});
    EXPECT_EQ(name, "RSUD Contoh");
    workplace.opening();
    EXPECT_EQ(shown, 1);
    EXPECT_EQ(state().page, IntakePage::opening);
}

} // namespace
} // namespace pintu::test
