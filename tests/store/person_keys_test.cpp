#include "store/check.h"
#include "store/engines.h"
#include "store/person_keys.h"
#include "store/sql_people.h"
#include "support/record_fixture.h"

#include <fstream>
#include <iterator>

namespace pintu::test {
namespace {

class StoredPersonKeys : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredPersonKeys, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

struct Person {
    explicit Person(TestOffice& office)
        : id{PersonId::timed(office.clock.time, office.entropy)}, key{KeyId::random(office.entropy)}
    {
        PersonStated body;
        body.person = id;
        PersonWords words;
        words.name = "Siti Contoh";
        const auto event = office.write({draftOf(body, key, words)}).back();
        place = placeOf(event.epoch, event.seq);
    }
    PersonId id;
    KeyId key;
    std::int64_t place = 0;
};

std::string wrappedOf(TestOffice& office, KeyId key)
{
    return std::get<0>(*office.database.one<std::string>("SELECT wrapped FROM person_keys WHERE id = :id", key));
}

TEST_P(StoredPersonKeys, AreMadeOncePerPerson)
{
    TestOffice office{GetParam()};
    Person person{office};
    PersonStated again;
    again.person = person.id;
    again.basedOn = person.place;
    PersonWords words;
    words.name = "Siti Contoh";
    EXPECT_EQ(office.write({draftOf(again, person.key, words)}).size(), 1U);
    EXPECT_EQ(rowsOf(office.database, "person_keys").size(), 1U);
}

TEST_P(StoredPersonKeys, ErasingOverwritesTheKeyAndTheRecordStillChecks)
{
    TestOffice office{GetParam()};
    Person person{office};
    office.say(PersonErased{person.id, person.key, "request"});
    EXPECT_EQ(wrappedOf(office, person.key), "");
    EXPECT_EQ(office.journal.wordsAt<PersonWords>(person.place), std::nullopt);
    EXPECT_TRUE(SqlPeople{office.database}.resident(person.id)->erased);
    EXPECT_TRUE(check(office.database, office.record.site(), {&office.keys, {}}).clean());
}

TEST_P(StoredPersonKeys, DoNotOpenWithAnotherSitesKey)
{
    TestOffice office{GetParam()};
    Person person{office};
    const auto other = SiteKeys::make(office.entropy);
    Journal journal{office.database, office.record.site(), office.clock, office.entropy, &other};
    EXPECT_EQ(troubleOf([&] { (void)journal.wordsAt<PersonWords>(person.place); }), TroubleKind::wrongKey);
}

TEST_P(StoredPersonKeys, SealDifferentlyEachTime)
{
    TestOffice office{GetParam()};
    Person left{office};
    Person right{office};
    EXPECT_NE(office.journal.eventAt(left.place)->sealed, office.journal.eventAt(right.place)->sealed);
}

bool anyFileHolds(const std::filesystem::path& folder, const std::string& text)
{
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        std::ifstream in{entry.path(), std::ios::binary};
        const std::string content{std::istreambuf_iterator<char>{in}, {}};
        if (content.find(text) != std::string::npos) return true;
    }
    return false;
}

TEST(ErasedKey, IsInNoFileOfTheDatabaseAnyMore)
{
    TestOffice office{Engine::sqlite};
    Person person{office};
    const auto wrapped = wrappedOf(office, person.key);
    ASSERT_TRUE(anyFileHolds(office.record.folder(), wrapped)); // or this test would prove nothing
    office.say(PersonErased{person.id, person.key, "request"});
    EXPECT_FALSE(anyFileHolds(office.record.folder(), wrapped));
}

TEST(PlainWords, AreInNoFileOfTheDatabase)
{
    TestOffice office{Engine::sqlite};
    writeFullDay(office);
    for (const auto* text : {"Siti", "3275014107879990", "0812 5550", "Perlu perlindungan"})
        EXPECT_FALSE(anyFileHolds(office.record.folder(), text)) << text;
}

} // namespace
} // namespace pintu::test
