#include "seal/base45.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

constexpr std::uint8_t noSymbol = 0xff;

constexpr auto values = [] {
    std::array<std::uint8_t, 256> out{};
    out.fill(noSymbol);
    for (std::size_t i = 0; i < base45Symbols.size(); ++i)
        out[static_cast<std::uint8_t>(base45Symbols[i])] = static_cast<std::uint8_t>(i);
    return out;
}();

} // namespace

std::string toBase45(BytesView bytes)
{
    std::string out;
    out.reserve((bytes.size() + 1) / 2 * 3);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        unsigned value = pair ? bytes[i] * 256u + bytes[i + 1] : bytes[i];
        for (int symbols = pair ? 3 : 2; symbols > 0; --symbols, value /= 45) out += base45Symbols[value % 45];
    }
    return out;
}

std::optional<Bytes> fromBase45(std::string_view text)
{
    if (text.size() % 3 == 1) return std::nullopt;
    Bytes out;
    out.reserve(text.size() / 3 * 2 + 1);
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const std::size_t symbols = std::min<std::size_t>(3, text.size() - i);
        unsigned value = 0;
        for (std::size_t k = symbols; k-- > 0;) {
            const auto symbol = values[static_cast<std::uint8_t>(text[i + k])];
            if (symbol == noSymbol) return std::nullopt;
            value = value * 45 + symbol;
        }
        if (value > (symbols == 3 ? 0xffffu : 0xffu)) return std::nullopt;
        if (symbols == 3) out.push_back(static_cast<std::uint8_t>(value >> 8));
        out.push_back(static_cast<std::uint8_t>(value & 0xff));
    }
    return out;
}

} // namespace pintu
