#include "office/intake_desk.h"
#include "office/two_sites.h"
#include "paper/pair_secret.h"
#include "store/check.h"
#include "support/saying.h"

#include <algorithm>
#include <chrono>
#include <map>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class IntakeDeskTest : public TwoSites {
protected:
    IntakeDeskTest()
        : officeSite{folder("office"), Access::write, UseKeys::yes, clock, entropy},
          site{folder("partner"), Access::write, UseKeys::yes, clock, entropy},
          desk{site},
          referral{issued(officeSite)}
    {
    }
    std::string typedCode() { return ReferralDesk{officeSite}.typedCode(referral); }
    void accept() { (void)desk.accept(command("R02"), referral.slip, "scan"); }
    SlipVerdictKind kindOf(const std::string& text) { return desk.look(text).kind; }

    Site officeSite;
    Site site;
    IntakeDesk desk;
    Referral referral;
};

TEST_F(IntakeDeskTest, AcceptsAGoodSlip)
{
    const auto accepted = desk.accept(command("R02"), referral.slip, "scan");

    EXPECT_EQ(accepted.verdict.kind, SlipVerdictKind::good);
    EXPECT_TRUE(accepted.written);
    EXPECT_EQ(accepted.slip->word, PartnerWord::accepted);
    EXPECT_EQ(desk.secretOf(*accepted.slip)->service, 213);
}

TEST_F(IntakeDeskTest, SaysWhenAndWhereASlipWasUsedFirst)
{
    accept();
    const auto first = clock.now();
    clock.forward(1h);

    const auto again = desk.accept(command("R03"), referral.slip, "scan");

    EXPECT_EQ(again.verdict.kind, SlipVerdictKind::alreadyUsed);
    EXPECT_FALSE(again.written);
    EXPECT_EQ(again.verdict.firstUse->at, first.seconds());
    EXPECT_EQ(again.verdict.firstUse->desk, "R02");
}

TEST_F(IntakeDeskTest, AnswersARepeatedCommandAsTheFirstTime)
{
    const auto once = command("R02");
    (void)desk.accept(once, referral.slip, "scan");

    const auto again = desk.accept(once, referral.slip, "scan");

    EXPECT_EQ(again.verdict.kind, SlipVerdictKind::good);
    EXPECT_TRUE(again.written);
    EXPECT_EQ(again.slip->count, 1);
}

TEST_F(IntakeDeskTest, ReadsASlipThroughAGermanKeyboard)
{
    const std::map<char, std::string> german{{'Y', "Z"}, {'Z', "Y"}, {':', "Ö"}, {'*', "("},
                                             {'+', "`"}, {'-', "ß"}, {'/', "-"}};
    std::string typed; // what a scanner set to US keys types there
    for (const char c : referral.slip) typed += german.contains(c) ? german.at(c) : std::string{c};
    ASSERT_NE(typed, referral.slip);

    EXPECT_EQ(desk.lookExactly(typed).kind, SlipVerdictKind::notOurs);
    EXPECT_EQ(desk.accept(command("R02"), typed, "scan").verdict.kind, SlipVerdictKind::good);
}

TEST_F(IntakeDeskTest, AcceptsATypedCode)
{
    const auto accepted = desk.accept(command("R02"), typedCode(), "typed");

    EXPECT_EQ(accepted.verdict.kind, SlipVerdictKind::good);
    EXPECT_EQ(accepted.slip->name.text(), "D0412/1");
}

TEST_F(IntakeDeskTest, TakesThePaperAfterItsTypedCodeForTheSameSlip)
{
    (void)desk.accept(command("R02"), typedCode(), "typed");

    EXPECT_EQ(desk.accept(command("R02"), referral.slip, "scan").verdict.kind, SlipVerdictKind::alreadyUsed);
}

