#include "core/base/trouble.h"
#include "sheets/csv_file.h"
#include "support/run_program.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <sys/stat.h>

namespace pintu::test {
namespace {

TEST(CsvLine, SeparatesBySemicolonsBecauseTheDecimalSignIsAComma)
{
    EXPECT_EQ(csvLine({"09.42", "D0412/17", "", "S. R."}), "09.42;D0412/17;;S. R.\r\n");
}

TEST(CsvLine, QuotesWhatWouldBreakIt)
{
    EXPECT_EQ(csvLine({"a;b", "\"c\"", "d\r\ne", "f, g", "7,5"}), "\"a;b\";\"\"\"c\"\"\";\"d\r\ne\";f, g;7,5\r\n");
}

TEST(CsvLine, KeepsEveryByteOfUtf8)
{
    EXPECT_EQ(csvLine({"Perlu … é"}), "Perlu … é\r\n");
}

TEST(CsvLine, LetsNoCellCalculate)
{
    for (const std::string begin : {"=", "+", "-", "@", "\t", " =", "＝", "＋", "－", "＠"})
        EXPECT_EQ(csvLine({begin + "1"}), "'" + begin + "1\r\n") << begin;
    EXPECT_EQ(csvLine({"=HYPERLINK(\"x\")"}), "\"'=HYPERLINK(\"\"x\"\")\"\r\n");
    EXPECT_EQ(csvLine({"\r=1", "\n=1"}), "\"'\r=1\";\"'\n=1\"\r\n");
    EXPECT_EQ(csvLine({"a=1", "a -1", "   "}), "a=1;a -1;   \r\n") << "only at the beginning";
}

TEST(CsvLine, KeepsFiguresThatASpreadsheetWouldRoundOrShorten)
{
    EXPECT_EQ(csvLine({"3671014107859990"}), "'3671014107859990\r\n") << "a NIK";
    EXPECT_EQ(csvLine({"081234567890", "00"}), "'081234567890;'00\r\n") << "a telephone";
    EXPECT_EQ(csvLine({"123456789012345", "0", "17"}), "123456789012345;0;17\r\n") << "numbers stay numbers";
}

TEST(CsvLine, KeepsWhatASpreadsheetWouldTakeForADateOrAPowerOfTen)
{
    EXPECT_EQ(csvLine({"004/002", "17-8", "12E5", "1e9"}), "'004/002;'17-8;'12E5;'1e9\r\n");
    EXPECT_EQ(csvLine({"27/11/2026", "08.00", "H-001", "D0412/17"}), "27/11/2026;08.00;H-001;D0412/17\r\n")
        << "a date and a time are meant, the others are taken for nothing";
}

class CsvFileTest : public ::testing::Test {
protected:
    CsvFileTest()
    {
        auto name = (std::filesystem::temp_directory_path() / "pintu-sheets-XXXXXX").string();
        folder = mkdtemp(name.data());
    }
    ~CsvFileTest() override { std::filesystem::remove_all(folder); }
    std::string content() const
    {
        std::ifstream in{file()};
        return {std::istreambuf_iterator<char>{in}, {}};
    }
    std::filesystem::path file() const { return folder / "list.csv"; }
    std::size_t files() const
    {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder}, {}));
    }

    std::filesystem::path folder;
};

TEST_F(CsvFileTest, HoldsItsRowsAndIsItsOwnersAlone)
{
    CsvFile csv{file()};
    csv.add({"Time", "Slip"});
    csv.add({"09.42", "D0412/17"});
    csv.finish();

    EXPECT_EQ(content(), "\xEF\xBB\xBFTime;Slip\r\n09.42;D0412/17\r\n");
    struct stat facts {};
    ASSERT_EQ(stat(file().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600u);
    EXPECT_EQ(files(), 1u);
}

/// By a reader that is not ours, told of the semicolon and the mark as a spreadsheet finds them out by itself.
TEST_F(CsvFileTest, IsReadBackByAnother)
{
    CsvFile csv{file()};
    csv.add({"Nama", "NIK", "Catatan"});
    csv.add({"José; \"Ucok\"", "3671014107859990", "baris satu\r\nbaris dua, 7,5"});
    csv.finish();

    const auto read = runProgram({"python3", "-c",
                                  "import csv, sys\n"
                                  "rows = list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline=''), "
                                  "delimiter=';'))\n"
                                  "print(ascii(rows))",
                                  file().string()});
    ASSERT_EQ(read.code, 0) << "python3 comes with python3-gi of installer/packages";
    EXPECT_EQ(read.output, "[['Nama', 'NIK', 'Catatan'], "
                           "['Jos\\xe9; \"Ucok\"', \"'3671014107859990\", "
                           "'baris satu\\r\\nbaris dua, 7,5']]\n");
}

TEST_F(CsvFileTest, LeavesWhatStoodThereUntilItIsWhole)
{
    std::ofstream{file()} << "before";
    {
        CsvFile csv{file()};
        csv.add({std::string(200'000, 'x')});
    }
    EXPECT_EQ(content(), "before");
    EXPECT_EQ(files(), 1u) << "nothing half written is left";
}

TEST_F(CsvFileTest, WritesMoreThanItsBuffer)
{
    CsvFile csv{file()};
    for (int i = 0; i < 10'000; ++i) csv.add({std::to_string(i), "some words"});
    csv.finish();
    EXPECT_EQ(std::filesystem::file_size(file()), 3u + 38'890u + 10'000 * 13);
}

TEST_F(CsvFileTest, SaysThatAFolderIsNotThere)
{
    try {
        CsvFile csv{folder / "gone" / "list.csv"};
        FAIL();
    } catch (const Trouble& trouble) {
        EXPECT_EQ(trouble.kind(), TroubleKind::notFound);
    }
}

/// A limit on the size of files fails a write as a full disk does, in the middle.
TEST_F(CsvFileTest, LeavesNothingWhenAWriteFails)
{
    signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{100'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    const auto fill = [this] {
        CsvFile csv{file()};
        for (int i = 0; i < 10; ++i) csv.add({std::string(60'000, 'x')});
        csv.finish();
    };
    EXPECT_THROW(fill(), Trouble);
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(files(), 0u);
}

} // namespace
} // namespace pintu::test
