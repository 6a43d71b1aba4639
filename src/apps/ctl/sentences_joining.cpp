#include "apps/ctl/sentences.h"

namespace pintu::ctl {

Sentence sentenceOf(CardRefusal refusal)
{
    switch (refusal) {
    case CardRefusal::notACard:
        return {Exit::invalid, "notACard", "This is no key card. Look for the text that begins with RC1:."};
    case CardRefusal::changed:
        return {Exit::invalid, "cardChanged", "The card was changed or is not whole. Ask the partner for it again."};
    case CardRefusal::ofAnOffice:
        return {Exit::invalid, "cardOfAnOffice", "This is the card of an office. Only partners are joined by a card."};
    case CardRefusal::noPartnerCode:
        return {Exit::invalid, "noPartnerCode",
                "The code on the card does not fit on a slip. The partner sets its desk up with another one."};
    case CardRefusal::keyOfAnother:
        return {Exit::refused, "keyOfAnother",
                "This key is already that of another partner. Do not use the card; call the partner."};
    case CardRefusal::keyRevoked:
        return {Exit::refused, "keyRevoked",
                "The key on this card was revoked. The partner sets its desk up anew and gives its new card."};
    case CardRefusal::joinedAlready:
        return {Exit::conflict, "joinedAlready", "This partner has joined with this very key. Nothing is to be done."};
    case CardRefusal::olderThanKnown:
        return {Exit::conflict, "olderCard",
                "The card is older than the key known for this partner. Ask for the newest."};
    case CardRefusal::fromTheFuture:
        return {Exit::invalid, "cardFromTheFuture",
                "The card was made in the future: set the clocks of both PCs right."};
    case CardRefusal::tooOld:
        return {Exit::conflict, "cardTooOld", "The card is more than 180 days old. Ask the partner for a new one."};
    }
    return {};
}

Sentence sentenceOf(JoinRefusal refusal)
{
    switch (refusal) {
    case JoinRefusal::badCode:
        return {Exit::invalid, "badCode", "The code of a partner has up to 6 capital letters and digits."};
    case JoinRefusal::noName: return {Exit::invalid, "noName", "A partner needs a name."};
    case JoinRefusal::nameTooLong: return {Exit::invalid, "nameTooLong", "The name has at most 60 letters."};
    case JoinRefusal::unknownKind:
        return {Exit::invalid, "unknownKind", "The catalogue has no such kind of partner. See its list partner_kinds."};
    case JoinRefusal::badPhone:
        return {Exit::invalid, "badPhone", "The telephone number has 3 digits or more and at most 30 characters."};
    case JoinRefusal::unknownPlace:
        return {Exit::invalid, "unknownPlace", "The catalogue does not know this region code."};
    case JoinRefusal::unknownService:
        return {Exit::invalid, "unknownService", "Services are numbers of the catalogue."};
    case JoinRefusal::otherCode: return {Exit::conflict, "otherCode", "The card is that of another code."};
    case JoinRefusal::cardNotNow:
        return {Exit::conflict, "cardNotNow", "The card cannot be joined now; 'satupintuctl partner look' says why."};
    case JoinRefusal::rootElsewhere:
        return {
            Exit::notFound, "rootElsewhere",
            "No root key lies in this folder. Name its folder with --root, or have its keeper sign with 'keys trust'."};
    case JoinRefusal::otherRoot:
        return {Exit::refused, "otherRoot", "The root key in this folder is not the one that this office follows."};
    case JoinRefusal::noSuchPartner:
        return {Exit::notFound, "noSuchPartner", "No such partner, or none of its keys still counts."};
    case JoinRefusal::badMoment: return {Exit::invalid, "badMoment", "The moment must have passed."};
    }
    return {};
}

} // namespace pintu::ctl
