#include "office/catalogue_files.h"
#include "office/setup.h"
#include "office/two_sites.h"
#include "store/check.h"
#include "store/engines.h"
#include "store/sql_office.h"

#include <chrono>
#include <fstream>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class SetupTest : public TwoSites {
protected:
    SetupWish wish(const std::string& name)
    {
        const auto named = readProfile(resources() / "demo" / "office-profile.toml");
        return {folder(name),
                {named.site, named.profile.kind, Engine::sqlite, {}},
                named.profile,
                resources() / "catalog",
                "setup"};
    }
    Bytes signedList() { return signTrustList(*root, trusted); }
    void expectClean(const std::string& name)
    {
        Site site{folder(name), Access::read, UseKeys::yes, clock, entropy};
        const auto report = check(site.database(), site.id(), {&site.keys(), std::nullopt});
        EXPECT_TRUE(report.clean()) << report.findings.front().invariant << " " << report.findings.front().keys.front();
    }
};

TEST_F(SetupTest, MakesARecordThatHolds)
{
    expectClean("office");
    expectClean("partner");
}

TEST_F(SetupTest, TouchesNothingThatExists)
{
    const auto before = readFile(folder("office") / "office.toml");

    EXPECT_THROW(setUp(wish("office"), clock, entropy), Trouble);
    EXPECT_EQ(readFile(folder("office") / "office.toml"), before);
}

TEST_F(SetupTest, MakesNoOfficeThatWouldWriteNumbersOrPapersWithAHole)
{
    const auto refused = [this](const std::function<void(SetupWish&)>& change) {
        auto without = wish("another");
        change(without);
        EXPECT_EQ(troubleOf([&] { setUp(without, clock, entropy); }), TroubleKind::badInput);
        EXPECT_FALSE(std::filesystem::exists(folder("another")));
    };
    refused([](SetupWish& w) { w.profile.village.clear(); });
    refused([](SetupWish& w) { w.config.site = "D0412345"; }); // two ids share 11 characters of a slip
    refused([](SetupWish& w) { w.config.site.clear(); });
    refused([](SetupWish& w) { w.profile.officers.front().code = "P 07"; });
}

TEST_F(SetupTest, OpensAnOfficeOfBeforeWithoutVillageAndNumbersPeopleByItsCode)
{
    auto site = office();
    auto profile = site.profile();
    profile.village.clear(); // as 0.1.0 let it be set up
    ASSERT_TRUE(site.journal().run(command("P01"), [&](Time) -> Result<std::vector<Draft>, TrustRefusal> {
        return std::vector<Draft>{draftOf(ProfileSet{site.id(), profile})};
    }));
    site.refresh();

    const auto first = *PeopleDesk{site}.record(person(site));
    const auto second = *PeopleDesk{site}.record(person(site, "Marni"));

    EXPECT_THAT(first.resident.temporary, ::testing::MatchesRegex("TMP-D0412-20[0-9][0-9]-000001"));
    EXPECT_THAT(second.resident.temporary, ::testing::EndsWith("-000002"));
    EXPECT_EQ(faultOf(site.profile()), ProfileFault::badVillage) << "which doctor tells";
}

TEST_F(SetupTest, LeavesNothingBehindWhenItFails)
{
    auto broken = wish("another");
    broken.catalogue = folder("nowhere");
    EXPECT_THROW(setUp(broken, clock, entropy), Trouble);
    EXPECT_FALSE(std::filesystem::exists(folder("another")));
}

TEST_F(SetupTest, SaysThatAFileStandsWhereTheFolderOfTheOfficeMustBe)
{
    std::ofstream{folder("another")} << "a file";

    EXPECT_EQ(troubleOf([&] { setUp(wish("another"), clock, entropy); }), TroubleKind::notFound);
    EXPECT_TRUE(std::filesystem::is_regular_file(folder("another")));
}

TEST_F(SetupTest, LeavesAStrangersDatabaseAloneWhenItFails)
{
    std::filesystem::create_directories(folder("another"));
    std::ofstream{folder("another") / "office.db"} << "not ours";

    EXPECT_THROW(setUp(wish("another"), clock, entropy), Trouble);

    const auto kept = readFile(folder("another") / "office.db");
    EXPECT_EQ(std::string(kept.begin(), kept.end()), "not ours");
    EXPECT_FALSE(std::filesystem::exists(folder("another") / "keys"));
}

TEST_F(SetupTest, RefusesAnIdThatNoSlipCanCarry)
{
    auto small = wish("another");
    small.config.site = "d0412";

    EXPECT_THROW(setUp(small, clock, entropy), Trouble);
}

