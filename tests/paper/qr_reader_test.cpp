#include "paper/bitmap_filters.h"
#include "paper/qr_image.h"
#include "paper/qr_reader.h"
#include "paper/sample_papers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
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

Bitmap noisy(int width, int height)
{
    std::mt19937 random{11};
    Bitmap noise{width, height};
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) noise.at(x, y) = static_cast<std::uint8_t>(random() & 0xff);
    return noise;
}

// A picture one dot wide and a hundred high ended the program.
TEST(QrReader, GivesAVerdictOnAPictureOfEverySize)
{
    // Around the least size of a QR code (21), of ZXing's blocks (40), of a slip (53) and of the windows of filters.
    constexpr std::array sizes{1, 2, 3, 5, 20, 21, 22, 39, 40, 41, 42, 43, 52, 53, 54, 60, 61, 62};
    for (const int width : sizes)
        for (const int height : sizes)
            for (const Bitmap& picture : {noisy(width, height), Bitmap{width, height, 0}}) {
                EXPECT_EQ(readQr(picture, Effort::still), std::nullopt) << width << ' ' << height;
                EXPECT_TRUE(readAllQr(picture, Effort::live).empty()) << width << ' ' << height;
            }
}

TEST(QrReader, GivesAVerdictOnAVeryWideOrHighPicture)
{
    for (const int narrow : {1, 2, 21, 53})
        for (const auto& [width, height] : {std::pair{narrow, 60'000}, {60'000, narrow}})
            EXPECT_EQ(readQr(noisy(width, height), Effort::live), std::nullopt) << width << ' ' << height;
    EXPECT_EQ(readQr(Bitmap{1, 13'000'000, 0}, Effort::still), std::nullopt);
    EXPECT_EQ(readQr(Bitmap{13'000'000, 1, 0}, Effort::still), std::nullopt);
}

Bitmap turnedBy(const Bitmap& picture, int degrees)
{
    const double angle = degrees * M_PI / 180;
    return bent(picture, [&](double x, double y) {
        return std::pair{320 + (x - 320) * std::cos(angle) - (y - 240) * std::sin(angle),
                         240 + (x - 320) * std::sin(angle) + (y - 240) * std::cos(angle)};
    });
}

/// As front cameras and dark mode show it.
std::vector<Bitmap> mirrorsAndNegatives(const Bitmap& picture)
{
    return {mirrored(picture), inverted(picture), inverted(mirrored(picture))};
}

TEST(QrReader, ReadsMirroredAndInvertedSlipsTurnedByAnyAngle)
{
    for (int degrees = 0; degrees < 360; degrees += 65)
        for (const Bitmap& picture : mirrorsAndNegatives(turnedBy(photograph(), degrees)))
            EXPECT_EQ(readQr(picture, Effort::still), samples::slipText) << degrees;
}

// ZXing 1.4 reads three of five mirrored codes; which of them depends on what they hold.
TEST(QrReader, ReadsEveryMirroredAndInvertedCodeOfATicket)
{
    for (int i = 0; i < 12; ++i) {
        const auto text = "RT1:" + std::to_string(10'000 + 7919 * i) + "ABCDEFG";
        for (const Bitmap& picture : mirrorsAndNegatives(bitmapOf(smallestSymbol(text), 5)))
            EXPECT_EQ(readQr(picture, Effort::still), text);
    }
}

TEST(QrReader, ReadsDamagedSlipsMirroredAndInverted)
{
    Bitmap torn = photograph();
    blot(torn, 170, 95, 60, 60, 95);
    for (const Bitmap& picture : mirrorsAndNegatives(torn))
        EXPECT_EQ(readQr(picture, Effort::still), samples::slipText);
}

TEST(QrReader, ReadsALiveSlipFromADarkScreen)
{
    EXPECT_EQ(readQr(inverted(photograph()), Effort::live), samples::slipText);
}

TEST(QrReader, ReadsALargeNegative)
{
    const Bitmap large = doubled(doubled(doubled(photograph())));
    EXPECT_EQ(readQr(
                  inverted(large), Effort::still, [](std::string_view) { return true; }, std::chrono::minutes{1}),
              samples::slipText);
}

TEST(QrReader, ReadsAllCodesOfAMirroredOrInvertedPage)
{
    Bitmap page{1300, 900};
    std::vector<std::string> expected;
    for (int i = 0; i < 6; ++i) {
        expected.push_back("RT1:" + std::to_string(20'000 + 104'729 * i) + "XYZ");
        draw(page, smallestSymbol(expected.back()), 60 + i % 3 * 400, 60 + i / 3 * 400, 6);
    }
    std::sort(expected.begin(), expected.end());
    for (const Bitmap& picture : mirrorsAndNegatives(page)) {
        auto texts = readAllQr(picture, Effort::still);
        std::sort(texts.begin(), texts.end());
        EXPECT_EQ(texts, expected);
    }
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
