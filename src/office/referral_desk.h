#pragma once

#include "core/referrals/referral.h"
#include "office/slip_drafts.h"
#include "paper/slip_check.h"
#include "store/sql_referrals.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// A slip for a line of a case that stands in the record.
struct IssueWish : SlipContent {
    CaseId caseId;
    LineId line; ///< empty: the case's first
};

enum class NameCompared { no, yes };

/// Referrals at the office: issued as signed slips, reissued, cancelled, and answered by return slips. Needs the site's
/// keys.
class ReferralDesk {
public:
    explicit ReferralDesk(Site& site) : m_site{site}, m_rows{site.database()} {}

    /// Takes the next slip number and signs the slip inside the same command: a number is never lost and never doubled.
    Result<Referral, IssueRefusal> issue(const Command& command, const IssueWish& wish);
    /// For a lost or changed paper: a new number, and the old paper is withdrawn.
    Result<Referral, IssueRefusal> reissue(const Command& command, std::int64_t number);

    Result<Referral, WordRefusal> cancel(const Command& command, std::int64_t number, const std::string& reason);
    Result<Referral, WordRefusal> enteredInError(const Command& command, std::int64_t number,
                                                 const std::string& reason);
    Result<Referral, WordRefusal> resident(const Command& command, std::int64_t number, ResidentWord word,
                                           const std::string& road);

    /// Looks only; writes nothing. Of a slip that this office issued, and of a return slip or its typed code.
    SlipVerdict look(const std::string& text);
    SlipVerdict lookOwnTyped(const std::string& code);
    ReturnVerdict lookReturn(const std::string& text);
    ReturnVerdict lookTyped(const std::string& code);

    /// What came of a scanned, read or typed return slip. A proven word about a number that this record does not know
    /// is kept, too.
    struct Heard {
        ReturnVerdict verdict;
        std::optional<Referral> referral; ///< as it stands afterwards
        bool written = false;
    };
    Heard hear(const Command& command, const std::string& text);
    /// A typed code from the telephone. One of 0.1.0 names no paper (compareName): it is heard only when the clerk has
    /// compared the name on the paper with that of the referral.
    Heard hearTyped(const Command& command, const std::string& code, NameCompared compared = NameCompared::no);

    /// Says what the timers say now: slips past their end without an acceptance. Answers how many.
    std::int64_t runTimers();

    std::optional<Referral> byNumber(std::int64_t number) { return m_rows.byNumber(number); }
    /// For a kiosk: needs no keys, and on a server no right to read referrals.
    std::optional<SqlReferrals::SlipStanding> standingOfSlip(std::int64_t number, const std::string& slip)
    {
        return m_rows.standingOfSlip(number, slip);
    }
    std::vector<Referral> newest(std::int64_t most) { return m_rows.newest(most); }
    std::vector<Referral> ofCase(CaseId id) { return m_rows.ofCase(id); }
    std::vector<SqlReferrals::Word> words(const Referral& referral) { return m_rows.words(referral.name); }
    /// The service, also where it is sealed.
    std::int64_t serviceOf(const Referral& referral);
    /// Catalogue codes of the documents that were shown when it was issued.
    std::vector<std::string> papersShown(const Referral& referral);
    /// What is typed or read out when the QR cannot be scanned.
    std::string typedCode(const Referral& referral);

private:
    template <class Decide>
    Result<Referral, WordRefusal> say(const Command& command, std::int64_t number, Decide decide);
    template <class Look>
    Heard hearWord(const Command& command, const std::string& bytes, const std::string& road, Look look);
    /// The slip's typed codes under every key of its partner: as they are made now, and as 0.1.0 made them.
    struct SlipCodes {
        TrustedKey key;
        Secret pair;
        TypedCode now;
        TypedCode before;
    };
    std::vector<SlipCodes> codesOf(const Referral& referral);
    Site& m_site;
    SqlReferrals m_rows;
};

} // namespace pintu
