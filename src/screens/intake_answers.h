#pragma once

#include "screens/intake_course.h"
#include "screens/intake_workplace.h"
#include "screens/printing.h"

#include <cstdint>
#include <functional>
#include <string>

namespace pintu {

/// Prints a return slip, or keeps it as a file where this PC has no printer (`noPrinter`). The sentence says what to do
/// about a failure.
using PrintReturn = std::function<void(const SlipName&, const std::string& officer,
                                       std::function<void(Printing, const std::string& sentence)> done)>;

/// What the desk says of a slip, by digits, and the return slip that carries it.
class IntakeAnswers {
public:
    /// `changed` is called when the list of today is another one.
    IntakeAnswers(IntakeWorkplace& workplace, PrintReturn printReturn, std::function<void()> changed);

    /// For a page that is being drawn: the answers that this slip may have now.
    void offer(const IntakeSlip& slip);
    /// Turns to what the record says of a slip, with its answers.
    void showRecord(const IntakeSlip& slip);
    void print(const SlipName& slip);

private:
    void say(const CommandId& command, const SlipName& slip, const DeskSaying& saying);
    void said(const Result<IntakeSlip, SayRefusal>& slip);
    void printed(const SlipName& slip, Printing end, const std::string& sentence);

    IntakeWorkplace& m_workplace;
    PrintReturn m_print;
    std::function<void()> m_changed;
    IntakeCourse m_course;
};

} // namespace pintu
