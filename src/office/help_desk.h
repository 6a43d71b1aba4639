#pragma once

#include "core/queue/help.h"
#include "office/site.h"

#include <optional>
#include <vector>

namespace pintu {

/// Calls for help: a kiosk calls and ends, a counter answers. Needs no keys.
class HelpDesk {
public:
    explicit HelpDesk(Site& site) : m_site{site} {}

    /// The same command is the same call.
    HelpCall call(const Command& command);
    Result<HelpCall, HelpRefusal> answer(const Command& command, HelpId call, std::int64_t counter);
    Result<HelpCall, HelpRefusal> end(const Command& command, HelpId call, HelpEnd why);

    std::optional<HelpCall> find(HelpId call);
    /// Those to be told at the counters, the oldest first.
    std::vector<HelpCall> told();

private:
    template <class Decide>
    Result<HelpCall, HelpRefusal> change(const Command& command, HelpId call, Decide decide);

    Site& m_site;
};

} // namespace pintu
