#include "screens/counter_pages.h"

#include <utility>

namespace pintu {

CounterPages::CounterPages(CounterWorkplace& workplace, CounterQueue& queue,
                           const std::shared_ptr<CounterOffice>& office, PrintReferral print, PrintTicket printTicket,
                           PrintReceipt printReceipt)
    : m_workplace{workplace},
      m_queue{queue},
      m_reading{workplace, office, [this](Reading reading, ReadFrom from) { take(std::move(reading), from); }},
      m_search{workplace, office},
      m_form{
          workplace, office,
          [this](PersonCard person, FormKind kind) { beginRequest(std::move(person), kind == FormKind::withoutCard); },
          [this] { turnTo(CounterPage::twins, Spot::twins); }},
      m_request{workplace, office,
                [this](SlipFacts slip) {
                    m_page = CounterPage::slip;
                    m_slip.made(std::move(slip));
                },
                [this](KeptLine kept) {
                    turnTo(CounterPage::receipt, Spot::receipt);
                    m_kept.received(std::move(kept));
                }},
      m_slip{workplace, std::move(print)},
      m_question{workplace, [this] { openQuestion(); }, [this] { closeQuestion(); }},
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
                 cover(ReadFrom::scanner);
                 turnTo(CounterPage::open, Spot::open);
             },
             [this](const OpenRow& row) { openPerson(row.thing.person, [this, row] { m_request.referLine(row); }); },
             [this](SlipFacts slip) {
                 forgetCovered();
                 m_page = CounterPage::slip;
                 m_slip.made(std::move(slip));
             },
             [this] { stepDone(); }},
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
             [this] { return m_request.state() ? m_request.state()->person.resident.id : PersonId{}; }},
      m_day{workplace, queue, m_question, office, [this] {
                return m_page == CounterPage::people && m_search.state().field.empty() && !m_request.state() &&
                       m_workplace.state().cursor.spot == Spot::field;
            }}
{
}

/// One question may follow another; the page from before both waits.
void CounterPages::openQuestion()
{
    if (m_page != CounterPage::question) m_beforeQuestion = {m_page, m_workplace.state().cursor.spot};
    turnTo(CounterPage::question, Spot::question);
}

void CounterPages::closeQuestion()
{
    if (m_page == CounterPage::question) turnTo(m_beforeQuestion.page, m_beforeQuestion.focus);
}

void CounterPages::learn(SharedFacts facts)
{
    m_facts = std::move(facts);
    m_request.learn(m_facts);
    m_actions.learn(m_facts);
    m_open.learn(m_facts);
    m_hall.learn(m_facts);
}

void CounterPages::turnTo(CounterPage page, Spot spot)
{
    m_page = page;
    m_workplace.moveTo(spot);
}

void CounterPages::makeSlip()
{
    if (m_page == CounterPage::slip) {
        const bool printed = m_slip.state() && m_slip.state()->slip == Printing::done;
        if (printed && m_request.state() && !m_request.state()->line.empty())
            turnTo(CounterPage::request, Spot::consent); // the need that was written down with it
        else
            m_slip.printAgain(); // it is made: F8 offers the paper again where it failed
        return;
    }
    if (m_request.state()) m_page = CounterPage::request;
    m_request.issue();
}

void CounterPages::printCopy()
{
    if (m_page == CounterPage::slip) m_slip.printAgain();
    if (m_page == CounterPage::receipt) m_kept.printReceipt();
    m_workplace.show();
}

