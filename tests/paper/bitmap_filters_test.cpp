#include "paper/bitmap_filters.h"

#include <gtest/gtest.h>

#include <random>

namespace pintu {
namespace {

Bitmap noisy(int width, int height)
{
    std::mt19937 random{5};
    Bitmap picture{width, height};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) picture.at(x, y) = static_cast<std::uint8_t>(random() & 0xff);
    return picture;
}

TEST(Blurred, LeavesAnEvenPictureAsItIs)
{
    for (const double sigma : {0.3, 0.7, 1.5, 8.0}) {
        const Bitmap even{40, 30, 137};
        EXPECT_EQ(blurred(even, sigma), even) << sigma;
    }
}

TEST(Blurred, SpreadsADotEvenlyToBothSides)
{
    Bitmap dot{21, 21, 0};
    dot.at(10, 10) = 255;
    const Bitmap soft = blurred(dot, 1);
    EXPECT_EQ(soft.at(8, 10), soft.at(12, 10));
    EXPECT_EQ(soft.at(10, 8), soft.at(8, 10));
    EXPECT_GT(soft.at(10, 10), soft.at(9, 10));
    EXPECT_NEAR(soft.at(10, 10), 255 * 0.159, 2); // 1 / (2 pi)
}

TEST(Stretched, UsesTheWholeRange)
{
    Bitmap flat{100, 2, 120};
    for (int x = 50; x < 100; ++x) flat.at(x, 0) = flat.at(x, 1) = 100;
    const Bitmap full = stretched(flat);
    EXPECT_EQ(full.at(0, 0), 255);
    EXPECT_EQ(full.at(99, 0), 0);
}

TEST(Filters, TakePicturesOfEverySize)
{
    for (int width = 0; width <= 5; ++width)
        for (int height = 0; height <= 5; ++height) {
            const Bitmap picture = noisy(width, height);
            for (const Bitmap& same :
                 {blurred(picture, 8), stretched(picture), sharpened(picture, 3, 8), brightest(picture, 41, 41),
                  darkest(picture, 41, 41), whiteGapsClosed(picture, 5, 1), darkerThanAround(picture, 61, 2),
                  mirrored(picture), inverted(picture)}) {
                EXPECT_EQ(same.width(), width);
                EXPECT_EQ(same.height(), height);
            }
            EXPECT_EQ(halved(picture).width(), width / 2);
            EXPECT_EQ(doubled(picture).height(), height * 2);
        }
}

TEST(Mirrored, ExchangesLeftAndRight)
{
    Bitmap picture{3, 2, 0};
    picture.at(0, 1) = 9;
    EXPECT_EQ(mirrored(picture).at(2, 1), 9);
    EXPECT_EQ(mirrored(mirrored(noisy(7, 5))), noisy(7, 5));
}

TEST(Inverted, ExchangesBlackAndWhite)
{
    EXPECT_EQ(inverted(Bitmap{4, 3, 55}), (Bitmap{4, 3, 200}));
}

TEST(Halved, TakesTheMeanOfFour)
{
    Bitmap picture{4, 2, 0};
    picture.at(0, 0) = 100;
    picture.at(1, 1) = 50;
    const Bitmap half = halved(picture);
    ASSERT_EQ(half.width(), 2);
    EXPECT_EQ(half.at(0, 0), 38);
    EXPECT_EQ(half.at(1, 0), 0);
}

TEST(Doubled, KeepsAnEvenPictureEven)
{
    EXPECT_EQ(doubled(Bitmap{5, 4, 77}), (Bitmap{10, 8, 77}));
}

/// The plain way to say what the quick one must answer.
std::uint8_t extreme(const Bitmap& picture, int x, int y, int reachX, int reachY, bool bright)
{
    std::uint8_t best = bright ? 0 : 255;
    for (int v = std::max(y - reachY, 0); v <= std::min(y + reachY, picture.height() - 1); ++v)
        for (int u = std::max(x - reachX, 0); u <= std::min(x + reachX, picture.width() - 1); ++u)
            best = bright ? std::max(best, picture.at(u, v)) : std::min(best, picture.at(u, v));
    return best;
}

TEST(Extremes, AreThoseOfTheWindow)
{
    const Bitmap picture = noisy(23, 17);
    const Bitmap bright = brightest(picture, 5, 3);
    const Bitmap dark = darkest(picture, 1, 5);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            ASSERT_EQ(bright.at(x, y), extreme(picture, x, y, 2, 1, true));
            ASSERT_EQ(dark.at(x, y), extreme(picture, x, y, 0, 2, false));
        }
}

TEST(WhiteGapsClosed, FillsAThinWhiteStreakInBlack)
{
    Bitmap black{20, 20, 0};
    for (int y = 0; y < 20; ++y) black.at(9, y) = 255;
    EXPECT_EQ(whiteGapsClosed(black, 5, 1), (Bitmap{20, 20, 0}));
}

TEST(DarkerThanAround, FindsDarkPrintInAnyLight)
{
    Bitmap picture{80, 40};
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 80; ++x) picture.at(x, y) = static_cast<std::uint8_t>(60 + x * 2 - (x % 10 == 5 ? 30 : 0));
    const Bitmap found = darkerThanAround(picture, 9, 5);
    for (int x = 5; x < 75; ++x) EXPECT_EQ(found.at(x, 20), x % 10 == 5 ? 0 : 255) << x;
}

} // namespace
} // namespace pintu
