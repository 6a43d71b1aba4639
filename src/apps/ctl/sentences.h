#pragma once

#include "apps/ctl/shell.h"
#include "core/registry/registry_row.h"
#include "core/registry/registry_rules.h"
#include "office/case_desk.h"
#include "office/intake_desk.h"
#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/referral_desk.h"
#include "office/setup.h"

/// Every refusal, trouble and verdict in words: what happened, and what to do next.
namespace pintu::ctl {

Sentence sentenceOf(const Trouble& trouble);

Sentence sentenceOf(TakeTicketRefusal refusal);
Sentence sentenceOf(BreakRefusal refusal);
Sentence sentenceOf(CallNextRefusal refusal);
Sentence sentenceOf(CounterRefusal refusal);
Sentence sentenceOf(TicketRefusal refusal);
Sentence sentenceOf(UndoRefusal refusal);
Sentence sentenceOf(CloseDayRefusal refusal);
Sentence sentenceOf(ReopenDayRefusal refusal);
Sentence sentenceOf(DayRefusal refusal);

Sentence sentenceOf(StatePersonRefusal refusal);
Sentence sentenceOf(EraseRefusal refusal);
Sentence sentenceOf(LinkRefusal refusal);
Sentence sentenceOf(CaseRefusal refusal);
std::string sentenceOf(NikWarning warning);

Sentence sentenceOf(IssueRefusal refusal);
Sentence sentenceOf(WordRefusal refusal);
Sentence sentenceOf(SayRefusal refusal);
Sentence sentenceOf(TakeBackRefusal refusal);
Sentence sentenceOf(TrustRefusal refusal);
Sentence sentenceOf(CardRefusal refusal);
Sentence sentenceOf(JoinRefusal refusal);

Sentence sentenceOf(ImportRefusal refusal);
Sentence sentenceOf(WithdrawRefusal refusal);
Sentence sentenceOf(ShapeFault fault);
Sentence sentenceOf(const BadTable& bad);
std::string sentenceOf(RowFault fault);

/// Verdicts: the exit is `ok` only for good ones.
Sentence sentenceOf(SlipVerdictKind kind);
/// Beside a verdict, where this PC's clock is behind something signed.
inline constexpr const char* clockBehindText = "This PC's clock is behind what was signed, so it is wrong. What has "
                                               "expired by that is not good by this clock. Set "
                                               "it right.";
Sentence sentenceOf(ReturnVerdictKind kind);

/// The value, or the end of the command with the refusal's sentence.
template <class T, class R>
T settled(Result<T, R> result)
{
    if (!result) throw Stop{sentenceOf(result.refusal())};
    return std::move(result).value();
}

/// The value, or the end of the command: there is no such thing.
template <class T>
T found(std::optional<T> value, const std::string& what, const std::string& next)
{
    if (!value) throw Stop{{Exit::notFound, "notFound", what + " is not known here. " + next}};
    return std::move(*value);
}

} // namespace pintu::ctl
