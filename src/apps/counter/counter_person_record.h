#pragma once

#include "apps/counter/lane_site.h"
#include "office/people_desk.h"
#include "screens/counter_office.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pintu {

/// A record as a counter shows it. Nothing once its words are erased.
std::optional<PersonCard> cardOf(Site& site, std::optional<PersonRecord> record);

/// What the person's page and the page of what fits ask, answered by the office's own record on the lane of commands.
class CounterPersonRecord final : public CounterPersonOffice, public CounterMatchOffice {
public:
    explicit CounterPersonRecord(LaneSite commands) : m_commands{std::move(commands)} {}

    std::vector<HistoryRow> history(const std::string& officer, PersonId person) override;
    std::optional<SlipFacts> slip(std::int64_t number) override;
    std::optional<PersonCard> openRecord(const std::string& officer, PersonId person,
                                         const std::string& purpose) override;
    Result<PersonsLinked, LinkRefusal> join(const Command& command, PersonId goesOn, PersonId other) override;
    Result<PersonsLinked, LinkRefusal> part(const Command& command, PersonId other) override;
    Result<LineReopened, CaseRefusal> reopen(const Command& command, LineId line) override;
    std::optional<MatchView> matches(PersonId person) override;
    Result<FactStated, FactRefusal> stateFact(const Command& command, const FactAnswer& answer) override;

private:
    LaneSite m_commands;
};

} // namespace pintu
