#include "screens/intake_said.h"

#include "screens/intake_words.h"
#include "screens/text.h"

namespace pintu {

std::string longMomentText(Time time, Zone zone)
{
    return fill(tr("%1 at %2"), {longDayText(Day::of(time, zone)), clockText(time, zone)});
}

std::string shortMomentText(Time time, Zone zone)
{
    return fill(tr("%1 at %2"), {shortDayText(Day::of(time, zone)), clockText(time, zone)});
}

std::string standingWords(const IntakeSlip& slip, Zone zone)
{
    auto out = wordsOf(slip.word);
    if (slip.word == PartnerWord::booked && slip.due) return out + ": " + shortMomentText(*slip.due, zone);
    if (slip.word == PartnerWord::onHold && slip.due)
        out = fill(tr("On hold until %1"), {shortDayText(Day::of(*slip.due, zone))});
    if (slip.word == PartnerWord::noShow && slip.attempts > 1)
        return fill(tr("Did not come, %1 times"), {std::to_string(slip.attempts)});
    if (slip.word == PartnerWord::forwarded && !slip.target.empty()) return out + ": " + slip.target;
    if (!slip.outcome) return out;
    const auto outcome = spoken(*slip.outcome);
    return outcome.starts_with(out) ? outcome : out + ": " + outcome;
}

std::string groupName(std::optional<SlipGroup> group)
{
    if (!group) return tr("Today");
    switch (*group) {
    case SlipGroup::late: return tr("Late");
    case SlipGroup::owed: return tr("Answer owed");
    case SlipGroup::expected: return tr("Expected");
    case SlipGroup::arrived: return tr("Here today");
    case SlipGroup::answered: return tr("Answered");
    }
    return {};
}

std::string wordsOf(IdentityCheck check)
{
    switch (check) {
    case IdentityCheck::none: return tr("not compared yet");
    case IdentityCheck::document: return tr("a card or paper was seen");
    case IdentityCheck::nameAndYear: return tr("name and year of birth were asked");
    case IdentityCheck::nameYearAndNeed: return tr("name, year of birth and need were asked");
    case IdentityCheck::known: return tr("known to the officer");
    case IdentityCheck::notPossible: return tr("could not be compared");
    }
    return {};
}

std::string wordsOf(PartnerWord word)
{
    switch (word) {
    case PartnerWord::none:
    case PartnerWord::seen: return tr("Seen");
    case PartnerWord::accepted: return tr("Accepted");
    case PartnerWord::booked: return tr("Booked");
    case PartnerWord::noShow: return tr("Did not come");
    case PartnerWord::serving: return tr("Being served");
    case PartnerWord::onHold: return tr("On hold");
    case PartnerWord::rejected: return tr("Rejected");
    case PartnerWord::forwarded: return tr("Forwarded");
    case PartnerWord::served: return tr("Served");
    case PartnerWord::failed: return tr("Failed");
    }
    return {};
}

std::string wordsOf(SayRefusal refusal)
{
    switch (refusal) {
    case SayRefusal::unknownSlip: return tr("This slip is not in the record. Scan it first.");
    case SayRefusal::notNow: return tr("That cannot be said of this slip now. Look at its record.");
    case SayRefusal::needsOutcome:
    case SayRefusal::wrongOutcome: return tr("Choose the outcome from the list.");
    case SayRefusal::ownKeyOut:
        return tr("The district has ended this desk's key; no office would believe its answers. Call the district.");
    case SayRefusal::needsDate: return tr("Write a day that is still to come.");
    case SayRefusal::needsTarget: return tr("Write the name of the place.");
    case SayRefusal::targetTooLong: return tr("The name of the place is too long. Shorten it.");
    case SayRefusal::needsCheck: return tr("First say how the person was compared with the slip.");
    case SayRefusal::threeAttempts:
        return tr("They did not come three times. Make no new appointment; the office arranges a visit at home.");
    }
    return {};
}

std::string wordsOf(TakeBackRefusal refusal)
{
    switch (refusal) {
    case TakeBackRefusal::unknownSlip: return tr("This slip is not in the record. Scan it first.");
    case TakeBackRefusal::undoneBefore: return tr("It was undone before. To accept it after all, scan it once more.");
    case TakeBackRefusal::answered:
        return tr("More was noted about this slip meanwhile. Open it in the list and choose what is true.");
    case TakeBackRefusal::tooLate:
        return tr("Only within 30 seconds. Open the slip in the list and choose what became of it.");
    }
    return {};
}

} // namespace pintu
