#include "core/partners/joining.h"

#include "core/staff/office_profile.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t secondsPerDay = 86'400;
constexpr std::int64_t oldestCard = 180 * secondsPerDay;
constexpr std::size_t longestName = 60; ///< bytes in a trust list
constexpr std::size_t longestPhone = 30;

} // namespace

std::int64_t keyCountsFrom(std::int64_t cardIssued, std::int64_t now)
{
    return std::max<std::int64_t>(std::min(cardIssued, now) - secondsPerDay, 0);
}

Result<CardNews, CardRefusal> decideCard(const CardFacts& facts)
{
    if (!facts.ofPartner) return refused(CardRefusal::ofAnOffice);
    if (!isSiteId(facts.owner, SiteKind::partner)) return refused(CardRefusal::noPartnerCode);
    if (const auto& same = facts.sameKey) {
        if (same->owner != facts.owner) return refused(CardRefusal::keyOfAnother);
        if (same->revokedSince) return refused(CardRefusal::keyRevoked);
        if (facts.offered && facts.now <= same->expires) return refused(CardRefusal::joinedAlready);
    } else if (facts.newest && keyCountsFrom(facts.issued, facts.now) < facts.newest->since) {
        return refused(CardRefusal::olderThanKnown);
    }
    if (facts.issued > facts.now + secondsPerDay) return refused(CardRefusal::fromTheFuture);
    if (facts.now - facts.issued > oldestCard) return refused(CardRefusal::tooOld);
    return facts.offered ? CardNews::newKey : CardNews::newPartner;
}

std::optional<PartnerFault> faultOf(const Partner& partner, const Catalogue& catalogue)
{
    if (!isSiteId(partner.id, SiteKind::partner)) return PartnerFault::badCode;
    if (partner.name.empty()) return PartnerFault::noName;
    if (partner.name.size() > longestName) return PartnerFault::nameTooLong;
    if (!catalogue.offers(catalogue.partnerKind(partner.kind))) return PartnerFault::unknownKind;
    if (!partner.phone.empty() && (!isPhone(partner.phone) || partner.phone.size() > longestPhone))
        return PartnerFault::badPhone;
    if (!partner.place.empty() && !catalogue.place(partner.place)) return PartnerFault::unknownPlace;
    const bool known = std::ranges::all_of(
        partner.services, [&](std::int64_t number) { return catalogue.offers(catalogue.service(number)); });
    if (!known) return PartnerFault::unknownService;
    return std::nullopt;
}

CatalogueLists withPartner(CatalogueLists lists, const Partner& partner,
                           const std::function<bool(const Partner&)>& mayReceive)
{
    const auto there = std::ranges::find(lists.partners, partner.id, &Partner::id);
    if (there != lists.partners.end())
        *there = partner;
    else
        lists.partners.push_back(partner);
    std::erase_if(lists.partners, [&](const Partner& row) { return row.demo && !mayReceive(row); });
    return lists;
}

} // namespace pintu
