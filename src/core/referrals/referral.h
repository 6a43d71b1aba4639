#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"
#include "core/record/fields.h"
#include "core/referrals/words.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// Consent to send the need to the partner is asked and recorded always; a refusal stops the electronic message, never
/// the slip (UU 27/2022, 20 to 22).
enum class Consent { notAsked, given, givenBeforeWitness, refused };

template <>
struct EnumNames<Consent> {
    static constexpr std::array<std::string_view, 4> names{"notAsked", "given", "givenBeforeWitness", "refused"};
};

/// What a referral is called between sites: who issued it and its slip number there.
struct SlipName {
    std::string issuer; ///< "D0412"
    std::int64_t number = 0;
    /// Only at a partner's desk, of a slip that stands apart from the plain one of its number: it was taken on trust,
    /// or another key of the office had given the number before. The name of the key that the slip names, 16 hex
    /// digits.
    std::string apart = {};
    auto operator<=>(const SlipName&) const = default;
    std::string text() const { return shown() + (apart.empty() ? "" : "/" + apart); }
    /// For people: without the key's name.
    std::string shown() const { return issuer + "/" + std::to_string(number); }
    /// Reads what `text` writes.
    static std::optional<SlipName> parse(std::string_view text);
};

// ---- At the office
// -------------------------------------------------------------------------------------------------------

struct ReferralWords {
    std::int64_t service = 0; ///< catalogue number; only here when the service is sensitive
    std::string note;
    bool operator==(const ReferralWords&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.service);
        field(2, self.note);
    }
};

/// A note to the partner is a few sentences.
inline constexpr std::array<TextLimit<ReferralWords>, 1> referralLimits{{{"note", &ReferralWords::note, 500}}};

struct ReferralIssued {
    static constexpr std::string_view type = "referralIssued";
    ReferralId referral;
    CaseId caseId;
    LineId line;
    PersonId person;
    std::string partner;
    std::string issuer;
    std::int64_t number = 0; ///< slip number of this office: 1, 2, 3 …
    Bytes cti;               ///< names the paper
    Urgency urgency = Urgency::routine;
    std::int64_t service = 0;   ///< 0 where sensitive
    std::int64_t issuedAt = 0;  ///< Unix seconds, as signed
    std::int64_t expiresAt = 0; ///< Unix seconds, as signed
    std::string slip;           ///< the text of the QR
    Consent consent = Consent::notAsked;
    std::int64_t replaces = 0;       ///< slip number of the paper that this one withdraws
    std::vector<std::string> papers; ///< catalogue codes of the documents that were shown at the counter
    Bytes random; ///< sixteen bytes: cti = SHA-256(prev of this event, random), cut to 8; 0.1.0 had none
    std::string subject() const { return referral.text(); }
    bool operator==(const ReferralIssued&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.referral);
        field(2, self.caseId);
        field(3, self.line);
        field(4, self.person);
        field(5, self.partner);
        field(6, self.issuer);
        field(7, self.number);
        field(8, self.cti);
        field(9, self.urgency);
        field(10, self.service);
        field(11, self.issuedAt);
        field(12, self.expiresAt);
        field(13, self.slip);
        field(14, self.consent);
        field(15, self.replaces);
        field(16, self.papers);
        field(17, self.random);
    }
};

struct OfficeSaid {
    static constexpr std::string_view type = "officeSaid";
    ReferralId referral;
    std::int64_t count = 0; ///< the author's own count of its words about this referral
    OfficeWord word = OfficeWord::none;
    std::string reason; ///< a code
    std::string subject() const { return referral.text(); }
    bool operator==(const OfficeSaid&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.referral);
        field(2, self.count);
        field(3, self.word);
        field(4, self.reason);
    }
};

struct ResidentSaid {
    static constexpr std::string_view type = "residentSaid";
    ReferralId referral;
    std::int64_t count = 0;
    ResidentWord word = ResidentWord::none;
    std::string road; ///< "counter", "phone", "survey", "timer"
    std::string subject() const { return referral.text(); }
    bool operator==(const ResidentSaid&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.referral);
        field(2, self.count);
        field(3, self.word);
        field(4, self.road);
    }
};

