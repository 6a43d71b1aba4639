#include "core/people/name.h"
#include "core/people/name_forms.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pintu {
namespace {

std::string folded(const char* word)
{
    return foldName(word).joined;
}

bool reaches(const char* typed, const char* kept, Reach reach = Reach::oneSlip)
{
    const auto asked = formsAsked(folded(typed), reach);
    return std::ranges::any_of(formsKept(folded(kept)),
                               [&](const auto& form) { return std::ranges::find(asked, form) != asked.end(); });
}

TEST(NameForms, AWordIsANumberAndBack)
{
    EXPECT_EQ(numberOfWord("a"), 1);
    EXPECT_EQ(numberOfWord("ab"), 34);
    for (const auto* word : {"a", "z", "siti", "tutuatunewaz"}) EXPECT_EQ(wordOfNumber(*numberOfWord(word)), word);
    EXPECT_EQ(wordOfNumber(*numberOfWord("simanjuntakberdua")), "simanjuntakb") << "its letters that count";
    EXPECT_EQ(numberOfWord(""), std::nullopt);
    EXPECT_EQ(numberOfWord("\u6c34"), std::nullopt);
    EXPECT_EQ(wordOfNumber(0), "");
    EXPECT_EQ(wordOfNumber(-5), "");
    EXPECT_EQ(wordOfNumber(31), "") << "no letter";
    EXPECT_EQ(wordOfNumber(INT64_MAX), "");
}

TEST(NameForms, OneSlipOfThePenIsReached)
{
    EXPECT_TRUE(reaches("suryadi", "suryadi"));
    EXPECT_TRUE(reaches("surmyadi", "suryadi")) << "one more";
    EXPECT_TRUE(reaches("suryai", "suryadi")) << "one fewer";
    EXPECT_TRUE(reaches("surqadi", "suryadi")) << "another";
    EXPECT_TRUE(reaches("surayadi", "suryadi")) << "another place";
    EXPECT_TRUE(reaches("usryadi", "suryadi")) << "two in the wrong order";
    EXPECT_FALSE(reaches("mulyono", "suryadi"));
}

TEST(NameForms, VowelsAndWhatSoundsAlikeAreReachedHoweverMany)
{
    EXPECT_TRUE(reaches("Yuliayantie", "Yuliyanti"));
    EXPECT_TRUE(reaches("Saefoedin", "Syaifudin"));
    EXPECT_TRUE(reaches("Pathurohman", "Fathurrahman"));
    EXPECT_TRUE(reaches("Zainuddin", "Jaenudin"));
}

TEST(NameForms, ASecondSlipIsReachedWhereItIsAskedFor)
{
    EXPECT_FALSE(reaches("smuryadpi", "suryadi"));
    EXPECT_TRUE(reaches("smuryadpi", "suryadi", Reach::twoSlips));
}

TEST(NameForms, AreFewAndEachOnce)
{
    auto forms = formsKept("nananana");
    EXPECT_EQ(std::ranges::adjacent_find(forms), forms.end());
    EXPECT_LE(formsKept("tutuatunewaabcdefghij").size(), 40u);
    EXPECT_EQ(formsKept("a").size(), 1u) << "without its only letter nothing is left";
}

TEST(NameForms, ABeginningIsReachedFromTwoLettersOn)
{
    EXPECT_EQ(formOfBeginning("s"), std::nullopt);
    const auto kept = formsKept("sumiati");
    for (const auto* typed : {"su", "sum", "sumi", "sumia", "sumiat"})
        EXPECT_NE(std::ranges::find(kept, *formOfBeginning(typed)), kept.end()) << typed;
    EXPECT_NE(std::ranges::find(kept, *formOfBeginning("some")), kept.end()) << "slipped, and not at its end";
}

TEST(NameForms, SlipsAreCountedOnTheLettersThatCount)
{
    EXPECT_EQ(slipsBetween("siti", "siti"), 0);
    EXPECT_EQ(slipsBetween("siti", "sita"), 2);
    EXPECT_EQ(slipsBetween("abcdefghijklx", "abcdefghijkly"), 0);
}

} // namespace
} // namespace pintu
