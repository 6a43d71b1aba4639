#pragma once

#include "screens/counter_actions.h"
#include "screens/counter_cover.h"
#include "screens/counter_day.h"
#include "screens/counter_form.h"
#include "screens/counter_guide.h"
#include "screens/counter_hall.h"
#include "screens/counter_kept.h"
#include "screens/counter_match.h"
#include "screens/counter_open.h"
#include "screens/counter_page.h"
#include "screens/counter_person.h"
#include "screens/counter_queue.h"
#include "screens/counter_reading.h"
#include "screens/counter_request.h"
#include "screens/counter_search.h"
#include "screens/counter_slip.h"

#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// The right side of the counter: which page is shown, and what one page has for another. Whoever was found or written
/// down becomes the person of a request, a request becomes a slip, and a paper that is scanned lies over all of it
/// until the clerk goes back.
class CounterPages {
public:
    CounterPages(CounterWorkplace& workplace, CounterQueue& queue, const std::shared_ptr<CounterOffice>& office,
                 PrintReferral print, PrintTicket printTicket, PrintReceipt printReceipt, PrintMatches printMatches,
                 std::function<void()> wentHome);

    const CounterPage& page() const { return m_turner.page(); }
    CounterReading& reading() { return m_reading; }
    CounterSearch& search() { return m_search; }
    CounterForm& form() { return m_form; }
    CounterRequest& request() { return m_request; }
    CounterSlip& slip() { return m_slip; }
    CounterKept& kept() { return m_kept; }
    CounterQuestion& question() { return m_question; }
    CounterOpen& open() { return m_open; }
    CounterPerson& person() { return m_person; }
    CounterGuide& guide() { return m_guide; }
    CounterMatch& match() { return m_match; }
    CounterActions& actions() { return m_actions; }
    CounterHall& hall() { return m_hall; }
    CounterDay& day() { return m_day; }

    void learn(SharedFacts facts);
    void typeField(const std::string& text);
    /// Acts on the chosen row: a number is called, a person opened, somebody new written down.
    void chooseThisRow();
    /// An empty form, where no command is under way.
    void openForm(FormKind kind);
    /// Of the page with the twins: the second is somebody else, or the first is meant.
    void saveAsAnotherPerson()
    {
        if (m_turner.shows(CounterPage::twins)) m_form.save(AnotherPerson::yes);
    }
    void useTwin();
    /// Whose slip is shown.
    void openSlipPerson()
    {
        if (m_turner.shows(CounterPage::slip) && m_slip.state()) openPerson(m_slip.state()->facts.referral.person);
    }
    /// Of the request; a slip that is made is printed again where it failed.
    void makeSlip();
    void printCopy();
    /// Saves what was written; where something is missing for it, the request shows what.
    void keepWords()
    {
        const bool beside = m_turner.shows(CounterPage::person) || m_turner.shows(CounterPage::match);
        if (beside && m_request.state()) m_turner.show(CounterPage::request);
        m_kept.keep({});
    }
    /// The complaint that was begun at the kiosk, and its words where nobody went on with them.
    void discardDraft();
    /// One step back.
    void escape();
    void clearForNext();
    /// Words of somebody who gives no name.
    void beginNameless();

private:
    void saved(PersonCard person, FormKind kind);
    void openPerson(PersonId person, const std::function<void()>& then = {});
    void beginRequest(PersonCard person, bool askForCard);
    void leaveTicket();
    void resume(const DeskDraft& draft);
    void stepDone();

    CounterWorkplace& m_workplace;
    CounterQueue& m_queue;
    PageTurner m_turner;
    CounterReading m_reading;
    CounterSearch m_search;
    CounterForm m_form;
    CounterRequest m_request;
    CounterSlip m_slip;
    CounterQuestion m_question;
    CounterKept m_kept;
    CounterOpen m_open;
    CounterCover m_cover;
    CounterPerson m_person;
    CounterGuide m_guide;
    CounterMatch m_match;
    CounterActions m_actions;
    CounterHall m_hall;
    CounterDay m_day;
    SharedFacts m_facts = std::make_shared<const CounterFacts>();
};

} // namespace pintu
