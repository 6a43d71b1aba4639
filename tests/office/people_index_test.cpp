#include "office/people_index.h"
#include "office/two_sites.h"

#include <algorithm>

namespace pintu::test {
namespace {

class PeopleIndexTest : public TwoSites {
protected:
    PeopleIndexTest() : site{folder("office"), Access::write, UseKeys::yes, clock, entropy} {}

    std::vector<std::string> names(const std::string& text, std::size_t most = 20)
    {
        std::vector<std::string> out;
        for (const auto& row : index.find(site, text, most)) out.push_back(row.name);
        return out;
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
    PeopleIndex index;
};

TEST_F(PeopleIndexTest, PutsTheLikeliestFirst)
{
    person(site, "Sumiati Rahayu");
    person(site, "Sumiyati Rahayu");
    person(site, "Bambang Wijaya");

    EXPECT_EQ(names("sumiati rahayu"), (std::vector<std::string>{"Sumiati Rahayu", "Sumiyati Rahayu"}));
    EXPECT_EQ(index.find(site, "sumiati rahayu", 1).front().likeness, 1000);
}

TEST_F(PeopleIndexTest, SeesWhoWasRegisteredCorrectedOrErasedAfterTheFirstLook)
{
    const auto first = person(site, "Sumiati Rahayu");
    ASSERT_EQ(names("sumiati").size(), 1u);

    person(site, "Sumiati Ningsih");
    EXPECT_EQ(names("sumiati").size(), 2u);
    rename(first, "Bambang Wijaya");
    EXPECT_EQ(names("sumiati"), (std::vector<std::string>{"Sumiati Ningsih"}));
    EXPECT_EQ(names("bambang"), (std::vector<std::string>{"Bambang Wijaya"}));
    (void)good(PeopleDesk{site}.erase(command(), first, "asked for by the person"));
    EXPECT_TRUE(names("bambang").empty());
}

TEST_F(PeopleIndexTest, SeesWhatAnotherProgramWrote)
{
    ASSERT_TRUE(names("sumiati").empty());

    {
        auto other = office();
        person(other, "Sumiati Rahayu");
    }
    EXPECT_EQ(names("sumiati").size(), 1u);
}

TEST_F(PeopleIndexTest, ListsNoMoreThanItWasAskedFor)
{
    for (const std::string last : {"Rahayu", "Ningsih", "Lestari", "Handayani"}) person(site, "Sri " + last);

    EXPECT_EQ(names("sri", 3).size(), 3u);
    EXPECT_EQ(names("sri", 20).size(), 4u);
}

TEST_F(PeopleIndexTest, FindsByTemporaryNumberOnlyWhoHasIt)
{
    person(site, "Sumiati Rahayu");
    person(site, "Bambang Wijaya");

    const auto rows = index.find(site, "TMP-3673-2026-000002", 20);

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().name, "Bambang Wijaya");
    EXPECT_EQ(rows.front().by, FoundBy::temporary);
}

TEST_F(PeopleIndexTest, FindsNobodyForBlanksOrForANumberOfNobody)
{
    person(site, "Sumiati Rahayu");

    EXPECT_TRUE(names("").empty());
    EXPECT_TRUE(names("   ").empty());
    EXPECT_TRUE(names("3673021204859991").empty());
}

TEST_F(PeopleIndexTest, TellsTheAgeOfTheDayOfTheSearch)
{
    person(site, "Sumiati Rahayu"); // about 1961
    const auto before = index.find(site, "sumiati", 1).front().age;

    clock.forward(std::chrono::hours{24 * 366});

    ASSERT_TRUE(before);
    EXPECT_EQ(index.find(site, "sumiati", 1).front().age, *before + 1);
}

} // namespace
} // namespace pintu::test
