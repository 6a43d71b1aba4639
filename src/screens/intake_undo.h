#pragma once

#include "screens/intake_workplace.h"

#include <functional>

namespace pintu {

/// Takes the acceptance back that is on the page, for as long as that may be done.
class IntakeUndo {
public:
    /// `changed` is called when the list of today is another one.
    IntakeUndo(IntakeWorkplace& workplace, std::function<void()> changed);

    /// For a page that is being drawn: this slip was accepted.
    void offer(const IntakeSlip& slip);
    void undo();
    /// Looks whether the time is over.
    void tick();

private:
    void takeBack(const CommandId& command, const SlipName& slip);
    void tookBack(const SlipName& slip, const Result<SlipName, TakeBackRefusal>& answer);

    IntakeWorkplace& m_workplace;
    std::function<void()> m_changed;
    SlipName m_accepted;
    Time m_acceptedAt;
};

} // namespace pintu
