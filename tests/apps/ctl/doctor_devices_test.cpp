#include "apps/ctl/doctor_devices.h"
#include "office/two_sites.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

/// A variable of the environment for the length of a test.
class With {
public:
    With(const char* name, const std::string& value)
        : m_name{name}, m_before{std::getenv(name) ? std::getenv(name) : ""}
    {
        setenv(name, value.c_str(), 1);
    }
    ~With() { setenv(m_name, m_before.c_str(), 1); }
    With(const With&) = delete;
    With& operator=(const With&) = delete;

private:
    const char* m_name;
    std::string m_before;
};

/// "STATE: WORDS" of the row, or nothing when there is none.
std::string rowOf(const DeviceConfig& devices, const std::string& what)
{
    ctl::Rounds rounds;
    lookAtDevices(rounds, devices);
    for (const auto& row : rounds.rows())
        if (row["what"] == what) return row["state"].get<std::string>() + ": " + row["says"].get<std::string>();
    return {};
}

DeviceConfig receipts(const std::string& address)
{
    DeviceConfig out;
    out.receiptPrinter = address;
    return out;
}

TEST(DoctorDevices, SaysWhichPrinterIsNotPluggedIn)
{
    EXPECT_THAT(rowOf(receipts("file:/dev/usb/lp99"), "receipt printer"),
                HasSubstr("act: /dev/usb/lp99 is not there: switch the printer on"));
    EXPECT_THAT(rowOf(receipts("file:/dev/null"), "receipt printer"), HasSubstr("ok: /dev/null"));
}

TEST(DoctorDevices, SaysThatCupsLacksAQueue)
{
    With server{"CUPS_SERVER", "127.0.0.1:1"}; // nobody listens there
    EXPECT_THAT(rowOf(receipts("cups:STRUK"), "receipt printer"),
                HasSubstr("act: CUPS has no queue STRUK, nor any other: is CUPS installed"));
}

TEST(DoctorDevices, SaysThatTheFolderForPapersIsGone)
{
    ScratchFolder scratch;
    DeviceConfig devices;
    devices.officePrinter = "folder:" + (scratch.path() / "papers").string();
    EXPECT_THAT(rowOf(devices, "office printer"), HasSubstr("is not there: make the folder"));

    std::filesystem::create_directory(scratch.path() / "papers");
    EXPECT_THAT(rowOf(devices, "office printer"), HasSubstr("ok: "));
}

TEST(DoctorDevices, SaysThatTheScannerIsNotPluggedIn)
{
    DeviceConfig devices;
    devices.scanner = "file:/dev/input/satupintu-scanner-99";
    EXPECT_THAT(rowOf(devices, "scanner"), HasSubstr("act: /dev/input/satupintu-scanner-99 is not there"));
}

TEST(DoctorDevices, SaysThatNothingCanBeSpokenWithoutEspeak)
{
    ScratchFolder scratch;
    std::ofstream{scratch.path() / "espeak-ng"} << "#!/bin/sh\n";
    {
        With path{"PATH", scratch.path()};
        EXPECT_THAT(rowOf({}, "voice"), HasSubstr("act: nothing can be spoken: install the package espeak-ng"))
            << "what cannot be run is not there";
        std::filesystem::permissions(scratch.path() / "espeak-ng", std::filesystem::perms::owner_all);
        EXPECT_THAT(rowOf({}, "voice"), HasSubstr("ok: "));
    }
    DeviceConfig silent;
    silent.voice = false;
    EXPECT_EQ(rowOf(silent, "voice"), "");
    EXPECT_EQ(rowOf(silent, "sound"), "");
}

} // namespace
} // namespace pintu::test