TEST_F(IntakeDeskTest, RefusesEveryFlippedBit)
{
    int proven = 0;
    for (std::size_t i = 0; i < referral.slip.size(); ++i)
        for (unsigned bit = 0; bit < 8; ++bit) {
            auto text = referral.slip;
            text[i] = static_cast<char>(static_cast<unsigned char>(text[i]) ^ (1u << bit));
            const auto verdict = desk.lookExactly(text);
            proven += verdict.kind == SlipVerdictKind::good || verdict.notes.proven;
        }

    EXPECT_EQ(proven, 0);
}

TEST_F(IntakeDeskTest, NeverReadsAnotherSlipIntoWhatAScannerTyped)
{
    for (std::size_t i = 0; i < referral.slip.size(); i += 7) {
        auto text = referral.slip;
        text[i] =
            static_cast<char>(static_cast<unsigned char>(text[i]) ^ 0x20u); // often the same letter in the other case
        const auto verdict = desk.look(text);
        if (!verdict.notes.proven) continue;
        EXPECT_EQ(verdict.claims->paper, Slip::parse(referral.slip)->claims().paper);
    }
}

TEST_F(IntakeDeskTest, KnowsWhatIsNoSlip)
{
    EXPECT_EQ(kindOf("http://example.org"), SlipVerdictKind::notOurs);
    EXPECT_EQ(kindOf(referral.slip.substr(0, 120)), SlipVerdictKind::unreadable);
}

TEST_F(IntakeDeskTest, SendsASlipForAnotherPartnerThere)
{
    setUpPartner("puskesmas", "P04823");
    trustEverybody();
    Site other{folder("puskesmas"), Access::write, UseKeys::yes, clock, entropy};

    const auto verdict = IntakeDesk{other}.accept(command("R02"), referral.slip, "scan");

    EXPECT_EQ(verdict.verdict.kind, SlipVerdictKind::notForHere);
    EXPECT_EQ(verdict.verdict.claims->audience, "P04821");
    EXPECT_FALSE(verdict.written);
}

TEST_F(IntakeDeskTest, TakesAnExpiredSlipOnlyWithAReason)
{
    clock.forward(16 * 24h); // 14 days, and a day of grace

    EXPECT_EQ(desk.accept(command("R02"), referral.slip, "scan").verdict.kind, SlipVerdictKind::expired);
    EXPECT_TRUE(desk.accept(command("R02"), referral.slip, "scan", "livesFarAway").written);
}

TEST_F(IntakeDeskTest, GivesADayOfGrace)
{
    clock.forward(14 * 24h + 23h);

    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::good);
}

TEST_F(IntakeDeskTest, DoubtsAnUnknownKey)
{
    trustEverybody([](TrustListContent& content) {
        std::erase_if(content.keys, [](const TrustedKey& key) { return key.role == KeyRole::office; });
    });
    site.refresh();

    EXPECT_EQ(desk.accept(command("R02"), referral.slip, "scan").verdict.kind, SlipVerdictKind::keyUnknown);
    EXPECT_TRUE(desk.accept(command("R02"), referral.slip, "scan", "confirmedByPhone").written);
}

TEST_F(IntakeDeskTest, DoubtsARevokedKey)
{
    trustEverybody([&](TrustListContent& content) {
        for (auto& key : content.keys)
            if (key.role == KeyRole::office) key.revokedSince = clock.now().seconds();
    });
    site.refresh();

    const auto accepted = desk.accept(command("R02"), referral.slip, "scan");

    EXPECT_EQ(accepted.verdict.kind, SlipVerdictKind::keyRevoked);
    EXPECT_EQ(accepted.verdict.keyRevokedSince, clock.now().seconds());
    EXPECT_FALSE(accepted.written);
}

TEST_F(IntakeDeskTest, NeverTakesAWithdrawnSlip)
{
    (void)good(ReferralDesk{officeSite}.reissue(command(), 1));
    trustEverybody([&](TrustListContent& content) {
        content.withdrawnSlips = {{"D0412", 1, Slip::parse(referral.slip)->claims().paper}};
    });
    site.refresh();

    for (const auto& text : {referral.slip, typedCode()}) {
        const auto accepted = desk.accept(command("R02"), text, "scan", "anyReason");
        EXPECT_EQ(accepted.verdict.kind, SlipVerdictKind::withdrawn) << text;
        EXPECT_FALSE(accepted.written);
    }
}

