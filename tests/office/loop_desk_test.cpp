#include "office/case_desk.h"
#include "office/loop_desk.h"
#include "office/people_desk.h"
#include "office/referral_order.h"
#include "office/two_sites.h"

#include <chrono>

namespace pintu::test {
namespace {

class LoopDeskTest : public TwoSites {
protected:
    LoopDeskTest() : site{office()}, who{person(site)} {}

    Referral slip(const std::string& words = "Kartu tidak aktif lagi.")
    {
        ReferralOrder order;
        order.person = who;
        order.complaint = words;
        order.topic = "KEPESERTAAN";
        order.service = 213;
        order.partner = "P04821";
        order.consent = Consent::given;
        return good(placeOrder(site, command(), order));
    }
    KeptLine said(const std::string& topic = "INFORMASI")
    {
        VisitWords words;
        words.person = who;
        words.text = "bansos saya dipotong pak rt";
        words.topic = topic;
        words.sector = "SOS";
        return good(CaseDesk{site}.keep(command(), words));
    }
    std::vector<OpenRow> open(const std::string& officer = "P07") { return LoopDesk{site}.open(officer); }
    static OpenStep ending(const Referral& referral, LineEnd end)
    {
        OpenStep out;
        out.line = referral.line;
        out.slip = referral.name.number;
        out.end = end;
        return out;
    }
    Result<OpenStep, OpenRefusal> step(const OpenStep& wanted) { return LoopDesk{site}.step(command(), wanted); }
    Result<OpenStep, OpenRefusal> end(LineId line, LineEnd how, const std::string& why = {})
    {
        OpenStep wanted;
        wanted.line = line;
        wanted.end = how;
        wanted.why = why;
        return step(wanted);
    }
    CaseState stateOf(CaseId id) { return CaseDesk{site}.find(id)->state; }

    Site site;
    PersonId who;
};

TEST_F(LoopDeskTest, ListsASlipOnceWithWhomeverMustAct)
{
    const auto referral = slip();

    const auto rows = open();

    ASSERT_EQ(rows.size(), 1u) << "the complaint that it came of is no second thing";
    EXPECT_EQ(rows[0].thing.why, WaitsFor::silent);
    EXPECT_EQ(rows[0].thing.referral->id, referral.id);
    EXPECT_EQ(rows[0].service, 213);
    EXPECT_FALSE(rows[0].person.empty());
    EXPECT_EQ(LoopDesk{site}.ofSlip("P07", 1)->thing.line.id, referral.line);
    EXPECT_FALSE(LoopDesk{site}.ofSlip("P07", 2));
}

TEST_F(LoopDeskTest, ListsWordsForWhichNoSlipWentOut)
{
    const auto kept = said();

    const auto rows = open();

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].thing.why, WaitsFor::noSlip);
    EXPECT_EQ(rows[0].thing.due, kept.due);
    EXPECT_EQ(rows[0].said, "bansos saya dipotong pak rt");
}

TEST_F(LoopDeskTest, PutsASilentDestinationBeforeEverythingElseOnceItIsLate)
{
    (void)said("LAPORAN_SOSIAL");
    (void)slip();
    clock.time = clock.time.plus(std::chrono::hours{24 * 20});

    const auto rows = open();

    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(rows[0].thing.why, WaitsFor::silent);
    EXPECT_LT(rows[0].thing.due, clock.time);
}

TEST_F(LoopDeskTest, KeepsWhatIsAboutSomebodysConductFromAllButSupervisors)
{
    (void)said("PERILAKU");

    const auto clerk = open().front();
    EXPECT_TRUE(clerk.apart);
    EXPECT_EQ(clerk.said, "");
    EXPECT_EQ(clerk.person, "");
    EXPECT_EQ(clerk.thing.line.topic, "");
    OpenStep end;
    end.line = clerk.thing.line.id;
    end.end = LineEnd::answered;
    EXPECT_EQ(std::get<CaseRefusal>(step(end).refusal()), CaseRefusal::noSuchCase) << "it may be about this clerk";
    EXPECT_TRUE(LoopDesk{site}.step(command("P01"), end));
    (void)said("PERILAKU");
    const auto supervisor = open("P01").front();
    EXPECT_FALSE(supervisor.apart);
    EXPECT_EQ(supervisor.said, "bansos saya dipotong pak rt");
    EXPECT_EQ(supervisor.thing.line.topic, "PERILAKU");
}

TEST_F(LoopDeskTest, EndsASlipByTheResidentsOwnWord)
{
    const auto referral = slip();
    auto helped = ending(referral, LineEnd::helped);
    helped.word = ResidentWord::confirmed;
    helped.road = "phone";

    ASSERT_TRUE(step(helped));

    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->residentWord, ResidentWord::confirmed);
    EXPECT_EQ(stateOf(referral.caseId), CaseState::closed);
    EXPECT_TRUE(open().empty());
    for (const auto& line : CaseDesk{site}.lines(referral.caseId)) EXPECT_EQ(line.end, LineEnd::helped);
}

TEST_F(LoopDeskTest, EndsWhatADestinationNeverAnsweredAsThatAndAsNoHelp)
{
    const auto referral = slip();
    auto silent = ending(referral, LineEnd::partnerSilent);
    silent.cancelWhy = "PARTNER_SILENT";

    ASSERT_TRUE(step(silent));

    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->officeWord, OfficeWord::cancelled);
    EXPECT_EQ(CaseDesk{site}.line(referral.line)->end, LineEnd::partnerSilent);
    EXPECT_FALSE(isHelp(*CaseDesk{site}.line(referral.line)->end));
}

