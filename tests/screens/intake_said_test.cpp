#include "screens/intake_said.h"
#include "screens/text.h"

#include <gtest/gtest.h>

#include <set>

namespace pintu::test {
namespace {

constexpr Time seventeen{1'792'492'200'000}; // 20 Oct 2026, 09.30 in WIB

class IntakeSaidTest : public ::testing::Test {
protected:
    IntakeSaidTest() { speak(Language::english); }
    ~IntakeSaidTest() override { speak(Language::indonesian); }
};

TEST_F(IntakeSaidTest, TellsWithEachWordWhatBelongsToIt)
{
    IntakeSlip slip;
    slip.word = PartnerWord::booked;
    slip.due = seventeen;
    EXPECT_EQ(standingWords(slip, Zone::wib), "Booked: " + shortMomentText(seventeen, Zone::wib));
    slip.word = PartnerWord::onHold;
    slip.outcome = Words{"Menunggu kamar", "Waits for a bed"};
    EXPECT_EQ(standingWords(slip, Zone::wib),
              "On hold until " + shortDayText(Day::of(seventeen, Zone::wib)) + ": Waits for a bed");
    slip.word = PartnerWord::noShow;
    slip.attempts = 2;
    EXPECT_EQ(standingWords(slip, Zone::wib), "Did not come, 2 times");
    slip.word = PartnerWord::forwarded;
    slip.target = "Puskesmas Contoh";
    EXPECT_EQ(standingWords(slip, Zone::wib), "Forwarded: Puskesmas Contoh");
}

TEST_F(IntakeSaidTest, CallsEachGroupAndEachCheckByANameOfItsOwn)
{
    std::set<std::string> names{groupName(std::nullopt)};
    for (std::size_t i = 0; i < EnumNames<SlipGroup>::names.size(); ++i)
        EXPECT_TRUE(names.insert(groupName(static_cast<SlipGroup>(i))).second);
    for (std::size_t i = 0; i < EnumNames<IdentityCheck>::names.size(); ++i)
        EXPECT_TRUE(names.insert(wordsOf(static_cast<IdentityCheck>(i))).second);
}

} // namespace
} // namespace pintu::test
