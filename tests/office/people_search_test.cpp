#include "office/people_search.h"
#include "office/two_sites.h"
#include "office/upkeep.h"

#include <algorithm>

namespace pintu::test {
namespace {

class PeopleSearchTest : public TwoSites {
protected:
    PeopleSearchTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy} {}

    std::vector<std::string> names(const std::string& text, std::size_t most = 20)
    {
        std::vector<std::string> out;
        for (const auto& row : findPeople(site, text, most)) out.push_back(row.name);
        return out;
    }

    void bornIn(const std::string& name, std::int64_t year, const std::string& village)
    {
        PersonForm form;
        form.words.name = name;
        form.birthYear = year;
        form.village = village;
        (void)good(PeopleDesk{site}.state(command(), form));
    }

    void rename(PersonId person, const std::string& name)
    {
        PeopleDesk people{site};
        const auto before = people.record(person);
        PersonForm form;
        form.person = person;
        form.basedOn = before->resident.seq;
        form.words = *before->words;
        form.words.name = name;
        form.sex = before->resident.sex;
        form.birthYear = before->resident.birthYear;
        form.village = before->resident.village;
        form.identityStatus = before->resident.identityStatus;
        (void)good(people.state(command(), form));
    }

    Site site;
};

TEST_F(PeopleSearchTest, PutsTheLikeliestFirst)
{
    person(site, "Sumiati Rahayu");
    person(site, "Sumiyati Rahayu");
    person(site, "Bambang Wijaya");

    EXPECT_EQ(names("sumiati rahayu"), (std::vector<std::string>{"Sumiati Rahayu", "Sumiyati Rahayu"}));
    EXPECT_EQ(findPeople(site, "sumiati rahayu", 1).front().likeness, 1000);
}

TEST_F(PeopleSearchTest, SeesWhoWasRegisteredCorrectedOrErasedAfterTheFirstLook)
{
    const auto first = person(site, "Sumiati Rahayu");
    ASSERT_EQ(names("sumiati").size(), 1u);

    person(site, "Sumiati Ningsih");
    EXPECT_EQ(names("sumiati").size(), 2u);
    rename(first, "Bambang Wijaya");
    EXPECT_EQ(names("sumiati"), (std::vector<std::string>{"Sumiati Ningsih"}));
    EXPECT_EQ(names("bambang"), (std::vector<std::string>{"Bambang Wijaya"}));
    (void)good(PeopleDesk{site}.erase(command("P01"), first, "asked for by the person"));
    EXPECT_TRUE(names("bambang").empty());
}

TEST_F(PeopleSearchTest, SeesWhatAnotherProgramWrote)
{
    ASSERT_TRUE(names("sumiati").empty());

    {
        auto other = office();
        person(other, "Sumiati Rahayu");
    }
    EXPECT_EQ(names("sumiati").size(), 1u);
}

TEST_F(PeopleSearchTest, ListsNoMoreThanItWasAskedFor)
{
    for (const std::string last : {"Rahayu", "Ningsih", "Lestari", "Handayani"}) person(site, "Sri " + last);

    EXPECT_EQ(names("sri", 3).size(), 3u);
    EXPECT_EQ(names("sri", 20).size(), 4u);
}

TEST_F(PeopleSearchTest, FindsByTemporaryNumberOnlyWhoHasIt)
{
    person(site, "Sumiati Rahayu");
    person(site, "Bambang Wijaya");

    const auto rows = findPeople(site, "TMP-3673-2026-000002", 20);

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().name, "Bambang Wijaya");
    EXPECT_EQ(rows.front().by, FoundBy::temporary);
}

TEST_F(PeopleSearchTest, FindsNobodyForBlanksOrForANumberOfNobody)
{
    person(site, "Sumiati Rahayu");

    EXPECT_TRUE(names("").empty());
    EXPECT_TRUE(names("   ").empty());
    EXPECT_TRUE(names("3673021204859991").empty());
}

TEST_F(PeopleSearchTest, FindsANameHoweverItIsMisspelled)
{
    for (const auto* name : {"Muhammad Yusuf Harahap", "Suryadi", "Siti Nur Khadijah", "Supriyadi Wijaya",
                             "Dewi Lestari", "I Wayan Sudarma", "Sjafruddin", "Nurhaliza Tanjung"})
        person(site, name);
    for (const auto& [typed, meant] :
         std::vector<std::pair<std::string, std::string>>{{"Moch. Joesoep Harahap", "Muhammad Yusuf Harahap"},
                                                          {"suriyadi", "Suryadi"},
                                                          {"soerjadi", "Suryadi"},
                                                          {"suryqdi", "Suryadi"},
                                                          {"sxurryaddi", "Suryadi"},
                                                          {"Siti Chodidjah", "Siti Nur Khadijah"},
                                                          {"kadija siti", "Siti Nur Khadijah"},
                                                          {"supri yadi wijaya", "Supriyadi Wijaya"},
                                                          {"dewilestari", "Dewi Lestari"},
                                                          {"Dwi Lestarie", "Dewi Lestari"},
                                                          {"wayan sudarmo", "I Wayan Sudarma"},
                                                          {"Syaprudin", "Sjafruddin"},
                                                          {"nur haliza", "Nurhaliza Tanjung"},
                                                          {"norhal", "Nurhaliza Tanjung"}}) {
        const auto found = names(typed);
        ASSERT_FALSE(found.empty()) << typed;
        EXPECT_EQ(found.front(), meant) << typed;
    }
}

