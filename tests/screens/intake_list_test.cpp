#include "screens/intake_list.h"
#include "screens/told_intake_office.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

class IntakeListTest : public OneIntakeSideTest {
protected:
    /// Numbers 1 to so many, the newest first; every tenth did not come.
    void day(std::int64_t slips)
    {
        office->day.clear();
        for (auto number = slips; number > 0; --number) {
            office->day.push_back(acceptedSlip(number));
            if (number % 10 == 0) office->day.back().word = PartnerWord::noShow;
        }
        list.refresh();
    }
    const IntakeListState& shown() const { return list.state(); }

    std::optional<TroubleKind> told;
    std::vector<std::vector<std::string>> table;
    std::optional<TroubleKind> full;
    IntakeList list{workplace,
                    [this](const std::string&, const auto& rows) {
                        if (full) throw Trouble{*full, "told to fail"};
                        table = rows;
                    },
                    [this](TroubleKind kind) { told = kind; }};
};

TEST_F(IntakeListTest, ShowsADayThatIsShortWholly)
{
    day(IntakeList::mostRows);
    EXPECT_EQ(shown().rows.size(), 100u);
    EXPECT_EQ(shown().today, 100);
    EXPECT_THAT(shown().more, IsEmpty());
}

TEST_F(IntakeListTest, HoldsTheNewestOfADayOfThousandsAndSaysHowAnOlderOneIsFound)
{
    day(5000);
    EXPECT_EQ(office->mostRead, 100u) << "the others are not even read";
    ASSERT_EQ(shown().rows.size(), 100u);
    EXPECT_EQ(shown().rows.front().name.number, 5000);
    EXPECT_EQ(shown().rows.back().name.number, 4901);
    EXPECT_EQ(shown().today, 5000);
    EXPECT_EQ(shown().more, "4900 older ones are not shown. Scan the paper to see it, or type in Filter.");
}

TEST_F(IntakeListTest, FindsWhatLiesBehindTheNewestByTheFilter)
{
    day(5000);
    list.filter("D0412/17");
    // 17, 170 to 179 and 1700 to 1799
    EXPECT_EQ(shown().rows.size(), 100u);
    EXPECT_THAT(shown().more, StartsWith("11 older ones"));
    list.filter("D0412/1799");
    ASSERT_EQ(shown().rows.size(), 1u);
    EXPECT_THAT(shown().more, IsEmpty());
    EXPECT_EQ(list.slip(0)->name.number, 1799);
    list.filter("");
    EXPECT_EQ(shown().rows.front().name.number, 5000);
    EXPECT_THAT(shown().more, StartsWith("4900 "));
}

TEST_F(IntakeListTest, FiltersAShortDayWithoutReadingItAgain)
{
    day(30);
    const auto before = office->lists;
    list.filter("did NOT");
    EXPECT_EQ(shown().rows.size(), 3u);
    list.filter("");
    EXPECT_EQ(shown().rows.size(), 30u);
    EXPECT_EQ(office->lists, before);
}

TEST_F(IntakeListTest, IsReadOnceMoreForAllThatHappensMeanwhile)
{
    worker.hold = true;
    list.refresh();
    list.refresh();
    list.refresh();
    EXPECT_EQ(office->lists, 1);
    office->day.push_back(acceptedSlip(1));
    worker.release();
    EXPECT_EQ(office->lists, 2);
    EXPECT_EQ(shown().rows.size(), 1u);
}

TEST_F(IntakeListTest, SavesAllOfTheDayThatFitAndNotTheShownOnly)
{
    day(5000);
    list.save("list.csv");
    EXPECT_EQ(table.size(), 5001u) << "with the names of the columns";
    EXPECT_EQ(state().note, "The list is saved as list.csv. Papers in it: 5000.");
    EXPECT_EQ(shown().rows.size(), 100u);
    list.filter("did not come");
    list.save("list.csv");
    EXPECT_EQ(table.size(), 501u);
}

TEST_F(IntakeListTest, SaysWhyItWasNotSaved)
{
    day(1);
    full = TroubleKind::diskFull;
    list.save("list.csv");
    EXPECT_THAT(state().note, HasSubstr("the disk is full"));
    office->trouble = TroubleKind::serverGone;
    list.save("list.csv");
    EXPECT_THAT(state().note, ::testing::Not(HasSubstr("disk")));
    EXPECT_NE(state().note, "");
    EXPECT_EQ(state().page, IntakePage::opening) << "the page itself stays";
}

TEST_F(IntakeListTest, DrawsNothingAnewWhereNothingHasChanged)
{
    day(3);
    int drawn = 0;
    workplace.watch([&drawn] { ++drawn; });
    list.refresh();
    EXPECT_EQ(drawn, 0);
    day(4);
    EXPECT_EQ(drawn, 1);
}

TEST_F(IntakeListTest, SaysAtOnceThatTheLastSlipStandsOnOneServerOnly)
{
    day(1);
    office->onOneServer = true;
    list.refresh();
    EXPECT_THAT(state().warning, StartsWith("Saved on one server only"));
    office->onOneServer = false;
    list.refresh();
    EXPECT_EQ(state().warning, "");
}

TEST_F(IntakeListTest, ThatCannotBeReadIsToldAndReadAgainLater)
{
    office->trouble = TroubleKind::serverGone;
    list.refresh();
    EXPECT_EQ(told, TroubleKind::serverGone);
    office->trouble.reset();
    day(1);
    EXPECT_EQ(shown().rows.size(), 1u) << "a failure does not end the reading";
}

TEST_F(IntakeListTest, KnowsNoSlipOfARowThatIsNotThere)
{
    day(1);
    EXPECT_TRUE(list.slip(0));
    EXPECT_FALSE(list.slip(1));
}

} // namespace
} // namespace pintu::test
