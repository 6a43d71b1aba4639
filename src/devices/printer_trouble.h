#pragma once

#include "core/base/trouble.h"

#include <string>

namespace pintu {

/// Why a job was not printed, or not all of it. The screen tells people something else to do for each.
enum class PrinterFault {
    notReachable, ///< off, unplugged, no such device, no print spooler; nothing was printed
    refused,      ///< it is there and does not take this job
    paperOut,     ///< the printer says so itself, as it does of the next five faults
    coverOpen,
    offLine, ///< without any other fault: somebody pressed its button
    cutterStuck,
    tooHot,       ///< it goes on by itself when it has cooled down
    broken,       ///< another error that it does not get over by itself
    noWord,       ///< the printer took everything and can answer, and it does not say whether it printed
    queueUnknown, ///< the spooler has no queue of this name
    queueStopped, ///< the queue is paused or takes no jobs
    cutShort,     ///< failed after the first bytes had gone: what came out must be looked at
    stopped,      ///< the program ended first
    other,        ///< a full disk and the like; the log knows more
};

/// Whether the printer may still bring out what it was given, once the fault is put right.
enum class PrintJob { notTaken, taken };

/// A printer that failed. Its text names devices and error numbers, never what was to be printed.
class PrinterTrouble : public Trouble {
public:
    PrinterTrouble(PrinterFault fault, const std::string& detail, PrintJob job = PrintJob::notTaken)
        : Trouble{TroubleKind::device, detail}, m_fault{fault}, m_job{job}
    {
    }
    PrinterFault fault() const { return m_fault; }
    /// `taken` is only told of the faults that the printer names itself, and of `noWord`: all bytes had gone to it.
    PrintJob job() const { return m_job; }

private:
    PrinterFault m_fault;
    PrintJob m_job;
};

} // namespace pintu
