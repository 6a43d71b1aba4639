#include "counter_fixture.h"
#include "one_side.h"

#include <map>
#include <utility>

namespace pintu::test {
namespace {

class CounterSeatTest : public CounterTest {
protected:
    CounterSeatTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }

    CounterScreen screen;
};

TEST_F(CounterSeatTest, OpensTheCounterForTheOfficerOfTheCommandLine)
{
    EXPECT_EQ(view().seat.stage, CounterStage::desk);
    EXPECT_EQ(officerAt(2), "P07");
}

TEST_F(CounterSeatTest, AsksWhoSitsHereOtherwise)
{
    auto asking = counter({}, {});
    asking.start();
    EXPECT_EQ(asking.state().seat.stage, CounterStage::signIn);
    asking.chooseCounter(3);

    asking.loneKey("2");

    EXPECT_EQ(asking.state().seat.stage, CounterStage::desk);
    EXPECT_EQ(asking.state().workplace.officer, "P08");
    EXPECT_EQ(officerAt(3), "P08");
}

TEST_F(CounterSeatTest, HidesEverythingUntilSomebodyGoesOnAfterTheLock)
{
    screen.functionKey(12);
    EXPECT_EQ(view().seat.stage, CounterStage::locked);
    screen.functionKey(2); // no key works while it is locked
    screen.loneKey("3");

    EXPECT_EQ(view().seat.stage, CounterStage::desk);
    EXPECT_EQ(view().workplace.officer, "P01");
}

/// Every counter opens but the ninth; passwords and PINs are what a test says, and who was signed out is noted.
class ToldSeats final : public CounterSeatOffice {
public:
    bool openCounter(const Command&, std::int64_t counter) override { return counter != 9; }
    Result<SignInDone, SignInRefusal> signIn(const std::string& officer, SecretKind kind,
                                             const std::string& secret) override
    {
        asked.push_back(officer + " " + std::string{nameOf(kind)});
        if (secrets[{officer, kind}] != secret) return refused(SignInRefusal{NotIn::wrong, 2, 8});
        in = officer;
        return SignInDone{{}, {officer, officer, Role::counter}, std::exchange(temporary, false), false, {}};
    }
    Result<bool, StaffRefusal> choose(const std::string& officer, SecretKind kind, const std::string& secret,
                                      bool) override
    {
        if (secret.size() < 6) return refused(StaffRefusal::tooShort);
        secrets[{officer, kind}] = secret;
        return true;
    }
    bool isIn(const std::string& officer) override { return in == officer; }
    void signOut(const std::string& officer) override { out.push_back(officer); }

    std::map<std::pair<std::string, SecretKind>, std::string> secrets;
    std::vector<std::string> asked;
    std::vector<std::string> out;
    std::string in;
    bool temporary = false;
};

class CounterSeatAlone : public OneSideTest {
protected:
    CounterSeatAlone()
    {
        profile.officers = {{"P1", "Ani Contoh", Role::counter}, {"P2", "Budi Contoh", Role::supervisor}};
        profile.counters = {{2, {}}, {9, {}}};
    }

