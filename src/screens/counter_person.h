#pragma once

#include "screens/counter_form.h"
#include "screens/counter_office.h"
#include "screens/counter_page.h"
#include "screens/counter_question.h"
#include "screens/counter_request.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Two records, to see whether they are of one person.
struct PersonPair {
    PersonCard left; ///< whose page is open
    PersonCard right;
    bool joined = false; ///< the right one was joined with the left
};

/// The person's page: what the record tells of their past (C6).
struct PersonPageState {
    SharedFacts facts = std::make_shared<const CounterFacts>();
    std::optional<PersonCard> card; ///< nothing: no page
    std::vector<HistoryRow> rows;   ///< the newest, at most `mostRows`
    std::size_t older = 0;          ///< that are not among them
    std::size_t row = 0;            ///< of the list: 0 leads to what they bring up now, then come the rows
    std::optional<PersonPair> pair;

    /// Who comes this often is helped by what was last; each row of a table costs memory for as long as it is shown.
    static constexpr std::size_t mostRows = 200;
    std::size_t lines() const { return rows.size() + 1; }
    /// Whether there is more to see than that the person was written down.
    bool hasPast() const;
};

/// The page of a known person, and what is done to their record: it is corrected, joined with another, parted again.
class CounterPerson {
public:
    /// What it has to do with.
    struct Beside {
        CounterWorkplace& workplace;
        PageTurner& turner;
        CounterQuestion& question;
        CounterForm& form;       ///< where a record is corrected
        CounterRequest& request; ///< of the same person
    };
    /// Where a row or a step leads.
    struct Ways {
        std::function<void(SlipFacts)> slip;
        std::function<void(LineId)> openThing;
        std::function<void(PersonId)> openPerson; ///< anew: the record that stands for them may be another
    };
    CounterPerson(Beside beside, std::shared_ptr<CounterPersonOffice> office,
                  std::shared_ptr<CounterSearchOffice> search, std::function<std::string()> purpose, Ways ways);

    const PersonPageState& state() const { return m_state; }
    void learn(SharedFacts facts) { m_state.facts = std::move(facts); }
    void clear();

    /// Whose page it is from now on: the person of the request. Where they have a past it is shown by itself, unless
    /// the clerk goes on with something else or is writing already.
    enum class GoesOn { no, yes };
    void of(PersonCard card, GoesOn goesOn);
    /// Reads the past anew and shows the page; on the page, asks what is to be done to the record itself.
    void key();
    /// Letters that are typed on the page are what they bring up now.
    void type(const std::string& text);
    /// After a step: the same page, and its rows as they are now.
    void refresh();
    void askHowKnown();
    void corrected(PersonCard card);
    void chooseRow(std::size_t row);
    /// What Enter does with the marked row.
    void choose();
    /// Opens another record beside this one.
    void compare(PersonId other);
    /// A digit on the page with two records: which one goes on, or that they are parted.
    void decidePair(std::size_t answer);

private:
    void load(const std::function<void()>& then);
    void show();
    void correct();
    void askRecord();
    void choose(const HistoryRow& row);
    void lead(const PastLine& past);
    void sayApart();
    void showSlip(std::int64_t number);
    void tell(const HistoryRow& row);
    void askTwin();
    void offer(const std::vector<PersonRow>& people);
    void join(PersonId goesOn, PersonId other);
    void part(PersonId other);
    std::vector<PersonRow> joinedNow() const;

    CounterWorkplace& m_workplace;
    PageTurner& m_turner;
    CounterQuestion& m_question;
    CounterForm& m_form;
    CounterRequest& m_request;
    std::shared_ptr<CounterPersonOffice> m_office;
    std::shared_ptr<CounterSearchOffice> m_search;
    std::function<std::string()> m_purpose;
    Ways m_ways;
    PersonPageState m_state;
    std::optional<PersonCard> m_before; ///< whose page was open before this one
};

} // namespace pintu
