#include "sheets/open_table.h"
#include "support/run_program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <zip.h>

namespace pintu {
namespace {

using ::testing::ElementsAre;

/// Lists as real programs write them, each in a file of its own.
class OpenTableTest : public ::testing::Test {
protected:
    std::filesystem::path file(const std::string& name, const std::string& bytes)
    {
        const auto path = std::filesystem::path{::testing::TempDir()} / ("open_table_" + name);
        std::ofstream{path, std::ios::binary} << bytes;
        return path;
    }

    /// A workbook of these parts.
    std::filesystem::path workbook(const std::vector<std::pair<std::string, std::string>>& parts)
    {
        const auto path = std::filesystem::path{::testing::TempDir()} / "open_table_book.xlsx";
        std::filesystem::remove(path);
        int error = 0;
        auto* archive = zip_open(path.c_str(), ZIP_CREATE, &error);
        for (const auto& [name, text] : parts)
            zip_file_add(archive, name.c_str(), zip_source_buffer(archive, text.data(), text.size(), 0), 0);
        EXPECT_EQ(zip_close(archive), 0);
        return path;
    }
    std::filesystem::path workbookOf(const std::string& rows, const std::string& texts = {},
                                     const std::string& properties = {})
    {
        return workbook(
            {{"xl/workbook.xml", "<workbook>" + properties +
                                     "<sheets><sheet name='Simpan' state='hidden' r:id='r9' "
                                     "xmlns:r='r'/><sheet name='DTSEN' r:id='r1' xmlns:r='r'/></sheets>"
                                     "</workbook>"},
             {"xl/_rels/workbook.xml.rels",
              "<Relationships><Relationship Id='r1' Type='http://x/worksheet' "
              "Target='worksheets/sheet7.xml'/><Relationship Id='r2' Type='http://x/sharedStrings' "
              "Target='/xl/sharedStrings.xml'/><Relationship Id='r3' Type='http://x/styles' "
              "Target='styles.xml'/></Relationships>"},
             {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/><numFmt "
                               "numFmtId='165' formatCode='&quot;hari&quot; 0'/></numFmts><cellStyleXfs><xf "
                               "numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf "
                               "numFmtId='14'/><xf numFmtId='165'/></cellXfs></styleSheet>"},
             {"xl/sharedStrings.xml", "<sst>" + texts + "</sst>"},
             {"xl/worksheets/sheet7.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"}});
    }

