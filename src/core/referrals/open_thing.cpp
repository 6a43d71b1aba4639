#include "core/referrals/open_thing.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace pintu {
namespace {

struct Wait {
    WaitsFor why;
    WhoActs who;
    int days; ///< working days after the last word
};

Wait waitOf(const Referral& referral)
{
    const auto standing = referral.standing();
    if (referral.residentWord == ResidentWord::denied) return {WaitsFor::denied, WhoActs::office, 2};
    if (standing.conflict) return {WaitsFor::conflict, WhoActs::office, 2};
    switch (standing.state) {
    case ReferralState::issued:
    case ReferralState::seen: return {WaitsFor::silent, WhoActs::partner, referral.urgency == Urgency::urgent ? 1 : 3};
    case ReferralState::accepted:
    case ReferralState::booked:
    case ReferralState::noShow: return {WaitsFor::noNews, WhoActs::partner, 3};
    case ReferralState::serving:
    case ReferralState::onHold:
    case ReferralState::forwarded: return {WaitsFor::noNews, WhoActs::partner, 14};
    case ReferralState::cancelAsked: return {WaitsFor::cancelAsked, WhoActs::partner, 3};
    case ReferralState::rejected:
    case ReferralState::failed: return {WaitsFor::rejected, WhoActs::office, 2};
    case ReferralState::served: return {WaitsFor::askResident, WhoActs::resident, 14};
    case ReferralState::closed: return {WaitsFor::confirmed, WhoActs::office, 2};
    case ReferralState::expired: return {WaitsFor::expired, WhoActs::office, 2};
    case ReferralState::cancelled:
    case ReferralState::enteredInError: return {WaitsFor::withdrawn, WhoActs::office, 2};
    }
    return {WaitsFor::noSlip, WhoActs::office, 0};
}

} // namespace

OpenThing openThing(const Case& ofLine, const CaseLine& line, const std::optional<Referral>& referral, Time lastWord,
                    const WorkingCalendar& calendar, Zone zone)
{
    if (!referral) return {WaitsFor::noSlip, WhoActs::office, line.due, line, ofLine.person, {}};
    const auto wait = waitOf(*referral);
    OpenThing out{wait.why, wait.who, {}, line, ofLine.person, referral};
    constexpr std::chrono::minutes ofAnEmergency{30};
    out.due = wait.why == WaitsFor::silent && referral->urgency == Urgency::emergency
                  ? lastWord.plus(ofAnEmergency)
                  : calendar.endOfWorkingDay(lastWord, wait.days, zone);
    return out;
}

void inOrderOfUrgency(std::vector<OpenThing>& things, Time now)
{
    const auto rank = [now](const OpenThing& thing) {
        const bool late = thing.due.ms != 0 && thing.due < now;
        const bool silentTooLong = thing.why == WaitsFor::expired || (thing.why == WaitsFor::silent && late);
        return std::tuple{!silentTooLong, thing.due.ms == 0, thing.due.ms};
    };
    std::ranges::stable_sort(things, {}, rank);
}

} // namespace pintu
