#include "counter_fixture.h"
#include "one_side.h"
#include "store/sql_office.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterSearchTest : public CounterTest {
protected:
    CounterSearchTest() : screen{counter()} { screen.start(); }
    const CounterView& view() const { return screen.state(); }

    CounterScreen screen;
};

TEST_F(CounterSearchTest, FindsPeopleWhileTheNameIsTyped)
{
    known("Siti Nurhaliza Contoh", nik);

    screen.typeField("siti nor");

    ASSERT_EQ(view().search.people.size(), 1u);
    EXPECT_EQ(view().search.people.front().name, "Siti Nurhaliza Contoh");
    EXPECT_EQ(view().search.rows(), 3u); // and the two ways to write somebody down
}

TEST_F(CounterSearchTest, ShowsOnlyTheAnswerToTheNewestQuery)
{
    known("Siti Nurhaliza Contoh", nik);
    known("Hendra Setiadi", "3673021204859990");
    worker.hold = true;
    screen.typeField("siti");
    screen.typeField("sitix");
    screen.typeField("hendra");

    worker.release();

    ASSERT_EQ(view().search.people.size(), 1u);
    EXPECT_EQ(view().search.people.front().name, "Hendra Setiadi");
    EXPECT_EQ(view().search.searched, "hendra");
}

TEST_F(CounterSearchTest, LooksForNobodyWhoseNameHasMoreLettersThanAnyName)
{
    known("Siti Nurhaliza Contoh", nik);

    screen.typeField("siti " + std::string(100'000, 'a'));

    EXPECT_TRUE(view().search.tooLong);
    EXPECT_FALSE(view().search.searching);
    screen.typeField("siti");
    EXPECT_FALSE(view().search.tooLong);
    EXPECT_EQ(view().search.people.size(), 1u);
}

TEST_F(CounterSearchTest, WritesNothingByTheConnectionForReading)
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

    EXPECT_EQ(refusedAs([&] { (void)wrong.callNext(command(), 2, WhichDay::asksClerk); }), TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { (void)wrong.openCounter(command(), 2); }), TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { (void)wrong.open("P07", person, "counter 2"); }), TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { (void)wrong.state(command(), PersonDraft{}, AnotherPerson::ask); }),
              TroubleKind::readOnly);
    EXPECT_EQ(refusedAs([&] { read.database().run("DELETE FROM person_keys"); }), TroubleKind::readOnly);

    EXPECT_EQ(site.journal().head()->seq, end);
    EXPECT_EQ(wrong.find("siti").size(), 1u);
    (void)waiting;
}

TEST_F(CounterSearchTest, TellsThatTheRecordIsLostWhileLookingAndLooksAgain)
{
    known("Siti Nurhaliza Contoh", nik);
    broken = true;
    screen.typeField("siti");
    EXPECT_FALSE(view().search.searching);
    EXPECT_EQ(view().workplace.contact, RecordContact::lost);
    broken = false;

    screen.typeField("siti n");

    EXPECT_EQ(view().search.people.size(), 1u);
    EXPECT_EQ(view().workplace.contact, RecordContact::reachable);
}

TEST_F(CounterSearchTest, ListsWhomEnterFindsByName)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.typeField("siti");

    screen.enter();

    EXPECT_EQ(view().workplace.cursor.spot, Spot::people);
    EXPECT_EQ(view().search.people.size(), 1u);
}

TEST_F(CounterSearchTest, ComesBackToNobodyWhoHasGoneOnBeforeTheNameWasFound)
{
    known("Siti Nurhaliza Contoh", nik);
    screen.typeField("siti");
    worker.holdReading = true;
    screen.enter();
    screen.functionKey(6); // somebody without a card, meanwhile
    const auto page = view().page;

    worker.release();

    EXPECT_EQ(view().page, page);
    EXPECT_NE(view().workplace.cursor.spot, Spot::people);
    EXPECT_FALSE(view().search.searching);
}

