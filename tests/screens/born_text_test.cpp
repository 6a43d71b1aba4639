#include "screens/born_text.h"

namespace pintu::test {
namespace {

const Day today = *Day::parse("2026-11-28");

TEST(BornText, ReadsADayAsItStandsOnACard)
{
    for (const auto* text : {"25-12-1983", "25/12/1983", "25 12 1983", "25121983", "25.12.1983"})
        EXPECT_EQ(birthIn(text, today).day(), Day::parse("1983-12-25")) << text;
}

TEST(BornText, ReadsAYearAndAnAge)
{
    EXPECT_EQ(birthIn("1983", today).year(), 1983);
    EXPECT_FALSE(birthIn("1983", today).estimated());
    EXPECT_EQ(birthIn("41", today).year(), 1985);
    EXPECT_TRUE(birthIn("41", today).estimated());
}

TEST(BornText, ReadsNothingFromWhatIsNoBirth)
{
    for (const auto* text : {"", "x", "31-02-1983", "131", "1850", "2027", "12-1983", "99999999999999999999"})
        EXPECT_EQ(birthIn(text, today).year(), 0) << text;
}

TEST(BornText, WritesADayAsItIsRead)
{
    EXPECT_EQ(bornText(*Day::parse("1983-02-05")), "05-02-1983");
}

} // namespace
} // namespace pintu::test
