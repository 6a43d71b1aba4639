#pragma once

#include "core/cases/case.h"
#include "core/people/resident.h"
#include "core/queue/ticket.h"
#include "core/referrals/referral.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What the record tells of a person's past at this office, a row each thing: what is shown on the person's page.
namespace pintu {

struct PastVisit {
    Ticket ticket;
};

/// A line of a case, and how it ended.
struct PastLine {
    CaseLine line;         ///< its kind is told here also where it is sealed
    TicketId ticket;       ///< the visit at which it was said; empty: none
    std::string said;      ///< empty where it is kept apart
    std::string answer;    ///< why it ended, in the words that were written
    bool apart = false;    ///< only a supervisor reads it
    bool referred = false; ///< a slip went out for it
};

struct PastSlip {
    Referral referral;
    std::int64_t service = 0; ///< 0 where it is kept apart
    bool apart = false;       ///< of a line that only a supervisor reads
};

enum class WhoSaid { office, partner, resident };
/// A word about a slip.
struct PastWord {
    std::int64_t slip = 0; ///< its number
    std::string partner;
    WhoSaid who = WhoSaid::office;
    std::string word; ///< a name of OfficeWord, PartnerWord or ResidentWord
    std::int64_t outcome = 0;
    std::string road;
};

/// The referral as a letter, on paper.
struct PastLetter {
    std::int64_t slip = 0;
    std::string partner;
    std::int64_t copy = 0;
};

/// The person was written down, or corrected.
struct PastStatement {
    bool first = false;
    std::vector<PersonField> changed;
    std::string officer;
    std::optional<FactSource> source;
    std::optional<Day> asOf;
};

/// Something that was learned for the rules of programmes.
struct PastFact {
    std::string fact; ///< code of facts.toml, or `everyMemberListed`
    std::string value;
    FactSource source = FactSource::said;
    std::optional<Day> asOf;
    std::string officer;
};

/// Another record was joined with this one, or parted from it.
struct PastLink {
    PersonId other;
    std::string name; ///< of the other record; empty once erased
    bool linked = false;
    std::string officer;
};

struct HistoryRow {
    Time at;
    std::variant<PastVisit, PastLine, PastSlip, PastWord, PastLetter, PastStatement, PastFact, PastLink> what;
};

} // namespace pintu
