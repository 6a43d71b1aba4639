#include "devices/sound_card.h"
#include "devices/speech.h"
#include "devices/voice.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

const std::string shortSentence = "Loket tiga.";
const std::string longSentence =
    "Nomor antrean A, nol, dua, tujuh, silakan menuju loket sebelas. Mohon siapkan kartu keluarga dan KTP. "
    "Layanan ini tidak dipungut biaya. Terima kasih atas kesabaran Ibu dan Bapak semuanya.";

class VoiceTest : public SoundCardTest {
protected:
    static void waitUntilSilent(const Voice& voice)
    {
        for (int i = 0; i < 1000 && voice.speaking(); ++i) std::this_thread::sleep_for(milliseconds{10});
        ASSERT_FALSE(voice.speaking());
    }
};

/// A loudspeaker that takes sound no faster than it can be heard: ALSA's file device into a FIFO read at that pace.
class Loudspeaker {
public:
    explicit Loudspeaker(const std::filesystem::path& fifo)
    {
        if (mkfifo(fifo.c_str(), 0600) != 0) throw std::runtime_error{"no FIFO"};
        m_file = open(fifo.c_str(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        fcntl(m_file, F_SETPIPE_SZ, 4096);
        m_thread = std::jthread{[this](const std::stop_token& stop) {
            std::array<std::uint8_t, 441> hundredth{}; // of a second at 22050 Hz
            while (!stop.stop_requested()) {
                const ssize_t got = read(m_file, hundredth.data(), hundredth.size());
                if (got > 0) m_heard.insert(m_heard.end(), hundredth.begin(), hundredth.begin() + got);
                if (got > 0) m_count = m_heard.size();
                std::this_thread::sleep_for(milliseconds{10});
            }
        }};
    }
    ~Loudspeaker()
    {
        m_thread = {};
        close(m_file);
    }
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;
    /// Waits for so much sound, ten seconds at most.
    bool hears(std::size_t bytes) const
    {
        for (int i = 0; i < 2000 && m_count < bytes; ++i) std::this_thread::sleep_for(milliseconds{5});
        return m_count >= bytes;
    }
    Bytes heard()
    {
        m_thread.request_stop();
        m_thread.join();
        return m_heard;
    }

private:
    int m_file;
    Bytes m_heard;
    std::atomic<std::size_t> m_count = 0;
    std::jthread m_thread;
};

TEST_F(VoiceTest, SaysASentenceAloud)
{
    const auto file = recorder();
    Voice voice;
    voice.say(shortSentence);
    waitUntilSilent(voice);
    EXPECT_EQ(voice.state(), VoiceState::ready);
    const auto samples = samplesOf(fileBytes(file));
    EXPECT_GT(samples.size(), 22050u / 2); // more than half a second
    const auto loud = std::count_if(samples.begin(), samples.end(), [](int sample) { return std::abs(sample) > 1000; });
    EXPECT_GT(loud, static_cast<std::ptrdiff_t>(samples.size() / 10));
}

TEST_F(VoiceTest, SaysEverySampleOfASentence)
{
    const auto file = recorder();
    const auto wave = speechOf(shortSentence, {});
    ASSERT_TRUE(wave);
    Voice voice;
    voice.say(shortSentence);
    waitUntilSilent(voice);
    EXPECT_EQ(samplesOf(fileBytes(file)), wave->samples);
}

TEST_F(VoiceTest, SaysOneSentenceAfterAnother)
{
    const auto fifo = folder() / "fifo";
    Loudspeaker speaker{fifo};
    device("type file\nslave.pcm { type null }\nfile \"" + fifo.string() + "\"\nformat \"raw\"");
    const auto first = speechOf("Loket satu.", {});
    const auto second = speechOf("Silakan duduk.", {});
    ASSERT_TRUE(first && second);
    Samples both = first->samples;
    both.insert(both.end(), second->samples.begin(), second->samples.end());
    Voice voice;
    voice.say("Loket satu.");
    voice.say("Silakan duduk.");
    ASSERT_TRUE(speaker.hears(2 * both.size()));
    EXPECT_EQ(samplesOf(speaker.heard()), both);
}

TEST_F(VoiceTest, IsSilentAsSoonAsItIsStopped)
{
    const auto fifo = folder() / "fifo";
    Loudspeaker speaker{fifo};
    device("type file\nslave.pcm { type null }\nfile \"" + fifo.string() + "\"\nformat \"raw\"");
    const auto whole = speechOf(longSentence, {});
    ASSERT_TRUE(whole);
    ASSERT_GT(whole->samples.size(), 22050u * 6);
    Voice voice;
    voice.say(longSentence);
    voice.say(longSentence);
    ASSERT_TRUE(speaker.hears(22050)); // half a second
    EXPECT_LT(durationOf([&] { voice.stop(); }), milliseconds{50});
    EXPECT_LT(durationOf([&] { waitUntilSilent(voice); }), milliseconds{400});
    std::this_thread::sleep_for(milliseconds{500}); // what is under way in the pipe
    EXPECT_LT(samplesOf(speaker.heard()).size(), 22050u * 2);
}

TEST_F(VoiceTest, SpeaksAgainAfterAStop)
{
    const auto file = recorder();
    Voice voice;
    voice.say(longSentence);
    voice.stop();
    voice.say(shortSentence);
    waitUntilSilent(voice);
    EXPECT_GT(fileBytes(file).size(), 22050u);
    EXPECT_EQ(voice.state(), VoiceState::ready);
}

TEST_F(VoiceTest, EndsAtOnceInTheMiddleOfASentence)
{
    const auto fifo = folder() / "fifo";
    Loudspeaker speaker{fifo};
    device("type file\nslave.pcm { type null }\nfile \"" + fifo.string() + "\"\nformat \"raw\"");
    auto voice = std::make_unique<Voice>();
    voice->say(longSentence);
    ASSERT_TRUE(speaker.hears(4410));
    EXPECT_LT(durationOf([&] { voice.reset(); }), milliseconds{500});
}

TEST_F(VoiceTest, WithoutASoundCardItIsSilent)
{
    noDevice();
    Voice voice;
    voice.say(shortSentence);
    waitUntilSilent(voice);
    EXPECT_EQ(voice.state(), VoiceState::noSound);
}

TEST_F(VoiceTest, WithoutEspeakItIsSilent)
{
    recorder();
    const std::string path = std::getenv("PATH");
    setenv("PATH", folder().c_str(), 1);
    Voice voice;
    voice.say(shortSentence);
    waitUntilSilent(voice);
    setenv("PATH", path.c_str(), 1);
    EXPECT_EQ(voice.state(), VoiceState::noSpeech);
}

TEST_F(VoiceTest, TellsWhenItCanSpeakAgain)
{
    noDevice();
    Voice voice;
    voice.say(shortSentence);
    waitUntilSilent(voice);
    recorder();
    voice.say(shortSentence);
    waitUntilSilent(voice);
    EXPECT_EQ(voice.state(), VoiceState::ready);
}

TEST(Speech, DoesNotWaitForAProgramThatHangs)
{
    RoomFolder folder;
    const auto program = folder.path() / "espeak-ng";
    writeFile(program, "#!/bin/sh\nexec sleep 60\n");
    chmod(program.c_str(), 0700);
    const std::string path = std::getenv("PATH");
    setenv("PATH", (folder.path().string() + ":" + path).c_str(), 1);
    std::stop_source stop;
    std::jthread later{[&] {
        std::this_thread::sleep_for(milliseconds{200});
        stop.request_stop();
    }};
    EXPECT_LT(durationOf([&] { EXPECT_FALSE(speechOf("Halo", stop.get_token())); }), seconds{2});
    setenv("PATH", path.c_str(), 1);
}

} // namespace
} // namespace pintu::test
