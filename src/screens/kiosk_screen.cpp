#include "screens/kiosk_screen.h"

#include "screens/kiosk_words.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t second = 1000;

std::int64_t secondsUp(std::chrono::milliseconds time)
{
    return (time.count() + second - 1) / second;
}

TicketPrint ticketPrint(PrintEnd end)
{
    switch (end) {
    case PrintEnd::printed: return TicketPrint::printed;
    case PrintEnd::noPrinter: return TicketPrint::noPrinter;
    case PrintEnd::failed: return TicketPrint::failed;
    case PrintEnd::held: return TicketPrint::held;
    }
    return TicketPrint::failed;
}

} // namespace

std::optional<TakeTicketRefusal> noNumbers(const KioskHall& hall)
{
    if (hall.clockFarAhead) return TakeTicketRefusal::clockFarAhead;
    if (const auto hindered = refusalOf(HoursNow{hall.hours}, GivenBy::machine)) return hindered;
    return hall.closed ? std::optional{TakeTicketRefusal::dayClosed} : std::nullopt;
}

KioskScreen::KioskScreen(std::shared_ptr<KioskOffice> office, KioskDevices devices, Background& background,
                         Appearance appearance)
    : m_office{std::move(office)}, m_devices{std::move(devices)}, m_background{background}, m_resting{appearance}
{
    m_state.appearance = appearance;
}

void KioskScreen::start()
{
    look();
}

void KioskScreen::changed()
{
    ++m_state.revision;
    m_watcher(m_state);
}

void KioskScreen::ticked()
{
    m_watcher(m_state);
}

void KioskScreen::say()
{
    if (m_state.audio) m_devices.speak(spokenPage(m_state));
}

void KioskScreen::show(KioskPage page)
{
    m_state.page = page;
    m_state.sheet = KioskSheet::none;
    m_shown = m_now;
    changed();
    say();
}

bool KioskScreen::busyOrGone() const
{
    return m_state.working || m_state.page == KioskPage::starting || m_state.page == KioskPage::outOfService;
}

bool KioskScreen::atRest() const
{
    const bool untouched = !m_state.audio && m_state.appearance == m_resting && m_state.sheet == KioskSheet::none;
    const bool first = m_state.page == KioskPage::need && m_state.part == 0;
    const bool closed = m_state.page == KioskPage::refused && noNumbers(m_state.hall);
    return untouched && (first || closed);
}

std::chrono::milliseconds KioskScreen::patient(std::chrono::milliseconds time) const
{
    return m_state.audio ? time * audioPatience : time;
}

void KioskScreen::wipe()
{
    m_state.part = 0;
    m_state.chosen.reset();
    m_state.working = false;
    m_state.ticket.reset();
    m_state.print = TicketPrint::none;
    m_state.printedAgain = false;
    m_state.answer = UnknownPaper{};
    m_state.audio = false;
    m_state.appearance = m_resting;
    m_state.secondsLeft = m_state.secondsWaited = 0;
    m_asked.reset();
    m_devices.hush();
    const auto why = noNumbers(m_state.hall);
    if (why) m_state.refusal = *why;
    show(why ? KioskPage::refused : KioskPage::need);
}

void KioskScreen::look()
{
    if (m_looking) return;
    m_looking = true;
    m_looked = m_now;
    run(
        m_background, m_life, [office = m_office] { return office->hall(); },
        [this](KioskHall hall) {
            m_looking = false;
            if (m_state.working) return;
            const bool rested = atRest();
            auto before = std::exchange(m_state.hall, std::move(hall));
            before.clock = m_state.hall.clock;
            const bool news = before != m_state.hall;
            if (m_state.page == KioskPage::outOfService && m_asked && m_now - m_asked->at <= askedForKept)
                send();
            else if (m_state.page == KioskPage::starting || m_state.page == KioskPage::outOfService || (rested && news))
                wipe();
            else
                ticked();
        },
        [this](TroubleKind) {
            m_looking = false;
            // A number that somebody holds stays on the screen.
            if (!m_state.working && m_state.page != KioskPage::ticket) failed();
        });
}

