#include "core/referrals/open_thing.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace pintu {
namespace {

struct Wait {
    OpenWhy why;
    WhoActs who;
    int days; ///< working days after the last word
};

Wait waitOf(const Referral& referral)
{
    const auto standing = referral.standing();
    if (referral.residentWord == ResidentWord::denied) return {OpenWhy::denied, WhoActs::office, 2};
    if (standing.conflict) return {OpenWhy::conflict, WhoActs::office, 2};
    switch (standing.state) {
    case ReferralState::issued:
    case ReferralState::seen: return {OpenWhy::silent, WhoActs::partner, referral.urgency == Urgency::urgent ? 1 : 3};
    case ReferralState::accepted:
    case ReferralState::booked:
    case ReferralState::noShow: return {OpenWhy::noNews, WhoActs::partner, 3};
    case ReferralState::serving:
    case ReferralState::onHold:
    case ReferralState::forwarded: return {OpenWhy::noNews, WhoActs::partner, 14};
    case ReferralState::cancelAsked: return {OpenWhy::cancelAsked, WhoActs::partner, 3};
    case ReferralState::rejected:
    case ReferralState::failed: return {OpenWhy::rejected, WhoActs::office, 2};
    case ReferralState::served: return {OpenWhy::askResident, WhoActs::resident, 14};
    case ReferralState::closed: return {OpenWhy::confirmed, WhoActs::office, 2};
    case ReferralState::expired: return {OpenWhy::expired, WhoActs::office, 2};
    case ReferralState::cancelled:
    case ReferralState::enteredInError: return {OpenWhy::withdrawn, WhoActs::office, 2};
    }
    return {OpenWhy::noSlip, WhoActs::office, 0};
}

} // namespace

OpenThing openThing(const Case& ofLine, const CaseLine& line, const std::optional<Referral>& referral, Time lastWord,
                    const WorkingCalendar& calendar, Zone zone)
{
    if (!referral) return {OpenWhy::noSlip, WhoActs::office, line.due, line, ofLine.person, {}};
    const auto wait = waitOf(*referral);
    OpenThing out{wait.why, wait.who, {}, line, ofLine.person, referral};
    constexpr std::chrono::minutes ofAnEmergency{30};
    out.due = wait.why == OpenWhy::silent && referral->urgency == Urgency::emergency
                  ? lastWord.plus(ofAnEmergency)
                  : calendar.endOfWorkingDay(lastWord, wait.days, zone);
    return out;
}

void inOrderOfUrgency(std::vector<OpenThing>& things, Time now)
{
    const auto rank = [now](const OpenThing& thing) {
        const bool late = thing.due.ms != 0 && thing.due < now;
        const bool silentTooLong = thing.why == OpenWhy::expired || (thing.why == OpenWhy::silent && late);
        return std::tuple{!silentTooLong, thing.due.ms == 0, thing.due.ms};
    };
    std::ranges::stable_sort(things, {}, rank);
}

} // namespace pintu
