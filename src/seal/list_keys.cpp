#include "seal/list_keys.h"

#include "core/base/encoding.h"
#include "core/base/trouble.h"

#include <sodium.h>

#include <array>
#include <cassert>

namespace pintu {
namespace {

constexpr std::size_t nonceSize = crypto_stream_chacha20_NONCEBYTES;
constexpr std::size_t entrySize = 8;

static_assert(crypto_shorthash_KEYBYTES <= Secret::size && crypto_stream_chacha20_KEYBYTES == Secret::size);

using EightBytes = std::array<std::uint8_t, 8>;

EightBytes bytesOfNumber(std::uint64_t number)
{
    EightBytes out{};
    for (auto& byte : out) {
        byte = static_cast<std::uint8_t>(number);
        number >>= 8;
    }
    return out;
}

std::uint64_t numberOf(std::span<const std::uint8_t, 8> bytes)
{
    std::uint64_t out = 0;
    for (std::size_t i = bytes.size(); i-- > 0;) out = out << 8 | bytes[i];
    return out;
}

Secret derived(const Secret& key, BytesView message)
{
    Secret out;
    crypto_generichash(out.view().data(), Secret::size, message.data(), message.size(), key.view().data(),
                       Secret::size);
    return out;
}

std::uint64_t shortHash(const Secret& key, BytesView message)
{
    EightBytes out{};
    static_assert(out.size() == crypto_shorthash_BYTES);
    crypto_shorthash(out.data(), message.data(), message.size(), key.view().data());
    return numberOf(out);
}

} // namespace

ListKeys::ListKeys(const Secret& indexKey)
    : m_lists{derived(indexKey, bytesOf("lists: names"))},
      m_addresses{derived(indexKey, bytesOf("lists: addresses"))},
      m_blocks{derived(indexKey, bytesOf("lists: blocks"))}
{
}

ListId ListKeys::list(std::string_view keyword) const
{
    return {shortHash(m_lists, bytesOf(keyword))};
}

std::int64_t ListKeys::address(ListId list, std::int64_t block) const
{
    std::array<std::uint8_t, 16> message{};
    const auto name = bytesOfNumber(list.value);
    const auto number = bytesOfNumber(static_cast<std::uint64_t>(block));
    std::copy(number.begin(), number.end(), std::copy(name.begin(), name.end(), message.begin()));
    const auto out = static_cast<std::int64_t>(shortHash(m_addresses, message));
    return out != 0 ? out : 1;
}

Secret ListKeys::blockKey(ListId list) const
{
    return derived(m_blocks, bytesOfNumber(list.value));
}

std::string ListKeys::seal(ListId list, std::span<const std::int64_t> entries, std::size_t room, Entropy& entropy) const
{
    assert(entries.size() <= room);
    Bytes out(nonceSize + room * entrySize);
    entropy.fill(std::span{out}.first(nonceSize));
    auto* at = out.data() + nonceSize;
    for (const auto entry : entries) {
        assert(entry != 0);
        const auto bytes = bytesOfNumber(static_cast<std::uint64_t>(entry));
        at = std::copy(bytes.begin(), bytes.end(), at);
    }
    auto* numbers = out.data() + nonceSize;
    crypto_stream_chacha20_xor(numbers, numbers, room * entrySize, out.data(), blockKey(list).view().data());
    return toBase64(out);
}

std::vector<std::int64_t> ListKeys::open(ListId list, std::string_view block) const
{
    auto bytes = fromBase64(block);
    if (!bytes || bytes->size() < nonceSize + entrySize || (bytes->size() - nonceSize) % entrySize != 0)
        throw Trouble{TroubleKind::damaged, "a block of a sealed list cannot be read"};
    const auto numbers = std::span{*bytes}.subspan(nonceSize);
    crypto_stream_chacha20_xor(numbers.data(), numbers.data(), numbers.size(), bytes->data(),
                               blockKey(list).view().data());
    std::vector<std::int64_t> out;
    for (std::size_t at = 0; at < numbers.size(); at += entrySize) {
        const auto entry = numberOf(numbers.subspan(at).first<entrySize>());
        // Behind the last entry are zeros. One that is none was not written by us; as an entry it is found by `check`.
        if (entry != 0) out.push_back(static_cast<std::int64_t>(entry));
    }
    return out;
}

} // namespace pintu
