#pragma once

#include "core/partners/saying.h"

namespace pintu::test {

/// With all that the word needs beside its outcome.
inline DeskSaying sayingOf(PartnerWord word, std::int64_t outcome = 0)
{
    DeskSaying out;
    out.word = word;
    out.outcome = outcome;
    if (word == PartnerWord::booked || word == PartnerWord::onHold) out.due = 4'102'444'800; // the year 2100
    if (word == PartnerWord::forwarded) out.target = "Puskesmas Contoh";
    if (word == PartnerWord::serving || word == PartnerWord::served) out.check = IdentityCheck::document;
    return out;
}

} // namespace pintu::test