TEST_F(IntakeDeskTest, TakesATypedCodeOnlyWithAReasonWhereAPaperWithoutANumberIsWithdrawn)
{
    trustEverybody(
        [&](TrustListContent& content) { content.withdrawn = {Slip::parse(referral.slip)->claims().paper}; });
    site.refresh();

    EXPECT_EQ(desk.accept(command("R02"), typedCode(), "typed").verdict.kind, SlipVerdictKind::perhapsWithdrawn);
    EXPECT_TRUE(desk.accept(command("R02"), typedCode(), "typed", "confirmedByPhone").written);
}

TEST_F(IntakeDeskTest, TakesAnExpiredTypedCodeOf0_1_0OnlyOnceTheNameWasCompared)
{
    const auto pair = pairSecret(officeSite.keys().signing, site.keys().signing.publicKey(), "D0412", "P04821");
    const auto code =
        TypedCode::ofSlipBefore(*pair, static_cast<std::uint32_t>(referral.name.number), referral.expiresAt).text();
    clock.forward(std::chrono::days{40});

    EXPECT_EQ(desk.accept(command("R02"), code, "typed").verdict.kind, SlipVerdictKind::expired);
    const auto farAway = desk.accept(command("R02"), code, "typed", "livesFarAway");
    EXPECT_EQ(farAway.verdict.kind, SlipVerdictKind::compareName);
    EXPECT_FALSE(farAway.written);
    EXPECT_TRUE(desk.accept(command("R02"), code, "typed", "nameCompared").written);
}

TEST_F(IntakeDeskTest, NeverTakesAForgedSlip)
{
    auto claims = Slip::parse(referral.slip)->claims();
    const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
    const auto forged = slipText(hospital.signing, hospital.signing.publicKey(), claims,
                                 {"SR", 1961, 0, 213}); // a partner's key signs no slips

    EXPECT_EQ(desk.accept(command("R02"), forged, "scan", "anyReason").verdict.kind, SlipVerdictKind::notValid);
}

TEST_F(IntakeDeskTest, WarnsOfAnOldTrustListAndStillAccepts)
{
    clock.forward(10 * 24h);
    const auto later = issued(officeSite);
    clock.forward(5 * 24h);

    const auto verdict = desk.look(later.slip);

    EXPECT_EQ(verdict.kind, SlipVerdictKind::good);
    EXPECT_TRUE(verdict.notes.trustListOld);
}

TEST_F(IntakeDeskTest, NoticesThatItsClockIsBehind)
{
    clock.forward(2h);
    const auto later = issued(officeSite);
    accept();
    (void)desk.accept(command("R02"), later.slip, "scan");
    clock.forward(-2h);

    EXPECT_TRUE(desk.look(referral.slip).notes.clockWrong);
}

/// An office that gave itself the same id and numbers: nobody here knows its key.
class StrangersSlip : public IntakeDeskTest {
protected:
    std::string by(const SigningKey& key, std::uint32_t number = 1)
    {
        auto claims = Slip::parse(referral.slip)->claims();
        claims.number = number;
        const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
        return issueSlip(key, hospital.signing.publicKey(), claims, {"XX", 1950, 0, 213}, head, entropy).text;
    }
    SigningKey stranger = SiteKeys::make(entropy).signing;
    const Bytes head{1, 2, 3}; ///< of the stranger's record
};

TEST_F(IntakeDeskTest, ANumberThatAnOfficeGaveTwiceIsTwoSlips)
{
    // As after an old copy of its database was put back: same number, same key, another person's paper.
    const auto claims = Slip::parse(referral.slip)->claims();
    const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
    const auto office = SiteKeys::load(keyFile(folder("office")), "D0412");
    const auto second =
        issueSlip(office.signing, hospital.signing.publicKey(), claims, {"XX", 1950, 0, 213}, Bytes{1, 2, 3}, entropy)
            .text;
    accept();

    EXPECT_EQ(kindOf(second), SlipVerdictKind::good);
    const auto other = desk.accept(command("R02"), second, "scan");
    ASSERT_TRUE(other.written);
    EXPECT_EQ(desk.secretOf(*other.slip)->birthYear, 1950);
    EXPECT_EQ(kindOf(second), SlipVerdictKind::alreadyUsed);
    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::alreadyUsed);
    const auto report = check(site.database(), site.id(), {&site.keys(), std::nullopt});
    EXPECT_TRUE(report.clean()) << report.findings.front().invariant;
}

