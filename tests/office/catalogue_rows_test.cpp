#include "core/base/trouble.h"
#include "office/catalogue_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <random>
#include <set>

namespace pintu {
namespace {

const std::filesystem::path shipped = std::filesystem::path{PINTU_SOURCE_DIR} / "resources" / "catalog";

Catalogue catalogue()
{
    return Catalogue{readCatalogueFiles(shipped)};
}

CatalogueRow* find(std::vector<CatalogueRow>& rows, std::string_view list, std::string_view code)
{
    const auto at = std::ranges::find_if(rows, [&](const auto& row) { return row.list == list && row.code == code; });
    return at == rows.end() ? nullptr : &*at;
}

TEST(CatalogueRows, GiveTheSameCatalogueBack)
{
    const auto before = catalogue();
    EXPECT_EQ(fromRows(toRows(before)), before);
}

TEST(CatalogueRows, GiveFormerRowsBackAsFormerOnes)
{
    const Catalogue before{CatalogueLists{}, catalogue().lists()};

    const auto back = fromRows(toRows(before));

    EXPECT_EQ(back, before);
    EXPECT_FALSE(back.offers(back.service(213)));
}

TEST(CatalogueRows, GiveAnEmptyCatalogueBack)
{
    EXPECT_EQ(fromRows(toRows(Catalogue{})), Catalogue{});
}

TEST(CatalogueRows, GiveTheSameCatalogueBackInAnyOrder)
{
    auto rows = toRows(catalogue());
    std::mt19937 random{1};
    std::ranges::shuffle(rows, random);
    EXPECT_EQ(fromRows(rows), catalogue());
}

TEST(CatalogueRows, AreTheSameEveryTime)
{
    EXPECT_EQ(toRows(catalogue()), toRows(catalogue()));
    EXPECT_EQ(toRows(fromRows(toRows(catalogue()))), toRows(catalogue()));
}

TEST(CatalogueRows, AreSortedAndUnique)
{
    const auto rows = toRows(catalogue());
    EXPECT_TRUE(std::ranges::is_sorted(rows));
    std::set<std::pair<std::string, std::string>> keys;
    for (const auto& row : rows) keys.emplace(row.list, row.code);
    EXPECT_EQ(keys.size(), rows.size());
}

TEST(CatalogueRows, AreSortedJsonWithoutDefaults)
{
    CatalogueLists lists;
    lists.services.resize(1);
    lists.services[0].number = 7;
    lists.services[0].key = "k";
    lists.services[0].name = {"Gizi", "Nutrition"};
    lists.services[0].urgency = Urgency::urgent;
    lists.services[0].papers = {"KTP", "KK"};
    const auto rows = toRows(Catalogue{lists});
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].list, "services");
    EXPECT_EQ(rows[0].code, "007");
    EXPECT_EQ(
        rows[0].body,
        R"({"at":0,"key":"k","name":{"en":"Nutrition","id":"Gizi"},"number":7,"papers":["KTP","KK"],"urgency":"urgent"})");
}

TEST(CatalogueRows, KeepRegionalWordsAndLeaveThemOutWhereThereAreNone)
{
    CatalogueLists lists;
    lists.papers = {{"KTP", {"KTP-el", "e-KTP"}}, {"KK", {"Kartu Keluarga", "Family card", "Kartu Kulawarga"}}};
    const auto rows = toRows(Catalogue{lists});

    EXPECT_EQ(fromRows(rows).lists(), lists);
    EXPECT_THAT(rows[0].body, testing::HasSubstr(R"("su":"Kartu Kulawarga")"));
    EXPECT_THAT(rows[0].body, testing::Not(testing::HasSubstr("jv")));
    EXPECT_THAT(rows[1].body, testing::Not(testing::HasSubstr("su")));
}

TEST(CatalogueRows, WriteAZeroThatIsNotTheDefault)
{
    CatalogueLists lists;
    lists.priorityGroups = {{"DARURAT", {"a", "b"}, 0, false}};
    EXPECT_EQ(fromRows(toRows(Catalogue{lists})).lists(), lists);
    EXPECT_THAT(toRows(Catalogue{lists})[0].body, testing::HasSubstr(R"("class":0)"));
}

TEST(CatalogueRows, ChangeWhenAnyColumnChanges)
{
    const auto before = toRows(catalogue());
    auto lists = catalogue().lists();
    lists.services[0].fullNik = !lists.services[0].fullNik;
    EXPECT_NE(toRows(Catalogue{lists}), before);
    lists = catalogue().lists();
    std::swap(lists.sectors[0], lists.sectors[1]);
    EXPECT_NE(toRows(Catalogue{lists}), before) << "the order is what people see";
}

TEST(CatalogueRows, RefuseBodiesThatWereNotWrittenHere)
{
    const std::vector<std::pair<const char*, std::string>> spoilt{
        {"not JSON", "{"},
        {"not an object", "[]"},
        {"no place", R"({"code":"KES","name":{"en":"Health","id":"Kesehatan"}})"},
        {"unknown key", R"({"at":0,"code":"KES","colour":"red","name":{"en":"Health","id":"Kesehatan"}})"},
        {"other order of keys", R"({"code":"KES","at":0,"name":{"en":"Health","id":"Kesehatan"}})"},
        {"blanks", R"({"at": 0,"code":"KES","name":{"en":"Health","id":"Kesehatan"}})"},
        {"wrong type", R"({"at":0,"code":1,"name":{"en":"Health","id":"Kesehatan"}})"},
        {"words without a language", R"({"at":0,"code":"KES","name":{"id":"Kesehatan"}})"},
        {"a default spelled out", R"({"at":0,"code":"KES","known_as":[],"name":{"en":"Health","id":"Kesehatan"}})"},
        {"a place with a fraction", R"({"at":0.0,"code":"KES","name":{"en":"Health","id":"Kesehatan"}})"},
        {"another code", R"({"at":0,"code":"DIK","name":{"en":"Health","id":"Kesehatan"}})"}};
    for (const auto& [what, body] : spoilt) {
        auto rows = toRows(catalogue());
        find(rows, "sectors", "KES")->body = body;
        EXPECT_THROW(fromRows(rows), Trouble) << what;
    }
}

TEST(CatalogueRows, RefuseAnUnknownWordWhereFewAreAllowed)
{
    auto rows = toRows(catalogue());
    auto& body = find(rows, "services", "217")->body;
    body.replace(body.find("\"urgent\""), 8, "\"soon\"");
    EXPECT_THROW(fromRows(rows), Trouble);
}

TEST(CatalogueRows, RefuseAMissingADoubledAndAForeignRow)
{
    auto missing = toRows(catalogue());
    std::erase_if(missing, [](const auto& row) { return row.list == "sectors" && row.code == "KES"; });
    EXPECT_THROW(fromRows(missing), Trouble);

    auto doubled = toRows(catalogue());
    doubled.push_back(doubled[0]);
    EXPECT_THROW(fromRows(doubled), Trouble);

    auto foreign = toRows(catalogue());
    foreign.push_back({"colours", "RED", "{}"});
    EXPECT_THROW(fromRows(foreign), Trouble);
}

} // namespace
} // namespace pintu
