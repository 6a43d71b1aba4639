#include "devices/device_room.h"
#include "devices/network_printer.h"
#include "devices/print_thread.h"
#include "devices/receipt_printer.h"

#include <future>
#include <vector>

namespace pintu::test {
namespace {

using std::chrono::milliseconds;
using Outcome = std::optional<PrinterTrouble>;

TEST(PrintThread, PrintsInOrderAndTellsEachOnce)
{
    std::vector<int> printed;
    std::vector<int> told;
    {
        PrintThread thread;
        std::promise<void> last;
        for (int i = 0; i < 100; ++i)
            thread.print([&printed, i](const std::stop_token&) { printed.push_back(i); },
                         [&, i](const Outcome& trouble) {
                             EXPECT_FALSE(trouble);
                             told.push_back(i);
                             if (i == 99) last.set_value();
                         });
        last.get_future().wait();
    }
    ASSERT_EQ(printed.size(), 100u);
    EXPECT_TRUE(std::is_sorted(printed.begin(), printed.end()));
    EXPECT_EQ(told, printed);
}

TEST(PrintThread, TellsOnItsOwnThread)
{
    PrintThread thread;
    std::promise<std::thread::id> where;
    thread.print([](const std::stop_token&) {}, [&](const Outcome&) { where.set_value(std::this_thread::get_id()); });
    EXPECT_NE(where.get_future().get(), std::this_thread::get_id());
}

TEST(PrintThread, TellsWhatWentWrongAndGoesOn)
{
    PrintThread thread;
    std::promise<Outcome> first, second;
    thread.print(
        [](const std::stop_token&) {
            throw PrinterTrouble{PrinterFault::paperOut, "no paper"};
        },
        [&](const Outcome& trouble) { first.set_value(trouble); });
    thread.print([](const std::stop_token&) {}, [&](const Outcome& trouble) { second.set_value(trouble); });
    EXPECT_EQ(first.get_future().get()->fault(), PrinterFault::paperOut);
    EXPECT_FALSE(second.get_future().get());
}

TEST(PrintThread, TellsOfAnyOtherError)
{
    PrintThread thread;
    std::promise<Outcome> told;
    thread.print([](const std::stop_token&) { throw std::bad_alloc{}; },
                 [&](const Outcome& trouble) { told.set_value(trouble); });
    EXPECT_EQ(told.get_future().get()->fault(), PrinterFault::other);
}

TEST(PrintThread, EndsSoonUnderAPrinterThatTakesNothingAndTellsEverybody)
{
    NetworkPrinterOnPaper device{{.reads = false}};
    ReceiptPrinter printer{device.address(), impatient};
    std::vector<PrinterFault> told;
    auto thread = std::make_unique<PrintThread>();
    const auto much = longEscpos();
    for (int i = 0; i < 3; ++i)
        thread->print([&](const std::stop_token& stop) { printer.print(much, stop); },
                      [&](const Outcome& trouble) { told.push_back(trouble.value().fault()); });
    std::this_thread::sleep_for(milliseconds{1000});
    EXPECT_LT(durationOf([&] { thread.reset(); }), milliseconds{1000});
    EXPECT_EQ(told, (std::vector{PrinterFault::cutShort, PrinterFault::stopped, PrinterFault::stopped}));
}

TEST(PrintThread, EndsSoonWhileAHostDoesNotAnswer)
{
    const DeafPort port;
    ReceiptPrinter printer{port.address()};
    auto thread = std::make_unique<PrintThread>();
    thread->print([&](const std::stop_token& stop) { printer.print(escposSample(), stop); }, [](const Outcome&) {});
    std::this_thread::sleep_for(milliseconds{200});
    EXPECT_LT(durationOf([&] { thread.reset(); }), milliseconds{1000});
}

TEST(PrintThread, DoesWhatIsLeftAtOnceAndUntilNothingIs)
{
    std::promise<void> done;
    int times = 0;
    PrintThread thread{[&] {
                           if (++times == 3) done.set_value();
                           return times < 3;
                       },
                       milliseconds{1}};
    done.get_future().wait();
    std::promise<int> after; // a job is done all the same, and then it is looked again
    thread.print([&](const std::stop_token&) { after.set_value(times); }, [](const Outcome&) {});
    EXPECT_EQ(after.get_future().get(), 3);
}

} // namespace
} // namespace pintu::test