void KioskScreen::failed()
{
    m_state.working = false;
    if (m_state.page == KioskPage::outOfService) return;
    show(KioskPage::outOfService);
}

void KioskScreen::tick(std::chrono::milliseconds now)
{
    m_now = now;
    if (m_state.working || m_state.page == KioskPage::starting) return;
    if (m_state.page == KioskPage::outOfService) {
        if (m_now - m_looked >= recordTriedAgain) look();
        return;
    }
    if (m_state.sheet != KioskSheet::none) return tickSheet();
    if (atRest()) {
        if (m_looking && m_now - m_looked >= answerOverdue) return failed();
        if (m_now - m_looked >= recordLookedAt) look();
        return;
    }
    const auto since = m_now - std::max(m_touched, m_shown);
    if (m_state.page == KioskPage::ticket) {
        // While the printer is asked nobody knows yet what to tell; a slow one takes longer than people read.
        if (since >= patient(m_state.print == TicketPrint::printed ? ticketShown : ticketShownWithoutPaper)) wipe();
    } else if (m_state.page == KioskPage::answer || m_state.page == KioskPage::refused) {
        if (since >= patient(answerShown)) wipe();
    } else if (since >= patient(idle)) {
        m_state.sheet = KioskSheet::stillThere;
        m_state.secondsLeft = secondsUp(patient(warning));
        m_shown = m_now;
        changed();
        m_devices.speak(spokenPage(m_state)); // whoever turned away looks back
    }
}

void KioskScreen::tickSheet()
{
    const auto since = m_now - m_shown;
    if (m_state.sheet == KioskSheet::help) {
        if (since >= helpShown) return wipe();
        if (m_now - m_called >= helpRepeated) {
            m_called = m_now;
            m_devices.speak(spokenCallForStaff());
        }
        const auto waited = since.count() / second;
        if (std::exchange(m_state.secondsWaited, waited) != waited) ticked();
        return;
    }
    const auto left = patient(warning) - since;
    if (left.count() <= 0) return wipe();
    if (std::exchange(m_state.secondsLeft, secondsUp(left)) != secondsUp(left)) ticked();
}

void KioskScreen::touched()
{
    m_touched = m_now;
    m_devices.hush();
}

void KioskScreen::choose(std::size_t tile)
{
    if (busyOrGone() || m_state.page != KioskPage::need) return;
    if (tile == m_state.choicesShown() && m_state.leadsOn()) {
        ++m_state.part;
        return show(KioskPage::need);
    }
    if (tile >= m_state.choicesShown()) return;
    m_state.chosen = m_state.hall.choices[m_state.firstChoice() + tile];
    show(KioskPage::fastTrack);
}

void KioskScreen::speakChoice(std::size_t tile)
{
    if (m_state.page != KioskPage::need || tile >= m_state.choicesShown()) return;
    m_devices.speak(spokenChoice(m_state.hall.choices[m_state.firstChoice() + tile]));
}

void KioskScreen::answerFastTrack(bool yes)
{
    take(yes ? m_state.hall.fastTrack : PriorityClass::ordinary);
}

void KioskScreen::talkInPrivate()
{
    if (m_state.hall.privateTalk) take(*m_state.hall.privateTalk);
}

void KioskScreen::take(PriorityClass priority)
{
    if (busyOrGone() || m_state.page != KioskPage::fastTrack) return;
    m_asked = Asked{
        m_devices.newCommand(), {m_state.chosen->letter, priority, m_state.chosen->sector, GivenBy::machine}, m_now};
    send();
}

void KioskScreen::send()
{
    m_state.working = true;
    changed();
    run(
        m_background, m_life, [office = m_office, asked = *m_asked] { return office->take(asked.command, asked.wish); },
        [this](Result<KioskTicket, TakeTicketRefusal> answer) { took(std::move(answer)); },
        [this](TroubleKind) { failed(); });
}

