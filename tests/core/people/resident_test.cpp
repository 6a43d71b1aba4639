#include "core/people/resident.h"
#include "core/record/event_examples.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using test::idOf;

PersonWords named()
{
    PersonWords out;
    out.name = "Siti Contoh";
    return out;
}

PersonStated newStatement(std::string nikIndex = {})
{
    PersonStated out;
    out.person = idOf<PersonId>(1);
    out.nikIndex = std::move(nikIndex);
    return out;
}

Result<PersonStated, StatePersonRefusal> state(const PersonStated& statement, const PersonFacts& facts,
                                               AnotherPerson another = AnotherPerson::ask,
                                               const PersonWords& words = named())
{
    return decideStatePerson(statement, words, facts, another, "32.75", 2026);
}

/// The resident as stored at seq 40.
PersonFacts storedBefore()
{
    PersonFacts out;
    out.stored = Resident{.id = idOf<PersonId>(1),
                          .key = {},
                          .seq = 40,
                          .village = {},
                          .identityStatus = {},
                          .temporary = {},
                          .nikIndex = {},
                          .linkedTo = {}};
    return out;
}

TEST(StatePerson, GivesATemporaryNumberToANewPersonWithoutNik)
{
    PersonFacts facts;
    facts.lastTemporary = 122;
    EXPECT_EQ(state(newStatement(), facts)->temporary, "TMP-3275-2026-000123");
}

TEST(StatePerson, GivesNoTemporaryNumberBesideANik)
{
    EXPECT_EQ(state(newStatement("index"), {})->temporary, "");
}

TEST(StatePerson, DemandsNothingButSomeName)
{
    PersonWords unknown;
    unknown.name = "TIDAK DIKETAHUI";
    EXPECT_TRUE(state(newStatement(), {}, AnotherPerson::ask, unknown));
    EXPECT_EQ(state(newStatement(), {}, AnotherPerson::ask, PersonWords{}).refusal(), StatePersonRefusal::noName);
}

