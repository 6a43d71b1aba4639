#include "apps/counter/counter_record.h"

#include "apps/counter/read_paper.h"
#include "office/case_desk.h"
#include "office/paper_desk.h"
#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/referral_desk.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace pintu {
namespace {

constexpr std::size_t mostPeople = 7; // with "new person" and "without card" a digit for each
constexpr std::string_view cameToTheCounter = "DATANG";
constexpr std::string_view needTopic = "KEBUTUHAN";

Command commandOf(const Ask& ask)
{
    return {ask.id, ask.officer};
}

/// A second command that belongs to the first: asked again, it is the same again.
CommandId following(CommandId id)
{
    id.uuid.bytes[15] ^= 0x55;
    return id;
}

TicketRefusal known(QueueDesk::Refusal refusal)
{
    switch (refusal) {
    case QueueDesk::Refusal::unknown:
    case QueueDesk::Refusal::notInThisState: return TicketRefusal::notInThisState;
    case QueueDesk::Refusal::tooSoon: return TicketRefusal::tooSoon;
    case QueueDesk::Refusal::noMoreCalls: return TicketRefusal::noMoreCalls;
    case QueueDesk::Refusal::returnedBefore: return TicketRefusal::returnedBefore;
    case QueueDesk::Refusal::otherDay: return TicketRefusal::otherDay;
    case QueueDesk::Refusal::unknownLetter: return TicketRefusal::unknownLetter;
    }
    return TicketRefusal::notInThisState;
}

OrderRefusal known(CaseDesk::Refusal refusal)
{
    switch (refusal) {
    case CaseDesk::Refusal::noSuchPerson:
    case CaseDesk::Refusal::personErased: return OrderRefusal::personErased;
    case CaseDesk::Refusal::noSuchCase:
    case CaseDesk::Refusal::final: return OrderRefusal::caseFinal;
    case CaseDesk::Refusal::noLine:
    case CaseDesk::Refusal::unknownSector:
    case CaseDesk::Refusal::unknownTopic:
    case CaseDesk::Refusal::unknownProgramme:
    case CaseDesk::Refusal::unknownChannel: return OrderRefusal::notInCatalogue;
    }
    return OrderRefusal::notInCatalogue;
}

OrderRefusal known(ReferralDesk::Refusal refusal)
{
    switch (refusal) {
    case ReferralDesk::Refusal::personErased: return OrderRefusal::personErased;
    case ReferralDesk::Refusal::noSuchCase:
    case ReferralDesk::Refusal::noSuchLine:
    case ReferralDesk::Refusal::noSuchReferral:
    case ReferralDesk::Refusal::alreadyReplaced:
    case ReferralDesk::Refusal::caseFinal: return OrderRefusal::caseFinal;
    case ReferralDesk::Refusal::unknownService:
    case ReferralDesk::Refusal::unknownPartner: return OrderRefusal::notInCatalogue;
    case ReferralDesk::Refusal::partnerHasNoKey: return OrderRefusal::partnerHasNoKey;
    case ReferralDesk::Refusal::consentNotAsked: return OrderRefusal::consentNotAsked;
    case ReferralDesk::Refusal::numbersExhausted: return OrderRefusal::numbersExhausted;
    }
    return OrderRefusal::notInCatalogue;
}

PersonRow rowOf(const PersonHit& hit)
{
    const auto by = hit.by == "nik"         ? PersonRow::By::nik
                    : hit.by == "temporary" ? PersonRow::By::temporary
                                            : PersonRow::By::name;
    return {hit.resident.id, hit.name, hit.resident.sex, hit.age, hit.resident.village, hit.likeness, by};
}

std::optional<PersonCard> cardOf(Site& site, std::optional<PersonRecord> record)
{
    if (!record || !record->words) return std::nullopt;
    PersonCard card{std::move(record->resident), std::move(*record->words), {}};
    const auto birth = card.words.born                ? Birth::on(*card.words.born)
                       : card.resident.birthYear != 0 ? Birth::in(static_cast<int>(card.resident.birthYear))
                                                      : Birth{};
    card.age = ageOn(birth, Day::of(site.clock().now(), site.zone()));
    return card;
}

LineForm lineOf(const Service& service, LineKind kind, std::string topic, Urgency urgency, std::string text)
{
    return {kind, std::move(topic), service.sector, service.programme, urgency, service.sensitive, std::move(text)};
}

} // namespace