    /// Every cell as "line: a|b#|c@", a number with #, a day with @.
    std::vector<std::string> rowsOf(const std::filesystem::path& path)
    {
        const auto table = openTable(path);
        std::vector<std::string> out;
        for (TableRow row; table->next(row);) {
            auto line = std::to_string(row.line) + ":";
            for (const auto& cell : row.cells)
                line += (line.back() == ':' ? " " : "|") + cell.text +
                        (cell.kind == CellKind::number ? "#"
                         : cell.kind == CellKind::day  ? "@"
                                                       : "");
            out.push_back(line);
        }
        EXPECT_GT(table->size(), 0);
        return out;
    }
    std::string faultOf(const std::filesystem::path& path)
    {
        try {
            rowsOf(path);
        } catch (const BadTable& bad) {
            return std::to_string(static_cast<int>(bad.fault())) + " in " + std::to_string(bad.line());
        }
        return "none";
    }
    static std::string fault(TableFault fault, int line = 0)
    {
        return std::to_string(static_cast<int>(fault)) + " in " + std::to_string(line);
    }
};

TEST_F(OpenTableTest, ReadsCsvWhateverPartsItsCells)
{
    EXPECT_THAT(rowsOf(file("a.csv", "\xEF\xBB\xBFNIK;Nama\r\n3673021204859990;\"Siti; Aminah\"\r\n")),
                ElementsAre("1: NIK|Nama", "2: 3673021204859990|Siti; Aminah"));
    EXPECT_THAT(rowsOf(file("b.csv", "NIK,Nama\n\"1\",\"kata \"\"kutip\"\"\"\n2,")),
                ElementsAre("1: NIK|Nama", "2: 1|kata \"kutip\"", "3: 2|"));
    EXPECT_THAT(rowsOf(file("c.txt", "NIK\tNilai\r1\t1,5\r")), ElementsAre("1: NIK|Nilai", "2: 1|1,5"));
    EXPECT_THAT(rowsOf(file("d.csv", "A;B\n\"dua\nbaris\";x\ny;z\n")),
                ElementsAre("1: A|B", "2: dua\nbaris|x", "4: y|z"));
}

TEST_F(OpenTableTest, KeepsTheNumbersOfAWorkbookAsTheFileHoldsThem)
{
    const auto book = workbookOf("<row r='3'><c r='A3' t='s'><v>0</v></c><c r='C3' t='s'><v>1</v></c></row>"
                                 "<row r='5'><c r='A5'><v>9.1710141019E15</v></c><c r='B5'><v>3673021204859990</v></c>"
                                 "<c r='C5' t='inlineStr'><is><t>1,5</t></is></c></row>"
                                 "<row><c s='1'><v>31149</v></c><c s='2'><v>31149.5</v></c><c s='3'><v>3</v></c>"
                                 "<c t='str'><f>A1</f><v>hasil</v></c></row>",
                                 "<si><t>NIK</t></si><si><r><t>Na</t></r><r><t>ma</t></r><rPh><t>x</t></rPh></si>");
    EXPECT_THAT(rowsOf(book), ElementsAre("3: NIK||Nama", "5: 9.1710141019E15#|3673021204859990#|1,5",
                                          "6: 1985-04-12@|1985-04-12@|3#|hasil"));
    EXPECT_THAT(
        rowsOf(workbookOf("<row r='1'><c r='A1' s='1'><v>29687</v></c></row>", {}, "<workbookPr date1904='1'/>")),
        ElementsAre("1: 1985-04-12@"));
}

TEST_F(OpenTableTest, ReadsAPageThatIsNamedXls)
{
    const auto page = file("siks.xls", "<html><head><style>.t{mso-number-format:'\\@'}</style></head><body><h1>Daftar"
                                       "</h1><table border=1><tr><th>NIK<th>Nama<th>Nilai</tr>"
                                       "<tr><td class=t>9171014101900012</td><td>Budi &amp; Siti<br>Aminah</td>"
                                       "<td>1,5</td></tr>"
                                       "<tr><td rowspan=2>7</td><td>a</td><td>b</td><tr><td>c</td><td>d</td></tr>"
                                       "<tr><td colspan='2'>Jumlah</td><td>x</td></tr></table></body></html>");
    EXPECT_THAT(rowsOf(page), ElementsAre("1: NIK|Nama|Nilai", "2: 9171014101900012|Budi & Siti Aminah|1,5", "3: 7|a|b",
                                          "4: 7|c|d", "5: Jumlah||x"));
    EXPECT_EQ(faultOf(file("potong.xls", "<table><tr><td>1</td></tr><tr><td>367302")), fault(TableFault::damaged, 2));
}

TEST_F(OpenTableTest, SaysWhatIsNoList)
{
    EXPECT_EQ(faultOf(file("kosong.csv", "")), fault(TableFault::empty));
    EXPECT_EQ(faultOf(file("spasi.csv", " \r\n\r\n")), fault(TableFault::empty));
    EXPECT_EQ(faultOf(file("utf16.csv", "\xFF\xFEN")), fault(TableFault::utf16));
    EXPECT_EQ(faultOf(file("lama.xls", "\xD0\xCF\x11\xE0 lama")), fault(TableFault::oldExcel));
    EXPECT_EQ(faultOf(file("sandi.xlsx", std::string{"\xD0\xCF\x11\xE0"} +
                                             std::string{"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32})),
              fault(TableFault::locked));
    EXPECT_EQ(faultOf(file("gambar.csv", std::string{"\x89PNG\r\n\x1a\n\0\0", 10})), fault(TableFault::notATable));
    EXPECT_EQ(faultOf(file("surat.pdf", "%PDF-1.4")), fault(TableFault::notATable));
    EXPECT_EQ(faultOf(file("kutip.csv", "A;B\n1;2\n\"tak tertutup;3\n4;5\n")), fault(TableFault::quoteNotClosed, 3));
    EXPECT_EQ(faultOf(file("arsip.xlsx", "PK\x03\x04 bukan arsip")), fault(TableFault::damaged));
    EXPECT_EQ(faultOf(workbook({{"catatan.txt", "x"}})), fault(TableFault::notATable));
    EXPECT_EQ(faultOf(workbookOf("<row r='2'><c r='A2'><v>1</v></c></row><row r='1'/>")),
              fault(TableFault::damaged, 1));
    EXPECT_EQ(faultOf("/dev/zero"), fault(TableFault::notARegularFile));
    EXPECT_THROW(openTable("/tidak/ada"), Trouble);
}

TEST_F(OpenTableTest, NeverUnpacksWhatSwellsBeyondAllLists)
{
    EXPECT_EQ(faultOf(workbookOf("<row r='1'><c r='A1'><v>1</v></c></row>" + std::string(80'000'000, ' '))),
              fault(TableFault::tooManyBytes));
}

TEST_F(OpenTableTest, ResolvesNoEntityOfTheFilesOwn)
{
    const auto book = workbook(
        {{"xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM '/etc/passwd'><!ENTITY b "
                             "'&a;&a;&a;'>]><workbook><sheets><sheet name='&b;' r:id='r1' "
                             "xmlns:r='r'/></sheets></workbook>"},
         {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='s.xml'/>"
                                        "</Relationships>"},
         {"xl/s.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><worksheet>"
                      "<sheetData><row r='1'><c r='A1' t='str'><v>&a;</v></c></row></sheetData>"
                      "</worksheet>"}});
    const auto found = [&] {
        try {
            return rowsOf(book);
        } catch (const BadTable&) {
            return std::vector<std::string>{};
        }
    }();
    for (const auto& row : found) EXPECT_EQ(row.find("root"), std::string::npos);
}

} // namespace
} // namespace pintu
