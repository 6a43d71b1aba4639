#include "screens/counter_search.h"

#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

constexpr std::size_t shortestQuery = 2;

/// Of a number that is still being typed: until there are six digits it may be anybody's.
bool tooFewDigits(const std::string& text)
{
    constexpr std::ptrdiff_t fewest = 6;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return text.find_first_not_of("0123456789 .-/()+") == std::string::npos &&
           std::ranges::count_if(text, isDigit) < fewest;
}

} // namespace

CounterSearch::CounterSearch(CounterWorkplace& workplace, std::shared_ptr<CounterSearchOffice> office)
    : m_workplace{workplace}, m_office{std::move(office)}
{
}

void CounterSearch::type(const std::string& text)
{
    m_state.field = text;
    m_state.row = 0;
    m_state.ticketFound.reset();
    m_state.tooLong = countCodePoints(text) > mostLetters(personLimits, &PersonWords::name);
    const bool worthwhile = !m_state.tooLong && text.size() >= shortestQuery && !tooFewDigits(text);
    if (worthwhile) {
        m_next = text;
        find();
    } else {
        m_next.reset();
        m_state.people.clear();
        m_state.searched.reset();
        m_state.searching = false;
    }
    m_workplace.show();
}

void CounterSearch::typeAgain()
{
    if (!m_state.field.empty()) type(std::exchange(m_state.field, {}));
}

/// One search at a time, and always the newest: what was typed meanwhile replaces what was waiting.
void CounterSearch::find()
{
    if (m_underWay || !m_next) return;
    m_underWay = true;
    m_state.searching = true;
    const auto query = *std::exchange(m_next, std::nullopt);
    m_workplace.look([office = m_office, query] { return office->find(query); },
                     [this, query](std::vector<PersonRow> people) {
                         m_underWay = false;
                         m_workplace.answered();
                         if (m_next) {
                             find();
                             return;
                         }
                         m_state.searching = false;
                         if (m_state.field != query) return; // cleared meanwhile
                         m_state.people = std::move(people);
                         m_state.searched = query;
                         m_state.row = 0;
                         m_workplace.show();
                     },
                     [this](TroubleKind kind) {
                         m_underWay = false;
                         m_state.searching = false;
                         m_next.reset();
                         m_workplace.trouble(kind);
                     });
}

void CounterSearch::findName(const std::string& name, const std::function<void(std::vector<PersonRow>)>& then)
{
    m_next.reset();
    m_state.searching = true;
    m_workplace.look([office = m_office, name] { return office->find(name); },
                     [this, then, asked = ++m_namesAsked](std::vector<PersonRow> people) {
                         if (asked != m_namesAsked) return;
                         m_state.searching = false;
                         m_workplace.answered();
                         then(std::move(people));
                         m_workplace.show();
                     },
                     [this](TroubleKind kind) {
                         m_state.searching = false;
                         m_workplace.trouble(kind);
                     });
}

void CounterSearch::list(std::vector<PersonRow> people)
{
    m_next.reset();
    m_state.people = std::move(people);
    m_state.searched = m_state.field;
    m_state.row = 0;
}

void CounterSearch::list(const Ticket& ticket)
{
    m_state.ticketFound = ticket;
    m_state.people.clear();
    m_state.row = 0;
}

void CounterSearch::forgetTyped()
{
    m_state.field.clear();
    m_state.people.clear();
    m_state.searched.reset();
}

void CounterSearch::clear()
{
    m_next.reset();
    m_state = {};
}

void CounterSearch::chooseRow(std::size_t row)
{
    if (row >= m_state.rows() || row == m_state.row) return;
    m_state.row = row;
    m_workplace.show();
}

ListChoice CounterSearch::choice() const
{
    auto row = m_state.row;
    if (m_state.ticketFound) {
        if (row == 0) return *m_state.ticketFound;
        --row;
    }
    if (row < m_state.people.size()) return m_state.people[row].id;
    return row == m_state.people.size() ? FormKind::person : FormKind::withoutCard;
}

void CounterSearch::open(PersonId person, const std::string& purpose, const std::function<void(PersonCard)>& then)
{
    m_workplace.send([office = m_office, officer = m_workplace.state().officer, person,
                      purpose] { return office->open(officer, person, purpose); },
                     [this, then](std::optional<PersonCard> card) {
                         if (card)
                             then(std::move(*card));
                         else
                             m_workplace.say(
                                 Tone::warn,
                                 trLater("This record was erased at the resident's wish. Write the person down anew."));
                     });
}

} // namespace pintu
