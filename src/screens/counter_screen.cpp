#include "screens/counter_screen.h"

#include "core/record/undo.h"
#include "screens/text.h"
#include "screens/trouble_text.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t timersEvery = 60; // ticks: half a minute
constexpr std::int64_t missWithinMs = 5'000;

} // namespace

CounterScreen::CounterScreen(std::shared_ptr<CounterOffice> office, Background& background, const Clock& clock,
                             Entropy& entropy, CounterStart start, PrintReferral print)
    : m_office{std::move(office)},
      m_background{background},
      m_clock{clock},
      m_entropy{entropy},
      m_start{std::move(start)},
      m_print{std::move(print)}
{
    m_view.now = m_clock.now();
    m_view.facts.catalogue = std::make_shared<const Catalogue>();
}

void CounterScreen::watch(std::function<void(const CounterView&)> show)
{
    m_show = std::move(show);
    m_show(m_view);
}

void CounterScreen::show()
{
    m_show(m_view);
}

void CounterScreen::say(Tone tone, const char* english, std::vector<std::string> parts)
{
    m_view.notice = {tone, english, std::move(parts), false, false};
}

void CounterScreen::moveTo(Spot spot)
{
    m_view.focus = spot;
    ++m_view.focusTurn;
}

Command CounterScreen::newCommand()
{
    return {CommandId::timed(m_clock.now(), m_entropy), m_view.officerCode};
}

/// Stands in the access log beside who read whom.
std::string CounterScreen::purpose() const
{
    const auto& current = m_view.queue.current;
    return current ? "ticket " + current->id.text() : "counter " + std::to_string(m_view.counter);
}

void CounterScreen::trouble(TroubleKind kind)
{
    m_view.recordReachable = kind != TroubleKind::serverGone && kind != TroubleKind::busy;
    m_view.notice = {Tone::bad, "%1", {sentenceOf(kind)}, m_again != nullptr, false};
    show();
}

void CounterScreen::tryAgain()
{
    if (m_busy || !m_again) return;
    const auto again = m_again; // the answer may come at once and let go of it
    again();
}

void CounterScreen::undo()
{
    if (!m_takeBack || !mayUndo(m_doneAt, m_clock.now())) return;
    const auto takeBack = std::exchange(m_takeBack, nullptr);
    takeBack();
}

// ---- opening, signing in, locking

void CounterScreen::start()
{
    send([office = m_office] { return office->facts(); },
         [this](CounterOffice::Facts facts) {
             m_view.facts = std::move(facts);
             for (const auto& officer : m_view.facts.profile.officers)
                 if (officer.role == Role::counter || officer.role == Role::supervisor)
                     m_view.officers.push_back(officer);
             const auto& counters = m_view.facts.profile.counters;
             const auto wished = std::ranges::find(m_view.officers, m_start.officer, &Officer::code);
             if (wished != m_view.officers.end())
                 m_view.officer = static_cast<std::size_t>(wished - m_view.officers.begin());
             const bool known = m_view.facts.profile.counter(m_start.counter) != nullptr;
             if (known)
                 m_view.counter = m_start.counter;
             else if (!counters.empty())
                 m_view.counter = counters.front().number;
             m_view.stage = CounterStage::signIn;
             moveTo(Spot::officers);
             if (wished != m_view.officers.end() && (known || counters.size() == 1)) signIn();
         });
}

void CounterScreen::chooseOfficer(std::size_t officer)
{
    if (officer >= m_view.officers.size() || officer == m_view.officer) return;
    m_view.officer = officer;
    show();
}

void CounterScreen::chooseCounter(std::int64_t counter)
{
    if (m_view.stage != CounterStage::signIn || counter == m_view.counter) return;
    m_view.counter = counter;
    show();
}

void CounterScreen::signIn()
{
    if (m_view.officers.empty()) return;
    const Command command{CommandId::timed(m_clock.now(), m_entropy), m_view.officers[m_view.officer].code};
    send([office = m_office, command, counter = m_view.counter] { return office->openCounter(command, counter); },
         [this, officer = command.actor](bool opened) {
             if (!opened) {
                 say(Tone::bad, trLater("This counter or officer is not in the office's profile. Choose another."));
                 return;
             }
             m_view.officerCode = officer;
             m_view.stage = CounterStage::desk;
             if (m_view.page == CounterPage::request)
                 moveTo(Spot::complaint);
             else
                 moveTo(Spot::field);
             refreshQueue(true);
         });
}

void CounterScreen::lock()
{
    if (m_view.stage != CounterStage::desk || m_busy) return;
    m_view.stage = CounterStage::locked;
    m_view.officerCode.clear();
    m_view.notice = {};
    moveTo(Spot::officers);
}

// ---- time

