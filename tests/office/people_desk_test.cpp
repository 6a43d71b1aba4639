#include "office/people_desk.h"
#include "office/people_search.h"
#include "office/two_sites.h"
#include "seal/sealed_words.h"
#include "store/check.h"
#include "store/sql_office.h"

#include <algorithm>

namespace pintu::test {
namespace {

class PeopleDeskTest : public TwoSites {
protected:
    PeopleDeskTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}, people{site} {}

    PersonForm withNik(const std::string& nik = "3673021204859990")
    {
        PersonForm form;
        form.words.name = "Hendra Setiadi";
        form.words.nik = nik;
        form.words.born = *Day::parse("1985-04-12");
        form.sex = Sex::male;
        form.village = "36.73.02.1011";
        return form;
    }

    std::vector<PersonRow> find(const std::string& text) { return findPeople(site, text, 20); }

    Site site;
    PeopleDesk people;
};

TEST_F(PeopleDeskTest, GivesATemporaryNumberToWhoHasNoCard)
{
    PersonForm form;
    form.words.name = "TIDAK DIKETAHUI";

    EXPECT_EQ(good(people.state(command(), form)).temporary, "TMP-3673-2026-000001");
}

TEST_F(PeopleDeskTest, CountsTemporaryNumbersOn)
{
    person(site);
    PersonForm form;
    form.words.name = "TIDAK DIKETAHUI";

    EXPECT_EQ(good(people.state(command(), form)).temporary, "TMP-3673-2026-000002");
}

TEST_F(PeopleDeskTest, FindsNothingWrongWithAGoodNik)
{
    const auto stated = good(people.state(command(), withNik()));

    EXPECT_TRUE(stated.warnings.empty());
    EXPECT_TRUE(stated.temporary.empty());
}

TEST_F(PeopleDeskTest, WarnsOfANikThatTellsAnotherSexAndSavesAllTheSame)
{
    auto form = withNik();
    form.sex = Sex::female;

    const auto stated = good(people.state(command(), form));

    EXPECT_THAT(stated.warnings, ::testing::Contains(NikWarning::sexDiffers));
    EXPECT_TRUE(people.record(stated.person)->words);
}

TEST_F(PeopleDeskTest, KeepsWhatIsNoNikAsItWasWritten)
{
    const auto stated = good(people.state(command(), withNik("3673 belum lengkap")));

    EXPECT_EQ(people.record(stated.person)->words->nik, "3673 belum lengkap");
    EXPECT_FALSE(stated.temporary.empty());
}

TEST_F(PeopleDeskTest, TakesTwoPeopleWithAPlaceholderForTwo)
{
    for (const auto* number : {"0000000000000000", "1111111111111111", "1234567890123456", "3673020000000000", "0"}) {
        auto form = withNik(number);
        const auto first = good(people.state(command(), form));
        form.words.name = "Contoh Lain";
        const auto second = good(people.state(command(), form));

        EXPECT_NE(first.person, second.person) << number;
        EXPECT_NE(first.temporary, second.temporary) << number;
        EXPECT_TRUE(people.record(second.person)->resident.nikIndex.empty()) << number;
        EXPECT_EQ(people.record(second.person)->words->nik, number);
    }
}

TEST_F(PeopleDeskTest, OffersNobodyForAPlaceholder)
{
    const auto stated = good(people.state(command(), withNik("0000000000000000")));

    EXPECT_TRUE(find("0000000000000000").empty());
    EXPECT_THAT(stated.warnings, ::testing::Contains(NikWarning::implausible));
}

TEST_F(PeopleDeskTest, TakesAFamilyCardInTheFieldOfTheNikForNobodysNik)
{
    auto form = withNik("3673021204159990");
    form.words.familyCard = "3673021204159990";
    (void)good(people.state(command(), form));
    form.words.name = "Contoh Adik";

    EXPECT_TRUE(people.state(command(), form));
    EXPECT_TRUE(find("3673021204159990").empty());
}

/// As version 0.1.0 wrote it: with a blind index of the placeholder.
class OldPlaceholder : public PeopleDeskTest {
protected:
    OldPlaceholder()
    {
        const auto form = withNik("0000000000000000");
        old = PersonId::timed(clock.now(), entropy);
        (void)site.run(command(), [&](Time) -> Result<std::vector<Draft>, StatePersonRefusal> {
            const PersonStated body{old,          form.sex, 1985, false,
                                    form.village, {},       {},   blindIndex(site.keys().index, "nik", form.words.nik),
                                    {},           0};
            return std::vector{draftOf(body, KeyId::random(entropy), form.words)};
        });
    }
    PersonId old;
};

TEST_F(OldPlaceholder, IsNeitherOfferedNorInTheWay)
{
    EXPECT_TRUE(find("0000000000000000").empty());
    EXPECT_TRUE(people.state(command(), withNik("0000000000000000")));
}

TEST_F(OldPlaceholder, IsCleanToCheckBeforeAndAfterItIsStatedAgain)
{
    EXPECT_TRUE(check(site.database(), site.id(), {&site.keys(), {}}).clean());
    auto form = withNik("0000000000000000");
    form.person = old;
    form.basedOn = people.record(old)->resident.seq;

    const auto stated = good(people.state(command(), form));

    EXPECT_FALSE(stated.temporary.empty());
    EXPECT_TRUE(check(site.database(), site.id(), {&site.keys(), {}}).clean());
}

TEST_F(PeopleDeskTest, AsksForSomeName)
{
    EXPECT_EQ(people.state(command(), PersonForm{}).refusal(), StatePersonRefusal::noName);
}

TEST_F(PeopleDeskTest, WritesNothingOfATextThatIsTooLong)
{
    const auto before = site.journal().head()->seq;
    PersonForm form;
    form.words.name.assign(100'000, 'a');

    EXPECT_EQ(people.state(command(), form).refusal(), StatePersonRefusal::textTooLong);

    EXPECT_EQ(site.journal().head()->seq, before);
}

TEST_F(PeopleDeskTest, MeasuresATextAsItIsKept)
{
    PersonForm form;
    form.words.name = std::string(100'000, ' ') + "Siti" + std::string(100'000, '\n');

    const auto stated = good(people.state(command(), form));

    EXPECT_EQ(people.record(stated.person)->words->name, "Siti");
}

TEST_F(PeopleDeskTest, AsksWhenANikIsThereAlready)
{
    (void)good(people.state(command(), withNik()));

    EXPECT_EQ(people.state(command(), withNik("36-73-02-120485-9990")).refusal(),
              StatePersonRefusal::nikBelongsToAnother);
}

TEST_F(PeopleDeskTest, SavesAnotherPersonWithTheSameNikWhenTheClerkSaysSo)
{
    (void)good(people.state(command(), withNik()));

    (void)good(people.state(command(), withNik(), AnotherPerson::yes));

    EXPECT_EQ(find("3673021204859990").size(), 2u);
}

TEST_F(PeopleDeskTest, RefusesAStatementOnAnOldBasis)
{
    const auto first = good(people.state(command(), withNik()));
    auto form = withNik();
    form.person = first.person;
    form.basedOn = first.seq;
    (void)good(people.state(command(), form));

    EXPECT_EQ(people.state(command(), form).refusal(), StatePersonRefusal::changedSince);
}

TEST_F(PeopleDeskTest, StatesAgainOnTheNewestBasis)
{
    const auto first = good(people.state(command(), withNik()));
    auto form = withNik();
    form.person = first.person;
    form.basedOn = first.seq;
    form.words.phone = "0800-000-000";

    (void)good(people.state(command(), form));

    EXPECT_EQ(people.record(first.person)->words->phone, "0800-000-000");
}

TEST_F(PeopleDeskTest, FindsANameThatIsSpeltDifferently)
{
    const auto id = person(site, "Sumiyati Rahayu");

    const auto hits = find("sumiati rahaju");

    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().id, id);
    EXPECT_EQ(hits.front().by, FoundBy::name);
}

TEST_F(PeopleDeskTest, FindsByTemporaryNumber)
{
    const auto id = person(site);

    const auto hits = find("TMP-3673-2026-000001");

    ASSERT_EQ(hits.size(), 1u);
    EXPECT_EQ(hits.front().id, id);
}

TEST_F(PeopleDeskTest, FindsNobodyForAnEmptyQuery)
{
    (void)good(people.state(command(), withNik()));

    EXPECT_TRUE(find("").empty());
}

TEST_F(PeopleDeskTest, WritesDownWhoOpenedARecord)
{
    const auto id = person(site);
    const auto before = SqlOffice{site.database()}.accessHead().seq;

    const auto record = people.open("P07", id, "H-001");

    EXPECT_EQ(record->words->name, "Sumiati Rahayu");
    EXPECT_EQ(SqlOffice{site.database()}.accessHead().seq, before + 1);
}

TEST_F(PeopleDeskTest, OpensNobodyWhoIsNotThere)
{
    EXPECT_FALSE(people.open("P07", PersonId::timed(clock.now(), entropy), "H-001"));
}

TEST_F(PeopleDeskTest, ErasesForGood)
{
    const auto id = person(site);

    (void)good(people.erase(command("P01"), id, "request"));

    EXPECT_FALSE(people.record(id)->words);
    EXPECT_TRUE(find("Sumiati Rahayu").empty());
}

TEST_F(PeopleDeskTest, ErasesOnce)
{
    const auto id = person(site);
    (void)good(people.erase(command("P01"), id, "request"));

    EXPECT_EQ(people.erase(command("P01"), id, "request").refusal(), EraseRefusal::erasedBefore);
}

TEST_F(PeopleDeskTest, ErasesNobodyWhoIsNotThere)
{
    EXPECT_EQ(people.erase(command("P01"), PersonId::timed(clock.now(), entropy), "request").refusal(),
              EraseRefusal::unknown);
}

TEST_F(PeopleDeskTest, StatesNothingMoreAboutAnErasedPerson)
{
    const auto stated = good(people.state(command(), withNik()));
    (void)good(people.erase(command("P01"), stated.person, "request"));
    auto form = withNik();
    form.person = stated.person;
    form.basedOn = stated.seq;

    EXPECT_EQ(people.state(command(), form).refusal(), StatePersonRefusal::erased);
}

TEST_F(PeopleDeskTest, LinksTwoRecordsOnce)
{
    const auto first = person(site);
    const auto second = person(site, "Sumiati");
    (void)good(people.link(command(), first, second));

    EXPECT_EQ(people.link(command(), first, second).refusal(), LinkRefusal::linkedBefore);
    EXPECT_EQ(people.record(second)->resident.linkedTo, first);
    EXPECT_EQ(people.record(second)->words->name, "Sumiati");
}

TEST_F(PeopleDeskTest, LinksNobodyToThemselves)
{
    const auto id = person(site);

    EXPECT_EQ(people.link(command(), id, id).refusal(), LinkRefusal::same);
}

TEST_F(PeopleDeskTest, LinksNobodyWhoIsNotThere)
{
    EXPECT_EQ(people.link(command(), person(site), PersonId::timed(clock.now(), entropy)).refusal(),
              LinkRefusal::unknown);
}

TEST_F(PeopleDeskTest, RefusesWordsThatAreNoText)
{
    PersonForm form;
    form.words.name = "\xff\xfe";

    EXPECT_THROW((void)people.state(command(), form), Trouble);
}

TEST(PeopleDeskWithoutKeys, CanReadNobody)
{
    class Office : public TwoSites {
    public:
        void TestBody() override {}
        using TwoSites::office;
        using TwoSites::person;
    } sites;
    {
        auto site = sites.office();
        sites.person(site);
    }
    auto kiosk = sites.office(UseKeys::no);

    EXPECT_THROW((void)findPeople(kiosk, "Sumiati", 5), Trouble);
}

} // namespace
} // namespace pintu::test