/// A return slip was read. It is kept whatever it says, even for a slip number that this record does not know.
struct ReturnHeard {
    static constexpr std::string_view type = "returnHeard";
    ReferralId referral; ///< empty where the number is unknown here
    std::string issuer;
    std::int64_t number = 0;
    std::string partner;
    std::int64_t count = 0; ///< the partner's own count
    PartnerWord word = PartnerWord::none;
    std::int64_t outcome = 0; ///< catalogue number, 0 for none
    std::int64_t saidAt = 0;  ///< Unix seconds, by the partner's clock
    std::string text;         ///< the return slip as signed; empty when it came by telephone
    std::string road;         ///< "paper", "typed", "nameCompared" (typed, and a clerk compared the name)
    std::string subject() const { return referral.empty() ? issuer + "/" + std::to_string(number) : referral.text(); }
    bool operator==(const ReturnHeard&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.referral);
        field(2, self.issuer);
        field(3, self.number);
        field(4, self.partner);
        field(5, self.count);
        field(6, self.word);
        field(7, self.outcome);
        field(8, self.saidAt);
        field(9, self.text);
        field(10, self.road);
    }
};

/// A referral as the office knows it.
struct Referral {
    ReferralId id;
    CaseId caseId;
    LineId line;
    PersonId person;
    std::string partner;
    SlipName name;
    Bytes cti;
    Urgency urgency = Urgency::routine;
    std::int64_t service = 0;
    std::int64_t issuedAt = 0;
    std::int64_t expiresAt = 0;
    std::string slip;
    Consent consent = Consent::notAsked;
    std::int64_t replacedBy = 0;
    OfficeWord officeWord = OfficeWord::issued;
    PartnerWord partnerWord = PartnerWord::none;
    ResidentWord residentWord = ResidentWord::none;
    std::int64_t officeCount = 0;
    std::int64_t partnerCount = 0;
    std::int64_t residentCount = 0;
    std::int64_t outcome = 0;
    bool doubled = false; ///< two different partner words carry the same count: two desks worked offline
    std::int64_t seq = 0;

    Standing standing() const
    {
        auto out = standingOf(officeWord, partnerWord, residentWord);
        out.conflict = out.conflict || doubled;
        return out;
    }
};

enum class IssueRefusal {
    noSuchPerson,
    personErased,
    noSuchCase,
    noSuchLine, ///< or of another case
    noSuchReferral,
    caseFinal,
    unknownTopic,
    unknownService,
    unknownPartner,
    partnerHasNoKey, ///< not on the trust list, or there is no trust list yet
    consentNotAsked,
    textTooLong, ///< the complaint or the note
    numbersExhausted,
    alreadyReplaced,
    withdrawn, ///< a paper of it is not printed again
    ownKeyOut, ///< this office's key is revoked or over: nobody would believe its slips
    clockWrong ///< the slip would carry a date that cannot be right
};
struct IssueFacts {
    CaseState caseState = CaseState::registered;
    bool serviceKnown = false;
    bool partnerKnown = false;
    bool partnerHasKey = false;
    bool textsFit = false; ///< complaint and note have room
    std::int64_t lastNumber = 0;
};
/// Days a slip is good for: emergency 7, urgent 14, routine 30.
std::int64_t validityDays(Urgency urgency);
/// The slip number of the paper that may be made; the store then signs it inside the same command.
Result<std::int64_t, IssueRefusal> decideIssue(const IssueFacts& facts, Consent consent);
/// A lost or changed paper: a new number and a new cti, and the old one withdrawn.
Result<std::int64_t, IssueRefusal> decideReissue(const Referral& old, std::int64_t lastNumber);

enum class WordRefusal { final, nobodyServed, alreadyKnown, otherPartner, notNow };
/// Before anybody accepted: cancelled. Later the partner is asked.
Result<OfficeSaid, WordRefusal> decideCancel(const Referral& referral, std::string reason);
Result<OfficeSaid, WordRefusal> decideEnteredInError(const Referral& referral, std::string reason);
/// Nothing when the slip still holds or the partner has it in hand.
std::optional<OfficeSaid> decideExpire(const Referral& referral, Time now);
Result<ResidentSaid, WordRefusal> decideResidentWord(const Referral& referral, ResidentWord word, std::string road);
/// Hears a return slip. An older or equal count from the same partner with the same bytes is already known.
enum class SameWords { no, yes };
/// Whether a word that carries no count may be newer than the one that is known: only where it says more, because it
/// may as well be an old one that is read out again. A case goes from accepted over waiting and refusal to served.
bool saysMore(PartnerWord known, PartnerWord word);
Result<ReturnHeard, WordRefusal> decideHearReturn(const std::optional<Referral>& referral, ReturnHeard heard,
                                                  SameWords heardBefore);

} // namespace pintu
