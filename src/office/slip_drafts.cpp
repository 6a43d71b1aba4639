#include "office/slip_drafts.h"

#include "core/people/name.h"
#include "office/may_sign.h"
#include "office/written_text.h"
#include "paper/slip.h"
#include "store/sql_referrals.h"

#include <algorithm>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;
constexpr std::int64_t secondsPerDay = 86'400;
constexpr int indonesian = 0; ///< the slip's language claim

SlipUrgency onPaper(Urgency urgency)
{
    switch (urgency) {
    case Urgency::routine: return SlipUrgency::routine;
    case Urgency::urgent: return SlipUrgency::urgent;
    case Urgency::emergency: return SlipUrgency::emergency;
    }
    return SlipUrgency::routine;
}

} // namespace

std::int64_t lastSlipNumber(Site& site, Time now)
{
    return std::max(SqlReferrals{site.database()}.lastNumber(), site.perhapsGiven(Day::of(now, site.zone())).slip);
}

std::optional<PublicKey> partnerKey(Site& site, const std::string& partner, Time now)
{
    const auto listed = site.trust().keysOf(partner, KeyRole::partner);
    for (const auto& key : listed)
        if (!key.revokedSince && key.inForceAt(now.seconds())) return key.key;
    const auto* row = site.catalogue().partner(partner);
    // A key that was revoked is no reason to trust the eye again.
    if (listed.empty() && row && row->byEye && site.hasKeys()) return site.keys().signing.publicKey();
    return std::nullopt;
}

bool isForTheEye(Site& site, const Slip& slip)
{
    return site.hasKeys() && slip.open(site.keys().signing, site.keys().signing.publicKey()).has_value();
}

Result<Drafts, IssueRefusal> slipDrafts(Site& site, const SlipOrigin& origin, const SlipContent& content,
                                        std::int64_t number, std::int64_t replaces, Time now)
{
    const Time signedAt = site.clock().now();
    if (ownKeyOutSince(site, signedAt)) return refused(IssueRefusal::ownKeyOut);
    if (clockCannotBeRight(site, signedAt)) return refused(IssueRefusal::clockWrong);
    const auto& resident = origin.resident;
    const auto words = site.journal().wordsAt<PersonWords>(resident.seq);
    if (!words) return refused(IssueRefusal::personErased);
    const auto* service = site.catalogue().service(content.service);
    const auto urgency = content.urgency.value_or(service->urgency);
    const auto days = service->validDays > 0 && !content.urgency ? service->validDays : validityDays(urgency);

    SlipClaims claims;
    claims.issuer = site.id();
    claims.audience = content.partner;
    claims.issued = signedAt.seconds();
    claims.expires = signedAt.seconds() + days * secondsPerDay;
    claims.number = static_cast<std::uint32_t>(number);
    claims.urgency = onPaper(urgency);
    auto initials = initialsOf(words->name);
    if (initials == "-") initials.clear();
    const SlipSecret secret{initials, static_cast<int>(resident.birthYear), indonesian,
                            static_cast<int>(content.service)};
    // The paper leaves the office and proves what the record held when it was made.
    const auto head = site.journal().head().value().hash;
    const auto paper =
        issueSlip(site.keys().signing, *partnerKey(site, content.partner, now), claims, secret, head, site.entropy());

    ReferralIssued issued;
    issued.referral = ReferralId::timed(now, site.entropy());
    issued.caseId = origin.caseId;
    issued.line = origin.line;
    issued.person = resident.id;
    issued.partner = content.partner;
    issued.issuer = site.id();
    issued.number = number;
    issued.cti = {paper.claims.paper.begin(), paper.claims.paper.end()};
    issued.urgency = urgency;
    issued.service = service->sensitive ? 0 : content.service;
    issued.issuedAt = paper.claims.issued;
    issued.expiresAt = paper.claims.expires;
    issued.slip = paper.text;
    issued.consent = content.consent;
    issued.replaces = replaces;
    issued.papers = content.papers;
    issued.random = {paper.random.begin(), paper.random.end()};
    const ReferralWords sealed{service->sensitive ? content.service : 0, writtenText(content.note, Lines::many)};
    Drafts drafts{draftOf(issued, resident.key, sealed)};
    if (mayMove(origin.caseState, CaseState::referred))
        drafts.push_back(draftOf(CaseMoved{origin.caseId, origin.caseState, CaseState::referred, {}}));
    return drafts;
}

} // namespace pintu
