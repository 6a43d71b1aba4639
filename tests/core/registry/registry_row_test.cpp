#include "core/registry/registry_row.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu {
namespace {

class RegistryRowTest : public ::testing::Test {
protected:
    TableShape shape{1,
                     {"NIK", "No. KK", "Nama", "JK", "Tgl Lahir", "Desil", "HP"},
                     {RegistryField::nik, RegistryField::familyCard, RegistryField::name, RegistryField::sex,
                      RegistryField::born, RegistryField::decile, RegistryField::phone},
                     DayOrder::dayFirst,
                     std::vector<bool>(7),
                     std::vector<bool>(7)};
    TableRow row{
        5,
        {{"3673021204859991"}, {"3673020101129993"}, {"Budi Contoh"}, {"L"}, {"12/04/1985"}, {"2"}, {"62 21 5550199"}}};

    TableCell& cell(std::size_t column) { return row.cells[column]; }
    RegistryPerson read()
    {
        const auto out = readRow(shape, row);
        EXPECT_TRUE(out);
        return out ? *out : RegistryPerson{};
    }
    std::string fault()
    {
        const auto out = readRow(shape, row);
        return out ? "none" : out.refusal().column + " " + std::string{nameOf(out.refusal().fault)};
    }
    std::string faultOfNik(const std::string& text, CellKind kind = CellKind::written)
    {
        cell(0) = {text, kind};
        return fault();
    }
};

TEST_F(RegistryRowTest, TakesEveryCellAsItIsWritten)
{
    const auto person = read();
    EXPECT_EQ(person.nik, "3673021204859991");
    EXPECT_EQ(person.familyCard, "3673020101129993");
    EXPECT_EQ(person.born, "1985-04-12");
    EXPECT_EQ(person.decile, "2");
    EXPECT_EQ(person.phone, "62 21 5550199") << "read by dialledNumber, which knows 62 for the country's code";
}

TEST_F(RegistryRowTest, RefusesANikThatASpreadsheetHasRounded)
{
    for (const auto* text : {"9.1710141019E+015", "9,1710141019E+15", "3.67302E+15", "9e15"})
        EXPECT_EQ(faultOfNik(text), "NIK roundedNumber") << text;
    EXPECT_EQ(faultOfNik("3673021204850000"), "NIK roundedNumber") << "no serial is 0000";
    EXPECT_EQ(faultOfNik("3673021204859990", CellKind::number), "NIK roundedNumber") << "its sixteenth digit is lost";
    EXPECT_EQ(faultOfNik("9171014101900012", CellKind::number), "NIK roundedNumber") << "beyond 2^53";
    EXPECT_EQ(faultOfNik("9171014101900012.0"), "NIK roundedNumber");
    EXPECT_EQ(faultOfNik("3673021204859990"), "none") << "as text it is whole";
    EXPECT_EQ(faultOfNik("9171014101900012"), "none");
    EXPECT_EQ(faultOfNik("3673021204859991", CellKind::number), "none") << "another program wrote it whole";
    EXPECT_EQ(faultOfNik("3673021204859991.0"), "none");
    shape.rounded[0] = true;
    EXPECT_EQ(faultOfNik("3673021204859990"), "NIK roundedNumber") << "every number of the column ends in 0";
    shape.rounded[0] = false;
    shape.roundedInTheEast[0] = true;
    EXPECT_EQ(faultOfNik("3673021204859990"), "none");
    EXPECT_EQ(faultOfNik("9171014101900010"), "NIK roundedNumber");
}

TEST_F(RegistryRowTest, RefusesWhatIsNoNik)
{
    EXPECT_EQ(faultOfNik("3673********9990"), "NIK maskedNumber");
    EXPECT_EQ(faultOfNik("367302120485999"), "NIK notSixteen");
    EXPECT_EQ(faultOfNik("1111111111111111"), "NIK implausible");
    EXPECT_EQ(faultOfNik("'3673021204859991"), "none");
    EXPECT_EQ(faultOfNik("3673 0212 0485 9991"), "none");
    EXPECT_EQ(faultOfNik("-"), "none") << "the family card is enough";
    cell(1).text.clear();
    EXPECT_EQ(fault(), "NIK noNumber");
}

TEST_F(RegistryRowTest, NeverReckonsADecile)
{
    for (const auto* text : {"1,5", "1.5", "0", "11", "01", "satu"}) {
        cell(5) = {text};
        EXPECT_EQ(fault(), "Desil notADecile") << text;
    }
    cell(5) = {"2.0", CellKind::number};
    EXPECT_EQ(read().decile, "2");
    cell(5) = {"Desil 10"};
    EXPECT_EQ(read().decile, "10");
}

TEST_F(RegistryRowTest, ReadsDaysAsListsWriteThem)
{
    for (const auto* text : {"1985-04-12", "12-4-1985", "12 April 1985", "12-Apr-1985", "12.04.1985",
                             "1985-04-12 00:00:00", "1985-04-12T00:00:00"})
        EXPECT_EQ(writtenDay(text, DayOrder::dayFirst), Day::parse("1985-04-12")) << text;
    EXPECT_EQ(writtenDay("04/12/1985", DayOrder::monthFirst), Day::parse("1985-04-12"));
    EXPECT_EQ(writtenDay("12 Peb 1985", DayOrder::monthFirst), Day::parse("1985-02-12"));
    for (const auto* text : {"31/02/1985", "12/04/85", "1985", "", "1/2/3/4", "aa/bb/cccc"})
        EXPECT_FALSE(writtenDay(text, DayOrder::dayFirst)) << text;
    cell(4) = {"31149", CellKind::number};
    EXPECT_EQ(read().born, "1985-04-12") << "as spreadsheets count days";
    cell(4) = {"31149"};
    EXPECT_EQ(fault(), "Tgl Lahir notADay");
}

TEST_F(RegistryRowTest, RefusesARowWhoseCellsMayHaveMoved)
{
    row.cells.push_back({"kelebihan"});
    EXPECT_EQ(fault(), " otherColumns");
    row.cells.resize(6);
    EXPECT_EQ(fault(), " otherColumns");
}

TEST_F(RegistryRowTest, RefusesWhatCannotBeRead)
{
    cell(2).text = "Budi \xff";
    EXPECT_EQ(fault(), "Nama notUtf8");
    cell(2).text = std::string(301, 'a');
    EXPECT_EQ(fault(), "Nama textTooLong");
    cell(2).text = "  ";
    EXPECT_EQ(fault(), "Nama noName");
    cell(2).text = "Budi";
    cell(3).text = "X";
    EXPECT_EQ(fault(), "JK notASex");
    cell(3).text = "Perempuan";
    EXPECT_EQ(read().sex, "P");
}

TEST_F(RegistryRowTest, LeavesARoundedTelephoneNumberOutAndKeepsTheRow)
{
    cell(6).text = "6,28123E+12";
    EXPECT_EQ(read().phone, "");
}

} // namespace
} // namespace pintu
