#include "core/referrals/words.h"

namespace pintu {
namespace {

/// The partner has taken the person on and has neither finished nor refused.
bool inHand(PartnerWord word)
{
    using enum PartnerWord;
    return word == accepted || word == booked || word == serving || word == onHold || word == forwarded;
}

bool untouched(PartnerWord word)
{
    return word == PartnerWord::none || word == PartnerWord::seen;
}

ReferralState plain(PartnerWord word)
{
    switch (word) {
    case PartnerWord::none: return ReferralState::issued;
    case PartnerWord::seen: return ReferralState::seen;
    case PartnerWord::accepted: return ReferralState::accepted;
    case PartnerWord::booked: return ReferralState::booked;
    case PartnerWord::noShow: return ReferralState::noShow;
    case PartnerWord::serving: return ReferralState::serving;
    case PartnerWord::onHold: return ReferralState::onHold;
    case PartnerWord::rejected: return ReferralState::rejected;
    case PartnerWord::forwarded: return ReferralState::forwarded;
    case PartnerWord::served: return ReferralState::served;
    case PartnerWord::failed: return ReferralState::failed;
    }
    return ReferralState::issued;
}

Standing ofOfficeAndPartner(OfficeWord office, PartnerWord partner)
{
    const bool helping = inHand(partner) || partner == PartnerWord::served;
    switch (office) {
    case OfficeWord::none:
    case OfficeWord::issued: return {plain(partner), false};
    case OfficeWord::cancelAsked:
        if (partner == PartnerWord::served) return {ReferralState::served, true};
        // The partner's refusal after the question is its consent.
        if (partner == PartnerWord::rejected || partner == PartnerWord::failed)
            return {ReferralState::cancelled, false};
        return {ReferralState::cancelAsked, false};
    case OfficeWord::cancelled:
        if (helping) return {plain(partner), true};
        return {ReferralState::cancelled, false};
    case OfficeWord::expired:
        // A late acceptance is no contradiction: people are not sent home by a clock.
        if (helping) return {plain(partner), false};
        if (partner == PartnerWord::rejected || partner == PartnerWord::failed) return {plain(partner), false};
        return {ReferralState::expired, false};
    case OfficeWord::enteredInError:
        if (partner == PartnerWord::served) return {ReferralState::served, true};
        return {ReferralState::enteredInError, helping};
    }
    return {plain(partner), false};
}

} // namespace

Standing standingOf(OfficeWord office, PartnerWord partner, ResidentWord resident)
{
    const auto standing = ofOfficeAndPartner(office, partner);
    switch (resident) {
    case ResidentWord::none: return standing;
    case ResidentWord::confirmed: {
        // The resident knows best whether help came; a partner or office that says otherwise is a conflict to look at.
        const bool agreed =
            (inHand(partner) || untouched(partner) || partner == PartnerWord::served) &&
            (office == OfficeWord::none || office == OfficeWord::issued || office == OfficeWord::expired);
        return {ReferralState::closed, standing.conflict || !agreed};
    }
    case ResidentWord::denied:
        if (standing.state == ReferralState::served) return {ReferralState::serving, standing.conflict};
        return standing;
    case ResidentWord::noAnswer:
        if (standing.state == ReferralState::served) return {ReferralState::closed, standing.conflict};
        return standing;
    }
    return standing;
}

bool isFinal(ReferralState state)
{
    using enum ReferralState;
    return state == cancelled || state == expired || state == closed || state == enteredInError;
}

} // namespace pintu