TEST_F(CounterSearchTest, FindsWhomAnotherCounterWroteDownMeanwhile)
{
    screen.typeField("dewi");
    EXPECT_TRUE(view().search.people.empty());
    known("Dewi Contoh", nik);

    screen.typeField("dewi c");

    EXPECT_EQ(view().search.people.size(), 1u);
}

TEST_F(CounterSearchTest, ForgetsTheNameOfWhomWasErased)
{
    const auto person = known("Dewi Contoh", nik);
    screen.typeField("dewi");
    (void)good(PeopleDesk{site}.erase(command("P01"), person, "request"));

    screen.typeField("dewi c");

    EXPECT_TRUE(view().search.people.empty());
}

TEST_F(CounterSearchTest, WritesDownWhoReadWhomForWhichTicket)
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

TEST_F(CounterSearchTest, ChoosesByDigitInTheListAndGoesBackToTheFieldByALetter)
{
    known("Siti Nurhaliza Contoh", nik);
    known("Siti Nurhayati Contoh", "3673025201799992");
    screen.typeField("siti nur");
    screen.enter();
    EXPECT_EQ(view().workplace.cursor.spot, Spot::people);
    screen.loneKey("h");
    EXPECT_EQ(view().workplace.cursor.spot, Spot::field);
    EXPECT_EQ(view().search.field, "siti nurh");
    screen.enter();

    screen.loneKey("2");

    ASSERT_TRUE(view().request);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::complaint);
}

/// Finds everybody it is told, and opens nobody.
class ToldPeople final : public CounterSearchOffice {
public:
    std::vector<PersonRow> find(const std::string& query) override
    {
        asked.push_back(query);
        return people;
    }
    std::optional<PersonCard> open(const std::string&, PersonId, const std::string&) override { return std::nullopt; }

    std::vector<PersonRow> people;
    std::vector<std::string> asked;
};

class CounterSearchAlone : public OneSideTest {
protected:
    CounterSearchAlone()
    {
        office->people.resize(1);
        office->people.front().name = "Siti Contoh";
    }

    std::shared_ptr<ToldPeople> office = std::make_shared<ToldPeople>();
    CounterSearch search{workplace, office};
};

TEST_F(CounterSearchAlone, LooksForNumbersFromSixDigitsOn)
{
    for (const auto* text : {"3", "36730", "0812-3", "+62 812"}) search.type(text);
    EXPECT_TRUE(office->asked.empty());

    search.type("839991");
    search.type(nik);

    EXPECT_THAT(office->asked, ::testing::ElementsAre("839991", nik));
}

TEST_F(CounterSearchAlone, NamesWhatEachRowOfTheListIsFor)
{
    search.type("siti");
    EXPECT_TRUE(std::holds_alternative<PersonId>(search.choice()));
    search.chooseRow(1);
    EXPECT_EQ(std::get<FormKind>(search.choice()), FormKind::person);
    search.chooseRow(2);
    EXPECT_EQ(std::get<FormKind>(search.choice()), FormKind::withoutCard);

    search.list(Ticket{});

    EXPECT_TRUE(std::holds_alternative<Ticket>(search.choice()));
}

TEST_F(CounterSearchAlone, DropsTheAnswerToWhatWasClearedMeanwhile)
{
    worker.hold = true;
    search.type("siti");
    search.clear();

    worker.release();

    EXPECT_TRUE(search.state().people.empty());
    EXPECT_FALSE(search.state().searching);
}

TEST_F(CounterSearchAlone, SaysWhenARecordWasErased)
{
    bool opened = false;

    search.open(PersonId{}, "counter 2", [&](const PersonCard&) { opened = true; });

    EXPECT_FALSE(opened);
    EXPECT_EQ(notice(), "This record was erased at the resident's wish. Write the person down anew.");
}

} // namespace
} // namespace pintu::test
