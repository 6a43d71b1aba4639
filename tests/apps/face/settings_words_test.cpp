#include "apps/face/settings_words.h"
#include "office/two_sites.h"
#include "screens/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

class SettingsWordsTest : public ::testing::Test {
protected:
    SettingsWordsTest()
    {
        speak(Language::english);
        write("office.toml", "site = \"D0412\"\nkind = \"office\"\n[database]\nengine = \"sqlite\"\n");
    }
    ~SettingsWordsTest() override { speak(Language::indonesian); }
    void write(const std::string& name, const std::string& text) { std::ofstream{scratch.path() / name} << text; }
    FaceWish wish(const std::string& face) const
    {
        FaceWish out;
        out.face = face;
        out.office = scratch.path();
        return out;
    }

    ScratchFolder scratch;
};

TEST_F(SettingsWordsTest, EveryFaceTellsAnOfficeFileByNameAndLineAndWhatToDo)
{
    write("office.toml", "site = \"D0412\"\nkind = 3\n");
    for (const std::string face : {"kiosk", "counter", "intake", "setup"}) {
        const auto fault = settingsFault(wish(face));
        ASSERT_TRUE(fault) << face;
        const auto words = wordsOf(*fault, wish(face));
        EXPECT_EQ(words.where, "office.toml, line 2");
        std::string all;
        for (const auto& line : words.lines) all += line + "\n";
        EXPECT_THAT(all, HasSubstr("\"kind\" must be a text"));
        EXPECT_THAT(all, HasSubstr(scratch.path().string()));
        EXPECT_THAT(all, HasSubstr("Call the person who looks after this PC"));
        EXPECT_EQ(words.goOn, face == "setup" ? "Set up another office" : "");
    }
}

TEST_F(SettingsWordsTest, EveryFaceGoesOnWithoutItsDevicesWhenThatIsWished)
{
    write("devices.toml", "voice = true\npaper_width = \"80\"\n");
    for (const std::string face : {"kiosk", "counter", "intake"}) {
        auto wished = wish(face);
        const auto fault = settingsFault(wished);
        ASSERT_TRUE(fault) << face;
        const auto words = wordsOf(*fault, wished);
        EXPECT_EQ(words.where, "devices.toml, line 2");
        EXPECT_EQ(words.goOn, "Go on without printers and voice");
        wished.settingsAsTheyAre = true;
        EXPECT_FALSE(settingsFault(wished));
    }
}

TEST_F(SettingsWordsTest, EveryFaultIsToldInIndonesian)
{
    findSentences(std::filesystem::path{PINTU_BINARY_DIR} / "share" / "locale");
    speak(Language::indonesian);
    const std::string office = "site = \"D0412\"\nkind = \"office\"\n";
    const std::pair<const char*, std::string> faults[] = {
        {"office.toml", "site = 5\n"},
        {"office.toml", "site = \"D0412\"\nkind = \"shop\"\n"},
        {"office.toml", "site = \"kantor kami\"\nkind = \"office\"\n"},
        {"office.toml", "site = \"D0412\nkind = \"office\"\n"},
        {"office.toml", office + "databse = 1\n"},
        {"office.toml", office + "database = 1\n"},
        {"office.toml", office + "witness = \"sini\"\n"},
        {"office.toml", office + "[database]\nengine = \"oracle\"\n"},
        {"office.toml", office + "[database]\nengine = \"postgresql\"\nconnection = \"\"\n"},
        {"office.toml", std::string(17 * 1024, '#')},
        {"devices.toml", "voice = 1\n"},
        {"devices.toml", "paper_width = \"80\"\n"},
        {"devices.toml", "paper_width = 70\n"},
        {"devices.toml", "letter = \"A3\"\n"},
        {"devices.toml", "printer = 1\n"},
        {"devices.toml", "scanner = \"usb\"\n"},
        {"devices.toml", "board_lines = 1\n"},
        {"devices.toml", "board_lines = [\"\"]\n"},
        {"devices.toml", "staff_pin = \"4711\"\n"},
    };
    for (const auto& [file, text] : faults) {
        write("office.toml", office);
        write("devices.toml", "");
        write(file, text);
        const auto fault = settingsFault(wish("counter"));
        ASSERT_TRUE(fault) << text;
        EXPECT_NE(tr(fault->wrong()), fault->wrong().english());
    }
    write("office.toml", office);
    std::filesystem::remove(scratch.path() / "devices.toml");
    std::filesystem::create_directory(scratch.path() / "devices.toml");
    EXPECT_EQ(tr(settingsFault(wish("counter")).value().wrong()), "di situ ada folder, padahal harus berkas");
}

TEST_F(SettingsWordsTest, AKioskSendsResidentsToTheDesk)
{
    write("devices.toml", "voice = 1\n");
    const auto words = wordsOf(settingsFault(wish("kiosk")).value(), wish("kiosk"));
    EXPECT_EQ(words.lines.front(), "Take a number at the front desk.");
}

TEST_F(SettingsWordsTest, GoodFilesAndMissingOnesAreNoFault)
{
    EXPECT_FALSE(settingsFault(wish("counter")));
    std::filesystem::remove(scratch.path() / "office.toml");
    EXPECT_FALSE(settingsFault(wish("setup")));
    EXPECT_FALSE(settingsFault(wish("")));
}

} // namespace
} // namespace pintu::test
