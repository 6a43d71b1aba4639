#include "core/record/undo.h"
#include "screens/intake_screen.h"
#include "screens/text.h"

#include <algorithm>

namespace pintu {

void IntakeScreen::offerSlips(const std::vector<SlipInPicture>& slips, std::size_t firstKey)
{
    for (std::size_t i = 0; i < slips.size() && firstKey + i <= 9; ++i)
        offer(std::to_string(firstKey + i), choiceOf(slips[i]), [this, asked = slips[i].asked] { take(asked); });
}

void IntakeScreen::offerAnswers(const IntakeSlip& slip)
{
    const auto may = [&slip](PartnerWord next) { return maySay(slip.word, next); };
    const auto sayNow = [this, name = slip.name](PartnerWord next, std::int64_t outcome) -> Act {
        return [this, name, next, outcome] { say(m_parts.newCommand(), name, next, outcome); };
    };
    const auto ask = [this, name = slip.name](PartnerWord next, OutcomeStatus status) -> Act {
        return [this, name, next, status] { offerOutcomes(name, next, status, 0); };
    };
    // A digit always means the same, also where some of them are missing.
    if (may(PartnerWord::served)) {
        offer("1", tr("Served …"), ask(PartnerWord::served, OutcomeStatus::served));
        offer("2", tr("Served and admitted"), sayNow(PartnerWord::served, outcomeNamed("ADMITTED")));
    }
    if (may(PartnerWord::noShow))
        offer("3", tr("Did not come"), sayNow(PartnerWord::noShow, outcomeNamed("DID_NOT_COME")));
    if (may(PartnerWord::forwarded)) offer("4", tr("Forwarded"), sayNow(PartnerWord::forwarded, 0));
    if (may(PartnerWord::rejected)) offer("5", tr("Rejected …"), ask(PartnerWord::rejected, OutcomeStatus::rejected));
    if (slip.returnPaper && slip.word != PartnerWord::accepted)
        offer("6", tr("Print the return slip again"), [this, name = slip.name] { print(name); });
}

void IntakeScreen::offerOutcomes(const SlipName& slip, PartnerWord word, OutcomeStatus status, std::size_t from)
{
    turnTo([this, slip, word, status, from] {
        constexpr std::size_t digits = 9;
        std::vector<const Outcome*> outcomes;
        for (const auto& outcome : m_facts.outcomes)
            if (outcome.status == status && outcome.key != "ADMITTED") outcomes.push_back(&outcome);
        // The plain answer first: it is the usual one.
        std::ranges::stable_partition(outcomes, [](const Outcome* outcome) { return outcome->key == "SERVED"; });
        showNotice({IntakeTone::calm,
                    "return",
                    status == OutcomeStatus::served ? tr("Served: how?") : tr("Rejected: why?"),
                    slip.text(),
                    {},
                    tr("Press the digit. The return slip is printed at once.")});
        const auto last = outcomes.size() - from <= digits ? outcomes.size() : from + digits - 1;
        for (auto i = from; i < last; ++i)
            offer(spoken(outcomes[i]->name),
                  [this, slip, word, number = outcomes[i]->number] { say(m_parts.newCommand(), slip, word, number); });
        if (last < outcomes.size())
            offer(tr("More …"), [this, slip, word, status, last] { offerOutcomes(slip, word, status, last); });
    });
}

void IntakeScreen::offerUndo(const IntakeSlip& slip)
{
    m_accepted = slip.name;
    m_doneAt = slip.takenAt;
    m_state.mayUndo = mayUndo(m_doneAt, m_parts.clock.now());
}

void IntakeScreen::tick()
{
    if (m_state.triesItself && !m_reaching && --m_untilAgain <= 0) reach();
    if (!m_state.mayUndo || mayUndo(m_doneAt, m_parts.clock.now())) return;
    m_state.mayUndo = false;
    show();
}

void IntakeScreen::undo()
{
    tick();
    if (!m_state.mayUndo) return;
    m_state.mayUndo = false; // once
    show();
    takeBack(m_parts.newCommand(), m_accepted);
}

void IntakeScreen::takeBack(const CommandId& command, const SlipName& slip)
{
    run(
        m_parts.background, m_life,
        [office = m_parts.office, command, officer = m_officer, slip] {
            return office->takeBack(command, officer, slip);
        },
        [this, slip](const Result<SlipName, TakeBackRefusal>& answer) { tookBack(slip, answer); },
        [this, command, slip](TroubleKind kind) { failed(kind, [this, command, slip] { takeBack(command, slip); }); });
}

void IntakeScreen::tookBack(const SlipName& slip, const Result<SlipName, TakeBackRefusal>& answer)
{
    if (answer)
        turnTo([this, slip] { showNotice(takenBackNotice(slip)); });
    else
        turnTo([this, slip, refusal = answer.refusal()] {
            showNotice({IntakeTone::warn, "warning", tr("NOT UNDONE"), slip.shown(), {}, wordsOf(refusal)});
        });
    m_parts.sound(m_state.notice.tone);
    refresh();
}

std::int64_t IntakeScreen::outcomeNamed(const char* key) const
{
    const auto row = std::ranges::find(m_facts.outcomes, key, &Outcome::key);
    return row == m_facts.outcomes.end() ? 0 : row->number;
}

} // namespace pintu
