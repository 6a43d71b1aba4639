#include "core/base/trouble.h"
#include "paper/pdf.h"
#include "paper/picture_file.h"
#include "paper/qr_reader.h"
#include "paper/sample_papers.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

namespace pintu {
namespace {

class PictureFileTest : public testing::Test {
protected:
    void SetUp() override { std::filesystem::create_directories(folder); }
    void TearDown() override { std::filesystem::remove_all(folder); }

    void write(const std::filesystem::path& file, std::string_view text) const
    {
        std::ofstream{file, std::ios::binary} << text;
    }
    static TroubleKind troubleOf(const std::filesystem::path& file)
    {
        try {
            loadPictures(file);
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
        ADD_FAILURE() << "no trouble";
        return TroubleKind::other;
    }

    const std::filesystem::path folder =
        std::filesystem::path{testing::TempDir()} / ("pintu pictures " + std::to_string(getpid()));
};

TEST_F(PictureFileTest, ReadsThePngThatWasWritten)
{
    Bitmap picture{7, 5};
    for (int y = 0; y < 5; ++y)
        for (int x = 0; x < 7; ++x) picture.at(x, y) = static_cast<std::uint8_t>(x * 30 + y);
    writePng(picture, folder / "a.png");
    EXPECT_EQ(loadPictures(folder / "a.png"), std::vector{picture});
}

TEST_F(PictureFileTest, DrawsEveryPageOfAPdf)
{
    const auto pages = ProvenPages::prove(drawReturnSheets(samples::manyReturns(9)));
    const Bytes pdf = pdfOf(pages, {"two", "office", "2026-11-22T09:42:05+07:00"});
    // A name that begins with a dash and holds a quote must stay a name.
    const auto file = folder / "-r 5'; x.pdf";
    write(file, {reinterpret_cast<const char*>(pdf.data()), pdf.size()});
    const auto pictures = loadPictures(file);
    ASSERT_EQ(pictures.size(), 2u);
    EXPECT_NEAR(pictures[0].width(), 210 / 25.4 * 300, 2);
    EXPECT_EQ(readAllQr(pictures[0], Effort::live).size(), 8u);
    EXPECT_EQ(readAllQr(pictures[1], Effort::live).size(), 1u);
}

TEST_F(PictureFileTest, ReadsAJpeg)
{
    writePng(bitmapOf(slipSymbol(samples::slipText), 4), folder / "q.png");
    const Bytes pdf = pdfOf(ProvenPages::prove(drawSlip(samples::plainSlip(), roll80)),
                            {"slip", "office", "2026-11-22T09:42:05+07:00"});
    write(folder / "slip.pdf", {reinterpret_cast<const char*>(pdf.data()), pdf.size()});
    ASSERT_EQ(runProgram({"pdftoppm", "-r", "150", "-jpeg", "-singlefile", folder / "slip.pdf", folder / "slip"}).code,
              0);
    EXPECT_EQ(readQr(loadPictures(folder / "slip.jpg").front(), Effort::still), samples::slipText);
}

TEST_F(PictureFileTest, SaysThatThereIsNoFile)
{
    EXPECT_EQ(troubleOf(folder / "none.png"), TroubleKind::notFound);
    EXPECT_EQ(troubleOf(folder), TroubleKind::notFound);
}

TEST_F(PictureFileTest, RefusesWhatIsNoPicture)
{
    write(folder / "text.png", "this is no picture");
    EXPECT_EQ(troubleOf(folder / "text.png"), TroubleKind::badInput);
    write(folder / "empty.png", "");
    EXPECT_EQ(troubleOf(folder / "empty.png"), TroubleKind::badInput);
}

TEST_F(PictureFileTest, RefusesPicturesThatCarryPrograms)
{
    write(folder / "a.svg",
          "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>");
    EXPECT_EQ(troubleOf(folder / "a.svg"), TroubleKind::badInput);
}

TEST_F(PictureFileTest, RefusesADamagedPicture)
{
    writePng(bitmapOf(slipSymbol(samples::slipText), 4), folder / "q.png");
    std::filesystem::resize_file(folder / "q.png", std::filesystem::file_size(folder / "q.png") / 2);
    EXPECT_EQ(troubleOf(folder / "q.png"), TroubleKind::badInput);
}

TEST_F(PictureFileTest, RefusesADamagedPdf)
{
    write(folder / "a.pdf", "%PDF-1.5\nnothing\n");
    EXPECT_EQ(troubleOf(folder / "a.pdf"), TroubleKind::badInput);
}

TEST_F(PictureFileTest, RefusesMoreThanFiftyMillionDots)
{
    writePng(Bitmap{10001, 5000}, folder / "large.png");
    EXPECT_EQ(troubleOf(folder / "large.png"), TroubleKind::badInput);
}

TEST_F(PictureFileTest, RefusesAFileOfMoreThan64MiB)
{
    write(folder / "large.png", "x");
    std::filesystem::resize_file(folder / "large.png", 64u * 1024 * 1024 + 1); // sparse: costs no disk
    EXPECT_EQ(troubleOf(folder / "large.png"), TroubleKind::badInput);
}

} // namespace
} // namespace pintu
