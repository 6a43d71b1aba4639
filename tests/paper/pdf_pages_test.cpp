#include "paper/pdf_pages.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(ResolutionOf, IsThatOfPrintForOrdinaryPages)
{
    EXPECT_EQ(resolutionOf(595, 842), 300);  // A4
    EXPECT_EQ(resolutionOf(842, 1191), 300); // A3
    EXPECT_EQ(resolutionOf(227, 600), 300);  // a roll
}

TEST(ResolutionOf, KeepsEveryPageWithinItsDots)
{
    for (const double side : {1500.0, 4000.0, 14'400.0}) {
        const double dots = side / 72 * resolutionOf(side, side);
        EXPECT_LE(dots * dots, 15'100'000) << side;
        EXPECT_GT(dots * dots, 10'000'000) << side;
    }
}

TEST(ResolutionOf, IsFinerForTinyPagesAndNeverNothing)
{
    EXPECT_EQ(resolutionOf(72, 96), 866);
    EXPECT_EQ(resolutionOf(1, 1), 1200);
    EXPECT_EQ(resolutionOf(0, 0), 1200);
    EXPECT_EQ(resolutionOf(1e9, 1e9), 1);
}

} // namespace
} // namespace pintu
