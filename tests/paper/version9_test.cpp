#include "paper/qr_image.h"
#include "paper/sample_papers.h"
#include "paper/version9.h"

#include <gtest/gtest.h>

#include <random>

namespace pintu {
namespace {

version9::Modules modulesOf(const std::string& text)
{
    const QrSymbol symbol = slipSymbol(text);
    version9::Modules modules{};
    for (int row = 0; row < version9::size; ++row)
        for (int column = 0; column < version9::size; ++column)
            modules[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] =
                symbol.dark(column, row) ? 1.0f : -1.0f;
    return modules;
}

TEST(Version9, KnowsWhatStandsOnEverySlip)
{
    EXPECT_EQ(version9::agreement(modulesOf(samples::slipText)), 1.0);
    EXPECT_EQ(version9::agreement(modulesOf(samples::returnText)), 1.0);
}

TEST(Version9, DecodesWhatTheEncoderMakes)
{
    for (const std::string& text :
         {samples::slipText, samples::returnText, std::string{"RK1:0"}, std::string(262, 'Z')})
        EXPECT_EQ(version9::decode(modulesOf(text)), text);
}

TEST(Version9, DecodesSymbolsOfEveryMask)
{
    // Texts of one length that differ at the end come out with different masks; a wrong mask reads nothing.
    for (int i = 0; i < 40; ++i) {
        const std::string text = "RS1:" + std::string(static_cast<std::size_t>(i * 5), 'A') + std::to_string(i * 7919);
        EXPECT_EQ(version9::decode(modulesOf(text)), text);
    }
}

TEST(Version9, ReadsAroundAHoleOfFourteenPercent)
{
    auto modules = modulesOf(samples::slipText);
    for (std::size_t row = 15; row < 35; ++row)
        for (std::size_t column = 18; column < 38; ++column) modules[row][column] = 0.01f;
    EXPECT_EQ(version9::decode(modules), samples::slipText);
}

TEST(Version9, NeverReadsSomethingElseInNoise)
{
    std::mt19937 random{7};
    std::uniform_real_distribution<float> noise{-1, 1};
    for (int i = 0; i < 200; ++i) {
        auto modules = modulesOf(samples::slipText);
        const float share = static_cast<float>(i) / 200;
        for (auto& row : modules)
            for (float& module : row) module = module * (1 - share) + noise(random) * share * 1.6f;
        const auto text = version9::decode(modules);
        EXPECT_TRUE(!text || *text == samples::slipText);
    }
}

} // namespace
} // namespace pintu
