#include "paper/manual_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using Kind = ManualPart::Kind;

TEST(ManualText, IsATitleAndItsPartsInOrder)
{
    const auto text =
        manualText("# Memanggil\n\nBegini:\n\n1. Tekan `F2`.\n2. Tunggu\n   sebentar.\n\n- satu\n\n## Lain\n");
    EXPECT_EQ(text.title, "Memanggil");
    EXPECT_THAT(text.parts,
                ElementsAre(ManualPart{Kind::text, "Begini:", 0, {}}, ManualPart{Kind::step, "Tekan [F2].", 1, {}},
                            ManualPart{Kind::step, "Tunggu sebentar.", 2, {}}, ManualPart{Kind::bullet, "satu", 0, {}},
                            ManualPart{Kind::heading, "Lain", 0, {}}));
}

TEST(ManualText, KnowsItsKeysAndItsPictures)
{
    const auto text = manualText("# A\n\n![Antrean](c1-antrean.png)\n\nTekan `Ctrl+K`, **lalu** `Esc`.\n");
    EXPECT_THAT(text.keys, ElementsAre("Ctrl+K", "Esc"));
    EXPECT_THAT(text.parts, ElementsAre(ManualPart{Kind::picture, "Antrean", 0, "c1-antrean.png"},
                                        ManualPart{Kind::text, "Tekan [Ctrl+K], lalu [Esc].", 0, {}}));
}

TEST(ManualText, APictureIsLookedForInItsOwnFolderOnly)
{
    EXPECT_EQ(manualText("![x](../../etc/x.png)").parts.at(0).file, "x.png");
}

TEST(ManualText, KeepsLinesThatAreCutOut)
{
    EXPECT_THAT(manualText("```\nC-01  C-02\nC-03\n```\n").parts,
                ElementsAre(ManualPart{Kind::lines, "C-01  C-02", 0, {}}, ManualPart{Kind::lines, "C-03", 0, {}}));
}

TEST(ManualText, APageThatIsMissingIsNoFailure)
{
    EXPECT_FALSE(readManual("/nowhere", "kios"));
}

} // namespace
} // namespace pintu::test
