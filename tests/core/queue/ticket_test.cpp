#include "core/queue/ticket.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(TicketNumber, IsPrintedWithThreeDigits)
{
    EXPECT_EQ((TicketNumber{"A", 27}).text(), "A-027");
    EXPECT_EQ((TicketNumber{"S", 999}).text(), "S-999");
}

TEST(TicketNumber, IsReadHoweverItIsWritten)
{
    const TicketNumber expected{"A", 27};
    for (const auto* text : {"A-027", "A027", "a27", "a-27", "A 027", "A-27", "A-00027"})
        EXPECT_EQ(TicketNumber::parse(text), expected) << text;
}

TEST(TicketNumber, ReadsBackWhatItPrints)
{
    for (std::int64_t n = 1; n <= 999; ++n) {
        const TicketNumber number{"K", n};
        EXPECT_EQ(TicketNumber::parse(number.text()), number);
    }
}

TEST(TicketNumber, IsNotReadFromAnythingElse)
{
    for (const auto* text : {"", "A", "A-", "27", "AB-027", "A-0", "A-000", "A--27", "A-+7", "A-27x", "A- 27",
                             "A-0000027", "Á-027", "A-12345678901234567890"})
        EXPECT_FALSE(TicketNumber::parse(text)) << text;
}

TEST(TicketNumber, SortsByLetterThenNumber)
{
    EXPECT_LT((TicketNumber{"A", 9}), (TicketNumber{"A", 10}));
    EXPECT_LT((TicketNumber{"A", 10}), (TicketNumber{"K", 1}));
}

TEST(TicketState, IsWrittenByNamesThatAreReadBack)
{
    for (const auto name : EnumNames<TicketState>::names) EXPECT_EQ(nameOf(parseEnum<TicketState>(name).value()), name);
    for (const auto name : EnumNames<PriorityClass>::names)
        EXPECT_EQ(nameOf(parseEnum<PriorityClass>(name).value()), name);
}

} // namespace
} // namespace pintu
