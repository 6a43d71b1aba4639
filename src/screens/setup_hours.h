#pragma once

#include "core/staff/office_profile.h"

#include <array>
#include <string>
#include <vector>

namespace pintu {

/// The hours and quotas of an office, as a person types them into the setup window.
struct HoursForm {
    std::array<std::string, 7> days;        ///< Monday first: "08.00-12.00, 13.00-15.00"; empty: closed
    std::string machineBefore, machineEnds; ///< minutes; empty: none
    std::string closedDays;                 ///< "2026-12-31, 2027-01-04"
    std::string quotas;                     ///< "KES 40; SOS 60"
    bool operator==(const HoursForm&) const = default;
};

HoursForm formOf(const OpeningHours& hours, const std::vector<Quota>& quotas);

/// What is written there. Whatever cannot be read is left out: problemOf tells of it.
OpeningHours hoursOf(const HoursForm& form);
std::vector<Quota> quotasOf(const HoursForm& form);

/// What to put right, in the language spoken now; empty when all of it can be meant. Whether an office has the sectors
/// of the quotas is not known here.
std::string problemOf(const HoursForm& form);

/// "Senin", as dates say it in the language spoken now.
std::string weekdayText(Weekday day);

} // namespace pintu