void KioskScreen::took(Result<KioskTicket, TakeTicketRefusal> answer)
{
    m_state.working = false;
    m_asked.reset();
    if (!answer) {
        m_state.refusal = answer.refusal();
        return show(KioskPage::refused);
    }
    m_state.ticket = *answer;
    m_state.print = TicketPrint::underWay;
    show(KioskPage::ticket);
    print();
}

void KioskScreen::print()
{
    m_devices.print(m_state.ticket->id,
                    [this, watch = m_life.watch(), id = m_state.ticket->id](PrintEnd end, const std::string& forStaff) {
                        if (watch.expired()) return;
                        const bool missing = end == PrintEnd::failed || end == PrintEnd::held;
                        m_state.paperMissing = missing;
                        m_state.forStaff = forStaff;
                        if (m_state.ticket && m_state.ticket->id == id) {
                            m_state.print = ticketPrint(end);
                            m_shown = m_now; // what is told now is to be read
                            // Without paper the number must be heard, too.
                            if (missing) m_devices.speak(spokenPage(m_state));
                        }
                        changed();
                    });
}

void KioskScreen::readAgain()
{
    touched();
    m_devices.speak(spokenPage(m_state));
}

void KioskScreen::printAgain()
{
    if (m_state.page != KioskPage::ticket || m_state.printedAgain) return;
    if (m_state.print == TicketPrint::underWay || m_state.print == TicketPrint::held) return;
    m_state.printedAgain = m_state.print == TicketPrint::printed; // what never came out may be tried again
    m_state.print = TicketPrint::underWay;
    changed();
    print();
}

void KioskScreen::finish()
{
    if (!busyOrGone()) wipe();
}

void KioskScreen::back()
{
    if (busyOrGone()) return;
    if (m_state.sheet != KioskSheet::none)
        show(m_state.page);
    else if (m_state.page == KioskPage::fastTrack)
        show(KioskPage::need);
    else if (m_state.page == KioskPage::need && m_state.part > 0) {
        --m_state.part;
        show(KioskPage::need);
    } else if (m_state.page != KioskPage::need)
        wipe();
}

void KioskScreen::callStaff()
{
    if (m_state.sheet == KioskSheet::help || m_state.working) return;
    if (busyOrGone()) return m_devices.speak(spokenCallForStaff()); // that screen says where to go itself
    m_state.sheet = KioskSheet::help;
    m_state.secondsWaited = 0;
    m_shown = m_called = m_now;
    changed();
    m_devices.speak(spokenCallForStaff());
}

void KioskScreen::staffNotNeeded()
{
    if (m_state.sheet == KioskSheet::help) show(m_state.page);
}

void KioskScreen::stillHere()
{
    if (m_state.sheet == KioskSheet::stillThere) show(m_state.page);
}

void KioskScreen::toggleAudio()
{
    m_state.audio = !m_state.audio;
    changed();
    if (m_state.audio)
        say();
    else
        m_devices.hush();
}

void KioskScreen::otherLanguage()
{
    m_state.appearance.language =
        m_state.appearance.language == Language::english ? Language::indonesian : Language::english;
    changed();
}

void KioskScreen::otherTextSize()
{
    constexpr int step = 50;
    auto& percent = m_state.appearance.percent;
    percent = percent >= Appearance::largest ? Appearance::smallest : std::min(percent + step, Appearance::largest);
    changed();
}

void KioskScreen::otherContrast()
{
    m_state.appearance.theme = m_state.appearance.theme == ThemeKind::contrast ? ThemeKind::light : ThemeKind::contrast;
    changed();
}

void KioskScreen::scanned(const std::string& text)
{
    if (busyOrGone()) return;
    touched();
    m_state.working = true;
    changed();
    run(
        m_background, m_life,
        [office = m_office, command = m_devices.newCommand(), text] { return office->answer(command, text); },
        [this](ScanAnswer answer) {
            m_state.working = false;
            m_state.answer = std::move(answer);
            show(KioskPage::answer);
        },
        [this](TroubleKind) { failed(); });
}

} // namespace pintu
