#include "screens/intake_screen.h"

#include "screens/text.h"
#include "screens/trouble_text.h"

#include <algorithm>
#include <utility>

namespace pintu {

namespace {

constexpr int againEvery = 6; // ticks: three seconds

} // namespace

IntakeScreen::IntakeScreen(Parts parts) : m_parts{std::move(parts)} {}

void IntakeScreen::open()
{
    m_state.page = IntakePage::opening;
    m_state.failed = false;
    m_state.triesItself = false;
    show();
    reach();
}

/// Whoever looks at the sentence meanwhile goes on seeing it.
void IntakeScreen::reach()
{
    if (m_reaching) return;
    m_reaching = true;
    run(
        m_parts.background, m_life, [office = m_parts.office] { return office->open(); },
        [this](IntakeFacts facts) {
            m_reaching = false;
            m_facts = std::move(facts);
            m_state.desk = m_facts.name;
            m_state.manyOfficers = m_facts.officers.size() > 1;
            const auto named = std::ranges::find(m_facts.officers, m_parts.officer, &Officer::code);
            if (named != m_facts.officers.end())
                m_officer = named->code;
            else if (m_facts.officers.size() == 1)
                m_officer = m_facts.officers.front().code;
            welcome();
        },
        [this](TroubleKind kind) {
            m_reaching = false;
            m_untilAgain = againEvery;
            if (m_state.triesItself) return;
            failed(kind, [this] { open(); });
            m_state.triesItself = kind == TroubleKind::serverGone || kind == TroubleKind::busy;
            if (m_state.triesItself) m_state.notice.step += " " + tr("It is tried again by itself.");
            show();
        });
}

void IntakeScreen::welcome()
{
    if (m_officer.empty()) return changeOfficer();
    const auto officer = std::ranges::find(m_facts.officers, m_officer, &Officer::code);
    m_state.officer = officer == m_facts.officers.end() ? m_officer : officer->name;
    leave();
    refresh();
    if (m_early) take(*std::exchange(m_early, std::nullopt));
}

void IntakeScreen::changeOfficer()
{
    turnTo([this] {
        showNotice({IntakeTone::calm, "people", tr("Who works here?"), {}, {}, tr("Press the digit of your name.")});
        m_state.page = IntakePage::officer;
        for (const auto& officer : m_facts.officers)
            offer(officer.name, [this, code = officer.code] {
                m_officer = code;
                welcome();
            });
    });
}

void IntakeScreen::turnTo(Act draw)
{
    m_draw = std::move(draw);
    m_draw();
    show();
}

void IntakeScreen::retell()
{
    m_state.codeNote.clear();
    m_state.note.clear();
    showRows();
    const auto draw = m_draw;
    draw();
    show();
}

void IntakeScreen::typed(const std::string& code)
{
    if (groupedCode(code).size() == wholeCodeLength) return take({groupedCode(code), Taking::Road::typed, {}});
    m_state.codeNote = tr("A code has 18 letters and digits. Some are missing.");
    show();
}

void IntakeScreen::typing(const std::string& code)
{
    const auto grouped = m_code = groupedCode(code);
    m_state.codeNote.clear();
    show();
    if (grouped.size() != wholeCodeLength) return;
    run(
        m_parts.background, m_life, [office = m_parts.office, grouped] { return office->check(grouped); },
        [this, grouped](const CodeCheck& check) {
            if (grouped != m_code) return; // typed on meanwhile
            m_state.codeNote = !check.sound ? tr("These symbols do not fit each other. Compare them with the paper.")
                               : check.corrected
                                   ? fill(tr("One symbol put right: %1. Compare it, then press Enter."), {check.text})
                                   : tr("The code is whole. Press Enter.");
            show();
        },
        [](TroubleKind) {}); // Enter will tell
}

void IntakeScreen::take(Taking taking)
{
    if (m_officer.empty()) { // nobody is lost: it is taken when somebody stands behind it
        m_early = std::move(taking);
        return;
    }
    take(m_parts.newCommand(), taking);
}

void IntakeScreen::take(const CommandId& command, const Taking& taking)
{
    m_state.busy = ++m_underWay > 0;
    m_state.codeNote.clear();
    m_state.note.clear();
    show();
    run(
        m_parts.background, m_life,
        [office = m_parts.office, command, officer = m_officer, taking] {
            return office->take(command, officer, taking);
        },
        [this](const TakenSlip& slip) {
            --m_underWay;
            taken(slip);
        },
        [this, command, taking](TroubleKind kind) {
            --m_underWay;
            failed(kind, [this, command, taking] { take(command, taking); });
        });
}

void IntakeScreen::taken(const TakenSlip& taken)
{
    m_state.busy = m_underWay > 0;
    m_facts.clockBehind = taken.clockWrong;
    m_inPicture.note(taken);
    turnTo([this, taken] { showTaken(taken); });
    m_parts.sound(m_state.notice.tone);
    if (taken.verdict == SlipVerdictKind::good) refresh();
}

void IntakeScreen::showTaken(const TakenSlip& taken)
{
    showNotice(noticeOf(taken, m_facts.zone));
    if (!taken.several.empty()) return offerSlips(taken.several, 1);
    if (taken.ownKeyOutSince) return;
    if (taken.verdict == SlipVerdictKind::good) {
        offerAnswers(*taken.slip);
        offerUndo(*taken.slip);
    }
    if (taken.verdict == SlipVerdictKind::alreadyUsed)
        offer(tr("See the record"), [this, slip = *taken.slip] {
            turnTo([this, slip] {
                showNotice(recordNotice(slip, m_facts.zone));
                offerAnswers(slip);
            });
        });
    for (const auto& reason : reasonsFor(taken.verdict))
        offer(reason.words, [this, asked = taken.asked, code = reason.code]() mutable {
            asked.reason = code;
            take(asked);
        });
    offerSlips(m_inPicture.beside(taken.asked.text), 7); // no answer and no reason has this digit
}

void IntakeScreen::say(const CommandId& command, const SlipName& slip, PartnerWord word, std::int64_t outcome)
{
    run(
        m_parts.background, m_life,
        [office = m_parts.office, command, officer = m_officer, slip, word, outcome] {
            return office->say(command, officer, slip, word, outcome);
        },
        [this](const Result<IntakeSlip, SayRefusal>& answer) { said(answer); },
        [this, command, slip, word, outcome](TroubleKind kind) {
            failed(kind, [this, command, slip, word, outcome] { say(command, slip, word, outcome); });
        });
}

void IntakeScreen::said(const Result<IntakeSlip, SayRefusal>& slip)
{
    if (!slip) {
        return turnTo([this, refusal = slip.refusal()] {
            showNotice({IntakeTone::warn, "warning", tr("NOT NOTED"), {}, {}, wordsOf(refusal)});
        });
    }
    turnTo([this, slip = *slip] {
        showNotice(answerNotice(slip));
        if (slip.returnPaper) offer("6", tr("Print the return slip again"), [this, name = slip.name] { print(name); });
    });
    if (slip->returnPaper) print(slip->name);
    refresh();
}

void IntakeScreen::print(const SlipName& slip)
{
    m_state.note = fill(tr("The return slip of %1 is being printed."), {slip.shown()});
    show();
    m_parts.printReturn(
        slip, m_officer, [this, slip, watch = m_life.watch()](PrintEnd end, const std::string& sentence) {
            if (watch.expired()) return;
            switch (end) {
            case PrintEnd::printed:
                m_state.note = fill(tr("The return slip of %1 is printed. Give it to the resident."), {slip.shown()});
                if (!sentence.empty()) m_state.note += "  " + sentence;
                break;
            case PrintEnd::held:
                m_state.note = fill(tr("The return slip of %1 is at the printer."), {slip.shown()}) + "  " + sentence;
                break;
            case PrintEnd::noPrinter:
                m_state.note =
                    fill(tr("This PC has no printer: the return slip of %1 is kept as a file."), {slip.shown()});
                break;
            case PrintEnd::failed:
                m_state.note = fill(tr("The return slip of %1 was not printed."), {slip.shown()}) + "  " + sentence;
                break;
            }
            show();
        });
}

void IntakeScreen::failed(TroubleKind kind, Act again)
{
    m_state.busy = m_underWay > 0;
    turnTo([this, kind, again] {
        showNotice({IntakeTone::bad, "warning", tr("THAT DID NOT WORK"), {}, {}, sentenceOf(kind)});
        m_state.failed = true;
        offer(tr("Try again"), again);
    });
    m_parts.sound(IntakeTone::bad);
}

void IntakeScreen::showNotice(IntakeNotice notice)
{
    m_state.page = IntakePage::notice;
    m_state.notice = std::move(notice);
    m_state.failed = false;
    m_state.mayUndo = false;
    m_state.triesItself = false;
    m_state.choices.clear();
    m_acts.clear();
}

void IntakeScreen::leave()
{
    if (m_officer.empty()) return; // somebody has to stand behind what is done here
    m_state.note.clear();
    turnTo([this] {
        showNotice({});
        m_state.page = IntakePage::ready;
        m_state.warning = warningOf(m_facts);
    });
}

void IntakeScreen::offer(const std::string& words, Act act)
{
    offer(std::to_string(m_acts.size() + 1), words, std::move(act));
}

void IntakeScreen::offer(const std::string& key, const std::string& words, Act act)
{
    m_state.choices.push_back({key, words});
    m_acts.push_back(std::move(act));
}

void IntakeScreen::key(const std::string& key)
{
    for (std::size_t i = 0; i < m_state.choices.size(); ++i)
        if (m_state.choices[i].key == key) return choose(i);
}

void IntakeScreen::choose(std::size_t choice)
{
    if (choice >= m_acts.size()) return;
    const auto act = m_acts[choice]; // it may show other choices
    act();
}

void IntakeScreen::show()
{
    if (m_show) m_show(m_state);
}

} // namespace pintu