TEST(StatePerson, RefusesATextThatItsFieldHasNoRoomFor)
{
    PersonWords wordy;
    wordy.name = "Siti";
    wordy.notes.assign(100'000, 'a');
    EXPECT_EQ(state(newStatement(), {}, AnotherPerson::ask, wordy).refusal(), StatePersonRefusal::textTooLong);
}

TEST(StatePerson, KeepsTheTemporaryNumberWhenTheNikComes)
{
    auto facts = storedBefore();
    facts.stored->temporary = "TMP-3275-2026-000007";
    auto statement = newStatement("index");
    statement.basedOn = 40;
    EXPECT_EQ(state(statement, facts)->temporary, "TMP-3275-2026-000007");
}

TEST(StatePerson, KeepsTheTemporaryNumberOverAnotherOne)
{
    auto facts = storedBefore();
    facts.stored->temporary = "TMP-3275-2026-000007";
    facts.lastTemporary = 50;
    auto statement = newStatement();
    statement.basedOn = 40;
    statement.temporary = "TMP-3275-2026-000051";
    EXPECT_EQ(state(statement, facts)->temporary, "TMP-3275-2026-000007");
}

TEST(StatePerson, GivesATemporaryNumberWhenAWrongNikIsTakenBack)
{
    auto facts = storedBefore();
    facts.stored->nikIndex = "index";
    auto statement = newStatement();
    statement.basedOn = 40;
    EXPECT_EQ(state(statement, facts)->temporary, "TMP-3275-2026-000001");
}

TEST(StatePerson, RefusesWhatWasSeenBeforeSomebodyElseStated)
{
    auto statement = newStatement();
    statement.basedOn = 39;
    EXPECT_EQ(state(statement, storedBefore()).refusal(), StatePersonRefusal::changedSince);
}

TEST(StatePerson, RefusesAChangeOfSomebodyWhoIsNotThere)
{
    auto statement = newStatement();
    statement.basedOn = 40;
    EXPECT_EQ(state(statement, {}).refusal(), StatePersonRefusal::changedSince);
}

TEST(StatePerson, RefusesWordsForSomebodyErased)
{
    auto facts = storedBefore();
    facts.stored->erased = true;
    auto statement = newStatement();
    statement.basedOn = 40;
    EXPECT_EQ(state(statement, facts).refusal(), StatePersonRefusal::erased);
}

TEST(StatePerson, AsksWhenTheNikIsSomebodyElses)
{
    PersonFacts facts;
    facts.sameNik = idOf<PersonId>(2);
    EXPECT_EQ(state(newStatement("index"), facts).refusal(), StatePersonRefusal::nikBelongsToAnother);
}

TEST(StatePerson, SavesADoubledNikWhenTheClerkSaysItIsAnotherPerson)
{
    PersonFacts facts;
    facts.sameNik = idOf<PersonId>(2);
    EXPECT_TRUE(state(newStatement("index"), facts, AnotherPerson::yes));
}

TEST(StatePerson, DoesNotAskAboutThePersonsOwnNik)
{
    auto facts = storedBefore();
    facts.sameNik = idOf<PersonId>(1);
    auto statement = newStatement("index");
    statement.basedOn = 40;
    EXPECT_TRUE(state(statement, facts));
}

TEST(TemporaryNumber, NamesRegencyYearAndNumber)
{
    EXPECT_EQ(temporaryNumber("32.16", 2026, 123), "TMP-3216-2026-000123");
}

TEST(TemporaryNumber, TakesTheRegencyFromALongerCode)
{
    EXPECT_EQ(temporaryNumber("32.16.09.1001", 2026, 1), "TMP-3216-2026-000001");
    EXPECT_EQ(temporaryNumber("D0412", 2026, 1), "TMP-D0412-2026-000001") << "an office that has not said where it is";
}

TEST(TemporaryNumber, GrowsBeyondSixDigitsRatherThanRepeatOne)
{
    EXPECT_EQ(temporaryNumber("32.16", 2026, 1'000'000), "TMP-3216-2026-1000000");
}

Resident standing(std::uint8_t n)
{
    Resident out;
    out.id = idOf<PersonId>(n);
    return out;
}

TEST(LinkedPersons, AreTwoRecordsThatStandForThemselves)
{
    const auto linked = decideLink(standing(1), standing(2));

    ASSERT_TRUE(linked);
    EXPECT_EQ(*linked, (PersonsLinked{idOf<PersonId>(1), idOf<PersonId>(2), true}));
}

TEST(LinkedPersons, AreNeverTheSameRecordOrAnUnknownOne)
{
    EXPECT_EQ(decideLink(standing(1), standing(1)).refusal(), LinkRefusal::same);
    EXPECT_EQ(decideLink(standing(1), std::nullopt).refusal(), LinkRefusal::unknown);
    EXPECT_EQ(decideLink(std::nullopt, standing(1)).refusal(), LinkRefusal::unknown);
}

TEST(LinkedPersons, NeverMakeACircle)
{
    auto joined = standing(2);
    joined.linkedTo = idOf<PersonId>(1);
    EXPECT_EQ(decideLink(joined, standing(1)).refusal(), LinkRefusal::linkedBefore);
    EXPECT_EQ(decideLink(standing(3), joined).refusal(), LinkRefusal::linkedBefore);
}

TEST(LinkedPersons, AreNotErased)
{
    auto erased = standing(2);
    erased.erased = true;
    EXPECT_EQ(decideLink(standing(1), erased).refusal(), LinkRefusal::erased);
    EXPECT_EQ(decideLink(erased, standing(1)).refusal(), LinkRefusal::erased);
}

TEST(LinkedPersons, ArePartedAgain)
{
    auto joined = standing(2);
    joined.linkedTo = idOf<PersonId>(1);

    EXPECT_EQ(*decidePart(joined), (PersonsLinked{idOf<PersonId>(1), idOf<PersonId>(2), false}));
    EXPECT_EQ(decidePart(standing(1)).refusal(), LinkRefusal::notLinked);
    EXPECT_EQ(decidePart(std::nullopt).refusal(), LinkRefusal::unknown);
}

TEST(PersonDifferences, NameWhatACorrectionChanged)
{
    PersonWhole before;
    before.words = named();
    auto after = before;
    after.words.phone = "0812 5550 0000";
    after.stated.birthYear = 1987;

    EXPECT_EQ(differences(before, after), (std::vector{PersonField::born, PersonField::phone}));
    EXPECT_TRUE(differences(before, before).empty());
}

} // namespace
} // namespace pintu
