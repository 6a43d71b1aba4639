#include "core/cases/complaint_draft.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

TEST(ComplaintDraft, IsMadeOfATicketThatWaits)
{
    Ticket ticket;
    const auto draft = decideDraft(ticket, "BELUM_CAIR", Time{5'000});

    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->complaint, "BELUM_CAIR");
    EXPECT_EQ(draft->at, Time{5'000});
}

TEST(ComplaintDraft, IsMadeOfNothingElse)
{
    Ticket ticket;
    EXPECT_EQ(decideDraft(ticket, "", {}).refusal(), DraftRefusal::unknown);
    for (const auto name : EnumNames<TicketState>::names) {
        ticket.state = *parseEnum<TicketState>(name);
        if (ticket.state == TicketState::waiting) continue;
        EXPECT_EQ(decideDraft(ticket, "X", {}).refusal(), DraftRefusal::over) << name;
    }
}

TEST(ComplaintDraft, IsNoStepOfTheTicketItself)
{
    TicketId ticket;
    ticket.uuid.bytes[0] = 7;

    EXPECT_NE((ComplaintDrafted{ticket, "X", {}}.subject()), ticket.text()) << "to undo a step must not meet it";
}

} // namespace
} // namespace pintu::test
