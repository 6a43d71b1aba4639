#pragma once

#include "core/calendar/working_days.h"
#include "core/cases/case.h"
#include "core/referrals/referral.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What an open need or complaint waits for, and who must act.
enum class WaitsFor {
    silent,      ///< the destination has said nothing of the slip yet
    expired,     ///< it never answered, and the slip is over: the office owes another way or an honest end
    noNews,      ///< the destination has the person in hand and says nothing more
    cancelAsked, ///< the destination has not agreed to the cancelling
    rejected,    ///< the destination cannot help: the office owes the next step
    denied,      ///< the destination says that it helped, the resident says no
    askResident, ///< the destination says that it helped: the resident is to be asked
    conflict,    ///< words that contradict each other
    confirmed,   ///< the resident was helped, and the line is not ended yet
    withdrawn,   ///< the slip counts no more, and nothing has taken its place
    noSlip       ///< nothing went out: the office owes an answer
};
enum class WhoActs { partner, resident, office };

/// One line of the list of what waits.
struct OpenThing {
    WaitsFor why = WaitsFor::noSlip;
    WhoActs who = WhoActs::office;
    Time due; ///< by when; 0: no date was told
    CaseLine line;
    PersonId person;                  ///< empty: no name was given
    std::optional<Referral> referral; ///< the newest of the line
};

/// An open thing with the words of those whom it is about.
struct OpenRow {
    OpenThing thing;
    std::string person; ///< name; empty: no name was given, erased, or kept apart from this officer
    std::string phone;  ///< of the resident
    std::string said;   ///< what the resident said; empty where it is kept apart
    std::int64_t service = 0;
    bool apart = false; ///< only a supervisor reads it
};

/// What a line of a case waits for. `lastWord`: when anybody spoke last about the referral. Deadlines run on the
/// working calendar: the first answer of a destination 3 working days (urgent: 1; an emergency: 30 minutes by the
/// clock), later news 3 after an acceptance and 14 while it serves, the resident's word 14, and what the office must do
/// after a refusal 2 (design: loop.md 1.2).
OpenThing openThing(const Case& ofLine, const CaseLine& line, const std::optional<Referral>& referral, Time lastWord,
                    const WorkingCalendar& calendar, Zone zone);

/// Destinations that are silent beyond their time first, then by deadline; what has none comes last.
void inOrderOfUrgency(std::vector<OpenThing>& things, Time now);

} // namespace pintu
