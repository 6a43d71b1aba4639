#include "paper/qr_image.h"
#include "paper/qr_reader.h"
#include "paper/sample_papers.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(SlipSymbol, IsAlwaysVersion9)
{
    EXPECT_EQ(slipSymbol(samples::slipText).size(), 53);
    EXPECT_EQ(slipSymbol(samples::returnText).size(), 53);
    EXPECT_EQ(slipSymbol("RK1:A").size(), 53);
}

TEST(SlipSymbol, HoldsExactlyTheLongestSlip)
{
    EXPECT_EQ(samples::slipText.size(), 262u);
    EXPECT_EQ(slipSymbol(std::string(262, 'A')).size(), 53);
}

TEST(SlipSymbol, RefusesWhatDoesNotFit)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_DEBUG_DEATH(slipSymbol(std::string(263, 'A')), "longestOfVersion9");
    EXPECT_DEBUG_DEATH(slipSymbol("RS1:kecil"), "isAlphanumeric");
}

TEST(SmallestSymbol, HoldsATicketInTwentyFiveModules)
{
    EXPECT_EQ(smallestSymbol(samples::ticketText).size(), 25);
}

TEST(BitmapOf, HasWholeDotsAndFourWhiteModulesAround)
{
    const QrSymbol symbol = slipSymbol(samples::slipText);
    const Bitmap picture = bitmapOf(symbol, 3);
    ASSERT_EQ(picture.width(), (53 + 8) * 3);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int column = x / 3 - 4;
            const int row = y / 3 - 4;
            const bool inside = column >= 0 && row >= 0 && column < 53 && row < 53;
            ASSERT_EQ(picture.at(x, y), inside && symbol.dark(column, row) ? 0 : 255) << x << ' ' << y;
        }
}

TEST(BitmapOf, IsReadBackAtEverySize)
{
    for (const int dots : {2, 3, 6, 7, 8, 16})
        EXPECT_EQ(readQr(bitmapOf(slipSymbol(samples::slipText), dots), Effort::live), samples::slipText) << dots;
}

} // namespace
} // namespace pintu
