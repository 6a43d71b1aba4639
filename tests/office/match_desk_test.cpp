#include "core/matching/told.h"
#include "office/match_desk.h"
#include "office/two_sites.h"

#include <algorithm>

namespace pintu::test {
namespace {

class MatchDeskTest : public TwoSites {
protected:
    MatchDeskTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy}, people{site}, desk{site} {}

    PersonForm member(const std::string& name, const std::string& born)
    {
        PersonForm form;
        form.words.name = name;
        form.words.familyCard = "3673020101129990";
        form.words.born = Day::parse(born);
        form.sex = Sex::female;
        form.village = "36.73.02.1011";
        return form;
    }

    PersonRecord stated(const PersonForm& form) { return *people.record(good(people.state(command(), form)).person); }

    bool knows(const KnownFacts& facts, const char* code, std::int64_t value) const
    {
        const auto* known = facts.find(*desk.book().fact(code));
        return known != nullptr && known->low == value;
    }

    Site site;
    PeopleDesk people;
    MatchDesk desk;
};

TEST_F(MatchDeskTest, TakesThePersonFirstAndThenTheOthersOfTheFamilyCard)
{
    stated(member("Ibu Contoh", "1970-01-01"));
    auto stranger = member("Orang Lain", "1980-01-01");
    stranger.words.familyCard = "3673020101129991";
    stated(stranger);
    const auto daughter = stated(member("Anak Contoh", "2010-01-01"));

    const auto family = desk.familyOf(daughter);

    ASSERT_EQ(family.members.size(), 2U);
    EXPECT_EQ(family.members[0].name, "Anak Contoh");
    EXPECT_EQ(family.members[1].name, "Ibu Contoh");
    EXPECT_FALSE(family.complete) << "a card does not say who lives in the house";
}

TEST_F(MatchDeskTest, KnowsFromTheRecordWhoHasPapersAndWhereTheyLive)
{
    auto form = member("Tanpa Kartu", "1990-01-01");
    form.words.familyCard.clear();
    form.identityStatus = "BELUM_TERDATA";

    const auto family = desk.familyOf(stated(form));

    ASSERT_EQ(family.members.size(), 1U);
    EXPECT_TRUE(knows(family.members[0].facts, "punya_nik", 0));
    EXPECT_TRUE(knows(family.members[0].facts, "punya_ktp", 0));
    EXPECT_TRUE(knows(family.facts, "tinggal_di", 1)) << "a kelurahan";
}

TEST_F(MatchDeskTest, LeavesAGuessedAgeAGuess)
{
    auto form = member("Nenek", "1950-01-01");
    form.words.born.reset();
    form.birthYear = 1956;
    form.birthEstimated = true;

    EXPECT_TRUE(desk.familyOf(stated(form)).members[0].birth.estimated());
}

TEST_F(MatchDeskTest, KeepsAnAnswerForTheNextVisitWithItsDayAndSource)
{
    const auto woman = stated(member("Ibu Contoh", "1990-01-01"));

    (void)good(desk.stateFact(command(), {woman.resident.id, "hamil", "ya", FactSource::shown}));

    const auto family = MatchDesk{site}.familyOf(woman);
    const auto* known = family.members[0].facts.find(*desk.book().fact("hamil"));
    ASSERT_TRUE(known);
    EXPECT_EQ(known->low, 1);
    EXPECT_EQ(known->source, FactSource::shown);
    EXPECT_EQ(known->asOf, Day::of(clock.now(), site.zone()));
    (void)good(desk.stateFact(command(), {woman.resident.id, "hamil", "tidak", FactSource::said}));
    EXPECT_EQ(desk.familyOf(woman).members[0].facts.find(*desk.book().fact("hamil"))->low, 0) << "the newest counts";
}

TEST_F(MatchDeskTest, TakesAnAnswerAboutTheFamilyFromWhicheverOfItsMembersGaveIt)
{
    const auto mother = stated(member("Ibu Contoh", "1970-01-01"));
    const auto daughter = stated(member("Anak Contoh", "2010-01-01"));
    (void)good(desk.stateFact(command(), {mother.resident.id, "keadaan", "miskin", FactSource::visited}));
    (void)good(desk.stateFact(command(), {mother.resident.id, std::string{everyMemberListed}, "ya", FactSource::said}));

    const auto family = desk.familyOf(daughter);

    EXPECT_TRUE(family.facts.find(*desk.book().fact("keadaan")));
    EXPECT_TRUE(family.complete);
}

TEST_F(MatchDeskTest, RefusesWhatIsNoAnswer)
{
    const auto woman = stated(member("Ibu Contoh", "1990-01-01"));
    const auto refusal = [&](const std::string& fact, const std::string& value) {
        return desk.stateFact(command(), {woman.resident.id, fact, value, FactSource::said}).refusal();
    };

    EXPECT_EQ(refusal("hamil", "mungkin"), FactRefusal::notAValue);
    EXPECT_EQ(refusal("hamil", "ya @ 2020-01-01"), FactRefusal::notAValue) << "its day is that of the command";
    EXPECT_EQ(refusal("tidak_ada_ini", "ya"), FactRefusal::unknownFact);
    EXPECT_EQ(refusal(std::string{everyMemberListed}, "mungkin"), FactRefusal::notAValue);
    (void)good(people.erase(command("P01"), woman.resident.id, "request"));
    EXPECT_EQ(refusal("hamil", "ya"), FactRefusal::personErased);
}

TEST_F(MatchDeskTest, AsksFirstWhatSettlesMostAndNoMoreOnceItIsAnswered)
{
    const auto woman = stated(member("Ibu Contoh", "1990-01-01"));
    const auto before = desk.viewOf(woman);
    ASSERT_FALSE(before.ask.empty());
    const auto yes = std::ranges::find(before.ask, FactKind::yesNo, &MatchQuestion::kind);
    ASSERT_NE(yes, before.ask.end());

    (void)good(desk.stateFact(command(), {yes->person, yes->fact, "ya", FactSource::said}));

    for (const auto& question : desk.viewOf(woman).ask)
        EXPECT_FALSE(question.fact == yes->fact && question.person == yes->person) << question.ask;
}

TEST_F(MatchDeskTest, ListsWhatFitsBeforeWhatDoesNot)
{
    const auto view = desk.viewOf(stated(member("Ibu Contoh", "1950-01-01")));

    ASSERT_FALSE(view.found.empty());
    EXPECT_EQ(view.found.back().verdict, MatchVerdict::doesNotFit);
    for (const auto& found : view.found) {
        EXPECT_FALSE(found.sentence.empty());
        EXPECT_FALSE(found.programme.empty());
    }
}

const FoundMatch* find(const MatchView& view, const std::string& programme, const std::string& who = {})
{
    const auto at = std::ranges::find_if(
        view.found, [&](const FoundMatch& one) { return one.programme == programme && one.who == who; });
    return at == view.found.end() ? nullptr : &*at;
}

TEST_F(MatchDeskTest, NotesThatAFamilyReceivesAProgrammeAndThatItNoMoreDoes)
{
    const auto woman = stated(member("Ibu Contoh", "1990-01-01"));
    const auto programme = site.catalogue().programme("PKH")->name.id;
    const auto before = desk.viewOf(woman);
    ASSERT_TRUE(find(before, programme));
    auto answer = *find(before, programme)->received;
    EXPECT_EQ(answer.value, "PKH");
    answer.source = FactSource::list;
    (void)good(desk.stateFact(command(), answer));

    const auto has = desk.viewOf(woman);
    EXPECT_EQ(find(has, programme)->verdict, MatchVerdict::already);
    EXPECT_EQ(find(has, programme, "Ibu Contoh")->verdict, MatchVerdict::already) << "the family's is hers, too";
    const auto noMore = *find(has, programme, "Ibu Contoh")->received;
    EXPECT_EQ(noMore.value, "bukan PKH");
    (void)good(desk.stateFact(command(), noMore));

    EXPECT_NE(find(desk.viewOf(woman), programme)->verdict, MatchVerdict::already);
}

TEST_F(MatchDeskTest, KeepsWhatWasKnownOfAListWhenSomethingIsAddedToIt)
{
    const auto woman = stated(member("Ibu Contoh", "1990-01-01"));
    (void)good(desk.stateFact(command(), {woman.resident.id, "program_keluarga", "lengkap: PKH", FactSource::list}));
    const auto programme = site.catalogue().programme("SEMBAKO")->name.id;

    const auto view = desk.viewOf(woman);

    EXPECT_EQ(find(view, programme)->received->value, "lengkap: PKH, SEMBAKO");
    ASSERT_EQ(view.answered.size(), 1U);
    EXPECT_EQ(view.answered[0].fact, "program_keluarga");
    EXPECT_EQ(view.answered[0].choices.front().value, "lengkap:") << "nothing at all";
}

TEST_F(MatchDeskTest, TakesAPaperThatIsShownForThePersonWhoseItIs)
{
    const auto mother = stated(member("Ibu Contoh", "1970-01-01"));
    const auto view = desk.viewOf(mother);
    for (const auto& found : view.found)
        for (const auto& paper : found.papers) {
            EXPECT_EQ(paper.answer.source, FactSource::shown);
            EXPECT_TRUE(parseFact(desk.book().facts()[*desk.book().fact(paper.answer.fact)], paper.answer.value));
        }
    (void)good(desk.stateFact(command(), {mother.resident.id, "dokumen", "KTP", FactSource::shown}));

    const auto after = desk.viewOf(mother);

    for (const auto& found : after.found)
        for (const auto& paper : found.papers) EXPECT_NE(paper.answer.value, "KTP") << found.programme;
    EXPECT_FALSE(desk.viewOf(stated(member("Anak Contoh", "1999-01-01"))).found.empty());
}

TEST_F(MatchDeskTest, ShowsWhatWasAnsweredSoThatItCanBeAnsweredOtherwise)
{
    const auto woman = stated(member("Ibu Contoh", "1990-01-01"));
    (void)good(desk.stateFact(command(), {woman.resident.id, "hamil", "ya", FactSource::said}));
    (void)good(desk.stateFact(command(), {woman.resident.id, "hamil", "tidak", FactSource::shown}));

    const auto answered = desk.viewOf(woman).answered;

    ASSERT_EQ(answered.size(), 1U) << "the newest counts";
    EXPECT_EQ(answered[0].who, "Ibu Contoh");
    EXPECT_THAT(answered[0].answer, ::testing::StartsWith("tidak"));
}

TEST_F(MatchDeskTest, PutsWhatWasFoundOnAPage)
{
    const auto family = desk.familyOf(stated(member("Ibu Contoh", "1950-01-01")));
    const auto today = Day::of(clock.now(), site.zone());

    const auto page = matchPage(desk.book(), family, today, match(desk.book(), family, today));

    ASSERT_EQ(page.sections.size(), 2U);
    EXPECT_TRUE(page.sections[0].who.empty());
    EXPECT_THAT(page.sections[1].who, ::testing::StartsWith("Ibu Contoh, P, 7"));
    EXPECT_FALSE(page.sections[1].toAsk.empty());
    EXPECT_FALSE(page.sections[1].notFitting.empty());
    EXPECT_EQ(page.askFirst.size(), 5U);
}

} // namespace
} // namespace pintu::test