    OfficeProfile profile;
    int opened = 0;
    std::shared_ptr<ToldSeats> office = std::make_shared<ToldSeats>();
    CounterSeat seat{workplace, office, {}, [this] { ++opened; }};
};

TEST_F(CounterSeatAlone, SaysWhenTheRecordKnowsNoSuchCounter)
{
    seat.learn(profile);
    seat.chooseCounter(9);

    seat.signIn();

    EXPECT_EQ(notice(), "This counter or officer is not in the office's profile. Choose another.");
    EXPECT_EQ(opened, 0);
}

TEST_F(CounterSeatAlone, KeepsTheChosenOfficerWhenTheProfileIsChanged)
{
    seat.learn(profile);
    seat.chooseOfficer(1);
    profile.officers.insert(profile.officers.begin(), {"P0", "Cici Contoh", Role::counter});

    seat.learn(profile);

    EXPECT_EQ(seat.state().officers.at(seat.state().officer).code, "P2");
    EXPECT_EQ(opened, 0);
}

TEST_F(CounterSeatAlone, LeavesWhoeverSitsAtACounterThereWhenItIsTakenOutOfTheProfile)
{
    seat.learn(profile);
    seat.signIn();
    profile.counters.erase(profile.counters.begin());

    seat.learn(profile);

    EXPECT_EQ(seat.state().counter, 2);
    EXPECT_TRUE(seat.isAtDesk());
}

class CounterSeatWithPasswords : public CounterSeatAlone {
protected:
    static constexpr SeatDoor door{true, false};
    CounterSeatWithPasswords()
    {
        office->secrets[{"P1", SecretKind::password}] = "empat kata yang lain";
        office->secrets[{"P1", SecretKind::pin}] = "907156";
        office->secrets[{"P2", SecretKind::password}] = "kursi hujan pagar biru";
        seat.learn(profile, door);
    }
    void enter(const std::string& secret, const std::string& again = {}, const std::string& pin = {})
    {
        seat.type({secret, again, pin});
        seat.signIn();
    }
};

TEST_F(CounterSeatWithPasswords, OpensForNobodyWithoutTheRightOne)
{
    seat.signIn(); // Enter alone
    EXPECT_TRUE(office->asked.empty());
    enter("kursi hujan pagar biru"); // another officer's
    EXPECT_EQ(seat.state().stage, CounterStage::signIn);
    EXPECT_EQ(opened, 0);
    EXPECT_EQ(notice(), "That is not right. Next try in %1 s; %2 tries are left.");

    enter("empat kata yang lain");
    EXPECT_TRUE(seat.isAtDesk());
}

TEST_F(CounterSeatWithPasswords, ADigitOnlyChoosesTheOfficer)
{
    seat.digit(1);
    EXPECT_FALSE(seat.isAtDesk());
    EXPECT_EQ(seat.state().officer, 1U);
    EXPECT_EQ(workplace.state().cursor.spot, Spot::secret);
}

TEST_F(CounterSeatWithPasswords, TheCommandLineNamesAnOfficerButDoesNotOpen)
{
    CounterSeat named{workplace, office, {"P2", 2}, [this] { ++opened; }};
    named.learn(profile, door);
    EXPECT_FALSE(named.isAtDesk());
    EXPECT_EQ(named.state().officer, 1U);
    EXPECT_EQ(opened, 0);
}

TEST_F(CounterSeatWithPasswords, ThePinOpensTheLockOfWhoLockedItAndNothingElse)
{
    enter("907156");
    EXPECT_EQ(office->asked.back(), "P1 password"); // nobody is in yet
    enter("empat kata yang lain");
    seat.lock();
    EXPECT_EQ(seat.state().stage, CounterStage::locked);
    enter("907156");
    EXPECT_EQ(office->asked.back(), "P1 pin");
    EXPECT_TRUE(seat.isAtDesk());

    seat.lock();
    seat.digit(1);
    enter("907156");
    EXPECT_EQ(office->asked.back(), "P2 password");
    EXPECT_FALSE(seat.isAtDesk());
}

TEST_F(CounterSeatWithPasswords, AnotherOfficerTakesOverAndTheFirstIsSignedOut)
{
    enter("empat kata yang lain");
    seat.lock();
    seat.digit(1);
    enter("kursi hujan pagar biru");
    EXPECT_EQ(workplace.state().officer, "P2");
    EXPECT_EQ(office->out, std::vector<std::string>{"P1"});
}

TEST_F(CounterSeatWithPasswords, WhatASupervisorGaveIsChangedBeforeAnythingOpens)
{
    office->temporary = true;
    enter("empat kata yang lain");
    EXPECT_EQ(seat.state().asks, SeatAsks::another);
    EXPECT_FALSE(seat.isAtDesk());
    enter("sepeda lampu kertas", "sepeda lampu kertaz");
    EXPECT_FALSE(seat.isAtDesk());
    enter("sepeda lampu kertas", "sepeda lampu kertas");
    EXPECT_TRUE(seat.isAtDesk());
    EXPECT_EQ((office->secrets[{"P1", SecretKind::password}]), "sepeda lampu kertas");
}

TEST_F(CounterSeatWithPasswords, TheFirstStartLeadsToTheFirstPassword)
{
    CounterSeat fresh{workplace, office, {}, [this] { ++opened; }};
    fresh.learn(profile, {true, true});
    EXPECT_EQ(fresh.state().asks, SeatAsks::first);
    fresh.type({"sepeda lampu kertas", "sepeda lampu kertas", "907156"});
    fresh.signIn();
    EXPECT_TRUE(fresh.isAtDesk());
    EXPECT_EQ((office->secrets[{"P1", SecretKind::pin}]), "907156");
}

TEST_F(CounterSeatWithPasswords, LocksWhenTheSignInEndedElsewhereAndWhenNobodyTouchesAnything)
{
    enter("empat kata yang lain");
    office->in = "";
    for (int i = 0; i < 12; ++i) seat.tick();
    EXPECT_EQ(seat.state().stage, CounterStage::locked);
    EXPECT_EQ(notice(), "You have signed in at another place, or a supervisor ended this sign-in.");

    enter("empat kata yang lain");
    for (int i = 1; i < CounterSeat::lockedAfter; ++i) seat.tick();
    EXPECT_TRUE(seat.isAtDesk());
    seat.tick();
    EXPECT_EQ(seat.state().stage, CounterStage::locked);
}

TEST_F(CounterSeatWithPasswords, ShowsNobodyWhoHasEnded)
{
    profile.officers.front().ended = true;
    seat.learn(profile, door);
    ASSERT_EQ(seat.state().officers.size(), 1U);
    EXPECT_EQ(seat.state().officers.front().code, "P2");
}

} // namespace
} // namespace pintu::test
