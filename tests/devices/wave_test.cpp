#include "devices/wave.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

void append(Bytes& bytes, std::string_view text)
{
    bytes.insert(bytes.end(), text.begin(), text.end());
}

void append(Bytes& bytes, std::uint32_t number, int count)
{
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

struct Header {
    std::uint32_t coding = 1, channels = 1, rate = 22050, bits = 16, dataSize = 4;
};

Bytes waveFile(const Header& header)
{
    Bytes out;
    append(out, "RIFF");
    append(out, 0x7ffff024, 4);
    append(out, "WAVEfmt ");
    append(out, 16, 4);
    append(out, header.coding, 2);
    append(out, header.channels, 2);
    append(out, header.rate, 4);
    append(out, header.rate * header.channels * header.bits / 8, 4);
    append(out, header.channels * header.bits / 8, 2);
    append(out, header.bits, 2);
    append(out, "data");
    append(out, header.dataSize, 4);
    append(out, 0xfffe0001, 4);
    return out;
}

TEST(Wave, HasRateChannelsAndSamples)
{
    const auto wave = parseWave(waveFile({}));
    ASSERT_TRUE(wave);
    EXPECT_EQ(wave->rate, 22050);
    EXPECT_EQ(wave->channels, 1);
    EXPECT_EQ(wave->samples, (std::vector<std::int16_t>{1, -2}));
}

TEST(Wave, FromAPipeHasWhatCame)
{
    const auto wave = parseWave(waveFile({.dataSize = 0x7ffff000}));
    ASSERT_TRUE(wave);
    EXPECT_EQ(wave->samples.size(), 2u);
}

TEST(Wave, OfAnotherKindIsRefused)
{
    EXPECT_FALSE(parseWave(waveFile({.coding = 3})));
    EXPECT_FALSE(parseWave(waveFile({.bits = 8})));
    EXPECT_FALSE(parseWave(waveFile({.channels = 0})));
    EXPECT_FALSE(parseWave(waveFile({.channels = 9})));
    EXPECT_FALSE(parseWave(waveFile({.rate = 0})));
}

TEST(Wave, CutAnywhereIsReadOrRefusedButNeverPastItsEnd)
{
    const auto whole = waveFile({});
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto wave = parseWave(BytesView{whole}.first(size));
        EXPECT_EQ(wave.has_value(), size >= 44) << size;
    }
}

} // namespace
} // namespace pintu::test
