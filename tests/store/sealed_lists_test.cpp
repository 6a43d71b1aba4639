#include "store/engines.h"
#include "store/sealed_lists.h"
#include "support/record_fixture.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace pintu::test {
namespace {

class StoredLists : public OnBothEngines {};
INSTANTIATE_TEST_SUITE_P(, StoredLists, testing::Values(Engine::sqlite, Engine::postgresql), engineName);

using Numbers = std::vector<std::int64_t>;

Numbers upTo(std::int64_t last)
{
    Numbers out(static_cast<std::size_t>(last));
    std::iota(out.begin(), out.end(), 1);
    return out;
}

struct Shelf {
    explicit Shelf(Engine engine) : office{engine}, keys{office.keys.index} {}

    ListId list(std::string_view keyword) const { return keys.list(keyword); }
    Numbers read(std::string_view keyword, std::size_t most = 100'000)
    {
        const auto id = list(keyword);
        auto out = lists.read({&id, 1}, most).front();
        return out;
    }
    Numbers sorted(std::string_view keyword)
    {
        auto out = read(keyword);
        std::ranges::sort(out);
        return out;
    }
    std::vector<ListId> fill(std::string_view keyword, const Numbers& numbers)
    {
        std::vector<SealedLists::Entry> entries;
        for (const auto number : numbers) entries.push_back({list(keyword), number});
        Database::Writing writing{office.database};
        auto begun = lists.add(entries);
        writing.commit();
        return begun;
    }
    bool take(std::string_view keyword, std::int64_t number)
    {
        Database::Writing writing{office.database};
        const auto emptied = lists.remove({{list(keyword), number}});
        writing.commit();
        return !emptied.empty();
    }
    std::vector<std::string> blocks()
    {
        std::vector<std::string> out;
        for (const auto& row : rowsOf(office.database, "sealed_lists")) out.push_back(row.at(1));
        return out;
    }

    TestOffice office;
    ListKeys keys;
    SealedLists lists{office.database, keys, office.entropy};
};

TEST_P(StoredLists, GiveBackWhatWasPutThere)
{
    Shelf shelf{GetParam()};
    EXPECT_TRUE(shelf.read("siti").empty());
    EXPECT_EQ(shelf.fill("siti", {7}).size(), 1u) << "begun";
    EXPECT_TRUE(shelf.fill("siti", {9}).empty());
    shelf.fill("nur", {7});
    EXPECT_EQ(shelf.read("siti"), (Numbers{7, 9}));
    EXPECT_EQ(shelf.read("nur"), Numbers{7});
}

TEST_P(StoredLists, GrowOneByOneThroughEverySizeOfBlock)
{
    Shelf shelf{GetParam()};
    const auto all = upTo(300);
    for (const auto number : all) shelf.fill("siti", {number});
    EXPECT_EQ(shelf.read("siti"), all);
}

TEST_P(StoredLists, GrowAtOnceToTheSameBlocks)
{
    Shelf shelf{GetParam()};
    for (const std::int64_t size : {1, 5, 21, 85, 86, 1000}) {
        const auto keyword = std::to_string(size);
        shelf.fill(keyword, upTo(size));
        EXPECT_EQ(shelf.read(keyword), upTo(size));
        shelf.fill(keyword, {size + 1});
        EXPECT_EQ(shelf.read(keyword), upTo(size + 1));
    }
}

TEST_P(StoredLists, AreReadNoFurtherThanIsAsked)
{
    Shelf shelf{GetParam()};
    shelf.fill("siti", upTo(1000));
    EXPECT_EQ(shelf.read("siti", 1).size(), 1u);
    EXPECT_EQ(shelf.read("siti", 50).size(), 85u) << "whole blocks";
}

TEST_P(StoredLists, ManyAreReadAtOnceInTheOrderAsked)
{
    Shelf shelf{GetParam()};
    std::vector<ListId> wanted;
    for (std::int64_t n = 1; n <= 100; ++n) {
        wanted.push_back(shelf.list(std::to_string(n)));
        if (n % 3 == 0) shelf.fill(std::to_string(n), upTo(n));
    }
    const auto found = shelf.lists.read(wanted, 1000);
    for (std::int64_t n = 1; n <= 100; ++n)
        EXPECT_EQ(found[static_cast<std::size_t>(n - 1)], n % 3 == 0 ? upTo(n) : Numbers{}) << n;
}

TEST_P(StoredLists, LetGoWhatIsTakenOut)
{
    Shelf shelf{GetParam()};
    shelf.fill("siti", upTo(100));
    EXPECT_FALSE(shelf.take("siti", 1000)) << "never there";
    for (const std::int64_t number : {1, 100, 50, 99, 2}) EXPECT_FALSE(shelf.take("siti", number));
    auto left = upTo(100);
    std::erase_if(left, [](auto n) { return n == 1 || n == 2 || n == 50 || n >= 99; });
    EXPECT_EQ(shelf.sorted("siti"), left);
    shelf.fill("siti", {1});
    left.insert(left.begin(), 1);
    EXPECT_EQ(shelf.sorted("siti"), left);
}

TEST_P(StoredLists, LeaveNothingWhenTheLastIsTakenOut)
{
    Shelf shelf{GetParam()};
    shelf.fill("siti", upTo(6));
    for (std::int64_t number = 1; number <= 6; ++number) EXPECT_EQ(shelf.take("siti", number), number == 6);
    EXPECT_TRUE(shelf.blocks().empty());
}

TEST_P(StoredLists, ShowSizesOfBlocksOnly)
{
    Shelf shelf{GetParam()};
    shelf.fill("siti", {42});
    shelf.fill("nur", {42});
    shelf.fill("long", upTo(22));
    shelf.fill("longer", upTo(85));
    const auto blocks = shelf.blocks();
    EXPECT_EQ(std::set<std::string>(blocks.begin(), blocks.end()).size(), blocks.size()) << "no two are alike";
    std::set<std::size_t> sizes;
    for (const auto& block : blocks) sizes.insert(block.size());
    EXPECT_EQ(sizes.size(), 4u);
}

} // namespace
} // namespace pintu::test
