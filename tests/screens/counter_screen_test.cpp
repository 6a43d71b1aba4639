#include "counter_fixture.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterScreenTest : public CounterTest {
protected:
    CounterScreenTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }

    CounterScreen screen;
};

TEST_F(CounterScreenTest, DoesNothingWithAScanWhileItIsLocked)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.functionKey(12);

    screen.scanned(nik);

    EXPECT_FALSE(view().request);
}

TEST_F(CounterScreenTest, LearnsThatAKeyWasRevokedWhileItRuns)
{
    ASSERT_TRUE(view().facts->readers.contains("P04824"));
    trustEverybody([&](TrustListContent& list) {
        for (auto& key : list.keys)
            if (key.owner == "P04824") key.revokedSince = clock.now().seconds();
    });

    screen.tick();

    EXPECT_FALSE(view().facts->readers.contains("P04824"));
}

TEST_F(CounterScreenTest, LearnsOfANewProfileAndStaysAtItsCounter)
{
    auto profile = site.profile();
    profile.name = "Kantor Contoh Baru";
    profile.counters.push_back({9, {"H"}});
    setProfile(site, command("P01"), profile);

    screen.tick();

    EXPECT_EQ(view().facts->profile.name, "Kantor Contoh Baru");
    EXPECT_EQ(view().seat.counter, 2);
    EXPECT_EQ(view().seat.stage, CounterStage::desk);
}

TEST_F(CounterScreenTest, OrdersFromANewCatalogueWhatWasChosenInTheOldOne)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.typeField(nik);
    screen.enter();
    screen.typeComplaint("kis mati");
    screen.chooseNeed(0);
    screen.consent(Consent::given);
    auto lists = site.catalogue().lists();
    for (auto& service : lists.services) service.name.id += " (baru)";
    loadCatalogue(site, command(), lists);

    screen.tick();
    EXPECT_TRUE(view().request->service()->name.id.ends_with("(baru)"));
    screen.functionKey(8);

    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->service, 201);
}

TEST_F(CounterScreenTest, SaysBeforeTheSlipIsMadeThatTheDestinationLostItsKey)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.typeField(nik);
    screen.enter();
    screen.typeComplaint("kis mati");
    screen.chooseNeed(0);
    screen.consent(Consent::given);
    trustEverybody([&](TrustListContent& list) {
        for (auto& key : list.keys)
            if (key.owner == "P04824") key.revokedSince = clock.now().seconds();
    });
    screen.tick();

    screen.functionKey(8);

    EXPECT_STREQ(view().workplace.notice.english,
                 "This destination cannot read slips yet. Choose another, or send the person with a phone call.");
    EXPECT_EQ(view().request->service()->key, "health-reactivate");
    EXPECT_EQ(view().workplace.cursor.spot, Spot::destinations);
}

TEST_F(CounterScreenTest, KeepsItsFactsAsLongAsNobodyChangedThem)
{
    const auto facts = view().facts;
    ticket();

    screen.tick();

    EXPECT_EQ(view().facts, facts);
}

} // namespace
} // namespace pintu::test
