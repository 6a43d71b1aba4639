#include "office/device_config.h"
#include "office/settings_file.h"
#include "office/two_sites.h"
#include "store/engines.h"

#include <fstream>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class DeviceConfigTest : public ::testing::Test {
protected:
    DeviceConfig read(const std::string& text)
    {
        std::ofstream{scratch.path() / "devices.toml"} << text;
        return readDeviceConfig(scratch.path());
    }
    std::string complaint(const std::string& text)
    {
        try {
            read(text);
        } catch (const Trouble& trouble) {
            EXPECT_EQ(trouble.kind(), TroubleKind::badInput);
            return trouble.what();
        }
        return "none";
    }

    ScratchFolder scratch;
};

TEST_F(DeviceConfigTest, WithoutAFileThereIsNoPrinterAndAVoice)
{
    const auto config = readDeviceConfig(scratch.path());

    EXPECT_EQ(config.receiptPrinter, "");
    EXPECT_EQ(config.officePrinter, "");
    EXPECT_EQ(config.paperWidth, 80);
    EXPECT_TRUE(config.voice);
}

TEST_F(DeviceConfigTest, ReadsEveryKey)
{
    const auto config = read("receipt_printer = \"tcp:127.0.0.1:9100\"\npaper_width = 58\n"
                             "office_printer = \"folder:/tmp/papers\"\nletter = \"F4\"\nvoice = false\n");

    EXPECT_EQ(config, (DeviceConfig{"tcp:127.0.0.1:9100", 58, "folder:/tmp/papers", "F4", false}));
}

TEST_F(DeviceConfigTest, ReadsWhatItWrote)
{
    const DeviceConfig config{"file:/dev/usb/lp0", 58, "cups:Kantor", "A5", false};

    writeDeviceConfig(scratch.path(), config);

    EXPECT_EQ(readDeviceConfig(scratch.path()), config);
}

TEST_F(DeviceConfigTest, HidesPersonsAtADeskUnlessNobodyElseLooks)
{
    EXPECT_TRUE(read("").othersLook);
    auto config = read("[intake]\nothers_look = false\n");
    EXPECT_TRUE(config.othersLook) << "of another face";
    config.othersLook = false;
    writeDeviceConfig(scratch.path(), config);
    EXPECT_FALSE(readDeviceConfig(scratch.path()).othersLook);
}

TEST_F(DeviceConfigTest, SaysWhoCallsTheNumbersAndWhatTheBoardTells)
{
    EXPECT_EQ(read("").announcer, std::nullopt);
    const auto config = read("announcer = false\nboard_lines = [\"Besok libur.\", \"Antre dengan tertib.\"]\n");

    EXPECT_EQ(config.announcer, false);
    EXPECT_EQ(config.boardLines, (std::vector<std::string>{"Besok libur.", "Antre dengan tertib."}));
    writeDeviceConfig(scratch.path(), config);
    EXPECT_EQ(readDeviceConfig(scratch.path()), config);
}

TEST_F(DeviceConfigTest, ReadsTheScannerThatItWroteAndWritesNoneWhereThereIsNone)
{
    DeviceConfig config;
    writeDeviceConfig(scratch.path(), config);
    std::stringstream text;
    text << std::ifstream{scratch.path() / "devices.toml"}.rdbuf();
    EXPECT_THAT(text.str(), Not(HasSubstr("scanner")));

    config.scanner = "file:/dev/input/satupintu-scanner";
    config.staffPin = "$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA";
    writeDeviceConfig(scratch.path(), config);
    EXPECT_EQ(readDeviceConfig(scratch.path()), config);
}

TEST_F(DeviceConfigTest, RefusesLinesThatNoBoardHasRoomFor)
{
    for (const std::string line : {"", "  ", "a\\nb", "\\u202E"})
        EXPECT_THROW((void)read("board_lines = [\"" + line + "\"]\n"), BadSettings) << line;
    EXPECT_THROW((void)read("board_lines = [\"" + std::string(121, 'a') + "\"]\n"), BadSettings);
    EXPECT_THROW((void)read("board_lines = \"Besok libur.\"\n"), BadSettings);
    EXPECT_THROW((void)read("board_lines = [1]\n"), BadSettings);
    std::string eleven = "\"a\"";
    for (int i = 0; i < 10; ++i) eleven += ", \"a\"";
    EXPECT_THROW((void)read("board_lines = [" + eleven + "]\n"), BadSettings);
}

