#pragma once

#include "core/record/event.h"
#include "core/referrals/referral.h"
#include "store/database.h"
#include "store/fold.h"

namespace pintu {

/// Referrals at the office that issued them, and every word said about them.
class SqlReferrals {
public:
    explicit SqlReferrals(Database& database) : m_database{database} {}

    std::optional<Referral> find(ReferralId id);
    std::optional<Referral> byNumber(std::int64_t number);
    std::vector<Referral> ofCase(CaseId id);
    /// Newest first.
    std::vector<Referral> newest(std::int64_t most);
    /// Those that a timer may have to speak about: past their end and still open.
    std::vector<Referral> overdue(Time now);
    /// The slip of a line that nobody has ended, and when anybody spoke last about it.
    struct OfLine {
        Referral referral;
        Time lastWord;
    };
    /// Of each such line those that no other paper has replaced, the newest last.
    std::vector<OfLine> ofOpenLines();
    std::int64_t lastNumber();
    /// What may be told to whoever holds a slip, and reads no person.
    struct SlipStanding {
        ReferralState state = ReferralState::issued;
        std::string partner; ///< empty where the service is sealed: its destination would tell it
    };
    /// By the whole text of the slip. Also for a kiosk's role on a server, which has no right on referrals.
    std::optional<SlipStanding> standingOfSlip(std::int64_t number, const std::string& slip);
    /// Whether these very words of the partner stand here already.
    SameWords heardBefore(const ReturnHeard& heard);
    /// Whether the partner's word of this count about a referral of ours is known, on whatever road it came.
    SameWords heardOfCount(const Referral& referral, const ReturnHeard& heard);
    /// The same of a word without a count, which may be an old one that is read out again.
    SameWords heardOfAnyCount(const Referral& referral, const ReturnHeard& heard);

    struct Word {
        std::string author;
        std::int64_t count = 0;
        std::string word;
        std::int64_t outcome = 0;
        std::string road;
        Time said;
    };
    std::vector<Word> words(const SlipName& name);

private:
    Database& m_database;
};

/// Referrals at the office that issued them, and every word about them, from the events.
Fold referralsFold();

} // namespace pintu
