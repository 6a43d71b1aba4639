#include "core/base/trouble.h"
#include "paper/pdf.h"
#include "paper/picture_file.h"
#include "paper/qr_reader.h"
#include "paper/sample_papers.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

#include <algorithm>
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
    /// A slip's code in a picture of this size, written by Pillow as its name ends.
    std::filesystem::path pictureOf(const std::string& name, int width, int height, const std::string& options) const
    {
        writePng(bitmapOf(slipSymbol(samples::slipText), 8), folder / "code.png");
        const auto file = folder / name;
        EXPECT_EQ(runProgram({"/usr/bin/python3", "-c",
                              "import sys; from PIL import Image; b = Image.new('L', (int(sys.argv[1]), "
                              "int(sys.argv[2])), 128); c = Image.open(sys.argv[3]); k = min(b.size) * 9 // 10; "
                              "b.paste(c.resize((k, k)), (k // 20, k // 20)); b.convert('RGB').save(sys.argv[4]" +
                                  (options.empty() ? std::string{} : ", " + options) + ")",
                              std::to_string(width), std::to_string(height), folder / "code.png", file})
                      .code,
                  0);
        return file;
    }
    static std::optional<std::string> textIn(const std::filesystem::path& file)
    {
        return readQr(
            loadPictures(file).front(), Effort::still, [](std::string_view) { return true; }, std::chrono::minutes{1});
    }
    static std::optional<PictureFault> faultOf(const std::filesystem::path& file)
    {
        try {
            loadPictures(file);
        } catch (const UnusablePicture& picture) {
            return picture.fault();
        }
        return std::nullopt;
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

// Telephones make pictures of 64, 108 and 200 million dots.
TEST_F(PictureFileTest, OpensALargeJpegSmaller)
{
    const auto file = pictureOf("large.jpg", 9248, 6936, "");
    EXPECT_EQ(loadPictures(file).front().width(), 4624);
    EXPECT_EQ(textIn(file), samples::slipText);
}

TEST_F(PictureFileTest, OpensALargePngSmaller)
{
    writePng(Bitmap{10'001, 5'001, 77}, folder / "large.png");
    EXPECT_EQ(loadPictures(folder / "large.png"), (std::vector{Bitmap{5'000, 2'500, 77}}));
}

TEST_F(PictureFileTest, RefusesAPictureThatNeedsTooMuchMemory)
{
    const auto make = "import sys; from PIL import Image; Image.new('1', (13000, 12000)).save(sys.argv[1])";
    ASSERT_EQ(runProgram({"/usr/bin/python3", "-c", make, folder / "huge.png"}).code, 0);
    EXPECT_EQ(faultOf(folder / "huge.png"), PictureFault::tooLarge);
}

TEST_F(PictureFileTest, RefusesAFileOfMoreThan128MiB)
{
    write(folder / "large.png", "x");
    std::filesystem::resize_file(folder / "large.png", 128u * 1024 * 1024 + 1); // sparse: costs no disk
    EXPECT_EQ(faultOf(folder / "large.png"), PictureFault::tooLarge);
}

TEST_F(PictureFileTest, ReadsEveryKindOfPictureWhateverItIsCalled)
{
    EXPECT_TRUE(missingPictureLoaders().empty());
    const auto png = pictureOf("slip.PNG", 600, 800, "");
    ASSERT_EQ(runProgram({"heif-enc", "-o", folder / "slip.heic", png}).code, 0);
    EXPECT_EQ(textIn(folder / "slip.heic"), samples::slipText);
    for (const auto* kind : {"PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF"}) {
        const auto file = pictureOf("slip.jpg", 600, 800, std::string{"format='"} + kind + "'");
        EXPECT_EQ(textIn(file), samples::slipText) << kind;
    }
}

TEST_F(PictureFileTest, OffersTheEndingsOfAllThatItReads)
{
    const auto endings = pictureEndings();
    for (const auto* ending : {"png", "jpg", "jpeg", "webp", "heic", "tif", "bmp", "gif", "pdf"})
        EXPECT_EQ(std::count(endings.begin(), endings.end(), ending), 1) << ending;
}

TEST_F(PictureFileTest, StandsAPictureAsItsCameraSays)
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const auto make = "import sys; from PIL import Image; e = Image.Exif(); e[0x112] = int(sys.argv[1]); "
                          "b = Image.new('L', (32, 16), 255); b.paste(0, (0, 0, 16, 8)); "
                          "b.save(sys.argv[2], quality=95, exif=e)";
        const auto file = folder / "turned.jpg";
        ASSERT_EQ(runProgram({"/usr/bin/python3", "-c", make, std::to_string(orientation), file}).code, 0);
        const Bitmap picture = loadPictures(file).front();
        EXPECT_EQ(picture.width(), orientation < 5 ? 32 : 16) << orientation;
        // The dark quarter is at the stored picture's first row and column; EXIF says where on the paper that is.
        const bool right = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
        const bool below = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
        EXPECT_LT(picture.at(right ? picture.width() - 3 : 2, below ? picture.height() - 3 : 2), 60) << orientation;
        EXPECT_GT(picture.at(right ? 2 : picture.width() - 3, below ? 2 : picture.height() - 3), 200) << orientation;
    }
}

// A program that takes a photograph's dots for points makes pages of several square metres.
TEST_F(PictureFileTest, DrawsAHugePageOfAPdfSmaller)
{
    const auto file = pictureOf("page.pdf", 1500, 2000, "resolution=72.0");
    const auto page = loadPictures(file).front();
    EXPECT_LE(page.dots().size(), 15'100'000u);
    EXPECT_EQ(textIn(file), samples::slipText);
}

TEST_F(PictureFileTest, TellsWhatIsWrongWithAFile)
{
    write(folder / "letter.jpg", "PK and the rest of a text");
    EXPECT_EQ(faultOf(folder / "letter.jpg"), PictureFault::noPicture);
    write(folder / "half.jpg", "\xff\xd8\xff");
    EXPECT_EQ(faultOf(folder / "half.jpg"), PictureFault::damaged);
    write(folder / "empty.webp", "");
    EXPECT_EQ(faultOf(folder / "empty.webp"), PictureFault::damaged);
    write(folder / "a.pdf", "%PDF-1.5\nnothing\n");
    EXPECT_EQ(faultOf(folder / "a.pdf"), PictureFault::pdfUnusable);
}

} // namespace
} // namespace pintu
