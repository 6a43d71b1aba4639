#pragma once

#include "screens/counter_office.h"
#include "screens/counter_workplace.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pintu {

struct SearchState {
    std::string field;
    bool searching = false;
    std::optional<std::string> searched; ///< what the list answers
    bool tooLong = false;                ///< no name has so many letters: nobody is looked for
    std::vector<PersonRow> people;
    std::optional<Ticket> ticketFound; ///< by its number: Enter calls it
    std::size_t row = 0;

    /// Rows of the list: a found ticket, people, "new person", "without card".
    std::size_t rows() const { return (ticketFound ? 1U : 0U) + people.size() + 2U; }
};

/// What Enter on a row of the list means: to call a ticket, to open a person, or to write somebody down.
using ListChoice = std::variant<Ticket, PersonId, FormKind>;

/// The one field and the list under it: who is this?
class CounterSearch {
public:
    CounterSearch(CounterWorkplace& workplace, std::shared_ptr<CounterSearchOffice> office);

    const SearchState& state() const { return m_state; }

    /// What the field holds now; people are looked for while it is typed.
    void type(const std::string& text);
    /// Looks for what the field holds once more: the list may be about something else by now.
    void typeAgain();
    /// Stays in the field and is not looked for: the number of a card, which somebody is written down with.
    void keep(const std::string& number) { m_state.field = number; }
    /// Looks for a name that somebody entered or scanned, and gives the people to `then`; only the newest name counts.
    void findName(const std::string& name, const std::function<void(std::vector<PersonRow>)>& then);
    /// What was found for all that the field holds.
    void list(std::vector<PersonRow> people);
    void list(const Ticket& ticket);
    void forgetTicket() { m_state.ticketFound.reset(); }
    /// The code in the field has been understood.
    void forgetTyped();
    void clear();

    void chooseRow(std::size_t row);
    ListChoice choice() const;
    /// Opens a record for an officer and a purpose, and gives it to `then`.
    void open(PersonId person, const std::string& purpose, const std::function<void(PersonCard)>& then);

private:
    void find();

    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterSearchOffice> m_office;
    SearchState m_state;
    bool m_underWay = false;
    std::int64_t m_namesAsked = 0;
    std::optional<std::string> m_next; ///< the newest wish, while an older search is under way
};

} // namespace pintu
