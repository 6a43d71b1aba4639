#include "core/staff/office_sign.h"

namespace pintu {

OfficeSign signOf(const OfficeProfile& profile)
{
    return {profile.name, profile.phone, profile.zone, profile.deskGroups, profile.counters, profile.hours};
}

} // namespace pintu