TEST_F(StrangersSlip, TakenOnTrustIsNotInTheWayOfTheGenuineSlip)
{
    const auto onTrust = desk.accept(command("R02"), by(stranger), "scan", "urgentNeed");
    ASSERT_TRUE(onTrust.written);

    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::good);
    EXPECT_EQ(kindOf(typedCode()), SlipVerdictKind::good);
    const auto genuine = desk.accept(command("R02"), referral.slip, "scan");
    ASSERT_TRUE(genuine.written);
    EXPECT_EQ(genuine.slip->name.text(), "D0412/1");
    EXPECT_NE(onTrust.slip->name, genuine.slip->name);
    EXPECT_EQ(desk.secretOf(*genuine.slip)->birthYear, 1961);
    EXPECT_EQ(desk.find(onTrust.slip->name)->word, PartnerWord::accepted) << "it stands as it stood";
    const auto report = check(site.database(), site.id(), {&site.keys(), std::nullopt});
    EXPECT_TRUE(report.clean()) << report.findings.front().invariant;
}

TEST_F(StrangersSlip, IsNotTheUseOfTheSlipThatWasTakenBefore)
{
    accept();
    EXPECT_EQ(kindOf(by(stranger)), SlipVerdictKind::keyUnknown);
    EXPECT_TRUE(desk.accept(command("R02"), by(stranger), "scan", "urgentNeed").written);
    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::alreadyUsed);
    EXPECT_EQ(desk.find({"D0412", 1})->slip, referral.slip);
}

TEST_F(StrangersSlip, IsTakenOnce)
{
    const auto slip = by(stranger);
    ASSERT_TRUE(desk.accept(command("R02"), slip, "scan", "urgentNeed").written);
    EXPECT_EQ(kindOf(slip), SlipVerdictKind::alreadyUsed);
    EXPECT_EQ(kindOf(by(stranger)), SlipVerdictKind::alreadyUsed) << "another paper of that number and key";
    EXPECT_EQ(kindOf(by(stranger, 2)), SlipVerdictKind::keyUnknown);
}

TEST_F(StrangersSlip, IsAnsweredByItselfAndNeverByTelephone)
{
    const auto name = desk.accept(command("R02"), by(stranger), "scan", "urgentNeed").slip->name;
    accept();
    const auto served = good(desk.say(command("R02"), name, sayingOf(PartnerWord::served, 5)));
    EXPECT_EQ(desk.typedReturn(served), "") << "its code would answer the genuine slip";
    EXPECT_NE(served.returnText, "");
    EXPECT_EQ(desk.find({"D0412", 1})->word, PartnerWord::accepted);
    EXPECT_EQ(ReferralDesk{officeSite}.hear(command(), served.returnText).verdict.kind, ReturnVerdictKind::unknownSlip);
    EXPECT_NE(desk.typedReturn(*desk.find({"D0412", 1})), "");
}

TEST_F(StrangersSlip, MayBeTakenBackAlone)
{
    accept();
    const auto name = desk.accept(command("R02"), by(stranger), "scan", "urgentNeed").slip->name;
    ASSERT_TRUE(desk.takeBack(command("R02"), name));
    EXPECT_FALSE(desk.find(name));
    EXPECT_EQ(desk.find({"D0412", 1})->word, PartnerWord::accepted);
}

