#include "office/person_history.h"

#include "core/people/stated_fact.h"
#include "office/case_desk.h"
#include "office/loop_desk.h"
#include "office/people_desk.h"
#include "office/referral_desk.h"
#include "store/sql_office.h"
#include "store/sql_tickets.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pintu {
namespace {

WhoSaid whoSaid(const std::string& author)
{
    if (author == "office") return WhoSaid::office;
    return author == "resident" ? WhoSaid::resident : WhoSaid::partner;
}

class History {
public:
    History(Site& site, const std::string& officer) : m_site{site}, m_officer{officer} {}

    void add(const Resident& resident)
    {
        addStatements(resident);
        addVisits(resident.id);
        for (const auto& stored : CaseDesk{m_site}.ofPerson(resident.id)) addCase(stored);
    }
    std::vector<HistoryRow> newestFirst() &&
    {
        // What one command wrote has one moment: its last event comes first.
        std::ranges::reverse(m_rows);
        std::ranges::stable_sort(m_rows, [](const HistoryRow& a, const HistoryRow& b) { return a.at > b.at; });
        return std::move(m_rows);
    }

private:
    void addVisits(PersonId person)
    {
        auto tickets = SqlTickets{m_site.database()}.everHeldBy(person);
        std::ranges::reverse(tickets);
        for (auto& ticket : tickets) {
            const auto at = ticket.taken;
            m_rows.push_back({at, PastVisit{std::move(ticket)}});
        }
    }

    void addCase(const Case& stored)
    {
        CaseDesk cases{m_site};
        ReferralDesk referrals{m_site};
        const auto slips = referrals.ofCase(stored.id);
        std::vector<LineId> apart;
        std::vector<Event> ends;
        for (auto& event : m_site.journal().eventsAbout(stored.id.text()))
            if (event.type == LineEnded::type) ends.push_back(std::move(event));
        for (auto line : cases.lines(stored.id)) {
            const auto words = cases.words(line);
            PastLine past;
            past.apart = isApartFrom(m_site, m_officer, line, words);
            past.ticket = stored.ticket;
            past.referred = std::ranges::find(slips, line.id, &Referral::line) != slips.end();
            if (!past.apart) {
                if (words) past.said = words->text;
                if (line.topic.empty() && words) line.topic = words->topic;
                past.answer = answerOf(ends, line);
            }
            const auto at = line.stated;
            if (past.apart) apart.push_back(line.id);
            past.line = std::move(line);
            m_rows.push_back({at, std::move(past)});
        }
        for (const auto& slip : slips) addSlip(slip, std::ranges::find(apart, slip.line) != apart.end(), referrals);
    }

    /// Why the line has ended, in the words of whoever ended it last.
    std::string answerOf(const std::vector<Event>& ends, const CaseLine& line)
    {
        if (!line.end) return {};
        for (auto event = ends.rbegin(); event != ends.rend(); ++event) {
            if (bodyOf<LineEnded>(*event).line != line.id || event->sealed.empty()) continue;
            const auto words = m_site.journal().personKeys().words<AnswerWords>(*event);
            return words ? words->text : std::string{};
        }
        return {};
    }

    void addSlip(const Referral& slip, bool apart, ReferralDesk& referrals)
    {
        const auto words = referrals.words(slip);
        // A slip tells whole seconds; its first word is that it was issued.
        const auto issued = words.empty() ? Time{slip.issuedAt * 1000} : words.front().said;
        m_rows.push_back({issued, PastSlip{slip, apart ? 0 : referrals.serviceOf(slip), apart}});
        if (apart) return;
        bool first = true;
        for (const auto& word : words) {
            if (std::exchange(first, false)) continue;
            m_rows.push_back({word.said, PastWord{slip.name.number, slip.partner, whoSaid(word.author), word.word,
                                                  word.outcome, word.road}});
        }
        for (const auto& paper : SqlOffice{m_site.database()}.printed(slip.id.text()))
            if (paper.paper == "letter")
                m_rows.push_back({paper.at, PastLetter{slip.name.number, slip.partner, paper.copy}});
    }

    void addStatements(const Resident& resident)
    {
        std::optional<PersonWhole> before;
        for (const auto& event : m_site.journal().eventsAbout(resident.id.text())) {
            if (event.type == PersonsLinked::type) addLink(event);
            if (event.type == FactStated::type) addFact(event);
            if (event.type != PersonStated::type) continue;
            const auto words = m_site.journal().personKeys().words<PersonWords>(event);
            PersonWhole now{bodyOf<PersonStated>(event), words.value_or(PersonWords{})};
            PastStatement past{!before, {}, event.actor, now.stated.source, now.stated.asOf};
            if (before && words) past.changed = differences(*before, now);
            m_rows.push_back({event.at, std::move(past)});
            before = std::move(now);
        }
    }

    void addFact(const Event& event)
    {
        const auto words = m_site.journal().personKeys().words<FactWords>(event);
        if (!words) return;
        const auto stated = bodyOf<FactStated>(event);
        m_rows.push_back({event.at, PastFact{words->fact, words->value, stated.source, stated.asOf, event.actor}});
    }

    void addLink(const Event& event)
    {
        const auto link = bodyOf<PersonsLinked>(event);
        const auto other = PeopleDesk{m_site}.record(link.other);
        m_rows.push_back({event.at, PastLink{link.other, other && other->words ? other->words->name : std::string{},
                                             link.linked, event.actor}});
    }

    Site& m_site;
    const std::string& m_officer;
    std::vector<HistoryRow> m_rows;
};

} // namespace

std::vector<HistoryRow> historyOf(Site& site, const std::string& officer, PersonId person)
{
    History history{site, officer};
    for (const auto& resident : PeopleDesk{site}.joined(person)) history.add(resident);
    return std::move(history).newestFirst();
}

} // namespace pintu
