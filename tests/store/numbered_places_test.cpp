#include "store/numbered_places.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(NumberedPlaces, CountNamesInTheirOrder)
{
    EXPECT_EQ(withNumberedPlaces("UPDATE t SET a = :a, b=:b_2 WHERE c=:c"), "UPDATE t SET a = $1, b=$2 WHERE c=$3");
}

TEST(NumberedPlaces, GiveANameThatComesTwiceTwoNumbers)
{
    EXPECT_EQ(withNumberedPlaces("SELECT :day, :day"), "SELECT $1, $2");
}

TEST(NumberedPlaces, LeaveQuotesAlone)
{
    EXPECT_EQ(withNumberedPlaces("SELECT ':a', 'it''s :b', \":c\", :d"), "SELECT ':a', 'it''s :b', \":c\", $1");
}

TEST(NumberedPlaces, LeaveCastsAndLoneColonsAlone)
{
    EXPECT_EQ(withNumberedPlaces("SELECT :n::int, x[1:2], a : b, :"), "SELECT $1::int, x[1:2], a : b, :");
}

TEST(NumberedPlaces, EndWithAName)
{
    EXPECT_EQ(withNumberedPlaces(":n"), "$1");
    EXPECT_EQ(withNumberedPlaces(""), "");
}

} // namespace
} // namespace pintu
