#include "devices/pronunciation.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <utility>
#include <vector>

namespace pintu::test {
namespace {

const Pronunciation& rules()
{
    static const Pronunciation none;
    return none;
}

/// With the list that is installed.
const Pronunciation& offices()
{
    static const auto list =
        readPronunciation(std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "voice" / "said.txt");
    return list;
}

void expectSaid(const Pronunciation& words, const std::vector<std::pair<std::string, std::string>>& rows)
{
    for (const auto& [written, said] : rows) EXPECT_EQ(words.of(written), said) << written;
}

TEST(Pronunciation, LeavesAnOrdinarySentenceAsItIs)
{
    for (const std::string text :
         {"", "Selamat datang. Perlu apa? Sentuh gambar.", "A, nol, dua, tujuh.", "Ada 4 orang di depan.",
          "José, Zoë: bukan singkatan.", "S. R., H. Ahmad", "3671014107859990", "7,5 persen", "Usia 60 ke atas"})
        EXPECT_EQ(rules().of(text), text);
}

TEST(Pronunciation, SpellsWordsInCapitals)
{
    expectSaid(rules(), {{"RSUD Contoh", "R S U D Contoh"},
                         {"UPTD PPA.", "U P T D P P A."},
                         {"SLRT (PKH)", "S L R T (P K H)"},
                         {"P2TP2A, BP3MI, P3A", "P 2 T P 2 A, B P 3 M I, P 3 A"},
                         {"BPJSnya", "B P J S nya"},
                         {"R.S.U.D. Contoh, S.H.", "R S U D Contoh, S H"}});
}

TEST(Pronunciation, SpellsWordsWithoutAVowelThatAreNoWords)
{
    expectSaid(rules(), {{"ktp, bpjs dan pkh", "K T P, B P J S dan P K H"}, {"rt 4 rw 2", "R T 4 R W 2"}});
    // "y" is a vowel to somebody, and a letter beyond ASCII may be one.
    expectSaid(rules(), {{"Ny", "Ny"}, {"é", "é"}});
}

TEST(Pronunciation, ReadsCapitalsThatCanBePronounced)
{
    expectSaid(rules(), {{"PUSKESMAS, BAZNAS", "puskesmas, baznas"},
                         {"DISDUKCAPIL", "disdukcapil"},
                         {"UPTDPPA", "U P T D P P A"},
                         {"BPJSKES", "B P J S K E S"}});
}

TEST(Pronunciation, ReadsAWholeNameInCapitals)
{
    expectSaid(rules(), {{"RSUD KOTA SOLO", "R S U D kota solo"}, {"DINAS SOSIAL 2", "dinas sosial 2"}});
    EXPECT_EQ(rules().of("RSUD KOTA"), "R S U D kota");
    EXPECT_EQ(rules().of("ke KOTA"), "ke K O T A") << "one word among others is an abbreviation, unless it is listed";
}

TEST(Pronunciation, TheListGoesBeforeTheRules)
{
    const Pronunciation words{
        "# a comment\n\nKIS\r\nSMPN = SMP negeri\n  rsud =  RSUD \ne-KTP = KTP elektronik\n= x\n"};
    expectSaid(words, {{"KIS", "kis"},
                       {"SMPN 3", "S M P negeri 3"},
                       {"rsud, Rsud", "R S U D, R S U D"},
                       {"e-KTP", "K T P elektronik"},
                       {"PKH", "P K H"}});
}

TEST(Pronunciation, TheListOfOfficesKnowsWhatPeopleSay)
{
    expectSaid(offices(), {{"rsud, uptd, sktm", "R S U D, U P T D, S K T M"},
                           {"KIS, KIP, NIK, PIP", "kis, kip, nik, pip"},
                           {"DTSEN", "D T sen"},
                           {"SMPN 3", "S M P negeri 3"},
                           {"Jl. Merdeka No. 5", "Jalan Merdeka nomor 5"},
                           {"Kec. Contoh, Kab. Contoh", "Kecamatan Contoh, Kabupaten Contoh"},
                           {"dr. Budi a.n. Siti", "dokter Budi atas nama Siti"},
                           {"1 s/d 3", "1 sampai dengan 3"},
                           {"DINAS SOSIAL KOTA", "dinas sosial kota"},
                           {"09.00 WIB", "pukul 9 waktu Indonesia barat"}});
}

TEST(Pronunciation, SaysRomanNumbers)
{
    expectSaid(offices(), {{"Kelas III", "kelas 3"},
                           {"kelas I", "kelas 1"},
                           {"golongan IV", "golongan 4"},
                           {"XIV dan XXXIX", "14 dan 39"},
                           {"IIII", "I I I I"},
                           {"huruf I", "huruf I"}});
}

TEST(Pronunciation, SaysAmountsOfRupiah)
{
    expectSaid(rules(), {{"Rp1.250.000", "1250000 rupiah"},
                         {"Rp 50.000,-", "50000 rupiah"},
                         {"Rp. 75.000,00.", "75000 rupiah."},
                         {"rp7.500,50", "7500,50 rupiah"},
                         {"Rp50.000/bulan", "50000 rupiah per bulan"},
                         {"Rp50.000-Rp75.000", "50000 rupiah-75000 rupiah"}});
}

TEST(Pronunciation, SaysTimesAndDates)
{
    expectSaid(rules(), {{"08.00", "pukul 8"},
                         {"pukul 07.30", "pukul 7 30"},
                         {"jam 13:05", "jam 13 lewat 5"},
                         {"08.00-15.00", "pukul 8 sampai 15"},
                         {"08.00 – 15.30", "pukul 8 sampai 15 30"},
                         {"27/11/2026", "27 November 2026"},
                         {"1-2-2027", "1 Februari 2027"},
                         {"2026-11-27", "27 November 2026"}});
    expectSaid(rules(), {{"25.61", "25.61"}, {"10.000", "10.000"}, {"32/13/2026", "32 per 13 tahun 2026"}});
}

TEST(Pronunciation, SaysRangesAndSlashes)
{
    expectSaid(rules(), {{"15-25 menit", "15 sampai 25 menit"},
                         {"RT 04/RW 02", "R T 04, R W 02"},
                         {"004/002", "004, 002"},
                         {"UU 24/2013", "U U 24 tahun 2013"},
                         {"3/4", "3 per 4"},
                         {"Ibu/Bapak", "Ibu atau Bapak"},
                         {"dan/atau", "dan atau"},
                         {"KTP/KK", "K T P atau K K"}});
}

TEST(Pronunciation, SaysTicketsAndTelephonesSignBySign)
{
    expectSaid(rules(), {{"H-001", "H, nol, nol, satu"},
                         {"0812-3456-78", "nol, delapan, satu, dua, tiga, empat, lima, enam, tujuh, delapan"},
                         {"A-4 dan B-", "A-4 dan B-"}});
}

TEST(Pronunciation, SaysSomethingOfEveryText)
{
    // What no office writes must not lead beyond the end of the text.
    for (const std::string text : {"/",    "-",   "1/",   "1-",   "Rp", "Rp.", "A-",   "A.",       "0",   "0-", "12.",
                                   "1.2.", "08.", "08.0", "1/2/", "–",  "a/",  "\xC3", "\x80\xFF", "A.B", "e-", "No."})
        EXPECT_NO_THROW((void)offices().of(text)) << text;
}

TEST(Pronunciation, WithoutItsListTheRulesAreLeft)
{
    EXPECT_EQ(readPronunciation("/nowhere/said.txt").of("RSUD, DTSEN"), "R S U D, D T S E N");
}

/// What espeak-ng makes of it, without its marks of stress and pauses.
std::string phonemesOf(const std::string& written)
{
    auto said = runProgram({"espeak-ng", "-v", "id", "-x", "-q", offices().of(written)}).output;
    std::erase_if(said, [](char c) { return std::string_view{"' ,_|\n"}.find(c) != std::string_view::npos; });
    return said;
}

TEST(Pronunciation, IsSaidRightlyByEspeak)
{
    EXPECT_EQ(phonemesOf("rsud"), "EREsude");
    EXPECT_EQ(phonemesOf("UPTD"), "upetede");
    EXPECT_EQ(phonemesOf("ktp"), "katepe");
    EXPECT_EQ(phonemesOf("PUSKESMAS"), phonemesOf("puskesmas"));
    EXPECT_EQ(phonemesOf("No. 5"), phonemesOf("nomor lima"));
    EXPECT_EQ(phonemesOf("pukul 08.00"), phonemesOf("pukul delapan"));
}

} // namespace
} // namespace pintu::test
