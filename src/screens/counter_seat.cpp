#include "screens/counter_seat.h"

#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {

CounterSeat::CounterSeat(CounterWorkplace& workplace, std::shared_ptr<CounterSeatOffice> office, CounterStart start,
                         std::function<void()> opened)
    : m_workplace{workplace}, m_office{std::move(office)}, m_start{std::move(start)}, m_opened{std::move(opened)}
{
}

void CounterSeat::learn(const OfficeProfile& profile)
{
    const bool first = m_state.stage == CounterStage::opening;
    const auto officer = first                      ? m_start.officer
                         : m_state.officers.empty() ? std::string{}
                                                    : m_state.officers[m_state.officer].code;
    const auto counter = first ? m_start.counter : m_state.counter;
    m_state.officers.clear();
    for (const auto& one : profile.officers)
        if (one.role == Role::counter || one.role == Role::supervisor) m_state.officers.push_back(one);
    const auto wished = std::ranges::find(m_state.officers, officer, &Officer::code);
    m_state.officer =
        wished == m_state.officers.end() ? 0 : static_cast<std::size_t>(wished - m_state.officers.begin());
    const bool known = profile.counter(counter) != nullptr;
    if (known)
        m_state.counter = counter;
    else if (!isAtDesk() && !profile.counters.empty()) // whoever sits at a counter finishes there
        m_state.counter = profile.counters.front().number;
    if (!first) return;
    m_state.stage = CounterStage::signIn;
    m_workplace.moveTo(Spot::officers);
    if (wished != m_state.officers.end() && (known || profile.counters.size() == 1)) signIn(Chosen::byCommandLine);
}

void CounterSeat::chooseOfficer(std::size_t officer)
{
    if (officer >= m_state.officers.size() || officer == m_state.officer) return;
    m_state.officer = officer;
    m_workplace.stopTrying(); // whoever was named before is not signed in by itself any more
    m_workplace.show();
}

void CounterSeat::chooseCounter(std::int64_t counter)
{
    if (m_state.stage != CounterStage::signIn || counter == m_state.counter) return;
    m_state.counter = counter;
    m_workplace.stopTrying();
    m_workplace.show();
}

void CounterSeat::digit(std::size_t officer)
{
    if (officer >= m_state.officers.size()) return;
    m_state.officer = officer;
    signIn();
}

void CounterSeat::signIn(Chosen chosen)
{
    if (m_state.officers.empty()) return;
    const auto command = m_workplace.newCommand(m_state.officers[m_state.officer].code);
    const auto work = [office = m_office, command, counter = m_state.counter] {
        return office->openCounter(command, counter);
    };
    const auto done = [this, officer = command.actor](bool opened) {
        if (!opened) {
            m_workplace.say(Tone::bad,
                            trLater("This counter or officer is not in the office's profile. Choose another."));
            return;
        }
        m_workplace.seat(officer);
        m_state.stage = CounterStage::desk;
        m_opened();
    };
    if (chosen == Chosen::byCommandLine)
        m_workplace.sendUntilAnswered(work, done);
    else
        m_workplace.send(work, done);
}

void CounterSeat::lock()
{
    if (!isAtDesk() || m_workplace.isBusy()) return;
    m_state.stage = CounterStage::locked;
    m_workplace.seat({});
    m_workplace.hush();
    m_workplace.moveTo(Spot::officers);
}

} // namespace pintu
