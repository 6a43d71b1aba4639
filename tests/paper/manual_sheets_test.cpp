#include "paper/bitmap.h"
#include "paper/manual_sheets.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <unistd.h>

namespace pintu::test {
namespace {

ManualText longPage(int steps)
{
    ManualText out{"Memanggil", {}, {}};
    for (int i = 1; i <= steps; ++i)
        out.parts.push_back({ManualPart::Kind::step, "Tekan tombol ini dan tunggu sampai orangnya duduk.", i, {}});
    return out;
}

bool overlap(const Box& a, const Box& b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

TEST(ManualSheets, TakeAsManySheetsAsThePageIsLongAndNothingFallsOff)
{
    EXPECT_EQ(drawManual(longPage(3), "Tombol", {}, {}, sheetA4).size(), 1U);
    const auto pages = drawManual(longPage(120), "Tombol", {{"F2", "Panggil"}}, {}, sheetA4);
    EXPECT_GT(pages.size(), 1U);
    for (const auto& page : pages)
        for (std::size_t i = 0; i < page.taken().size(); ++i) {
            EXPECT_LT(page.taken()[i].y + page.taken()[i].height, page.height());
            for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(overlap(page.taken()[i], page.taken()[j]));
        }
}

TEST(ManualSheets, APictureThatWasNotTakenIsLeftOut)
{
    ManualText text{"Kios", {{ManualPart::Kind::picture, "Layar", 0, "k1.png"}}, {}};
    EXPECT_EQ(drawManual(text, "Tombol", {}, "/nowhere", sheetA4).size(), 1U);
    EXPECT_FALSE(manualPdf(text, "Tombol", {}, "/nowhere", sheetA4).empty());
}

TEST(ManualSheets, APictureIsOnThePaper)
{
    const std::filesystem::path folder{testing::TempDir()};
    const std::string name = "manual-" + std::to_string(getpid()) + ".png";
    writePng(Bitmap{400, 200, 0}, folder / name);
    const ManualText text{"Kios", {{ManualPart::Kind::picture, "Layar", 0, name}}, {}};

    const auto with = drawManual(text, "Tombol", {}, folder, sheetA4).at(0).raster();
    const auto pdf = manualPdf(text, "Tombol", {}, folder, sheetA4);
    std::filesystem::remove(folder / name);

    EXPECT_NE(with, drawManual(text, "Tombol", {}, folder, sheetA4).at(0).raster());
    EXPECT_FALSE(pdf.empty());
}

} // namespace
} // namespace pintu::test
