// What every paper must keep: its codes are read from every form it takes, its words are found, nothing lies on
// anything.

#include "core/base/trouble.h"
#include "paper/escpos.h"
#include "paper/pdf.h"
#include "paper/picture_file.h"
#include "paper/qr_reader.h"
#include "paper/sample_papers.h"
#include "support/escpos_printer.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <functional>
#include <numeric>
#include <unistd.h>

namespace pintu {
namespace {

std::vector<Page> alone(Page page)
{
    std::vector<Page> pages;
    pages.push_back(std::move(page));
    return pages;
}

struct Paper {
    std::string name;
    std::function<std::vector<Page>()> draw;
    std::vector<std::string> words; ///< that a PDF reader must find
};

/// Of a text's first and last occurrence in words separated by any blanks.
std::string folded(const std::string& text)
{
    std::string out;
    for (const char sign : text)
        if (sign > ' ' || static_cast<unsigned char>(sign) >= 0x80) out += sign;
    return out;
}

SlipPage hostileSlip()
{
    SlipPage slip = samples::plainSlip();
    slip.person = "\u202eA\u0301\u0301\u0301\u0301\u0301\x1b@\x1dV" + std::string(3000, 'M') + "\u2066\n\r\t";
    slip.partner = std::string(400, 'W') + " \u05d0\u05d1\u05d2 \u0627\u0628 \xff\xfe";
    slip.asked = "<b>tebal</b> & \"kutip\" %s %n ${HOME} `ls`";
    slip.papers.assign(12, {std::string(200, 'x'), false});
    return slip;
}

std::vector<Paper> papers()
{
    using namespace samples;
    const auto withoutReply = [](LetterPage letter) {
        letter.reply = ReplyForm::none;
        return letter;
    };
    return {
        {"ticket80",
         [] { return alone(drawTicket(plainTicket(), roll80)); },
         {"A-027", "NOMOR ANTREAN", "Layanan ini gratis."}},
        {"ticket80Long", [] { return alone(drawTicket(longTicket(), roll80)); }, {"M-999", "Ada 128 orang di depan."}},
        {"ticket58", [] { return alone(drawTicket(plainTicket(), roll58)); }, {"A-027", "Tanpa KTP tetap dilayani."}},
        {"receipt80",
         [] { return alone(drawReceipt(samples::receipt(), roll80)); },
         {"4K7Q-0M2X-9F1B", "Laporan tanpa nama sudah dicatat."}},
        {"receipt58", [] { return alone(drawReceipt(samples::receipt(), roll58)); }, {"4K7Q-0M2X-9F1B"}},
        {"ticketCopy",
         [] {
             auto ticket = plainTicket();
             ticket.copy = 1;
             return alone(drawTicket(ticket, roll80));
         },
         {"A-027", "SALINAN 1"}},
        {"head80", [] { return alone(drawHead(headOfTheDay(), roll80)); }, {"UJUNG CATATAN", "1/100204817 5F0C 9A1B"}},
        {"head58", [] { return alone(drawHead(headOfTheDay(), roll58)); }, {"UJUNG CATATAN", "3E5A 8871"}},
        {"slip80",
         [] { return alone(drawSlip(plainSlip(), roll80)); },
         {"RJK 204817", "20S025-8JKGA2-E6H95A", "S*** N*********", "RSUD Sukamaju", "22 Desember 2026"}},
        {"slip80Long", [] { return alone(drawSlip(longSlip(), roll80)); }, {"SALINAN 2", "DARURAT", "(belum ada)"}},
        {"slip80Hostile",
         [] { return alone(drawSlip(hostileSlip(), roll80)); },
         {"RJK 204817", "<b>tebal</b> & \"kutip\""}},
        {"slip58", [] { return alone(drawSlip(plainSlip(), roll58)); }, {"RJK 204817", "20S025-8JKGA2-E6H95A"}},
        {"letterA4",
         [] { return drawLetter(plainLetter(), sheetA4); },
         {"Siti Nurjanah", "SURAT RUJUKAN", "400.9/0123/SLRT/2026", "LEMBAR BALASAN RUJUKAN",
          "Drs. Bambang Contohutomo"}},
        {"letterA4Long",
         [] { return drawLetter(longLetter(), sheetA4); },
         {"Prawiranegara Tirtokusumo bin Sastrowidjojo", "TMP-3275-2026-000123", "Sangat Segera"}},
        {"letterF4", [] { return drawLetter(plainLetter(), sheetF4); }, {"Siti Nurjanah"}},
        {"letterA5", [=] { return drawLetter(withoutReply(plainLetter()), sheetA5); }, {"Siti Nurjanah", "RJK 204817"}},
        {"letterA5Long", [=] { return drawLetter(withoutReply(longLetter()), sheetA5); }, {"Tirtokusumo"}},
        {"return80", [] { return alone(drawReturn(oneReturn(), roll80)); }, {"RJK 204817", "Sudah dilayani"}},
        {"return80Three", [] { return alone(drawReturn(manyReturns(3), roll80)); }, {"RJK 204830", "Ditolak"}},
        {"returnA4", [] { return drawReturnSheets(manyReturns(11)); }, {"RJK 204817", "RJK 204947", "Lembar 2 dari 2"}},
    };
}

class PapersTest : public testing::TestWithParam<Paper> {
protected:
    void SetUp() override
    {
        std::filesystem::create_directories(folder);
        ASSERT_FALSE(proven.pages().empty());
        for (const Page& page : proven.pages()) codes.insert(codes.end(), page.codes().begin(), page.codes().end());
        std::sort(codes.begin(), codes.end());
        const Bytes pdf = pdfOf(proven, {"Rujukan", "SLRT", "2026-11-22T09:42:05+07:00"});
        std::ofstream{folder / "paper.pdf", std::ios::binary}.write(reinterpret_cast<const char*>(pdf.data()),
                                                                    static_cast<std::streamsize>(pdf.size()));
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    /// The pages as another program draws the PDF.
    std::vector<std::filesystem::path> rasterised(int dpi)
    {
        const std::filesystem::path stem = folder / ("at" + std::to_string(dpi));
        EXPECT_EQ(runProgram({"pdftoppm", "-gray", "-png", "-r", std::to_string(dpi), folder / "paper.pdf", stem}).code,
                  0);
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator{folder})
            if (entry.path().filename().string().starts_with(stem.filename().string() + "-"))
                files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        return files;
    }

