#include "counter_fixture.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

/// The three ways to a slip, key by key (design: at most 40, 75 and 45).
class CounterJourneyTest : public CounterTest {};

TEST_F(CounterJourneyTest, BringsAKnownPersonToAPrintedSlipInAtMostFortyKeys)
{
    known("Siti Nurhaliza Contoh", nik);
    ticket();
    auto screen = counter();
    screen.start();
    Clerk clerk{screen};

    clerk.f(2).type(nik).enter().type("kis mati").enter().digit(1).enter().enter().enter().space().f(8).f(9);

    RecordProperty("keys", clerk.keys);
    EXPECT_LE(clerk.keys, 40);
    const auto referral = ReferralDesk{site}.byNumber(1);
    ASSERT_TRUE(referral);
    EXPECT_EQ(referral->service, 201);
    EXPECT_EQ(referral->partner, "P04824");
    EXPECT_EQ(referral->consent, Consent::given);
    EXPECT_THAT(printed, ::testing::ElementsAre("rujukan-1"));
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->state, TicketState::done);
}

TEST_F(CounterJourneyTest, BringsANewPersonToAPrintedSlipInAtMostSeventyFiveKeys)
{
    ticket();
    auto screen = counter();
    screen.start();
    Clerk clerk{screen};

    clerk.f(2).type(nik).enter().enter(); // nobody has this NIK: "new person" is the row
    clerk.type("Dewi Contoh Lesta").enter();
    clerk.enter().enter().enter().type("081200009991").enter().enter(); // no family card, RT and RW; nobody comes along
    clerk.type("kis mati").enter().digit(1).enter().enter().enter().space().f(8).f(9);

    RecordProperty("keys", clerk.keys);
    EXPECT_LE(clerk.keys, 75);
    ASSERT_EQ(printed.size(), 1u);
    const auto person = PeopleDesk{site}.record(ReferralDesk{site}.byNumber(1)->person);
    EXPECT_EQ(person->words->phone, "081200009991");
    EXPECT_EQ(person->words->born, Day::parse("1983-12-25"));
    EXPECT_EQ(person->resident.sex, Sex::female);
    EXPECT_EQ(person->resident.village, "36.73.02.1011");
}

TEST_F(CounterJourneyTest, BringsAPersonWithoutCardToAPrintedSlipInAtMostFortyFiveKeys)
{
    ticket();
    auto screen = counter();
    screen.start();
    Clerk clerk{screen};

    clerk.f(2).f(6).enter().type("p").enter().type("60").enter().type("pasar").enter().type("RT").enter();
    clerk.type("opname").enter().digit(1).enter().enter().enter().space().f(8);
    const auto temporary = screen.state().request->person.resident.temporary;
    clerk.f(9);

    RecordProperty("keys", clerk.keys);
    EXPECT_LE(clerk.keys, 45);
    EXPECT_EQ(temporary, "TMP-3673-2026-000001");
    ASSERT_EQ(printed.size(), 1u);
    const auto referral = *ReferralDesk{site}.byNumber(1);
    const auto person = PeopleDesk{site}.record(referral.person);
    EXPECT_EQ(person->words->name, "Tidak dikenal");
    EXPECT_EQ(person->words->guardian, "RT");
    EXPECT_TRUE(person->resident.birthEstimated);
    // A complaint, the need, and help with papers as a second need.
    const auto lines = CaseDesk{site}.lines(referral.caseId);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines.back().sector, "ADM");
}

TEST_F(CounterJourneyTest, ClosesTheLoopByAScannedReturnSlip)
{
    known("Siti Nurhaliza Contoh", nik);
    auto screen = counter();
    screen.start();
    Clerk clerk{screen};
    clerk.type(nik).enter().type("kis mati").enter().digit(1).enter().enter().enter().space().f(8).f(9);
    const auto answer = answered(*ReferralDesk{site}.byNumber(1), PartnerWord::served);

    screen.scanned(answer);

    ASSERT_TRUE(screen.state().heard);
    EXPECT_EQ(screen.state().heard->finding, ReturnVerdictKind::good);
    EXPECT_EQ(screen.state().heard->word, PartnerWord::served);
    EXPECT_EQ(screen.state().heard->slip->person, "S*** N******** C*****");
    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->standing().state, ReferralState::served);
}

} // namespace
} // namespace pintu::test
