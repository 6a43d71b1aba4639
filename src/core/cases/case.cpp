#include "core/cases/case.h"

#include <array>
#include <vector>

namespace pintu {
namespace {

/// The usual way of a SLRT office, with the short ways of a front desk: what needs no back office is handled at once,
/// and nobody in need waits for papers or a visit to be referred.
const std::vector<CaseState>& next(CaseState from)
{
    using enum CaseState;
    static const std::array<std::vector<CaseState>, EnumNames<CaseState>::names.size()> table{{
        /* registered     */ {documentCheck, dataCheck, handled, referred, closed, rejected, duplicate},
        /* documentCheck  */ {toComplete, dataCheck, handled, referred},
        /* toComplete     */ {documentCheck, lapsed, referred},
        /* dataCheck      */ {homeVisit, recommendation, handled, referred},
        /* homeVisit      */ {recommendation, referred},
        /* recommendation */ {approval, handled, rejected, referred},
        /* approval       */ {handled, referred, recommendation},
        /* handled        */ {referred, closed},
        /* referred       */ {monitoring, closed},
        /* monitoring     */ {referred, recommendation, closed},
        /* closed         */ {registered},
        /* rejected       */ {registered},
        /* lapsed         */ {registered},
        /* duplicate      */ {},
    }};
    return table[static_cast<std::size_t>(from)];
}

} // namespace

bool mayMove(CaseState from, CaseState to)
{
    for (const auto state : next(from))
        if (state == to) return true;
    return false;
}

Result<CaseMoved, CaseRefusal> decideMoveCase(const Case& stored, CaseState to, std::string reason)
{
    using enum CaseState;
    if (next(stored.state).empty()) return refused(CaseRefusal::final);
    if (!mayMove(stored.state, to)) return refused(CaseRefusal::notFromHere);
    if ((to == rejected || to == lapsed || to == duplicate) && reason.empty()) return refused(CaseRefusal::needsReason);
    return CaseMoved{stored.id, stored.state, to, std::move(reason)};
}

} // namespace pintu
