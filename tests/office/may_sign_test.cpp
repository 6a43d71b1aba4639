#include "office/may_sign.h"
#include "office/paper_desk.h"
#include "office/two_sites.h"
#include "support/saying.h"

#include <chrono>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;

class MaySignTest : public TwoSites {
protected:
    MaySignTest() : site{office()}, desk{partner()} {}
    /// A newer list in which the key of one role reads otherwise; everybody loads it.
    void listChanged(KeyRole role, const std::function<void(TrustedKey&)>& change)
    {
        trustEverybody([&](TrustListContent& content) {
            for (auto& key : content.keys)
                if (key.role == role) change(key);
        });
    }
    void revoke(KeyRole role)
    {
        listChanged(role, [this](TrustedKey& key) { key.revokedSince = clock.now().seconds(); });
    }
    IssueWish wish()
    {
        IssueWish out;
        out.caseId = caseOf(site, person(site));
        out.partner = "P04821";
        out.service = 213;
        out.consent = Consent::given;
        return out;
    }
    Result<Referral, IssueRefusal> issue() { return ReferralDesk{site}.issue(command(), wish()); }

    Site site;
    Site desk;
};

TEST_F(MaySignTest, AnOfficeWhoseKeyIsRevokedIssuesNoSlipFromThatMoment)
{
    const auto before = good(issue());
    revoke(KeyRole::office);

    EXPECT_EQ(issue().refusal(), IssueRefusal::ownKeyOut);
    EXPECT_EQ(ReferralDesk{site}.reissue(command(), before.name.number).refusal(), IssueRefusal::ownKeyOut);
    EXPECT_EQ(PaperDesk{site}.slip(before.name.number, SlipForm::slip80, "P07").refusal(), IssueRefusal::ownKeyOut);
    EXPECT_EQ(ownKeyOutSince(site, clock.now()), clock.now().seconds());
}

TEST_F(MaySignTest, AnOfficeWhoseKeyIsOverIssuesNoSlip)
{
    listChanged(KeyRole::office, [this](TrustedKey& key) { key.expires = clock.now().seconds() + 60; });
    EXPECT_TRUE(issue().ok());
    clock.forward(2min);
    EXPECT_EQ(issue().refusal(), IssueRefusal::ownKeyOut);
}

TEST_F(MaySignTest, ADeskWhoseKeyIsRevokedTakesNothingInAndSaysNothing)
{
    const auto first = good(issue());
    const auto second = good(issue());
    ASSERT_TRUE(IntakeDesk{desk}.accept(command("R02"), first.slip, "scan").written);
    revoke(KeyRole::partner);

    const auto taken = IntakeDesk{desk}.accept(command("R02"), second.slip, "scan", "anyReason");
    EXPECT_FALSE(taken.written);
    EXPECT_EQ(taken.ownKeyOutSince, clock.now().seconds());
    EXPECT_EQ(IntakeDesk{desk}.say(command("R02"), first.name, sayingOf(PartnerWord::served, 5)).refusal(),
              SayRefusal::ownKeyOut);
}

TEST_F(MaySignTest, WithANewKeyAnOldOneThatIsRevokedStopsNobody)
{
    trustEverybody([this](TrustListContent& content) {
        auto old = TrustedKey::of("D0412", KeyRole::office, SiteKeys::make(entropy).signing.publicKey(), 1,
                                  clock.now().seconds());
        old.revokedSince = clock.now().seconds();
        content.keys.push_back(old);
    });
    EXPECT_TRUE(issue().ok());
}

TEST_F(MaySignTest, NoClockAloneStopsADesk)
{
    const auto slip = good(issue());
    clock.forward(731 * 24h); // past the end of every key, by this clock
    EXPECT_FALSE(ownKeyOutSince(desk, clock.now()));
    EXPECT_TRUE(IntakeDesk{desk}.accept(command("R02"), slip.slip, "scan", "otherReason").written);
}

TEST_F(MaySignTest, NoSlipCarriesTheDateOfAClockThatIsFarAhead)
{
    clock.forward(15 * 24h);
    EXPECT_EQ(issue().refusal(), IssueRefusal::clockWrong);
    clock.forward(-15 * 24h);
    EXPECT_TRUE(issue().ok());
}

TEST_F(MaySignTest, ASlipsDatesComeFromTheClockThoughTheRecordWasAhead)
{
    const auto right = clock.now();
    clock.forward(400 * 24h);
    (void)person(site); // the record's moments stand still from here
    clock.time = right;

    const auto slip = good(issue());
    EXPECT_EQ(slip.issuedAt, right.seconds());
    EXPECT_EQ(slip.expiresAt, right.seconds() + 14 * 86'400);
}

TEST_F(MaySignTest, ADayThatAClerkOpenedVouchesForTheDate)
{
    clock.forward(40 * 24h);
    ASSERT_EQ(issue().refusal(), IssueRefusal::clockWrong);
    (void)good(QueueDesk{site}.take(command(), {"H", PriorityClass::ordinary, {}}, FarAhead::clerkAgrees));
    EXPECT_TRUE(issue().ok());
}

TEST_F(MaySignTest, NoSlipCarriesADateLongBeforeTheTrustList)
{
    clock.forward(-2 * 24h);
    EXPECT_EQ(issue().refusal(), IssueRefusal::clockWrong);
    clock.forward(2 * 24h - 1h);
    EXPECT_TRUE(issue().ok());
}

} // namespace
} // namespace pintu::test
