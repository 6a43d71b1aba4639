#include "counter_fixture.h"
#include "lost_answer.h"
#include "one_side.h"
#include "screens/counter_text.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterRequestTest : public CounterTest {
protected:
    CounterRequestTest() : screen{counter()}
    {
        person = known("Siti Nurhaliza Contoh", nik);
        screen.start();
        screen.typeField(nik);
        screen.enter();
    }
    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }
    void complain(const std::string& text)
    {
        screen.typeComplaint(text);
        screen.chooseNeed(0);
    }

    PersonId person;
    CounterScreen screen;
};

TEST_F(CounterRequestTest, OffersNeedsAndDestinationForTheResidentsOwnWords)
{
    complain("kis mati");

    EXPECT_EQ(view().request->match.topic->code, "KEPESERTAAN");
    EXPECT_EQ(view().request->service()->key, "health-reactivate");
    EXPECT_EQ(view().request->partner()->id, "P04824");
    EXPECT_EQ(view().request->urgency, Urgency::urgent);
    EXPECT_EQ(view().request->papers.size(), 3u);
}

TEST_F(CounterRequestTest, AsksForConsentBeforeAnythingIsMade)
{
    complain("kis mati");

    screen.functionKey(8);

    EXPECT_EQ(notice(), "Read the question aloud, then press Space for yes.");
    EXPECT_EQ(view().workplace.cursor.spot, Spot::consent);
    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
}

TEST_F(CounterRequestTest, MakesNoSlipOfAComplaintThatIsTooLong)
{
    complain(std::string(100'000, 'a'));
    EXPECT_THAT(matchWords(*view().request), ::testing::HasSubstr("Too long: 100000 letters"));
    screen.consent(Consent::given);

    screen.functionKey(8);

    EXPECT_EQ(notice(), "This text is longer than its field has room for. Shorten it first.");
    EXPECT_EQ(view().workplace.cursor.spot, Spot::complaint);
    EXPECT_EQ(view().request->complaint.size(), 100'000u);
    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
}

TEST_F(CounterRequestTest, TellsATooLongNoteWhileItIsTypedAndMakesNoSlip)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.typeNote(std::string(501, 'a'));
    EXPECT_EQ(notice(), "This text is longer than its field has room for. Shorten it first.");

    screen.functionKey(8);

    EXPECT_EQ(view().workplace.cursor.spot, Spot::note);
    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
    screen.typeNote(std::string(500, 'a'));
    EXPECT_EQ(notice(), "");
    screen.functionKey(8);
    EXPECT_TRUE(ReferralDesk{site}.byNumber(1));
}

TEST_F(CounterRequestTest, MakesTheSlipAlsoWhenConsentIsRefused)
{
    complain("kis mati");
    screen.consent(Consent::refused);

    screen.functionKey(8);

    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->consent, Consent::refused);
    EXPECT_EQ(view().slip->slip, Printing::printed);
}

TEST_F(CounterRequestTest, MakesOneCaseAndOneSlipWhenTheAnswerIsLostAndTheKeyIsPressedAgain)
{
    const auto unlucky = std::make_shared<LostAnswer>(record());
    auto again = counter(unlucky);
    again.start();
    again.typeField(nik);
    again.enter();
    again.typeComplaint("kis mati");
    again.chooseNeed(0);
    again.consent(Consent::given);
    again.functionKey(8);
    ASSERT_TRUE(again.state().workplace.notice.retry);
    again.typeField(""); // the clerk looks around meanwhile
    again.functionKey(3);

    again.functionKey(8);

    EXPECT_EQ(again.state().slip->facts.referral.name.number, 1);
    EXPECT_FALSE(ReferralDesk{site}.byNumber(2));
    EXPECT_EQ(CaseDesk{site}.ofPerson(person).size(), 1u);
}

TEST_F(CounterRequestTest, LeavesNoCaseBehindWhenTheSlipIsRefused)
{
    complain("kis mati");
    screen.consent(Consent::given);
    trustEverybody([&](TrustListContent& list) {
        for (auto& key : list.keys)
            if (key.owner == "P04824") key.revokedSince = clock.now().seconds();
    });

    screen.functionKey(8);

    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
    EXPECT_TRUE(CaseDesk{site}.ofPerson(person).empty());
    EXPECT_EQ(view().workplace.notice.tone, Tone::warn);
}

TEST_F(CounterRequestTest, KeepsTicketNotePapersAndUrgency)
{
    complain("kis mati");
    screen.tickPaper(1, true);
    screen.typeNote("Mohon segera.");
    screen.chooseUrgency(Urgency::emergency);
    screen.consent(Consent::given);

    screen.functionKey(8);

    ReferralDesk desk{site};
    const auto referral = *desk.byNumber(1);
    EXPECT_THAT(desk.papersShown(referral), ::testing::ElementsAre("KK"));
    EXPECT_EQ(referral.urgency, Urgency::emergency);
    EXPECT_EQ(site.journal().wordsAt<ReferralWords>(referral.seq)->note, "Mohon segera.");
    const auto lines = CaseDesk{site}.lines(referral.caseId);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines.front().kind, LineKind::complaint);
    EXPECT_EQ(CaseDesk{site}.words(lines.front())->text, "kis mati");
}

TEST_F(CounterRequestTest, SaysWhichDestinationCannotReadSlips)
{
    complain("tunggakan listrik");
    screen.typeComplaint("akta lahir");
    screen.chooseNeed(0);
    screen.consent(Consent::given);

    screen.functionKey(8);

    EXPECT_EQ(notice(),
              "This destination cannot read slips yet. Choose another, or send the person with a phone call.");
    EXPECT_FALSE(ReferralDesk{site}.byNumber(1));
}

