#pragma once

#include "core/partners/intake.h"
#include "office/site.h"
#include "paper/slip_check.h"
#include "store/sql_intake.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// A partner's desk: slips are checked with no network, accepted once, and answered. Needs the site's keys.
class IntakeDesk {
public:
    explicit IntakeDesk(Site& site) : m_site{site}, m_rows{site.database()} {}

    /// Looks only; writes nothing. `text` is a slip's text as read or typed by a scanner, or a typed code.
    SlipVerdict look(const std::string& text);
    /// The same, with no allowance for what scanners do to letters: every character counts.
    SlipVerdict lookExactly(const std::string& text);
    /// Of a return slip of this desk itself, as it was printed.
    ReturnVerdict lookReturn(const std::string& text);

    struct Accepted {
        SlipVerdict verdict;
        std::optional<SlipName> name;     ///< by which it stands in the record, where it does
        std::optional<ReceivedSlip> slip; ///< as it stands afterwards
        bool written = false;
        /// Unix seconds: this desk's own key is out, so nothing is taken in, whatever the verdict (may_sign.h).
        std::optional<std::int64_t> ownKeyOutSince;
    };
    /// Accepts a good slip at once. An expired slip, an unknown or revoked key, a typed code of a paper that may be
    /// withdrawn and one of 0.1.0 need a reason (a code), because people are not sent home by a clock; everything else
    /// is never accepted. Of a code of 0.1.0 the reason must be that the name was compared; with another one the
    /// verdict is compareName.
    Accepted accept(const Command& command, const std::string& text, const std::string& road,
                    const std::string& exception = {});

    Result<ReceivedSlip, SayRefusal> say(const Command& command, const SlipName& name, const DeskSaying& saying);
    /// Of which kind this desk's partner is: as its profile says, else as the catalogue lists it; empty: not known.
    std::string partnerKind();

    /// Takes an acceptance back: the slip is fresh again. Answers its name.
    Result<SlipName, TakeBackRefusal> takeBack(const Command& command, const SlipName& name);

    std::optional<ReceivedSlip> find(const SlipName& name) { return m_rows.find(name); }
    static constexpr auto all = std::numeric_limits<std::int64_t>::max();
    /// Lists the slips that were taken in since a moment, the newest first and at most so many.
    std::vector<ReceivedSlip> since(Time from, std::int64_t most = all) { return m_rows.since(from, most); }
    std::int64_t countSince(Time from) { return m_rows.countSince(from); }
    /// All about which the office waits for an answer, whenever they came.
    std::vector<ReceivedSlip> unanswered() { return m_rows.unanswered(); }
    std::vector<ReceivedSlip> answeredSince(Time from, std::int64_t most) { return m_rows.answeredSince(from, most); }
    std::int64_t countAnsweredSince(Time from) { return m_rows.countAnsweredSince(from); }
    /// What this desk said of a slip, in order.
    std::vector<PartnerSaid> words(const SlipName& name) { return m_rows.words(name); }
    /// What the slip's seal holds for this desk.
    std::optional<SlipSecret> secretOf(const ReceivedSlip& slip);
    /// The answer's code for the telephone; empty where none can be made: before any answer, after more than thirty
    /// words about the slip, and where the key of the slip's office is not on the list.
    std::string typedReturn(const ReceivedSlip& slip);

private:
    std::optional<SlipUse> usedBefore(const SlipInHand& slip);
    /// Under which name a slip is taken in. `signer`: the key that proved it, empty where it is taken on trust.
    SlipName nameFor(const SlipVerdict& verdict, const std::string& bytes, const std::string& signer);
    CheckingDesk desk(Time now);
    SlipVerdict look(const std::string& text, const FindSlipUse& used);
    std::string returnText(const ReceivedSlip& slip, const PartnerSaid& said);

    Site& m_site;
    SqlIntake m_rows;
};

} // namespace pintu
