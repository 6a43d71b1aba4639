#include "core/base/trouble.h"
#include "paper/proof.h"
#include "paper/sample_papers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pintu {
namespace {

TEST(Reads, TellsARightPictureFromAnother)
{
    const Bitmap picture = bitmapOf(slipSymbol(samples::slipText), 8);
    EXPECT_TRUE(reads(picture, std::vector{samples::slipText}));
    EXPECT_FALSE(reads(picture, std::vector{samples::returnText}));
    EXPECT_FALSE(reads(picture, std::vector{samples::slipText, samples::returnText}));
    EXPECT_FALSE(reads(Bitmap{400, 400}, std::vector{samples::slipText}));
}

TEST(ProvenPages, TakesAPageWhoseCodeIsReadBack)
{
    const auto proven = ProvenPages::prove(drawSlip(samples::plainSlip(), roll80));
    EXPECT_EQ(proven.rasters().size(), 1u);
}

TEST(ProvenPages, RefusesAPageWhoseCodeIsCovered)
{
    Page page = drawSlip(samples::plainSlip(), roll80);
    page.disc(36, 75, 22);
    try {
        ProvenPages::prove(std::move(page));
        FAIL();
    } catch (const Trouble& trouble) {
        EXPECT_EQ(trouble.kind(), TroubleKind::device);
    }
}

TEST(ProvenPages, RefusesOneBadCodeAmongEight)
{
    std::vector<Page> pages = drawReturnSheets(samples::manyReturns(8));
    const auto& taken = pages[0].taken();
    const auto code = std::find_if(taken.begin(), taken.end(), [](const Box& box) { return box.height > 40; });
    ASSERT_NE(code, taken.end());
    pages[0].disc(code->x + code->width / 2, code->y + code->height / 2, 18);
    EXPECT_THROW(ProvenPages::prove(std::move(pages)), Trouble);
}

TEST(ProvenPages, NeedsNoCode)
{
    Page page{roll80};
    page.text(0, 0, 72, "Tanpa kode", {});
    EXPECT_EQ(ProvenPages::prove(std::move(page)).rasters().front().width(), 576);
}

} // namespace
} // namespace pintu