void CounterPages::escape()
{
    m_workplace.hush();
    const auto spot = m_workplace.state().cursor.spot;
    if (m_page == CounterPage::question) {
        closeQuestion();
    } else if (m_covered) {
        uncover();
    } else if (m_page == CounterPage::receipt) {
        m_kept.forgetReceipt();
        turnTo(CounterPage::request, Spot::complaint);
    } else if (m_page == CounterPage::twins) {
        turnTo(CounterPage::form, Spot::form);
    } else if (m_page == CounterPage::form) {
        if (m_request.state())
            turnTo(CounterPage::request, Spot::complaint);
        else
            turnTo(CounterPage::people, Spot::field);
    } else if (spot == Spot::field || spot == Spot::people || m_page == CounterPage::slip) {
        if (m_page == CounterPage::people || m_page == CounterPage::slip) {
            m_slip.clear();
            m_page = m_request.state() ? CounterPage::request : CounterPage::people;
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
    if (!text.empty() && m_page != CounterPage::form && m_page != CounterPage::twins) m_page = CounterPage::people;
    m_search.type(text);
    if (text.empty() && m_page == CounterPage::people) { // nothing is looked for any more
        if (m_slip.state())
            m_page = CounterPage::slip;
        else if (m_request.state())
            m_page = CounterPage::request;
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

void CounterPages::openPerson(PersonId person, const std::function<void()>& then)
{
    m_kept.leave([this, person, then] {
        m_search.open(person, m_queue.purpose(), [this, then](PersonCard card) {
            beginRequest(std::move(card), false);
            then();
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
    if (m_page == CounterPage::open)
        m_open.open();
    else if (m_page == CounterPage::heard && m_covered)
        uncover();
}

void CounterPages::beginNameless()
{
    m_kept.leave([this] {
        clearForNext();
        m_page = CounterPage::request;
        const auto& current = m_queue.state().current;
        m_request.beginNameless(current ? current->need : std::string{}, m_facts);
        m_queue.serve({});
    });
}

void CounterPages::useTwin()
{
    if (m_page == CounterPage::twins && !m_form.state().twins.empty()) openPerson(m_form.state().twins.front().id);
}

void CounterPages::openForm(FormKind kind)
{
    if (m_workplace.isBusy()) return;
    m_kept.leave([this, kind] {
        const auto typed = m_search.state().field;
        forgetCovered();
        m_search.clear();
        m_workplace.hush();
        m_page = CounterPage::form;
        m_form.begin(kind, typed, m_facts);
    });
}

void CounterPages::beginRequest(PersonCard person, bool askForCard)
{
    forgetCovered();
    m_slip.clear();
    m_search.clear();
    m_page = CounterPage::request;
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
    forgetCovered();
    m_request.clear();
    m_slip.clear();
    m_kept.forgetReceipt();
    m_reading.forget();
    m_form.clear();
    m_search.clear();
    m_page = CounterPage::people;
}

void CounterPages::take(Reading reading, ReadFrom from)
{
    switch (reading.kind) {
    case Reading::Kind::nothing:
    case Reading::Kind::receipt:
    case Reading::Kind::badSlip: return; // the clerk has been told
    case Reading::Kind::name: findName(reading.name, from); return;
    case Reading::Kind::people:
        m_search.list(std::move(reading.people));
        if (reading.exact && m_search.state().people.size() == 1)
            openPerson(m_search.state().people.front().id);
        else
            turnTo(CounterPage::people, Spot::people);
        return;
    case Reading::Kind::ticket:
        cover(from);
        m_search.list(*reading.ticket);
        turnTo(CounterPage::people, Spot::people);
        return;
    case Reading::Kind::ownSlip:
        cover(from);
        m_page = CounterPage::slip;
        m_slip.read(std::move(*reading.slip));
        return;
    case Reading::Kind::returnSlip:
        cover(from);
        turnTo(CounterPage::heard, Spot::heard);
        m_queue.refresh();
        return;
    }
}

/// Names are looked for beside the commands: whoever waits for one may call the next number meanwhile. A clerk who has
/// gone on to another page or text, or has left the seat, is not called back by the answer.
void CounterPages::findName(const std::string& name, ReadFrom from)
{
    m_search.findName(name, [this, from, page = m_page, field = m_search.state().field,
                             officer = m_workplace.state().officer](std::vector<PersonRow> people) {
        if (m_page != page || m_search.state().field != field || m_workplace.state().officer != officer) return;
        Reading found;
        found.kind = Reading::Kind::people;
        found.people = std::move(people);
        m_reading.take(std::move(found), from);
    });
}

/// The paper that was read is shown over whatever the clerk was at; a code that was typed leaves the field.
void CounterPages::cover(ReadFrom from)
{
    if (!m_covered) {
        m_covered = Covered{m_page, m_workplace.state().cursor.spot};
        m_slip.cover();
    }
    if (from != ReadFrom::scanner) m_search.forgetTyped();
}

/// Back to it: a form half filled in, a search, a request with all that was chosen.
void CounterPages::uncover()
{
    const auto covered = *std::exchange(m_covered, std::nullopt);
    m_reading.forget();
    m_search.forgetTicket();
    m_search.typeAgain(); // what it found may be gone from the list
    m_slip.uncover();
    if (covered.page != CounterPage::people || !m_search.state().field.empty())
        turnTo(covered.page, covered.focus);
    else if (m_slip.state())
        turnTo(CounterPage::slip, Spot::slip);
    else if (m_request.state())
        turnTo(CounterPage::request, Spot::complaint);
    else
        turnTo(covered.page, covered.focus);
}

void CounterPages::forgetCovered()
{
    m_covered.reset();
    m_slip.forgetCovered();
}

} // namespace pintu
