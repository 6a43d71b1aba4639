#include "store/engines.h"
#include "store/sql_people.h"
#include "support/record_fixture.h"

namespace pintu::test {
namespace {

class StoredPeople : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredPeople, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

struct Town {
    explicit Town(Engine engine) : office{engine} {}
    PersonId state(PersonStated body)
    {
        if (body.person.empty()) body.person = PersonId::timed(office.clock.time, office.entropy);
        PersonWords words;
        words.name = "Siti Contoh";
        office.write({draftOf(body, KeyId::random(office.entropy), words)});
        return body.person;
    }
    TestOffice office;
    SqlPeople people{office.database};
};

TEST_P(StoredPeople, AreReadBackWhole)
{
    Town t{GetParam()};
    const auto id =
        t.state({{}, Sex::female, 1987, true, "32.75.01.1002", "HILANG", "TMP-3275-2026-000009", "index", "family", 0});
    const auto person = *t.people.resident(id);
    EXPECT_EQ(person.sex, Sex::female);
    EXPECT_EQ(person.birthYear, 1987);
    EXPECT_TRUE(person.birthEstimated);
    EXPECT_EQ(person.village, "32.75.01.1002");
    EXPECT_EQ(person.identityStatus, "HILANG");
    EXPECT_EQ(person.temporary, "TMP-3275-2026-000009");
    EXPECT_EQ(person.nikIndex, "index");
    EXPECT_FALSE(person.key.empty());
    EXPECT_EQ(t.people.byTemporary("TMP-3275-2026-000009")->id, id);
}

TEST_P(StoredPeople, TheNewestStatementCounts)
{
    Town t{GetParam()};
    PersonStated body{{}, Sex::unknown, 0, false, {}, "BELUM_TERDATA", "TMP-3275-2026-000001", {}, {}, 0};
    body.person = t.state(body);
    body.sex = Sex::male;
    body.basedOn = t.people.resident(body.person)->seq;
    t.state(body);
    const auto person = *t.people.resident(body.person);
    EXPECT_EQ(person.sex, Sex::male);
    EXPECT_GT(person.seq, body.basedOn);
    EXPECT_EQ(t.people.all(10).size(), 1U);
}

TEST_P(StoredPeople, TheMillionthTemporaryNumberComesAfterTheOneBefore)
{
    Town t{GetParam()};
    for (const auto* number : {"TMP-3275-2026-999999", "TMP-3275-2026-1000000"})
        t.state({{}, Sex::unknown, 0, false, {}, "BELUM_TERDATA", number, {}, {}, 0});
    EXPECT_EQ(t.people.facts({}, {}, "TMP-3275-2026-").lastTemporary, 1'000'000);
    EXPECT_FALSE(t.people.byTemporary("TMP-3275-2026-0999999").has_value());
    EXPECT_FALSE(t.people.byTemporary("TMP-3275-2026").has_value());
}

TEST_P(StoredPeople, FactsTellOfAnotherPersonWithThisNik)
{
    Town t{GetParam()};
    const auto first = t.state({{}, Sex::female, 1987, false, {}, "KTP", {}, "index", {}, 0});
    const auto fresh = PersonId::timed(t.office.clock.time, t.office.entropy);
    EXPECT_EQ(t.people.facts(fresh, "index", "TMP-").sameNik, first);
    EXPECT_EQ(t.people.facts(first, "index", "TMP-").sameNik, std::nullopt);
    EXPECT_EQ(t.people.facts(fresh, "", "TMP-").sameNik, std::nullopt) << "no NIK is nobody's NIK";
}

TEST_P(StoredPeople, FactsTellTheHighestTemporaryNumberOfAYear)
{
    Town t{GetParam()};
    for (const auto* number : {"TMP-3275-2026-000002", "TMP-3275-2026-000011", "TMP-3275-2025-000999"})
        t.state({{}, Sex::unknown, 0, false, {}, "BELUM_TERDATA", number, {}, {}, 0});
    EXPECT_EQ(t.people.facts({}, {}, "TMP-3275-2026-").lastTemporary, 11);
    EXPECT_EQ(t.people.facts({}, {}, "TMP-3275-2027-").lastTemporary, 0);
}

TEST_P(StoredPeople, OfAnErasedPersonNothingIsLeftThatTells)
{
    Town t{GetParam()};
    const auto id = t.state({{}, Sex::female, 1987, false, "32.75.01.1002", "KTP", {}, "index", "family", 0});
    t.office.say(PersonErased{id, t.people.resident(id)->key, "request"});
    const auto person = *t.people.resident(id);
    EXPECT_TRUE(person.erased);
    EXPECT_EQ(person.nikIndex, "");
    EXPECT_EQ(person.village, "");
    EXPECT_EQ(person.birthYear, 0);
    EXPECT_TRUE(t.people.withNik("index").empty());
    EXPECT_TRUE(t.people.all(10).empty());
}

TEST_P(StoredPeople, JoinedRecordsStandForOnePersonHoweverOften)
{
    Town t{GetParam()};
    const PersonStated body{{}, Sex::female, 1987, false, {}, "KTP", {}, "index", {}, 0};
    const auto one = t.state(body);
    const auto two = t.state(body);
    const auto three = t.state(body);
    t.office.say(PersonsLinked{two, three, true});
    t.office.say(PersonsLinked{one, two, true});

    for (const auto& id : {one, two, three}) {
        EXPECT_EQ(t.people.standsFor(id), one);
        ASSERT_EQ(t.people.joined(id).size(), 3U);
        EXPECT_EQ(t.people.joined(id).front().id, one);
    }
    EXPECT_EQ(t.people.facts(three, "index", "TMP-").sameNik, std::nullopt) << "all of them are this person";
    t.office.say(PersonsLinked{one, two, false});
    EXPECT_EQ(t.people.standsFor(three), two);
    EXPECT_EQ(t.people.facts(three, "index", "TMP-").sameNik, one);
    const auto stranger = PersonId::timed(t.office.clock.time, t.office.entropy);
    EXPECT_EQ(t.people.standsFor(stranger), stranger);
    EXPECT_TRUE(t.people.joined(stranger).empty());
}

TEST_P(StoredPeople, ALinkMayBeTakenBack)
{
    Town t{GetParam()};
    const auto one = t.state({{}, Sex::female, 1987, false, {}, "KTP", {}, "index", {}, 0});
    const auto two = t.state({{}, Sex::female, 1987, false, {}, "KTP", {}, "index", {}, 0});
    t.office.say(PersonsLinked{one, two, true});
    EXPECT_EQ(t.people.resident(two)->linkedTo, one);
    t.office.say(PersonsLinked{one, two, false});
    EXPECT_TRUE(t.people.resident(two)->linkedTo.empty());
}

} // namespace
} // namespace pintu::test
