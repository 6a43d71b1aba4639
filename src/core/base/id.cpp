#include "core/base/id.h"

#include "core/base/encoding.h"

namespace pintu {
namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool dashAt(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

Uuid Uuid::random(Entropy& entropy)
{
    Uuid id;
    entropy.fill(id.bytes);
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x40);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80);
    return id;
}

Uuid Uuid::timed(Time time, Entropy& entropy)
{
    Uuid id = random(entropy);
    for (std::size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(time.ms) >> (8 * (5 - i)));
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | 0x70);
    return id;
}

std::optional<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36) return std::nullopt;
    Uuid id;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (dashAt(i)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0) return std::nullopt;
        auto& byte = id.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | value);
        ++nibble;
    }
    return id;
}

std::optional<Time> Uuid::time() const
{
    if (bytes[6] >> 4 != 7 || bytes[8] >> 6 != 2) return std::nullopt;
    std::int64_t ms = 0;
    for (std::size_t i = 0; i < 6; ++i) ms = ms << 8 | bytes[i];
    return Time{ms};
}

std::string Uuid::text() const
{
    std::string out;
    writeTo(out);
    return out;
}

void Uuid::writeTo(std::string& out) const
{
    out.assign(36, '-');
    auto* to = out.data();
    const BytesView all{bytes};
    std::size_t from = 0;
    for (const std::size_t count : {4U, 2U, 2U, 2U, 6U}) {
        to = writeHex(all.subspan(from, count), to) + 1;
        from += count;
    }
}

CommandId following(const Uuid& id, std::string_view word)
{
    // FNV-1a (64 bits) twice, over the id and the word, begun differently: spreads well, and no secret is in it.
    CommandId out;
    for (std::size_t half = 0; half < 2; ++half) {
        std::uint64_t hash = 14695981039346656037U + half;
        const auto mix = [&hash](std::uint8_t byte) { hash = (hash ^ byte) * 1099511628211U; };
        for (const auto byte : id.bytes) mix(byte);
        for (const char c : word) mix(static_cast<std::uint8_t>(c));
        for (std::size_t i = 0; i < 8; ++i) out.uuid.bytes[half * 8 + i] = static_cast<std::uint8_t>(hash >> (8 * i));
    }
    return out;
}

} // namespace pintu
