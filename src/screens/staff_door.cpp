#include "screens/staff_door.h"

#include "screens/text.h"
#include "screens/trouble_text.h"

#include <algorithm>
#include <utility>

namespace pintu {

StaffDoor::StaffDoor(StaffDoorWorld world, Background& background) : m_world{std::move(world)}, m_background{background}
{
}

void StaffDoor::changed()
{
    m_touched = m_now;
    m_watcher();
}

void StaffDoor::tick(std::chrono::milliseconds now)
{
    m_now = now;
    if (m_resting && m_state.page == StaffPage::shut && m_now - m_since >= held) {
        m_resting = false;
        m_state.withoutPin = !m_world.hasPin;
        m_state.page = m_world.hasPin ? StaffPage::pin : StaffPage::inside;
        changed();
    }
    if (m_state.page == StaffPage::shut) return;
    if (m_now - m_touched >= idle && !m_state.checking) return shut();
    const auto left = std::max(m_mayTry - m_now, std::chrono::milliseconds{0});
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    if (std::exchange(m_state.secondsLeft, seconds) != seconds) m_watcher();
}

void StaffDoor::cornerTouched()
{
    m_resting = m_state.page == StaffPage::shut;
    m_since = m_now;
}

void StaffDoor::cornerLeft()
{
    m_resting = false;
}

void StaffDoor::digit(char digit)
{
    if (m_state.page != StaffPage::pin || m_state.checking || m_pin.size() >= mostDigits) return;
    m_pin += digit;
    m_state.digits = m_pin.size();
    m_state.wrong = false;
    changed();
}

void StaffDoor::erase()
{
    if (m_state.checking || m_pin.empty()) return;
    m_pin.pop_back();
    m_state.digits = m_pin.size();
    changed();
}

void StaffDoor::enter()
{
    if (m_state.page != StaffPage::pin || m_state.checking || m_pin.empty() || m_now < m_mayTry) return;
    m_state.checking = true;
    changed();
    run(
        m_background, m_life, [fits = m_world.fits, pin = std::exchange(m_pin, {})] { return fits(pin); },
        [this](bool fits) { checked(fits); }, [this](TroubleKind) { checked(false); });
}

void StaffDoor::checked(bool fits)
{
    m_state.checking = false;
    m_state.digits = 0;
    m_state.wrong = !fits;
    if (fits) {
        m_nextWait = firstWait;
        m_state.page = StaffPage::inside;
    } else {
        m_mayTry = m_now + m_nextWait;
        m_nextWait = std::min<std::chrono::milliseconds>(m_nextWait * 2, longestWait);
    }
    changed();
}

void StaffDoor::shut()
{
    m_pin.clear();
    m_state = {};
    changed();
}

void StaffDoor::printTest()
{
    if (m_state.page != StaffPage::inside) return;
    m_state.note = tr("Printing …");
    changed();
    m_world.testPage([this, watch = m_life.watch()](std::string note) {
        if (watch.expired() || m_state.page != StaffPage::inside) return;
        m_state.note = std::move(note);
        changed();
    });
}

void StaffDoor::close()
{
    if (m_state.page == StaffPage::inside) m_world.close();
}

} // namespace pintu
