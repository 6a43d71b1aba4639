#include "counter_fixture.h"
#include "lost_answer.h"
#include "store/sql_office.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterPeopleTest : public CounterTest {
protected:
    CounterPeopleTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }

    CounterScreen screen;
};

TEST_F(CounterPeopleTest, FindsPeopleWhileTheNameIsTyped)
{
    known("Siti Nurhaliza Contoh", nik);

    screen.typeField("siti nor");

    ASSERT_EQ(view().people.size(), 1u);
    EXPECT_EQ(view().people.front().name, "Siti Nurhaliza Contoh");
    EXPECT_EQ(view().rows(), 3u); // and the two ways to write somebody down
}

TEST_F(CounterPeopleTest, ShowsOnlyTheAnswerToTheNewestQuery)
{
    known("Siti Nurhaliza Contoh", nik);
    known("Hendra Setiadi", "3673021204859990");
    worker.hold = true;
    screen.typeField("siti");
    screen.typeField("sitix");
    screen.typeField("hendra");

    worker.release();

    ASSERT_EQ(view().people.size(), 1u);
    EXPECT_EQ(view().people.front().name, "Hendra Setiadi");
    EXPECT_EQ(view().searched, "hendra");
}

TEST_F(CounterPeopleTest, WritesNothingByTheConnectionForReading)
{
    const auto person = known("Siti Nurhaliza Contoh", nik);
    const auto waiting = ticket();
    Site read{folder("office"), Access::read, UseKeys::yes, clock, entropy};
    const LaneSite onlyRead{[&read]() -> Site& { return read; }, [] {}};
    CounterRecord wrong{onlyRead, onlyRead};
    const auto end = site.journal().head()->seq;
    const auto refusedAs = [](const auto& command) {
        try {
            command();
        } catch (const Trouble& trouble) {
            return trouble.kind();
        }
        return TroubleKind::other;
    };

    EXPECT_EQ(refusedAs([&] { (void)wrong.callNext(command(), 2); }), TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { (void)wrong.openCounter(command(), 2); }), TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { (void)wrong.open("P07", person, "counter 2"); }), TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { (void)wrong.state(command(), PersonDraft{}, AnotherPerson::ask); }),
              TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { read.database().run("DELETE FROM person_keys"); }), TroubleKind::readOnly);

    EXPECT_EQ(site.journal().head()->seq, end);
    EXPECT_EQ(wrong.find("siti").size(), 1u);
    (void)waiting;
}

TEST_F(CounterPeopleTest, TellsThatTheRecordIsLostWhileLookingAndLooksAgain)
{
    known("Siti Nurhaliza Contoh", nik);
    broken = true;
    screen.typeField("siti");
    EXPECT_FALSE(view().searching);
    EXPECT_FALSE(view().recordReachable);
    broken = false;

    screen.typeField("siti n");

    EXPECT_EQ(view().people.size(), 1u);
    EXPECT_TRUE(view().recordReachable);
}

TEST_F(CounterPeopleTest, ListsWhomEnterFindsByName)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.typeField("siti");

    screen.enter();

    EXPECT_EQ(view().focus, Spot::people);
    EXPECT_EQ(view().people.size(), 1u);
}

TEST_F(CounterPeopleTest, ComesBackToNobodyWhoHasGoneOnBeforeTheNameWasFound)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.typeField("siti");
    worker.holdReading = true;
    screen.enter();
    screen.functionKey(6); // somebody without a card, meanwhile
    const auto page = view().page;

    worker.release();

    EXPECT_EQ(view().page, page);
    EXPECT_NE(view().focus, Spot::people);
    EXPECT_FALSE(view().searching);
}

TEST_F(CounterPeopleTest, FindsWhomAnotherCounterWroteDownMeanwhile)
{
    screen.typeField("dewi");
    EXPECT_TRUE(view().people.empty());
    known("Dewi Contoh", nik);

    screen.typeField("dewi c");

    EXPECT_EQ(view().people.size(), 1u);
}