TEST_F(SetupTest, TakesAChangedProfileIn)
{
    auto site = office();
    auto profile = site.profile();
    profile.phone = "(0254) 111";

    setProfile(site, command("P01"), profile);

    EXPECT_EQ(site.profile().phone, "(0254) 111");
    expectClean("office");
}

TEST_F(SetupTest, TakesAChangedCatalogueIn)
{
    auto site = office();
    auto lists = site.catalogue().lists();
    lists.partners.back().hours = "Senin 08.00";

    loadCatalogue(site, command(), lists);

    EXPECT_EQ(site.catalogue().lists().partners.back().hours, "Senin 08.00");
    expectClean("office");
}

TEST_F(SetupTest, GivesNoNumberAgainInTheEpochAfterARestore)
{
    {
        auto site = office();
        (void)issued(site);
        (void)good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::ordinary, {}}));
    }
    clock.time.ms += 60 * 60'000;

    const auto epoch = openEpoch(folder("office"), "restored", clock, entropy);

    EXPECT_EQ(epoch.epoch, 2);
    EXPECT_EQ(epoch.opened.firstSlip, 1 + 10'000 + 600 + 1);
    auto site = office();
    const auto referral = issued(site);
    EXPECT_EQ(referral.name.number, epoch.opened.firstSlip);
    EXPECT_THAT(PeopleDesk{site}.record(referral.person)->resident.temporary,
                testing::EndsWith(std::to_string(epoch.opened.firstTemporary)));
    EXPECT_EQ(good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::ordinary, {}})).number, 302);
    EXPECT_EQ(good(QueueDesk{site}.take(command("kiosk"), {"A", PriorityClass::ordinary, {}})).number, 302);
    EXPECT_EQ(issued(site).name.number, epoch.opened.firstSlip + 1);
    expectClean("office");
}

