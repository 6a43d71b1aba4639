#include "counter_fixture.h"
#include "lost_answer.h"
#include "one_side.h"
#include "screens/counter_text.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterFormTest : public CounterTest {
protected:
    CounterFormTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }

    CounterScreen screen;
};

TEST_F(CounterFormTest, ReadsSexAndBirthFromTheNikAndWarnsBesideTheField)
{
    screen.newPerson();
    screen.typeForm(FormField::nik, nik);
    EXPECT_EQ(view().form.of(FormField::sex), "P");
    EXPECT_EQ(view().form.of(FormField::born), "25-12-1983");
    EXPECT_TRUE(view().form.warnings.empty());

    screen.typeForm(FormField::sex, "L");

    EXPECT_THAT(view().form.warnings, ::testing::ElementsAre(NikWarning::sexDiffers));
}

TEST_F(CounterFormTest, ReadsNothingFromANikThatNobodyHas)
{
    screen.newPerson();
    screen.typeForm(FormField::nik, "1111111111111111");

    EXPECT_EQ(view().form.of(FormField::sex), "");
    EXPECT_EQ(view().form.of(FormField::born), "");
    EXPECT_THAT(view().form.warnings, ::testing::Contains(NikWarning::implausible));
}

TEST_F(CounterFormTest, SavesTwoPeopleWithoutANikOfTheirOwnAsTwo)
{
    known("Siti Nurhaliza Contoh", "0000000000000000");
    screen.newPerson();
    screen.typeForm(FormField::name, "Dewi Contoh");
    screen.typeForm(FormField::nik, "0000000000000000");

    screen.saveForm();

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.words.name, "Dewi Contoh");
}

TEST_F(CounterFormTest, SavesANumberThatIsNoNikAsItWasWritten)
{
    screen.newPerson();
    screen.typeForm(FormField::name, "Dewi Contoh");
    screen.typeForm(FormField::nik, "36730265");
    EXPECT_EQ(view().form.notNik, NotSixteenDigits::tooShort);

    screen.saveForm();

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().request->person.words.nik, "36730265");
}

TEST_F(CounterFormTest, NeedsSomeName)
{
    screen.newPerson();

    screen.saveForm();

    EXPECT_FALSE(view().request);
    EXPECT_EQ(view().form.at, FormField::name);
}

TEST_F(CounterFormTest, TellsATextThatIsTooLongBesideItsFieldAndSavesNothing)
{
    for (const auto kind : {FormKind::person, FormKind::withoutCard}) {
        for (const auto field : fieldsOf(kind)) {
            if (field == FormField::sex || field == FormField::born) continue; // what they mean is kept, not the text
            kind == FormKind::person ? screen.newPerson() : screen.functionKey(6);
            screen.typeForm(FormField::name, "Dewi Contoh");
            const std::string wordy(100'000, '1');
            screen.typeForm(field, wordy);
            EXPECT_THAT(formHint(view().form, field), ::testing::HasSubstr("Too long: 100000 letters"));
            EXPECT_TRUE(hintWarns(view().form, field));

            screen.saveForm();

            EXPECT_FALSE(view().request);
            EXPECT_EQ(view().form.at, field);
            EXPECT_EQ(view().form.of(field), wordy) << "nothing is cut";
        }
    }
}

TEST_F(CounterFormTest, ShowsBothPeopleOfADoubledNikAndSavesAnotherByOneKey)
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
    EXPECT_EQ(findPeople(site, nik, 5).size(), 2u);
}

TEST_F(CounterFormTest, EnterTakesNobodyOfAnotherNameForTheSamePerson)
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

TEST_F(CounterFormTest, UsesTheRecordWhenItIsTheSamePerson)
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

TEST_F(CounterFormTest, TakesTheVillageThatItsBeginningNames)
{
    screen.newPerson();
    screen.typeForm(FormField::village, "kalig");
    ASSERT_FALSE(view().form.villages.empty());
    screen.focusedField(FormField::village);

    screen.enter();

    EXPECT_EQ(view().form.of(FormField::village), "Kaligandu");
}

TEST_F(CounterFormTest, WalksTheVillagesRoundAtEitherEnd)
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

TEST_F(CounterFormTest, WritesOnePersonDownWhenTheAnswerIsLostAndTheKeyIsPressedAgain)
{
    auto unlucky = counter(std::make_shared<LostAnswer>(record()));
    unlucky.start();
    unlucky.newPerson();
    unlucky.typeForm(FormField::name, "Ratna Contoh");
    unlucky.saveForm();
    ASSERT_TRUE(unlucky.state().workplace.notice.retry);

    unlucky.saveForm();

    EXPECT_EQ(unlucky.state().page, CounterPage::request);
    EXPECT_EQ(findPeople(site, "Ratna Contoh", 5).size(), 1u);
}

/// Refuses what it is told to.
class ToldForms final : public CounterFormOffice {
public:
    Result<PersonCard, StatePersonRefusal> state(const Command& command, const PersonDraft& draft,
                                                 AnotherPerson) override
    {
        commands.push_back(command.id);
        drafts.push_back(draft);
        return refused(refusal);
    }
    std::vector<PersonRow> withNik(const std::string&) override { return {PersonRow{}}; }

    StatePersonRefusal refusal = StatePersonRefusal::changedSince;
    std::vector<CommandId> commands;
    std::vector<PersonDraft> drafts;
};

class CounterFormAlone : public OneSideTest {
protected:
    std::shared_ptr<ToldForms> office = std::make_shared<ToldForms>();
    int twins = 0;
    CounterForm form{workplace, office, [](const PersonCard&, FormKind) {}, [this] { ++twins; }};
    SharedFacts facts = std::make_shared<const CounterFacts>();
};

TEST_F(CounterFormAlone, BeginsWithWhatWasLookedFor)
{
    form.begin(FormKind::person, "Dewi Contoh", facts);
    EXPECT_EQ(form.state().of(FormField::name), "Dewi Contoh");
    form.begin(FormKind::person, nik, facts);
    EXPECT_EQ(form.state().of(FormField::nik), nik);
    EXPECT_EQ(form.state().of(FormField::name), "");

    form.begin(FormKind::withoutCard, "h-27", facts);

    EXPECT_EQ(form.state().of(FormField::name), "");
}

TEST_F(CounterFormAlone, TellsWhoHasTheNikAlready)
{
    office->refusal = StatePersonRefusal::nikBelongsToAnother;
    form.begin(FormKind::person, nik, facts);

    form.save(AnotherPerson::ask);

    EXPECT_EQ(twins, 1);
    EXPECT_EQ(form.state().twins.size(), 1u);
}

TEST_F(CounterFormAlone, SaysWhyAPersonWasNotSaved)
{
    form.begin(FormKind::person, "Dewi Contoh", facts);
    form.save(AnotherPerson::ask);
    EXPECT_EQ(notice(), "Somebody else changed this record just now. Look the person up again.");
    office->refusal = StatePersonRefusal::erased;

    form.save(AnotherPerson::ask);

    EXPECT_EQ(notice(), "This record was erased at the resident's wish. Write the person down anew.");
}

TEST_F(CounterFormAlone, CallsSomebodyWithoutANameUnknown)
{
    form.begin(FormKind::withoutCard, "", facts);
    form.type(FormField::found, "pasar");

    form.save(AnotherPerson::ask);

    EXPECT_EQ(office->drafts.front().words.name, "Tidak dikenal");
    EXPECT_EQ(office->drafts.front().words.description, "pasar");
    EXPECT_EQ(office->drafts.front().identityStatus, "TIDAK_DIKETAHUI");
}

} // namespace
} // namespace pintu::test
