#include "core/people/birth.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

Day day(const char* text)
{
    return Day::parse(text).value();
}

TEST(Birth, OnADayHasItsYear)
{
    const auto birth = Birth::on(day("1987-03-04"));
    EXPECT_EQ(birth.year(), 1987);
    EXPECT_EQ(birth.day(), day("1987-03-04"));
    EXPECT_FALSE(birth.estimated());
}

TEST(Birth, UnknownHasYearZeroAndNoAge)
{
    EXPECT_FALSE(Birth{}.known());
    EXPECT_EQ(Birth{}.year(), 0);
    EXPECT_FALSE(ageOn(Birth{}, day("2026-11-22")));
}

TEST(Birth, GuessedFromLooksIsAnEstimate)
{
    const auto birth = Birth::aboutYears(70, day("2026-11-22"));
    EXPECT_EQ(birth.year(), 1956);
    EXPECT_TRUE(birth.estimated());
    EXPECT_FALSE(birth.day());
}

TEST(Age, ChangesOnTheBirthday)
{
    const auto birth = Birth::on(day("1966-11-22"));
    EXPECT_EQ(ageOn(birth, day("2026-11-21")), (Age{59, false}));
    EXPECT_EQ(ageOn(birth, day("2026-11-22")), (Age{60, false}));
}

TEST(Age, OfALeapDayChildChangesInMarch)
{
    const auto birth = Birth::on(day("2008-02-29"));
    EXPECT_EQ(ageOn(birth, day("2026-02-28"))->years, 17);
    EXPECT_EQ(ageOn(birth, day("2026-03-01"))->years, 18);
    EXPECT_EQ(ageOn(birth, day("2028-02-29"))->years, 20);
}

TEST(Age, FromAYearIsApproximate)
{
    EXPECT_EQ(ageOn(Birth::in(1987), day("2026-11-22")), (Age{39, true}));
}

TEST(Age, OfANewbornIsZeroAndOfTheUnbornNothing)
{
    EXPECT_EQ(ageOn(Birth::on(day("2026-11-22")), day("2026-11-22")), (Age{0, false}));
    EXPECT_FALSE(ageOn(Birth::on(day("2026-11-23")), day("2026-11-22")));
    EXPECT_FALSE(ageOn(Birth::in(2027), day("2026-11-22")));
}

TEST(Sex, IsWrittenAsOnForms)
{
    for (const auto sex : {Sex::male, Sex::female, Sex::unknown}) EXPECT_EQ(parseSexLetter(sexLetter(sex)), sex);
    EXPECT_EQ(parseSexLetter("p"), Sex::female);
    EXPECT_EQ(parseSexLetter("1"), Sex::male);
    EXPECT_FALSE(parseSexLetter("X"));
    EXPECT_FALSE(parseSexLetter(""));
}

} // namespace
} // namespace pintu
