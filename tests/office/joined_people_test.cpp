#include "office/joined_people.h"
#include "office/loop_desk.h"
#include "office/people_search.h"
#include "office/referral_order.h"
#include "office/two_sites.h"

#include <tuple>
#include <utility>

namespace pintu::test {
namespace {

class JoinedPeopleTest : public TwoSites {
protected:
    JoinedPeopleTest()
        : site{office()}, people{site}, first{person(site, "Siti Nurhaliza Contoh")}, second{person(site, "Nurhaliza")}
    {
    }

    void join() { (void)good(people.link(command(), first, second)); }
    std::vector<PersonRow> find(const std::string& text) { return findPeople(site, text, 20); }
    ReferralOrder order(PersonId who) const
    {
        ReferralOrder out;
        out.person = who;
        out.complaint = "Kartu tidak aktif lagi.";
        out.topic = "KEPESERTAAN";
        out.service = 213;
        out.partner = "P04821";
        out.consent = Consent::given;
        return out;
    }

    Site site;
    PeopleDesk people;
    PersonId first;
    PersonId second;
};

TEST_F(JoinedPeopleTest, AreFoundOnceByEitherName)
{
    ASSERT_EQ(find("nurhaliza").size(), 2u);

    join();

    for (const auto* name : {"nurhaliza", "siti nurhaliza contoh"}) {
        const auto found = find(name);
        ASSERT_EQ(found.size(), 1u) << name;
        EXPECT_EQ(found.front().id, first);
        EXPECT_EQ(found.front().name, "Siti Nurhaliza Contoh");
    }
}

TEST_F(JoinedPeopleTest, AreFoundByAnOldTemporaryNumber)
{
    const auto number = people.resident(second)->temporary;

    join();

    const auto found = peopleByNumber(site, number);
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1u);
    EXPECT_EQ(found->front().id, first);
    EXPECT_EQ(found->front().by, FoundBy::temporary);
}

TEST_F(JoinedPeopleTest, AreTwoAgainOnceTheyAreParted)
{
    join();

    (void)good(people.part(command(), second));

    EXPECT_EQ(find("nurhaliza").size(), 2u);
    EXPECT_EQ(people.part(command(), second).refusal(), LinkRefusal::notLinked);
}

TEST_F(JoinedPeopleTest, AreAfterwardsAsWholeAsBefore)
{
    const auto whole = [&](PersonId id) {
        const auto record = people.record(id);
        return std::tuple{*record->words, record->resident.nikIndex, record->resident.village,
                          record->resident.temporary, record->resident.seq};
    };
    const auto before = std::pair{whole(first), whole(second)};

    join();
    EXPECT_EQ(whole(first), before.first) << "joining rewrites no record";
    EXPECT_EQ(whole(second), before.second);
    (void)good(people.part(command(), second));

    EXPECT_EQ(whole(first), before.first);
    EXPECT_EQ(whole(second), before.second);
}

TEST_F(JoinedPeopleTest, HaveTheSlipsAndOpenThingsOfBoth)
{
    const auto slip = good(placeOrder(site, command(), order(second)));

    join();

    const auto open = LoopDesk{site}.open("P07");
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open.front().person, "Siti Nurhaliza Contoh");
    auto again = order(first);
    again.line = slip.line;
    EXPECT_TRUE(placeOrder(site, command(), again)) << "another slip for a need of the joined record";
}

TEST_F(JoinedPeopleTest, AreErasedTogether)
{
    join();

    (void)good(people.erase(command("P01"), first, "request"));

    EXPECT_TRUE(people.resident(second)->erased);
    EXPECT_FALSE(people.record(second)->words);
    EXPECT_EQ(people.link(command(), first, person(site)).refusal(), LinkRefusal::erased);
}

} // namespace
} // namespace pintu::test
