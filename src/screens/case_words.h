#pragma once

#include "screens/request_state.h"

#include <string>

namespace pintu {

/// Said wherever words do not fit. English; see trLater.
const char* tooLongSentence();
/// English; see trLater.
const char* sentenceOf(IssueRefusal refusal);
const char* sentenceOf(CaseRefusal refusal);

std::string endWords(LineEnd end);
std::string receiptWords(const ReceiptStanding& standing);
/// What was saved of the visit so far, with slips and deadlines; empty where nothing was.
std::string savedWords(const RequestState& request, Zone zone);

} // namespace pintu
