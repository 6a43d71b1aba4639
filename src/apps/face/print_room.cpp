#include "apps/face/print_room.h"

#include "devices/office_printer.h"
#include "devices/receipt_printer.h"
#include "screens/text.h"

#include <optional>
#include <utility>

namespace pintu {
namespace {

/// A word for the record: people look for what is wrong by it.
std::string wordOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::notReachable: return "notReachable";
    case PrinterFault::refused: return "refused";
    case PrinterFault::paperOut: return "paperOut";
    case PrinterFault::queueUnknown: return "queueUnknown";
    case PrinterFault::queueStopped: return "queueStopped";
    case PrinterFault::cutShort: return "cutShort";
    case PrinterFault::stopped: return "stopped";
    case PrinterFault::other: return "other";
    }
    return "other";
}

std::string sentenceOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::notReachable:
        return tr("The printer does not answer. Check its power and cable, then print again.");
    case PrinterFault::refused:
        return tr("The printer did not take the paper. Print again, or choose another printer.");
    case PrinterFault::paperOut: return tr("The printer is out of paper. Put paper in, then print again.");
    case PrinterFault::queueUnknown:
        return tr("This PC does not know the printer. Call the person who looks after it.");
    case PrinterFault::queueStopped:
        return tr("The printer is stopped. Start it in the system settings, then print again.");
    case PrinterFault::cutShort: return tr("Printing broke off. Throw away what came out, then print again.");
    case PrinterFault::stopped: return tr("Printing was stopped. Print again.");
    case PrinterFault::other: return tr("Printing failed. Print again.");
    }
    return {};
}

PaperSize sizeOf(const Paper& paper, const DeviceConfig& devices)
{
    if (paper.kind == "return") return sheetA4;
    return devices.letter == "A5" ? sheetA5 : devices.letter == "F4" ? sheetF4 : sheetA4;
}

} // namespace

DeviceConfig devicesOf(const std::filesystem::path& folder, Background& background)
{
    try {
        return readDeviceConfig(folder);
    } catch (const Trouble& trouble) {
        background.note(trouble);
        return {};
    }
}

PrintRoom::PrintRoom(Background& background, std::shared_ptr<OpenSite> site, DeviceConfig devices)
    : m_background{background}, m_site{std::move(site)}, m_devices{std::move(devices)}
{
}

SlipForm PrintRoom::letterForm() const
{
    return m_devices.letter == "A5"   ? SlipForm::letterA5
           : m_devices.letter == "F4" ? SlipForm::letterF4
                                      : SlipForm::letterA4;
}

PrintThread& PrintRoom::threadOf(std::unique_ptr<PrintThread>& thread)
{
    if (!thread) thread = std::make_unique<PrintThread>();
    return *thread;
}

void PrintRoom::print(Paper paper, const std::string& actor, std::function<void(PrintEnd, const std::string&)> done)
{
    const bool roll = !paper.escpos.empty();
    const auto receipts = parseReceiptPrinter(m_devices.receiptPrinter);
    const auto sheets = parseOfficePrinter(m_devices.officePrinter);
    if (roll ? !receipts : !sheets) return done(PrintEnd::noPrinter, tr("No printer is set up for this PC."));

    const auto shared = std::make_shared<const Paper>(std::move(paper));
    PrintThread::Job job;
    if (roll)
        job = [shared, address = *receipts](const std::stop_token& stop) {
            ReceiptPrinter{address}.print(shared->escpos, stop);
        };
    else
        job = [shared, address = *sheets, size = sizeOf(*shared, m_devices)](const std::stop_token& stop) {
            OfficePrinter{address}.print({shared->fileName, size, shared->pdf}, stop);
        };

    const auto noted = [&background = m_background, site = m_site, actor, watch = m_life.watch(), shared,
                        done = std::move(done)](const std::optional<PrinterTrouble>& trouble) {
        const auto fault = trouble ? std::optional{trouble->fault()} : std::nullopt;
        if (trouble) background.note(*trouble);
        background.post([&background, site, actor, watch, shared, done, fault]() -> Background::Then {
            try {
                const Command command{CommandId::timed(site->clock().now(), site->entropy()), actor};
                PaperDesk papers{site->site()};
                if (fault)
                    papers.failed(command, *shared, wordOf(*fault));
                else
                    papers.printed(command, *shared);
            } catch (const Trouble& lost) {
                background.note(lost); // the paper is out, or not, whatever the record knows of it
            }
            return [watch, done, fault] {
                if (watch.expired()) return;
                if (fault)
                    done(PrintEnd::failed, sentenceOf(*fault));
                else
                    done(PrintEnd::printed, {});
            };
        });
    };
    threadOf(roll ? m_receipts : m_sheets).print(std::move(job), noted);
}

} // namespace pintu
