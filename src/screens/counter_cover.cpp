#include "screens/counter_cover.h"

#include <utility>

namespace pintu {

CounterCover::CounterCover(CounterWorkplace& workplace, CounterQueue& queue, PageTurner& turner,
                           CounterReading& reading, CounterSearch& search, CounterSlip& slip, CounterRequest& request,
                           std::function<void(PersonId)> openPerson)
    : m_workplace{workplace},
      m_queue{queue},
      m_turner{turner},
      m_reading{reading},
      m_search{search},
      m_slip{slip},
      m_request{request},
      m_openPerson{std::move(openPerson)}
{
}

void CounterCover::take(Reading reading, ReadFrom from)
{
    switch (reading.kind) {
    case Reading::Kind::nothing:
    case Reading::Kind::receipt:
    case Reading::Kind::badSlip: return; // the clerk has been told
    case Reading::Kind::name: findName(reading.name, from); return;
    case Reading::Kind::people:
        m_search.list(std::move(reading.people));
        if (reading.exact && m_search.state().people.size() == 1)
            m_openPerson(m_search.state().people.front().id);
        else
            m_turner.turnTo(CounterPage::people, Spot::people);
        return;
    case Reading::Kind::ticket:
        cover(from);
        m_search.list(*reading.ticket);
        m_turner.turnTo(CounterPage::people, Spot::people);
        return;
    case Reading::Kind::ownSlip: slip(std::move(*reading.slip), from); return;
    case Reading::Kind::returnSlip:
        cover(from);
        m_turner.turnTo(CounterPage::heard, Spot::heard);
        m_queue.refresh();
        return;
    }
}

void CounterCover::slip(SlipFacts slip, ReadFrom from)
{
    cover(from);
    m_turner.show(CounterPage::slip);
    m_slip.read(std::move(slip));
}

/// Names are looked for beside the commands: whoever waits for one may call the next number meanwhile. A clerk who has
/// gone on to another page or text, or has left the seat, is not called back by the answer.
void CounterCover::findName(const std::string& name, ReadFrom from)
{
    m_search.findName(name, [this, from, page = m_turner.page(), field = m_search.state().field,
                             officer = m_workplace.state().officer](std::vector<PersonRow> people) {
        if (!m_turner.shows(page) || m_search.state().field != field || m_workplace.state().officer != officer) return;
        Reading found;
        found.kind = Reading::Kind::people;
        found.people = std::move(people);
        m_reading.take(std::move(found), from);
    });
}

void CounterCover::cover(ReadFrom from)
{
    if (!m_covered) {
        m_covered = m_turner.place();
        m_slip.cover();
    }
    if (from != ReadFrom::scanner) m_search.forgetTyped();
}

void CounterCover::uncover()
{
    if (!m_covered) return;
    const auto covered = *std::exchange(m_covered, std::nullopt);
    m_reading.forget();
    m_search.forgetTicket();
    m_search.typeAgain(); // what it found may be gone from the list
    m_slip.uncover();
    if (covered.page != CounterPage::people || !m_search.state().field.empty())
        m_turner.turnTo(covered.page, covered.focus);
    else if (m_slip.state())
        m_turner.turnTo(CounterPage::slip, Spot::slip);
    else if (m_request.state())
        m_turner.turnTo(CounterPage::request, Spot::complaint);
    else
        m_turner.turnTo(covered.page, covered.focus);
}

void CounterCover::forget()
{
    m_covered.reset();
    m_slip.forgetCovered();
}

} // namespace pintu
