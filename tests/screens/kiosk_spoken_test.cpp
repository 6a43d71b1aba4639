#include "screens/kiosk_spoken.h"
#include "screens/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

class KioskSpokenTest : public ::testing::Test {
protected:
    KioskSpokenTest()
    {
        findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale");
        speak(Language::indonesian);
    }
    ~KioskSpokenTest() override { speak(Language::indonesian); }
};

TEST_F(KioskSpokenTest, SpeaksANumberSignBySign)
{
    EXPECT_EQ(spokenNumber({"A", 27}), "A, nol, dua, tujuh");
    EXPECT_EQ(spokenNumber({"K", 105}), "K, satu, nol, lima");
}

TEST_F(KioskSpokenTest, SaysWhatATileIsAndItsNameWhereNothingElseIsKnown)
{
    EXPECT_EQ(spokenChoice({{"KTP, KK", {}}, {}, {}, {}, "A"}), "KTP, KK");
    EXPECT_EQ(spokenChoice({{"Berobat", {}}, {"Berobat. Rumah sakit.", {}}, {}, {}, "H"}), "Berobat. Rumah sakit.");
}

TEST_F(KioskSpokenTest, IsIndonesianWhateverTheScreenShows)
{
    KioskState state;
    state.page = KioskPage::outOfService;
    for (const auto language : {Language::indonesian, Language::english, Language::sundanese, Language::javanese}) {
        speak(language);
        EXPECT_THAT(spokenPage(state), HasSubstr("Mesin sedang diperbaiki."));
        EXPECT_EQ(pintu::language(), language) << "the screen keeps its language";
    }
}

} // namespace
} // namespace pintu::test
