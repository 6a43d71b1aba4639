#include "devices/device_room.h"
#include "devices/network_printer.h"
#include "devices/receipt_printer.h"
#include "support/escpos_printer.h"

#include <array>
#include <fcntl.h>
#include <future>
#include <sys/stat.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;

TEST(ReceiptPrinter, PrintsAtAPortOfTheNetwork)
{
    NetworkPrinterOnPaper device;
    ReceiptPrinter{device.address()}.print(escposSample());
    const auto bytes = device.received();
    EXPECT_EQ(bytes, escposSample());
    EXPECT_EQ(printEscpos(bytes).cuts, 1);
}

TEST(ReceiptPrinter, PrintsOverIpv6)
{
    NetworkPrinterOnPaper device{{.host = "::1"}};
    ReceiptPrinter{device.address()}.print(escposSample());
    EXPECT_EQ(device.received(), escposSample());
}

TEST(ReceiptPrinter, SendsMoreThanAPrinterTakesAtOnce)
{
    const auto much = longEscpos();
    NetworkPrinterOnPaper device;
    ReceiptPrinter{device.address()}.print(much);
    EXPECT_EQ(device.received(), much);
}

TEST(ReceiptPrinter, PrintsWhenThePrinterSaysThatPaperIsThere)
{
    NetworkPrinterOnPaper device{{.saysPaper = true}};
    ReceiptPrinter{device.address()}.print(escposSample());
    EXPECT_EQ(device.received(), escposSample());
}

TEST(ReceiptPrinter, PrintsNothingWithoutPaper)
{
    NetworkPrinterOnPaper device{{.saysPaper = true, .paper = false}};
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{device.address()}.print(escposSample()); }), PrinterFault::paperOut);
    EXPECT_TRUE(device.received().empty());
}

TEST(ReceiptPrinter, NoticesThatTheRollEndedUnderWay)
{
    NetworkPrinterOnPaper device{{.saysPaper = true, .paperEndsAfter = 1000}};
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{device.address()}.print(escposSample()); }), PrinterFault::paperOut);
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
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{device.address()}.print(longEscpos()); }), PrinterFault::cutShort);
}

TEST(ReceiptPrinter, NoticesAHangUpThatAShortJobDoesNotSee)
{
    NetworkPrinterOnPaper device{{.hangsUpAfter = 100}};
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{device.address()}.print(escposSample()); }), PrinterFault::cutShort);
}

TEST(ReceiptPrinter, GivesUpAPrinterThatTakesNothing)
{
    NetworkPrinterOnPaper device{{.reads = false}};
    const auto fault = faultOf([&] { ReceiptPrinter{device.address()}.print(longEscpos()); });
    EXPECT_EQ(fault, PrinterFault::cutShort);
}

TEST(ReceiptPrinter, StopsAtOnceWhenTheProgramEnds)
{
    NetworkPrinterOnPaper device{{.reads = false}};
    std::stop_source stop;
    auto fault = std::async(std::launch::async, [&] {
        return faultOf([&] { ReceiptPrinter{device.address()}.print(longEscpos(), stop.get_token()); });
    });
    std::this_thread::sleep_for(milliseconds{500});
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
    ReceiptPrinter printer{DeviceFile{file}};
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

/// The printer's side of a serial port.
class SerialPort {
public:
    SerialPort() : m_master{posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)}
    {
        grantpt(m_master);
        unlockpt(m_master);
        m_name = ptsname(m_master);
        // Held open, so that the end of one job is not the end of the port.
        m_slave = open(m_name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~SerialPort()
    {
        close(m_slave);
        close(m_master);
    }
    SerialPort(const SerialPort&) = delete;
    SerialPort& operator=(const SerialPort&) = delete;
    DeviceFile address() const { return {m_name}; }
    /// Reads this many bytes; answers a question at their beginning.
    Bytes read(std::size_t count, std::optional<std::uint8_t> answer)
    {
        Bytes out;
        std::array<std::uint8_t, 512> buffer{};
        while (out.size() < count) {
            const ssize_t got = ::read(m_master, buffer.data(), buffer.size());
            if (got <= 0) break;
            out.insert(out.end(), buffer.begin(), buffer.begin() + got);
            if (out.size() == 3 && answer && write(m_master, &*answer, 1) != 1) break;
        }
        return out;
    }

private:
    int m_master;
    int m_slave = -1;
    std::string m_name;
};

TEST(ReceiptPrinter, WritesToASerialPortWithoutChangingAByte)
{
    SerialPort port;
    const Bytes everything = [] {
        Bytes out;
        for (int round = 0; round < 40; ++round)
            for (int byte = 0; byte < 256; ++byte) out.push_back(static_cast<std::uint8_t>(byte));
        return out;
    }();
    auto received =
        std::async(std::launch::async, [&] { return port.read(3 + everything.size(), std::uint8_t{0x12}); });
    ReceiptPrinter{port.address()}.print(everything);
    const auto bytes = received.get();
    ASSERT_GE(bytes.size(), 3 + everything.size());
    // A question stands before the job, and after it again.
    EXPECT_TRUE(std::equal(everything.begin(), everything.end(), bytes.begin() + 3));
}

TEST(ReceiptPrinter, AsksASilentPrinterOnlyOnce)
{
    SerialPort port;
    const Bytes job(100, 0x55);
    auto received = std::async(std::launch::async, [&] { return port.read(3 + 2 * job.size(), std::nullopt); });
    ReceiptPrinter printer{port.address()};
    EXPECT_GE(durationOf([&] { printer.print(job); }), milliseconds{150});
    EXPECT_LT(durationOf([&] { printer.print(job); }), milliseconds{150});
    EXPECT_EQ(received.get().size(), 3 + 2 * job.size());
}

TEST(ReceiptPrinter, BelievesASerialPrinterWithoutPaper)
{
    SerialPort port;
    auto received = std::async(std::launch::async, [&] { return port.read(3, std::uint8_t{0x72}); });
    EXPECT_EQ(faultOf([&] { ReceiptPrinter{port.address()}.print(escposSample()); }), PrinterFault::paperOut);
    EXPECT_EQ(received.get().size(), 3u);
}

} // namespace
} // namespace pintu::test
