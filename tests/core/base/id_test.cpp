#include "core/base/id.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

#include <set>
#include <type_traits>

namespace pintu {
namespace {

TEST(Uuid, ReadsWhatItWrites)
{
    test::SeededEntropy entropy;
    for (int i = 0; i < 100; ++i) {
        const auto id = Uuid::random(entropy);
        EXPECT_EQ(Uuid::parse(id.text()), id);
    }
}

TEST(Uuid, CarriesVersionAndVariantOfRfc9562)
{
    test::SeededEntropy entropy;
    for (int i = 0; i < 100; ++i) {
        const auto timed = Uuid::timed(Time{1'792'573'200'000}, entropy);
        const auto random = Uuid::random(entropy);
        EXPECT_EQ(timed.bytes[6] >> 4, 7);
        EXPECT_EQ(random.bytes[6] >> 4, 4);
        EXPECT_EQ(timed.bytes[8] >> 6, 2);
        EXPECT_EQ(random.bytes[8] >> 6, 2);
    }
}

TEST(Uuid, BeginsWithItsTimeAsInTheRfc)
{
    test::SeededEntropy entropy;
    // RFC 9562, appendix A.6: 2022-02-22 19:22:22.000 UTC is 017F22E279B0.
    EXPECT_TRUE(Uuid::timed(Time{1'645'557'742'000}, entropy).text().starts_with("017f22e2-79b0-7"));
}

TEST(Uuid, SortsByTime)
{
    test::SeededEntropy entropy;
    const auto earlier = Uuid::timed(Time{1'792'573'200'000}, entropy);
    const auto later = Uuid::timed(Time{1'792'573'200'001}, entropy);
    EXPECT_LT(earlier, later);
    EXPECT_LT(earlier.text(), later.text());
}

TEST(Uuid, ReadsCapitals)
{
    EXPECT_EQ(Uuid::parse("017F22E2-79B0-7CC3-98C4-DC0C0C07398F")->text(), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST(Uuid, RefusesOtherForms)
{
    for (const auto* wrong : {"", "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
                              "017f22e2-79b0-7cc3-98c4-dc0c0c07398ff", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
                              "017f22e2 79b0-7cc3-98c4-dc0c0c07398f", "-17f22e2-79b0-7cc3-98c4-dc0c0c07398f",
                              "{17f22e2-79b0-7cc3-98c4-dc0c0c07398}"})
        EXPECT_FALSE(Uuid::parse(wrong)) << wrong;
}

TEST(Uuid, DoesNotRepeat)
{
    test::SeededEntropy entropy;
    std::set<Uuid> seen;
    for (int i = 0; i < 1000; ++i) seen.insert(Uuid::timed(Time{1'792'573'200'000}, entropy));
    EXPECT_EQ(seen.size(), 1000U);
}

TEST(Id, OfDifferentThingsAreDifferentTypes)
{
    EXPECT_FALSE((std::is_convertible_v<TicketId, PersonId>));
    EXPECT_FALSE((std::is_same_v<TicketId, PersonId>));
}

TEST(Id, IsEmptyUntilItNamesSomething)
{
    test::SeededEntropy entropy;
    EXPECT_TRUE(TicketId{}.empty());
    EXPECT_FALSE(TicketId::random(entropy).empty());
}

TEST(Id, ReadsWhatItWrites)
{
    test::SeededEntropy entropy;
    const auto id = CaseId::timed(Time{1}, entropy);
    EXPECT_EQ(CaseId::parse(id.text()), id);
    EXPECT_FALSE(CaseId::parse("A-027"));
}

TEST(FollowingCommand, IsTheSameForTheSameWordAndAnotherForAnyOther)
{
    test::SeededEntropy entropy;
    std::set<CommandId> ids;
    for (int thing = 0; thing < 100; ++thing) {
        const auto id = Uuid::random(entropy);
        EXPECT_EQ(following(id, "missed 1"), following(id, "missed 1"));
        for (const auto* word : {"missed 1", "missed 2", "missed 12", "expired 1", "step 1", ""})
            ids.insert(following(id, word));
    }
    EXPECT_EQ(ids.size(), 600u);
}

} // namespace
} // namespace pintu
