#include "devices/scanner_keys.h"
#include "devices/scanner_stream.h"

#include <gtest/gtest.h>

#include <linux/input-event-codes.h>
#include <vector>

namespace pintu::test {
namespace {

std::vector<std::string> scansOf(ScannerKeys& keys, const std::vector<input_event>& events)
{
    std::vector<std::string> scans;
    for (const auto& event : events)
        if (auto scan = keys.event(event.type, event.code, event.value)) scans.push_back(*scan);
    return scans;
}

using Scans = std::vector<std::string>;

TEST(ScannerKeys, ReadEverySignOfOurCodes)
{
    const std::string signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    ScannerKeys keys;
    EXPECT_EQ(scansOf(keys, typed(signs + "\n")), Scans{signs});
}

TEST(ScannerKeys, ReadSmallLettersAndTheOtherSignsToo)
{
    const std::string signs = "rs1:abc~`!@#^&()_={}[]|\\;'\"<>,?";
    ScannerKeys keys;
    EXPECT_EQ(scansOf(keys, typed(signs + "\n")), Scans{signs});
}

TEST(ScannerKeys, EndAScanByEnterTabOrALineEndAsAControlSign)
{
    ScannerKeys keys;
    auto events = typed("RT1:A\nRT1:B\tRT1:C");
    for (const auto code : {KEY_LEFTCTRL, KEY_M}) events.push_back(pressed(code));
    for (const auto code : {KEY_M, KEY_LEFTCTRL}) events.push_back(released(code));
    EXPECT_EQ(scansOf(keys, events), (Scans{"RT1:A", "RT1:B", "RT1:C"}));
}

TEST(ScannerKeys, EndAScanBySilence)
{
    ScannerKeys keys;
    EXPECT_TRUE(scansOf(keys, typed("RT1:A")).empty());
    EXPECT_TRUE(keys.inScan());
    EXPECT_EQ(keys.quiet(), "RT1:A");
    EXPECT_FALSE(keys.inScan());
}

TEST(ScannerKeys, MakeNoScanOfAnEndAlone)
{
    ScannerKeys keys;
    EXPECT_TRUE(scansOf(keys, typed("\n\t\n")).empty());
    EXPECT_EQ(keys.quiet(), std::nullopt);
}

TEST(ScannerKeys, CountAKeyThatIsHeldOnce)
{
    ScannerKeys keys;
    auto events = typed("A");
    for (int i = 0; i < 5; ++i) events.push_back({{}, EV_KEY, KEY_A, 2});
    for (const auto& event : typed("\n")) events.push_back(event);
    EXPECT_EQ(scansOf(keys, events), Scans{"A"});
}

TEST(ScannerKeys, LeaveOutAScannersOwnSigns)
{
    ScannerKeys keys;
    std::vector<input_event> events{pressed(KEY_LEFTCTRL),  pressed(KEY_B),        released(KEY_B),
                                    released(KEY_LEFTCTRL), pressed(KEY_F5),       released(KEY_F5),
                                    pressed(KEY_CAPSLOCK),  released(KEY_CAPSLOCK)};
    for (const auto& event : typed("RT1:A\n")) events.push_back(event);
    EXPECT_EQ(scansOf(keys, events), Scans{"RT1:A"});
}

TEST(ScannerKeys, MakeNoScanOfWhatTheKernelLostAPartOf)
{
    ScannerKeys keys;
    auto events = typed("RS1:AB");
    events.push_back({{}, EV_SYN, SYN_DROPPED, 0});
    for (const auto& event : typed("CD\nRS1:EF\n")) events.push_back(event);
    EXPECT_EQ(scansOf(keys, events), Scans{"RS1:EF"});
}

TEST(ScannerKeys, MakeNoScanOfWhatIsLongerThanAnyCode)
{
    ScannerKeys keys;
    EXPECT_TRUE(scansOf(keys, typed(std::string(5000, 'A') + "\n")).empty());
    EXPECT_EQ(scansOf(keys, typed("RT1:B\n")), Scans{"RT1:B"});
}

} // namespace
} // namespace pintu::test
