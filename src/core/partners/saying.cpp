#include "core/partners/saying.h"

#include <array>
#include <utility>

namespace pintu {
namespace {

/// The first word of a number is what it means alone.
constexpr std::array<std::pair<PartnerWord, std::int64_t>, 9> statuses{{{PartnerWord::accepted, 1},
                                                                        {PartnerWord::served, 2},
                                                                        {PartnerWord::rejected, 3},
                                                                        {PartnerWord::noShow, 4},
                                                                        {PartnerWord::forwarded, 5},
                                                                        {PartnerWord::failed, 6},
                                                                        {PartnerWord::onHold, 7},
                                                                        {PartnerWord::booked, 1},
                                                                        {PartnerWord::serving, 1}}};

} // namespace

bool isAnswer(PartnerWord word)
{
    using enum PartnerWord;
    return word == rejected || word == forwarded || word == served || word == failed;
}

PartnerWord wordOf(OutcomeStatus status)
{
    using enum PartnerWord;
    switch (status) {
    case OutcomeStatus::accepted: return accepted;
    case OutcomeStatus::served: return served;
    case OutcomeStatus::rejected: return rejected;
    case OutcomeStatus::noShow: return noShow;
    case OutcomeStatus::forwarded: return forwarded;
    case OutcomeStatus::failed: return failed;
    case OutcomeStatus::onHold: return onHold;
    case OutcomeStatus::booked: return booked;
    case OutcomeStatus::serving: return serving;
    }
    return none;
}

std::optional<PartnerWord> wordHeard(std::int64_t status, const Outcome* outcome)
{
    using enum PartnerWord;
    const auto plain = wordOfStatus(status);
    if (plain != accepted || outcome == nullptr) return plain;
    const auto told = wordOf(outcome->status);
    return told == booked || told == serving ? told : plain;
}

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

} // namespace pintu
