#include "paper/printable_text.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(PrintableText, LeavesIndonesianNamesAsTheyAre)
{
    EXPECT_EQ(printableText("Ni Luh Gédé D'Arc-Putri, S.Sos."), "Ni Luh Gédé D'Arc-Putri, S.Sos.");
}

TEST(PrintableText, TurnsControlCharactersIntoOneBlank)
{
    EXPECT_EQ(printableText("Siti\x1b@\x1dV\x42\r\n\tAminah"), "Siti @ VB Aminah");
}

TEST(PrintableText, TakesOutC1ControlsWrittenAsUtf8)
{
    EXPECT_EQ(printableText("A\xc2\x9b\xc2\x85Z"), "A Z");
}

TEST(PrintableText, LeavesOutMarksThatTurnTheDirection)
{
    EXPECT_EQ(printableText("Budi \u202egnay\u202c \u2066x\u2069 \u200f."), "Budi gnay x .");
}

TEST(PrintableText, LeavesOutWhatCannotBeSeen)
{
    EXPECT_EQ(printableText("A\u200bB\ufeffC\u00adD\U000E0041E"), "ABCDE");
}

TEST(PrintableText, KeepsTwoOfManyAccentsOnALetter)
{
    EXPECT_EQ(printableText("a\u0301\u0302\u0303\u0304\u0305b"), "a\u0301\u0302b");
}

TEST(PrintableText, ShowsBrokenBytesAsReplacement)
{
    EXPECT_EQ(printableText("a\xff\xc3(\xed\xa0\x80z"), "a\ufffd\ufffd(\ufffd\ufffd\ufffdz");
}

TEST(PrintableText, RefusesOverlongForms)
{
    EXPECT_EQ(printableText("\xc0\xaf"), "\ufffd\ufffd");
}

TEST(PrintableText, HasNoBlanksAtItsEnds)
{
    EXPECT_EQ(printableText("  \n Asep \u2028"), "Asep");
}

} // namespace
} // namespace pintu