TEST_F(CounterRequestTest, AsksForANeedFirst)
{
    screen.functionKey(8);

    EXPECT_EQ(view().workplace.cursor.spot, Spot::needs);
    EXPECT_EQ(notice(), "Choose a need first: a digit from the list.");
}

TEST_F(CounterRequestTest, KeepsWhatWasChosenWhenAScanPassesThroughTheComplaint)
{
    complain("kis mati");
    screen.tickPaper(1, true);

    screen.typeComplaint("kis matiRS1:6B");
    screen.typeComplaint("kis mati");

    ASSERT_TRUE(view().request->need);
    EXPECT_EQ(view().request->service()->key, "health-reactivate");
    EXPECT_TRUE(view().request->papers.at(1).shown);
}

TEST_F(CounterRequestTest, AsksAnewForAFurtherNeedOfTheSamePerson)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);

    screen.escape();
    screen.functionKey(8);

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->person.resident.id, person);
    EXPECT_FALSE(view().request->need);
    EXPECT_EQ(notice(), "Choose a need first: a digit from the list.");
    EXPECT_FALSE(ReferralDesk{site}.byNumber(2));
}

TEST_F(CounterRequestTest, KeepsTheRequestWhenTheRecordIsLostAndSendsItOnce)
{
    complain("kis mati");
    screen.consent(Consent::given);
    broken = true;
    screen.functionKey(8);
    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, "kis mati");
    broken = false;

    screen.tryAgain();

    EXPECT_EQ(view().slip->facts.referral.name.number, 1);
    EXPECT_EQ(ReferralDesk{site}.newest(9).size(), 1u);
}

/// Refuses every order, and keeps it.
class ToldOrders final : public CounterRequestOffice {
public:
    Result<KeptLine, CaseRefusal> keep(const Command&, const VisitWords&) override
    {
        return refused(CaseRefusal::noSuchCase);
    }
    void keepDraft(std::int64_t, const std::optional<DeskDraft>&) override {}
    std::optional<DeskDraft> draft(std::int64_t) override { return std::nullopt; }
    Result<SlipFacts, IssueRefusal> issue(const Command&, const ReferralOrder& order) override
    {
        orders.push_back(order);
        return refused(IssueRefusal::unknownService);
    }
    std::vector<ReferralOrder> orders;
};

/// A catalogue of two services, each of them offered by two partners.
class CounterRequestAlone : public OneSideTest {
protected:
    CounterRequestAlone() { request.begin({}, std::nullopt, false, catalogueOf({201, 202}, {"P1", "P2"}, {"P2"})); }

    static SharedFacts catalogueOf(const std::vector<std::int64_t>& services, const std::vector<std::string>& partners,
                                   std::set<std::string, std::less<>> readers)
    {
        CatalogueLists lists;
        for (const auto number : services) {
            Service service;
            service.number = number;
            service.key = "service-" + std::to_string(number);
            service.name = {service.key, service.key};
            lists.services.push_back(service);
        }
        for (const auto& id : partners) {
            Partner partner;
            partner.id = partner.name = id;
            partner.services = services;
            lists.partners.push_back(partner);
        }
        CounterFacts facts;
        facts.catalogue = std::make_shared<const Catalogue>(std::move(lists));
        facts.readers = std::move(readers);
        return std::make_shared<const CounterFacts>(std::move(facts));
    }

    std::shared_ptr<ToldOrders> office = std::make_shared<ToldOrders>();
    CounterRequest request{workplace, office, [](const SlipFacts&) {}, [](const KeptLine&) {}};
};

TEST_F(CounterRequestAlone, PutsFirstWhoCanReadASlip)
{
    request.chooseNeed(0);

    EXPECT_EQ(request.state()->partner()->id, "P2");
}

TEST_F(CounterRequestAlone, OrdersWhatWasChosen)
{
    request.chooseNeed(1);
    request.typeNote("Mohon segera.");
    request.consent(Consent::given);

    request.issue();

    ASSERT_EQ(office->orders.size(), 1u);
    EXPECT_EQ(office->orders.front().service, 202);
    EXPECT_EQ(office->orders.front().partner, "P2");
    EXPECT_EQ(office->orders.front().note, "Mohon segera.");
    EXPECT_EQ(notice(), "The catalogue was changed just now. Choose the need again.");
}

TEST_F(CounterRequestAlone, KeepsWhatWasChosenWhenTheCatalogueIsChanged)
{
    request.chooseNeed(1);
    request.chooseDestination(1);
    request.consent(Consent::given);

    request.learn(catalogueOf({200, 201, 202}, {"P0", "P1"}, {"P0"}));

    EXPECT_EQ(request.state()->service()->number, 202);
    EXPECT_EQ(request.state()->partner()->id, "P1");
    EXPECT_EQ(request.state()->consent, Consent::given);
    EXPECT_EQ(notice(), "");
}

TEST_F(CounterRequestAlone, AsksForConsentAnewWhenTheDestinationIsGone)
{
    request.chooseNeed(1);
    request.consent(Consent::given);

    request.learn(catalogueOf({201, 202}, {"P1"}, {"P1"}));

    EXPECT_EQ(request.state()->partner()->id, "P1");
    EXPECT_EQ(request.state()->consent, Consent::notAsked);
}

TEST_F(CounterRequestAlone, SaysWhenTheChosenNeedIsGone)
{
    request.chooseNeed(1);

    request.learn(catalogueOf({201}, {"P1"}, {"P1"}));

    EXPECT_FALSE(request.state()->need);
    EXPECT_EQ(notice(), "The catalogue was changed just now. Choose the need again.");
}

} // namespace
} // namespace pintu::test
