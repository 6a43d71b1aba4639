#include "core/registry/registry_rules.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

class RegistryRulesTest : public ::testing::Test {
protected:
    RegistryRulesTest()
    {
        shape.headings = {"NIK", "Nama"};
        shape.fields = {RegistryField::nik, RegistryField::name};
        begun.fileIndex = "berkas";
        begun.asOf = today;
        before.number = 4;
        before.fileIndex = "berkas";
        before.contentIndex = "isi";
        before.asOf = today;
        before.id.uuid.bytes[0] = 1;
    }
    auto begin() { return decideBeginImport(begun, words, shape, std::vector{before}, today); }

    Day today = *Day::parse("2026-11-29");
    TableShape shape;
    RegistryBegun begun;
    BatchWords words{"Dinsos", "cek desil", "dtsen.csv"};
    RegistryBatch before;
};

TEST_F(RegistryRulesTest, AnImportThatBrokeOffGivesWayToTheSameFile)
{
    const auto decided = begin();
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->begun.number, 5);
    EXPECT_EQ(decided->begun.columns.size(), 2U);
    ASSERT_EQ(decided->brokenOff.size(), 1U);
    EXPECT_EQ(decided->brokenOff[0].reason, WithdrawReason::brokenOff);
}

TEST_F(RegistryRulesTest, TheSameFileCountsOnce)
{
    before.state = BatchState::loaded;
    EXPECT_EQ(begin().refusal(), ImportRefusal::importedBefore);
    before.state = BatchState::withdrawn;
    EXPECT_TRUE(begin());
}

TEST_F(RegistryRulesTest, SourceAndPurposeAreOwed)
{
    words.purpose.clear();
    EXPECT_EQ(begin().refusal(), ImportRefusal::noPurpose);
    words = {};
    EXPECT_EQ(begin().refusal(), ImportRefusal::noSource);
    words = {std::string(121, 'a'), "x", {}};
    EXPECT_EQ(begin().refusal(), ImportRefusal::textTooLong);
    words = {"Dinsos", "x", {}};
    begun.asOf = today.plus(1);
    EXPECT_EQ(begin().refusal(), ImportRefusal::asOfInFuture);
    begun.asOf = today;
    shape.fields[0] = RegistryField::none;
    EXPECT_EQ(begin().refusal(), ImportRefusal::columnsMissing);
}

TEST_F(RegistryRulesTest, ABatchIsLoadedOnceItsRowsAreThere)
{
    auto own = before;
    own.number = 5;
    own.id.uuid.bytes[0] = 2;
    RegistryLoaded loaded;
    loaded.batch = own.id;
    loaded.contentIndex = "isi";
    EXPECT_EQ(decideLoad(loaded, std::vector{before, own}).refusal(), ImportRefusal::nothing);
    loaded.rows = 1;
    EXPECT_TRUE(decideLoad(loaded, std::vector{before, own}));
    before.state = BatchState::loaded;
    EXPECT_EQ(decideLoad(loaded, std::vector{before, own}).refusal(), ImportRefusal::sameContent);
    before.asOf = today.plus(-90);
    EXPECT_TRUE(decideLoad(loaded, std::vector{before, own})) << "a newer day is news";
    own.state = BatchState::withdrawn;
    EXPECT_EQ(decideLoad(loaded, std::vector{before, own}).refusal(), ImportRefusal::takenOver);
}

TEST_F(RegistryRulesTest, ABatchIsWithdrawnOnce)
{
    const auto decide = [&](std::int64_t number) {
        return decideWithdraw(number, WithdrawReason::newerList, std::vector{before});
    };
    EXPECT_EQ(decide(4)->batch, before.id);
    EXPECT_EQ(decide(3).refusal(), WithdrawRefusal::unknown);
    before.state = BatchState::withdrawn;
    EXPECT_EQ(decide(4).refusal(), WithdrawRefusal::withdrawnBefore);
}

} // namespace
} // namespace pintu
