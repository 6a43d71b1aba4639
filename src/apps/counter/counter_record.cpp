#include "apps/counter/counter_record.h"

#include "office/paper_desk.h"
#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/read_paper.h"
#include "office/referral_desk.h"
#include "office/referral_order.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace pintu {
namespace {

constexpr std::size_t mostPeople = 7; // with "new person" and "without card" a digit for each

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

} // namespace

template <class Work>
auto CounterRecord::with(Work work)
{
    try {
        return work(m_commands.open());
    } catch (const std::exception&) {
        m_commands.letGo();
        throw;
    }
}

std::optional<CounterFacts> CounterRecord::facts(std::int64_t place)
{
    return with([place](Site& site) -> std::optional<CounterFacts> {
        site.refresh();
        if (site.changedAt() == place) return std::nullopt;
        CounterFacts out;
        out.profile = site.profile();
        out.catalogue = std::make_shared<const Catalogue>(site.catalogue());
        const auto now = site.clock().now().seconds();
        for (const auto& partner : out.catalogue->lists().partners)
            for (const auto& key : site.trust().keysOf(partner.id, KeyRole::partner))
                if (!key.revokedSince && key.inForceAt(now)) out.readers.insert(partner.id);
        for (auto& code : out.catalogue->provinceCodes()) out.regions.provinces.insert(std::move(code));
        out.place = site.changedAt();
        return out;
    });
}

bool CounterRecord::openCounter(const Command& command, std::int64_t counter)
{
    return with([&](Site& site) { return QueueDesk{site}.openCounter(command, counter, command.actor).ok(); });
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
                if (event.type == TicketServing::type)
                    out.servingSince = std::min(bodyOf<TicketServing>(event).at, site.clock().now());
        auto line = desk.line(counter);
        out.waiting = std::move(line.inOrder);
        out.elsewhere = line.elsewhere;
        return out;
    });
}

bool CounterRecord::savedOnOneServer()
{
    return with([](Site& site) { return site.savedOnOneServer(); });
}

void CounterRecord::runTimers()
{
    with([](Site& site) {
        (void)QueueDesk{site}.runTimers();
        (void)ReferralDesk{site}.runTimers();
    });
}

Result<Ticket, CallNextRefusal> CounterRecord::callNext(const Command& command, std::int64_t counter)
{
    return with([&](Site& site) -> Result<Ticket, CallNextRefusal> {
        QueueDesk desk{site};
        const auto called = desk.callNext(command, counter);
        if (!called) return refused(called.refusal());
        return *desk.ticket(called->ticket);
    });
}

Result<Ticket, CallNextRefusal> CounterRecord::callChosen(const Command& command, std::int64_t counter, TicketId ticket)
{
    return with([&](Site& site) -> Result<Ticket, CallNextRefusal> {
        QueueDesk desk{site};
        const auto called = desk.callChosen(command, counter, ticket);
        if (!called) return refused(called.refusal());
        return *desk.ticket(called->ticket);
    });
}

Result<Ticket, TicketRefusal> CounterRecord::work(const Command& command, TicketWork what, TicketId id)
{
    return with([&](Site& site) -> Result<Ticket, TicketRefusal> {
        QueueDesk desk{site};
        const auto done = [&] {
            switch (what) {
            case TicketWork::serve: return desk.serve(command, id);
            case TicketWork::recall: return desk.recall(command, id);
            case TicketWork::miss: return desk.miss(command, id);
            case TicketWork::comeBack: return desk.comeBack(command, id);
            case TicketWork::finish: break;
            }
            return desk.finish(command, id);
        }();
        if (!done) return refused(done.refusal());
        return *done;
    });
}

bool CounterRecord::undo(const Command& command, TicketId ticket)
{
    return with([&](Site& site) { return QueueDesk{site}.undo(command, ticket).ok(); });
}

std::vector<PersonRow> CounterRecord::find(const std::string& query)
{
    try {
        return m_people.find(m_reading.open(), query, mostPeople);
    } catch (const std::exception&) {
        m_reading.letGo();
        m_people = {};
        throw;
    }
}

std::vector<PersonRow> CounterRecord::withNik(const std::string& nik)
{
    return with([&](Site& site) { return peopleByNumber(site, nik).value_or(std::vector<PersonRow>{}); });
}

Reading CounterRecord::read(const Command& command, const std::string& text)
{
    return with([&](Site& site) {
        if (auto paper = readPaper(site, command, text)) return std::move(*paper);
        Reading out;
        auto people = peopleByNumber(site, text);
        out.kind = people ? Reading::Kind::people : Reading::Kind::name;
        if (people)
            out.people = std::move(*people);
        else
            out.name = text;
        out.exact = out.people.size() == 1;
        return out;
    });
}

Reading CounterRecord::hearCompared(const Command& command, const std::string& code)
{
    return with([&](Site& site) { return readComparedAnswer(site, command, code); });
}

std::optional<PersonCard> CounterRecord::open(const std::string& officer, PersonId person, const std::string& purpose)
{
    return with([&](Site& site) { return cardOf(site, PeopleDesk{site}.open(officer, person, purpose)); });
}

Result<PersonCard, StatePersonRefusal> CounterRecord::state(const Command& command, const PersonDraft& draft,
                                                            AnotherPerson another)
{
    return with([&](Site& site) -> Result<PersonCard, StatePersonRefusal> {
        PeopleDesk people{site};
        const PersonForm form{
            {}, 0, draft.words, draft.sex, draft.birthYear, draft.birthEstimated, draft.village, draft.identityStatus};
        const auto stated = people.state(command, form, another);
        if (!stated) return refused(stated.refusal());
        auto card = cardOf(site, people.record(stated->person));
        if (!card) return refused(StatePersonRefusal::erased);
        return std::move(*card);
    });
}

Result<SlipFacts, IssueRefusal> CounterRecord::issue(const Command& command, const ReferralOrder& order)
{
    return with([&](Site& site) -> Result<SlipFacts, IssueRefusal> {
        const auto referral = placeOrder(site, command, order);
        if (!referral) return refused(referral.refusal());
        return slipFacts(site, *referral, WholeName::yes);
    });
}

} // namespace pintu
