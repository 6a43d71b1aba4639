#include "screens/counter_pages.h"

#include "screens/text.h"

#include <utility>

namespace pintu {

CounterPages::CounterPages(CounterWorkplace& workplace, CounterQueue& queue,
                           const std::shared_ptr<CounterOffice>& office, PrintReferral print, PrintTicket printTicket,
                           PrintReceipt printReceipt, PrintMatches printMatches, std::function<void()> wentHome)
    : m_workplace{workplace},
      m_queue{queue},
      m_turner{workplace},
      m_reading{workplace, office, [this](Reading reading, ReadFrom from) { m_cover.take(std::move(reading), from); }},
      m_search{workplace, office},
      m_form{workplace, office, [this](PersonCard person, FormKind kind) { saved(std::move(person), kind); },
             [this] { m_turner.turnTo(CounterPage::twins, Spot::twins); }, [this] { m_person.askHowKnown(); }},
      m_request{workplace, office,
                [this](SlipFacts slip) {
                    m_turner.show(CounterPage::slip);
                    m_slip.made(std::move(slip));
                },
                [this](KeptLine kept) {
                    m_turner.turnTo(CounterPage::receipt, Spot::receipt);
                    m_kept.received(std::move(kept));
                }},
      m_slip{workplace, std::move(print)},
      m_question{workplace, [this] { m_turner.openQuestion(); }, [this] { m_turner.closeQuestion(); }},
      m_kept{workplace,
             m_request,
             m_question,
             office,
             std::move(printReceipt),
             [this](const DeskDraft& draft) { resume(draft); }},
      m_open{workplace,
             m_question,
             office,
             [this] {
                 m_cover.cover(ReadFrom::scanner);
                 m_turner.turnTo(CounterPage::open, Spot::open);
             },
             [this](const OpenRow& row) { openPerson(row.thing.person, [this, row] { m_request.referLine(row); }); },
             [this](SlipFacts slip) {
                 m_cover.forget();
                 m_turner.show(CounterPage::slip);
                 m_slip.made(std::move(slip));
             },
             [this] { stepDone(); }},
      m_cover{workplace, queue,  m_turner,  m_reading,
              m_search,  m_slip, m_request, [this](PersonId person) { openPerson(person); }},
      m_person{{workplace, m_turner, m_question, m_form, m_request},
               {office, &office->persons()},
               office,
               [&queue] { return queue.purpose(); },
               {[this](SlipFacts slip) { m_cover.slip(std::move(slip), ReadFrom::scanner); },
                [this](LineId line) { m_open.ofLine(line); }, [this](PersonId person) { openPerson(person); }}},
      m_guide{workplace, m_question, m_request},
      m_match{{workplace, m_turner, m_question, m_request}, {office, &office->matching()}, std::move(printMatches)},
      m_actions{workplace, queue, m_question,
                [this] { // the number has gone; what its holder said has not
                    m_kept.leave([this] {
                        clearForNext();
                        m_workplace.moveTo(Spot::field);
                    });
                }},
      m_hall{workplace,
             queue,
             m_question,
             office,
             std::move(printTicket),
             {[this] { return m_request.state() ? m_request.state()->person.resident.id : PersonId{}; },
              [this](const std::function<void()>& goOn) { m_kept.leave(goOn); },
              [this, wentHome = std::move(wentHome)] {
                  clearForNext();
                  wentHome();
              }}},
      m_day{workplace, queue, m_question, office, [this] {
                return m_turner.shows(CounterPage::people) && m_search.state().field.empty() && !m_request.state() &&
                       m_workplace.state().cursor.spot == Spot::field;
            }}
{
}

void CounterPages::learn(SharedFacts facts)
{
    m_facts = std::move(facts);
    m_request.learn(m_facts);
    m_actions.learn(m_facts);
    m_open.learn(m_facts);
    m_person.learn(m_facts);
    m_hall.learn(m_facts);
}

void CounterPages::makeSlip()
{
    if (m_turner.shows(CounterPage::slip)) {
        const bool printed = m_slip.state() && m_slip.state()->slip == Printing::printed;
        if (printed && m_request.state() && !m_request.state()->line.empty())
            m_turner.turnTo(CounterPage::request, Spot::consent); // the need that was written down with it
        else
            m_slip.printAgain(); // it is made: F8 offers the paper again where it failed
        return;
    }
    if (m_request.state()) m_turner.show(CounterPage::request);
    m_request.issue();
}

void CounterPages::printCopy()
{
    if (m_turner.shows(CounterPage::slip)) m_slip.printAgain();
    if (m_turner.shows(CounterPage::receipt)) m_kept.printReceipt();
    if (m_turner.shows(CounterPage::match)) m_match.print();
    m_workplace.show();
}

void CounterPages::escape()
{
    m_workplace.hush();
    const auto spot = m_workplace.state().cursor.spot;
    if (m_turner.shows(CounterPage::question)) {
        m_turner.closeQuestion();
    } else if (m_cover.isOver()) {
        m_cover.uncover();
    } else if (m_turner.shows(CounterPage::receipt)) {
        m_kept.forgetReceipt();
        m_turner.turnTo(CounterPage::request, Spot::complaint);
    } else if (m_turner.shows(CounterPage::twins)) {
        m_turner.turnTo(CounterPage::form, Spot::form);
    } else if (m_turner.shows(CounterPage::pair) || (m_turner.shows(CounterPage::form) && m_form.state().corrects)) {
        m_turner.turnTo(CounterPage::person, Spot::person);
    } else if (m_turner.shows(CounterPage::match) && spot == Spot::answer) {
        m_match.leaveAnswer();
    } else if (m_turner.shows(CounterPage::form) || m_turner.shows(CounterPage::person) ||
               m_turner.shows(CounterPage::match)) {
        if (m_request.state())
            m_turner.turnTo(CounterPage::request, Spot::complaint);
        else
            m_turner.turnTo(CounterPage::people, Spot::field);
    } else if (spot == Spot::field || spot == Spot::people || m_turner.shows(CounterPage::slip)) {
        if (m_turner.shows(CounterPage::people) || m_turner.shows(CounterPage::slip)) {
            m_slip.clear();
            m_turner.show(m_request.state() ? CounterPage::request : CounterPage::people);
        }
        typeField({});
        m_workplace.moveTo(Spot::field);
    } else
        m_workplace.moveTo(Spot::field);
    m_workplace.show();
}

void CounterPages::typeField(const std::string& text)
{
    if (text == m_search.state().field) return;
    m_workplace.hushWarning();
    if (!text.empty() && !m_turner.shows(CounterPage::form) && !m_turner.shows(CounterPage::twins))
        m_turner.show(CounterPage::people);
    m_search.type(text);
    if (text.empty() && m_turner.shows(CounterPage::people)) { // nothing is looked for any more
        if (m_slip.state())
            m_turner.show(CounterPage::slip);
        else if (m_request.state())
            m_turner.show(CounterPage::request);
    }
    m_workplace.show();
}

void CounterPages::chooseThisRow()
{
    const auto choice = m_search.choice();
    if (const auto* ticket = std::get_if<Ticket>(&choice)) m_actions.call(*ticket, [this] { leaveTicket(); });
    if (const auto* person = std::get_if<PersonId>(&choice)) openPerson(*person);
    if (const auto* kind = std::get_if<FormKind>(&choice)) openForm(*kind);
}

/// A scanned ticket leaves no words in the field to be taken away with it.
void CounterPages::leaveTicket()
{
    m_search.forgetTicket();
    typeField({});
    m_workplace.show();
}

void CounterPages::saved(PersonCard person, FormKind kind)
{
    if (kind == FormKind::correction) {
        m_person.corrected(std::move(person));
        return;
    }
    beginRequest(std::move(person), kind == FormKind::withoutCard);
    m_person.of(m_request.state()->person, CounterPerson::GoesOn::yes);
}

void CounterPages::openPerson(PersonId person, const std::function<void()>& then)
{
    m_kept.leave([this, person, then] {
        m_search.open(person, m_queue.purpose(), [this, then](PersonCard card) {
            beginRequest(std::move(card), false);
            m_person.of(m_request.state()->person, then ? CounterPerson::GoesOn::yes : CounterPerson::GoesOn::no);
            if (then) then();
        });
    });
}

void CounterPages::resume(const DeskDraft& draft)
{
    const auto fill = [this, draft] {
        m_request.resume(draft);
        m_workplace.say(Tone::warn,
                        trLater("These words were not saved when the program ended. Go on, or Ctrl+S saves them."));
    };
    if (draft.nameless) {
        beginNameless();
        fill();
    } else
        openPerson(draft.person, fill);
}

/// The list shows what is left; a return slip has been dealt with.
void CounterPages::stepDone()
{
    if (m_turner.shows(CounterPage::open))
        m_open.open();
    else if (m_turner.shows(CounterPage::person))
        m_person.refresh();
    else if (m_turner.shows(CounterPage::heard) && m_cover.isOver())
        m_cover.uncover();
}

void CounterPages::beginNameless()
{
    m_kept.leave([this] {
        clearForNext();
        m_turner.show(CounterPage::request);
        const auto& current = m_queue.state().current;
        m_request.beginNameless(current ? current->need : std::string{}, m_facts);
        m_queue.serve({});
    });
}

void CounterPages::useTwin()
{
    if (!m_turner.shows(CounterPage::twins) || m_form.state().twins.empty()) return;
    const auto twin = m_form.state().twins.front().id;
    if (m_form.state().corrects)
        m_person.compare(twin); // two records of one person, it seems
    else
        openPerson(twin);
}

void CounterPages::openForm(FormKind kind)
{
    if (m_workplace.isBusy()) return;
    m_kept.leave([this, kind] {
        const auto typed = m_search.state().field;
        m_cover.forget();
        m_search.clear();
        m_workplace.hush();
        m_turner.show(CounterPage::form);
        m_form.begin(kind, typed, m_facts);
    });
}

void CounterPages::beginRequest(PersonCard person, bool askForCard)
{
    m_cover.forget();
    m_slip.clear();
    m_search.clear();
    m_turner.show(CounterPage::request);
    m_request.begin(std::move(person), m_queue.state().current, askForCard, m_facts);
    if (const auto& draft = m_queue.state().draft) {
        m_request.typeComplaint(draft->complaint);
        m_workplace.say(Tone::calm,
                        trLater("The complaint was begun at the kiosk. Ask and go on with it, or Ctrl+U discards it."));
    }
    m_queue.serve(m_request.state()->person.resident.id);
}

void CounterPages::discardDraft()
{
    m_hall.discardDraft([this](const KioskComplaint& draft) {
        if (m_request.state() && m_request.state()->complaint == draft.complaint) m_request.typeComplaint({});
    });
}

void CounterPages::clearForNext()
{
    m_cover.forget();
    m_request.clear();
    m_person.clear();
    m_match.clear();
    m_slip.clear();
    m_kept.forgetReceipt();
    m_reading.forget();
    m_form.clear();
    m_search.clear();
    m_turner.show(CounterPage::people);
}

} // namespace pintu
