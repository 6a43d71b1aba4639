#include "office/setup.h"
#include "office/sign_in_desk.h"
#include "office/two_sites.h"
#include "store/check.h"
#include "store/sql_staff.h"

#include <fstream>
#include <iterator>
#include <thread>

namespace pintu::test {
namespace {

constexpr const char* supervisors = "kursi hujan pagar biru";
constexpr const char* clerks = "sepeda lampu kertas";

/// A real office with two clerks and a supervisor, and a PC whose clock a test moves.
class SignInTest : public TwoSites {
protected:
    SignInTest()
    {
        auto named = readProfile(resources() / "demo" / "office-profile.toml");
        named.profile.training = false;
        named.profile.officers = {{"P07", "Rahmi Contoh", Role::counter, Origin::psm},
                                  {"P08", "Budi Contoh", Role::counter, Origin::karangTaruna},
                                  {"S01", "Sari Contoh", Role::supervisor, Origin::civilServant}};
        setUp({folder("real"), {"D0500", SiteKind::office, Engine::sqlite, {}}, named.profile, resources() / "catalog"},
              clock, entropy);
    }

    Site real() { return {folder("real"), Access::write, UseKeys::yes, clock, entropy}; }
    SignInDesk at(Site& site, const std::string& device = "loket-1", const std::string& start = "start-1")
    {
        return SignInDesk{site, {device, [this, start] { return BootMoment{start, pc}; }}};
    }
    void pass(std::chrono::seconds time) { pc += std::chrono::duration_cast<std::chrono::milliseconds>(time).count(); }
    /// S01 and P07 have passwords, and S01 is in.
    void found(Site& site)
    {
        auto desk = at(site);
        ASSERT_TRUE(desk.setFirst("S01", supervisors).ok());
        ASSERT_TRUE(desk.signIn("S01", SecretKind::password, supervisors, "counter").ok());
        ASSERT_TRUE(desk.reset(command("S01"), "P07", "hanya sekali pakai ini").ok());
        auto clerk = desk.signIn("P07", SecretKind::password, "hanya sekali pakai ini", "counter");
        ASSERT_TRUE(clerk.ok());
        EXPECT_TRUE(clerk->temporary);
        ASSERT_TRUE(desk.choose("P07", SecretKind::password, clerks).ok());
    }
    NotIn refusalOf(SignInDesk& desk, const std::string& secret, SecretKind kind = SecretKind::password,
                    const std::string& officer = "P07")
    {
        const auto done = desk.signIn(officer, kind, secret, "counter");
        EXPECT_FALSE(done.ok());
        return done.ok() ? NotIn::unknown : done.refusal().why;
    }
    TroubleKind doing(const std::function<void()>& what)
    {
        try {
            what();
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
        return TroubleKind::other;
    }

    std::int64_t pc = 1'000'000; ///< milliseconds since the PC was started
};

TEST_F(SignInTest, ARealOfficeDoesNothingByAnOfficersNameAlone)
{
    auto site = real();
    EXPECT_TRUE(at(site).awaitsFirst());
    for (const auto* name : {"P07", "S01", "ctl", "ANYWORD"})
        EXPECT_EQ(doing([&] { (void)QueueDesk{site}.openCounter(command(name), 1, "P07"); }), TroubleKind::notSignedIn)
            << name;
    found(site);
    auto another = real(); // a second program knows of no sign-in of the first
    EXPECT_EQ(doing([&] { (void)QueueDesk{another}.openCounter(command("P07"), 1, "P07"); }), TroubleKind::notSignedIn);
    EXPECT_TRUE(QueueDesk{site}.openCounter(command("P07"), 1, "P07").ok());
}

TEST_F(SignInTest, ATrainingOfficeNeverBecomesRealNorTheOtherWayRound)
{
    auto site = real();
    auto desk = at(site);
    ASSERT_TRUE(desk.setFirst("S01", supervisors).ok());
    ASSERT_TRUE(desk.signIn("S01", SecretKind::password, supervisors, "counter").ok());
    auto profile = site.profile();
    profile.training = true;
    EXPECT_EQ(doing([&] { setProfile(site, command("S01"), profile); }), TroubleKind::badInput);
    auto training = office();
    profile = training.profile();
    profile.training = false;
    EXPECT_EQ(doing([&] { setProfile(training, command("P01"), profile); }), TroubleKind::badInput);
    EXPECT_FALSE(at(training).asksForPasswords());
}

TEST_F(SignInTest, TheFirstPasswordIsASupervisorsAndThereIsOnlyOneFirst)
{
    auto site = real();
    auto desk = at(site);
    EXPECT_EQ(desk.setFirst("P07", clerks).refusal(), StaffRefusal::notFirst);
    EXPECT_EQ(desk.setFirst("S01", "slrt").refusal(), StaffRefusal::tooShort);
    ASSERT_TRUE(desk.setFirst("S01", supervisors).ok());
    EXPECT_EQ(desk.setFirst("S01", clerks).refusal(), StaffRefusal::notFirst);
}

/// An office of an older version may name no supervisor at all.
TEST_F(SignInTest, WhereThereIsNoSupervisorTheFirstBecomesOne)
{
    auto site = real();
    auto profile = site.profile();
    profile.officers.pop_back();
    setProfile(site, command("setup"), profile);
    ASSERT_TRUE(at(site).setFirst("P08", supervisors).ok());
    EXPECT_EQ(site.profile().officer("P08")->role, Role::supervisor);
}

TEST_F(SignInTest, WaitsGrowAndTenWrongOnesLockUntilASupervisorReleases)
{
    auto site = real();
    found(site);
    auto desk = at(site);
    for (int wrong = 1; wrong <= 10; ++wrong) {
        EXPECT_EQ(refusalOf(desk, "salah terus"), wrong < 10 ? NotIn::wrong : NotIn::locked) << wrong;
        if (wrong < 10) {
            EXPECT_EQ(refusalOf(desk, clerks), NotIn::wait) << wrong; // the right one does not help either
        }
        pass(std::chrono::seconds{61});
    }
    EXPECT_EQ(refusalOf(desk, clerks), NotIn::locked);
    ASSERT_TRUE(desk.release(command("S01"), "P07", false).ok());
    EXPECT_TRUE(desk.signIn("P07", SecretKind::password, clerks, "counter").ok());
}

TEST_F(SignInTest, AWaitOutlastsARestartAndAClockThatIsPutForward)
{
    {
        auto site = real();
        found(site);
        auto desk = at(site);
        for (int wrong = 0; wrong < 4; ++wrong) {
            EXPECT_EQ(refusalOf(desk, "salah terus"), NotIn::wrong);
            if (wrong < 3) pass(std::chrono::seconds{61});
        }
    }
    clock.forward(std::chrono::hours{24 * 365});
    auto site = real();
    auto same = at(site);
    EXPECT_EQ(refusalOf(same, clerks), NotIn::wait); // only the program was started anew
    auto restarted = at(site, "loket-1", "start-2");
    EXPECT_EQ(refusalOf(restarted, clerks), NotIn::wait);
    pass(std::chrono::seconds{9});
    EXPECT_TRUE(restarted.signIn("P07", SecretKind::password, clerks, "counter").ok());
}

/// Each thread guesses with a connection of its own; what came first counts, and nobody else learns anything.
TEST_F(SignInTest, AHundredGuessesAtOnceAreOne)
{
    {
        auto site = real();
        found(site);
    }
    constexpr int guessers = 6;
    std::vector<std::thread> threads;
    std::array<NotIn, guessers> answers{};
    for (int i = 0; i < guessers; ++i)
        threads.emplace_back([&, i] {
            SystemClock now;
            SystemEntropy random;
            Site mine{folder("real"), Access::write, UseKeys::yes, now, random};
            SignInDesk desk{mine, {"loket-1", [] { return BootMoment{"start-1", 1'000'000}; }}};
            const auto done = desk.signIn("P07", SecretKind::password, "tebakan " + std::to_string(i), "counter");
            answers[static_cast<std::size_t>(i)] = done.ok() ? NotIn::unknown : done.refusal().why;
        });
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(std::count(answers.begin(), answers.end(), NotIn::wrong), 1);
    EXPECT_EQ(std::count(answers.begin(), answers.end(), NotIn::wait), guessers - 1);
}

TEST_F(SignInTest, ThePinWorksAtThisPcAfterThePasswordForEightHours)
{
    auto site = real();
    found(site);
    auto desk = at(site);
    EXPECT_EQ(desk.choose("P07", SecretKind::pin, "123456").refusal(), StaffRefusal::badPin);
    ASSERT_TRUE(desk.choose("P07", SecretKind::pin, "907156").ok());
    EXPECT_TRUE(desk.signIn("P07", SecretKind::pin, "907156", "counter").ok());

    auto elsewhere = at(site, "loket-2");
    EXPECT_EQ(refusalOf(elsewhere, "907156", SecretKind::pin), NotIn::pinOver);
    auto restarted = at(site, "loket-1", "start-2");
    EXPECT_EQ(refusalOf(restarted, "907156", SecretKind::pin), NotIn::pinOver);
    pass(std::chrono::hours{8});
    pass(std::chrono::seconds{1});
    EXPECT_EQ(refusalOf(desk, "907156", SecretKind::pin), NotIn::pinOver);
    EXPECT_TRUE(desk.signIn("P07", SecretKind::password, clerks, "counter").ok());
    for (int wrong = 0; wrong < 5; ++wrong) {
        EXPECT_EQ(refusalOf(desk, "310582", SecretKind::pin), NotIn::wrong);
        pass(std::chrono::seconds{61});
    }
    EXPECT_EQ(refusalOf(desk, "907156", SecretKind::pin), NotIn::pinOver);
    EXPECT_TRUE(desk.signIn("P07", SecretKind::password, clerks, "counter").ok());
}

TEST_F(SignInTest, OnePlaceAtATimeAndTheFirstIsToldAndCanDoNothingMore)
{
    auto first = real();
    found(first);
    auto second = real();
    const auto done = at(second, "loket-2").signIn("P07", SecretKind::password, clerks, "counter");
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->ended, (std::vector<SignedInElsewhere>{{"loket-1", "counter"}}));
    EXPECT_FALSE(at(first).isIn("P07"));
    EXPECT_EQ(doing([&] { (void)QueueDesk{first}.openCounter(command("P07"), 1, "P07"); }), TroubleKind::notSignedIn);
    EXPECT_TRUE(QueueDesk{second}.openCounter(command("P07"), 1, "P07").ok());

