#include "core/matching/known_facts.h"
#include "core/matching/small_rules.h"

namespace pintu::test {
namespace {

std::string faultOf(const RuleFact& row, std::string_view text)
{
    const auto known = parseFact(row, text);
    return known ? "none" : known.refusal();
}

TEST(ReadsFacts, WithTheirDateAndSource)
{
    const auto known = parseFact(fact("desil", FactKind::number), " 2 @ 2026-10-20 list ");
    ASSERT_TRUE(known.ok() && *known);
    EXPECT_EQ((*known)->low, 2);
    EXPECT_EQ((*known)->asOf, Day::parse("2026-10-20"));
    EXPECT_EQ((*known)->source, FactSource::list);
}

TEST(ReadsFacts, LeavesOpenWhatNobodyKnows)
{
    EXPECT_FALSE(*parseFact(fact("hamil", FactKind::yesNo), "tidak tahu"));
    EXPECT_FALSE(*parseFact(fact("hamil", FactKind::yesNo), ""));
    EXPECT_FALSE(*parseFact(fact("hamil", FactKind::yesNo), "tidak tahu @ 2026-10-20"));
}

TEST(ReadsFacts, RefusesWhatTheKindCannotBe)
{
    EXPECT_EQ(faultOf(fact("hamil", FactKind::yesNo), "mungkin"), "hamil is ya, tidak or tidak tahu");
    EXPECT_EQ(faultOf(fact("umur", FactKind::number), "enam"), "umur is a whole number such as 3, or 58-62");
    EXPECT_EQ(faultOf(fact("umur", FactKind::number), "-3"), "umur is a whole number such as 3, or 58-62");
    EXPECT_EQ(faultOf(fact("umur", FactKind::number), "62-58"), "umur is a whole number such as 3, or 58-62");
    EXPECT_EQ(faultOf(fact("sejak", FactKind::day), "2026-02-30"), "sejak is a day such as 2026-10-20");
    EXPECT_EQ(faultOf(smallFacts()[3], "kaya"), "keadaan is one of miskin, rentan, mampu");
    EXPECT_EQ(faultOf(fact("desil", FactKind::number), "2 @ kemarin"),
              "desil: behind @ stands a day such as 2026-10-20");
    EXPECT_EQ(faultOf(fact("desil", FactKind::number), "2 @ 2026-10-20 katanya"),
              "desil: behind the day stands said, shown, visited or list");
    EXPECT_EQ(faultOf(fact("dokumen", FactKind::list), "KTP KK"), "dokumen is a list such as KTP, KK, bukan KIA");
}

TEST(ReadsFacts, TellsAnEmptyListThatWasLookedUpFromOneThatWasNot)
{
    const auto known = *parseFact(fact("program", FactKind::list), "lengkap: @ 2026-10-20 list");
    ASSERT_TRUE(known);
    EXPECT_TRUE(known->whole);
    EXPECT_TRUE(known->entries.empty());
}

TEST(KnownFactsOf, KeepTheNewestOfEach)
{
    KnownFacts known;
    known.put(7, {.low = 1, .high = 1});
    known.put(2, {.low = 5, .high = 5});
    known.put(7, {.low = 3, .high = 3});
    EXPECT_EQ(known.find(7)->low, 3);
    EXPECT_EQ(known.find(2)->low, 5);
    EXPECT_EQ(known.find(1), nullptr);
}

TEST(AgesInMonths, NeedTheDayOfBirth)
{
    EXPECT_FALSE(ageInMonths(Birth::in(2026), today));
    EXPECT_EQ(ageInMonths(Birth::on(*Day::parse("2026-05-28")), today)->low, 6);
    EXPECT_EQ(ageInMonths(Birth::on(*Day::parse("2026-05-29")), today)->low, 5);
    EXPECT_FALSE(ageInMonths(Birth::on(*Day::parse("2026-12-01")), today));
}

} // namespace
} // namespace pintu::test
