#pragma once

#include "office/people_index.h"
#include "screens/counter_office.h"

#include <functional>
#include <memory>

namespace pintu {

/// What the counter asks, answered by the office's own record. The worker's alone.
class CounterRecord final : public CounterOffice {
public:
    /// Opens the site when it is asked first; `letGo` is told after trouble, so that the next work opens it anew.
    CounterRecord(std::function<Site&()> site, std::function<void()> letGo)
        : m_site{std::move(site)}, m_letGo{std::move(letGo)}
    {
    }

    std::optional<CounterFacts> facts(std::int64_t place) override;
    bool openCounter(const Command& command, std::int64_t counter) override;
    std::optional<QueueView> queue(std::int64_t counter, std::int64_t place) override;
    void runTimers() override;
    Result<Ticket, CallNextRefusal> callNext(const Command& command, std::int64_t counter) override;
    Result<Ticket, CallNextRefusal> callChosen(const Command& command, std::int64_t counter, TicketId ticket) override;
    Result<Ticket, TicketRefusal> work(const Command& command, TicketWork what, TicketId ticket) override;
    bool undo(const Command& command, TicketId ticket) override;
    std::vector<PersonRow> find(const std::string& query) override;
    Reading read(const Command& command, const std::string& text) override;
    std::optional<PersonCard> open(const std::string& officer, PersonId person, const std::string& purpose) override;
    std::vector<PersonRow> withNik(const std::string& nik) override { return find(nik); }
    Result<PersonCard, StatePersonRefusal> state(const Command& command, const PersonDraft& draft,
                                                 AnotherPerson another) override;
    Result<SlipFacts, IssueRefusal> issue(const Command& command, const ReferralOrder& order) override;

private:
    template <class Work>
    auto with(Work work);

    std::function<Site&()> m_site;
    std::function<void()> m_letGo;
    PeopleIndex m_people;
};

} // namespace pintu