TEST_F(SetupTest, GivesNoNumberAgainAfterASecondRestoreOfTheSameCopy)
{
    std::filesystem::copy(folder("office"), folder("copy"), std::filesystem::copy_options::recursive);
    clock.time.ms += 60 * 60'000;
    const auto first = openEpoch(folder("office"), "restored", clock, entropy);
    clock.time.ms += 60 * 60'000;

    const auto second = openEpoch(folder("copy"), "restored", clock, entropy);
    const auto onTop = openEpoch(folder("office"), "restored", clock, entropy);

    EXPECT_GT(second.opened.firstSlip, first.opened.firstSlip + 500);
    EXPECT_GT(onTop.opened.firstSlip, first.opened.firstSlip + 10'000);
    EXPECT_GT(onTop.opened.firstTemporary, first.opened.firstTemporary + 10'000);
    EXPECT_GT(onTop.opened.firstTicket, first.opened.firstTicket);
}

TEST_F(SetupTest, BeginsTicketsWithOneOnTheDayAfterARestore)
{
    (void)openEpoch(folder("office"), "restored", clock, entropy);
    clock.time.ms += 24 * 60 * 60'000;

    auto site = office();

    EXPECT_EQ(good(QueueDesk{site}.take(command("kiosk"), {"H", PriorityClass::ordinary, {}})).number, 1);
}

TEST_F(SetupTest, KeepsTheWordsOfWhatANewerCatalogueLeavesOut)
{
    auto site = office();
    const auto before = site.catalogue().serviceName(213);
    auto lists = site.catalogue().lists();
    std::erase_if(lists.services, [](const Service& service) { return service.number == 213; });

    loadCatalogue(site, command(), lists);
    loadCatalogue(site, command(), lists);

    EXPECT_EQ(site.catalogue().serviceName(213), before);
    EXPECT_FALSE(site.catalogue().offers(site.catalogue().service(213)));
    EXPECT_EQ(office().catalogue(), site.catalogue());
    expectClean("office");
}

TEST_F(SetupTest, LoadsNoCatalogueThatGivesANumberOfPaperToSomethingElse)
{
    auto site = office();
    const auto before = site.catalogue();
    auto lists = before.lists();
    lists.services.front().key = "something-else";

    EXPECT_THROW(loadCatalogue(site, command(), lists), Trouble);

    EXPECT_EQ(office().catalogue(), before);
}

TEST_F(SetupTest, TellsEveryTrustListApartThatItCannotTake)
{
    auto site = office();
    const auto newer = [&] {
        ++trusted.sequence;
        return signedList();
    };
    EXPECT_EQ(loadTrust(site, command(), Bytes{1, 2, 3}, std::nullopt).refusal(), TrustRefusal::notATrustList);
    EXPECT_EQ(loadTrust(site, command(), newer(), SiteKeys::make(entropy).signing.publicKey()).refusal(),
              TrustRefusal::otherRoot);
    EXPECT_EQ(
        loadTrust(site, command(), signTrustList(SiteKeys::make(entropy).signing, trusted), std::nullopt).refusal(),
        TrustRefusal::wrongSignature);
    --trusted.sequence;
    ++trusted.expires;
    EXPECT_EQ(loadTrust(site, command(), signedList(), std::nullopt).refusal(), TrustRefusal::otherOfSameNumber);
    trusted.sequence = 0;
    EXPECT_EQ(loadTrust(site, command(), signedList(), std::nullopt).refusal(), TrustRefusal::olderThanKnown);
}

TEST_F(SetupTest, KeepsTheRevocationThatAnotherListOfThatNumberLacks)
{
    auto site = office();
    const auto without = signedList();
    ++trusted.sequence;
    trusted.keys.front().revokedSince = clock.now().seconds();
    (void)good(loadTrust(site, command(), signedList(), std::nullopt));
    trusted.keys.front().revokedSince.reset();
    EXPECT_EQ(loadTrust(site, command(), signedList(), std::nullopt).refusal(), TrustRefusal::otherOfSameNumber);
    EXPECT_EQ(loadTrust(site, command(), without, std::nullopt).refusal(), TrustRefusal::olderThanKnown);
    const auto revoked = [](const TrustedKey& key) { return key.revokedSince.has_value(); };
    EXPECT_EQ(std::ranges::count_if(site.trust().keys(), revoked), 1);
}

TEST_F(SetupTest, TheListForOldDesksTakesNoWithdrawnSlipAway)
{
    auto site = office();
    ++trusted.sequence;
    trusted.withdrawnSlips = {{"D0412", 17, {1}}};
    (void)good(loadTrust(site, command(), signedList(), std::nullopt));
    trusted = forOldDesks(trusted);
    (void)good(loadTrust(site, command(), signedList(), std::nullopt));
    EXPECT_TRUE(site.trust().withdrawn("D0412", 17));
}

TEST_F(SetupTest, TrustsNobodyOnFirstUse)
{
    setUp(wish("fresh"), clock, entropy);
    Site site{folder("fresh"), Access::write, UseKeys::no, clock, entropy};

    EXPECT_EQ(loadTrust(site, command(), signedList(), std::nullopt).refusal(), TrustRefusal::rootKeyNeeded);
    EXPECT_TRUE(loadTrust(site, command(), signedList(), root->publicKey()).ok());
}

TEST_F(SetupTest, SignsAHeadThatProvesNothingWasCutOff)
{
    auto site = office();
    const auto witness = signHead(site, command());
    QueueDesk queue{site};
    (void)good(queue.take(command(), {"H", PriorityClass::ordinary, {}}));

    EXPECT_TRUE(check(site.database(), site.id(), {&site.keys(), witness}).clean());
}

TEST_F(SetupTest, NoticesARecordThatIsShorterThanItsWitness)
{
    std::filesystem::copy(folder("office"), folder("backup"), std::filesystem::copy_options::recursive);
    Bytes witness;
    {
        auto site = office();
        (void)good(QueueDesk{site}.take(command(), {"H", PriorityClass::ordinary, {}}));
        witness = signHead(site, command());
    }
    Site restored{folder("backup"), Access::read, UseKeys::yes, clock, entropy};

    EXPECT_FALSE(check(restored.database(), restored.id(), {&restored.keys(), witness}).clean());
}

TEST_F(SetupTest, GoesOnInANewEpochAfterALostLog)
{
    const auto file = folder("office") / "office.db";
    std::filesystem::copy_file(file, folder("office") / "before.db");
    {
        auto site = office();
        (void)good(QueueDesk{site}.take(command(), {"H", PriorityClass::ordinary, {}}));
    }
    // What a crash and a removed log leave: the file as it was before the commits of the log.
    std::filesystem::rename(folder("office") / "before.db", file);
    for (const auto* end : {"-wal", "-shm"}) std::filesystem::remove(file.string() + end);
    EXPECT_THROW(office(), Trouble);

    openEpoch(folder("office"), "lostLog", clock, entropy);

    auto site = office();
    EXPECT_EQ(SqlOffice{site.database()}.site()->epoch, 2);
    (void)good(QueueDesk{site}.take(command(), {"H", PriorityClass::ordinary, {}}));
}

} // namespace
} // namespace pintu::test
