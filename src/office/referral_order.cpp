#include "office/referral_order.h"

#include "office/case_desk.h"
#include "office/slip_drafts.h"
#include "office/written_text.h"
#include "store/sql_people.h"
#include "store/sql_referrals.h"

#include <utility>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;
constexpr const char* cameToTheCounter = "DATANG"; ///< catalogue channels
constexpr const char* needTopic = "KEBUTUHAN";     ///< catalogue case_kinds

LineForm lineOf(const Service& service, LineKind kind, std::string topic, Urgency urgency, std::string text)
{
    return {kind, std::move(topic), service.sector, service.programme, urgency, service.sensitive, std::move(text)};
}

/// The complaint first, then the need that the slip is for, then one that is only written down.
std::vector<LineForm> linesOf(const Catalogue& catalogue, const ReferralOrder& order, const CaseKind& topic,
                              const Service& service)
{
    const auto urgency = order.urgency.value_or(service.urgency);
    const auto kind = topic.nature == CaseNature::complaint ? LineKind::complaint : LineKind::need;
    std::vector<LineForm> lines{lineOf(service, kind, order.topic, urgency, order.complaint),
                                lineOf(service, LineKind::need, needTopic, urgency, service.name.id)};
    if (const auto* second = catalogue.service(order.secondNeed); catalogue.offers(second))
        lines.push_back(lineOf(*second, LineKind::need, needTopic, second->urgency, second->name.id));
    return lines;
}

constexpr std::size_t lineOfTheSlip = 1;

bool textsFit(const ReferralOrder& order)
{
    const LineWords complaint{writtenText(order.complaint, Lines::many), {}, {}};
    const ReferralWords note{0, writtenText(order.note, Lines::many)};
    return !tooLong(complaint, lineLimits) && !tooLong(note, referralLimits);
}

Result<Drafts, IssueRefusal> draftsOf(Site& site, const ReferralOrder& order, Time now)
{
    const auto resident = SqlPeople{site.database()}.resident(order.person);
    if (!resident) return refused(IssueRefusal::noSuchPerson);
    if (resident->erased) return refused(IssueRefusal::personErased);
    const auto& catalogue = site.catalogue();
    const auto* topic = catalogue.caseKind(order.topic);
    if (!catalogue.offers(topic)) return refused(IssueRefusal::unknownTopic);
    const auto* service = catalogue.service(order.service);
    const IssueFacts facts{CaseState::registered,
                           catalogue.offers(service),
                           catalogue.offers(catalogue.partner(order.partner)),
                           partnerKey(site, order.partner, now).has_value(),
                           textsFit(order),
                           lastSlipNumber(site, now)};
    const auto number = decideIssue(facts, order.consent);
    if (!number) return refused(number.refusal());

    const auto id = CaseId::timed(now, site.entropy());
    Drafts drafts{draftOf(CaseOpened{id, order.person, order.ticket, cameToTheCounter})};
    std::vector<LineId> lines;
    for (const auto& form : linesOf(catalogue, order, *topic, *service)) {
        lines.push_back(LineId::timed(now, site.entropy()));
        drafts.push_back(caseLineDraft(id, lines.back(), resident->key, form));
    }
    const SlipContent content{order.partner, order.service, order.urgency, order.consent, order.note, order.papers};
    const auto slip =
        slipDrafts(site, {id, CaseState::registered, lines.at(lineOfTheSlip), *resident}, content, *number, 0, now);
    if (!slip) return refused(slip.refusal());
    drafts.insert(drafts.end(), slip->begin(), slip->end());
    return drafts;
}

} // namespace

Result<Referral, IssueRefusal> placeOrder(Site& site, const Command& command, const ReferralOrder& order)
{
    const auto events = site.run(command, [&](Time now) { return draftsOf(site, order, now); });
    if (!events) return refused(events.refusal());
    return *SqlReferrals{site.database()}.find(theOne<ReferralIssued>(*events).referral);
}

} // namespace pintu
