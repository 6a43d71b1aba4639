#include "devices/clips.h"
#include "devices/device_room.h"

#include <fstream>

namespace pintu::test {
namespace {

class ClipsTest : public ::testing::Test {
protected:
    void put(const std::string& name, const std::string& content) const
    {
        std::ofstream{m_folder.path() / name, std::ios::binary} << content;
    }
    /// PCM of 16 bits with one channel at 8 kHz, so many frames.
    static std::string wave(std::size_t frames)
    {
        const auto little = [](std::uint32_t value, int size) {
            std::string out;
            for (int i = 0; i < size; ++i) out += static_cast<char>(value >> 8 * i & 0xff);
            return out;
        };
        const auto bytes = static_cast<std::uint32_t>(frames * 2);
        return "RIFF" + little(36 + bytes, 4) + "WAVEfmt " + little(16, 4) + little(1, 2) + little(1, 2) +
               little(8000, 4) + little(16'000, 4) + little(2, 2) + little(16, 2) + "data" + little(bytes, 4) +
               std::string(bytes, '\1');
    }
    Clips clips() const { return Clips{m_folder.path()}; }
    std::filesystem::path folder() const { return m_folder.path(); }

private:
    RoomFolder m_folder;
};

TEST_F(ClipsTest, ARecordingIsFoundByItsWord)
{
    put("nol.wav", wave(80));
    ASSERT_TRUE(clips().of("nol"));
    EXPECT_EQ(clips().of("nol")->samples.size(), 80u);
    EXPECT_FALSE(clips().of("satu"));
    EXPECT_FALSE(Clips{}.of("nol"));
}

TEST_F(ClipsTest, WhatIsNoRecordingIsPassedOver)
{
    put("nol.wav", "this is no sound");
    put("satu.wav", "");
    put("dua.wav", wave(0));
    put("tiga.wav", wave(8000 * 11)); // longer than ten seconds
    std::filesystem::create_directory(folder() / "empat.wav");
    for (const auto* word : {"nol", "satu", "dua", "tiga", "empat"}) EXPECT_FALSE(clips().of(word)) << word;
}

TEST_F(ClipsTest, ANewRecordingIsHeardWithTheNextCall)
{
    const auto all = clips();
    EXPECT_FALSE(all.of("nol"));
    put("nol.wav", wave(80));
    EXPECT_TRUE(all.of("nol"));
}

} // namespace
} // namespace pintu::test
