#include "paper/page.h"
#include "paper/pdf.h"
#include "paper/proof.h"
#include "paper/sample_papers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <malloc.h>
#include <utility>

namespace pintu {
namespace {

int blackDots(const Bitmap& picture)
{
    return static_cast<int>(std::count(picture.dots().begin(), picture.dots().end(), 0));
}

TEST(Page, OfARollIsAsLongAsWhatStandsOnIt)
{
    Page page{roll80};
    const double height = page.text(0, 10, 72, "Satu baris", {});
    EXPECT_NEAR(page.height(), 10 + height, 0.125);
    EXPECT_EQ(page.raster().height(), static_cast<int>(page.height() * 8 + 0.5));
}

TEST(Page, WrapsTextAtItsWidth)
{
    Page page{roll80};
    const Type type{};
    const double one = page.textHeight(72, "Surat", type);
    EXPECT_NEAR(page.textHeight(72, "Surat keterangan layak membutuhkan layanan kesehatan", type), 3 * one, 0.01);
}

TEST(Page, BreaksAWordThatIsLongerThanALine)
{
    Page page{roll80};
    page.text(0, 0, 72, std::string(100, 'W'), {});
    EXPECT_GT(page.taken().size(), 3u);
    for (const Box& line : page.taken()) EXPECT_LE(line.x + line.width, 72.01);
}

TEST(Page, EndsAnEndlessTextWithAnEllipsis)
{
    Page page{roll80};
    Type type{};
    type.mostLines = 3;
    page.text(0, 0, 72, std::string(5000, 'n') + " " + std::string(5000, 'x'), type);
    EXPECT_EQ(page.taken().size(), 3u);
}

TEST(Page, MakesTypeSmallerUntilALineFits)
{
    const Page page{roll80};
    const Type type = page.fitted("20S025-8JKGA2-E6H95A-TERLALU-PANJANG", {.xHeight = 4}, 70);
    EXPECT_LT(type.xHeight, 4);
    EXPECT_LE(page.textWidth("20S025-8JKGA2-E6H95A-TERLALU-PANJANG", type), 70);
}

TEST(Page, DrawsLettersAsHighAsItsTypeSays)
{
    Page page{roll80};
    page.text(2, 2, 60, "xxxx", {.face = Face::resident, .xHeight = 3});
    const Bitmap raster = page.raster();
    int first = raster.height();
    int last = 0;
    for (int y = 0; y < raster.height(); ++y)
        if (std::any_of(raster.row(y), raster.row(y) + raster.width(), [](std::uint8_t dot) { return dot == 0; })) {
            first = std::min(first, y);
            last = y;
        }
    EXPECT_NEAR(last - first + 1, 3 * 8, 1);
}

TEST(Page, PutsModulesOnWholeDots)
{
    Page page{roll80};
    const QrSymbol symbol = slipSymbol(samples::slipText);
    page.code(9.53, 4.02, symbol, 8); // rounded to dots 76 and 32
    Bitmap expected{576, 32 + 57 * 8};
    draw(expected, symbol, 76, 32, 8);
    EXPECT_EQ(page.raster(), expected);
}

TEST(Page, DrawsOnlyWhatCanBeSeenOfHostileText)
{
    Page clean{roll80};
    clean.text(0, 0, 72, "Siti Aminah", {});
    Page hostile{roll80};
    hostile.text(0, 0, 72, "\u202eSi\u200bti\x1b\n\x07 Aminah\u2069", {});
    EXPECT_GT(blackDots(clean.raster()), 100);
    // ESC, line break and bell are one blank together with the blank that follows.
    EXPECT_EQ(hostile.raster(), clean.raster());
}

TEST(Page, LeavesNoMemoryBehindInAnyPdf)
{
    const auto make = [](int times) {
        for (int i = 0; i < times; ++i) {
            Page page{roll80};
            page.text(2, 2, 60, "A-027 Surat rujukan", {});
            (void)pdfOf(ProvenPages::prove(std::move(page)), {"title", "author", "2026-11-28T08:00:00"});
        }
    };
    make(20); // fonts are read
    const auto before = mallinfo2().uordblks;
    make(60);
    EXPECT_LT(static_cast<double>(mallinfo2().uordblks), static_cast<double>(before) + 60'000);
}

TEST(Page, LeavesTheSameInkForTheSameDrawing)
{
    EXPECT_EQ(drawSlip(samples::longSlip(), roll80).raster(), drawSlip(samples::longSlip(), roll80).raster());
}

} // namespace
} // namespace pintu
