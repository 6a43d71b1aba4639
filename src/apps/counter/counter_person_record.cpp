#include "apps/counter/counter_person_record.h"

#include "office/case_desk.h"
#include "office/match_desk.h"
#include "office/person_history.h"
#include "office/read_paper.h"
#include "office/referral_desk.h"

namespace pintu {

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

std::vector<HistoryRow> CounterPersonRecord::history(const std::string& officer, PersonId person)
{
    return m_commands.ask([&](Site& site) { return historyOf(site, officer, person); });
}

std::optional<SlipFacts> CounterPersonRecord::slip(std::int64_t number)
{
    return m_commands.ask([&](Site& site) -> std::optional<SlipFacts> {
        const auto referral = ReferralDesk{site}.byNumber(number);
        if (!referral) return std::nullopt;
        return slipFacts(site, *referral, WholeName::yes);
    });
}

std::optional<PersonCard> CounterPersonRecord::openRecord(const std::string& officer, PersonId person,
                                                          const std::string& purpose)
{
    return m_commands.ask([&](Site& site) { return cardOf(site, PeopleDesk{site}.open(officer, person, purpose)); });
}

Result<PersonsLinked, LinkRefusal> CounterPersonRecord::join(const Command& command, PersonId goesOn, PersonId other)
{
    return m_commands.ask([&](Site& site) { return PeopleDesk{site}.link(command, goesOn, other); });
}

Result<PersonsLinked, LinkRefusal> CounterPersonRecord::part(const Command& command, PersonId other)
{
    return m_commands.ask([&](Site& site) { return PeopleDesk{site}.part(command, other); });
}

Result<LineReopened, CaseRefusal> CounterPersonRecord::reopen(const Command& command, LineId line)
{
    return m_commands.ask([&](Site& site) { return CaseDesk{site}.reopenLine(command, line); });
}

std::optional<MatchView> CounterPersonRecord::matches(PersonId person)
{
    return m_commands.ask([&](Site& site) -> std::optional<MatchView> {
        site.refresh(); // its rules may be new
        const auto record = PeopleDesk{site}.record(person);
        if (!record || !record->words) return std::nullopt;
        return MatchDesk{site}.viewOf(*record);
    });
}

Result<FactStated, FactRefusal> CounterPersonRecord::stateFact(const Command& command, const FactAnswer& answer)
{
    return m_commands.ask([&](Site& site) { return MatchDesk{site}.stateFact(command, answer); });
}

} // namespace pintu
