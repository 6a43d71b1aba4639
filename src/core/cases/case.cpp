#include "core/cases/case.h"

#include <array>
#include <vector>

namespace pintu {
namespace {

/// The usual way of a SLRT office, with the short ways of a front desk: what needs no back office is handled at once,
/// nobody in need waits for papers or a visit to be referred, and whoever wants no more is let go at any time.
const std::vector<CaseState>& next(CaseState from)
{
    using enum CaseState;
    static const std::array<std::vector<CaseState>, EnumNames<CaseState>::names.size()> table{{
        /* registered     */ {documentCheck, dataCheck, handled, referred, closed, rejected, duplicate},
        /* documentCheck  */ {toComplete, dataCheck, handled, referred, closed},
        /* toComplete     */ {documentCheck, lapsed, referred, closed},
        /* dataCheck      */ {homeVisit, recommendation, handled, referred, closed},
        /* homeVisit      */ {recommendation, referred, closed},
        /* recommendation */ {approval, handled, rejected, referred, closed},
        /* approval       */ {handled, referred, recommendation, closed},
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

bool isOver(CaseState state)
{
    using enum CaseState;
    return state == closed || state == rejected || state == lapsed || state == duplicate;
}

bool ReceiptStanding::isOver() const
{
    return end || pintu::isOver(state);
}

bool ReceiptStanding::endedWithoutHelp() const
{
    return end ? !isHelp(*end) : isOver() && state != CaseState::closed;
}

bool isHelp(LineEnd end)
{
    return end == LineEnd::answered || end == LineEnd::helped || end == LineEnd::helpedPartly;
}

Result<LineEnded, CaseRefusal> decideEndLine(const CaseLine& line, LineEnd end, std::string_view why)
{
    if (line.end) return refused(CaseRefusal::final);
    // The resident is owed the reason for which nobody helps.
    const bool wantsReason = end == LineEnd::notEligible || end == LineEnd::noCapacity || end == LineEnd::notHelped;
    if (wantsReason && why.empty()) return refused(CaseRefusal::needsReason);
    return LineEnded{line.id, line.caseId, end};
}

Result<LineReopened, CaseRefusal> decideReopenLine(const CaseLine& line)
{
    if (!line.end) return refused(CaseRefusal::notFromHere);
    return LineReopened{line.id, line.caseId};
}

std::optional<CaseMoved> afterLineEnded(const Case& stored, std::int64_t linesStillOpen)
{
    using enum CaseState;
    if (linesStillOpen > 0 || !mayMove(stored.state, closed)) return std::nullopt;
    return CaseMoved{stored.id, stored.state, closed, "LINES_ENDED"};
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
