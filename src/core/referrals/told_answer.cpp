#include "core/referrals/told_answer.h"

namespace pintu {

bool isToldRoad(std::string_view road)
{
    return road == "replyForm" || road == "phone";
}

Result<ReturnHeard, WordRefusal> decideToldAnswer(const Referral& referral, ForTheEye forTheEye, PartnerWord word,
                                                  std::int64_t outcome, std::string road, Time now)
{
    if (forTheEye == ForTheEye::no || !isToldRoad(road) || word == PartnerWord::none)
        return refused(WordRefusal::notNow);
    if (referral.officeWord == OfficeWord::enteredInError) return refused(WordRefusal::final);
    if (referral.partnerWord == word && referral.outcome == outcome) return refused(WordRefusal::alreadyKnown);
    return ReturnHeard{referral.id,
                       referral.name.issuer,
                       referral.name.number,
                       referral.partner,
                       referral.partnerCount + 1,
                       word,
                       outcome,
                       now.seconds(),
                       {},
                       std::move(road)};
}

} // namespace pintu
