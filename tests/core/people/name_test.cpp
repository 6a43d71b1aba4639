#include "core/people/name.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(NameWords, LeaveOutTitlesAndDegrees)
{
    EXPECT_THAT(nameWords("H. Muh. Yusuf, S.Sos., M.Si."), ElementsAre("Muh", "Yusuf"));
    EXPECT_THAT(nameWords("Prof. Dr. Ir. Hj. Sri Wahyuni"), ElementsAre("Sri", "Wahyuni"));
    EXPECT_THAT(nameWords("drg. Ayu Lestari"), ElementsAre("Ayu", "Lestari"));
    EXPECT_THAT(nameWords("Budi Santoso S.E."), ElementsAre("Budi", "Santoso"));
    EXPECT_THAT(nameWords("BUDI SANTOSO, SE, MM"), ElementsAre("BUDI", "SANTOSO"));
    EXPECT_THAT(nameWords("Ibu Aminah"), ElementsAre("Aminah"));
    EXPECT_THAT(nameWords("K.H. Ma'ruf"), ElementsAre("Ma'ruf"));
}

TEST(NameWords, KeepWhatIsAName)
{
    EXPECT_THAT(nameWords("Suharto"), ElementsAre("Suharto"));
    EXPECT_THAT(nameWords("Haji"), ElementsAre("Haji"));
    EXPECT_THAT(nameWords("Nurhayati, Siti"), ElementsAre("Nurhayati", "Siti"));
    EXPECT_THAT(nameWords("M.Ali"), ElementsAre("M", "Ali"));
    EXPECT_THAT(nameWords("Ma'ruf Al-Amin"), ElementsAre("Ma'ruf", "Al", "Amin"));
    EXPECT_THAT(nameWords("Ahmad H Rahman"), ElementsAre("Ahmad", "H", "Rahman"));
    EXPECT_THAT(nameWords(""), IsEmpty());
    EXPECT_THAT(nameWords("..., 12"), IsEmpty());
}

TEST(Initials, AreOfTheFirstAndTheLastWord)
{
    EXPECT_EQ(initialsOf("Ahmad Kurnia"), "AK");
    EXPECT_EQ(initialsOf("siti nur aminah"), "SA");
    EXPECT_EQ(initialsOf("H. Ahmad Kurnia, S.Pd."), "AK");
    EXPECT_EQ(initialsOf("Mar'i Muh. Said"), "MS");
}

TEST(Initials, OfAMononymAreOneLetter)
{
    EXPECT_EQ(initialsOf("Suharto"), "S");
    EXPECT_EQ(initialsOf("Hj. Aminah"), "A");
}

TEST(Initials, AreLatinCapitalsOrADash)
{
    EXPECT_EQ(initialsOf("\u00c9lise \u00f6zil"), "EO");
    EXPECT_EQ(initialsOf("\u6c34\u6728"), "-");
    EXPECT_EQ(initialsOf(""), "-");
    EXPECT_EQ(initialsOf("TIDAK DIKETAHUI"), "TD");
}

TEST(MaskedName, ShowsFirstLettersAndLengths)
{
    EXPECT_EQ(maskedName("Siti Nurhaliza"), "S*** N********");
    EXPECT_EQ(maskedName("Suharto"), "S******");
    EXPECT_EQ(maskedName("Hj. Siti A"), "S*** A");
    EXPECT_EQ(maskedName("\u00c9lise"), "\u00c9****");
    EXPECT_EQ(maskedName(""), "");
}

TEST(FoldedName, IsTheSameForOldAndNewSpelling)
{
    const std::vector<std::pair<const char*, const char*>> same{{"Soekarno", "Sukarno"},
                                                                {"Djoko", "Joko"},
                                                                {"Tjahjadi", "Cahjadi"},
                                                                {"Sjamsoel", "Syamsul"},
                                                                {"Samsul", "Syamsul"},
                                                                {"Njoman", "Nyoman"},
                                                                {"Achmad", "Ahmad"},
                                                                {"Cholid", "Kholid"},
                                                                {"Siti Aisyah", "Siti Aisah"},
                                                                {"Nurhayati", "Nurhayatti"},
                                                                {"Yenny", "Yeni"},
                                                                {"Rudy", "Rudi"},
                                                                {"Vivi", "Fifi"},
                                                                {"Taufiq", "Taufik"},
                                                                {"Ramadhan", "Ramadan"},
                                                                {"Dzikri", "Zikri"},
                                                                {"Ma'ruf", "Maruf"},
                                                                {"Jos\u00e9", "Jose"},
                                                                {"SITI", "siti"},
                                                                {"Mukhtar", "Muhtar"},
                                                                {"Nur'aini", "Nuraini"},
                                                                {"Jacky", "Jaky"},
                                                                {"Fathimah", "Fatimah"},
                                                                {"Abd. Rahman", "Abdul Rahman"}};
    for (const auto& [a, b] : same) EXPECT_EQ(foldName(a), foldName(b)) << a << " / " << b;
}

TEST(FoldedName, HasOneMuhammad)
{
    for (const auto* written :
         {"Muhammad Ali", "Muhamad Ali", "Mohammad Ali", "Mohamad Ali", "Mochamad Ali", "Mochammad Ali", "Muchamad Ali",
          "Muh. Ali", "Moh. Ali", "Moch. Ali", "Mohd Ali", "M. Ali", "M Ali", "MUHAMMAD ALI", "Mohammed Ali"})
        EXPECT_THAT(foldName(written).words, ElementsAre("muamad", "ali")) << written;
}

TEST(FoldedName, KeepsDifferentNamesApart)
{
    const std::vector<std::pair<const char*, const char*>> different{
        {"Siti", "Sita"},  {"Budi", "Budiono"}, {"Ani", "Ali"},  {"Agus", "Bagus"},
        {"M", "Muhammad"}, {"Nyoman", "Noman"}, {"Jaya", "Caya"}};
    for (const auto& [a, b] : different) EXPECT_NE(foldName(a), foldName(b)) << a << " / " << b;
}

TEST(FoldedName, LeavesOutSonOfAndDaughterOf)
{
    EXPECT_EQ(foldName("Ahmad bin Ali"), foldName("Ahmad Ali"));
}

TEST(FoldedName, KeepsOtherScripts)
{
    EXPECT_THAT(foldName("\u6c34\u6728").words, ElementsAre("\u6c34\u6728"));
}

} // namespace
} // namespace pintu
