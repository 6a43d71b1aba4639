#include "core/base/id.h"
#include "core/people/number_in_text.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

#include <random>

namespace pintu::test {
namespace {

using enum TextKind;

TEST(NumberInText, IsFoundHoweverANikIsWritten)
{
    for (const auto* text : {"3275014107879990",
                             "NIK 3275014107879990",
                             "NIK:3275014107879990, baju biru",
                             "a3275014107879990b",
                             "3275 0141 0787 9990",
                             "3275.0141.0787.9990",
                             "3275-0141-0787-9990",
                             "327501 410787 9990",
                             "32.75.01.410787.9990",
                             "32.75.01.41.07.87.9990",
                             "32 75 01 41 07 87 99 90",
                             "3275 - 0141 - 0787 - 9990",
                             "32750141 07879990",
                             "3275\u20130141\u20130787\u20139990",
                             "3275\u00a00141\u00a00787\u00a09990",
                             "3275014107879990 0812 5550 0000",
                             "surat 14 tanggal 3 : 3275 0141 0787 9990 0812 5550 0000",
                             "3 2 7 5 0 1 4 1 0 7 8 7 9 9 9 0",
                             "\uff13\uff12\uff17\uff15014107879990",
                             "x/3275014107879990/17"}) {
        EXPECT_TRUE(holdsPersonsNumber(text, code)) << text;
        EXPECT_TRUE(holdsPersonsNumber(text, prose)) << text;
    }
}

TEST(NumberInText, IsFoundInACodeInWhateverGroups)
{
    EXPECT_TRUE(holdsPersonsNumber("TMP-32750-14107.87999 0", code));
    EXPECT_TRUE(holdsPersonsNumber("327501 35138 79990", code)) << "and whatever its date";
    EXPECT_TRUE(holdsPersonsNumber("A-1 32750 1410787 9990", code));
}

TEST(NumberInText, AFamilyCardIsFoundToo)
{
    EXPECT_TRUE(holdsPersonsNumber("KK 3275010101209991", prose));
    EXPECT_TRUE(holdsPersonsNumber("KK 3275 0101 0120 9991.", prose));
}

TEST(NumberInText, ANikWhoseDateIsImpossibleIsFoundWhereItsDigitsStandTogether)
{
    EXPECT_TRUE(holdsPersonsNumber("NIK 3275013513879990", prose));
}

TEST(NumberInText, TwoNumbersWithNoBlankBetweenThemAreFound)
{
    EXPECT_TRUE(holdsPersonsNumber("32750141078799903275010101209991", prose));
}

TEST(NumberInText, IsNotFoundInWhatAnOfficeWritesOfItself)
{
    for (const auto* text :
         {"", "D0412/17", "TMP-3275-2026-000001", "32.75.01.1002", "PEMERINTAH KOTA CONTOH",
          "Jl. Contoh No. 12 RT 003 RW 005, Bekasi 17141 Telp. (021) 8895 7777, 8895 7778", "Bekasi 17141 021-03128812",
          "0812 3456 7890 0813 3456 7891", "021 8895 7777 021 8895 7778", "NIP 19850101 201001 1 001",
          "NIP 198501012010011001", "12-11-2026 09-11-2026", "12 11 2026 09 11 2026",
          "27-11-2026 08.00 - 12.00, 28-11-2026 08.00", "1792573200000", "470/1234/2026", "H-003"})
        EXPECT_FALSE(holdsPersonsNumber(text, prose)) << text;
}

TEST(NumberInText, AnIdIsNoNumberWhateverItsDigits)
{
    for (const auto* text : {"01930112-3456-7890-8123-410787999012", "tiket 32750141-0787-4990-8012-327501410787",
                             "00000000-0000-7000-8000-000000000001"}) {
        EXPECT_FALSE(holdsPersonsNumber(text, code)) << text;
        EXPECT_FALSE(holdsPersonsNumber(text, prose)) << text;
    }
    SeededEntropy entropy{8};
    for (int i = 0; i < 20'000; ++i) {
        const auto id = i % 2 == 0 ? Uuid::random(entropy) : Uuid::timed(Time{1'792'573'200'000 + i}, entropy);
        EXPECT_FALSE(holdsPersonsNumber(id.text(), code)) << id.text();
        EXPECT_FALSE(holdsPersonsNumber("H-003 " + id.text(), prose)) << id.text();
    }
}

TEST(NumberInText, ANumberBesideAnIdIsFound)
{
    EXPECT_TRUE(holdsPersonsNumber("01930112-3456-7890-8123-410787999012 3275014107879990", code));
}

TEST(NumberInText, EveryRandomNikIsFoundInEveryUsualForm)
{
    std::mt19937 random{8};
    const auto digits = [&](int from, int to, int width) {
        auto text = std::to_string(from + static_cast<int>(random() % static_cast<unsigned>(to - from + 1)));
        return std::string(static_cast<std::size_t>(width) - text.size(), '0') + text;
    };
    for (int i = 0; i < 5'000; ++i) {
        const int women = random() % 2 == 0 ? 40 : 0;
        const auto nik = digits(11, 96, 2) + digits(1, 79, 2) + digits(1, 40, 2) + digits(1 + women, 31 + women, 2) +
                         digits(1, 12, 2) + digits(0, 99, 2) + digits(9990, 9999, 4);
        ASSERT_TRUE(holdsPersonsNumber("warga " + nik + ", loket 3", prose)) << nik;
        for (const auto* gap : {" ", ".", "-"}) {
            const auto fours =
                nik.substr(0, 4) + gap + nik.substr(4, 4) + gap + nik.substr(8, 4) + gap + nik.substr(12);
            ASSERT_TRUE(holdsPersonsNumber("warga " + fours + ", loket 3", prose)) << fours;
        }
    }
}

} // namespace
} // namespace pintu::test
