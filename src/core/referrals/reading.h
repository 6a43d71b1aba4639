#pragma once

#include "core/people/person_row.h"
#include "core/queue/ticket.h"
#include "core/referrals/referral.h"
#include "core/referrals/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// A slip of this office, new or read again.
struct SlipFacts {
    Referral referral;
    std::int64_t service = 0;
    std::string typedCode;
    std::string person;   ///< name
    LineId nextNeed = {}; ///< a need that was written down with it and has no slip yet
};

/// What came of a return slip.
struct HeardReturn {
    ReturnVerdictKind finding = ReturnVerdictKind::unreadable;
    std::int64_t number = 0;
    std::string office;  ///< whom it is for
    std::string partner; ///< who says it
    PartnerWord word = PartnerWord::none;
    std::int64_t outcome = 0;
    std::optional<SlipFacts> slip; ///< as it stands now; its person's name is masked
    std::string code;              ///< as it was typed; to be heard once the name was compared
};

/// What a text in the one field or a scan turned out to be.
struct Reading {
    /// `name`: none of our papers and nobody's number; it may be the name of somebody.
    enum class Kind { nothing, people, name, ticket, ownSlip, returnSlip, badSlip, receipt };
    Kind kind = Kind::nothing;
    std::vector<PersonRow> people;
    std::string name;   ///< name: the text itself
    bool exact = false; ///< people: a number that belongs to the only one listed
    std::optional<Ticket> ticket;
    std::optional<SlipFacts> slip;
    std::optional<HeardReturn> heard;
    std::optional<ReceiptStanding> receipt;
};

} // namespace pintu
