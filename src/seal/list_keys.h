#pragma once

#include "core/base/entropy.h"
#include "seal/secret.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// A list of numbers that is kept under a keyword, named by what only the holders of a site's keys can make of it.
struct ListId {
    std::uint64_t value = 0;
    auto operator<=>(const ListId&) const = default;
};

/// What is needed to find lists in a table of sealed blocks and to read them. Whoever has the table and not the keys
/// sees blocks of a few sizes at places that look like chance: neither which blocks are one list, nor what it is kept
/// under, nor what it holds, nor how full its last block is.
class ListKeys {
public:
    explicit ListKeys(const Secret& indexKey);

    /// SipHash-2-4 of the keyword, 64 bits.
    ListId list(std::string_view keyword) const;
    /// Where a list's n-th block stands, counted from 0: SipHash-2-4 under another key. Never 0.
    std::int64_t address(ListId list, std::int64_t block) const;

    /// Seals a block: eight bytes of chance, then `room` numbers under ChaCha20 with a key of the list's own, those
    /// that are missing as zeros; in base 64. Entries are not 0, and no more than `room`.
    std::string seal(ListId list, std::span<const std::int64_t> entries, std::size_t room, Entropy& entropy) const;
    /// The entries of a block. Nothing tells a changed block from a true one: its numbers then lead nowhere. Trouble
    /// damaged for what is no block at all.
    std::vector<std::int64_t> open(ListId list, std::string_view block) const;

private:
    Secret blockKey(ListId list) const;

    Secret m_lists; ///< of each, SipHash takes the first half
    Secret m_addresses;
    Secret m_blocks;
};

} // namespace pintu
