#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/matching/match.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pintu {

/// A programme and what was found, in sentences of the rules' own files.
struct FoundMatch {
    std::string who; ///< name; empty: the family
    std::string programme;
    MatchVerdict verdict = MatchVerdict::factsMissing;
    std::string sentence;
    std::vector<std::string> remarks;
    std::string basis;
    std::int64_t service = 0; ///< by which it is asked for; 0: none is offered
};

/// What is to be asked, and how it can be answered.
struct MatchQuestion {
    std::string fact; ///< its code; `everyMemberListed` for whether everybody is listed
    PersonId person;  ///< whose record keeps the answer
    FactKind kind = FactKind::yesNo;
    std::vector<std::string> choices; ///< of a choice
    std::string ask;
};

/// What fits a person and their family on a day. It needs no rules any more, and outlives them.
struct MatchView {
    Day on;
    std::vector<MatchQuestion> ask; ///< what settles most programmes first
    std::vector<FoundMatch> found;  ///< what fits first, what does not last
};

/// An answer as a clerk gives it. It is so on the day of the command.
struct FactAnswer {
    PersonId person;
    std::string fact;
    std::string value; ///< as rules/README.md writes it
    FactSource source = FactSource::said;
};

} // namespace pintu
