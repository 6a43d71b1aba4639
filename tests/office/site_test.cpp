#include "office/site.h"
#include "office/two_sites.h"
#include "store/sqlite_file.h"

#include <fstream>

namespace pintu::test {
namespace {

class SiteTest : public TwoSites {
protected:
    TroubleKind troubleOf(UseKeys useKeys = UseKeys::yes)
    {
        try {
            auto site = office(useKeys);
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
        return TroubleKind::other;
    }
};

TEST_F(SiteTest, KnowsWhoItIs)
{
    auto site = office();

    EXPECT_EQ(site.id(), "D0412");
    EXPECT_EQ(site.zone(), Zone::wib);
    EXPECT_EQ(site.trust().keys().size(), 2u);
    EXPECT_NE(site.catalogue().service(213), nullptr);
}

TEST_F(SiteTest, HoldsNoKeysWhenToldNotTo)
{
    auto site = office(UseKeys::no);

    EXPECT_FALSE(site.hasKeys());
    EXPECT_THROW((void)site.keys(), Trouble);
}

TEST_F(SiteTest, RefusesTheKeysOfAnotherSite)
{
    std::filesystem::copy_file(keyFile(folder("partner")), keyFile(folder("office")),
                               std::filesystem::copy_options::overwrite_existing);

    EXPECT_EQ(troubleOf(), TroubleKind::wrongKey);
}

TEST_F(SiteTest, RefusesNewKeysOfTheSameSite)
{
    std::filesystem::remove(keyFile(folder("office")));
    SiteKeys::make(entropy).save(keyFile(folder("office")), "D0412");

    EXPECT_EQ(troubleOf(), TroubleKind::wrongKey);
}

TEST_F(SiteTest, RefusesTheDatabaseOfAnotherSite)
{
    for (const auto* end : {"", "-wal", ".lock"}) {
        std::filesystem::remove(folder("office") / ("office.db" + std::string{end}));
        std::filesystem::copy_file(folder("partner") / ("office.db" + std::string{end}),
                                   folder("office") / ("office.db" + std::string{end}));
    }
    std::filesystem::remove(folder("office") / "office.db-shm");

    EXPECT_EQ(troubleOf(UseKeys::no), TroubleKind::notOurs);
}

TEST_F(SiteTest, RefusesAFileThatIsNoDatabaseOfOurs)
{
    std::ofstream{folder("office") / "office.db", std::ios::trunc} << std::string(4096, 'x');

    EXPECT_EQ(troubleOf(), TroubleKind::notOurs);
}

TEST_F(SiteTest, RefusesADatabaseWhoseLogIsGone)
{
    // The lock file knows of an event that the record does not hold any more.
    std::ofstream{folder("office") / "office.db.lock", std::ios::trunc} << "0000001000000000999\n";

    EXPECT_EQ(troubleOf(), TroubleKind::lostLog);
}

TEST_F(SiteTest, RefusesADatabaseOfANewerRelease)
{
    {
        auto site = office();
        Database::Writing writing{site.database()};
        site.database().run("INSERT INTO schema_versions (version, name) VALUES (999, 'of tomorrow')");
        writing.commit();
    }

    EXPECT_EQ(troubleOf(), TroubleKind::newerSchema);
}

/// A program that has been open since the morning, and what another program changes meanwhile.
class OpenSinceTheMorning : public TwoSites {
protected:
    OpenSinceTheMorning() : early{office()}, person{TwoSites::person(early)}, caseId{caseOf(early, person)}
    {
        (void)early.profile();
        (void)early.catalogue();
        (void)early.trust();
    }

    Result<Referral, IssueRefusal> issue()
    {
        IssueWish wish;
        wish.caseId = caseId;
        wish.partner = "P04821";
        wish.service = 213;
        wish.consent = Consent::given;
        return ReferralDesk{early}.issue(command(), wish);
    }
    void revokeThePartner()
    {
        trustEverybody([&](TrustListContent& list) {
            for (auto& key : list.keys)
                if (key.owner == "P04821") key.revokedSince = clock.now().seconds();
        });
    }

    Site early;
    PersonId person;
    CaseId caseId;
};

TEST_F(OpenSinceTheMorning, IssuesNoSlipToAPartnerWhoseKeyWasRevokedMeanwhile)
{
    revokeThePartner();

    EXPECT_EQ(issue().refusal(), IssueRefusal::partnerHasNoKey);
}

TEST_F(OpenSinceTheMorning, IssuesNoSlipForAServiceThatLeftTheCatalogueMeanwhile)
{
    auto lists = early.catalogue().lists();
    std::erase_if(lists.services, [](const Service& service) { return service.number == 213; });
    auto other = office();
    loadCatalogue(other, command(), lists);

    EXPECT_EQ(issue().refusal(), IssueRefusal::unknownService);
}

TEST_F(OpenSinceTheMorning, OpensNoCounterThatLeftTheProfileMeanwhile)
{
    auto other = office();
    auto profile = other.profile();
    std::erase_if(profile.counters, [](const auto& counter) { return counter.number == 2; });
    setProfile(other, command("P01"), profile);

    const auto opened = QueueDesk{early}.openCounter(command(), 2, "P07");

    EXPECT_EQ(opened.refusal(), CounterRefusal::unknownCounter);
}

TEST_F(OpenSinceTheMorning, WritesNothingWithAKeyThatIsNoLongerTheOffices)
{
    std::filesystem::remove(keyFile(folder("office")));
    SiteKeys::make(entropy).save(keyFile(folder("office")), "D0412");
    openEpoch(folder("office"), "newKey", clock, entropy);

    try {
        (void)issue();
        FAIL() << "issued with the old key";
    } catch (const Trouble& trouble) {
        EXPECT_EQ(trouble.kind(), TroubleKind::wrongKey);
    }
}

TEST_F(OpenSinceTheMorning, SeesItsOwnChangesAtOnce)
{
    auto profile = early.profile();
    profile.name = "UPT Baru";
    setProfile(early, command("P01"), profile);

    EXPECT_EQ(early.profile().name, "UPT Baru");
}

TEST_F(OpenSinceTheMorning, ChecksPapersAgainstTheNewestTrustListWhenAskedTo)
{
    revokeThePartner();
    early.refresh();

    EXPECT_TRUE(early.trust().keysOf("P04821", KeyRole::partner).front().revokedSince);
}

TEST_F(SiteTest, SaysWhatIsAFolderWhereAFileMustBe)
{
    for (const auto* name : {"office.toml", "office.db", "keys/site.key"}) {
        const auto file = folder("office") / name;
        std::filesystem::rename(file, folder("aside"));
        std::filesystem::create_directory(file);

        const auto trouble = troubleOf();
        EXPECT_THAT(trouble, ::testing::AnyOf(TroubleKind::badInput, TroubleKind::notFound, TroubleKind::damaged))
            << name;

        std::filesystem::remove(file);
        std::filesystem::rename(folder("aside"), file);
    }
}

TEST_F(SiteTest, IsNotThereWhereTheOfficeIsAFile)
{
    std::filesystem::remove_all(folder("office"));
    std::ofstream{folder("office")} << "a file";

    EXPECT_EQ(troubleOf(), TroubleKind::notFound);
}

TEST_F(SiteTest, IsNotThereBeforeSetup)
{
    std::filesystem::remove_all(folder("office"));

    EXPECT_EQ(troubleOf(), TroubleKind::notFound);
}

} // namespace
} // namespace pintu::test
