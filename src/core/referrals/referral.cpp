#include "core/referrals/referral.h"

#include <charconv>

namespace pintu {
namespace {

constexpr std::int64_t lastSlipNumber = (1 << 24) - 1; // 24 bits on paper

bool accepted(PartnerWord word)
{
    return word != PartnerWord::none && word != PartnerWord::seen;
}

int progress(PartnerWord word)
{
    switch (word) {
    case PartnerWord::none:
    case PartnerWord::seen: return 0;
    case PartnerWord::accepted: return 1;
    case PartnerWord::booked:
    case PartnerWord::noShow:
    case PartnerWord::serving:
    case PartnerWord::onHold:
    case PartnerWord::forwarded: return 2;
    case PartnerWord::rejected:
    case PartnerWord::failed: return 3;
    case PartnerWord::served: return 4;
    }
    return 0;
}

} // namespace

std::optional<SlipName> SlipName::parse(std::string_view text)
{
    constexpr std::size_t mostDigits = 8;
    constexpr std::size_t keyDigits = 16;
    const auto slash = text.find('/');
    auto digits = slash == std::string_view::npos ? std::string_view{} : text.substr(slash + 1);
    std::string_view apart;
    if (const auto second = digits.find('/'); second != std::string_view::npos) {
        apart = digits.substr(second + 1);
        digits = digits.substr(0, second);
        if (apart.size() != keyDigits || apart.find_first_not_of("0123456789abcdef") != std::string_view::npos)
            return std::nullopt;
    }
    if (digits.empty() || digits.size() > mostDigits) return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || digits.front() == '-') return std::nullopt;
    return SlipName{std::string{text.substr(0, slash)}, number, std::string{apart}};
}

std::int64_t validityDays(Urgency urgency)
{
    switch (urgency) {
    case Urgency::emergency: return 7;
    case Urgency::urgent: return 14;
    case Urgency::routine: return 30;
    }
    return 30;
}

Result<std::int64_t, IssueRefusal> decideIssue(const IssueFacts& facts, Consent consent)
{
    using enum CaseState;
    const auto state = facts.caseState;
    if (state == closed || state == rejected || state == lapsed || state == duplicate)
        return refused(IssueRefusal::caseFinal);
    if (!facts.serviceKnown) return refused(IssueRefusal::unknownService);
    if (!facts.partnerKnown) return refused(IssueRefusal::unknownPartner);
    if (!facts.partnerHasKey) return refused(IssueRefusal::partnerHasNoKey);
    if (consent == Consent::notAsked) return refused(IssueRefusal::consentNotAsked);
    if (!facts.textsFit) return refused(IssueRefusal::textTooLong);
    if (facts.lastNumber >= lastSlipNumber) return refused(IssueRefusal::numbersExhausted);
    return facts.lastNumber + 1;
}

Result<std::int64_t, IssueRefusal> decideReissue(const Referral& old, std::int64_t lastNumber)
{
    if (old.replacedBy != 0) return refused(IssueRefusal::alreadyReplaced);
    if (isFinal(old.standing().state) || old.partnerWord == PartnerWord::served)
        return refused(IssueRefusal::caseFinal);
    if (lastNumber >= lastSlipNumber) return refused(IssueRefusal::numbersExhausted);
    return lastNumber + 1;
}

Result<OfficeSaid, WordRefusal> decideCancel(const Referral& referral, std::string reason)
{
    if (isFinal(referral.standing().state) || referral.partnerWord == PartnerWord::served)
        return refused(WordRefusal::final);
    if (referral.officeWord == OfficeWord::cancelAsked) return refused(WordRefusal::alreadyKnown);
    const auto word = accepted(referral.partnerWord) ? OfficeWord::cancelAsked : OfficeWord::cancelled;
    return OfficeSaid{referral.id, referral.officeCount + 1, word, std::move(reason)};
}

Result<OfficeSaid, WordRefusal> decideEnteredInError(const Referral& referral, std::string reason)
{
    if (referral.officeWord == OfficeWord::enteredInError) return refused(WordRefusal::alreadyKnown);
    if (reason.empty()) return refused(WordRefusal::notNow);
    return OfficeSaid{referral.id, referral.officeCount + 1, OfficeWord::enteredInError, std::move(reason)};
}

std::optional<OfficeSaid> decideExpire(const Referral& referral, Time now)
{
    if (now.seconds() <= referral.expiresAt || referral.officeWord != OfficeWord::issued) return std::nullopt;
    if (accepted(referral.partnerWord) && referral.partnerWord != PartnerWord::noShow) return std::nullopt;
    if (isFinal(referral.standing().state)) return std::nullopt;
    const bool silent = !accepted(referral.partnerWord);
    return OfficeSaid{referral.id, referral.officeCount + 1, OfficeWord::expired,
                      silent ? "PARTNER_SILENT" : "RESIDENT_NOT_COME"};
}

Result<ResidentSaid, WordRefusal> decideResidentWord(const Referral& referral, ResidentWord word, std::string road)
{
    if (word == ResidentWord::none) return refused(WordRefusal::notNow);
    if (referral.residentWord == word) return refused(WordRefusal::alreadyKnown);
    // Silence is nobody's word: it never takes the place of one.
    if (word == ResidentWord::noAnswer && referral.residentWord != ResidentWord::none)
        return refused(WordRefusal::alreadyKnown);
    if (word != ResidentWord::confirmed && referral.partnerWord != PartnerWord::served)
        return refused(WordRefusal::nobodyServed);
    if (referral.officeWord == OfficeWord::enteredInError) return refused(WordRefusal::final);
    return ResidentSaid{referral.id, referral.residentCount + 1, word, std::move(road)};
}

bool saysMore(PartnerWord known, PartnerWord word)
{
    return progress(word) > progress(known);
}

Result<ReturnHeard, WordRefusal> decideHearReturn(const std::optional<Referral>& referral, ReturnHeard heard,
                                                  SameWords heardBefore)
{
    if (heardBefore == SameWords::yes) return refused(WordRefusal::alreadyKnown);
    if (!referral) return heard; // kept as an orphan: a restored office may have lost what the partner still knows
    if (referral->partner != heard.partner) return refused(WordRefusal::otherPartner);
    heard.referral = referral->id;
    return heard;
}

} // namespace pintu
