#pragma once

#include "seal/list_keys.h"
#include "store/database.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace pintu {

/// Lists of numbers that are kept under keywords, for programs that hold the site's keys; to others the table shows
/// nothing but how many blocks of which sizes there are (seal/list_keys.h). A list is cut into blocks with room for 1,
/// 4, 16 and then always 64 numbers; all but the last are full. Numbers are not 0.
class SealedLists {
public:
    SealedLists(Database& database, const ListKeys& keys, Entropy& entropy)
        : m_database{database}, m_keys{keys}, m_entropy{entropy}
    {
    }

    /// What the lists hold, each in the order in which it was put there, until a removal moved its last number: of each
    /// whole blocks, until there are at least `most`.
    std::vector<std::vector<std::int64_t>> read(std::span<const ListId> lists, std::size_t most);

    struct Entry {
        ListId list;
        std::int64_t number = 0;
        auto operator<=>(const Entry&) const = default;
    };
    /// Puts numbers at the ends of lists that do not hold them. Answers which lists were empty before, sorted. Call
    /// inside the write lock.
    std::vector<ListId> add(std::vector<Entry> entries);
    /// Takes numbers out of lists, where they are. Answers which of the lists are empty now, sorted. Call inside the
    /// write lock.
    std::vector<ListId> remove(const std::vector<Entry>& entries);

    /// How a list is cut into blocks, for making all of them at once.
    static std::size_t roomOf(std::int64_t block);

private:
    using Address = std::pair<ListId, std::int64_t>; ///< a list and one of its blocks
    struct Block {
        std::int64_t number = 0;
        std::vector<std::int64_t> entries;
    };

    std::map<Address, std::vector<std::int64_t>> blocks(const std::vector<Address>& wanted);
    std::vector<std::int64_t> block(ListId list, std::int64_t number);
    std::map<ListId, Block> lastBlocks(const std::vector<ListId>& lists);
    Block lastBlockAfter(ListId list, std::int64_t full);
    void write(Statements& out, ListId list, const Block& block);
    bool removeOne(const Entry& entry);

    Database& m_database;
    const ListKeys& m_keys;
    Entropy& m_entropy;
};

} // namespace pintu
