#include "paper/escpos.h"
#include "paper/sample_papers.h"
#include "support/escpos_printer.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

Bytes slipBytes()
{
    return escposOf(ProvenPages::prove(drawSlip(samples::plainSlip(), roll80)));
}

std::size_t offsetOfError(const Bytes& bytes)
{
    try {
        printEscpos(bytes);
    } catch (const EscposError& error) {
        return error.offset();
    }
    ADD_FAILURE() << "printed without an error";
    return 0;
}

TEST(Escpos, PrintsThePageDotForDot)
{
    const auto pages = ProvenPages::prove(drawSlip(samples::longSlip(), roll80));
    const PrintedPapers printed = printEscpos(escposOf(pages));
    EXPECT_EQ(printed.cuts, 1);
    EXPECT_EQ(printed.papers, pages.rasters());
}

TEST(Escpos, SendsBandsOfAtMost256Lines)
{
    const Bytes bytes = slipBytes();
    ASSERT_EQ(bytes[2], 0x1d);
    EXPECT_EQ(bytes[6] + 256 * bytes[7], 72); // bytes in a row of 576 dots
    EXPECT_EQ(bytes[8] + 256 * bytes[9], 256);
}

TEST(Escpos, HasTheSameBytesForTheSamePage)
{
    EXPECT_EQ(slipBytes(), slipBytes());
}

TEST(Escpos, PrintsAndCutsSeveralPapers)
{
    std::vector<Page> pages;
    pages.push_back(drawTicket(samples::plainTicket(), roll80));
    pages.push_back(drawSlip(samples::plainSlip(), roll80));
    EXPECT_EQ(printEscpos(escposOf(ProvenPages::prove(std::move(pages)))).cuts, 2);
}

TEST(Escpos, CarriesNoCommandOutOfAName)
{
    SlipPage hostile = samples::plainSlip();
    hostile.person = "Siti\x1b@\x1dV\x42\x01\x1b"
                     "p0";
    hostile.partner = std::string{"RS\0\x10\x14\x01", 6} + "U";
    const auto pages = ProvenPages::prove(drawSlip(hostile, roll80));
    EXPECT_EQ(printEscpos(escposOf(pages)).papers, pages.rasters());
}

// The printer of these tests must be able to fail.
TEST(StrictPrinter, NoticesDataCutShort)
{
    Bytes bytes = slipBytes();
    bytes.resize(5000);
    EXPECT_EQ(offsetOfError(bytes), 2u);
}

TEST(StrictPrinter, NoticesAnUnknownCommand)
{
    Bytes bytes = slipBytes();
    bytes.insert(bytes.begin() + 2, {0x1b, 'p'});
    EXPECT_EQ(offsetOfError(bytes), 2u);
}

TEST(StrictPrinter, NoticesTextOutsideAPicture)
{
    Bytes bytes = slipBytes();
    bytes.insert(bytes.end(), {'h', 'a'});
    EXPECT_EQ(offsetOfError(bytes), bytes.size() - 2);
}

TEST(StrictPrinter, NoticesPaperLeftUncut)
{
    Bytes bytes = slipBytes();
    bytes.resize(bytes.size() - 4);
    EXPECT_EQ(offsetOfError(bytes), bytes.size());
}

TEST(StrictPrinter, NoticesAPictureWiderThanItsHead)
{
    EXPECT_THROW(printEscpos(slipBytes(), 384), EscposError);
}

} // namespace
} // namespace pintu
