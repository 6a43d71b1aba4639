#include "devices/device_room.h"
#include "devices/network_printer.h"
#include "devices/receipt_printer.h"
#include "devices/talking_printer.h"
#include "support/escpos_printer.h"

#include <future>
#include <sys/stat.h>
#include <thread>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;

TEST(ReceiptPrinter, PrintsAtAPortOfTheNetwork)
{
    NetworkPrinterOnPaper device;
    ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
    const auto bytes = device.received();
    EXPECT_EQ(bytes, escposSample());
    EXPECT_EQ(printEscpos(bytes).cuts, 1);
}

TEST(ReceiptPrinter, PrintsOverIpv6)
{
    NetworkPrinterOnPaper device{{.host = "::1"}};
    ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
    EXPECT_EQ(device.received(), escposSample());
}

TEST(ReceiptPrinter, SendsMoreThanAPrinterTakesAtOnce)
{
    const auto much = longEscpos();
    NetworkPrinterOnPaper device;
    ReceiptPrinter{device.address(), quickPatience}.print(much);
    EXPECT_EQ(device.received(), much);
}

TEST(ReceiptPrinter, PrintsWhenThePrinterSaysThatPaperIsThere)
{
    NetworkPrinterOnPaper device{{.saysPaper = true}};
    ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
    EXPECT_EQ(device.received(), escposSample());
}

TEST(ReceiptPrinter, HearsALateAnswerOverTheNetwork)
{
    NetworkPrinterOnPaper device{{.saysPaper = true, .paper = false, .late = milliseconds{60}}};
    EXPECT_EQ(faultOf([&] {
                  ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
              }),
              PrinterFault::paperOut);
    EXPECT_TRUE(device.received().empty());
}

TEST(ReceiptPrinter, APrintServerThatHangsUpAfterAJobHasTakenIt)
{
    NetworkPrinterOnPaper device{{.closesAfter = escposSample().size()}};
    ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
    EXPECT_EQ(device.received(), escposSample());
}

TEST(ReceiptPrinter, PrintsNothingWithoutPaper)
{
    NetworkPrinterOnPaper device{{.saysPaper = true, .paper = false}};
    EXPECT_EQ(faultOf([&] {
                  ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
              }),
              PrinterFault::paperOut);
    EXPECT_TRUE(device.received().empty());
}

TEST(ReceiptPrinter, NoticesThatTheRollEndedUnderWay)
{
    NetworkPrinterOnPaper device{{.saysPaper = true, .paperEndsAfter = 1000}};
    EXPECT_EQ(faultOf([&] {
                  ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
              }),
              PrinterFault::paperOut);
}

TEST(ReceiptPrinter, IsRefusedWhereNobodyListens)
{
    ReceiptPrinter printer{NetworkPrinter{"127.0.0.1", unusedPort()}};
    EXPECT_EQ(faultOf([&] { printer.print(escposSample()); }), PrinterFault::refused);
}

TEST(ReceiptPrinter, GivesUpAHostThatDoesNotAnswer)
{
    const DeafPort port;
    ReceiptPrinter printer{port.address()};
    std::optional<PrinterFault> fault;
    EXPECT_LT(durationOf([&] { fault = faultOf([&] { printer.print(escposSample()); }); }), milliseconds{4000});
    EXPECT_EQ(fault, PrinterFault::notReachable);
}

TEST(ReceiptPrinter, SaysThatAPaperMayBeCutShort)
{
    NetworkPrinterOnPaper device{{.hangsUpAfter = 1000}};
    EXPECT_EQ(faultOf([&] {
                  ReceiptPrinter{device.address(), quickPatience}.print(longEscpos());
              }),
              PrinterFault::cutShort);
}

TEST(ReceiptPrinter, NoticesAHangUpThatAShortJobDoesNotSee)
{
    NetworkPrinterOnPaper device{{.hangsUpAfter = 100}};
    EXPECT_EQ(faultOf([&] {
                  ReceiptPrinter{device.address(), quickPatience}.print(escposSample());
              }),
              PrinterFault::cutShort);
}

TEST(ReceiptPrinter, GivesUpAPrinterThatTakesNothing)
{
    NetworkPrinterOnPaper device{{.reads = false}};
    const auto fault = faultOf([&] { ReceiptPrinter{device.address(), quickPatience}.print(longEscpos()); });
    EXPECT_EQ(fault, PrinterFault::cutShort);
}

TEST(ReceiptPrinter, StopsAtOnceWhenTheProgramEnds)
{
    NetworkPrinterOnPaper device{{.reads = false}};
    std::stop_source stop;
    auto fault = std::async(std::launch::async, [&] {
        return faultOf([&] { ReceiptPrinter{device.address(), quickPatience}.print(longEscpos(), stop.get_token()); });
    });
    std::this_thread::sleep_for(milliseconds{1000});
    EXPECT_LT(durationOf([&] {
                  stop.request_stop();
                  fault.wait();
              }),
              milliseconds{500});
    EXPECT_EQ(fault.get(), PrinterFault::cutShort);
}

TEST(ReceiptPrinter, WritesIntoADeviceFile)
{
    RoomFolder folder;
    const auto file = folder.path() / "lp0";
    writeFile(file, "");
    ReceiptPrinter printer{DeviceFile{file}, quickPatience};
    printer.print(escposSample());
    printer.print(escposSample());
    EXPECT_EQ(printEscpos(fileBytes(file)).cuts, 2);
}

TEST(ReceiptPrinter, WritesIntoAFifo)
{
    RoomFolder folder;
    const auto fifo = folder.path() / "lp0";
    ASSERT_EQ(mkfifo(fifo.c_str(), 0600), 0);
    auto reader = std::async(std::launch::async, [&] { return fileBytes(fifo); });
    ReceiptPrinter printer{DeviceFile{fifo}};
    // Until the reader has opened it, nobody is there.
    for (int i = 0; i < 200 && faultOf([&] { printer.print(escposSample()); }); ++i)
        std::this_thread::sleep_for(milliseconds{10});
    EXPECT_EQ(reader.get(), escposSample());
}

TEST(ReceiptPrinter, AFifoThatNobodyReadsIsNotReachable)
{
    RoomFolder folder;
    const auto fifo = folder.path() / "lp0";
    ASSERT_EQ(mkfifo(fifo.c_str(), 0600), 0);
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{DeviceFile{fifo}}.print(escposSample()); }), PrinterFault::notReachable);
}

TEST(ReceiptPrinter, AnUnpluggedDeviceIsNotReachableAndNoFileIsMadeInItsPlace)
{
    RoomFolder folder;
    const auto file = folder.path() / "lp0";
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{DeviceFile{file}}.print(escposSample()); }), PrinterFault::notReachable);
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(ReceiptPrinter, TheDriverSaysThatPaperIsOut)
{
    // The USB printer driver answers a write without paper by "no space left", as this device always does.
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{DeviceFile{"/dev/full"}}.print(escposSample()); }), PrinterFault::paperOut);
}

TEST(ReceiptPrinter, WritesToASerialPortWithoutChangingAByte)
{
    TalkingPrinter device;
    std::string everything;
    for (int round = 0; round < 40; ++round)
        for (int byte = 0; byte < 256; ++byte) everything.push_back(static_cast<char>(byte));
    ReceiptPrinter{device.address(), quickPatience}.print(bytesOf(everything));
    EXPECT_EQ(device.printed(), everything);
}

} // namespace
} // namespace pintu::test
