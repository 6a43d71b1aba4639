#include "core/partners/intake.h"

#include <array>
#include <utility>

namespace pintu {
namespace {

using enum PartnerWord;

constexpr std::array<std::pair<PartnerWord, std::int64_t>, 7> statuses{
    {{accepted, 1}, {served, 2}, {rejected, 3}, {noShow, 4}, {forwarded, 5}, {failed, 6}, {onHold, 7}}};

} // namespace

std::optional<std::int64_t> statusOf(PartnerWord word)
{
    for (const auto& [known, status] : statuses)
        if (known == word) return status;
    return std::nullopt;
}

std::optional<PartnerWord> wordOfStatus(std::int64_t wanted)
{
    for (const auto& [word, status] : statuses)
        if (status == wanted) return word;
    return std::nullopt;
}

bool maySay(PartnerWord before, PartnerWord word)
{
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
    case forwarded: return word != none && word != seen && (word != before || word == booked);
    case rejected:
    case failed: return word == accepted; // a second look may still help
    case served: return word == serving;  // reopened: the help did not hold
    }
    return false;
}

Result<PartnerSaid, SayRefusal> decideSay(const std::optional<ReceivedSlip>& slip, PartnerWord word,
                                          std::int64_t outcome, OutcomeFits fits, Time now)
{
    if (!slip) return refused(SayRefusal::unknownSlip);
    if (!maySay(slip->word, word)) return refused(SayRefusal::notNow);
    const bool reasonWanted = word == served || word == rejected || word == failed;
    if (reasonWanted && outcome == 0) return refused(SayRefusal::needsOutcome);
    if (outcome != 0 && fits == OutcomeFits::no) return refused(SayRefusal::wrongOutcome);
    return PartnerSaid{slip->name.issuer, slip->name.number, slip->count + 1, word, outcome, now.seconds(), {},
                       slip->name.apart};
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
