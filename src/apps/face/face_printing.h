#pragma once

#include "devices/print_thread.h"
#include "devices/receipt_printer.h"
#include "office/device_config.h"
#include "office/open_site.h"
#include "office/paper_desk.h"
#include "screens/background.h"
#include "screens/printing.h"

#include <functional>
#include <memory>
#include <string>

namespace pintu {

/// The devices of this PC that a face uses; those of a PC that has none, and a line in the log, where `devices.toml`
/// cannot be used: a face must open all the same.
DeviceConfig devicesOf(const std::filesystem::path& folder, const std::string& face, Background& background);

/// Prints papers that the record already knows of: rolls on the receipt printer, sheets on the office printer. Each
/// printer has a thread; afterwards the worker notes in the record what became of the paper.
class FacePrinting {
public:
    FacePrinting(Background& background, std::shared_ptr<OpenSite> site, DeviceConfig devices);

    const DeviceConfig& devices() const { return m_devices; }
    RollWidth roll() const { return m_devices.paperWidth == 58 ? RollWidth::mm58 : RollWidth::mm80; }
    SlipForm slipForm() const { return m_devices.paperWidth == 58 ? SlipForm::slip58 : SlipForm::slip80; }
    SlipForm letterForm() const;

    /// On the thread of the windows, where `done` comes back, too, unless this object is gone by then. The sentence
    /// says what to do about a failure; it is for staff. `actor`: whose paper it is, for the record.
    void print(Paper paper, const std::string& actor, std::function<void(Printing, const std::string& sentence)> done);

    /// A test page on the roll, of which the record knows nothing. The sentence says what came of it.
    void printTest(const std::string& office, std::function<void(std::string sentence)> done);

private:
    PrintThread& threadOf(std::unique_ptr<PrintThread>& thread);

    Background& m_background;
    std::shared_ptr<OpenSite> m_site;
    DeviceConfig m_devices;
    std::shared_ptr<ReceiptPrinter> m_roll; ///< touched on its thread only; empty: none is set up
    Life m_life;
    std::unique_ptr<PrintThread> m_receipts; ///< last: they call back into the background
    std::unique_ptr<PrintThread> m_sheets;
};

} // namespace pintu