void CounterScreen::tick()
{
    m_view.now = m_clock.now();
    if (m_view.missAsked && std::abs(m_view.now.ms - m_missAskedAt.ms) > missWithinMs) {
        m_view.missAsked = false;
        m_view.notice = {};
    }
    if (m_view.notice.undo && !mayUndo(m_doneAt, m_view.now)) m_view.notice = {};
    if (m_view.stage == CounterStage::desk || m_view.stage == CounterStage::locked) {
        if (m_ticks++ % timersEvery == 0)
            run(
                m_background, m_life, [office = m_office] { office->runTimers(); }, [] {}, [](TroubleKind) {});
        refreshQueue(false);
    }
    show();
}

// ---- keys

void CounterScreen::functionKey(int number, bool shift)
{
    if (m_view.stage != CounterStage::desk) return;
    if (number != 4) m_view.missAsked = false;
    switch (number) {
    case 2: callNext(); break;
    case 3: recall(); break;
    case 4: miss(); break;
    case 6: openForm(FormKind::withoutCard); break;
    case 8:
        if (shift)
            print(ReferralPaper::letter);
        else
            issue();
        break;
    case 9: finish(); break;
    case 12: lock(); break;
    default: return;
    }
    show();
}

void CounterScreen::enter()
{
    if (m_view.stage == CounterStage::signIn || m_view.stage == CounterStage::locked) {
        signIn();
        return;
    }
    switch (m_view.focus) {
    case Spot::field: read(m_view.field, From::field); break;
    case Spot::people: chooseThisRow(); break;
    case Spot::form: enterInForm(); break;
    // Who presses Enter through the form must not put a stranger's case under the record's name.
    case Spot::twins: m_view.form.isNamedAsTwin() ? useTwin() : saveAsAnotherPerson(); break;
    case Spot::heard: escape(); break;
    case Spot::slip:
        if (m_view.slip && !m_view.slip->issuedNow) openSlipPerson();
        break;
    case Spot::officers:
    case Spot::counters: break;
    case Spot::complaint:
    case Spot::needs:
    case Spot::papers:
    case Spot::destinations:
    case Spot::note:
    case Spot::urgency:
    case Spot::consent:
    case Spot::refusal: enterInRequest(); break;
    }
    show();
}

void CounterScreen::escape()
{
    m_view.notice = {};
    m_view.missAsked = false;
    if (m_under) {
        uncoverPage();
    } else if (m_view.page == CounterPage::twins) {
        m_view.page = CounterPage::form;
        moveTo(Spot::form);
    } else if (m_view.page == CounterPage::form) {
        m_view.page = m_view.request ? CounterPage::request : CounterPage::people;
        moveTo(m_view.request ? Spot::complaint : Spot::field);
    } else if (m_view.focus == Spot::field || m_view.focus == Spot::people || m_view.page == CounterPage::slip) {
        if (m_view.page == CounterPage::people || m_view.page == CounterPage::slip) {
            m_view.slip.reset();
            m_view.page = m_view.request ? CounterPage::request : CounterPage::people;
        }
        typeField({});
        moveTo(Spot::field);
    } else
        moveTo(Spot::field);
    show();
}

void CounterScreen::loneKey(const std::string& text)
{
    const bool digit = text.size() == 1 && text[0] >= '1' && text[0] <= '9';
    const auto at = digit ? static_cast<std::size_t>(text[0] - '1') : 0;
    switch (m_view.focus) {
    case Spot::officers:
        if (digit && at < m_view.officers.size()) {
            m_view.officer = at;
            signIn();
        }
        break;
    case Spot::people:
        if (digit && at < m_view.rows()) {
            m_view.row = at;
            chooseThisRow();
        } else if (!digit) { // letters go back to the field
            moveTo(Spot::field);
            typeField(m_view.field + text);
        }
        break;
    case Spot::twins:
        if (text == "1") useTwin();
        if (text == "2") saveAsAnotherPerson();
        break;
    case Spot::needs:
    case Spot::destinations:
        if (digit) digitInRequest(at);
        break;
    case Spot::counters:
    case Spot::field:
    case Spot::form:
    case Spot::complaint:
    case Spot::papers:
    case Spot::note:
    case Spot::urgency:
    case Spot::consent:
    case Spot::refusal:
    case Spot::slip: break;
    case Spot::heard:
        if (text == "1") nameCompared();
        break;
    }
    show();
}

void CounterScreen::newPerson()
{
    if (m_view.stage != CounterStage::desk) return;
    openForm(FormKind::person);
    show();
}

void CounterScreen::toField()
{
    if (m_view.stage != CounterStage::desk) return;
    moveTo(Spot::field);
    show();
}

void CounterScreen::focused(Spot spot)
{
    m_view.focus = spot;
}

} // namespace pintu
