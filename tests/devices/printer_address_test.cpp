#include "devices/printer_address.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

TEST(PrinterAddress, NamesAPortOfAPrinterInTheNetwork)
{
    EXPECT_EQ(parseReceiptPrinter("tcp:192.0.2.7:9100"), (ReceiptPrinterAddress{NetworkPrinter{"192.0.2.7", 9100}}));
}

TEST(PrinterAddress, PutsIpv6IntoBrackets)
{
    EXPECT_EQ(parseReceiptPrinter("tcp:[2001:db8::7]:9101"),
              (ReceiptPrinterAddress{NetworkPrinter{"2001:db8::7", 9101}}));
}

TEST(PrinterAddress, NamesADeviceOrAQueueOrAFolder)
{
    EXPECT_EQ(parseReceiptPrinter("file:/dev/usb/lp0"), (ReceiptPrinterAddress{DeviceFile{"/dev/usb/lp0"}}));
    EXPECT_EQ(parseReceiptPrinter("cups:STRUK-1"), (ReceiptPrinterAddress{PrintQueue{"STRUK-1"}}));
    EXPECT_EQ(parseOfficePrinter("cups:Kantor_A5"), (OfficePrinterAddress{PrintQueue{"Kantor_A5"}}));
    EXPECT_EQ(parseOfficePrinter("folder:/srv/surat"), (OfficePrinterAddress{PaperFolder{"/srv/surat"}}));
}

class NoReceiptPrinter : public testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(, NoReceiptPrinter,
                         testing::Values("", "tcp:", "tcp:192.0.2.7", "tcp:192.0.2.7:", "tcp:192.0.2.7:0",
                                         "tcp:192.0.2.7:65536", "tcp:192.0.2.7:9100x", "tcp:192.0.2.7:-1",
                                         "tcp:printer.local:9100", "tcp:2001:db8::7:9100", "tcp:[192.0.2.7]:9100",
                                         "tcp:[]:9100", "tcp:300.1.1.1:9100", "file:", "file:usb/lp0",
                                         "cups:", "cups:a b", "cups:a/b", "cups:a?x", "lpt:1", "192.0.2.7:9100",
                                         "folder:/srv/surat"));

TEST_P(NoReceiptPrinter, IsRefused)
{
    EXPECT_FALSE(parseReceiptPrinter(GetParam()).has_value());
}

class NoOfficePrinter : public testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(, NoOfficePrinter,
                         testing::Values("", "folder:", "folder:surat", "cups:", "cups:..\n", "file:/dev/usb/lp0"));

TEST_P(NoOfficePrinter, IsRefused)
{
    EXPECT_FALSE(parseOfficePrinter(GetParam()).has_value());
}

TEST(PrinterAddress, OfAQueueHasAsManyLettersAsCupsAllows)
{
    EXPECT_TRUE(parseOfficePrinter("cups:" + std::string(127, 'q')).has_value());
    EXPECT_FALSE(parseOfficePrinter("cups:" + std::string(128, 'q')).has_value());
}

} // namespace
} // namespace pintu::test