    std::vector<std::string> readBack(const std::vector<Bitmap>& pictures) const
    {
        std::vector<std::string> texts;
        for (const Bitmap& picture : pictures)
            for (std::string& text : readAllQr(picture, Effort::plain)) texts.push_back(std::move(text));
        std::sort(texts.begin(), texts.end());
        return texts;
    }

    const std::filesystem::path folder = std::filesystem::path{testing::TempDir()} /
                                         ("pintu-papers-" + GetParam().name + "-" + std::to_string(getpid()));
    const ProvenPages proven = ProvenPages::prove(GetParam().draw());
    std::vector<std::string> codes;
};

/// Of one code in a picture: dots that are neither black nor white, and how wide and high its rows of modules are.
struct Evenness {
    int grey = 0;
    std::vector<int> widths, heights;
};

/// `widths` of the columns between the places where black and white meet in any row.
std::vector<int> widthsOf(int from, int to, int across, const std::function<bool(int, int)>& dark)
{
    std::vector<int> edges;
    for (int at = from; at <= to; ++at) {
        bool edge = false;
        for (int other = 0; other < across && !edge; ++other) edge = dark(at - 1, other) != dark(at, other);
        if (edge) edges.push_back(at);
    }
    std::vector<int> widths;
    for (std::size_t i = 1; i < edges.size(); ++i) widths.push_back(edges[i] - edges[i - 1]);
    return widths;
}

Evenness evennessOf(const Bitmap& picture, const Box& box, double margin, int dpi)
{
    const auto dots = [&](double mm) { return static_cast<int>(std::lround(mm * dpi / 25.4)); };
    const double edge = 1; // mm of the quiet zone that may share a dot with its neighbour
    const int left = dots(box.x + margin + edge);
    const int top = dots(box.y + margin + edge);
    const int side = dots(box.width - 2 * edge);
    Evenness found;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const auto dot = picture.row(top + y)[left + x];
            if (dot != 0 && dot != 255) ++found.grey;
        }
    found.widths = widthsOf(1, side - 1, side, [&](int x, int y) { return picture.row(top + y)[left + x] < 128; });
    found.heights = widthsOf(1, side - 1, side, [&](int y, int x) { return picture.row(top + y)[left + x] < 128; });
    return found;
}

/// Every module is as wide as its neighbour, but for the one dot that a pitch of broken dots asks for.
void expectEven(const Bitmap& picture, const Page& page, int dpi)
{
    for (const Box& box : page.taken()) {
        if (box.width < 10 || std::abs(box.width - box.height) > 0.01) continue; // a line of text
        const auto even = evennessOf(picture, box, page.paper().paperMargin, dpi);
        EXPECT_EQ(even.grey, 0) << dpi;
        for (const auto& widths : {even.widths, even.heights}) {
            ASSERT_FALSE(widths.empty());
            EXPECT_EQ((widths.size() - 17) % 4, 0u) << dpi; // as many as a symbol has modules
            const double share =
                std::accumulate(widths.begin(), widths.end(), 0.0) / static_cast<double>(widths.size());
            for (const int width : widths) EXPECT_LT(std::abs(width - share), 1) << dpi;
        }
    }
}

TEST_P(PapersTest, DrawsEvenCodesInThePdfThatAreReadAt203And300Dpi)
{
    for (const int dpi : {203, 300}) {
        std::vector<Bitmap> pictures;
        for (const auto& file : rasterised(dpi)) {
            pictures.push_back(loadPictures(file).front());
            expectEven(pictures.back(), proven.pages()[pictures.size() - 1], dpi);
        }
        EXPECT_EQ(readBack(pictures), codes) << dpi;
    }
}

TEST_P(PapersTest, ReadsItsCodesFromWhatAReceiptPrinterDraws)
{
    const int head = static_cast<int>(proven.pages().front().width() * dotsPerMm);
    EXPECT_EQ(readBack(printEscpos(escposOf(proven), head).papers), codes);
}

TEST_P(PapersTest, IsReadByProgramsThatAreNotOurs)
{
    // One code at a time, as people hold it before a scanner.
    for (std::size_t i = 0; i < proven.pages().size(); ++i) {
        const Page& page = proven.pages()[i];
        std::size_t code = 0;
        for (const Box& box : page.taken()) {
            if (box.width < 20 || std::abs(box.width - box.height) > 0.01) continue; // a line of text
            const auto dots = [](double mm) { return std::to_string(std::lround(mm * 203 / 25.4)); };
            const std::filesystem::path file = folder / "code.png";
            const double margin = page.paper().paperMargin;
            ASSERT_EQ(runProgram({"pdftoppm", "-gray", "-png", "-singlefile", "-r", "203", "-f", std::to_string(i + 1),
                                  "-x", dots(box.x + margin), "-y", dots(box.y + margin), "-W", dots(box.width), "-H",
                                  dots(box.height), folder / "paper.pdf", folder / "code"})
                          .code,
                      0);
            const ProgramEnd zbar = runProgram({"zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", file});
            const ProgramEnd zxing = runProgram({"ZXingReader", "-format", "QRCode", file});
            EXPECT_NE(zbar.output.find(page.codes()[code]), std::string::npos) << i << ' ' << code;
            EXPECT_NE(zxing.output.find(page.codes()[code]), std::string::npos) << i << ' ' << code;
            ++code;
        }
        EXPECT_EQ(code, page.codes().size());
    }
}

TEST_P(PapersTest, HasTextThatCanBeFoundInThePdf)
{
    const std::string found = folded(runProgram({"pdftotext", folder / "paper.pdf", "-"}).output);
    for (const std::string& word : GetParam().words) EXPECT_NE(found.find(folded(word)), std::string::npos) << word;
}

TEST_P(PapersTest, EmbedsItsFonts)
{
    const ProgramEnd fonts = runProgram({"pdffonts", folder / "paper.pdf"});
    ASSERT_EQ(fonts.code, 0);
    EXPECT_NE(fonts.output.find("Inter"), std::string::npos);
    EXPECT_EQ(fonts.output.find(" no  yes"), std::string::npos) << fonts.output;
    EXPECT_EQ(fonts.output.find(" no  no "), std::string::npos) << fonts.output;
}

TEST_P(PapersTest, LaysNothingOnAnythingElse)
{
    for (const Page& page : proven.pages()) {
        const auto& boxes = page.taken();
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const Box& a = boxes[i];
            EXPECT_GE(a.x, -0.01);
            EXPECT_GE(a.y, -0.01);
            EXPECT_LE(a.x + a.width, page.width() + 0.01);
            EXPECT_LE(a.y + a.height, page.height() + 0.01);
            for (std::size_t k = i + 1; k < boxes.size(); ++k) {
                const Box& b = boxes[k];
                const bool apart = a.x + a.width <= b.x + 0.05 || b.x + b.width <= a.x + 0.05 ||
                                   a.y + a.height <= b.y + 0.05 || b.y + b.height <= a.y + 0.05;
                EXPECT_TRUE(apart) << "boxes " << i << " and " << k << " at " << a.x << ',' << a.y << " and " << b.x
                                   << ',' << b.y;
            }
        }
    }
}