template <class Work>
auto CounterRecord::with(Work work)
{
    try {
        return work(m_site());
    } catch (const Trouble&) {
        m_letGo();
        m_people = {};
        throw;
    }
}

CounterOffice::Facts CounterRecord::facts()
{
    return with([](Site& site) {
        Facts out{site.profile(), std::make_shared<const Catalogue>(site.catalogue()), {}, {}};
        const auto now = site.clock().now().seconds();
        for (const auto& partner : out.catalogue->lists().partners)
            for (const auto& key : site.trust().keysOf(partner.id, KeyRole::partner))
                if (!key.revokedSince && key.inForceAt(now)) out.readers.insert(partner.id);
        for (auto& code : out.catalogue->provinceCodes()) out.regions.provinces.insert(std::move(code));
        return out;
    });
}

bool CounterRecord::openCounter(const Ask& ask, std::int64_t counter)
{
    return with([&](Site& site) { return QueueDesk{site}.openCounter(commandOf(ask), counter, ask.officer).ok(); });
}

std::optional<CounterOffice::QueueView> CounterRecord::queue(std::int64_t counter, std::int64_t place)
{
    return with([&](Site& site) -> std::optional<QueueView> {
        const auto head = site.journal().head();
        QueueView out;
        if (head) out.place = placeOf(head->epoch, head->seq);
        if (out.place == place) return std::nullopt;
        QueueDesk desk{site};
        for (auto& state : desk.counters())
            if (state.number == counter) out.current = std::move(state.current);
        if (out.current)
            for (const auto& event : site.journal().eventsAbout(out.current->id.text()))
                if (event.type == TicketServing::type) out.servingSince = event.at;
        const auto& profile = site.profile();
        const auto* own = profile.counter(counter);
        auto rest = SqlTickets{site.database()}.queue(desk.day());
        const auto all = std::ssize(rest.waiting);
        // In the order of calling, as it stands now: the rule says it, one turn after the other.
        while (own) {
            const auto turn = rest.nextTurn(own->letters, profile, site.clock().now());
            if (!turn) break;
            out.waiting.push_back(turn->ticket);
            std::erase_if(rest.waiting, [&](const Ticket& t) { return t.id == turn->ticket.id; });
            ++rest.callsToday;
            rest.priorityRun = turn->ticket.priority == PriorityClass::ordinary ? 0 : rest.priorityRun + 1;
        }
        out.elsewhere = all - std::ssize(out.waiting);
        return out;
    });
}

void CounterRecord::runTimers()
{
    with([](Site& site) {
        (void)QueueDesk{site}.runTimers();
        (void)ReferralDesk{site}.runTimers();
    });
}

Result<Ticket, CallNextRefusal> CounterRecord::callNext(const Ask& ask, std::int64_t counter)
{
    return with([&](Site& site) -> Result<Ticket, CallNextRefusal> {
        QueueDesk desk{site};
        const auto called = desk.callNext(commandOf(ask), counter);
        if (!called) return refused(called.refusal());
        return *desk.ticket(called->ticket);
    });
}

Result<Ticket, CallNextRefusal> CounterRecord::callChosen(const Ask& ask, std::int64_t counter, TicketId ticket)
{
    return with([&](Site& site) -> Result<Ticket, CallNextRefusal> {
        QueueDesk desk{site};
        const auto called = desk.callChosen(commandOf(ask), counter, ticket);
        if (!called) return refused(called.refusal());
        return *desk.ticket(called->ticket);
    });
}