    at(second, "loket-2").signOut("P07");
    EXPECT_EQ(doing([&] { (void)QueueDesk{second}.openCounter(command("P07"), 1, "P07"); }), TroubleKind::notSignedIn);
}

TEST_F(SignInTest, AClerkManagesNobodyAndErasesNobody)
{
    auto site = real();
    found(site);
    auto desk = at(site);
    const auto someone = person(site);
    EXPECT_EQ(doing([&] { (void)desk.release(command("P07"), "P08", false); }), TroubleKind::wrongRole);
    EXPECT_EQ(doing([&] { (void)desk.reset(command("P07"), "S01", clerks); }), TroubleKind::wrongRole);
    EXPECT_EQ(doing([&] {
                  (void)desk.state(command("P07"), {"P07", "Rahmi Contoh", Role::supervisor});
              }),
              TroubleKind::wrongRole);
    EXPECT_EQ(doing([&] { setProfile(site, command("P07"), site.profile()); }), TroubleKind::wrongRole);
    EXPECT_EQ(doing([&] { (void)PeopleDesk{site}.erase(command("P07"), someone, "request"); }), TroubleKind::wrongRole);
    EXPECT_EQ(doing([&] { (void)PeopleDesk{site}.erase(command("ANYWORD"), someone, "request"); }),
              TroubleKind::notSignedIn);
}

TEST_F(SignInTest, TheRosterIsTheSupervisorsAndTheLastOneStays)
{
    auto site = real();
    found(site);
    auto desk = at(site);
    ASSERT_TRUE(desk.state(command("S01"), {"P09", "Tono Contoh", Role::counter, Origin::pkh}).ok());
    EXPECT_EQ(desk.state(command("S01"), {"kiosk", "Tono Contoh", Role::counter}).refusal(), StaffRefusal::badCode);
    EXPECT_EQ(desk.state(command("S01"), {"S01", "Sari Contoh", Role::counter}).refusal(),
              StaffRefusal::noSupervisorLeft);
    EXPECT_EQ(desk.release(command("S01"), "S01", true).refusal(), StaffRefusal::noSupervisorLeft);

    auto gone = *site.profile().officer("P07");
    gone.ended = true;
    ASSERT_TRUE(desk.state(command("S01"), gone).ok());
    EXPECT_EQ(doing([&] { (void)QueueDesk{site}.openCounter(command("P07"), 1, "P07"); }), TroubleKind::notSignedIn);
    EXPECT_EQ(refusalOf(desk, clerks), NotIn::unknown);

    const auto roster = desk.roster();
    ASSERT_EQ(roster.size(), 4U);
    EXPECT_EQ(roster[3].officer.origin, Origin::pkh);
    EXPECT_FALSE(roster[3].hasPassword);
}

/// Whoever locks out the only supervisor by wrong ones has gained nothing: the right one works after a wait.
TEST_F(SignInTest, TheLastSupervisorWaitsButIsNeverLockedOutForGood)
{
    auto site = real();
    found(site);
    auto desk = at(site);
    for (int wrong = 0; wrong < 12; ++wrong) {
        (void)refusalOf(desk, "salah terus", SecretKind::password, "S01");
        pass(std::chrono::seconds{901});
    }
    EXPECT_TRUE(desk.signIn("S01", SecretKind::password, supervisors, "counter").ok());
}

TEST_F(SignInTest, AtOnePcEverybodysWrongOnesCountTogether)
{
    auto site = real();
    found(site);
    auto desk = at(site);
    for (int i = 0; i < 12; ++i) {
        (void)refusalOf(desk, "salah terus", SecretKind::password, i % 2 == 0 ? "P07" : "S01");
        pass(std::chrono::seconds{61});
    }
    (void)refusalOf(desk, "salah terus", SecretKind::password, "P07");
    EXPECT_EQ(refusalOf(desk, supervisors, SecretKind::password, "S01"), NotIn::wait);
    auto other = at(site, "loket-2");
    pass(std::chrono::seconds{61});
    EXPECT_TRUE(other.signIn("S01", SecretKind::password, supervisors, "counter").ok());
}

/// No byte of a password, a PIN or of what is kept of them stands in any file of the office; with the record alone, and
/// without its key, there is nothing to guess against. The check of the whole record finds it in order.
TEST_F(SignInTest, NothingOfASecretStandsInAFile)
{
    {
        auto site = real();
        found(site);
        auto desk = at(site);
        ASSERT_TRUE(desk.choose("P07", SecretKind::pin, "907156").ok());
        (void)refusalOf(desk, "tebakan yang salah");
        const auto report = check(site.database(), site.id(), {&site.keys(), std::nullopt});
        EXPECT_TRUE(report.clean()) << report.findings.front().invariant;
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder("real")}) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in{entry.path(), std::ios::binary};
        const std::string all{std::istreambuf_iterator<char>{in}, {}};
        for (const auto* secret : {supervisors, clerks, "hanya sekali", "907156", "tebakan yang", "argon2"})
            EXPECT_EQ(all.find(secret), std::string::npos) << entry.path() << " " << secret;
    }
    auto without = Site{folder("real"), Access::write, UseKeys::no, clock, entropy};
    auto desk = at(without);
    EXPECT_EQ(doing([&] { (void)desk.signIn("P07", SecretKind::password, clerks, "counter"); }), TroubleKind::noKey);
}

} // namespace
} // namespace pintu::test
