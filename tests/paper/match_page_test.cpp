#include "paper/match_page.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

MatchPage pageWith(int lines)
{
    MatchPage page{"SLRT Contoh", "Sabtu, 28 November 2026", {"Siti: apakah sedang hamil"}, {}};
    MatchSection section{.who = "Siti, P, 30 tahun"};
    for (int i = 0; i < lines; ++i)
        section.fits.push_back({"Program Keluarga Harapan (PKH) cocok: sedang hamil; desil 2 (dicek 2 Nov 2026).",
                                {"Cocokkan dahulu."},
                                "Permensos 1/2018 (aturan versi 1)"});
    section.notFitting = {{"Bantuan lanjut usia daerah tidak cocok: umur 30, belum 70 tahun.", {}, "Aturan daerah"}};
    page.sections = {section};
    return page;
}

TEST(MatchPages, TakeAsManySheetsAsThereAreProgrammesAndNothingFallsOff)
{
    EXPECT_EQ(drawMatches(pageWith(2), NotFitting::leftOut, sheetA4).size(), 1U);
    const auto pages = drawMatches(pageWith(60), NotFitting::leftOut, sheetA4);
    EXPECT_GT(pages.size(), 2U);
    for (const auto& page : pages)
        for (const auto& box : page.taken()) EXPECT_LT(box.y + box.height, page.height());
}

TEST(MatchPages, LeaveOutWhatDoesNotFitUnlessItIsAskedFor)
{
    const auto raster = [](NotFitting notFitting) {
        return drawMatches(pageWith(1), notFitting, sheetA4).front().raster();
    };
    EXPECT_NE(raster(NotFitting::leftOut), raster(NotFitting::shown));
}

TEST(MatchPages, BecomeADocument)
{
    const auto pdf = matchesPdf(pageWith(3), NotFitting::shown, "2026-11-28T10:00:00+07:00");
    EXPECT_EQ(std::string(reinterpret_cast<const char*>(pdf.data()), 5), "%PDF-");
    EXPECT_FALSE(drawMatches({}, NotFitting::shown, sheetA4).empty()) << "a family without anybody";
}

} // namespace
} // namespace pintu::test