Result<Ticket, TicketRefusal> CounterRecord::work(const Ask& ask, TicketWork what, TicketId id)
{
    return with([&](Site& site) -> Result<Ticket, TicketRefusal> {
        QueueDesk desk{site};
        const auto command = commandOf(ask);
        const auto done = [&] {
            switch (what) {
            case TicketWork::serve: return desk.serve(command, id);
            case TicketWork::recall: return desk.recall(command, id);
            case TicketWork::miss: return desk.miss(command, id);
            case TicketWork::comeBack: return desk.comeBack(command, id);
            case TicketWork::finish: break;
            }
            // Helped without a word being written: served all the same.
            const auto ticket = desk.ticket(id);
            if (ticket && ticket->state == TicketState::called) (void)desk.serve({following(ask.id), ask.officer}, id);
            return desk.finish(command, id);
        }();
        if (!done) return refused(known(done.refusal()));
        return *done;
    });
}

bool CounterRecord::undo(const Ask& ask, TicketId ticket)
{
    return with([&](Site& site) { return QueueDesk{site}.undo(commandOf(ask), ticket).ok(); });
}

std::vector<PersonRow> CounterRecord::peopleIn(Site& site, const std::string& query)
{
    const bool number = query.find_first_of("0123456789") != std::string::npos;
    if (!number) return m_people.find(site, query, mostPeople);
    std::vector<PersonRow> out;
    for (const auto& hit : PeopleDesk{site}.find(query, mostPeople)) out.push_back(rowOf(hit));
    return out;
}

std::vector<PersonRow> CounterRecord::find(const std::string& query)
{
    return with([&](Site& site) { return peopleIn(site, query); });
}

Reading CounterRecord::read(const Ask& ask, const std::string& text)
{
    return with([&](Site& site) {
        if (auto paper = readPaper(site, commandOf(ask), text)) return std::move(*paper);
        Reading out;
        out.kind = Reading::Kind::people;
        out.people = peopleIn(site, text);
        out.exact = out.people.size() == 1 && out.people.front().by != PersonRow::By::name;
        return out;
    });
}

std::optional<PersonCard> CounterRecord::open(const std::string& officer, PersonId person, const std::string& purpose)
{
    return with([&](Site& site) { return cardOf(site, PeopleDesk{site}.open(officer, person, purpose)); });
}

Result<PersonCard, StatePersonRefusal> CounterRecord::state(const Ask& ask, const PersonDraft& draft,
                                                            AnotherPerson another)
{
    return with([&](Site& site) -> Result<PersonCard, StatePersonRefusal> {
        PeopleDesk people{site};
        const PersonForm form{
            {}, 0, draft.words, draft.sex, draft.birthYear, draft.birthEstimated, draft.village, draft.identityStatus};
        const auto stated = people.state(commandOf(ask), form, another);
        if (!stated) return refused(stated.refusal());
        auto card = cardOf(site, people.record(stated->person));
        if (!card) return refused(StatePersonRefusal::erased);
        return std::move(*card);
    });
}

Result<SlipFacts, OrderRefusal> CounterRecord::issue(const ReferralOrder& order)
{
    return with([&](Site& site) -> Result<SlipFacts, OrderRefusal> {
        const auto& catalogue = site.catalogue();
        const auto* service = catalogue.service(order.service);
        const auto* topic = catalogue.caseKind(order.topic);
        if (!service || !topic) return refused(OrderRefusal::notInCatalogue);
        const auto urgency = order.urgency.value_or(service->urgency);
        const auto kind = topic->nature == CaseNature::complaint ? LineKind::complaint : LineKind::need;
        const std::string need{needTopic};
        std::vector<LineForm> lines{lineOf(*service, kind, order.topic, urgency, order.complaint),
                                    lineOf(*service, LineKind::need, need, urgency, service->name.id)};
        if (const auto* second = catalogue.service(order.secondNeed))
            lines.push_back(lineOf(*second, LineKind::need, need, second->urgency, second->name.id));
        const auto opened = CaseDesk{site}.open({order.open, order.officer}, order.person, order.ticket,
                                                std::string{cameToTheCounter}, lines);
        if (!opened) return refused(known(opened.refusal()));
        const IssueWish wish{opened->id,    opened->lines.at(1), order.partner, order.service,
                             order.urgency, order.consent,       order.note,    order.papers};
        const auto referral = ReferralDesk{site}.issue({order.issue, order.officer}, wish);
        if (!referral) return refused(known(referral.refusal()));
        return slipFacts(site, *referral, WholeName::yes);
    });
}

} // namespace pintu
