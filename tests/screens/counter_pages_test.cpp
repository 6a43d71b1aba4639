#include "counter_fixture.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";
constexpr const char* unknownNik = "3673021204859990";

class CounterPagesTest : public CounterTest {
protected:
    CounterPagesTest() : screen{counter()}
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

TEST_F(CounterPagesTest, KeepsAScannedNikForANewPerson)
{
    auto fresh = counter();
    fresh.start();
    fresh.scanned(unknownNik);
    EXPECT_EQ(fresh.state().page, CounterPage::people);

    fresh.enter();

    EXPECT_EQ(fresh.state().page, CounterPage::form);
    EXPECT_EQ(fresh.state().form.of(FormField::nik), unknownNik);
}

TEST_F(CounterPagesTest, OpensThePersonOfASlipThatIsScanned)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto slip = ReferralDesk{site}.byNumber(1)->slip;
    screen.functionKey(9);
    screen.scanned(slip);
    ASSERT_EQ(view().page, CounterPage::slip);
    EXPECT_FALSE(view().slip->issuedNow);

    screen.enter();

    EXPECT_EQ(view().request->person.resident.id, person);
}

TEST_F(CounterPagesTest, GoesBackToTheRequestAfterAReturnSlip)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    const auto answer = answered(*ReferralDesk{site}.byNumber(1), PartnerWord::rejected);
    screen.functionKey(9);
    screen.typeField(nik);
    screen.enter();
    screen.enter(); // from their page to what they bring up now
    screen.typeComplaint("listrik");
    screen.scanned(answer);
    EXPECT_EQ(view().heard->word, PartnerWord::rejected);

    screen.escape();

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, "listrik");
}

TEST_F(CounterPagesTest, KeepsAHalfFilledFormUnderASlipThatIsScanned)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    screen.functionKey(9);
    screen.newPerson();
    screen.typeForm(FormField::village, "mar");
    screen.moveVillage(1);
    const auto picked = view().form.village;
    screen.typeForm(FormField::village, "marRS1:6"); // what the field has taken before a scan is known as one
    screen.typeForm(FormField::village, "mar");
    screen.scanned(ReferralDesk{site}.byNumber(1)->slip);
    ASSERT_EQ(view().page, CounterPage::slip);

    screen.escape();

    EXPECT_EQ(view().page, CounterPage::form);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::form);
    EXPECT_EQ(view().form.of(FormField::village), "mar");
    EXPECT_EQ(view().form.village, picked);
    EXPECT_NE(picked, 0u);
}

TEST_F(CounterPagesTest, GoesBackToTheSlipJustMadeAfterAnotherPaper)
{
    complain("kis mati");
    screen.consent(Consent::given);
    screen.functionKey(8);
    screen.typeField("RS1:6B");
    screen.typeField("");
    screen.scanned(ReferralDesk{site}.byNumber(1)->slip);
    ASSERT_FALSE(view().slip->issuedNow);

    screen.escape();

    EXPECT_EQ(view().page, CounterPage::slip);
    EXPECT_TRUE(view().slip->issuedNow);
}

} // namespace
} // namespace pintu::test
