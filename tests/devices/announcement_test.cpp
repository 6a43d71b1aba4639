#include "devices/announcement.h"
#include "devices/device_room.h"
#include "devices/speech.h"
#include "devices/tones.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace pintu::test {
namespace {

std::string readOut(const std::vector<AnnouncedWord>& words)
{
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : " ") + word.said;
    return out;
}

/// A recording of our own, as an office makes it: each word a note.
Bytes recording(int rate, int channels, int ms, std::int16_t level)
{
    const auto frames = static_cast<std::uint32_t>(rate * ms / 1000);
    const auto bytes = frames * static_cast<std::uint32_t>(channels) * 2;
    Bytes out;
    const auto text = [&](const char* word) { out.insert(out.end(), word, word + 4); };
    const auto number = [&](std::uint32_t value, int size) {
        for (int i = 0; i < size; ++i) out.push_back(static_cast<std::uint8_t>(value >> 8 * i));
    };
    text("RIFF");
    number(36 + bytes, 4);
    text("WAVE");
    text("fmt ");
    number(16, 4);
    number(1, 2);
    number(static_cast<std::uint32_t>(channels), 2);
    number(static_cast<std::uint32_t>(rate), 4);
    number(static_cast<std::uint32_t>(rate * channels * 2), 4);
    number(static_cast<std::uint32_t>(channels * 2), 2);
    number(16, 2);
    text("data");
    number(bytes, 4);
    for (std::uint32_t i = 0; i < frames * static_cast<std::uint32_t>(channels); ++i)
        number(static_cast<std::uint16_t>(level), 2);
    return out;
}

class AnnouncementTest : public ::testing::Test {
protected:
    void record(const std::string& word, int rate = toneRate, int channels = 1, int ms = 200, std::int16_t level = 1000)
    {
        const auto bytes = recording(rate, channels, ms, level);
        std::ofstream{m_folder.path() / (word + ".wav"), std::ios::binary}.write(
            reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
    void recordAll(const std::vector<AnnouncedWord>& words)
    {
        for (const auto& word : words) record(word.clip);
    }
    Clips clips() const { return Clips{m_folder.path()}; }
    static double seconds(const Wave& wave) { return static_cast<double>(wave.samples.size()) / wave.rate; }
    std::filesystem::path folder() const { return m_folder.path(); }

private:
    RoomFolder m_folder;
};

TEST_F(AnnouncementTest, TheNumberIsSaidSignBySignAndTheCounterAsANumber)
{
    EXPECT_EQ(readOut(announcementOf("A-027", 3)), "Nomor antrean, A, nol, dua, tujuh. Silakan ke loket tiga.");
    EXPECT_EQ(readOut(announcementOf("K-110", 12)), "Nomor antrean, K, satu, satu, nol. Silakan ke loket dua belas.");
}

TEST_F(AnnouncementTest, EveryWordHasARecordingOfItsOwn)
{
    std::string names;
    for (const auto& word : announcementOf("A-027", 21)) names += word.clip + " ";
    EXPECT_EQ(names, "nomor_antrean A nol dua tujuh silakan_ke loket dua puluh satu ");
}

/// Whoever records an office's voice goes by that list.
TEST_F(AnnouncementTest, TheListOfRecordingsNamesEveryWordThatIsCalled)
{
    std::set<std::string> listed;
    std::ifstream list{PINTU_SOURCE_DIR "/resources/voice/clips.txt"};
    for (std::string line; std::getline(list, line);)
        if (!line.empty() && line[0] != '#') listed.insert(line);
    std::set<std::string> called{"pengeras_suara_berbunyi"};
    for (char letter = 'A'; letter <= 'Z'; ++letter)
        for (int counter = 1; counter <= 99; ++counter)
            for (const auto& word : announcementOf(std::string{letter} + "-0123456789", counter))
                called.insert(word.clip);
    EXPECT_EQ(listed, called);
}

TEST_F(AnnouncementTest, WithoutRecordingsTheVoiceReadsAllOfItAfterTheChime)
{
    const auto words = announcementOf("A-027", 3);
    const auto first = soundOf(words, AnnouncedFor::first, {}, {}, {});
    const auto again = soundOf(words, AnnouncedFor::secondTime, {}, {}, {});
    EXPECT_TRUE(first.whole);
    const auto speech = speechOf(readOut(words), {});
    ASSERT_TRUE(speech);
    EXPECT_EQ(again.wave.samples, monoAt(*speech, toneRate));
    const auto chime = waveOf(Chime::call).samples;
    EXPECT_TRUE(std::equal(chime.begin(), chime.end(), first.wave.samples.begin()));
    EXPECT_GT(first.wave.samples.size(), again.wave.samples.size() + chime.size());
}

TEST_F(AnnouncementTest, TheChimeLastsSevenTenthsAndIsNoLouderThanItMayBe)
{
    const auto chime = waveOf(Chime::call);
    EXPECT_NEAR(seconds(chime), 0.7, 0.01);
    constexpr int loudest = 29204; // -1 dBFS
    for (const int sample : chime.samples) ASSERT_LE(std::abs(sample), loudest);
}

TEST_F(AnnouncementTest, AnAnnouncementLastsAtMostEightSecondsAfterItsChime)
{
    for (const auto counter : {3, 21}) {
        const auto sound = soundOf(announcementOf("H-888", counter), AnnouncedFor::secondTime, {}, {}, {});
        EXPECT_LE(seconds(sound.wave), 8.0) << counter;
        EXPECT_GE(seconds(sound.wave), 3.0) << counter;
    }
}

TEST_F(AnnouncementTest, RecordingsAreUsedWhereThereAreAny)
{
    const auto words = announcementOf("A-027", 3);
    recordAll(words);
    const auto sound = soundOf(words, AnnouncedFor::secondTime, clips(), {}, {});
    EXPECT_TRUE(sound.whole);
    const auto recorded = std::count(sound.wave.samples.begin(), sound.wave.samples.end(), 1000);
    EXPECT_EQ(recorded, static_cast<std::ptrdiff_t>(words.size()) * toneRate / 5);
    EXPECT_TRUE(std::all_of(sound.wave.samples.begin(), sound.wave.samples.end(), [](int sample) {
        return sample == 0 || sample == 1000;
    })) << "nothing was read by a machine";
}

TEST_F(AnnouncementTest, TheVoiceReadsAWordThatNobodyRecorded)
{
    auto words = announcementOf("A-027", 3);
    recordAll(words);
    std::filesystem::remove(folder() / "tujuh.wav");
    const auto sound = soundOf(words, AnnouncedFor::secondTime, clips(), {}, {});
    EXPECT_TRUE(sound.whole);
    EXPECT_FALSE(std::all_of(sound.wave.samples.begin(), sound.wave.samples.end(),
                             [](int sample) { return sample == 0 || sample == 1000; }));
}

/// Otherwise a word would be heard as fast as a mouse speaks.
TEST_F(AnnouncementTest, RecordingsOfAnotherRateAreHeardAtTheirOwnPace)
{
    record("A", 44'100, 2, 500);
    record("nol", 8'000, 1, 500);
    for (const auto* word : {"A", "nol"}) {
        const auto clip = clips().of(word);
        ASSERT_TRUE(clip);
        const auto samples = monoAt(*clip, toneRate);
        EXPECT_NEAR(static_cast<double>(samples.size()), toneRate * 0.5, 5) << word;
        EXPECT_TRUE(std::all_of(samples.begin(), samples.end(), [](int sample) { return sample == 1000; })) << word;
    }
}

} // namespace
} // namespace pintu::test
