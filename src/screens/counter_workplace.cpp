#include "screens/counter_workplace.h"

#include "screens/text.h"
#include "screens/trouble_text.h"

namespace pintu {

CounterWorkplace::CounterWorkplace(Background& background, const Clock& clock, Entropy& entropy)
    : m_background{background}, m_clock{clock}, m_entropy{entropy}
{
    tick();
}

void CounterWorkplace::say(Tone tone, const char* english, std::vector<std::string> parts)
{
    m_state.notice = {tone, english, std::move(parts), false, false};
}

void CounterWorkplace::sayWithUndo(Tone tone, const char* english, std::vector<std::string> parts)
{
    m_state.notice = {tone, english, std::move(parts), false, true};
}

void CounterWorkplace::hushWarning()
{
    if (m_state.notice.tone == Tone::warn) hush();
}

void CounterWorkplace::moveTo(Spot spot)
{
    m_state.cursor.spot = spot;
    ++m_state.cursor.turn;
}

Command CounterWorkplace::newCommand(const std::string& officer)
{
    return {CommandId::timed(now(), m_entropy), officer};
}

void CounterWorkplace::trouble(TroubleKind kind)
{
    reached(kind != TroubleKind::serverGone && kind != TroubleKind::busy);
    m_state.notice = {Tone::bad, "%1", {sentenceOf(kind)}, m_again != nullptr, false};
    show();
}

void CounterWorkplace::tryAgain()
{
    if (m_busy || !m_again) return;
    const auto again = m_again; // the answer may come at once and let go of it
    again();
}

} // namespace pintu