TEST_F(StrangersSlip, SaysNothingOfTheTime)
{
    clock.forward(100 * 24h);
    auto claims = Slip::parse(referral.slip)->claims();
    claims.issued = clock.now().seconds();
    claims.expires = claims.issued + 86'400;
    const auto hospital = SiteKeys::load(keyFile(folder("partner")), "P04821");
    const auto ahead =
        issueSlip(stranger, hospital.signing.publicKey(), claims, {"XX", 1950, 0, 213}, head, entropy).text;
    clock.forward(-100 * 24h);
    ASSERT_TRUE(desk.accept(command("R02"), ahead, "scan", "urgentNeed").written);
    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::good);
    EXPECT_FALSE(desk.look(referral.slip).notes.clockWrong);
}

TEST_F(StrangersSlip, OfAStolenKeyIsNotInTheWayOnceTheKeyIsChanged)
{
    const auto stolen = SiteKeys::load(keyFile(folder("office")), "D0412").signing;
    trustEverybody([&](TrustListContent& content) {
        for (auto& key : content.keys)
            if (key.role == KeyRole::office) key.revokedSince = clock.now().seconds();
        content.keys.push_back(
            TrustedKey::of("D0412", KeyRole::office, stranger.publicKey(), 1, clock.now().seconds() + 1'000'000));
    });
    site.refresh();
    ASSERT_TRUE(desk.accept(command("R02"), by(stolen), "scan", "confirmedByPhone").written);

    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::keyRevoked) << "not proven either, but it may be confirmed";
    EXPECT_EQ(desk.accept(command("R02"), by(stranger), "scan").verdict.kind, SlipVerdictKind::good);
}

TEST_F(StrangersSlip, OfTheSameNumberByTheOfficesNextKeyIsAnotherSlip)
{
    accept();
    trustEverybody([&](TrustListContent& content) {
        content.keys.push_back(
            TrustedKey::of("D0412", KeyRole::office, stranger.publicKey(), 1, clock.now().seconds() + 1'000'000));
    });
    site.refresh();
    const auto second = by(stranger);
    const auto next = desk.accept(command("R02"), second, "scan");
    ASSERT_TRUE(next.written);
    EXPECT_NE(next.slip->name.apart, "");
    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::alreadyUsed);
    EXPECT_EQ(kindOf(second), SlipVerdictKind::alreadyUsed);
    EXPECT_NE(desk.typedReturn(*next.slip), desk.typedReturn(*desk.find({"D0412", 1})));
}

/// The events of 0.1.0 name no key.
class HeardBefore : public StrangersSlip {
protected:
    void heard(const std::string& slip, const std::string& exception)
    {
        const auto claims = Slip::parse(referral.slip)->claims();
        (void)site.run(command("R02"), [&](Time) -> Result<std::vector<Draft>, SayRefusal> {
            return std::vector<Draft>{draftOf(SlipHeard{"D0412",
                                                        1,
                                                        {},
                                                        Urgency::routine,
                                                        claims.issued,
                                                        claims.expires,
                                                        slip,
                                                        slip.empty() ? "typed" : "scan",
                                                        exception}),
                                      draftOf(PartnerSaid{"D0412", 1, 1, PartnerWord::accepted, 0, 1, {}})};
        });
    }
};

TEST_F(HeardBefore, ASlipIsUsed)
{
    heard(referral.slip, {});
    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::alreadyUsed);
    EXPECT_EQ(kindOf(typedCode()), SlipVerdictKind::alreadyUsed);
}

TEST_F(HeardBefore, ATypedCodeIsAUseOfItsSlip)
{
    heard({}, {});
    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::alreadyUsed);
    EXPECT_EQ(kindOf(typedCode()), SlipVerdictKind::alreadyUsed);
}

TEST_F(HeardBefore, WhatWasTakenOnTrustIsNotInTheWay)
{
    const auto strangers = by(stranger);
    heard(strangers, "urgentNeed");
    EXPECT_EQ(kindOf(strangers), SlipVerdictKind::alreadyUsed);
    const auto genuine = desk.accept(command("R02"), referral.slip, "scan");
    ASSERT_TRUE(genuine.written);
    EXPECT_EQ(desk.find({"D0412", 1})->slip, strangers) << "each as it was";
    EXPECT_EQ(genuine.slip->slip, referral.slip);
}

