#include "core/people/name_letters.h"

#include <gtest/gtest.h>

#include <vector>

namespace pintu::detail {
namespace {

TEST(NameLetters, AreSmallAndWithoutMarks)
{
    EXPECT_EQ(smallLetters("\u00c9LISE"), "elise");
    EXPECT_EQ(smallLetters("\u015eahin \u0141ukasz"), "sahinlukasz");
    EXPECT_EQ(smallLetters("Nur'Aini-1"), "nuraini");
    EXPECT_EQ(smallLetters("e\u0301"), "e") << "a combining accent";
    EXPECT_EQ(smallLetters("\u00d7"), "") << "a sign among the letters";
    EXPECT_EQ(smallLetters("\u6c34"), "\u6c34");
}

TEST(NameLetters, FoldToWhatIsHeard)
{
    EXPECT_EQ(foldLetters("Soekarno"), "sukarno");
    EXPECT_EQ(foldLetters("Djatmiko"), "jatmiko");
    EXPECT_EQ(foldLetters("Tjipto"), "cipto");
    EXPECT_EQ(foldLetters("Njoto"), "nyoto");
    EXPECT_EQ(foldLetters("Achmad"), "amad");
    EXPECT_EQ(foldLetters("Cholil"), "kolil");
    EXPECT_EQ(foldLetters("Wahyu"), "wayu");
    EXPECT_EQ(foldLetters("Yenny"), "yeni");
    EXPECT_EQ(foldLetters("Annisa"), "anisa");
}

TEST(NameLetters, OfAnHAloneStay)
{
    EXPECT_EQ(foldLetters("H"), "h");
    EXPECT_EQ(foldLetters("Hh"), "hh");
}

TEST(NameDistance, IsOfDamerauAndLevenshteinInHalfSteps)
{
    EXPECT_EQ(distance("siti", "siti"), 0);
    EXPECT_EQ(distance("siti", "sitr"), 2);
    EXPECT_EQ(distance("siti", "siit"), 2);
    EXPECT_EQ(distance("siti", "sit"), 2);
    EXPECT_EQ(distance("", "siti"), 8);
    EXPECT_EQ(distance("joko", "juko"), 1);
    EXPECT_EQ(distance("siti", "bqx"), 8);
}

TEST(NameDistance, IsTheSameBothWays)
{
    const std::vector<const char*> words{"siti", "nuralisa", "amad", "akmad", "", "joko", "juko", "sukarno"};
    for (const auto* a : words)
        for (const auto* b : words) EXPECT_EQ(distance(a, b), distance(b, a)) << a << " " << b;
}

TEST(NameDistance, SaysOnlyThatALimitIsPassed)
{
    EXPECT_GT(distance("sukarno", "wulandari", 4), 4);
    EXPECT_EQ(distance("sukarno", "sukarni", 4), 2);
    EXPECT_EQ(distance("siti", "siit", 2), 2);
}

TEST(NameDistance, EndsSomewhereForEndlessWords)
{
    EXPECT_EQ(distance(std::string(1000, 'a'), std::string(2000, 'a')), 0);
}

} // namespace
} // namespace pintu::detail
