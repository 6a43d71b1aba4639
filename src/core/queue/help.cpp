#include "core/queue/help.h"

namespace pintu {

HelpTone toneOf(const HelpCall& call, Time now)
{
    if (call.counter != 0) return HelpTone::coming;
    if (now >= call.called.plus(helpUrgent)) return HelpTone::urgent;
    return now >= call.called.plus(helpWaits) ? HelpTone::waiting : HelpTone::called;
}

bool isTold(const HelpCall& call, Time now)
{
    return !call.ended && now < call.called.plus(helpForgotten);
}

Result<HelpAnswered, HelpRefusal> decideAnswer(const HelpCall& call, std::int64_t counter, Time now)
{
    if (call.ended) return refused(HelpRefusal::over);
    if (call.counter != 0) return refused(HelpRefusal::answeredBefore);
    return HelpAnswered{call.id, counter, now};
}

Result<HelpEnded, HelpRefusal> decideEnd(const HelpCall& call, HelpEnd why, Time now)
{
    if (call.ended) return refused(HelpRefusal::over);
    return HelpEnded{call.id, why, now};
}

} // namespace pintu
