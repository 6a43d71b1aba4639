#include "paper/bitmap_filters.h"
#include "paper/qr_image.h"
#include "paper/qr_reader.h"
#include "paper/sample_papers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace pintu {
namespace {

/// The slip's symbol in a camera's frame: 5 dots a module, grey paper, soft edges.
Bitmap photograph(const std::string& text = samples::slipText)
{
    const Bitmap symbol = bitmapOf(slipSymbol(text), 5);
    Bitmap frame{640, 480, 225};
    for (int y = 0; y < symbol.height(); ++y)
        for (int x = 0; x < symbol.width(); ++x) frame.at(x + 160, y + 85) = symbol.at(x, y) == 0 ? 40 : 225;
    return blurred(frame, 0.7);
}

/// Each dot taken from where `from` says, in dots.
Bitmap bent(const Bitmap& picture, const std::function<std::pair<double, double>(double, double)>& from)
{
    Bitmap result{picture.width(), picture.height(), 225};
    for (int y = 0; y < result.height(); ++y)
        for (int x = 0; x < result.width(); ++x) {
            const auto [u, v] = from(x, y);
            const int left = static_cast<int>(std::floor(u));
            const int top = static_cast<int>(std::floor(v));
            if (left < 0 || top < 0 || left + 1 >= picture.width() || top + 1 >= picture.height()) continue;
            const double across = u - left;
            const double down = v - top;
            result.at(x, y) = static_cast<std::uint8_t>(
                (picture.at(left, top) * (1 - across) + picture.at(left + 1, top) * across) * (1 - down) +
                (picture.at(left, top + 1) * (1 - across) + picture.at(left + 1, top + 1) * across) * down);
        }
    return result;
}

void blot(Bitmap& picture, int left, int top, int width, int height, std::uint8_t grey)
{
    for (int y = top; y < top + height; ++y)
        for (int x = left; x < left + width; ++x) picture.at(x, y) = grey;
}

TEST(QrReader, ReadsAPhotograph)
{
    EXPECT_EQ(readQr(photograph(), Effort::live), samples::slipText);
}

TEST(QrReader, ReadsASlipTurnedByAnyAngle)
{
    for (int degrees = 15; degrees < 360; degrees += 55) {
        const double angle = degrees * M_PI / 180;
        const Bitmap turned = bent(photograph(), [&](double x, double y) {
            return std::pair{320 + (x - 320) * std::cos(angle) - (y - 240) * std::sin(angle),
                             240 + (x - 320) * std::sin(angle) + (y - 240) * std::cos(angle)};
        });
        EXPECT_EQ(readQr(turned, Effort::still), samples::slipText) << degrees;
    }
}

TEST(QrReader, ReadsASlipWithOneCornerTornOff)
{
    const int near = 160 + 4 * 5;
    const int far = near + 53 * 5 - 60;
    const int top = 85 + 4 * 5;
    const std::vector<std::pair<int, int>> corners{
        {near - 10, top - 10}, {far, top - 10}, {near - 10, top + 53 * 5 - 60}, {far, top + 53 * 5 - 60}};
    for (const auto& [x, y] : corners) {
        Bitmap torn = photograph();
        blot(torn, x, y, 60, 60, 95);
        EXPECT_EQ(readQr(torn, Effort::still), samples::slipText) << x << ' ' << y;
    }
}

TEST(QrReader, ReadsASlipWithAnInkBlotOfTenPercent)
{
    Bitmap stained = photograph();
    blot(stained, 270, 180, 84, 84, 25);
    EXPECT_EQ(readQr(stained, Effort::still), samples::slipText);
}

TEST(QrReader, ReadsACrumpledSlip)
{
    const Bitmap crumpled = bent(photograph(), [](double x, double y) {
        return std::pair{x + 5 * std::sin(y / 34) + 2 * std::sin(x / 21),
                         y + 5 * std::cos(x / 40) + 2 * std::sin(y / 19)};
    });
    EXPECT_EQ(readQr(crumpled, Effort::still), samples::slipText);
}

TEST(QrReader, ReadsPaleNoisyPrint)
{
    Bitmap pale = photograph();
    std::mt19937 random{3};
    std::normal_distribution<double> noise{0, 6};
    for (int y = 0; y < pale.height(); ++y)
        for (int x = 0; x < pale.width(); ++x)
            pale.at(x, y) =
                static_cast<std::uint8_t>(std::clamp(200 + (pale.at(x, y) - 225) * 0.15 + noise(random), 0.0, 255.0));
    EXPECT_EQ(readQr(pale, Effort::still), samples::slipText);
}

TEST(QrReader, ReadsALargeScanOfATornSlip)
{
    Bitmap torn = photograph();
    blot(torn, 170, 95, 60, 60, 95);
    EXPECT_EQ(readQr(doubled(doubled(torn)), Effort::still), samples::slipText);
}

TEST(QrReader, FindsNothingWhereNothingIs)
{
    EXPECT_EQ(readQr(Bitmap{640, 480, 200}, Effort::still), std::nullopt);
    EXPECT_EQ(readQr(Bitmap{}, Effort::still), std::nullopt);
    EXPECT_EQ(readQr(Bitmap{1, 1}, Effort::still), std::nullopt);
    EXPECT_EQ(readQr(Bitmap{3000, 2}, Effort::still), std::nullopt);
}

TEST(QrReader, FindsNothingInNoise)
{
    std::mt19937 random{11};
    Bitmap noise{400, 300};
    for (int y = 0; y < noise.height(); ++y)
        for (int x = 0; x < noise.width(); ++x) noise.at(x, y) = static_cast<std::uint8_t>(random() & 0xff);
    EXPECT_EQ(readQr(noise, Effort::still), std::nullopt);
}

TEST(QrReader, AnswersOnlyWhatIsAccepted)
{
    int asked = 0;
    const auto nothing = [&](std::string_view) {
        ++asked;
        return false;
    };
    EXPECT_EQ(readQr(photograph(), Effort::live, nothing), std::nullopt);
    EXPECT_GT(asked, 0);
}

TEST(QrReader, BeginsNothingNewWhenTheTimeIsUp)
{
    EXPECT_EQ(readQr(
                  photograph(), Effort::still, [](std::string_view) { return true; }, std::chrono::milliseconds{0}),
              std::nullopt);
}

TEST(QrReader, ReadsAllCodesOfAPage)
{
    Bitmap page{900, 500};
    draw(page, slipSymbol(samples::slipText), 40, 40, 5);
    draw(page, slipSymbol(samples::returnText), 400, 100, 6);
    std::vector<std::string> texts = readAllQr(page, Effort::live);
    std::sort(texts.begin(), texts.end());
    EXPECT_EQ(texts, (std::vector{samples::returnText, samples::slipText}));
}

} // namespace
} // namespace pintu
