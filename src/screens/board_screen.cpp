#include "screens/board_screen.h"

#include <algorithm>
#include <utility>

namespace pintu {

BoardScreen::BoardScreen(std::shared_ptr<BoardOffice> office, BoardDevices devices, Background& background,
                         Appearance appearance, std::vector<std::string> ownLines)
    : m_office{std::move(office)}, m_devices{std::move(devices)}, m_background{background}
{
    m_state.appearance = appearance;
    m_state.ownLines = std::move(ownLines);
    m_state.voice = m_devices.announce ? BoardVoice::healthy : BoardVoice::none;
}

void BoardScreen::recordWentOn()
{
    if (m_looking)
        m_lookAgain = true;
    else
        look();
}

void BoardScreen::look()
{
    m_looking = true;
    m_lookAgain = false;
    m_looked = m_now;
    const auto ended = [this] {
        m_looking = false;
        if (m_lookAgain) look();
    };
    run(
        m_background, m_life, [office = m_office] { return office->hall(); },
        [this, ended](Hall hall) {
            saw(std::move(hall));
            ended();
        },
        [this](TroubleKind) {
            m_looking = m_lookAgain = false; // the next tick tries again
            if (tickContact()) changed();
        });
}

void BoardScreen::saw(Hall hall)
{
    const bool first = !std::exchange(m_state.known, true);
    m_state.hall = std::move(hall);
    auto calls = m_state.hall.calls();
    const auto* newest = calls.empty() ? nullptr : &calls.front();
    // A recall, too: it is made for whoever has not heard the call.
    std::int64_t called = m_pulsedUpTo;
    for (const auto& call : calls)
        if (call.state == TicketState::called) called = std::max(called, call.place);
    if (called > m_pulsedUpTo && !first) m_pulseSince = m_now;
    m_pulsedUpTo = called;

    m_state.newest = newest ? std::optional{*newest} : std::nullopt;
    if (!calls.empty()) calls.erase(calls.begin());
    if (calls.size() > mostEarlier) calls.resize(mostEarlier);
    m_state.earlier = std::move(calls);
    m_state.waiting = m_state.hall.waiting();
    m_state.missed = m_state.hall.missed();
    m_answered = m_now;
    m_state.contact = BoardContact::fresh;
    m_state.contactSince = m_state.now;
    if (m_devices.announce) {
        m_announcer.hear(m_state.hall.tickets, m_state.now, m_now);
        speak();
    }
    (void)tickPulse();
    changed();
}

void BoardScreen::speak()
{
    if (!m_devices.announce || m_devices.speaking()) return;
    m_state.voice = m_devices.heard() ? BoardVoice::healthy : BoardVoice::broken;
    if (const auto announcement = m_announcer.next(m_now)) m_devices.announce(*announcement);
}

bool BoardScreen::tickContact()
{
    const auto silent = m_now - m_answered;
    auto contact = m_state.known ? BoardContact::fresh : BoardContact::opening;
    if (silent >= lateAfter) contact = BoardContact::late;
    if (silent >= lostAfter) contact = BoardContact::lost;
    return std::exchange(m_state.contact, contact) != contact;
}

bool BoardScreen::tickPulse()
{
    if (!m_pulseSince) return std::exchange(m_state.lit, false);
    const auto since = m_now - *m_pulseSince;
    if (since >= pulse * (m_state.voice == BoardVoice::broken ? pulsesUnheard : pulses)) m_pulseSince.reset();
    const bool lit = m_pulseSince && since % pulse < pulse / 2;
    return std::exchange(m_state.lit, lit) != lit;
}

void BoardScreen::tick(std::chrono::milliseconds now, Time clock)
{
    m_now = now;
    if (!std::exchange(m_begun, true)) {
        m_answered = m_lineSince = m_shiftSince = now;
        m_state.contactSince = clock;
        m_state.now = clock;
        return look();
    }
    const auto minuteOf = [](Time time) { return time.ms / 60'000; };
    bool news = minuteOf(std::exchange(m_state.now, clock)) != minuteOf(clock);
    if (m_now - m_lineSince >= lineShown) {
        m_lineSince = m_now;
        ++m_state.line;
        news = true;
    }
    if (m_now - m_shiftSince >= shiftedEvery) {
        m_shiftSince = m_now;
        constexpr int corners = 4;
        m_state.shift = (m_state.shift + 1) % corners;
        news = true;
    }
    const auto voice = m_state.voice;
    speak();
    news = tickContact() || news;
    news = tickPulse() || news;
    if (news || voice != m_state.voice) changed();
    if (!m_looking && m_now - m_looked >= lookedAtLeast) look();
}

} // namespace pintu
