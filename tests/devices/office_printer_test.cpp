#include "devices/device_room.h"
#include "devices/office_printer.h"

#include <sys/stat.h>
#include <unistd.h>

namespace pintu::test {
namespace {

TEST(OfficePrinter, WritesAPdfIntoAFolder)
{
    RoomFolder folder;
    const OfficePaper paper{"rujukan-204817", sheetA5, pdfSample()};
    OfficePrinter{PaperFolder{folder.path()}}.print(paper);
    EXPECT_EQ(fileBytes(folder.path() / "rujukan-204817.pdf"), paper.pdf);
}

TEST(OfficePrinter, LeavesNothingElseThereAndLetsNobodyElseRead)
{
    RoomFolder folder;
    OfficePrinter{PaperFolder{folder.path()}}.print({"rujukan-204817", sheetA5, pdfSample()});
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
    struct stat facts {};
    ASSERT_EQ(stat((folder.path() / "rujukan-204817.pdf").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600u);
}

TEST(OfficePrinter, AReprintTakesThePlaceOfThePaper)
{
    RoomFolder folder;
    writeFile(folder.path() / "rujukan-204817.pdf", "older");
    OfficePrinter{PaperFolder{folder.path()}}.print({"rujukan-204817", sheetA5, pdfSample()});
    EXPECT_EQ(fileBytes(folder.path() / "rujukan-204817.pdf"), pdfSample());
}

TEST(OfficePrinter, AFolderThatIsGoneIsNotReachable)
{
    RoomFolder folder;
    const OfficePrinter printer{PaperFolder{folder.path() / "gone"}};
    EXPECT_EQ(faultOf([&] { printer.print({"a", sheetA5, pdfSample()}); }), PrinterFault::notReachable);
}

TEST(OfficePrinter, APaperThatCannotBeFinishedIsNotThereAtAll)
{
    RoomFolder folder;
    std::filesystem::create_directory(folder.path() / "a.pdf"); // no file can take this name
    const OfficePrinter printer{PaperFolder{folder.path()}};
    EXPECT_TRUE(faultOf([&] { printer.print({"a", sheetA5, pdfSample()}); }).has_value());
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator{folder.path()}, {}), 1);
}

TEST(OfficePrinterDeath, ANameThatLeavesTheFolderIsOurError)
{
    const OfficePrinter printer{PaperFolder{"/nowhere"}};
    EXPECT_DEATH(printer.print({"../a", sheetA5, {}}), "isPlain");
}

} // namespace
} // namespace pintu::test