TEST_F(PeopleSearchTest, PutsTheTypedYearAndVillageFirst)
{
    bornIn("Siti Aminah", 1961, "36.73.02.1011");
    bornIn("Siti Aminah", 1975, "36.73.02.1011");
    bornIn("Siti Aminah", 1975, "36.73.02.1012");
    bornIn("Siti Amina", 1988, "36.73.02.1012");

    const auto byYear = findPeople(site, "siti aminah 1961", 20);
    EXPECT_EQ(byYear.size(), 4u);
    EXPECT_TRUE(byYear.front().sameYear);
    const auto byBoth = findPeople(site, "sitti aminh 1975 36.73.02.1012", 20);
    EXPECT_TRUE(byBoth.front().sameYear && byBoth.front().sameVillage);
    EXPECT_EQ(byBoth.front().village, "36.73.02.1012");
}

TEST_F(PeopleSearchTest, FindsWhoeverIsOfAYearAndVillageAmongManyNamesakes)
{
    for (int n = 0; n < 150; ++n) bornIn("Siti Aminah", 1950 + n % 40, "36.73.02.1011");
    bornIn("Siti Aminah", 1999, "36.73.02.1013");

    const auto found = findPeople(site, "siti aminah 1999 36.73.02.1013", 10);

    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().village, "36.73.02.1013");
    EXPECT_EQ(findPeople(site, "siti aminah 1999", 10).front().village, "36.73.02.1013");
    EXPECT_EQ(findPeople(site, "siti aminah 36.73.02.1013", 10).front().village, "36.73.02.1013");
}

TEST_F(PeopleSearchTest, KnowsAVillageByItsName)
{
    for (int n = 0; n < 30; ++n) bornIn("Siti Aminah", 1950 + n, "36.73.02.1012");
    bornIn("Siti Aminah", 1999, "36.73.02.1011");
    bornIn("Bambang Wijaya", 1988, "36.73.02.1011");

    const auto both = findPeople(site, "sitti aminah margaluyu", 10);
    ASSERT_FALSE(both.empty());
    EXPECT_EQ(both.front().village, "36.73.02.1011");
    EXPECT_TRUE(both.front().sameVillage);
    const auto everybody = findPeople(site, "Margaluyu", 10);
    EXPECT_EQ(everybody.size(), 2u);
    EXPECT_EQ(everybody.front().by, FoundBy::village);
}

TEST_F(PeopleSearchTest, ManyNamesakesHideNoOtherName)
{
    for (int n = 0; n < 60; ++n) bornIn("Sita", 1950 + n % 40, "36.73.02.1011");
    bornIn("Siti", 1999, "36.73.02.1013");

    const auto found = names("sitq", 10);

    EXPECT_NE(std::ranges::find(found, "Siti"), found.end());
}

TEST_F(PeopleSearchTest, FindsByPartOfANumberByTelephoneAndByVillage)
{
    PersonForm form;
    form.words.name = "Hendra Setiadi";
    form.words.nik = "3673021204859991";
    form.words.familyCard = "3673022305129994";
    form.words.phone = "0812-3456-7890";
    form.village = "36.73.02.1012";
    (void)good(PeopleDesk{site}.state(command(), form));
    person(site, "Sumiati Rahayu");
    for (const auto& [typed, by] :
         std::vector<std::pair<std::string, FoundBy>>{{"120485", FoundBy::partOfNik},
                                                      {"859991", FoundBy::partOfNik},
                                                      {"0212048599", FoundBy::partOfNik},
                                                      {"3673021204", FoundBy::partOfNik},
                                                      {"2305129994", FoundBy::partOfFamilyCard},
                                                      {"081234567890", FoundBy::telephone},
                                                      {"62 812 3456 7890", FoundBy::telephone},
                                                      {"+62812-3456-7890", FoundBy::telephone},
                                                      {"34567890", FoundBy::telephone},
                                                      {"36.73.02.1012", FoundBy::village}}) {
        const auto found = findPeople(site, typed, 10);
        ASSERT_EQ(found.size(), 1u) << typed;
        EXPECT_EQ(found.front().by, by) << typed;
        EXPECT_EQ(found.front().name, "Hendra Setiadi");
    }
}

TEST_F(PeopleSearchTest, SaysWhenTheListsWereNotMade)
{
    person(site, "Sumiati Rahayu");
    site.database().script("DELETE FROM sealed_lists");

    Site reader{folder("office"), Access::read, UseKeys::yes, clock, entropy};
    EXPECT_THROW((void)findPeople(reader, "sumiati", 10), Trouble);

    Site again{folder("office"), Access::write, UseKeys::yes, clock, entropy};
    EXPECT_EQ(findPeople(reader, "sumiati", 10).size(), 1u) << "whoever may write makes them";
    EXPECT_EQ(makePeopleLists(again), 1);
}

TEST_F(PeopleSearchTest, TellsTheAgeOfTheDayOfTheSearch)
{
    person(site, "Sumiati Rahayu"); // about 1961
    const auto before = findPeople(site, "sumiati", 1).front().age;

    clock.forward(std::chrono::hours{24 * 366});

    ASSERT_TRUE(before);
    EXPECT_EQ(findPeople(site, "sumiati", 1).front().age, *before + 1);
}

} // namespace
} // namespace pintu::test
