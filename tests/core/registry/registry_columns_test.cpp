#include "core/registry/registry_columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu {
namespace {

using ::testing::ElementsAre;

TableRow rowOf(std::int64_t line, std::initializer_list<const char*> cells)
{
    TableRow out{line, {}};
    for (const auto* cell : cells) out.cells.push_back({cell});
    return out;
}

TEST(RegistryColumnsTest, KnowsHeadingsHoweverTheyAreWritten)
{
    for (const auto* heading : {"NIK", "No. KTP", "nomor_induk_kependudukan", "NIK / KTP"})
        EXPECT_EQ(fieldOfHeading(heading), RegistryField::nik) << heading;
    for (const auto* heading : {"No KK", "NO_KARTU_KELUARGA", "Nomor Kartu Keluarga"})
        EXPECT_EQ(fieldOfHeading(heading), RegistryField::familyCard) << heading;
    EXPECT_EQ(fieldOfHeading("Desa/Kelurahan"), RegistryField::village);
    EXPECT_EQ(fieldOfHeading("Nama Ibu Kandung"), RegistryField::none);
}

TEST(RegistryColumnsTest, FindsTheHeadingsBelowTitles)
{
    const std::vector rows{rowOf(1, {"DAFTAR DTSEN", "", ""}), rowOf(2, {}), rowOf(3, {"No", "NIK", "Nama", ""}),
                           rowOf(4, {"1", "3673021204859991", "Budi", ""})};
    const auto found = shapeOf(rows, {});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->shape.headingLine, 3);
    EXPECT_THAT(found->shape.headings, ElementsAre("No", "NIK", "Nama"));
    EXPECT_THAT(found->shape.fields, ElementsAre(RegistryField::none, RegistryField::nik, RegistryField::name));
    EXPECT_FALSE(faultOf(found->shape));
    EXPECT_FALSE(shapeOf(std::vector{rowOf(1, {"satu", "dua"})}, {}));
}

TEST(RegistryColumnsTest, TakesTheRememberedColumnsWhereTheyAllStand)
{
    const RegistryMapping mapping{"lama", {{"No. Induk", RegistryField::nik}, {"Warga", RegistryField::name}}};
    const std::vector rows{rowOf(1, {"Warga", "No. Induk"})};
    const auto found = shapeOf(rows, std::vector{mapping});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->mapping, "lama");
    EXPECT_EQ(found->shape.column(RegistryField::nik), 1U);
    EXPECT_EQ(found->shape.mapped().size(), 2U);
}

TEST(RegistryColumnsTest, SeesAColumnThatWasRounded)
{
    std::vector rows{rowOf(1, {"NIK", "Nama"})};
    for (int i = 0; i < 6; ++i) rows.push_back(rowOf(2 + i, {"3673021204859990", "Budi"}));
    EXPECT_THAT(shapeOf(rows, {})->shape.rounded, ElementsAre(true, false));
    rows.back().cells[0].text = "3673021204859991";
    EXPECT_THAT(shapeOf(rows, {})->shape.rounded, ElementsAre(false, false));
    for (int i = 0; i < 6; ++i) rows.push_back(rowOf(9 + i, {"9171014101900010", "Yohanes"}));
    const auto east = shapeOf(rows, {})->shape;
    EXPECT_THAT(east.rounded, ElementsAre(false, false));
    EXPECT_THAT(east.roundedInTheEast, ElementsAre(true, false)) << "numbers beyond 2^53 alone";
}

TEST(RegistryColumnsTest, LearnsTheOrderOfDaysFromAllOfThem)
{
    const auto order = [](const char* first, const char* second) {
        const std::vector rows{rowOf(1, {"NIK", "Tgl Lahir"}), rowOf(2, {"", first}), rowOf(3, {"", second})};
        return shapeOf(rows, {})->shape.order;
    };
    EXPECT_EQ(order("04/12/1985", "04/13/1985"), DayOrder::monthFirst);
    EXPECT_EQ(order("04/12/1985", "13/04/1985"), DayOrder::dayFirst);
    EXPECT_EQ(order("04/12/1985", "05/12/1985"), DayOrder::dayFirst);
}

TEST(RegistryColumnsTest, SaysWhatIsMissing)
{
    TableShape shape;
    shape.headings = {"A", "B"};
    shape.fields = {RegistryField::name, RegistryField::none};
    EXPECT_EQ(faultOf(shape), ShapeFault::noNumber);
    shape.fields = {RegistryField::familyCard, RegistryField::none};
    EXPECT_EQ(faultOf(shape), ShapeFault::noName);
    shape.fields = {RegistryField::familyCard, RegistryField::familyCard};
    EXPECT_EQ(faultOf(shape), ShapeFault::doubledField);
}

} // namespace
} // namespace pintu
