#include "paper/ticket_code.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

TEST(TicketCode, ReadsBackEveryBit)
{
    SeededEntropy entropy;
    for (int i = 0; i < 1000; ++i) {
        const auto id = TicketId::random(entropy);
        ASSERT_EQ(readTicketCode(ticketCode(id)), id);
    }
}

TEST(TicketCode, RefusesWhatItWouldNotWrite)
{
    EXPECT_FALSE(readTicketCode("RT1:"));
    EXPECT_FALSE(readTicketCode("RT1:ZZZZZZZZZZZZZZZZZZZZZZZZZZ")) << "130 bits, and only 128 belong to an id";
    EXPECT_FALSE(readTicketCode("RT1:0000000000000000000000000U"));
    EXPECT_FALSE(readTicketCode("RS1:00000000000000000000000000"));
}

} // namespace
} // namespace pintu::test
