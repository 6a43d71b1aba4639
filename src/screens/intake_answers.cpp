#include "screens/intake_answers.h"

#include "screens/text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pintu {

IntakeAnswers::IntakeAnswers(IntakeWorkplace& workplace, PrintReturn printReturn, std::function<void()> changed)
    : m_workplace{workplace},
      m_print{std::move(printReturn)},
      m_changed{std::move(changed)},
      m_course{workplace,
               [this](const SlipName& slip, const DeskSaying& saying) { say(m_workplace.newCommand(), slip, saying); }}
{
}

void IntakeAnswers::offer(const IntakeSlip& slip)
{
    const auto may = [&slip](PartnerWord next) { return maySay(slip.word, next); };
    // A digit always means the same, also where some of them are missing.
    if (may(PartnerWord::served)) {
        m_workplace.offer("1", tr("Served …"), [this, slip] { m_course.served(slip); });
        if (const auto* usual = m_course.usualOutcome())
            m_workplace.offer("2", spoken(usual->name), [this, slip] { m_course.usual(slip); });
    }
    if (may(PartnerWord::noShow))
        m_workplace.offer("3", tr("Did not come"), [this, name = slip.name] {
            const auto& outcomes = m_workplace.facts().outcomes;
            const auto row = std::ranges::find(outcomes, OutcomeStatus::noShow, &Outcome::status);
            say(m_workplace.newCommand(), name, {PartnerWord::noShow, row == outcomes.end() ? 0 : row->number});
        });
    if (may(PartnerWord::forwarded))
        m_workplace.offer("4", tr("Forwarded …"), [this, slip] { m_course.forwarded(slip); });
    if (may(PartnerWord::rejected)) m_workplace.offer("5", tr("Rejected …"), [this, slip] { m_course.rejected(slip); });
    if (slip.returnPaper && slip.word != PartnerWord::accepted)
        m_workplace.offer("6", tr("Print the return slip again"), [this, name = slip.name] { print(name); });
    if (may(PartnerWord::serving))
        m_workplace.offer("0", tr("Appointment, on hold …"), [this, slip] { m_course.more(slip); });
    // What was refused may be looked at again.
    if (slip.word == PartnerWord::rejected || slip.word == PartnerWord::failed)
        m_workplace.offer("8", tr("Accept it after all"),
                          [this, name = slip.name] { say(m_workplace.newCommand(), name, {PartnerWord::accepted}); });
}

void IntakeAnswers::showRecord(const IntakeSlip& slip)
{
    m_workplace.turnTo([this, slip] {
        m_workplace.put(recordNotice(slip, m_workplace.facts().zone, m_workplace.shown()));
        offer(slip);
    });
}

void IntakeAnswers::say(const CommandId& command, const SlipName& slip, const DeskSaying& saying)
{
    m_workplace.ask([command, officer = m_workplace.officer(), slip,
                     saying](IntakeOffice& office) { return office.say(command, officer, slip, saying); },
                    [this](const Result<IntakeSlip, SayRefusal>& answer) { said(answer); },
                    [this, command, slip, saying](TroubleKind kind) {
                        m_workplace.failed(kind, [this, command, slip, saying] { say(command, slip, saying); });
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
        m_workplace.put(answerNotice(slip, m_workplace.facts().zone));
        if (slip.returnPaper)
            m_workplace.offer("6", tr("Print the return slip again"), [this, name = slip.name] { print(name); });
        if (slip.word == PartnerWord::noShow && slip.attempts < mostAttempts)
            m_workplace.offer("0", tr("Appointment, on hold …"), [this, slip] { m_course.more(slip); });
    });
    // Whoever comes again gets the paper when it is over; until then it is printed when it is asked for.
    const bool leaves = isAnswer(slip->word) || slip->word == PartnerWord::noShow;
    if (slip->returnPaper && leaves) print(slip->name);
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

} // namespace pintu
