#include "core/cases/receipt_code.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(ReceiptCode, IsTwelveSymbolsInGroupsOfFour)
{
    test::SeededEntropy entropy;
    const auto text = ReceiptCode::random(entropy).text();
    EXPECT_EQ(text.size(), 14U);
    EXPECT_EQ(text[4], '-');
    EXPECT_EQ(text[9], '-');
}

TEST(ReceiptCode, IsReadAsPeopleTypeIt)
{
    const auto code = ReceiptCode::parse("4K7Q-0M2X-9F1B");
    ASSERT_TRUE(code);
    EXPECT_EQ(code->text(), "4K7Q-0M2X-9F1B");
    EXPECT_EQ(ReceiptCode::parse("4k7q om2x 9flb"), code);
    EXPECT_EQ(ReceiptCode::parse("4K7QOM2X9FIB"), code);
    EXPECT_EQ(code->qrText(), "RK1:4K7Q0M2X9F1B");
    EXPECT_EQ(ReceiptCode::parse(code->qrText()), code);
}

TEST(ReceiptCode, IsNothingElse)
{
    for (const auto* text : {"", "4K7Q-0M2X-9FT", "4K7Q-0M2X-9FTBB", "4K7Q-0M2X-9FTU", "4K7Q-0M2X-9F\xc3\xa9"})
        EXPECT_FALSE(ReceiptCode::parse(text)) << text;
}

TEST(ReceiptCode, IsAnotherOneEachTime)
{
    test::SeededEntropy entropy;
    EXPECT_NE(ReceiptCode::random(entropy), ReceiptCode::random(entropy));
}

} // namespace
} // namespace pintu
