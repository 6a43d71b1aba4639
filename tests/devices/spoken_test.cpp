#include "devices/spoken.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

TEST(SpokenNumber, IsSaidSignBySign)
{
    EXPECT_EQ(spokenNumber("A-027"), "A, nol, dua, tujuh");
    EXPECT_EQ(spokenNumber("C-911"), "C, sembilan, satu, satu");
    EXPECT_EQ(spokenNumber(""), "");
}

TEST(SpokenCounter, IsSaidAsANumber)
{
    EXPECT_EQ(spokenCounter(0), "nol");
    EXPECT_EQ(spokenCounter(3), "tiga");
    EXPECT_EQ(spokenCounter(10), "sepuluh");
    EXPECT_EQ(spokenCounter(11), "sebelas");
    EXPECT_EQ(spokenCounter(12), "dua belas");
    EXPECT_EQ(spokenCounter(19), "sembilan belas");
    EXPECT_EQ(spokenCounter(20), "dua puluh");
    EXPECT_EQ(spokenCounter(21), "dua puluh satu");
    EXPECT_EQ(spokenCounter(100), "seratus");
    EXPECT_EQ(spokenCounter(111), "seratus sebelas");
    EXPECT_EQ(spokenCounter(215), "dua ratus lima belas");
    EXPECT_EQ(spokenCounter(999), "sembilan ratus sembilan puluh sembilan");
}

TEST(SpokenCounter, LeavesFiguresThatNoOfficeHas)
{
    EXPECT_EQ(spokenCounter(-1), "-1");
    EXPECT_EQ(spokenCounter(1000), "1000");
}

/// Phonemes of espeak-ng, without its marks of stress and its line ends.
std::string phonemesOf(const std::string& text)
{
    auto said = runProgram({"espeak-ng", "-v", "id", "-x", "-q", text}).output;
    std::erase_if(said, [](char c) { return c == '\'' || c == ' ' || c == '\n' || c == ','; });
    return said;
}

TEST(SpokenNumber, LettersHaveTheirIndonesianNames)
{
    // In full words where espeak-ng reads them as a person would: ce, ha, je, ki, eks, ye, zet.
    for (const auto& [letter, name] : {std::pair{"A", "a"},
                                       {"C", "tSe"},
                                       {"G", "ge"},
                                       {"H", "ha"},
                                       {"J", "dZe"},
                                       {"K", "ka"},
                                       {"Q", "ki"},
                                       {"R", "ER"},
                                       {"W", "we"},
                                       {"X", "Eks"},
                                       {"Y", "je"},
                                       {"Z", "zEt"}})
        EXPECT_EQ(phonemesOf(spokenNumber(letter)), name) << letter;
}

} // namespace
} // namespace pintu::test
