#include "screens/intake_undo.h"

#include "core/record/undo.h"
#include "screens/text.h"

#include <utility>

namespace pintu {

IntakeUndo::IntakeUndo(IntakeWorkplace& workplace, std::function<void()> changed)
    : m_workplace{workplace}, m_changed{std::move(changed)}
{
}

void IntakeUndo::offer(const IntakeSlip& slip)
{
    m_accepted = slip.name;
    m_acceptedAt = slip.takenAt;
    m_workplace.mayUndo(mayUndo(m_acceptedAt, m_workplace.now()));
}

void IntakeUndo::tick()
{
    if (!m_workplace.state().mayUndo || mayUndo(m_acceptedAt, m_workplace.now())) return;
    m_workplace.mayUndo(false);
    m_workplace.show();
}

void IntakeUndo::undo()
{
    tick();
    if (!m_workplace.state().mayUndo) return;
    m_workplace.mayUndo(false); // once
    m_workplace.show();
    takeBack(m_workplace.newCommand(), m_accepted);
}

void IntakeUndo::takeBack(const CommandId& command, const SlipName& slip)
{
    m_workplace.ask([command, officer = m_workplace.officer(),
                     slip](IntakeOffice& office) { return office.takeBack(command, officer, slip); },
                    [this, slip](const Result<SlipName, TakeBackRefusal>& answer) { tookBack(slip, answer); },
                    [this, command, slip](TroubleKind kind) {
                        m_workplace.failed(kind, [this, command, slip] { takeBack(command, slip); });
                    });
}

void IntakeUndo::tookBack(const SlipName& slip, const Result<SlipName, TakeBackRefusal>& answer)
{
    if (answer)
        m_workplace.turnTo([this, slip] { m_workplace.put(takenBackNotice(slip)); });
    else
        m_workplace.turnTo([this, slip, refusal = answer.refusal()] {
            m_workplace.put({IntakeTone::warn, "warning", tr("NOT UNDONE"), slip.shown(), {}, wordsOf(refusal)});
        });
    m_workplace.sound();
    m_changed();
}

} // namespace pintu
