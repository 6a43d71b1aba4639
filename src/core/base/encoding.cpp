#include "core/base/encoding.h"

#include <array>

namespace pintu {
namespace {

// Nothing secret is written like this: keys stand in files of their own or wrapped. So these go by tables; libsodium's
// take the same time whatever the bytes are, and with them a tenth of a ticket's instructions went into its base64.
constexpr std::string_view hexDigits = "0123456789abcdef";
constexpr std::string_view base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t none = 0xff;

using Values = std::array<std::uint8_t, 256>;

constexpr Values valuesOf(std::string_view digits)
{
    Values out{};
    out.fill(none);
    for (std::size_t i = 0; i < digits.size(); ++i)
        out[static_cast<std::uint8_t>(digits[i])] = static_cast<std::uint8_t>(i);
    return out;
}

constexpr Values base64Values = valuesOf(base64Digits);

constexpr Values hexValues = [] {
    auto out = valuesOf(hexDigits);
    for (const char digit : std::string_view{"ABCDEF"})
        out[static_cast<std::uint8_t>(digit)] = static_cast<std::uint8_t>(digit - 'A' + 10);
    return out;
}();

} // namespace

std::string toHex(BytesView bytes)
{
    std::string out(bytes.size() * 2, '\0');
    std::size_t at = 0;
    for (const auto byte : bytes) {
        out[at++] = hexDigits[byte >> 4];
        out[at++] = hexDigits[byte & 15];
    }
    return out;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0) return std::nullopt;
    Bytes out(text.size() / 2);
    std::uint8_t wrong = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto high = hexValues[static_cast<std::uint8_t>(text[2 * i])];
        const auto low = hexValues[static_cast<std::uint8_t>(text[2 * i + 1])];
        wrong |= static_cast<std::uint8_t>(high | low);
        out[i] = static_cast<std::uint8_t>(high << 4 | (low & 15));
    }
    return wrong == none ? std::nullopt : std::optional{std::move(out)};
}

std::string toBase64(BytesView bytes)
{
    std::string out((bytes.size() + 2) / 3 * 4, '=');
    std::size_t at = 0;
    std::size_t i = 0;
    const auto digit = [&](unsigned value) { out[at++] = base64Digits[value & 63]; };
    for (; i + 2 < bytes.size(); i += 3) {
        const unsigned three = static_cast<unsigned>(bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2]);
        digit(three >> 18);
        digit(three >> 12);
        digit(three >> 6);
        digit(three);
    }
    if (i == bytes.size()) return out;
    const bool two = i + 2 == bytes.size();
    const unsigned rest = static_cast<unsigned>(bytes[i] << 16 | (two ? bytes[i + 1] << 8 : 0));
    digit(rest >> 18);
    digit(rest >> 12);
    if (two) digit(rest >> 6);
    return out;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t padding = 0;
    while (padding < 2 && text.size() > padding && text[text.size() - 1 - padding] == '=') ++padding;
    const auto digits = text.size() - padding;
    Bytes out(text.size() / 4 * 3);
    std::size_t at = 0;
    std::size_t i = 0;
    const auto value = [&](std::size_t which) -> unsigned {
        return which < digits ? base64Values[static_cast<std::uint8_t>(text[which])] : 0;
    };
    unsigned wrong = 0;
    unsigned four = 0;
    for (; i < text.size(); i += 4) {
        const unsigned a = value(i);
        const unsigned b = value(i + 1);
        const unsigned c = value(i + 2);
        const unsigned d = value(i + 3);
        wrong |= (a | b | c | d) & 64; // "none", and no digit, has this bit
        four = a << 18 | b << 12 | c << 6 | d;
        out[at++] = static_cast<std::uint8_t>(four >> 16);
        out[at++] = static_cast<std::uint8_t>(four >> 8);
        out[at++] = static_cast<std::uint8_t>(four);
    }
    // One way only to write the same bytes: what the padding leaves out is nothing.
    const unsigned left = padding == 0 ? 0 : four & ((1U << (8 * padding)) - 1);
    if (wrong != 0 || left != 0) return std::nullopt;
    out.resize(out.size() - padding);
    return out;
}

} // namespace pintu
