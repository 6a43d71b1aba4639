#include "screens/kiosk_screen.h"

#include "screens/kiosk_spoken.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t second = 1000;

std::int64_t secondsUp(std::chrono::milliseconds time)
{
    return (time.count() + second - 1) / second;
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
    : m_office{std::move(office)},
      m_devices{std::move(devices)},
      m_background{background},
      m_resting{appearance},
      m_voice{m_state, m_devices.speak, m_devices.pace, [this] { m_watcher(m_state); }},
      m_asking{m_office, background, [this](TicketAsking::Answer answer) { took(std::move(answer)); },
               [this] { failed(); }},
      m_paper{m_state, m_devices.print, [this] { changed(); },
              [this](bool ofThisTicket, bool missing) {
                  if (!ofThisTicket) return;
                  m_shown = m_now;                               // what is told now is to be read
                  if (missing) m_voice.say(spokenPage(m_state)); // without paper the number must be heard, too
              }},
      m_complaint{m_state, m_office, background, [this] { changed(); }, [this] { show(KioskPage::ticket); }},
      m_help{m_state,
             m_office,
             m_devices.newCommand,
             [this](const std::string& words) { m_voice.say(words); },
             background,
             [this] { changed(); }}
{
    m_state.appearance = appearance;
}

void KioskScreen::changed()
{
    ++m_state.revision;
    m_watcher(m_state);
}

void KioskScreen::say()
{
    if (m_state.audio) m_voice.say(spokenPage(m_state));
}

void KioskScreen::show(KioskPage page)
{
    m_help.end(HelpEnd::gone); // by a paper under the scanner, or by the next resident
    m_state.page = page;
    m_state.sheet = KioskSheet::none;
    m_state.spot.reset();
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
    m_state.complaint.reset();
    m_state.print = Printing::none;
    m_state.printedAgain = false;
    m_state.answer = UnknownPaper{};
    m_state.audio = false;
    m_voice.forget();
    m_state.appearance = m_resting;
    m_state.secondsLeft = m_state.secondsWaited = 0;
    m_asking.forget();
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
            if (m_state.page == KioskPage::outOfService && m_asking.isKept(m_now)) {
                m_state.working = true;
                changed();
                m_asking.askAgain();
            } else if (m_state.page == KioskPage::starting || m_state.page == KioskPage::outOfService ||
                       (rested && news))
                wipe();
            else
                m_watcher(m_state);
        },
        [this](TroubleKind) {
            m_looking = false;
            // A number that somebody holds stays on the screen.
            const bool hasNumber = m_state.page == KioskPage::ticket || m_state.page == KioskPage::complaint;
            if (!m_state.working && !hasNumber) failed();
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
        if (since >= patient(m_state.print == Printing::printed ? ticketShown : ticketShownWithoutPaper)) wipe();
    } else if (m_state.page == KioskPage::answer || m_state.page == KioskPage::refused) {
        if (since >= patient(answerShown)) wipe();
    } else if (since >= patient(idle)) {
        m_state.sheet = KioskSheet::stillThere;
        m_state.secondsLeft = secondsUp(patient(warning));
        m_shown = m_now;
        changed();
        m_voice.say(spokenPage(m_state)); // whoever turned away looks back
    }
}

void KioskScreen::tickSheet()
{
    const auto since = m_now - m_shown;
    if (m_state.sheet == KioskSheet::help) return m_help.tick(m_now) ? wipe() : m_watcher(m_state);
    if (m_state.sheet == KioskSheet::languages) {
        if (m_now - std::max(m_touched, m_shown) >= patient(warning)) show(m_state.page);
        return;
    }
    const auto left = patient(warning) - since;
    if (left.count() <= 0) return wipe();
    if (std::exchange(m_state.secondsLeft, secondsUp(left)) != secondsUp(left)) m_watcher(m_state);
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
    m_voice.say(spokenChoice(m_state.hall.choices[m_state.firstChoice() + tile]));
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
    m_state.working = true;
    changed();
    m_asking.ask(m_devices.newCommand(), {m_state.chosen->letter, priority, m_state.chosen->sector, GivenBy::machine},
                 m_now);
}

void KioskScreen::took(TicketAsking::Answer answer)
{
    m_state.working = false;
    if (!answer) {
        m_state.refusal = answer.refusal();
        return show(KioskPage::refused);
    }
    m_state.ticket = *answer;
    m_state.print = Printing::underWay;
    show(KioskPage::ticket);
    m_paper.print();
}

void KioskScreen::tellComplaint()
{
    if (busyOrGone() || m_state.page != KioskPage::ticket || m_state.hall.complaints.empty()) return;
    show(KioskPage::complaint);
}

void KioskScreen::speakComplaint(std::size_t tile)
{
    if (const auto words = m_complaint.spoken(tile); !words.empty()) m_voice.say(words);
}

void KioskScreen::chooseComplaint(std::size_t tile)
{
    if (!busyOrGone()) m_complaint.choose(tile, m_devices.newCommand());
}

void KioskScreen::readAgain()
{
    touched();
    m_voice.say(spokenPage(m_state));
}

void KioskScreen::finish()
{
    if (!busyOrGone()) wipe();
}

void KioskScreen::back()
{
    if (busyOrGone()) return;
    if (m_state.sheet != KioskSheet::none)
        leave(m_state.sheet);
    else if (m_state.page == KioskPage::fastTrack)
        show(KioskPage::need);
    else if (m_state.page == KioskPage::complaint)
        show(KioskPage::ticket);
    else if (m_state.page == KioskPage::need && m_state.part > 0) {
        --m_state.part;
        show(KioskPage::need);
    } else if (m_state.page != KioskPage::need)
        wipe();
}

void KioskScreen::callStaff()
{
    if (m_state.sheet == KioskSheet::help || m_state.working) return;
    if (busyOrGone()) return m_voice.say(spokenCallForStaff({})); // that screen says where to go itself
    m_help.call(m_now);
}

void KioskScreen::leave(KioskSheet sheet)
{
    if (m_state.sheet != sheet) return;
    m_help.end(HelpEnd::notNeeded);
    show(m_state.page);
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

void KioskScreen::otherPace()
{
    m_voice.otherPace();
    changed();
    m_voice.say(spokenPace(m_state.pace));
}

void KioskScreen::otherLanguage()
{
    if (m_state.page == KioskPage::starting || m_state.working) return;
    m_help.end(HelpEnd::gone);
    m_state.sheet = KioskSheet::languages;
    m_shown = m_now;
    changed();
    say();
}

void KioskScreen::speakLanguage(Language language)
{
    if (m_state.sheet != KioskSheet::languages) return;
    m_state.appearance.language = language;
    show(m_state.page);
}

void KioskScreen::otherTextSize()
{
    m_state.appearance = withOtherTextSize(m_state.appearance);
    changed();
}

void KioskScreen::otherContrast()
{
    m_state.appearance = withOtherContrast(m_state.appearance);
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
