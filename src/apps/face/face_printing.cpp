#include "apps/face/face_printing.h"

#include "apps/face/printer_words.h"
#include "apps/face/test_page.h"
#include "devices/job_notes.h"
#include "devices/office_printer.h"
#include "devices/spooler.h"
#include "screens/text.h"

#include <optional>
#include <system_error>
#include <utility>

namespace pintu {
namespace {

PaperSize sizeOf(const Paper& paper, const DeviceConfig& devices)
{
    if (paper.kind == "return" || paper.kind == "matches") return sheetA4;
    return devices.letter == "A5" ? sheetA5 : devices.letter == "F4" ? sheetF4 : sheetA4;
}

} // namespace

DeviceConfig devicesOf(const std::filesystem::path& folder, const std::string& face, Background& background)
{
    try {
        return readDeviceConfig(folder, face);
    } catch (const std::exception& trouble) {
        background.note(trouble);
        return {};
    }
}

FacePrinting::FacePrinting(Background& background, std::shared_ptr<OpenSite> site, DeviceConfig devices)
    : m_background{background}, m_site{std::move(site)}, m_devices{std::move(devices)}
{
    if (const auto address = parseReceiptPrinter(m_devices.receiptPrinter))
        m_roll = std::make_shared<ReceiptPrinter>(*address);
    if (JobNotes{}.areLeft()) threadOf(m_sheets); // an earlier start of the program gave something up
}

SlipForm FacePrinting::letterForm() const
{
    return m_devices.letter == "A5"   ? SlipForm::letterA5
           : m_devices.letter == "F4" ? SlipForm::letterF4
                                      : SlipForm::letterA4;
}

PrintThread& FacePrinting::threadOf(std::unique_ptr<PrintThread>& thread)
{
    if (!thread) thread = std::make_unique<PrintThread>([] { return !takeBackLeftJobs(); });
    return *thread;
}

void FacePrinting::print(Paper paper, const std::string& actor, std::function<void(Printing, const std::string&)> done)
{
    const bool roll = !paper.escpos.empty();
    const auto sheets = parseOfficePrinter(m_devices.officePrinter);
    if (roll ? !m_roll : !sheets) return done(Printing::noPrinter, tr("No printer is set up for this PC."));

    const auto shared = std::make_shared<const Paper>(std::move(paper));
    PrintThread::Job job;
    if (roll)
        job = [shared, printer = m_roll](const std::stop_token& stop) { printer->print(shared->escpos, stop); };
    else
        job = [shared, address = *sheets, size = sizeOf(*shared, m_devices)](const std::stop_token& stop) {
            OfficePrinter{address}.print({shared->fileName, size, shared->pdf}, stop);
        };

    const auto noted = [&background = m_background, site = m_site, actor, watch = m_life.watch(), shared,
                        printer = roll ? m_roll : nullptr,
                        done = std::move(done)](const std::optional<PrinterTrouble>& trouble) {
        if (trouble) background.note(*trouble);
        const bool nearEnd = printer && printer->rollNearEnd();
        background.post(Lane::commands,
                        [&background, site, actor, watch, shared, done, trouble, nearEnd]() -> Background::Then {
                            try {
                                const Command command{CommandId::timed(site->clock().now(), site->entropy()), actor};
                                PaperDesk papers{site->site()};
                                if (trouble)
                                    papers.failed(command, *shared, wordOf(trouble->fault()));
                                else
                                    papers.printed(command, *shared);
                            } catch (const std::exception& lost) {
                                background.note(lost); // the paper is out, or not, whatever the record knows of it
                            }
                            return [watch, done, trouble, nearEnd] {
                                if (watch.expired()) return;
                                if (trouble)
                                    done(trouble->job() == PrintJob::taken ? Printing::held : Printing::failed,
                                         sentenceOf(*trouble));
                                else
                                    done(Printing::printed, nearEnd ? rollNearEndSentence() : std::string{});
                            };
                        });
    };
    try {
        threadOf(roll ? m_receipts : m_sheets).print(std::move(job), noted);
    } catch (const std::system_error&) { // the system gives no more threads
        noted(PrinterTrouble{PrinterFault::other, "no thread for the printer"});
    }
}

void FacePrinting::printTest(const std::string& office, std::function<void(std::string)> done)
{
    if (!m_roll) return done(tr("No printer is set up for this PC."));
    const auto page = testReceipt(office, roll() == RollWidth::mm58 ? roll58 : roll80);
    threadOf(m_receipts)
        .print(
            [page, printer = m_roll](const std::stop_token& stop) { printer->print(page, stop); },
            [&background = m_background, watch = m_life.watch(), done](const std::optional<PrinterTrouble>& trouble) {
                background.post(Lane::commands, [watch, done, trouble]() -> Background::Then {
                    return [watch, done, trouble] {
                        if (watch.expired()) return;
                        done(trouble ? sentenceOf(*trouble)
                                     : tr("A test page was sent: look whether the printer gives it out."));
                    };
                });
            });
}

} // namespace pintu
