#include "apps/ctl/sentences.h"

namespace pintu::ctl {

Sentence sentenceOf(IssueRefusal refusal)
{
    switch (refusal) {
    case IssueRefusal::noSuchPerson: return sentenceOf(CaseRefusal::noSuchPerson);
    case IssueRefusal::unknownTopic: return sentenceOf(CaseRefusal::unknownTopic);
    case IssueRefusal::noSuchCase:
        return {Exit::notFound, "unknownCase",
                "There is no such case. 'satupintuctl case list PERSON' shows a person's."};
    case IssueRefusal::noSuchLine:
        return {Exit::notFound, "unknownLine", "The case has no such line. 'satupintuctl case show' lists them."};
    case IssueRefusal::noSuchReferral:
        return {Exit::notFound, "unknownReferral",
                "There is no referral of this number. 'satupintuctl referral list' shows them."};
    case IssueRefusal::personErased:
        return {Exit::conflict, "personErased", "This person was erased; no slip can be made."};
    case IssueRefusal::caseFinal: return {Exit::conflict, "caseFinal", "The case is finished. Open a new one."};
    case IssueRefusal::unknownService:
        return {Exit::invalid, "unknownService", "The catalogue has no such service. Look into services.toml."};
    case IssueRefusal::unknownPartner:
        return {Exit::invalid, "unknownPartner", "The catalogue has no such partner. Look into partners.toml."};
    case IssueRefusal::partnerHasNoKey:
        return {Exit::conflict, "partnerHasNoKey",
                "The trust list has no key of this partner in force. Load a newer list with 'satupintuctl keys load "
                "FILE'."};
    case IssueRefusal::consentNotAsked:
        return {Exit::invalid, "consentNotAsked",
                "Ask the resident, then say --consent given, givenBeforeWitness or refused; a refusal does not stop "
                "the slip."};
    case IssueRefusal::textTooLong:
        return {Exit::invalid, "textTooLong",
                "The complaint may have " + std::to_string(mostLetters(lineLimits, &LineWords::text)) +
                    " letters and the note " + std::to_string(mostLetters(referralLimits, &ReferralWords::note)) +
                    "; one is longer. Nothing was written and nothing is cut: shorten it and say it again."};
    case IssueRefusal::numbersExhausted:
        return {Exit::error, "numbersExhausted", "All slip numbers of this office are used. Ask for a new office id."};
    case IssueRefusal::alreadyReplaced:
        return {Exit::conflict, "alreadyReplaced", "This slip was replaced before. Reissue the newer one."};
    case IssueRefusal::withdrawn:
        return {Exit::conflict, "withdrawn", "This slip was withdrawn: nobody may take it in. Make a new one."};
    case IssueRefusal::ownKeyOut:
        return {Exit::refused, "ownKeyOut",
                "This office's own key is revoked or over, by the newest trust list; nobody would believe its slips. "
                "No slip is made. Call the district: the office needs a new key."};
    case IssueRefusal::clockWrong:
        return {Exit::conflict, "clockWrong",
                "This PC's date cannot be right, by the trust list and the office days, and the slip would carry it. "
                "Put the clock right; if it is right, load a newer trust list or open the day with 'satupintuctl "
                "ticket take --clock-is-right'."};
    }
    return {};
}

Sentence sentenceOf(WordRefusal refusal)
{
    switch (refusal) {
    case WordRefusal::final:
        return {Exit::conflict, "final", "The referral is finished; nothing more is said about it."};
    case WordRefusal::nobodyServed:
        return {Exit::conflict, "nobodyServed", "The partner has not said that anybody was served yet."};
    case WordRefusal::alreadyKnown: return {Exit::conflict, "alreadyKnown", "This is known already."};
    case WordRefusal::otherPartner: return {Exit::conflict, "otherPartner", "The slip was for another partner."};
    case WordRefusal::notNow:
        return {Exit::conflict, "notNow",
                "This cannot be said about the referral as it stands, or there is none of this number. 'satupintuctl "
                "referral show' tells."};
    }
    return {};
}

Sentence sentenceOf(SayRefusal refusal)
{
    switch (refusal) {
    case SayRefusal::unknownSlip:
        return {Exit::notFound, "unknownSlip",
                "This slip was not accepted here. Accept it first; 'satupintuctl slip list' shows those that were."};
    case SayRefusal::notNow:
        return {Exit::conflict, "notNow",
                "This cannot follow on what was said before. 'satupintuctl slip show' tells where the slip stands."};
    case SayRefusal::needsOutcome:
        return {Exit::invalid, "needsOutcome",
                "Say what came of it: add --outcome with a number or key of outcomes.toml."};
    case SayRefusal::ownKeyOut:
        return {Exit::refused, "ownKeyOut",
                "This desk's own key is revoked or over, by the newest trust list; no office would believe its "
                "answers. Nothing is noted. Call the district: the desk needs a new key."};
    case SayRefusal::wrongOutcome:
        return {Exit::invalid, "wrongOutcome",
                "This outcome does not belong to that word or to this kind of partner, or the catalogue has none such. "
                "Look into outcomes.toml."};
    case SayRefusal::needsDate:
        return {Exit::invalid, "needsDate", "Say for when: add --due with a moment to come, 2026-12-02T09:00."};
    case SayRefusal::needsTarget:
        return {Exit::invalid, "needsTarget", "Say where to: add --target with the name of the place."};
    case SayRefusal::targetTooLong:
        return {Exit::invalid, "targetTooLong", "The name of the place is one line of at most 80 characters."};
    case SayRefusal::needsCheck:
        return {Exit::invalid, "needsCheck",
                "Say how the person was compared with the slip: add --checked, such as nameAndYear."};
    case SayRefusal::threeAttempts:
        return {Exit::conflict, "threeAttempts",
                "They did not come three times. Make no new appointment: say failed, or accept them when they come."};
    }
    return {};
}

Sentence sentenceOf(TakeBackRefusal refusal)
{
    switch (refusal) {
    case TakeBackRefusal::unknownSlip: return sentenceOf(SayRefusal::unknownSlip);
    case TakeBackRefusal::undoneBefore:
        return {Exit::conflict, "undoneBefore",
                "This acceptance was taken back before. Accept the slip again with 'satupintuctl slip accept'."};
    case TakeBackRefusal::answered:
        return {Exit::conflict, "answered",
                "More was said or printed about this slip since. Say what is true now with 'satupintuctl slip say'."};
    case TakeBackRefusal::tooLate:
        return {Exit::conflict, "tooLate",
                "Only the last half minute can be taken back. Say what became of it with 'satupintuctl slip say'."};
    }
    return {};
}

Sentence sentenceOf(TrustRefusal refusal)
{
    switch (refusal) {
    case TrustRefusal::notATrustList:
        return {Exit::invalid, "notATrustList", "The file is no trust list, or it was changed. Fetch it again."};
    case TrustRefusal::wrongSignature:
        return {Exit::refused, "wrongSignature",
                "The trust list is not signed by the root that this site knows. Do not use it; ask who gave it."};
    case TrustRefusal::olderThanKnown:
        return {Exit::conflict, "olderThanKnown", "A newer trust list is loaded already; the newer one stays."};
    case TrustRefusal::otherOfSameNumber:
        return {Exit::refused, "otherOfSameNumber",
                "This site holds another list of the very same number; it stays. The root signed two lists of one "
                "number, or somebody else holds its key: keep both files and call the district."};
    case TrustRefusal::rootKeyNeeded:
        return {Exit::usage, "rootKeyNeeded",
                "The first trust list needs the root's public key, brought by another way than the list: add "
                "--root-key HEX."};
    case TrustRefusal::otherRoot:
        return {Exit::refused, "otherRoot",
                "This site knows another root. The root key is settled with the first list."};
    }
    return {};
}

Sentence sentenceOf(SlipVerdictKind kind)
{
    switch (kind) {
    case SlipVerdictKind::unreadable:
        return {Exit::invalid, "unreadable",
                "No slip can be read. Scan it again flat and in good light, or type the code beside the QR."};
    case SlipVerdictKind::notOurs:
        return {Exit::invalid, "notOurs", "This is no slip of SatuPintu. Look for the QR code on the referral slip."};
    case SlipVerdictKind::keyUnknown:
        return {Exit::refused, "keyUnknown",
                "The signing office is not on the trust list. Take the slip provisionally and check it when a newer "
                "list is there."};
    case SlipVerdictKind::notValid:
        return {Exit::invalid, "notValid", "The slip is not genuine. Do not accept it; call the office."};
    case SlipVerdictKind::withdrawn:
        return {Exit::conflict, "withdrawn",
                "The office withdrew this paper. Ask for the newer one, or call the office."};
    case SlipVerdictKind::notForHere:
        return {Exit::conflict, "notForHere", "The slip is for another place. Show the resident the way there."};
    case SlipVerdictKind::alreadyUsed:
        return {Exit::conflict, "alreadyUsed", "The slip was used before. Look when and where, and ask the resident."};
    case SlipVerdictKind::keyRevoked:
        return {Exit::refused, "keyRevoked",
                "The office's key is not in force. Confirm the slip by telephone; accept it with --reason."};
    case SlipVerdictKind::perhapsWithdrawn:
        return {Exit::refused, "perhapsWithdrawn",
                "The trust list names withdrawn papers by their QR only, and this code may be one's. Scan the QR; or "
                "confirm the slip by telephone and accept it with --reason."};
    case SlipVerdictKind::expired:
        return {Exit::conflict, "expired",
                "The slip has expired. It may be accepted with --reason; people are not sent home by a clock."};
    case SlipVerdictKind::compareName:
        return {Exit::conflict, "compareName",
                "This older typed code does not say which paper it is of. Compare the name on the paper with the "
                "resident's, then accept it with --reason nameCompared."};
    case SlipVerdictKind::good: return {Exit::ok, "good", "The slip is good."};
    }
    return {};
}

Sentence sentenceOf(ReturnVerdictKind kind)
{
    switch (kind) {
    case ReturnVerdictKind::unreadable:
        return {Exit::invalid, "unreadable",
                "No return slip can be read. Scan it again flat and in good light, or type the code beside the QR."};
    case ReturnVerdictKind::notOurs: return {Exit::invalid, "notOurs", "This is no return slip of SatuPintu."};
    case ReturnVerdictKind::keyUnknown:
        return {Exit::refused, "keyUnknown",
                "The signing partner is not on the trust list. Keep the paper and read it again when a newer list is "
                "there."};
    case ReturnVerdictKind::notValid:
        return {Exit::invalid, "notValid", "The return slip is not genuine. Do not accept it; call the partner."};
    case ReturnVerdictKind::notForHere:
        return {Exit::conflict, "notForHere", "The return slip is for another office. Send it there."};
    case ReturnVerdictKind::unknownSlip:
        return {Exit::notFound, "unknownSlip",
                "The return slip answers a slip that this office did not issue, or not to that partner. It is kept; "
                "look into it."};
    case ReturnVerdictKind::alreadyKnown:
        return {Exit::conflict, "alreadyKnown", "This word of the partner, or a newer one, is known already."};
    case ReturnVerdictKind::keyRevoked:
        return {Exit::refused, "keyRevoked", "The partner's key is not in force. Confirm by telephone."};
    case ReturnVerdictKind::compareName:
        return {Exit::conflict, "compareName",
                "This older typed code does not say which paper it answers. Compare the name on the paper with that of "
                "the referral, then hear it with --name-compared."};
    case ReturnVerdictKind::good: return {Exit::ok, "good", "The return slip is good."};
    }
    return {};
}

} // namespace pintu::ctl
