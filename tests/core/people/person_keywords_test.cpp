#include "core/people/person_keywords.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pintu {
namespace {

PersonKeywords named(const std::string& name, std::int64_t year = 0, std::string_view village = {})
{
    PersonWords words;
    words.name = name;
    return keywordsOf(words, year, village);
}

TEST(PersonKeywords, OfANameDoNotDependOnSpellingOrOrder)
{
    EXPECT_EQ(named("Moch. Djoko Soesilo"), named("susilo Joko Muhammad"));
    EXPECT_NE(named("Joko Susilo"), named("Joko Santoso"));
}

TEST(PersonKeywords, AreEachWordEachChoiceAndTheWhole)
{
    EXPECT_EQ(named("Siti Nur Amina").keywords,
              (std::set<std::string>{"word:siti", "word:nur", "word:amina", "words:nur siti ", "words:amina siti ",
                                     "words:amina nur ", "words:amina nur siti ", "name:amina nur siti "}));
    EXPECT_EQ(named("Siti").keywords, (std::set<std::string>{"word:siti", "name:siti "}));
    EXPECT_EQ(named("Siti Siti").keywords, named("Siti").keywords);
}

TEST(PersonKeywords, OfALongNameAreNotTooMany)
{
    const auto keywords = named("Raden Mas Arya Kusuma Adi Ningrat Surya Wijaya Laksana Putra", 1950, "32.75.01.1002");
    EXPECT_EQ(keywords.words.size(), 8u);
    EXPECT_LE(keywords.keywords.size(), 64u);
}

TEST(PersonKeywords, JoinEachWordToTheBirthYearAndTheVillage)
{
    const auto keywords = named("Siti Amina", 1961, "32.75.01.1002").keywords;
    for (const auto* word : {"siti", "amina"}) {
        EXPECT_TRUE(keywords.contains(wordBornKeyword(word, 1961)));
        EXPECT_TRUE(keywords.contains(wordVillageKeyword(word, "32.75.01.1002")));
    }
    EXPECT_EQ(keywords.size(), 8u);
}

TEST(PersonKeywords, FindSevenDigitsInARowBehindTheFirstFour)
{
    PersonWords words;
    words.nik = "3275014106619991";
    const auto kept = keywordsOf(words, 0, {}).keywords;
    EXPECT_EQ(kept.size(), 4u);
    for (std::size_t at = 4; at + 7 <= words.nik.size(); ++at) {
        const auto asked = keywordsOfDigits(words.nik.substr(at, 7));
        EXPECT_TRUE(std::ranges::any_of(asked, [&](const auto& keyword) { return kept.contains(keyword); })) << at;
    }
    EXPECT_TRUE(kept.contains(digitsKeyword("410661"))) << "the birth date";
    EXPECT_TRUE(kept.contains(digitsKeyword("619991"))) << "the end";
    EXPECT_TRUE(keywordsOfDigits("12345").empty());
}

TEST(PersonKeywords, OfNumbersThatTellNobodyFromAnotherAreNone)
{
    PersonWords words;
    words.nik = "0000000000000000";
    words.familyCard = "lupa dibawa";
    EXPECT_TRUE(keywordsOf(words, 1961, "32.75.01.1002").keywords.empty());
}

TEST(PersonKeywords, HoldTheTelephoneAndItsEnd)
{
    PersonWords words;
    words.phone = "62 812-3456-7890";
    EXPECT_EQ(keywordsOf(words, 0, {}).keywords,
              (std::set<std::string>{telephoneKeyword("81234567890"), telephoneEndKeyword("567890")}));
}

TEST(PersonKeywords, ANameInAnotherScriptHasThemToo)
{
    EXPECT_TRUE(named("\u6c34\u539f").keywords.contains(wordKeyword(named("\u6c34\u539f").words.front())));
}

} // namespace
} // namespace pintu
