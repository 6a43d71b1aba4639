#include "store/check.h"
#include "store/engines.h"
#include "store/people_lists.h"
#include "store/sql_people.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class PeopleInLists : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, PeopleInLists, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

using People = std::vector<std::int64_t>;
using Names = std::vector<std::string>;

struct Town {
    explicit Town(Engine engine) : office{engine} { (void)lists.makeAgain(); }

    PersonId state(const std::string& name, PersonStated body = {})
    {
        KeyId key;
        if (body.person.empty()) {
            body.person = PersonId::timed(office.clock.time, office.entropy);
            key = KeyId::random(office.entropy);
        } else
            key = people.resident(body.person)->key;
        PersonWords words;
        words.name = name;
        office.write({draftOf(body, key, words)});
        return body.person;
    }
    PersonId rename(PersonId person, const std::string& name)
    {
        PersonStated body;
        body.person = person;
        return state(name, body);
    }
    void erase(PersonId person) { office.say(PersonErased{person, people.resident(person)->key, "request"}); }
    std::int64_t made(PersonId person)
    {
        return std::get<0>(*office.database.one<long long>("SELECT made FROM residents WHERE id = :id", person));
    }
    People at(const std::string& keyword) { return lists.people({&keyword, 1}, 1000).front(); }
    Names wordsAt(const std::string& form) { return lists.words({&form, 1}, 1000).front(); }
    std::size_t blocks() { return rowsOf(office.database, "sealed_lists").size(); }
    std::vector<std::string> wrong()
    {
        std::vector<std::string> out;
        lists.compare([&](const std::string& list) { out.push_back(list); });
        return out;
    }
    std::vector<Finding> found() { return check(office.database, office.record.site(), {&office.keys, {}}).findings; }

    TestOffice office;
    SqlPeople people{office.database};
    PeopleLists lists{office.database, office.keys, office.entropy};
};

TEST_P(PeopleInLists, StandUnderTheirKeywordsOnceTheyAreStated)
{
    Town t{GetParam()};
    PersonStated body;
    body.birthYear = 1961;
    const auto siti = t.state("Siti Amina", body);
    EXPECT_EQ(t.at(wordKeyword("siti")), People{t.made(siti)});
    EXPECT_EQ(t.at(nameKeyword({"amina", "siti"}, NameChoice::whole)), People{t.made(siti)});
    EXPECT_EQ(t.at(wordBornKeyword("siti", 1961)), People{t.made(siti)});
    EXPECT_EQ(t.wordsAt("fsit"), Names{"siti"});
}

TEST_P(PeopleInLists, AWordStandsUnderItsFormsOnceHoweverManyBearIt)
{
    Town t{GetParam()};
    const auto first = t.state("Siti Amina");
    const auto second = t.state("Siti Nur");
    EXPECT_EQ(t.wordsAt("fsiti"), Names{"siti"});
    EXPECT_EQ(t.at(wordKeyword("siti")), (People{t.made(first), t.made(second)}));
}

TEST_P(PeopleInLists, ACorrectedNameIsFoundAndTheWrongOneNoMore)
{
    Town t{GetParam()};
    const auto person = t.state("Siti Amina");
    const auto made = t.made(person);
    t.rename(person, "Siti Aisa");
    EXPECT_EQ(t.made(person), made);
    EXPECT_EQ(t.at(wordKeyword("siti")), People{made});
    EXPECT_EQ(t.at(wordKeyword("aisa")), People{made});
    EXPECT_TRUE(t.at(wordKeyword("amina")).empty());
    EXPECT_TRUE(t.wordsAt("famina").empty());
}

TEST_P(PeopleInLists, LeaveNothingWhenTheyAreErased)
{
    Town t{GetParam()};
    const auto stays = t.state("Siti Nur");
    const auto before = t.blocks();
    const auto goes = t.state("Siti Amina");
    EXPECT_GT(t.blocks(), before);
    t.erase(goes);
    EXPECT_EQ(t.blocks(), before);
    EXPECT_EQ(t.at(wordKeyword("siti")), People{t.made(stays)});
    t.erase(stays);
    EXPECT_EQ(t.blocks(), 1u) << "their version";
}

TEST_P(PeopleInLists, AreTheSameMadeAgain)
{
    Town t{GetParam()};
    for (const auto* name : {"Siti Amina", "Siti Nur", "Moch. Djoko", "Sumiati"}) t.state(name);
    const auto erased = t.state("Bambang");
    t.erase(erased);
    const auto kept = t.at(wordKeyword("siti"));
    const auto blocks = t.blocks();

    EXPECT_EQ(t.lists.makeAgain(), 4);

    EXPECT_TRUE(t.lists.areCurrent());
    EXPECT_EQ(t.at(wordKeyword("siti")), kept);
    EXPECT_EQ(t.blocks(), blocks);
    EXPECT_TRUE(t.wrong().empty());
    EXPECT_TRUE(t.found().empty());
}

TEST_P(PeopleInLists, AreNotKeptUpBeforeTheyWereMade)
{
    Town t{GetParam()};
    t.office.record.byHand("DELETE FROM sealed_lists");
    t.state("Siti Amina");
    EXPECT_FALSE(t.lists.areCurrent());
    EXPECT_EQ(t.blocks(), 0u);
    EXPECT_TRUE(t.wrong().empty());
    EXPECT_EQ(t.lists.makeAgain(), 1);
    EXPECT_TRUE(t.wrong().empty());
}

TEST_P(PeopleInLists, KeptUpOverADayAreThoseOfTheRecord)
{
    TestOffice office{GetParam()};
    PeopleLists lists{office.database, office.keys, office.entropy};
    (void)lists.makeAgain();
    writeFullDay(office);
    lists.compare([](const std::string& list) { ADD_FAILURE() << list; });
}

TEST_P(PeopleInLists, ThatWereChangedByHandAreFoundByTheCheck)
{
    for (const auto* change : {"DELETE FROM sealed_lists WHERE address = (SELECT min(address) FROM sealed_lists)",
                               "INSERT INTO sealed_lists (address, block) VALUES (17, 'AAAAAAAAAAAAAAAAAAAAAA==')",
                               "UPDATE sealed_lists SET block = 'AAAAAAAAAAAAAAAAAAAAAA=='"}) {
        Town t{GetParam()};
        t.state("Siti Amina");
        (void)t.lists.makeAgain();
        t.office.record.byHand(change);
        const auto found = t.found();
        EXPECT_FALSE(found.empty()) << change;
        for (const auto& finding : found) EXPECT_EQ(finding.invariant, "people lists") << change;
        (void)t.lists.makeAgain();
        EXPECT_TRUE(t.found().empty());
    }
}

TEST_P(PeopleInLists, OfAnotherKeyAreEmpty)
{
    Town t{GetParam()};
    t.state("Siti Amina");
    const auto other = SiteKeys::make(t.office.entropy);
    const auto keyword = wordKeyword("siti");
    EXPECT_TRUE((PeopleLists{t.office.database, other, t.office.entropy}.people({&keyword, 1}, 10).front().empty()));
}

} // namespace
} // namespace pintu::test