TEST_F(DeviceConfigTest, NamesTheLineOfAScannerThatCannotBe)
{
    EXPECT_THAT(complaint("voice = true\nscanner = \"usb\"\n"), HasSubstr("devices.toml, line 2"));
    EXPECT_THAT(complaint("voice = true\nstaff_pin = \"4711\"\n"), HasSubstr("devices.toml, line 2"));
}

TEST_F(DeviceConfigTest, GivesAFaceWhatItsTableSaysAndElseWhatIsTheSameForAll)
{
    read("receipt_printer = \"file:/dev/usb/lp0\"\nletter = \"A5\"\n[kiosk]\nreceipt_printer = \"cups:KIOS\"\n");
    EXPECT_EQ(readDeviceConfig(scratch.path()).receiptPrinter, "file:/dev/usb/lp0");
    EXPECT_EQ(readDeviceConfig(scratch.path(), "counter").receiptPrinter, "file:/dev/usb/lp0");
    EXPECT_EQ(readDeviceConfig(scratch.path(), "kiosk").receiptPrinter, "cups:KIOS");
    EXPECT_EQ(readDeviceConfig(scratch.path(), "kiosk").letter, "A5");
}

TEST_F(DeviceConfigTest, KeepsTheTablesOfFacesWhenItWrites)
{
    read("[kiosk]\nreceipt_printer = \"cups:KIOS\"\n");
    DeviceConfig config;
    config.receiptPrinter = "cups:LOKET";
    writeDeviceConfig(scratch.path(), config);
    EXPECT_EQ(readDeviceConfig(scratch.path(), "counter").receiptPrinter, "cups:LOKET");
    EXPECT_EQ(readDeviceConfig(scratch.path(), "kiosk").receiptPrinter, "cups:KIOS");
}

TEST_F(DeviceConfigTest, NamesTheLineInATableOfAFace)
{
    EXPECT_THAT(complaint("voice = true\n[board]\npaper_width = 70\n"), HasSubstr("devices.toml, line 3"));
    EXPECT_THAT(complaint("[hall]\nvoice = true\n"), HasSubstr("hall is not known here"));
    EXPECT_THAT(complaint("[kiosk.board]\nvoice = true\n"), HasSubstr("board is not known here"));
}

TEST_F(DeviceConfigTest, NamesTheLineOfAnUnknownKey)
{
    EXPECT_THAT(complaint("voice = true\nreciept_printer = \"cups:A\"\n"),
                HasSubstr("line 2: reciept_printer is not known here"));
}

TEST_F(DeviceConfigTest, RefusesAnAddressOfNoKnownKind)
{
    EXPECT_THAT(complaint("receipt_printer = \"usb:1\"\n"), HasSubstr("cannot be usb:1"));
    EXPECT_THAT(complaint("receipt_printer = \"tcp:\"\n"), HasSubstr("cannot be tcp:"));
    EXPECT_THAT(complaint("office_printer = \"tcp:127.0.0.1:9100\"\n"), HasSubstr("office_printer cannot be"));
}

TEST_F(DeviceConfigTest, RefusesARollThatDoesNotExist)
{
    EXPECT_THAT(complaint("paper_width = 76\n"), HasSubstr("80, 58"));
}

TEST_F(DeviceConfigTest, RefusesASheetThatDoesNotExist)
{
    EXPECT_THAT(complaint("letter = \"B5\"\n"), HasSubstr("A4, A5, F4"));
}

TEST_F(DeviceConfigTest, RefusesAValueOfTheWrongType)
{
    EXPECT_THAT(complaint("voice = \"yes\"\n"), HasSubstr("voice must be true or false"));
}

TEST_F(DeviceConfigTest, IsNoFolder)
{
    std::filesystem::create_directory(scratch.path() / "devices.toml");

    EXPECT_EQ(test::troubleOf([&] { (void)readDeviceConfig(scratch.path()); }), TroubleKind::badInput);
}

TEST_F(DeviceConfigTest, NamesTheLineOfWhatIsNoToml)
{
    EXPECT_THAT(complaint("voice = true\nletter = \n"), HasSubstr("line 2"));
}

} // namespace
} // namespace pintu::test
