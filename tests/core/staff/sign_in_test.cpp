#include "core/record/event_examples.h"
#include "core/staff/sign_in.h"

#include <gtest/gtest.h>

#include <set>

namespace pintu {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

OfficeProfile office()
{
    OfficeProfile out;
    out.name = "SLRT Contoh Kota Serang";
    out.officers = {{"P07", "Rahmi Contoh", Role::counter}};
    return out;
}

std::optional<SecretFault> faultOfText(std::string_view password)
{
    const auto profile = office();
    return faultOfPassword(password, profile.officers.front(), profile);
}

TEST(Password, OfFourWordsIsGoodAndNoKindOfSignIsAskedFor)
{
    for (const auto* good : {"sepeda lampu kertas hujan", "KUDAxMEJAxAWANxTEH", "warung-tua;gelas", "ᮊᮥᮓ ᮙᮦᮏ ᮃᮝᮔ᮪ ᮒᮦᮂ"})
        EXPECT_EQ(faultOfText(good), std::nullopt) << good;
}

TEST(Password, IsRefusedForItsLength)
{
    EXPECT_EQ(faultOfText("kursi hujan"), SecretFault::tooShort);
    EXPECT_EQ(faultOfText(std::string(129, 'a') + "kursi hujan"), SecretFault::tooLong);
}

TEST(Password, IsRefusedWhereOthersWouldTryItFirst)
{
    for (const auto* bad : {"aaaaaaaaaaaaaaaa", "123456789012345", "qwertyuiopasdf", "RahmiContoh2026",
                            "slrtKotaSerang12", "password-P07-slrt", "abcabcabcabcabc", "rahasia-slrt-2026"})
        EXPECT_EQ(faultOfText(bad), SecretFault::guessable) << bad;
}

TEST(Pin, HasSixDigitsThatAreNoRow)
{
    EXPECT_EQ(faultOfPin("907156"), std::nullopt);
    for (const auto* bad : {"", "12345", "1234567", "123456", "000000", "987654", "571571", "90715a"})
        EXPECT_EQ(faultOfPin(bad), SecretFault::notADigitPin) << bad;
}

TEST(Wait, GrowsToAMinute)
{
    std::vector<std::int64_t> waits;
    for (std::int64_t wrong = 0; wrong <= 9; ++wrong) waits.push_back(waitAfter(wrong).count());
    EXPECT_EQ(waits, (std::vector<std::int64_t>{0, 1, 2, 4, 8, 16, 32, 60, 60, 60}));
    EXPECT_EQ(waitAtDevice(5), seconds{0});
    EXPECT_EQ(waitAtDevice(12), seconds{60});
}

TEST(Wait, RunsByTheClockSinceThePcWasStarted)
{
    const BootMoment wrong{"one", 100'000};
    EXPECT_EQ(leftOf(seconds{60}, wrong, {"one", 130'000}, {"one", 130'000}), milliseconds{30'000});
    EXPECT_EQ(leftOf(seconds{60}, wrong, {"one", 160'000}, {"one", 160'000}), milliseconds{0});
}

/// Whoever restarts the PC, or goes to another one that runs for a year, waits from the first look.
TEST(Wait, BeginsAnewAfterARestartAndAtAnotherPc)
{
    const BootMoment wrong{"one", 100'000};
    EXPECT_EQ(leftOf(seconds{60}, wrong, {"two", 5'000}, {"two", 5'000}), milliseconds{60'000});
    EXPECT_EQ(leftOf(seconds{60}, wrong, {"two", 31'000'000'000}, {"two", 31'000'000'000}), milliseconds{60'000});
    EXPECT_EQ(leftOf(seconds{60}, wrong, {"two", 65'000}, {"two", 5'000}), milliseconds{0});
}

std::set<std::string> allTypes()
{
    std::set<std::string> out;
    test::forEachEventExample([&](const auto& body) { out.insert(std::string{body.type}); });
    return out;
}

std::set<std::string> unsignedTypesOf(const std::string& actor)
{
    std::set<std::string> out;
    for (const auto& type : allTypes())
        if (mayAppendUnsigned(actor, type)) out.insert(type);
    return out;
}

TEST(Unsigned, NobodyAppendsMoreThanWhatHappensAtADoor)
{
    const std::set<std::string> door{"signInFailed", "signedIn", "signedOut"};
    for (const auto* actor : {"P07", "ctl", "setup", "board", "", "kios", "TIMER"})
        EXPECT_EQ(unsignedTypesOf(actor), door) << actor;
    auto doctor = door;
    doctor.insert("epochOpened");
    EXPECT_EQ(unsignedTypesOf("doctor"), doctor);
}

TEST(Unsigned, AKioskAppendsWhatIsAKiosksAndATimerNothingOfAPerson)
{
    for (const auto& type : allTypes())
        EXPECT_EQ(mayAppendUnsigned("kiosk", type), mayAppend(Role::kiosk, type) || mayAppendUnsigned("nobody", type))
            << type;
    for (const auto* type : {"personStated", "personErased", "personKeyMade", "profileSet", "officerSecretSet",
                             "officerReleased", "referralIssued", "caseOpened", "epochOpened", "trustLoaded"})
        EXPECT_FALSE(mayAppendUnsigned("timer", type)) << type;
}

TEST(Append, OthersSecretsAreASupervisors)
{
    EXPECT_TRUE(mayAppendAbout(Role::counter, "P07", "officerSecretSet", "P07"));
    EXPECT_FALSE(mayAppendAbout(Role::counter, "P07", "officerSecretSet", "S01"));
    EXPECT_TRUE(mayAppendAbout(Role::supervisor, "S01", "officerSecretSet", "P07"));
    EXPECT_FALSE(mayAppendAbout(Role::counter, "P07", "officerReleased", "P07"));
    EXPECT_FALSE(mayAppendAbout(Role::auditor, "A01", "officerSecretSet", "A01"));
}

TEST(Actor, OfADeviceOrProgramIsNoOfficersCode)
{
    for (const auto* actor : {"kiosk", "kiosk-2", "timer", "setup", "doctor", "ctl", "board"})
        EXPECT_TRUE(isReservedActor(actor)) << actor;
    EXPECT_FALSE(isReservedActor("P07"));
}

} // namespace
} // namespace pintu
