#include "store/engines.h"
#include "store/fold.h"
#include "store/fold_indexes.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

namespace pintu::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::vector<std::string>> indexesOf(Database& database)
{
    return database.texts("SELECT name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE type = 'index' "
                          "ORDER BY name",
                          3);
}

std::set<std::string_view> allTables()
{
    return {foldTables().begin(), foldTables().end()};
}

TEST(IndexesWhileFolding, AreThereAgainAfterEverythingWasFolded)
{
    TestOffice office{Engine::sqlite};
    writeFullDay(office);
    const auto before = indexesOf(office.database);
    foldEverything(office.database);
    EXPECT_EQ(indexesOf(office.database), before);
    EXPECT_EQ(office.database.texts("PRAGMA integrity_check", 1), (std::vector<std::vector<std::string>>{{"ok"}}));
}

TEST(IndexesWhileFolding, AreThoseThatStatementsOfFoldsLookInto)
{
    TestOffice office{Engine::sqlite};
    Database::Writing writing{office.database};
    const auto dropped = dropIndexesThatNoFoldAsks(office.database, allTables());
    EXPECT_THAT(dropped, Contains(HasSubstr("tickets_by_state")));
    // The words of a referral are found by its number, whenever one of them is folded.
    EXPECT_THAT(dropped, Not(Contains(HasSubstr("referral_words_by_number"))));
    EXPECT_THAT(dropped, Not(Contains(HasSubstr("events_by_"))));
}

TEST(IndexesWhileFolding, StayWithTheTablesThatAreNotFolded)
{
    TestOffice office{Engine::sqlite};
    Database::Writing writing{office.database};
    const auto before = indexesOf(office.database).size();
    const auto dropped = dropIndexesThatNoFoldAsks(office.database, {"tickets"});
    EXPECT_EQ(indexesOf(office.database).size(), before - dropped.size());
    EXPECT_THAT(dropped, Not(Contains(Not(HasSubstr(" ON tickets ")))));
}

TEST(IndexesWhileFolding, StayWithTheTablesOfAFewRows)
{
    TestOffice office{Engine::sqlite};
    writeFullDay(office);
    Database::Writing writing{office.database};
    EXPECT_THAT(dropIndexesThatNoFoldAsks(office.database, {"tickets"}), IsEmpty());
}

TEST(IndexesWhileFolding, StayOnAServerWhoseReadersADropWouldShutOut)
{
    if (withoutPostgres()) GTEST_SKIP() << "PINTU_WITHOUT_POSTGRES=1";
    TestOffice office{Engine::postgresql};
    Database::Writing writing{office.database};
    EXPECT_THAT(dropIndexesThatNoFoldAsks(office.database, allTables()), IsEmpty());
}

} // namespace
} // namespace pintu::test
