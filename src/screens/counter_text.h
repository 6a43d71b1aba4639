#pragma once

#include "screens/counter_state.h"

#include <cstddef>
#include <optional>
#include <string>

/// Sentences for what the counter shows, for the clerk to read or to read aloud. In the language spoken now.
namespace pintu {

std::string words(const Notice& notice);
std::string said(const Words& words);
std::string needWords(const CounterView& view, const Ticket& ticket);
std::string minutesWaited(const CounterView& view, const Ticket& ticket);
std::string personLine(const PersonCard& card, const Catalogue& catalogue);
std::string sexAndAge(Sex sex, const std::optional<int>& age, bool about);
std::string matchedBy(const PersonRow& row);
std::string rowName(const CounterView& view, std::size_t row);
std::string formLabel(FormKind kind, FormField field);
/// Whether what the hint says is a fault.
bool hintWarns(const PersonFormState& form, FormField field);
std::string formHint(const PersonFormState& form, FormField field);
std::string sentenceOf(NikWarning warning);
/// What the words name; below it what a guide advises, or asks next.
std::string matchWords(const RequestState& request);
/// What a guide advises by the answer so far, else what it asks next; empty where it has nothing to say.
std::string guideWords(const RequestState& request);
std::string urgencyWords(Urgency urgency);
std::string consentToRead(const RequestState& request);
std::string stateWords(ReferralState state);
std::string partnerWordWords(PartnerWord word);
std::string returnHeading(const HeardReturn& heard, const Catalogue& catalogue);
std::string returnNextStep(const HeardReturn& heard, const Catalogue& catalogue);
std::string printerWords(PrinterMood mood);
std::string contactWords(const CounterView& view);
/// What else stands at the foot.
std::string statusLine(const CounterView& view);

} // namespace pintu
