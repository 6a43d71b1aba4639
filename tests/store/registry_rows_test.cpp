#include "store/check_parts.h"
#include "store/engines.h"
#include "store/registry_entries.h"
#include "store/registry_rows.h"
#include "store/sql_registry.h"
#include "support/record_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class RegistryRowsTest : public OnBothEngines {
protected:
    void SetUp() override
    {
        OnBothEngines::SetUp();
        if (IsSkipped()) return;
        office.emplace(GetParam());
        rows.emplace(office->database, office->keys, office->entropy);
    }

    RegistryRows::Batch begin(std::int64_t number, const std::string& asOf = "2026-10-20")
    {
        RegistryBegun begun{BatchId::timed(office->clock.time, office->entropy),
                            number,
                            RegistryList::dtsen,
                            *Day::parse(asOf),
                            {},
                            {}};
        const auto key = KeyId::random(office->entropy);
        (void)office->write({draftOf(begun, key, BatchWords{"Dinsos", "uji", "a.csv"})});
        RegistryBatch batch;
        batch.id = begun.batch;
        batch.number = number;
        return *rows->batch(batch, key);
    }
    RegistryPerson person(const std::string& nik)
    {
        RegistryPerson out;
        out.nik = nik;
        out.familyCard = "3673020101129993";
        out.name = "Budi";
        return out;
    }
    /// One row with its two numbers; the answer is the batch's digest.
    Bytes put(const RegistryRows::Batch& batch, const std::string& nik)
    {
        const std::vector sealed{rows->seal(batch, 2, encodeBody(person(nik)))};
        const auto place = sealed[0].place;
        std::vector<RegistryRows::Number> numbers{{rows->keyed("nik", nik), place},
                                                  {rows->keyed("kk", "3673020101129993"), place}};
        std::ranges::sort(numbers, {}, &RegistryRows::Number::number);
        EXPECT_TRUE(rows->add(batch, sealed, numbers));
        Sha256 sum;
        RegistryRows::addTo(sum, place, sealed[0].text);
        for (const auto& number : numbers) RegistryRows::addTo(sum, number);
        const auto digest = sum.digest();
        return {digest.begin(), digest.end()};
    }
    void load(const RegistryRows::Batch& batch, const Bytes& digest)
    {
        office->say(RegistryLoaded{batch.id, 1, 0, 0, digest, {}, 2});
    }
    std::vector<std::int64_t> batchesWith(const std::string& number)
    {
        std::vector<std::int64_t> out;
        for (const auto& found : rows->find(number, 10)) out.push_back(found.batch);
        return out;
    }
    std::int64_t left(const std::string& table)
    {
        return std::get<0>(*office->database.one<long long>("SELECT count(*) FROM " + table));
    }
    std::vector<std::string> wrong()
    {
        std::vector<std::string> out;
        for (const auto& finding : check(office->database, office->record.site(), {&office->keys, {}}).findings)
            if (finding.invariant == "registry rows") out = finding.keys;
        return out;
    }

    std::optional<TestOffice> office;
    std::optional<RegistryRows> rows;
};
INSTANTIATE_TEST_SUITE_P(, RegistryRowsTest, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

TEST_P(RegistryRowsTest, AreFoundOnceTheirBatchIsLoadedTheNewestFirst)
{
    const auto older = begin(1, "2026-07-20");
    const auto digest = put(older, "3673021204859991");
    EXPECT_THAT(batchesWith("3673021204859991"), IsEmpty());
    load(older, digest);
    const auto newer = begin(2);
    load(newer, put(newer, "3673021204859991"));

    EXPECT_THAT(batchesWith("3673021204859991"), ElementsAre(2, 1));
    EXPECT_THAT(batchesWith("3673020101129993"), ElementsAre(2, 1)) << "by the family card, too";
    EXPECT_THAT(batchesWith("3673021204859999"), IsEmpty());
    EXPECT_EQ(rows->find("3673021204859991", 1).front().person, person("3673021204859991"));
    EXPECT_THAT(wrong(), IsEmpty());
}

TEST_P(RegistryRowsTest, GoWithTheirBatchAndNoOther)
{
    const auto first = begin(1);
    load(first, put(first, "3673021204859991"));
    const auto second = begin(2);
    load(second, put(second, "3673021204859991"));

    office->say(RegistryWithdrawn{first.id, WithdrawReason::newerList});
    EXPECT_THAT(batchesWith("3673021204859991"), ElementsAre(2)) << "at once, before the rows have gone";
    int pieces = 0;
    rows->sweep([&] { ++pieces; });

    EXPECT_EQ(left("registry_rows"), 1);
    EXPECT_EQ(left("registry_numbers"), 2);
    EXPECT_GT(pieces, 1);
    EXPECT_THAT(batchesWith("3673020101129993"), ElementsAre(2));
    EXPECT_THAT(wrong(), IsEmpty());
    const std::vector sealed{rows->seal(first, 9, encodeBody(person("3673021204859992")))};
    EXPECT_FALSE(rows->add(first, sealed, {})) << "whoever still imports it is told";
    EXPECT_EQ(left("registry_rows"), 1);
}

TEST_P(RegistryRowsTest, CheckNamesABatchWhoseRowsAreOthers)
{
    const auto batch = begin(1);
    load(batch, put(batch, "3673021204859991"));
    office->record.byHand("UPDATE " +
                          std::string{GetParam() == Engine::postgresql ? office->record.schema() + "." : ""} +
                          "registry_rows SET sealed = sealed || 'x'");
    EXPECT_THAT(wrong(), ElementsAre("batch 1"));
    EXPECT_THROW(rows->find("3673021204859991", 10), Trouble);
}

TEST_P(RegistryRowsTest, CheckNamesABatchThatIsNotFoundByAllItsNumbers)
{
    const auto batch = begin(1);
    load(batch, put(batch, "3673021204859991"));
    office->database.run("DELETE FROM registry_numbers WHERE number = :number", rows->keyed("nik", "3673021204859991"));
    EXPECT_THAT(wrong(), ElementsAre("batch 1"));
}

TEST_P(RegistryRowsTest, ANumberOfManyRowsIsTakenAwayWhole)
{
    const auto batch = begin(1);
    std::vector<RegistryRows::Number> numbers;
    for (std::int64_t line = 2; line < 25'000; ++line) numbers.push_back({7, RegistryRows::placeOf(1, line)});
    ASSERT_TRUE(rows->add(batch, std::vector{rows->seal(batch, 2, encodeBody(person("3673021204859991")))}, numbers));
    rows->clear(1);
    EXPECT_EQ(left("registry_numbers"), 0);
    EXPECT_EQ(left("registry_rows"), 0);
}

TEST_P(RegistryRowsTest, ColumnsAreRememberedByTheNewestImportUnderTheirName)
{
    const auto say = [&](std::int64_t number, const char* heading) {
        RegistryBegun begun{BatchId::timed(office->clock.time, office->entropy),
                            number,
                            RegistryList::dtsen,
                            {},
                            {},
                            "dinsos",
                            {{heading, RegistryField::nik}}};
        office->say(begun);
    };
    say(1, "No. KTP");
    say(2, "NIK");
    const auto mappings = SqlRegistry{office->database}.mappings();
    ASSERT_EQ(mappings.size(), 1U);
    EXPECT_THAT(mappings[0].columns, ElementsAre(MappedColumn{"NIK", RegistryField::nik}));
}

TEST(RegistryEntriesTest, KnowANikAgainAndComeInOrder)
{
    RegistryEntries entries;
    EXPECT_EQ(entries.nik(9, 100, 1), RegistryEntries::Stood::never);
    EXPECT_EQ(entries.nik(9, 101, 1), RegistryEntries::Stood::alike);
    EXPECT_EQ(entries.nik(9, 102, 2), RegistryEntries::Stood::otherwise);
    entries.familyCard(-3, 100);
    entries.familyCard(-3, 99);
    EXPECT_EQ(entries.size(), 3);
    std::vector<std::int64_t> places;
    EXPECT_TRUE(entries.each(2, [&](std::span<const RegistryRows::Number> numbers) {
        for (const auto& number : numbers) places.push_back(number.place);
        return true;
    }));
    EXPECT_THAT(places, ElementsAre(99, 100, 100));
    EXPECT_FALSE(entries.each(1, [](auto) { return false; }));
}

} // namespace
} // namespace pintu::test
