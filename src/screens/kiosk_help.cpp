#include "screens/kiosk_help.h"

#include "screens/kiosk_spoken.h"

#include <utility>

namespace pintu {

KioskHelp::KioskHelp(KioskState& state, std::shared_ptr<KioskOffice> office, std::function<CommandId()> newCommand,
                     std::function<void(const std::string&)> speak, Background& background,
                     std::function<void()> changed)
    : m_state{state},
      m_office{std::move(office)},
      m_newCommand{std::move(newCommand)},
      m_speak{std::move(speak)},
      m_background{background},
      m_changed{std::move(changed)}
{
}

void KioskHelp::call(std::chrono::milliseconds now)
{
    m_since = m_spoke = now;
    m_state.sheet = KioskSheet::help;
    m_state.secondsWaited = 0;
    m_changed();
    m_speak(spokenCallForStaff({}));
    const auto command = m_newCommand();
    m_call = Call{command, {}, false, now};
    run(
        m_background, m_life, [office = m_office, command] { return office->callHelp(command); },
        [this, command](HelpId id) {
            if (m_call && m_call->command == command)
                m_call->id = id;
            else
                tellEnd(id, HelpEnd::notNeeded); // the resident was quicker than the record
        },
        [](TroubleKind) {});
}

bool KioskHelp::tick(std::chrono::milliseconds now)
{
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(now - m_since);
    if (since >= shown) {
        end(HelpEnd::gone);
        return true;
    }
    if (m_state.helpFrom == 0 && now - m_spoke >= repeated) {
        m_spoke = now;
        m_speak(spokenCallForStaff(since));
    }
    m_state.secondsWaited = since.count();
    look(now);
    return false;
}

void KioskHelp::look(std::chrono::milliseconds now)
{
    if (!m_call || m_call->id.empty() || m_call->looking || m_state.helpFrom != 0) return;
    if (now - m_call->looked < lookedAt) return;
    m_call->looking = true;
    m_call->looked = now;
    const auto ours = [this, id = m_call->id] { return m_call && m_call->id == id; };
    run(
        m_background, m_life, [office = m_office, id = m_call->id] { return office->helpFrom(id); },
        [this, ours](std::int64_t counter) {
            if (!ours()) return;
            m_call->looking = false;
            if (counter == 0) return;
            m_state.helpFrom = counter;
            m_changed();
            m_speak(spokenPage(m_state));
        },
        [this, ours](TroubleKind) {
            if (ours()) m_call->looking = false;
        });
}

void KioskHelp::end(HelpEnd why)
{
    const auto call = std::exchange(m_call, std::nullopt);
    m_state.helpFrom = 0;
    if (call && !call->id.empty()) tellEnd(call->id, why);
}

void KioskHelp::tellEnd(HelpId call, HelpEnd why)
{
    run(
        m_background, m_life,
        [office = m_office, command = m_newCommand(), call, why] { office->endHelp(command, call, why); }, [] {},
        [](TroubleKind) {});
}

} // namespace pintu
