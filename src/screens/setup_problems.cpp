#include "screens/setup_problems.h"

#include "screens/setup_officers.h"
#include "screens/text.h"

#include <set>

namespace pintu {

std::string problemOfOfficers(const std::string& line)
{
    const auto officers = officersOf(line, Role::counter);
    if (officers.empty()) return tr("Write at least one officer: a code, a blank and the name.");
    std::set<std::string> codes;
    for (const auto& officer : officers) {
        if (!isOfficerCode(officer.code))
            return fill(tr("The code %1 cannot be used: a code has letters, digits and - _ . only."), {officer.code});
        if (!codes.insert(officer.code).second) return fill(tr("Two officers have the code %1."), {officer.code});
    }
    return {};
}

std::string sentenceOf(SetupProblem problem)
{
    switch (problem) {
    case SetupProblem::folderTaken:
        return tr("This folder is an office already. It stays as it is: choose another folder.");
    case SetupProblem::folderForbidden: return tr("This user may not write there. Choose a folder of your own.");
    case SetupProblem::noOffice:
        return tr("In this folder there is no office yet: set one up first, or start with --office and its folder.");
    case SetupProblem::badScanner:
        return tr("The hand scanner is written like file:/dev/input/satupintu-scanner; or leave it empty.");
    case SetupProblem::badQuota:
        return tr("A quota is of a need that this office serves, once and with 1 to 999 numbers, such as KES 40.");
    case SetupProblem::badStaffPin: return tr("The PIN of the staff door has 4 to 12 digits; or leave it empty.");
    case SetupProblem::badReceiptPrinter:
        return tr("The receipt printer is written like tcp:192.168.1.50:9100, file:/dev/usb/lp0 or cups:NAME; or leave "
                  "it empty.");
    case SetupProblem::badOfficePrinter: return tr("The office printer is written like cups:NAME; or leave it empty.");
    }
    return {};
}

} // namespace pintu