TEST_F(LoopDeskTest, EndsAlsoWhatTheTimersHaveEndedBefore)
{
    const auto referral = slip();
    clock.time = clock.time.plus(std::chrono::hours{24 * 60});
    ASSERT_EQ(ReferralDesk{site}.runTimers(), 1);
    EXPECT_EQ(open().front().thing.why, WaitsFor::expired);
    auto silent = ending(referral, LineEnd::partnerSilent);
    silent.cancelWhy = "PARTNER_SILENT";

    ASSERT_TRUE(step(silent));

    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->officeWord, OfficeWord::expired) << "nothing is said twice";
    EXPECT_TRUE(open().empty());
}

TEST_F(LoopDeskTest, WithdrawsASlipAndKeepsTheNeedOpen)
{
    const auto referral = slip();
    OpenStep withdraw;
    withdraw.line = referral.line;
    withdraw.slip = 1;
    withdraw.cancelWhy = "OFFICE";

    ASSERT_TRUE(step(withdraw));

    ASSERT_EQ(open().size(), 1u);
    EXPECT_EQ(open().front().thing.why, WaitsFor::withdrawn);
}

TEST_F(LoopDeskTest, WritesNothingWhereAPartOfAStepIsRefused)
{
    const auto referral = slip();
    auto denied = ending(referral, LineEnd::notReached);
    denied.word = ResidentWord::noAnswer; // nobody has said that they were served
    const auto before = site.journal().head()->seq;

    EXPECT_EQ(std::get<WordRefusal>(step(denied).refusal()), WordRefusal::nobodyServed);
    auto noReason = ending(referral, LineEnd::notEligible);
    EXPECT_EQ(std::get<CaseRefusal>(step(noReason).refusal()), CaseRefusal::needsReason);
    auto foreign = ending(referral, LineEnd::helped);
    foreign.line = LineId::random(entropy);
    EXPECT_EQ(std::get<CaseRefusal>(step(foreign).refusal()), CaseRefusal::noSuchCase);
    auto otherSlip = ending(referral, LineEnd::helped);
    otherSlip.slip = 9;
    EXPECT_EQ(std::get<WordRefusal>(step(otherSlip).refusal()), WordRefusal::notNow);
    OpenStep nothing;
    nothing.line = referral.line;
    EXPECT_EQ(std::get<WordRefusal>(step(nothing).refusal()), WordRefusal::notNow);

    EXPECT_EQ(site.journal().head()->seq, before);
}

TEST_F(LoopDeskTest, SealsTheReasonThatTheResidentIsOwed)
{
    const auto referral = slip();
    auto refused = ending(referral, LineEnd::notEligible);
    refused.why = "Tidak memenuhi syarat";

    ASSERT_TRUE(step(refused));

    std::vector<std::string> reasons;
    for (const auto& event : site.journal().eventsAbout(referral.caseId.text()))
        if (event.type == LineEnded::type && bodyOf<LineEnded>(event).line == referral.line)
            reasons.push_back(site.journal().personKeys().words<AnswerWords>(event)->text);
    EXPECT_EQ(reasons, std::vector<std::string>{"Tidak memenuhi syarat"});
    EXPECT_EQ(CaseDesk{site}.line(referral.line)->end, LineEnd::notEligible);
}

TEST_F(LoopDeskTest, EndsEachLineForItselfAndTheCaseWithTheLast)
{
    const auto id = caseOf(site, who);
    const auto lines = CaseDesk{site}.lines(id);

    ASSERT_TRUE(end(lines[0].id, LineEnd::notEligible, "Sudah menerima PKH."));
    EXPECT_EQ(stateOf(id), CaseState::registered);
    EXPECT_EQ(open().size(), 1u);
    ASSERT_TRUE(end(lines[1].id, LineEnd::partnerSilent));

    EXPECT_EQ(stateOf(id), CaseState::closed);
    EXPECT_EQ(CaseDesk{site}.line(lines[1].id)->end, LineEnd::partnerSilent);
    EXPECT_TRUE(open().empty());
}

TEST_F(LoopDeskTest, OpensALineAgainAndItsCaseWithIt)
{
    CaseDesk cases{site};
    const auto id = caseOf(site, who);
    for (const auto& line : cases.lines(id)) ASSERT_TRUE(end(line.id, LineEnd::withdrawn));
    const auto line = cases.lines(id).front();
    EXPECT_EQ(end(line.id, LineEnd::helped).refusal(), OpenRefusal{CaseRefusal::final});

    (void)good(cases.reopenLine(command(), line.id));

    EXPECT_FALSE(cases.line(line.id)->end);
    EXPECT_EQ(stateOf(id), CaseState::registered);
    EXPECT_EQ(cases.reopenLine(command(), line.id).refusal(), CaseRefusal::notFromHere);
    EXPECT_EQ(end(LineId::random(entropy), LineEnd::helped).refusal(), OpenRefusal{CaseRefusal::noSuchCase});
    EXPECT_EQ(cases.reopenLine(command(), LineId::random(entropy)).refusal(), CaseRefusal::noSuchCase);
}

TEST_F(LoopDeskTest, EndsWhatAnErasedPersonSaidWithoutSealingAReason)
{
    const auto kept = said();
    (void)good(PeopleDesk{site}.erase(command("P01"), who, "request"));

    ASSERT_TRUE(end(kept.line, LineEnd::noCapacity, "Tidak ada dana."));

    EXPECT_EQ(stateOf(kept.caseId), CaseState::closed);
    EXPECT_TRUE(open().empty());
}

} // namespace
} // namespace pintu::test
