#pragma once

#include "screens/counter_workplace.h"

#include <optional>
#include <utility>

namespace pintu {

/// What the right side shows below the one field.
enum class CounterPage { people, form, twins, request, slip, heard, question, receipt, open, person, pair, match };

/// Which page is shown, and what it lies over.
class PageTurner {
public:
    struct Place {
        CounterPage page = CounterPage::people;
        Spot focus = Spot::field;
    };
    explicit PageTurner(CounterWorkplace& workplace) : m_workplace{workplace} {}

    const CounterPage& page() const { return m_page; }
    bool shows(CounterPage page) const { return m_page == page; }
    Place place() const { return {m_page, m_workplace.state().cursor.spot}; }
    void turnTo(CounterPage page, Spot spot)
    {
        m_page = page;
        m_workplace.moveTo(spot);
    }
    /// The cursor stays, or somebody else moves it.
    void show(CounterPage page) { m_page = page; }

    /// One question may follow another; the page from before both waits.
    void openQuestion()
    {
        if (!shows(CounterPage::question)) m_beforeQuestion = place();
        turnTo(CounterPage::question, Spot::question);
    }
    void closeQuestion()
    {
        if (shows(CounterPage::question)) turnTo(m_beforeQuestion.page, m_beforeQuestion.focus);
    }

private:
    CounterWorkplace& m_workplace;
    CounterPage m_page = CounterPage::people;
    Place m_beforeQuestion;
};

} // namespace pintu
