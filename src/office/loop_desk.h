#pragma once

#include "core/referrals/open_step.h"
#include "core/referrals/open_thing.h"
#include "office/site.h"

#include <string>
#include <vector>

namespace pintu {

/// Whether a line is about somebody's conduct and this officer is no supervisor: it may be the one complained of.
bool isApartFrom(Site& site, const std::string& officer, const CaseLine& line, const std::optional<LineWords>& words);

/// What waits at an office until somebody acts, and the steps that bring it to its end. Needs the site's keys.
class LoopDesk {
public:
    explicit LoopDesk(Site& site) : m_site{site} {}

    /// Everything that is open, the most pressing first, as this officer may read it.
    std::vector<OpenRow> open(const std::string& officer);
    /// The open thing that a line of a case belongs to, or that it waits with; nothing where it has ended.
    std::optional<OpenRow> ofLine(const std::string& officer, LineId line);
    /// The open thing that a slip belongs to; nothing where its line has ended.
    std::optional<OpenRow> ofSlip(const std::string& officer, std::int64_t number);
    /// A complaint that was written down with a need in one order ends with it.
    Result<OpenStep, OpenRefusal> step(const Command& command, const OpenStep& step);

private:
    std::vector<OpenThing> things();
    OpenRow rowOf(const std::string& officer, OpenThing thing);
    Site& m_site;
};

} // namespace pintu
