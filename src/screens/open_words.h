#pragma once

#include "core/programmes/catalogue.h"
#include "core/referrals/open_step.h"
#include "screens/counter_office.h"

#include <string>

namespace pintu {

/// What an open thing waits for: "RSUD has not answered yet".
std::string sentenceOf(WaitsFor why);
/// "the destination", "the resident", "this office".
std::string whoWords(WhoActs who);
/// By when, and how late it is: "2 Dec 2026 (late)".
std::string dueWords(const OpenRow& row, Time now, Zone zone);
/// The same of this one; of a referral that is in hand what the partner said last: "has an appointment".
std::string openWaits(const OpenRow& row, const Catalogue& catalogue);
/// Whose it is: a name, or why none is shown.
std::string openPerson(const OpenRow& row);
/// What it is about: the service of its slip, else the kind of case and the words.
std::string openAbout(const OpenRow& row, const Catalogue& catalogue);
/// Who must act and how they are called: "BPJS Kesehatan, tel. 021 555".
std::string openWhom(const OpenRow& row, const Catalogue& catalogue);
/// Above the next steps: whose, what, where it stands, and whom to call.
std::string openTitle(const OpenRow& row, const Catalogue& catalogue);
/// English; see trLater.
const char* sentenceOf(const OpenRefusal& refusal);

} // namespace pintu
