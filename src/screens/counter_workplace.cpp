#include "screens/counter_workplace.h"

#include "screens/text.h"
#include "screens/trouble_text.h"

#include <utility>

namespace pintu {
namespace {

constexpr int triedAgainEvery = 6; // ticks: three seconds
constexpr int overdueAfter = 4;    // ticks: two seconds

/// What ends when the server or the network is back.
bool passes(TroubleKind kind)
{
    return kind == TroubleKind::serverGone || kind == TroubleKind::busy;
}

} // namespace

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
    m_askedPatience = false;
    unanswered(kind);
    const bool byItself = m_again && m_after == AfterTrouble::byItself && passes(kind);
    m_untilAgain = byItself ? triedAgainEvery : 0;
    const auto* told = byItself ? trLater("%1 It is tried again by itself.") : "%1";
    m_state.notice = {Tone::bad, told, {sentenceOf(kind)}, m_again != nullptr, false};
    show();
}

bool WorkplaceState::lostLately() const
{
    constexpr std::int64_t told = 60'000; // ms
    return lostAt.ms != 0 && now.ms - lostAt.ms < told;
}

void CounterWorkplace::tick()
{
    m_state.now = now();
    watchContact();
    if (m_untilAgain == 0 || m_busy || !m_again || --m_untilAgain > 0) return;
    const auto again = m_again; // what is told stays until there is an answer
    again();
}

void CounterWorkplace::answered()
{
    const bool back = std::exchange(m_state.contact, RecordContact::reachable) == RecordContact::lost;
    if (!back || !m_state.notice.retry || m_after == AfterTrouble::byItself) return;
    say(Tone::warn, trLater("The record can be reached again. Try again what you did last: it is written once."));
    m_state.notice.retry = true;
}

void CounterWorkplace::unanswered(TroubleKind kind)
{
    if (kind == TroubleKind::busy) return answered(); // the record said so itself
    m_state.contact = kind == TroubleKind::serverGone ? RecordContact::lost : RecordContact::unknown;
    if (m_state.contact == RecordContact::lost) m_state.lostAt = now();
}

/// A wait gets its words before a limit of the server or of the network ends it.
void CounterWorkplace::watchContact()
{
    m_overdue = m_waiting > 0 ? m_overdue + 1 : 0;
    if (m_overdue < overdueAfter) return;
    if (m_state.contact != RecordContact::lost) m_state.contact = RecordContact::overdue;
    if (!m_busy || !m_state.notice.empty()) return;
    say(Tone::warn, trLater("The record does not answer yet. Please wait, nothing need be pressed again."));
    m_askedPatience = true;
}

void CounterWorkplace::tryAgain()
{
    if (m_busy || !m_again) return;
    hush();
    const auto again = m_again; // the answer may come at once and let go of it
    again();
}

} // namespace pintu
