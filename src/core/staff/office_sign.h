#pragma once

#include "core/record/fields.h"
#include "core/staff/office_profile.h"

namespace pintu {

/// What a board may know of an office's profile: everything that passers-by may read, and nobody's name. A board hangs
/// where strangers are, and its PC reads no more than it shows.
struct OfficeSign {
    std::string name;
    std::string phone;
    std::string zone;
    std::vector<DeskGroup> deskGroups;
    std::vector<CounterProfile> counters;
    OpeningHours hours;
    bool operator==(const OfficeSign&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.name);
        field(2, self.phone);
        field(3, self.zone);
        field(4, self.deskGroups);
        field(5, self.counters);
        field(6, self.hours);
    }

    Zone timeZone() const { return parseZone(zone).value_or(Zone::wib); }
};

OfficeSign signOf(const OfficeProfile& profile);

} // namespace pintu
