#include "screens/intake_workplace.h"

#include "screens/text.h"
#include "screens/trouble_text.h"

#include <algorithm>

namespace pintu {

IntakeWorkplace::IntakeWorkplace(std::shared_ptr<IntakeOffice> office, Background& background, const Clock& clock,
                                 std::function<CommandId()> newCommand, std::function<void(IntakeTone)> sound)
    : m_office{std::move(office)},
      m_background{background},
      m_clock{clock},
      m_newCommand{std::move(newCommand)},
      m_sound{std::move(sound)}
{
}

void IntakeWorkplace::learn(IntakeFacts facts)
{
    m_facts = std::move(facts);
    m_state.desk = m_facts.name;
    m_state.manyOfficers = m_facts.officers.size() > 1;
}

void IntakeWorkplace::savedOnOneServer(bool so)
{
    if (m_facts.savedOnOneServer == so) return;
    m_facts.savedOnOneServer = so;
    warn(warningOf(m_facts));
    show();
}

void IntakeWorkplace::seat(const std::string& code)
{
    m_officer = code;
    const auto officer = std::ranges::find(m_facts.officers, code, &Officer::code);
    m_state.officer = officer == m_facts.officers.end() ? code : officer->name;
}

void IntakeWorkplace::opening()
{
    m_state.page = IntakePage::opening;
    m_state.failed = false;
    m_state.triesItself = false;
    show();
}

void IntakeWorkplace::turnTo(Act draw)
{
    m_draw = std::move(draw);
    drawAgain();
}

void IntakeWorkplace::drawAgain()
{
    const auto draw = m_draw; // it may turn to another page
    draw();
    show();
}

void IntakeWorkplace::put(IntakeNotice notice, IntakePage page)
{
    m_state.page = page;
    m_state.notice = std::move(notice);
    m_state.failed = false;
    m_state.mayUndo = false;
    m_state.triesItself = false;
    m_state.choices.clear();
    m_acts.clear();
    m_state.entry.reset();
    m_state.hidden = shown() == PersonShown::no;
}

void IntakeWorkplace::offer(const std::string& words, Act act)
{
    offer(std::to_string(m_acts.size() + 1), words, std::move(act));
}

void IntakeWorkplace::offer(const std::string& key, const std::string& words, Act act)
{
    m_state.choices.push_back({key, words});
    m_acts.push_back(std::move(act));
}

void IntakeWorkplace::key(const std::string& key) const
{
    const auto choice = std::ranges::find(m_state.choices, key, &IntakeChoice::key);
    if (choice != m_state.choices.end()) choose(static_cast<std::size_t>(choice - m_state.choices.begin()));
}

void IntakeWorkplace::choose(std::size_t choice) const
{
    if (choice >= m_acts.size()) return;
    const auto act = m_acts[choice]; // it may show other choices
    act();
}

void IntakeWorkplace::askFor(std::string label, std::function<Understood(const std::string&)> read,
                             std::function<void(const std::string&)> act)
{
    m_state.entry = IntakeEntry{std::move(label), {}};
    m_read = std::move(read);
    m_enter = std::move(act);
}

void IntakeWorkplace::typeEntry(const std::string& text)
{
    if (!m_state.entry) return;
    m_state.entry->echo = text.empty() ? std::string{} : m_read(text).words;
    show();
}

void IntakeWorkplace::enterEntry(const std::string& text)
{
    if (!m_state.entry) return;
    const auto understood = m_read(text);
    if (!understood.sound) {
        m_state.entry->echo = understood.words;
        return show();
    }
    const auto act = m_enter; // it may turn to another page
    act(text);
}

PersonShown IntakeWorkplace::shown() const
{
    return !m_facts.othersLook || m_shownSince ? PersonShown::yes : PersonShown::no;
}

void IntakeWorkplace::showPersons(bool so)
{
    if (so) m_shownSince = m_clock.now();
    if (!so) m_shownSince.reset();
}

void IntakeWorkplace::tick()
{
    constexpr std::chrono::seconds aWhile{30};
    if (!m_shownSince || m_clock.now() < m_shownSince->plus(aWhile)) return;
    showPersons(false);
    drawAgain();
}

void IntakeWorkplace::triesItself()
{
    m_state.triesItself = true;
    m_state.notice.step += " " + tr("It is tried again by itself.");
    show();
}

void IntakeWorkplace::failed(TroubleKind kind, const Act& again)
{
    turnTo([this, kind, again] {
        put({IntakeTone::bad, "warning", tr("THAT DID NOT WORK"), {}, {}, sentenceOf(kind)});
        m_state.failed = true;
        offer(tr("Try again"), again);
    });
    sound();
}

} // namespace pintu
