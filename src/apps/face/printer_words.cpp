#include "apps/face/printer_words.h"

#include "screens/text.h"

namespace pintu {
namespace {

std::string beforeTheJob(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::notReachable:
        return tr("The printer does not answer. Check its power and cable, then print again.");
    case PrinterFault::refused:
        return tr("The printer did not take the paper. Print again, or choose another printer.");
    case PrinterFault::paperOut: return tr("The printer is out of paper. Put paper in, then print again.");
    case PrinterFault::coverOpen: return tr("The printer's cover is open. Close it, then print again.");
    case PrinterFault::offLine:
        return tr("The printer is off line. Press the button on the printer until its light stops blinking, then "
                  "print again.");
    case PrinterFault::cutterStuck:
        return tr(
            "The printer's cutter is stuck. Take the paper out, switch the printer off and on, then print again.");
    case PrinterFault::tooHot: return tr("The printer is too hot. Wait two minutes, then print again.");
    case PrinterFault::broken: return tr("The printer reports a fault. Switch it off and on, then print again.");
    case PrinterFault::queueUnknown:
        return tr("This PC does not know the printer. Call the person who looks after it.");
    case PrinterFault::queueStopped:
        return tr("The printer is stopped. Start it in the system settings, then print again.");
    case PrinterFault::cutShort: return tr("Printing broke off. Throw away what came out, then print again.");
    case PrinterFault::stopped: return tr("Printing was stopped. Print again.");
    case PrinterFault::noWord:
    case PrinterFault::other: return tr("Printing failed. Print again.");
    }
    return {};
}

std::string afterTheJob(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::paperOut:
        return tr("The paper ran out. Put paper in: the rest may come out by itself. Print again only if it does not.");
    case PrinterFault::coverOpen:
        return tr("The printer's cover is open. Close it: the paper then comes out. Do not print a second one.");
    case PrinterFault::offLine:
        return tr("The printer is off line and keeps the paper. Press the button on the printer: the paper then comes "
                  "out. Do not print a second one.");
    case PrinterFault::cutterStuck:
        return tr("The printer's cutter is stuck. Take the paper out and look: print again only if it is not whole.");
    case PrinterFault::tooHot:
        return tr("The printer is cooling down. The paper comes out by itself. Do not print a second one.");
    case PrinterFault::noWord:
        return tr("The printer does not say whether it printed. Look: print again only if no paper came out.");
    default:
        return tr("The printer reports a fault. Switch it off and on and look: print again only if no paper came out.");
    }
}

} // namespace

std::string wordOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::notReachable: return "notReachable";
    case PrinterFault::refused: return "refused";
    case PrinterFault::paperOut: return "paperOut";
    case PrinterFault::coverOpen: return "coverOpen";
    case PrinterFault::offLine: return "offLine";
    case PrinterFault::cutterStuck: return "cutterStuck";
    case PrinterFault::tooHot: return "tooHot";
    case PrinterFault::broken: return "broken";
    case PrinterFault::noWord: return "noWord";
    case PrinterFault::queueUnknown: return "queueUnknown";
    case PrinterFault::queueStopped: return "queueStopped";
    case PrinterFault::cutShort: return "cutShort";
    case PrinterFault::stopped: return "stopped";
    case PrinterFault::other: return "other";
    }
    return "other";
}

std::string sentenceOf(const PrinterTrouble& trouble)
{
    return trouble.job() == PrintJob::taken ? afterTheJob(trouble.fault()) : beforeTheJob(trouble.fault());
}

std::string rollNearEndSentence()
{
    return tr("The printer's roll is nearly used up. Have a new one ready.");
}

} // namespace pintu
