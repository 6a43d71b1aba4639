#pragma once

#include "core/base/trouble.h"

#include <string>

namespace pintu {

/// Why nothing, or not all of it, was printed: what the screen tells people to do differs.
enum class PrinterFault {
    notReachable, ///< off, unplugged, no such device, no print spooler; nothing was printed
    refused,      ///< it is there and does not take this job
    paperOut,     ///< it says so itself
    queueUnknown, ///< the spooler has no queue of this name
    queueStopped, ///< the queue is paused or takes no jobs
    cutShort,     ///< failed after the first bytes had gone: what came out must be looked at
    stopped,      ///< the program ended first
    other,        ///< a full disk and the like; the log knows more
};

/// A printer that failed. Its text names devices and error numbers, never what was to be printed.
class PrinterTrouble : public Trouble {
public:
    PrinterTrouble(PrinterFault fault, const std::string& detail) : Trouble{TroubleKind::device, detail}, m_fault{fault}
    {
    }
    PrinterFault fault() const { return m_fault; }

private:
    PrinterFault m_fault;
};

} // namespace pintu
