#include "core/base/encoding.h"
#include "seal/cose_sign1.h"
#include "store/engines.h"
#include "store/sql_office.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredOffice : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredOffice, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(StoredOffice, KnowsItsSiteAndKey)
{
    TestOffice office{GetParam()};
    const auto site = *SqlOffice{office.database}.site();
    const auto& key = office.keys.signing.publicKey().bytes;
    EXPECT_EQ(site.id, office.record.site());
    EXPECT_EQ(site.kind, SiteKind::office);
    EXPECT_EQ(site.epoch, 1);
    EXPECT_EQ(site.publicKey, Bytes(key.begin(), key.end()));
}

TEST_P(StoredOffice, TheNewestProfileCounts)
{
    TestOffice office{GetParam()};
    auto profile = testProfile();
    profile.phone = "021 5550 0000";
    office.say(ProfileSet{office.record.site(), profile});
    EXPECT_EQ(SqlOffice{office.database}.profile(), profile);
}

TEST_P(StoredOffice, HasNoSiteBeforeItsFirstEvent)
{
    TestRecord record{GetParam()};
    auto database = record.open();
    EXPECT_FALSE(SqlOffice{database}.site());
    EXPECT_EQ(SqlOffice{database}.profile(), OfficeProfile{});
    EXPECT_FALSE(SqlOffice{database}.trustList());
}

TEST_P(StoredOffice, ReplacesReferenceRowsInOrder)
{
    TestOffice office{GetParam()};
    SqlOffice itself{office.database};
    const auto load = [&](const std::vector<SqlOffice::ReferenceRow>& rows) {
        Database::Writing writing{office.database};
        itself.replaceReferenceRows(rows);
        writing.commit();
    };
    load({{"z", "1", "a"}, {"a", "2", "b"}, {"m", "3", "c"}});
    load({{"z", "1", "a"}, {"a", "2", "b"}});
    const auto rows = itself.referenceRows();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].list, "z");
    EXPECT_EQ(rows[1].body, "b");
}

TEST_P(StoredOffice, ListsThePapersThatCameOut)
{
    TestOffice office{GetParam()};
    office.say(PrintFailed{"referral 1", "letter", "noPaper"}, Printed{"referral 1", "letter", 0},
               Printed{"referral 2", "slip", 0});
    office.say(Printed{"referral 1", "letter", 1});

    const auto papers = SqlOffice{office.database}.printed("referral 1");

    ASSERT_EQ(papers.size(), 2U);
    EXPECT_EQ(papers[0].paper, "letter");
    EXPECT_EQ(papers[1].copy, 1);
    EXPECT_EQ(papers[1].at, office.clock.time);
}

TEST(ReferenceDigest, DependsOnEachTextAndTheOrder)
{
    const auto base = SqlOffice::digestOf({{"a", "b", "c"}, {"d", "e", "f"}});
    EXPECT_NE(base, SqlOffice::digestOf({{"d", "e", "f"}, {"a", "b", "c"}}));
    EXPECT_NE(base, SqlOffice::digestOf({{"ab", "", "c"}, {"d", "e", "f"}}));
    EXPECT_NE(base, SqlOffice::digestOf({{"a", "b", "c"}}));
}

TEST_P(StoredOffice, HoldsTheTrustListWithTheHighestNumber)
{
    TestOffice office{GetParam()};
    for (const std::int64_t sequence : {12, 11})
        office.say(
            TrustLoaded{office.record.site(), sequence, 5, Bytes{static_cast<std::uint8_t>(sequence)}, Bytes(32, 1)});
    EXPECT_EQ(SqlOffice{office.database}.trustList()->sequence, 12);
    EXPECT_EQ(SqlOffice{office.database}.trustList()->list, Bytes{12});
}

TEST_P(StoredOffice, CountsOnlyCopiesThatCameOut)
{
    TestOffice office{GetParam()};
    office.say(Printed{"x", "slip", 0}, PrintFailed{"x", "slip", "noPaper"}, Printed{"x", "slip", 1},
               Printed{"x", "letter", 0});
    EXPECT_EQ(SqlOffice{office.database}.copies("x", "slip"), 2);
    EXPECT_EQ(SqlOffice{office.database}.copies("y", "slip"), 0);
}

TEST_P(StoredOffice, ChainsTheAccessLog)
{
    TestOffice office{GetParam()};
    SqlOffice itself{office.database};
    const auto zero = itself.accessHead();
    EXPECT_EQ(zero.seq, 0);
    Database::Writing writing{office.database};
    itself.noteAccess(Time{5}, "P07", "someone", "REFERRAL");
    const auto first = itself.accessHead();
    itself.noteAccess(Time{6}, "P07", "someone", "REVIEW");
    writing.commit();
    EXPECT_EQ(first.hash, SqlOffice::accessHash(1, Time{5}, "P07", "someone", "REFERRAL", zero.hash));
    EXPECT_EQ(itself.accessHead().hash, SqlOffice::accessHash(2, Time{6}, "P07", "someone", "REVIEW", first.hash));
}

TEST_P(StoredOffice, ASignedHeadIsReadBackByWhoHoldsIt)
{
    TestOffice office{GetParam()};
    const auto witness = office.signHead();
    const auto cose = parseCose(witness);
    ASSERT_TRUE(cose);
    EXPECT_TRUE(cose->verifiedBy(office.keys.signing.publicKey()));
    const auto head = *SqlOffice::readHeadPayload(cose->payload);
    EXPECT_EQ(head.site, office.record.site());
    EXPECT_EQ(head.seq, 2);
    EXPECT_FALSE(SqlOffice::readHeadPayload(Bytes{0x80}));
    const auto row = *office.database.one<long long, std::string>("SELECT seq, signature FROM checkpoints");
    EXPECT_EQ(std::get<0>(row), 2);
    EXPECT_EQ(std::get<1>(row), toBase64(witness));
}

} // namespace
} // namespace pintu::test
