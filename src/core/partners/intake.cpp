#include "core/partners/intake.h"

#include "core/base/clean_text.h"

namespace pintu {

namespace {

bool isOneLine(const std::string& text)
{
    return text.find_first_of("\n\r\t") == std::string::npos && countCodePoints(text) <= longestTarget;
}

} // namespace

bool maySay(PartnerWord before, PartnerWord word)
{
    using enum PartnerWord;
    switch (before) {
    case none:
    case seen: return word == accepted || word == rejected || word == forwarded || (before == none && word == seen);
    case serving:
        if (word == noShow) return false; // the person is there
        [[fallthrough]];
    case accepted:
    case booked:
    case noShow:
    case onHold:
    case forwarded: return word != none && word != seen && (word != before || word == booked || word == serving);
    case rejected:
    case failed: return word == accepted; // a second look may still help
    case served: return word == serving;  // reopened: the help did not hold
    }
    return false;
}

Result<PartnerSaid, SayRefusal> decideSay(const std::optional<ReceivedSlip>& slip, const DeskSaying& saying,
                                          OutcomeFits fits, Time now)
{
    using enum PartnerWord;
    const auto word = saying.word;
    if (!slip) return refused(SayRefusal::unknownSlip);
    if (!maySay(slip->word, word)) return refused(SayRefusal::notNow);
    if (word == booked && slip->attempts >= mostAttempts) return refused(SayRefusal::threeAttempts);
    const bool reasonWanted = word == served || word == rejected || word == failed || word == onHold;
    if (reasonWanted && saying.outcome == 0) return refused(SayRefusal::needsOutcome);
    if (saying.outcome != 0 && fits == OutcomeFits::no) return refused(SayRefusal::wrongOutcome);
    const bool dayWanted = word == booked || word == onHold;
    if (dayWanted && saying.due <= now.seconds()) return refused(SayRefusal::needsDate);
    if (word == forwarded && saying.target.empty()) return refused(SayRefusal::needsTarget);
    if (!isOneLine(saying.target)) return refused(SayRefusal::targetTooLong);
    const bool here = word == serving || word == served;
    if (here && slip->check == IdentityCheck::none && saying.check == IdentityCheck::none)
        return refused(SayRefusal::needsCheck);
    return PartnerSaid{slip->name.issuer,
                       slip->name.number,
                       slip->count + 1,
                       word,
                       saying.outcome,
                       now.seconds(),
                       {},
                       slip->name.apart,
                       dayWanted ? saying.due : 0,
                       word == forwarded ? saying.target : std::string{},
                       saying.check};
}

Result<std::vector<Undone>, TakeBackRefusal> decideTakeBack(const std::vector<Event>& about, Time now)
{
    if (about.empty()) return refused(TakeBackRefusal::unknownSlip);
    const auto left = notUndone(about);
    if (left.empty()) return refused(TakeBackRefusal::undoneBefore);
    const bool accepted = left.size() == 2 && left[0].type == SlipHeard::type && left[1].type == PartnerSaid::type &&
                          bodyOf<PartnerSaid>(left[1]).word == PartnerWord::accepted;
    if (!accepted) return refused(TakeBackRefusal::answered);
    // By what the desk's clock said then, to the second: the record's own moments stand still when a clock is put back.
    if (!mayUndo(Time{bodyOf<PartnerSaid>(left[1]).saidAt * 1000}, Time{now.seconds() * 1000}))
        return refused(TakeBackRefusal::tooLate);
    std::vector<Undone> out;
    for (const auto& event : {left[1], left[0]}) out.push_back({event.subject, event.epoch, event.seq});
    return out;
}

} // namespace pintu