TEST_F(CounterPeopleTest, ForgetsTheNameOfWhomWasErased)
{
    const auto person = known("Dewi Contoh", nik);
    screen.typeField("dewi");
    (void)good(PeopleDesk{site}.erase(command(), person, "request"));

    screen.typeField("dewi c");

    EXPECT_TRUE(view().people.empty());
}

TEST_F(CounterPeopleTest, WritesDownWhoReadWhomForWhichTicket)
{
    known("Siti Nurhaliza Contoh", nik);
    ticket();
    screen.functionKey(2);
    const auto before = SqlOffice{site.database()}.accessHead().seq;
    screen.typeField(nik);

    screen.enter();

    EXPECT_EQ(SqlOffice{site.database()}.accessHead().seq, before + 1);
    const auto rows = site.database().texts("SELECT actor, purpose FROM access_log ORDER BY seq", 2);
    EXPECT_EQ(rows.back()[0], "P07");
    EXPECT_EQ(rows.back()[1], "ticket " + QueueDesk{site}.ticket(TicketNumber{"H", 1})->id.text());
    EXPECT_EQ(QueueDesk{site}.ticket(TicketNumber{"H", 1})->state, TicketState::serving);
}

TEST_F(CounterPeopleTest, ChoosesByDigitInTheListAndGoesBackToTheFieldByALetter)
{
    known("Siti Nurhaliza Contoh", nik);
    known("Siti Nurhayati Contoh", "3673025201799992");
    screen.typeField("siti nur");
    screen.enter();
    EXPECT_EQ(view().focus, Spot::people);
    screen.loneKey("h");
    EXPECT_EQ(view().focus, Spot::field);
    EXPECT_EQ(view().field, "siti nurh");
    screen.enter();

    screen.loneKey("2");

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().focus, Spot::complaint);
}

TEST_F(CounterPeopleTest, ReadsSexAndBirthFromTheNikAndWarnsBesideTheField)
{
    screen.newPerson();
    screen.typeForm(FormField::nik, nik);
    EXPECT_EQ(view().form.of(FormField::sex), "P");
    EXPECT_EQ(view().form.of(FormField::born), "25-12-1983");
    EXPECT_TRUE(view().form.warnings.empty());

    screen.typeForm(FormField::sex, "L");

    EXPECT_THAT(view().form.warnings, ::testing::ElementsAre(NikWarning::sexDiffers));
}

TEST_F(CounterPeopleTest, ReadsNothingFromANikThatNobodyHas)
{
    screen.newPerson();
    screen.typeForm(FormField::nik, "1111111111111111");

    EXPECT_EQ(view().form.of(FormField::sex), "");
    EXPECT_EQ(view().form.of(FormField::born), "");
    EXPECT_THAT(view().form.warnings, ::testing::Contains(NikWarning::implausible));
}

TEST_F(CounterPeopleTest, SavesTwoPeopleWithoutANikOfTheirOwnAsTwo)
{
    known("Siti Nurhaliza Contoh", "0000000000000000");
    screen.newPerson();
    screen.typeForm(FormField::name, "Dewi Contoh");
    screen.typeForm(FormField::nik, "0000000000000000");

    screen.saveForm();

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.words.name, "Dewi Contoh");
}

TEST_F(CounterPeopleTest, SavesANumberThatIsNoNikAsItWasWritten)
{
    screen.newPerson();
    screen.typeForm(FormField::name, "Dewi Contoh");
    screen.typeForm(FormField::nik, "36730265");
    EXPECT_EQ(view().form.notNik, NotSixteenDigits::tooShort);

    screen.saveForm();

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.words.nik, "36730265");
}

TEST_F(CounterPeopleTest, NeedsSomeName)
{
    screen.newPerson();

    screen.saveForm();

    EXPECT_FALSE(view().request);
    EXPECT_EQ(view().form.at, FormField::name);
}