TEST_F(IntakeDeskTest, SaysOnlyWhatFollows)
{
    EXPECT_EQ(desk.say(command("R02"), {"D0412", 1}, sayingOf(PartnerWord::served, 5)).refusal(),
              SayRefusal::unknownSlip);
    accept();
    EXPECT_EQ(desk.say(command("R02"), {"D0412", 1}, sayingOf(PartnerWord::seen, 0)).refusal(), SayRefusal::notNow);
    EXPECT_EQ(desk.say(command("R02"), {"D0412", 1}, sayingOf(PartnerWord::served, 0)).refusal(),
              SayRefusal::needsOutcome);
    EXPECT_EQ(desk.say(command("R02"), {"D0412", 1}, sayingOf(PartnerWord::rejected, 5)).refusal(),
              SayRefusal::wrongOutcome)
        << "5 says: admitted";
    EXPECT_EQ(good(desk.say(command("R02"), {"D0412", 1}, sayingOf(PartnerWord::served, 5))).count, 2);
}

TEST_F(IntakeDeskTest, TakesAnAcceptanceBackAndAcceptsTheSlipAnew)
{
    accept();
    ASSERT_TRUE(desk.takeBack(command("R02"), {"D0412", 1}));
    EXPECT_FALSE(desk.find({"D0412", 1}));
    EXPECT_EQ(kindOf(referral.slip), SlipVerdictKind::good);
    clock.forward(1min);

    const auto again = desk.accept(command("R03"), referral.slip, "scan");

    EXPECT_TRUE(again.written);
    EXPECT_EQ(again.slip->firstAt, clock.now());
    EXPECT_EQ(again.slip->firstDesk, "R03");
    EXPECT_EQ(again.slip->count, 2) << "an office that heard the first word believes the newer";
    const auto report = check(site.database(), site.id(), {&site.keys(), std::nullopt});
    EXPECT_TRUE(report.clean()) << report.findings.front().invariant;
}

TEST_F(IntakeDeskTest, TakesNothingBackThatWentOn)
{
    EXPECT_EQ(desk.takeBack(command("R02"), {"D0412", 1}).refusal(), TakeBackRefusal::unknownSlip);
    accept();
    (void)good(desk.say(command("R02"), {"D0412", 1}, sayingOf(PartnerWord::served, 5)));
    EXPECT_EQ(desk.takeBack(command("R02"), {"D0412", 1}).refusal(), TakeBackRefusal::answered);

    const auto later = issued(officeSite);
    (void)desk.accept(command("R02"), later.slip, "scan");
    clock.forward(31s);
    EXPECT_EQ(desk.takeBack(command("R02"), later.name).refusal(), TakeBackRefusal::tooLate);
}

TEST_F(IntakeDeskTest, TakesAnAcceptanceBackOnce)
{
    accept();
    const auto once = command("R02");
    EXPECT_TRUE(desk.takeBack(once, {"D0412", 1}));
    EXPECT_TRUE(desk.takeBack(once, {"D0412", 1})) << "the same command: the same answer";
    EXPECT_EQ(desk.takeBack(command("R02"), {"D0412", 1}).refusal(), TakeBackRefusal::undoneBefore);
}

TEST_F(IntakeDeskTest, KnowsItsOwnReturnSlip)
{
    accept();
    const auto text = good(desk.say(command("R02"), {"D0412", 1}, sayingOf(PartnerWord::served, 5))).returnText;

    EXPECT_EQ(desk.lookReturn(text).kind, ReturnVerdictKind::good);
}

TEST_F(IntakeDeskTest, NeverAnswersOneSlipsCommandForAnother)
{
    accept();
    const auto later = issued(officeSite);
    (void)desk.accept(command("R02"), later.slip, "scan");
    const auto once = command("R02");
    (void)good(desk.say(once, {"D0412", 1}, sayingOf(PartnerWord::served, 5)));

    EXPECT_THROW((void)desk.say(once, {"D0412", 2}, sayingOf(PartnerWord::served, 5)), Trouble);
}

} // namespace
} // namespace pintu::test