TEST_P(PapersTest, HasTheSameBytesEveryTime)
{
    const PdfFacts facts{"Rujukan", "SLRT", "2026-11-22T09:42:05+07:00"};
    const auto again = ProvenPages::prove(GetParam().draw());
    EXPECT_EQ(pdfOf(again, facts), pdfOf(proven, facts));
    EXPECT_EQ(escposOf(again), escposOf(proven));
}

INSTANTIATE_TEST_SUITE_P(All, PapersTest, testing::ValuesIn(papers()),
                         [](const testing::TestParamInfo<Paper>& paper) { return paper.param.name; });

TEST(Slip, KeepsItsCodeOutOfTheMiddleFold)
{
    for (const auto& slip : {samples::plainSlip(), samples::longSlip()}) {
        const Page page = drawSlip(slip, roll80);
        for (const Box& box : page.taken())
            if (box.height > 40) {
                EXPECT_LT(box.y + box.height, page.height() / 2);
            }
    }
}

TEST(Slip, HasTenMillimetresFromTheCodeToThePapersEdge)
{
    const Page page = drawSlip(samples::plainSlip(), roll80);
    const Box code = *std::max_element(page.taken().begin(), page.taken().end(),
                                       [](const Box& a, const Box& b) { return a.height < b.height; });
    constexpr double quiet = 4;
    EXPECT_GE(code.x + quiet + roll80.paperMargin, 10);
    EXPECT_LE(code.x + code.width - quiet, page.width() + roll80.paperMargin - 10);
}

