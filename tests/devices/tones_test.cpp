#include "devices/sound_card.h"
#include "devices/tones.h"

#include <algorithm>
#include <dlfcn.h>
#include <thread>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;

class TonesTest : public SoundCardTest {
protected:
    static void waitUntilSilent(const Tones& tones)
    {
        for (int i = 0; i < 1000 && tones.sounding(); ++i) std::this_thread::sleep_for(milliseconds{10});
        ASSERT_FALSE(tones.sounding());
    }
};

int millisecondsOf(const Wave& wave)
{
    return static_cast<int>(wave.samples.size() * 1000 / static_cast<std::size_t>(wave.rate));
}

/// How often it passes zero on the way up.
int periods(const Samples& samples)
{
    int out = 0;
    for (std::size_t i = 1; i < samples.size(); ++i) out += samples[i - 1] < 0 && samples[i] >= 0;
    return out;
}

TEST(WaveOfATone, IsOneHighToneOfNinetyMillisecondsForGood)
{
    const auto wave = waveOf(Chime::good);
    EXPECT_EQ(wave.channels, 1);
    EXPECT_NEAR(millisecondsOf(wave), 90, 1);
    EXPECT_NEAR(periods(wave.samples), 880 * 0.09, 2);
}

TEST(WaveOfATone, IsTwoLowTonesForBad)
{
    const auto wave = waveOf(Chime::bad);
    EXPECT_NEAR(millisecondsOf(wave), 250 + 100 + 250, 1);
    EXPECT_NEAR(periods(wave.samples), 220 * 0.5, 2);
    const auto middle = wave.samples.begin() + static_cast<std::ptrdiff_t>(wave.samples.size() / 2);
    EXPECT_TRUE(std::all_of(middle - 500, middle + 500, [](int sample) { return sample == 0; }));
}

TEST(WaveOfATone, BeginsAndEndsSoftlyAndIsNeverCut)
{
    for (const auto tone : {Chime::good, Chime::bad}) {
        const auto samples = waveOf(tone).samples;
        EXPECT_EQ(samples.front(), 0);
        EXPECT_EQ(samples.back(), 0);
        const auto [least, most] = std::minmax_element(samples.begin(), samples.end());
        EXPECT_NEAR(*most, 0.28 * 32'767, 200);
        EXPECT_NEAR(*least, -0.28 * 32'767, 200);
    }
}

TEST_F(TonesTest, SoundsEverySample)
{
    const auto file = recorder();
    Tones tones;
    tones.sound(Chime::good);
    waitUntilSilent(tones);
    EXPECT_EQ(samplesOf(fileBytes(file)), waveOf(Chime::good).samples);
}

TEST_F(TonesTest, WithoutASoundCardIsSilentAndAtOnceReadyForTheNext)
{
    noDevice();
    Tones tones;
    EXPECT_LT(durationOf([&] { tones.sound(Chime::bad); }), milliseconds{50});
    waitUntilSilent(tones);
    const auto file = recorder();
    tones.sound(Chime::good);
    waitUntilSilent(tones);
    EXPECT_EQ(samplesOf(fileBytes(file)).size(), waveOf(Chime::good).samples.size());
}

TEST_F(TonesTest, NeverHoldsUpWhoeverAsks)
{
    recorder();
    Tones tones;
    EXPECT_LT(durationOf([&] {
                  for (int i = 0; i < 100; ++i) tones.sound(i % 2 ? Chime::good : Chime::bad);
              }),
              milliseconds{100});
    waitUntilSilent(tones);
}

TEST(TonesAtRest, LeaveLibasoundAlone)
{
    const auto loaded = [] { return dlopen("libasound.so.2", RTLD_LAZY | RTLD_NOLOAD) != nullptr; };
    if (loaded()) GTEST_SKIP() << "an earlier test of this process has played something";
    const Tones tones;
    std::this_thread::sleep_for(milliseconds{50});
    EXPECT_FALSE(loaded());
}

} // namespace
} // namespace pintu::test
