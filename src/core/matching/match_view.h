#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/matching/match.h"
#include "core/people/fact_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// An answer as a clerk gives it. It is so on the day of the command.
struct FactAnswer {
    PersonId person;
    std::string fact;
    std::string value; ///< as rules/README.md writes it
    FactSource source = FactSource::said;
};

/// A paper that is missing, and the answer that it is there.
struct PaperShown {
    std::string name;
    FactAnswer answer;
};

/// A programme and what was found, in sentences of the rules' own files.
struct FoundMatch {
    std::string who; ///< name; empty: the family
    std::string programme;
    MatchVerdict verdict = MatchVerdict::factsMissing;
    std::string sentence;
    std::vector<std::string> remarks;
    std::string basis;
    std::int64_t service = 0; ///< by which it is asked for; 0: none is offered
    /// That they have it already, or have it no more where they were said to; nothing: the rules keep no list of it.
    std::optional<FactAnswer> received;
    std::vector<PaperShown> papers; ///< each of which one will do stands for itself
};

/// One of several answers, as it is kept and as it is said.
struct MatchChoice {
    std::string value;
    std::string says; ///< empty: nothing at all, of a list
};

/// What is to be asked, and how it can be answered.
struct MatchQuestion {
    std::string fact; ///< its code; `everyMemberListed` for whether everybody is listed
    PersonId person;  ///< whose record keeps the answer
    FactKind kind = FactKind::yesNo;
    std::vector<MatchChoice> choices; ///< of a choice; of a list: nothing, or this one besides what is known of it
    std::string ask;                  ///< for `everyMemberListed` the names that are listed
    std::string who;                  ///< whom it is about, where `ask` does not say it; empty: the family
    std::string answer;               ///< what was answered before, in words
};

/// What fits a person and their family on a day. It needs no rules any more, and outlives them.
struct MatchView {
    Day on;
    std::vector<MatchQuestion> ask;      ///< what settles most programmes first
    std::vector<FoundMatch> found;       ///< what fits first, what does not last
    std::vector<MatchQuestion> answered; ///< the newest first; each may be answered otherwise
};

} // namespace pintu
