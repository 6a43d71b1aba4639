#include "core/people/people_question.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

PeopleQuestion read(std::string_view text)
{
    return readPeopleQuestion(text, 2026);
}

TEST(PeopleQuestion, AWordIsAName)
{
    const auto question = read("siti aminah");
    EXPECT_EQ(question, (PeopleQuestion{"siti aminah", 0, {}, {}, {}}));
}

TEST(PeopleQuestion, AYearAmongWordsIsThatOfTheBirth)
{
    for (const auto* text : {"siti aminah 1961", "1961 siti aminah", "siti 1961 aminah"})
        EXPECT_EQ(read(text), (PeopleQuestion{"siti aminah", 1961, {}, {}, {}})) << text;
    EXPECT_EQ(read("siti 2027").birthYear, 0) << "not born yet";
    EXPECT_EQ(read("siti 1899").birthYear, 0);
    EXPECT_EQ(read("1961").birthYear, 1961);
}

TEST(PeopleQuestion, AVillageIsKnownByItsCode)
{
    EXPECT_EQ(read("32.75.01.1002 sumiati"), (PeopleQuestion{"sumiati", 0, "32.75.01.1002", {}, {}}));
    EXPECT_EQ(read("32.75.01.1002"), (PeopleQuestion{{}, 0, "32.75.01.1002", {}, {}}));
}

TEST(PeopleQuestion, DigitsArePartOfANumberOrATelephone)
{
    EXPECT_EQ(read("106619991"), (PeopleQuestion{{}, 0, {}, "106619991", "106619991"}));
    EXPECT_EQ(read("4106 61"), (PeopleQuestion{{}, 0, {}, "410661", {}}));
    EXPECT_EQ(read("0812-3456-7890").telephone, "81234567890");
    EXPECT_EQ(read("62 21 555 0199").telephone, "215550199");
    EXPECT_EQ(read("siti 619991"), (PeopleQuestion{"siti", 0, {}, "619991", {}}));
    EXPECT_EQ(read("12345").digits, "");
}

TEST(PeopleQuestion, NothingIsNothing)
{
    EXPECT_EQ(read(""), PeopleQuestion{});
    EXPECT_EQ(read("+ - ()"), (PeopleQuestion{"+ - ()", 0, {}, {}, {}}));
}

TEST(OtherBlanks, AreTriedBetweenNeighboursAndInsideOfWords)
{
    const auto other = withOtherBlanks("Supri Yadi");
    EXPECT_EQ(other.joined, std::vector<std::string>{"SupriYadi"});
    ASSERT_EQ(other.parted.size(), 3u);
    EXPECT_EQ(other.parted[0].name, "Su pri Yadi");
    EXPECT_EQ(other.parted[0].left, "Su");
    EXPECT_EQ(other.parted[0].right, "pri");
    EXPECT_EQ(other.parted[2].name, "Supri Ya di");
}

TEST(OtherBlanks, CutNoLetterInTwo)
{
    for (const auto& parted : withOtherBlanks("\u6c34\u539f").parted) EXPECT_EQ(parted.left, "\u6c34");
    EXPECT_TRUE(withOtherBlanks("").joined.empty());
}

} // namespace
} // namespace pintu