TEST(Letter, OfAnOrdinaryCaseStandsOnOneSheetWithItsReplyForm)
{
    EXPECT_EQ(drawLetter(samples::plainLetter(), sheetA4).size(), 1u);
    EXPECT_EQ(drawLetter(samples::plainLetter(), sheetF4).size(), 1u);
}

TEST(Ticket, TellsPriorityByADotAndNoWord)
{
    TicketPage ticket = samples::plainTicket();
    const Page without = drawTicket(ticket, roll80);
    ticket.mark = TicketMark::dot;
    const Page with = drawTicket(ticket, roll80);
    EXPECT_EQ(with.taken().size(), without.taken().size());
    EXPECT_NE(with.raster(), without.raster());
}

TEST(Pdf, SaysItsTitleAndNoSecondOfPrinting)
{
    const auto pages = ProvenPages::prove(drawTicket(samples::plainTicket(), roll80));
    const Bytes pdf = pdfOf(pages, {"Tiket A-027", "SLRT", "2026-11-22T08:15:00+07:00"});
    const std::filesystem::path file =
        std::filesystem::path{testing::TempDir()} / ("pintu-title-" + std::to_string(getpid()) + ".pdf");
    std::ofstream{file, std::ios::binary}.write(reinterpret_cast<const char*>(pdf.data()),
                                                static_cast<std::streamsize>(pdf.size()));
    const std::string facts = runProgram({"env", "TZ=UTC", "pdfinfo", file}).output;
    std::filesystem::remove(file);
    EXPECT_NE(facts.find("Tiket A-027"), std::string::npos);
    EXPECT_NE(facts.find("Sun Nov 22 01:15:00 2026"), std::string::npos) << facts;
}

} // namespace
} // namespace pintu
