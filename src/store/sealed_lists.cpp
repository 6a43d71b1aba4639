#include "store/sealed_lists.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

constexpr std::size_t few = 16;
constexpr std::size_t more = 48;
constexpr std::size_t many = 128; // on a server each question is a trip

using Addresses = std::array<std::int64_t, many>;

/// Three statements for whatever number of addresses, so that they are prepared once: places that are not needed repeat
/// the first.
template <class Take, std::size_t... I>
void ask(Database& database, const Take& take, const Addresses& at, std::index_sequence<I...>)
{
    static const std::string sql = [] {
        std::string out = "SELECT address, block FROM sealed_lists WHERE address IN (";
        ((out += (I == 0 ? ":a" : ", :a") + std::to_string(I)), ...);
        return out + ")";
    }();
    database.each<long long, std::string_view>(take, sql, at[I]...);
}

} // namespace

std::size_t SealedLists::roomOf(std::int64_t block)
{
    constexpr std::array<std::size_t, 3> first{1, 4, 16};
    constexpr std::size_t further = 64;
    return block < std::ssize(first) ? first.at(static_cast<std::size_t>(block)) : further;
}

/// Those of the wanted blocks that are there.
std::map<SealedLists::Address, std::vector<std::int64_t>> SealedLists::blocks(const std::vector<Address>& wanted)
{
    std::map<Address, std::vector<std::int64_t>> out;
    for (std::size_t begin = 0; begin < wanted.size(); begin += many) {
        const auto count = std::min(many, wanted.size() - begin);
        Addresses at{};
        for (std::size_t i = 0; i < at.size(); ++i) {
            const auto& [list, number] = wanted[begin + (i < count ? i : 0)];
            at[i] = m_keys.address(list, number);
        }
        const auto take = [&](long long address, std::string_view text) {
            const auto found = std::find(at.begin(), at.end(), address);
            if (found == at.end()) return;
            const auto& which = wanted[begin + static_cast<std::size_t>(found - at.begin())];
            out[which] = m_keys.open(which.first, text);
        };
        if (count <= few)
            ask(m_database, take, at, std::make_index_sequence<few>{});
        else if (count <= more)
            ask(m_database, take, at, std::make_index_sequence<more>{});
        else
            ask(m_database, take, at, std::make_index_sequence<many>{});
    }
    return out;
}

/// Empty where it is not there.
std::vector<std::int64_t> SealedLists::block(ListId list, std::int64_t number)
{
    auto found = blocks({{list, number}});
    return found.empty() ? std::vector<std::int64_t>{} : std::move(found.begin()->second);
}

std::vector<std::vector<std::int64_t>> SealedLists::read(std::span<const ListId> lists, std::size_t most)
{
    std::vector<std::vector<std::int64_t>> out(lists.size());
    std::vector<std::size_t> unfinished(lists.size());
    for (std::size_t i = 0; i < unfinished.size(); ++i) unfinished[i] = i;
    // Most lists that are asked for are of nobody: first whether they are there at all.
    for (std::int64_t first = 0, end = 1; !unfinished.empty(); first = end, end += 2) {
        std::vector<Address> wanted;
        for (const auto i : unfinished)
            for (auto n = first; n < end; ++n) wanted.emplace_back(lists[i], n);
        const auto found = blocks(wanted);
        std::erase_if(unfinished, [&](std::size_t i) {
            for (auto n = first; n < end; ++n) {
                const auto block = found.find({lists[i], n});
                if (block == found.end()) return true;
                out[i].insert(out[i].end(), block->second.begin(), block->second.end());
                if (block->second.size() < roomOf(n) || out[i].size() >= most) return true;
            }
            return false;
        });
    }
    return out;
}

/// Of a list whose block `full` is there and full: goes forward in doubling steps, then halves the last one.
SealedLists::Block SealedLists::lastBlockAfter(ListId list, std::int64_t full)
{
    std::int64_t there = full;
    std::int64_t step = 1;
    while (!block(list, there + step).empty()) {
        there += step;
        step *= 2;
    }
    auto missing = there + step;
    while (missing - there > 1) {
        const auto middle = there + (missing - there) / 2;
        (block(list, middle).empty() ? missing : there) = middle;
    }
    return {there, block(list, there)};
}

/// Of an empty list its first block, with nothing in it.
std::map<ListId, SealedLists::Block> SealedLists::lastBlocks(const std::vector<ListId>& lists)
{
    // Most lists end here; on a server each further question is a trip.
    constexpr std::int64_t usual = 4;
    std::vector<Address> wanted;
    for (const auto list : lists)
        for (std::int64_t n = 0; n < usual; ++n) wanted.emplace_back(list, n);
    const auto found = blocks(wanted);
    std::map<ListId, Block> out;
    for (const auto list : lists) {
        auto& last = out[list];
        for (std::int64_t n = 0; n < usual; ++n)
            if (const auto block = found.find({list, n}); block != found.end()) last = {n, block->second};
        if (last.number == usual - 1 && last.entries.size() == roomOf(last.number))
            last = lastBlockAfter(list, last.number);
    }
    return out;
}

void SealedLists::write(Statements& out, ListId list, const Block& block)
{
    const auto address = m_keys.address(list, block.number);
    if (block.entries.empty())
        out.add("DELETE FROM sealed_lists WHERE address = :address", address);
    else
        out.add("INSERT INTO sealed_lists (address, block) VALUES (:address, :block) "
                "ON CONFLICT (address) DO UPDATE SET block = excluded.block",
                address, m_keys.seal(list, block.entries, roomOf(block.number), m_entropy));
}

std::vector<ListId> SealedLists::add(std::vector<Entry> entries)
{
    if (entries.empty()) return {};
    std::ranges::sort(entries);
    std::vector<ListId> lists;
    for (const auto& entry : entries)
        if (lists.empty() || lists.back() != entry.list) lists.push_back(entry.list);
    auto last = lastBlocks(lists);
    std::vector<ListId> begun;
    for (const auto& [list, block] : last)
        if (block.entries.empty()) begun.push_back(list);

    Statements out;
    for (const auto& entry : entries) {
        auto& block = last[entry.list];
        if (block.entries.size() == roomOf(block.number)) {
            write(out, entry.list, block);
            block = {block.number + 1, {}};
        }
        block.entries.push_back(entry.number);
    }
    for (const auto& [list, block] : last) write(out, list, block);
    m_database.run(out);
    return begun;
}

/// Puts the last number of the list where the one that goes was. True when the list is empty now.
bool SealedLists::removeOne(const Entry& entry)
{
    Block holding;
    for (;; ++holding.number) {
        holding.entries = block(entry.list, holding.number);
        if (holding.entries.empty()) return holding.number == 0;
        if (std::ranges::find(holding.entries, entry.number) != holding.entries.end()) break;
    }
    auto last = lastBlocks({entry.list})[entry.list];
    auto& from = last.number == holding.number ? last : holding;
    *std::ranges::find(from.entries, entry.number) = last.entries.back();
    last.entries.pop_back();
    Statements out;
    if (last.number != holding.number) write(out, entry.list, holding);
    write(out, entry.list, last);
    m_database.run(out);
    return last.number == 0 && last.entries.empty();
}

std::vector<ListId> SealedLists::remove(const std::vector<Entry>& entries)
{
    std::vector<ListId> emptied;
    for (const auto& entry : entries)
        if (removeOne(entry)) emptied.push_back(entry.list);
    std::ranges::sort(emptied);
    return emptied;
}

} // namespace pintu
