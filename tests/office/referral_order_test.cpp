#include "office/loop_desk.h"
#include "office/referral_order.h"
#include "office/two_sites.h"

namespace pintu::test {
namespace {

class ReferralOrderTest : public TwoSites {
protected:
    ReferralOrderTest() : site{office()}, who{person(site)} {}

    ReferralOrder order() const
    {
        ReferralOrder out;
        out.person = who;
        out.complaint = "Kartu tidak aktif lagi.";
        out.topic = "KEPESERTAAN";
        out.service = 213;
        out.secondNeed = 101;
        out.partner = "P04821";
        out.note = "Mohon dilayani.";
        out.papers = {"KK"};
        out.consent = Consent::given;
        return out;
    }
    std::size_t cases() { return CaseDesk{site}.ofPerson(who).size(); }

    Site site;
    PersonId who;
};

TEST_F(ReferralOrderTest, WritesComplaintNeedsAndSlipInOneCommand)
{
    const auto once = command();

    const auto referral = good(placeOrder(site, once, order()));

    const auto lines = CaseDesk{site}.lines(referral.caseId);
    ASSERT_GE(lines.size(), 2u);
    EXPECT_EQ(lines[0].kind, LineKind::complaint);
    EXPECT_EQ(lines[1].id, referral.line);
    EXPECT_EQ(CaseDesk{site}.find(referral.caseId)->state, CaseState::referred);
    for (const auto& event : site.journal().eventsAbout(referral.caseId.text())) EXPECT_EQ(event.command, once.id);
    EXPECT_EQ(site.journal().eventsAbout(referral.id.text()).front().command, once.id);
}

TEST_F(ReferralOrderTest, AnswersWithTheSameSlipWhenAskedAgain)
{
    const auto once = command();
    const auto first = good(placeOrder(site, once, order()));

    const auto second = good(placeOrder(site, once, order()));

    EXPECT_EQ(second.slip, first.slip);
    EXPECT_EQ(cases(), 1u);
    EXPECT_FALSE(ReferralDesk{site}.byNumber(2));
}

struct RefusedOrder {
    const char* name;
    void (*change)(ReferralOrder&);
    IssueRefusal refusal;
};

class RefusedOrderTest : public ReferralOrderTest, public ::testing::WithParamInterface<RefusedOrder> {};

TEST_P(RefusedOrderTest, LeavesNothingBehind)
{
    auto wrong = order();
    GetParam().change(wrong);
    const auto before = site.journal().head()->seq;

    EXPECT_EQ(placeOrder(site, command(), wrong).refusal(), GetParam().refusal);

    EXPECT_EQ(site.journal().head()->seq, before);
    EXPECT_EQ(cases(), 0u);
}

INSTANTIATE_TEST_SUITE_P(
    ReferralOrder, RefusedOrderTest,
    ::testing::Values(
        RefusedOrder{"person", [](ReferralOrder& o) { o.person = {}; }, IssueRefusal::noSuchPerson},
        RefusedOrder{"topic", [](ReferralOrder& o) { o.topic = "?"; }, IssueRefusal::unknownTopic},
        RefusedOrder{"service", [](ReferralOrder& o) { o.service = 999; }, IssueRefusal::unknownService},
        RefusedOrder{"partner", [](ReferralOrder& o) { o.partner = "?"; }, IssueRefusal::unknownPartner},
        RefusedOrder{"noKey", [](ReferralOrder& o) { o.partner = "P04824"; }, IssueRefusal::partnerHasNoKey},
        RefusedOrder{"longComplaint", [](ReferralOrder& o) { o.complaint.assign(100'000, 'a'); },
                     IssueRefusal::textTooLong},
        RefusedOrder{"longNote", [](ReferralOrder& o) { o.note.assign(100'000, 'a'); }, IssueRefusal::textTooLong},
        RefusedOrder{"consent", [](ReferralOrder& o) { o.consent = Consent::notAsked; },
                     IssueRefusal::consentNotAsked}),
    [](const auto& of) { return of.param.name; });

TEST_F(ReferralOrderTest, PutsEverySlipOfAVisitIntoItsOneCase)
{
    auto first = order();
    first.ticket = TicketId::random(entropy);
    auto second = first;
    second.complaint = "Anak putus sekolah.";

    const auto one = good(placeOrder(site, command(), first));
    const auto two = good(placeOrder(site, command(), second));

    EXPECT_EQ(two.caseId, one.caseId);
    EXPECT_NE(two.line, one.line);
    EXPECT_EQ(cases(), 1u);
}

TEST_F(ReferralOrderTest, MakesTheSlipOfANeedThatIsWrittenDownAlready)
{
    const auto first = good(placeOrder(site, command(), order()));
    const auto line = lineWithoutSlip(site, first, 101);
    ASSERT_TRUE(line);
    const auto lines = CaseDesk{site}.lines(first.caseId).size();
    auto next = order();
    next.line = *line;
    next.service = 101;

    const auto second = good(placeOrder(site, command(), next));

    EXPECT_EQ(second.line, *line);
    EXPECT_EQ(second.caseId, first.caseId);
    EXPECT_EQ(CaseDesk{site}.lines(first.caseId).size(), lines);
    EXPECT_FALSE(lineWithoutSlip(site, first, 101));
}

TEST_F(ReferralOrderTest, MakesNoSlipOfALineThatIsSomebodyElsesOrOver)
{
    const auto first = good(placeOrder(site, command(), order()));
    auto next = order();
    next.service = 101;
    next.line = LineId::random(entropy);
    EXPECT_EQ(placeOrder(site, command(), next).refusal(), IssueRefusal::noSuchLine);
    next.line = *lineWithoutSlip(site, first, 101);
    next.person = person(site);
    EXPECT_EQ(placeOrder(site, command(), next).refusal(), IssueRefusal::noSuchLine);
    next.person = who;
    OpenStep ending;
    ending.line = next.line;
    ending.end = LineEnd::withdrawn;
    ASSERT_TRUE(LoopDesk{site}.step(command(), ending));
    EXPECT_EQ(placeOrder(site, command(), next).refusal(), IssueRefusal::noSuchLine);
}

TEST_F(ReferralOrderTest, MakesNoSlipForAPersonWhoseWordsAreErased)
{
    (void)good(PeopleDesk{site}.erase(command("P01"), who, "request"));

    EXPECT_EQ(placeOrder(site, command(), order()).refusal(), IssueRefusal::personErased);
    EXPECT_EQ(cases(), 0u);
}

} // namespace
} // namespace pintu::test
