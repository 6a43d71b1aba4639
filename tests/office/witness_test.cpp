#include "core/base/encoding.h"
#include "core/record/event.h"
#include "office/setup.h"
#include "office/two_sites.h"
#include "office/upkeep.h"
#include "office/witness.h"
#include "seal/digest.h"

#include <cstdlib>
#include <fstream>

namespace pintu::test {
namespace {

class WitnessTest : public TwoSites {
protected:
    Checked checked(const Brought& brought = {}) { return checkRecord(folder("office"), nullptr, brought); }
    std::vector<std::string> names(const Checked& whole)
    {
        std::vector<std::string> out;
        for (const auto& finding : whole.report.findings) out.push_back(finding.invariant);
        return out;
    }
    /// Everything of a command is cut off, as by a hand that can write the database and the file beside it.
    void cutNewestEvent()
    {
        auto database = Database::openSqlite(folder("office") / "office.db", Access::write);
        database.script("DELETE FROM events WHERE place = (SELECT max(place) FROM events)");
        (void)foldEverything(database);
        std::filesystem::remove(folder("office") / "office.db.lock");
    }
};

TEST_F(WitnessTest, ProvesTheRecordToItsNewestEventAfterAProgramHasEnded)
{
    {
        auto site = office();
        (void)issued(site);
    }
    const auto whole = checked();
    EXPECT_THAT(names(whole), testing::IsEmpty());
    ASSERT_TRUE(whole.report.proven);
    EXPECT_EQ(whole.report.proven->behind, 0);
    EXPECT_EQ(whole.witness, Witness::Strength::weak);
}

TEST_F(WitnessTest, NamesTheTailThatWasCut)
{
    {
        auto site = office();
        (void)person(site);
    }
    cutNewestEvent();
    EXPECT_THAT(names(checked()), testing::ElementsAre("witness"));
}

TEST_F(WitnessTest, NamesTheNewestAccessRowThatWasTakenAway)
{
    {
        auto site = office();
        (void)PeopleDesk{site}.open("P07", person(site), "tiket A-001");
    }
    Database::openSqlite(folder("office") / "office.db", Access::write).script("DELETE FROM access_log");
    EXPECT_THAT(names(checked()), testing::ElementsAre("witness"));
}

TEST_F(WitnessTest, LeavesATailUnprovenThatNobodyWithKeysHasSeen)
{
    {
        auto site = office();
        (void)person(site);
    }
    {
        auto kiosk = office(UseKeys::no);
        (void)good(QueueDesk{kiosk}.take(command("kios-1"), {"H", PriorityClass::ordinary, "KES"}));
    }
    const auto whole = checked();
    EXPECT_TRUE(whole.report.clean());
    ASSERT_TRUE(whole.report.proven);
    EXPECT_GT(whole.report.proven->behind, 0);
}

TEST_F(WitnessTest, ALineThatAPowerCutLeftHalfWrittenIsNoFinding)
{
    std::filesystem::path file;
    {
        auto site = office();
        (void)person(site);
        file = scratch.path() / "state" / "satupintu" / "witness" /
               Witness::of(site.database(), site.config())->strongFile().filename();
    }
    std::ofstream{file, std::ios::app} << "\n0oRDoQEnoFhx";
    {
        auto site = office();
        (void)person(site, "Sutini");
    }
    const auto whole = checked();
    EXPECT_TRUE(whole.report.clean());
    ASSERT_TRUE(whole.report.proven);
    EXPECT_EQ(whole.report.proven->behind, 0);
}

TEST_F(WitnessTest, NoRepairMakesATailThatWasCutLookWhole)
{
    {
        auto site = office();
        (void)person(site);
    }
    ASSERT_TRUE(repairRecord(folder("office")).ok());
    cutNewestEvent();

    const auto repaired = repairRecord(folder("office"));

    ASSERT_FALSE(repaired.ok());
    EXPECT_EQ(repaired.refusal(), RepairRefusal::otherThanItsWitness);
    EXPECT_THAT(names(checked()), testing::ElementsAre("witness"));
}

TEST_F(WitnessTest, NoRepairMakesAForgedNewestEventLookWhole)
{
    std::string before;
    {
        auto site = office();
        (void)person(site);
        before = std::get<0>(*site.database().one<std::string>("SELECT max(place) FROM events"));
    }
    {
        auto database = Database::openSqlite(folder("office") / "office.db", Access::write);
        const auto row = *database.one<std::string>("SELECT bytes FROM events WHERE place = " + before);
        auto event = decodeEvent(fromBase64(std::get<0>(row)).value()).value();
        event.actor = "P99"; // whoever can write the file can make its hash fit, too
        const auto bytes = encode(event);
        database.script("DROP TRIGGER IF EXISTS events_stay; UPDATE events SET actor = 'P99', bytes = '" +
                        toBase64(bytes) + "', hash = '" + toHex(sha256(bytes)) + "' WHERE place = " + before);
    }
    std::filesystem::remove(folder("office") / "office.db.lock");
    EXPECT_FALSE(repairRecord(folder("office")).ok());
}

TEST_F(WitnessTest, ARepairGoesOnOnceWhatIsMissingWasGivenUp)
{
    {
        auto site = office();
        (void)person(site);
    }
    cutNewestEvent();
    openEpoch(folder("office"), "restored", clock, entropy);
    EXPECT_TRUE(repairRecord(folder("office")).ok());
}

TEST_F(WitnessTest, LiesInTheFolderThatOfficeTomlNames)
{
    auto config = readSiteConfig(folder("office"));
    config.witness = folder("witness of another user");
    writeSiteConfig(folder("office"), config);
    EXPECT_EQ(readSiteConfig(folder("office")).witness, config.witness);
    std::filesystem::create_directory(config.witness);
    std::filesystem::path file;
    {
        auto site = office();
        const auto witness = Witness::of(site.database(), site.config()).value();
        file = witness.strongFile();
        EXPECT_EQ(file.parent_path(), config.witness);
        EXPECT_THAT(testing::PrintToString(witness.commandsForRoot()),
                    testing::HasSubstr("touch '" + file.string() + "'"));
        std::ofstream{file}.flush(); // made for it, as root would
        (void)person(site);
    }
    EXPECT_GT(std::filesystem::file_size(file), 0U);
    EXPECT_EQ(checked().report.proven->behind, 0);
}

TEST_F(WitnessTest, FindsALineOfAnotherKey)
{
    {
        auto site = office();
        (void)person(site);
        const auto other = SiteKeys::make(entropy);
        Witness::of(site.database(), site.config())->sign(site.database(), site.journal(), other);
    }
    EXPECT_THAT(names(checked()), testing::ElementsAre("witness"));
}

TEST_F(WitnessTest, FindsThatASlipIsMissingWhichCameBack)
{
    std::string text;
    {
        auto site = office();
        text = issued(site).slip;
    }
    EXPECT_THAT(names(checked({{}, {}, {text}})), testing::IsEmpty());
    std::filesystem::remove_all(scratch.path() / "state");
    auto database = Database::openSqlite(folder("office") / "office.db", Access::write);
    database.script("DELETE FROM events WHERE place >= (SELECT max(place) FROM events WHERE type = 'referralIssued')");
    (void)foldEverything(database);
    std::filesystem::remove(folder("office") / "office.db.lock");
    EXPECT_THAT(names(checked({{}, {}, {text}})), testing::ElementsAre("witness"));
}

TEST_F(WitnessTest, FindsAPaperNameThatIsNotOverTheHeadBefore)
{
    auto site = office();
    const auto referral = issued(site);
    const auto event = site.journal().eventAt(referral.seq).value();
    const auto body = bodyOf<ReferralIssued>(event);
    PaperRandom random{};
    ASSERT_EQ(body.random.size(), random.size());
    std::copy(body.random.begin(), body.random.end(), random.begin());
    const auto name = paperName(event.prev, random);
    EXPECT_EQ(body.cti, (Bytes{name.begin(), name.end()}));
}

TEST_F(WitnessTest, FindsASlipThatNamesAnotherHead)
{
    {
        auto site = office();
        const auto first = issued(site);
        EXPECT_THAT(names(checked()), testing::IsEmpty());
        // As a record tells that was written again from some event on: the slip outside names what was there before.
        auto body = bodyOf<ReferralIssued>(site.journal().eventAt(first.seq).value());
        body.referral = ReferralId::timed(clock.now(), entropy);
        body.number = 2;
        (void)site.journal().run(
            command(), [&](Time) -> Result<std::vector<Draft>, UndoRefusal> { return std::vector{draftOf(body)}; });
    }
    EXPECT_THAT(names(checked()), testing::Contains("heads"));
}

TEST_F(WitnessTest, HoldsAPrintedHeadAndNamesAnother)
{
    const auto right = PrintedHead::parse("1/1 " + std::string{[&] {
                                                       auto site = office();
                                                       return std::get<0>(*site.database().one<std::string>(
                                                           "SELECT hash FROM events ORDER BY place LIMIT 1"));
                                                   }()}
                                                       .substr(0, 32));
    ASSERT_TRUE(right);
    EXPECT_TRUE(checked({{}, right, {}}).report.clean());
    EXPECT_FALSE(checked({{}, PrintedHead::parse("1/1 00112233445566778899"), {}}).report.clean());
    for (const auto* wrong : {"", "1/1", "1/1 0011", "x/1 00112233445566778899", "0/1 00112233445566778899"})
        EXPECT_FALSE(PrintedHead::parse(wrong)) << wrong;
}

TEST_F(WitnessTest, SaysWhatWasGivenUpWithTheLogAndIsNoFinding)
{
    {
        auto site = office();
        (void)person(site);
    }
    cutNewestEvent();
    openEpoch(folder("office"), "restored", clock, entropy);
    const auto whole = checked();
    EXPECT_THAT(names(whole), testing::IsEmpty());
    EXPECT_EQ(whole.report.lost, 1);
}

} // namespace
} // namespace pintu::test
