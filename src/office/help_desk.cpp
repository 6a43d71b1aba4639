#include "office/help_desk.h"

#include "store/sql_help.h"

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

} // namespace

HelpCall HelpDesk::call(const Command& command)
{
    enum class Never {};
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, Never> {
        const auto now = m_site.clock().now();
        return Drafts{draftOf(HelpCalled{HelpId::timed(now, m_site.entropy()), now})};
    });
    return *find(theOne<HelpCalled>(*events).call);
}

template <class Decide>
Result<HelpCall, HelpRefusal> HelpDesk::change(const Command& command, HelpId call, Decide decide)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, HelpRefusal> {
        const auto stored = find(call);
        if (!stored) return refused(HelpRefusal::unknown);
        const auto step = decide(*stored, m_site.clock().now());
        if (!step) return refused(step.refusal());
        return Drafts{draftOf(*step)};
    });
    if (!events) return refused(events.refusal());
    requireAbout(*events, call.text());
    return *find(call);
}

Result<HelpCall, HelpRefusal> HelpDesk::answer(const Command& command, HelpId call, std::int64_t counter)
{
    return change(command, call, [counter](const HelpCall& c, Time now) { return decideAnswer(c, counter, now); });
}

Result<HelpCall, HelpRefusal> HelpDesk::end(const Command& command, HelpId call, HelpEnd why)
{
    return change(command, call, [why](const HelpCall& c, Time now) { return decideEnd(c, why, now); });
}

std::optional<HelpCall> HelpDesk::find(HelpId call)
{
    return SqlHelp{m_site.database()}.find(call);
}

std::vector<HelpCall> HelpDesk::told()
{
    auto calls = SqlHelp{m_site.database()}.open();
    std::erase_if(calls, [now = m_site.clock().now()](const HelpCall& call) { return !isTold(call, now); });
    return calls;
}

} // namespace pintu
