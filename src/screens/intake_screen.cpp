#include "screens/intake_screen.h"

#include "screens/text.h"
#include "screens/trouble_text.h"

#include <algorithm>
#include <utility>

namespace pintu {

namespace {

constexpr int againEvery = 6; // ticks: three seconds

} // namespace

IntakeScreen::IntakeScreen(Parts parts)
    : m_othersLook{parts.othersLook},
      m_named{std::move(parts.officer)},
      m_workplace{std::move(parts.office), parts.background, parts.clock, std::move(parts.newCommand),
                  std::move(parts.sound)},
      m_list{m_workplace, std::move(parts.saveTable), [this](TroubleKind kind) { unreachable(kind); }},
      m_code{m_workplace},
      m_answers{m_workplace, std::move(parts.printReturn), [this] { m_list.refresh(); }},
      m_undo{m_workplace, [this] { m_list.refresh(); }},
      m_view{m_workplace.state(), m_list.state(), m_code.state()}
{
}

void IntakeScreen::watch(std::function<void(const IntakeView&)> show)
{
    m_workplace.watch([this, show = std::move(show)] {
        if (show) show(m_view);
    });
}

void IntakeScreen::open()
{
    m_workplace.opening();
    reach();
}

/// Whoever looks at the sentence meanwhile goes on seeing it.
void IntakeScreen::reach()
{
    if (m_reaching) return;
    m_reaching = true;
    m_workplace.ask([](IntakeOffice& office) { return office.open(); },
                    [this](IntakeFacts facts) {
                        m_reaching = false;
                        facts.othersLook = m_othersLook;
                        m_workplace.learn(std::move(facts));
                        const auto& officers = m_workplace.facts().officers;
                        const auto works = [&officers](const std::string& code) {
                            return std::ranges::find(officers, code, &Officer::code) != officers.end();
                        };
                        if (works(m_workplace.officer()))
                            m_workplace.seat(m_workplace.officer()); // whoever it was before the record was lost
                        else if (works(m_named))
                            m_workplace.seat(m_named);
                        else if (officers.size() == 1)
                            m_workplace.seat(officers.front().code);
                        welcome();
                    },
                    [this](TroubleKind kind) {
                        m_reaching = false;
                        unreachable(kind);
                    });
}

/// What became of a slip stays in view; at rest the page says that nothing can be taken in.
void IntakeScreen::unreachable(TroubleKind kind)
{
    m_untilAgain = againEvery;
    if (m_workplace.state().triesItself) return;
    if (m_workplace.state().page == IntakePage::notice) {
        m_workplace.note(sentenceOf(kind));
        m_workplace.show();
        return;
    }
    m_workplace.failed(kind, [this] { open(); });
    if (kind == TroubleKind::serverGone || kind == TroubleKind::busy) m_workplace.triesItself();
}

void IntakeScreen::welcome()
{
    if (m_workplace.officer().empty()) return changeOfficer();
    leave();
    m_list.refresh();
    if (m_early) take(*std::exchange(m_early, std::nullopt));
}

void IntakeScreen::changeOfficer()
{
    m_workplace.turnTo([this] {
        m_workplace.put(
            {IntakeTone::calm, "people", tr("Who works here?"), {}, {}, tr("Press the digit of your name.")},
            IntakePage::officer);
        for (const auto& officer : m_workplace.facts().officers)
            m_workplace.offer(officer.name, [this, code = officer.code] {
                m_workplace.seat(code);
                welcome();
            });
    });
}

void IntakeScreen::retell()
{
    m_code.hush();
    m_workplace.note({});
    m_list.showRows();
    m_workplace.drawAgain();
}

void IntakeScreen::tick()
{
    const bool rests = m_workplace.state().page == IntakePage::ready && m_underWay == 0;
    if ((rests || m_workplace.state().triesItself) && !m_reaching && --m_untilAgain <= 0) {
        m_untilAgain = againEvery;
        rests ? m_list.refresh() : reach();
    }
    m_undo.tick();
    const auto before = m_workplace.shown();
    m_workplace.tick();
    if (m_workplace.shown() != before) {
        m_list.showRows();
        m_workplace.show();
    }
}

void IntakeScreen::togglePersons()
{
    if (!m_workplace.facts().othersLook) return;
    m_workplace.showPersons(m_workplace.shown() == PersonShown::no);
    m_list.showRows();
    m_workplace.drawAgain();
}

void IntakeScreen::typed(const std::string& code)
{
    if (const auto whole = m_code.whole(code)) take({*whole, Taking::Road::typed, {}});
}

void IntakeScreen::take(Taking taking)
{
    if (m_workplace.officer().empty()) { // nobody is lost: it is taken when somebody stands behind it
        m_early = std::move(taking);
        return;
    }
    take(m_workplace.newCommand(), taking);
}

void IntakeScreen::take(const CommandId& command, const Taking& taking)
{
    m_workplace.busy(++m_underWay > 0);
    m_workplace.showPersons(false); // the next one is somebody else
    m_code.hush();
    m_workplace.note({});
    m_workplace.show();
    m_workplace.ask([command, officer = m_workplace.officer(),
                     taking](IntakeOffice& office) { return office.take(command, officer, taking); },
                    [this](const TakenSlip& slip) {
                        answered();
                        taken(slip);
                    },
                    [this, command, taking](TroubleKind kind) {
                        answered();
                        m_workplace.failed(kind, [this, command, taking] { take(command, taking); });
                    });
}

void IntakeScreen::answered()
{
    m_workplace.busy(--m_underWay > 0);
}

void IntakeScreen::taken(const TakenSlip& taken)
{
    m_workplace.clockBehind(taken.clockWrong);
    m_inPicture.note(taken);
    m_workplace.turnTo([this, taken] { showTaken(taken); });
    m_workplace.sound();
    if (taken.verdict == SlipVerdictKind::good) m_list.refresh();
}

void IntakeScreen::showTaken(const TakenSlip& taken)
{
    m_workplace.put(noticeOf(taken, m_workplace.facts().zone, m_workplace.shown()));
    if (!taken.several.empty()) return offerSlips(taken.several, 1);
    if (taken.ownKeyOutSince) return;
    if (taken.verdict == SlipVerdictKind::good) {
        m_answers.offer(*taken.slip);
        m_undo.offer(*taken.slip);
    }
    if (taken.verdict == SlipVerdictKind::alreadyUsed)
        m_workplace.offer(tr("See the record"), [this, slip = *taken.slip] { m_answers.showRecord(slip); });
    for (const auto& reason : reasonsFor(taken.verdict))
        m_workplace.offer(reason.words, [this, asked = taken.asked, code = reason.code]() mutable {
            asked.reason = code;
            take(asked);
        });
    offerSlips(m_inPicture.beside(taken.asked.text), 7); // no answer and no reason has this digit
}

void IntakeScreen::offerSlips(const std::vector<SlipInPicture>& slips, std::size_t firstKey)
{
    for (std::size_t i = 0; i < slips.size() && firstKey + i <= 9; ++i)
        m_workplace.offer(std::to_string(firstKey + i), choiceOf(slips[i], m_workplace.shown()),
                          [this, asked = slips[i].asked] { take(asked); });
}

void IntakeScreen::leave()
{
    if (m_workplace.officer().empty()) return; // somebody has to stand behind what is done here
    m_workplace.note({});
    m_workplace.showPersons(false);
    m_list.showRows();
    m_workplace.turnTo([this] {
        m_workplace.put({}, IntakePage::ready);
        m_workplace.warn(warningOf(m_workplace.facts()));
    });
}

void IntakeScreen::openRow(std::size_t row)
{
    if (const auto* slip = m_list.slip(row)) m_answers.showRecord(*slip);
}

void IntakeScreen::reprint(std::size_t row)
{
    const auto* slip = m_list.slip(row);
    if (!slip) return;
    if (slip->returnPaper) return m_answers.print(slip->name);
    m_workplace.note(tr("About this slip nothing was said that a return slip carries."));
    m_workplace.show();
}

} // namespace pintu
