#include "core/base/clean_text.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(CleanText, LeavesOrdinaryTextAlone)
{
    for (const auto* text :
         {"", "Siti Nurhaliza", "Ma'ruf", "Jos\u00e9", "\u0633\u062a\u064a", "Rp1.500.000,00", "\u6c34", "\U0001f600"})
        EXPECT_EQ(cleanText(text), text) << text;
}

TEST(CleanText, TrimsAndJoinsBlanks)
{
    EXPECT_EQ(cleanText("  Siti \t\r\n Nur\u00a0\u2003haliza\u3000"), "Siti Nur haliza");
    EXPECT_EQ(cleanText(" \t "), "");
}

TEST(CleanText, TakesOutWhatDoesNotShow)
{
    using namespace std::string_literals;
    EXPECT_EQ(cleanText("Si\0ti"s), "Siti");
    EXPECT_EQ(cleanText("\x1b[31mSiti\x7f"), "[31mSiti");
    EXPECT_EQ(cleanText("Si\u200bti\u200d"), "Siti");
    EXPECT_EQ(cleanText("\ufeffSi\u00adti"), "Siti");
    EXPECT_EQ(cleanText("\u202eitiS\u202c"), "itiS");
    EXPECT_EQ(cleanText("Si\u2066ti\u2069"), "Siti");
    EXPECT_EQ(cleanText("Siti\U000e0041"), "Siti");
    EXPECT_EQ(cleanText("Siti\u0085"), "Siti");
    EXPECT_EQ(cleanText("\ufffdSiti"), "Siti");
    EXPECT_EQ(cleanText("\U0001ffffSiti"), "Siti");
}

TEST(CleanText, JoinsNothingThatABlankOfAnyKindSeparated)
{
    for (const auto* blank : {"\t", "\n", "\v", "\u0085", "\u2028", "\u2029", "\u2800", "\u202f"})
        EXPECT_EQ(cleanText("a" + std::string{blank} + "b"), "a b") << blank;
}

TEST(CleanText, RefusesBytesThatAreNotUtf8)
{
    EXPECT_FALSE(cleanText("Jos\xe9"));
    EXPECT_FALSE(cleanText("\xed\xa0\x80"));
}

TEST(CleanText, KeepsLineBreaksWhereLinesAreWanted)
{
    EXPECT_EQ(cleanText(" a \r\n b\u200b \n\n\n\n c\n", Lines::many), "a\nb\n\nc");
    EXPECT_EQ(cleanText(" a \n b", Lines::one), "a b");
}

TEST(CleanText, ChangesNothingTheSecondTime)
{
    for (const auto* text : {" a \u200b b ", "\u202e\n\nx", "a\r\n\r\nb"}) {
        const auto once = cleanText(text, Lines::many).value();
        EXPECT_EQ(cleanText(once, Lines::many), once) << text;
    }
}

TEST(CodePoints, AreReadAndWrittenBack)
{
    const std::string text = "a\u00e9\u6c34\U0001f600";
    std::string copy;
    for (std::size_t at = 0; at < text.size();) appendCodePoint(copy, nextCodePoint(text, at));
    EXPECT_EQ(copy, text);
    EXPECT_EQ(countCodePoints(text), 4U);
}

} // namespace
} // namespace pintu
