#include "screens/intake_answers.h"

#include "screens/text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pintu {

IntakeAnswers::IntakeAnswers(IntakeWorkplace& workplace, PrintReturn printReturn, std::function<void()> changed)
    : m_workplace{workplace}, m_print{std::move(printReturn)}, m_changed{std::move(changed)}
{
}

void IntakeAnswers::offer(const IntakeSlip& slip)
{
    const auto may = [&slip](PartnerWord next) { return maySay(slip.word, next); };
    const auto sayNow = [this, name = slip.name](PartnerWord next, std::int64_t outcome) -> IntakeWorkplace::Act {
        return [this, name, next, outcome] { say(m_workplace.newCommand(), name, next, outcome); };
    };
    const auto ask = [this, name = slip.name](PartnerWord next, OutcomeStatus status) -> IntakeWorkplace::Act {
        return [this, name, next, status] { offerOutcomes(name, next, status, 0); };
    };
    // A digit always means the same, also where some of them are missing.
    if (may(PartnerWord::served)) {
        m_workplace.offer("1", tr("Served …"), ask(PartnerWord::served, OutcomeStatus::served));
        m_workplace.offer("2", tr("Served and admitted"), sayNow(PartnerWord::served, outcomeNamed("ADMITTED")));
    }
    if (may(PartnerWord::noShow))
        m_workplace.offer("3", tr("Did not come"), sayNow(PartnerWord::noShow, outcomeNamed("DID_NOT_COME")));
    if (may(PartnerWord::forwarded)) m_workplace.offer("4", tr("Forwarded"), sayNow(PartnerWord::forwarded, 0));
    if (may(PartnerWord::rejected))
        m_workplace.offer("5", tr("Rejected …"), ask(PartnerWord::rejected, OutcomeStatus::rejected));
    if (slip.returnPaper && slip.word != PartnerWord::accepted)
        m_workplace.offer("6", tr("Print the return slip again"), [this, name = slip.name] { print(name); });
}

void IntakeAnswers::showRecord(const IntakeSlip& slip)
{
    m_workplace.turnTo([this, slip] {
        m_workplace.put(recordNotice(slip, m_workplace.facts().zone));
        offer(slip);
    });
}

void IntakeAnswers::offerOutcomes(const SlipName& slip, PartnerWord word, OutcomeStatus status, std::size_t from)
{
    m_workplace.turnTo([this, slip, word, status, from] {
        constexpr std::size_t digits = 9;
        std::vector<const Outcome*> outcomes;
        for (const auto& outcome : m_workplace.facts().outcomes)
            if (outcome.status == status && outcome.key != "ADMITTED") outcomes.push_back(&outcome);
        // The plain answer first: it is the usual one.
        std::ranges::stable_partition(outcomes, [](const Outcome* outcome) { return outcome->key == "SERVED"; });
        m_workplace.put({IntakeTone::calm,
                         "return",
                         status == OutcomeStatus::served ? tr("Served: how?") : tr("Rejected: why?"),
                         slip.text(),
                         {},
                         tr("Press the digit. The return slip is printed at once.")});
        const auto last = outcomes.size() - from <= digits ? outcomes.size() : from + digits - 1;
        for (auto i = from; i < last; ++i)
            m_workplace.offer(spoken(outcomes[i]->name), [this, slip, word, number = outcomes[i]->number] {
                say(m_workplace.newCommand(), slip, word, number);
            });
        if (last < outcomes.size())
            m_workplace.offer(tr("More …"),
                              [this, slip, word, status, last] { offerOutcomes(slip, word, status, last); });
    });
}

void IntakeAnswers::say(const CommandId& command, const SlipName& slip, PartnerWord word, std::int64_t outcome)
{
    m_workplace.ask([command, officer = m_workplace.officer(), slip, word,
                     outcome](IntakeOffice& office) { return office.say(command, officer, slip, word, outcome); },
                    [this](const Result<IntakeSlip, SayRefusal>& answer) { said(answer); },
                    [this, command, slip, word, outcome](TroubleKind kind) {
                        m_workplace.failed(kind,
                                           [this, command, slip, word, outcome] { say(command, slip, word, outcome); });
                    });
}

void IntakeAnswers::said(const Result<IntakeSlip, SayRefusal>& slip)
{
    if (!slip) {
        return m_workplace.turnTo([this, refusal = slip.refusal()] {
            m_workplace.put({IntakeTone::warn, "warning", tr("NOT NOTED"), {}, {}, wordsOf(refusal)});
        });
    }
    m_workplace.turnTo([this, slip = *slip] {
        m_workplace.put(answerNotice(slip));
        if (slip.returnPaper)
            m_workplace.offer("6", tr("Print the return slip again"), [this, name = slip.name] { print(name); });
    });
    if (slip->returnPaper) print(slip->name);
    m_changed();
}

void IntakeAnswers::print(const SlipName& slip)
{
    m_workplace.note(fill(tr("The return slip of %1 is being printed."), {slip.shown()}));
    m_workplace.show();
    m_print(slip, m_workplace.officer(),
            [this, slip, watch = m_workplace.life()](Printing end, const std::string& sentence) {
                if (!watch.expired()) printed(slip, end, sentence);
            });
}

void IntakeAnswers::printed(const SlipName& slip, Printing end, const std::string& sentence)
{
    const auto told = [&] {
        switch (end) {
        case Printing::printed:
            return fill(tr("The return slip of %1 is printed. Give it to the resident."), {slip.shown()}) +
                   (sentence.empty() ? "" : "  " + sentence);
        case Printing::held:
            return fill(tr("The return slip of %1 is at the printer."), {slip.shown()}) + "  " + sentence;
        case Printing::noPrinter:
            return fill(tr("This PC has no printer: the return slip of %1 is kept as a file."), {slip.shown()});
        case Printing::failed:
            return fill(tr("The return slip of %1 was not printed."), {slip.shown()}) + "  " + sentence;
        case Printing::none:
        case Printing::underWay: break; // no end
        }
        return std::string{};
    };
    m_workplace.note(told());
    m_workplace.show();
}

std::int64_t IntakeAnswers::outcomeNamed(const char* key) const
{
    const auto& outcomes = m_workplace.facts().outcomes;
    const auto row = std::ranges::find(outcomes, key, &Outcome::key);
    return row == outcomes.end() ? 0 : row->number;
}

} // namespace pintu
