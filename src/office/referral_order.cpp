#include "office/referral_order.h"

#include "office/case_desk.h"
#include "office/slip_drafts.h"
#include "office/written_text.h"
#include "store/sql_cases.h"
#include "store/sql_people.h"
#include "store/sql_referrals.h"

#include <algorithm>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

/// The complaint first, then the need that the slip is for, then one that is only written down.
std::vector<LineForm> linesOf(const Catalogue& catalogue, const ReferralOrder& order, const CaseKind& topic,
                              const Service& service)
{
    const auto urgency = order.urgency.value_or(service.urgency);
    std::vector<LineForm> lines{lineAbout(service, kindOf(topic), order.topic, urgency, order.complaint),
                                lineAbout(service, LineKind::need, needTopic, urgency, service.name.id)};
    lines.front().sensitive = lines.front().sensitive || topic.apart;
    if (const auto* second = catalogue.service(order.secondNeed); catalogue.offers(second))
        lines.push_back(lineAbout(*second, LineKind::need, needTopic, second->urgency, second->name.id));
    return lines;
}

constexpr std::size_t lineOfTheSlip = 1;

bool textsFit(const ReferralOrder& order)
{
    const LineWords complaint{writtenText(order.complaint, Lines::many), {}, {}};
    const ReferralWords note{0, writtenText(order.note, Lines::many)};
    return !tooLong(complaint, lineLimits) && !tooLong(note, referralLimits);
}

/// The case that the slip belongs to, as it stands inside the command.
struct CaseOfOrder {
    CaseId id;
    CaseState state = CaseState::registered;
    bool isNew = false;
};

/// That of the line, of the visit, or a new one.
Result<CaseOfOrder, IssueRefusal> caseOf(Site& site, const ReferralOrder& order, Time now)
{
    SqlCases cases{site.database()};
    if (!order.line.empty()) {
        const auto line = cases.line(order.line);
        const auto stored = line ? cases.find(line->caseId) : std::nullopt;
        SqlPeople people{site.database()};
        // Of a record that was joined with this one, too.
        if (!stored || people.standsFor(stored->person) != people.standsFor(order.person) || line->end)
            return refused(IssueRefusal::noSuchLine);
        return CaseOfOrder{stored->id, stored->state, false};
    }
    const auto ofVisit = order.ticket.empty() ? std::nullopt : cases.ofVisit(order.person, order.ticket);
    if (ofVisit) return CaseOfOrder{ofVisit->id, ofVisit->state, false};
    return CaseOfOrder{CaseId::timed(now, site.entropy()), CaseState::registered, true};
}

Result<Drafts, IssueRefusal> draftsOf(Site& site, const ReferralOrder& order, Time now)
{
    const auto resident = SqlPeople{site.database()}.resident(order.person);
    if (!resident) return refused(IssueRefusal::noSuchPerson);
    if (resident->erased) return refused(IssueRefusal::personErased);
    const auto& catalogue = site.catalogue();
    const auto* topic = order.line.empty() ? catalogue.caseKind(order.topic) : nullptr;
    if (order.line.empty() && !catalogue.offers(topic)) return refused(IssueRefusal::unknownTopic);
    const auto ofOrder = caseOf(site, order, now);
    if (!ofOrder) return refused(ofOrder.refusal());
    const auto* service = catalogue.service(order.service);
    const IssueFacts facts{ofOrder->state,
                           catalogue.offers(service),
                           catalogue.offers(catalogue.partner(order.partner)),
                           partnerKey(site, order.partner, now).has_value(),
                           textsFit(order),
                           lastSlipNumber(site, now)};
    const auto number = decideIssue(facts, order.consent);
    if (!number) return refused(number.refusal());

    Drafts drafts;
    if (ofOrder->isNew)
        drafts.push_back(draftOf(CaseOpened{ofOrder->id, order.person, order.ticket, cameToTheCounter}));
    auto line = order.line;
    if (topic) {
        std::vector<LineId> lines;
        for (const auto& form : linesOf(catalogue, order, *topic, *service)) {
            lines.push_back(LineId::timed(now, site.entropy()));
            drafts.push_back(caseLineDraft(site, now, ofOrder->id, lines.back(), resident->key, form));
        }
        line = lines.at(lineOfTheSlip);
    }
    const SlipContent content{order.partner, order.service, order.urgency, order.consent, order.note, order.papers};
    const auto slip = slipDrafts(site, {ofOrder->id, ofOrder->state, line, *resident}, content, *number, 0, now);
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

std::optional<LineId> lineWithoutSlip(Site& site, const Referral& referral, std::int64_t service)
{
    SqlCases cases{site.database()};
    const auto* wanted = site.catalogue().service(service);
    if (!wanted) return std::nullopt;
    const auto referrals = SqlReferrals{site.database()}.ofCase(referral.caseId);
    for (const auto& line : cases.lines(referral.caseId)) {
        const bool referred = std::ranges::find(referrals, line.id, &Referral::line) != referrals.end();
        if (line.kind != LineKind::need || line.end || referred) continue;
        const auto words = site.journal().wordsAt<LineWords>(line.seq);
        if (words && words->text == wanted->name.id) return line.id;
    }
    return std::nullopt;
}

} // namespace pintu
