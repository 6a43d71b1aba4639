#include "screens/text.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

class TextTest : public ::testing::Test {
protected:
    TextTest() { findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale"); }
    ~TextTest() override { speak(Language::indonesian); }
};

TEST_F(TextTest, SpeaksIndonesianWithoutBeingAsked)
{
    EXPECT_EQ(tr("ACCEPTED"), "DITERIMA");
}

TEST_F(TextTest, ChangesTheLanguageWhileItRuns)
{
    speak(Language::english);
    EXPECT_EQ(tr("ACCEPTED"), "ACCEPTED");
}

TEST_F(TextTest, LeavesWhatNobodyTranslatedInEnglish)
{
    EXPECT_EQ(tr("a sentence of no catalogue"), "a sentence of no catalogue");
}

TEST_F(TextTest, TranslatesTheSentenceOfAnotherRoomAndThenPutsItsParts)
{
    EXPECT_EQ(tr(Wording{"%1 cannot be %2", {"scanner", "usb"}}), "scanner tidak dapat berisi usb");
}

} // namespace
} // namespace pintu
