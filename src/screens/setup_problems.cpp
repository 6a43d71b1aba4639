#include "screens/setup_problems.h"

#include "core/base/clean_text.h"
#include "core/base/time.h"
#include "core/people/region_code.h"
#include "screens/setup_officers.h"
#include "screens/text.h"

#include <algorithm>
#include <set>

namespace pintu {
namespace {

constexpr std::size_t longestOnPaper = 160; // letters, as faultOf counts them

} // namespace

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
    case SetupProblem::nobodyIn: return tr("Write the code of a supervisor and their password.");
    case SetupProblem::wrongPassword:
        return tr("Code and password do not fit. Each wrong one makes the next wait longer.");
    case SetupProblem::notLetIn:
        return tr(
            "Not let in now: too many wrong ones, no password yet, or the wait is not over. Try again in a minute.");
    case SetupProblem::badStaffPin: return tr("The PIN of the staff door has 4 to 12 digits; or leave it empty.");
    case SetupProblem::badReceiptPrinter:
        return tr("The receipt printer is written like tcp:192.168.1.50:9100, file:/dev/usb/lp0 or cups:NAME; or leave "
                  "it empty.");
    case SetupProblem::badOfficePrinter: return tr("The office printer is written like cups:NAME; or leave it empty.");
    }
    return {};
}

std::string problemOfSite(const SetupForm& form)
{
    const bool partner = form.purpose == SetupPurpose::partner;
    const bool join = form.purpose == SetupPurpose::oneMorePc;
    if (!isSiteId(form.site, partner ? SiteKind::partner : SiteKind::office))
        return partner ? tr("The code of a partner has up to 6 capital letters and digits, such as P04821.")
                       : tr("The code of an office has up to 5 capital letters and digits, such as D0412.");
    if (join) return {};
    if (cleanText(form.name).value_or(std::string{}).empty()) return tr("Write the name of the place.");
    for (const auto* text : {&form.above, &form.name, &form.address})
        if (countCodePoints(*text) > longestOnPaper)
            return fill(tr("%1 is too long for a paper: at most 160 letters."), {*text});
    const auto phone = cleanText(form.phone).value_or(std::string{});
    if (!phone.empty() && !isPhone(phone))
        return tr("The telephone number has at least three digits; or leave it empty.");
    const auto village = cleanText(form.village).value_or(std::string{});
    if (!(partner && village.empty()) && !isVillageCode(village))
        return partner ? tr("The region code of a village looks like 36.73.02.1011; or leave it empty.")
                       : tr("Write the region code of the village where the office is, such as 36.73.02.1011. The "
                            "numbers of people without NIK begin with it.");
    if (!parseZone(form.zone)) return tr("The time zone is WIB, WITA or WIT.");
    if (auto problem = problemOfOfficers(form.officers); !problem.empty()) return problem;
    const auto kind = codeOfKind(form.kind);
    if (partner && !kind.empty() && std::ranges::find(form.kinds, kind, codeOfKind) == form.kinds.end())
        return tr("Choose the kind of partner from its list, or leave it empty.");
    if (!partner && (form.counters.size() != 1 || form.counters[0] < '1' || form.counters[0] > '9'))
        return tr("The number of counters is 1 to 9.");
    return {};
}

} // namespace pintu
