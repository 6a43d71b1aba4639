#include "core/base/encoding.h"

#include <array>
#include <cstring>

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

/// Both digits of each byte, and two of base64 for each twelve bits: half as many look-ups, and every event that is
/// written goes through here.
using TwoDigits = std::array<char, 2>;

constexpr std::array<TwoDigits, 256> hexPairs = [] {
    std::array<TwoDigits, 256> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = {hexDigits[i >> 4], hexDigits[i & 15]};
    return out;
}();

constexpr std::array<TwoDigits, 4096> base64Pairs = [] {
    std::array<TwoDigits, 4096> out{};
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = {base64Digits[i >> 6], base64Digits[i & 63]};
    return out;
}();

/// Unchecked on both sides.
char* put(char* to, const TwoDigits& digits)
{
    std::memcpy(to, digits.data(), digits.size());
    return to + digits.size();
}

/// What a digit stands for at each of the four places of a group, so that a group is four look-ups put together; in
/// what is no digit the bit above the 24 is set.
constexpr std::uint32_t noDigit = 1U << 24;

constexpr std::array<std::array<std::uint32_t, 256>, 4> base64Places = [] {
    std::array<std::array<std::uint32_t, 256>, 4> out{};
    const auto values = valuesOf(base64Digits);
    for (std::size_t place = 0; place < 4; ++place)
        for (std::size_t i = 0; i < 256; ++i)
            out[place][i] = values[i] == none ? noDigit : std::uint32_t{values[i]} << (18 - 6 * place);
    return out;
}();

constexpr Values hexValues = [] {
    auto out = valuesOf(hexDigits);
    for (const char digit : std::string_view{"ABCDEF"})
        out[static_cast<std::uint8_t>(digit)] = static_cast<std::uint8_t>(digit - 'A' + 10);
    return out;
}();

} // namespace

char* writeHex(BytesView bytes, char* to)
{
    const auto* const pairs = hexPairs.data();
    for (const auto byte : bytes) to = put(to, pairs[byte]);
    return to;
}

std::string toHex(BytesView bytes)
{
    std::string out(bytes.size() * 2, '\0');
    writeHex(bytes, out.data());
    return out;
}

std::optional<Bytes> fromHex(std::string_view text)
{
    if (text.size() % 2 != 0) return std::nullopt;
    Bytes out(text.size() / 2);
    std::uint8_t wrong = 0;
    const auto* from = text.data();
    const auto* const values = hexValues.data();
    for (auto& byte : out) {
        const auto high = values[static_cast<std::uint8_t>(*from++)];
        const auto low = values[static_cast<std::uint8_t>(*from++)];
        wrong |= static_cast<std::uint8_t>(high | low);
        byte = static_cast<std::uint8_t>(high << 4 | (low & 15));
    }
    return wrong == none ? std::nullopt : std::optional{std::move(out)};
}

std::string toBase64(BytesView bytes)
{
    std::string out((bytes.size() + 2) / 3 * 4, '=');
    auto* to = out.data();
    const auto* const pairs = base64Pairs.data();
    const auto* from = bytes.data();
    auto left = bytes.size();
    for (; left > 2; from += 3, left -= 3) {
        const auto three = static_cast<unsigned>(from[0] << 16 | from[1] << 8 | from[2]);
        to = put(put(to, pairs[three >> 12]), pairs[three & 4095]);
    }
    if (left == 0) return out;
    const auto rest = static_cast<unsigned>(from[0] << 16 | (left == 2 ? from[1] << 8 : 0));
    to = put(to, pairs[rest >> 12]);
    if (left == 2) *to = pairs[rest & 4095][0];
    return out;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0) return std::nullopt;
    if (text.empty()) return Bytes{};
    std::size_t padding = 0;
    while (padding < 2 && text[text.size() - 1 - padding] == '=') ++padding;
    Bytes out(text.size() / 4 * 3);
    std::uint32_t four = 0;
    std::uint32_t wrong = 0;
    auto* to = out.data(); // unchecked: every event of a record goes through here when it is folded again
    const auto put = [&](char a, char b, char c, char d) {
        four = base64Places[0][static_cast<std::uint8_t>(a)] | base64Places[1][static_cast<std::uint8_t>(b)] |
               base64Places[2][static_cast<std::uint8_t>(c)] | base64Places[3][static_cast<std::uint8_t>(d)];
        wrong |= four;
        *to++ = static_cast<std::uint8_t>(four >> 16);
        *to++ = static_cast<std::uint8_t>(four >> 8);
        *to++ = static_cast<std::uint8_t>(four);
    };
    const auto* from = text.data();
    const auto* const last = from + text.size() - 4;
    for (; from != last; from += 4) put(from[0], from[1], from[2], from[3]);
    const char zero = base64Digits.front();
    put(last[0], last[1], padding > 1 ? zero : last[2], padding > 0 ? zero : last[3]);
    // One way only to write the same bytes: what the padding leaves out is nothing.
    const unsigned left = four & ((1U << (8 * padding)) - 1);
    if ((wrong & noDigit) != 0 || left != 0) return std::nullopt;
    out.resize(out.size() - padding);
    return out;
}

} // namespace pintu