TEST_F(CounterPeopleTest, ShowsBothPeopleOfADoubledNikAndSavesAnotherByOneKey)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.newPerson();
    screen.typeForm(FormField::name, "Dewi Contoh");
    screen.typeForm(FormField::nik, nik);
    screen.saveForm();
    ASSERT_EQ(view().page, CounterPage::twins);
    EXPECT_EQ(view().form.twins.front().name, "Siti Nurhaliza Contoh");
    EXPECT_FALSE(view().form.isNamedAsTwin());

    screen.loneKey("2");

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.words.name, "Dewi Contoh");
    EXPECT_EQ(PeopleIndex{}.find(site, nik, 5).size(), 2u);
}

TEST_F(CounterPeopleTest, EnterTakesNobodyOfAnotherNameForTheSamePerson)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.newPerson();
    screen.typeForm(FormField::name, "Dewi Contoh");
    screen.typeForm(FormField::nik, nik);
    screen.saveForm();

    screen.enter();

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.words.name, "Dewi Contoh");
}

TEST_F(CounterPeopleTest, UsesTheRecordWhenItIsTheSamePerson)
{
    const auto person = known("Siti Nurhaliza Contoh", nik);
    screen.newPerson();
    screen.typeForm(FormField::name, "Siti Nurhalisa");
    screen.typeForm(FormField::nik, nik);
    screen.saveForm();
    EXPECT_TRUE(view().form.isNamedAsTwin());

    screen.enter();

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.resident.id, person);
}

TEST_F(CounterPeopleTest, TakesTheVillageThatItsBeginningNames)
{
    screen.newPerson();
    screen.typeForm(FormField::village, "kalig");
    ASSERT_FALSE(view().form.villages.empty());
    screen.focusedField(FormField::village);

    screen.enter();

    EXPECT_EQ(view().form.of(FormField::village), "Kaligandu");
}

TEST_F(CounterPeopleTest, WalksTheVillagesRoundAtEitherEnd)
{
    screen.newPerson();
    screen.typeForm(FormField::village, "ka");
    const auto all = view().form.villages;
    ASSERT_GT(all.size(), 1u);

    screen.moveVillage(-10);
    EXPECT_LT(view().form.village, all.size());
    screen.moveVillage(10);

    EXPECT_EQ(view().form.village, 0u);
}

TEST_F(CounterPeopleTest, KeepsAScannedNikForANewPerson)
{
    screen.scanned(nik);
    EXPECT_EQ(view().page, CounterPage::people);

    screen.enter();

    EXPECT_EQ(view().page, CounterPage::form);
    EXPECT_EQ(view().form.of(FormField::nik), nik);
}

TEST_F(CounterPeopleTest, SaysThatAStrangersPaperIsNoneOfOurs)
{
    screen.scanned("HTTPS://EXAMPLE.ORG/ABC");

    EXPECT_STREQ(view().notice.english, "This is none of our papers. Scan again, or type the code below the square.");
}

TEST_F(CounterPeopleTest, DoesNothingWithAScanWhileItIsLocked)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.functionKey(12);

    screen.scanned(nik);

    EXPECT_FALSE(view().request);
}

TEST_F(CounterPeopleTest, WritesOnePersonDownWhenTheAnswerIsLostAndTheKeyIsPressedAgain)
{
    auto unlucky = counter(std::make_shared<LostAnswer>(record()));
    unlucky.start();
    unlucky.newPerson();
    unlucky.typeForm(FormField::name, "Ratna Contoh");
    unlucky.saveForm();
    ASSERT_TRUE(unlucky.state().notice.retry);

    unlucky.saveForm();

    EXPECT_EQ(unlucky.state().page, CounterPage::request);
    EXPECT_EQ(PeopleIndex{}.find(site, "Ratna Contoh", 5).size(), 1u);
}

} // namespace
} // namespace pintu::test
