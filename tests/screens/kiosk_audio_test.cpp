#include "screens/kiosk_audio.h"
#include "support/at_once.h"
#include "support/fakes.h"
#include "support/told_kiosk_office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using namespace std::chrono_literals;

class KioskAudioTest : public ::testing::Test {
protected:
    KioskAudioTest()
    {
        findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale");
        office->now.choices = {{{"Berobat", "Health"}, {"Berobat. Rumah sakit.", {}}, "health", "KES", "H"},
                               {{"Sekolah", "School"}, {}, "school", "DIK", "H"}};
        office->now.complaints = {{"X", {"Kartu mati", "Card"}, {}, "idcard"}};
        screen.tick(now);
        screen.start();
        screen.toggleAudio();
    }

    void press(AudioKey key, int times = 1)
    {
        for (int i = 0; i < times; ++i) audio.press(key);
    }

    std::shared_ptr<ToldKioskOffice> office = std::make_shared<ToldKioskOffice>();
    AtOnce background;
    SetClock clock;
    SeededEntropy entropy;
    std::vector<std::string> said;
    std::vector<int> paces;
    std::chrono::milliseconds now{1'000'000};
    KioskScreen screen{
        office,
        {[](TicketId, const TicketPrinted&) {}, [this](const std::string& words) { said.push_back(words); }, [] {},
         [this] { return CommandId::timed(clock.now(), entropy); }, [this](int percent) { paces.push_back(percent); }},
        background,
        {}};
    KioskAudio audio{screen};
    const KioskState& state = screen.state();
};

TEST_F(KioskAudioTest, TakesANumberWithFiveKeysAndNoEyes)
{
    press(AudioKey::next);
    EXPECT_EQ(said.back(), "Berobat. Rumah sakit.");
    press(AudioKey::next);
    EXPECT_EQ(said.back(), "Sekolah");
    press(AudioKey::choose);
    ASSERT_EQ(state.page, KioskPage::fastTrack);
    press(AudioKey::next, 2);
    EXPECT_EQ(said.back(), "Tidak");
    press(AudioKey::choose);

    EXPECT_EQ(state.page, KioskPage::ticket);
    EXPECT_EQ(office->wishes.at(0).need, "DIK");
    EXPECT_THAT(said.back(), HasSubstr("H, nol, dua, tujuh"));
}

TEST_F(KioskAudioTest, GoesRoundInBothDirections)
{
    press(AudioKey::previous);
    EXPECT_EQ(said.back(), "Matikan suara");
    press(AudioKey::next);
    EXPECT_EQ(said.back(), "Berobat. Rumah sakit.");
}

TEST_F(KioskAudioTest, RepeatsTheLastSentence)
{
    press(AudioKey::next);
    const auto last = said.back();

    press(AudioKey::repeat);

    EXPECT_EQ(said.back(), last);
}

TEST_F(KioskAudioTest, ReadsThePageWhereNothingIsMarkedYet)
{
    said.clear();

    press(AudioKey::choose);

    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_THAT(said.back(), HasSubstr("Ibu atau Bapak perlu apa?"));
}

TEST_F(KioskAudioTest, GoesBackAndBeginsTheNewPageWithNothingMarked)
{
    press(AudioKey::next);
    press(AudioKey::choose);
    ASSERT_EQ(state.page, KioskPage::fastTrack);
    EXPECT_FALSE(state.spot);

    press(AudioKey::back);

    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskAudioTest, SpeaksSlowerFasterAndForTheNextResidentAsUsual)
{
    screen.otherPace();
    EXPECT_EQ(said.back(), "Suara lambat.");
    screen.otherPace();
    EXPECT_EQ(said.back(), "Suara cepat.");

    screen.finish();

    EXPECT_EQ(paces, (std::vector{KioskState::slowPace, KioskState::fastPace, KioskState::ordinaryPace}));
    EXPECT_EQ(state.pace, KioskState::ordinaryPace);
}

TEST_F(KioskAudioTest, SaysOnceThatTheVoiceIsIndonesian)
{
    screen.otherLanguage();
    screen.speakLanguage(Language::javanese);
    EXPECT_THAT(said.back(), HasSubstr("Suara hanya dalam bahasa Indonesia."));

    press(AudioKey::next);

    EXPECT_EQ(said.back(), "Berobat. Rumah sakit.");
    screen.finish();
    EXPECT_EQ(state.appearance.language, Language::indonesian);
}

TEST_F(KioskAudioTest, NamesEverythingThatCanBeChosen)
{
    const auto allNamed = [this] {
        for (const auto& spot : audio.spots()) EXPECT_FALSE(spot.spoken.empty()) << spot.name;
    };
    allNamed();
    screen.callStaff();
    allNamed();
    screen.staffNotNeeded();
    screen.otherLanguage();
    allNamed();
    screen.speakLanguage(Language::indonesian);
    screen.choose(0);
    allNamed();
    screen.answerFastTrack(true);
    allNamed();
    screen.tellComplaint();
    allNamed();
}

} // namespace
} // namespace pintu::test
