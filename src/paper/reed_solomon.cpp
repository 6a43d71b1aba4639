#include "paper/reed_solomon.h"

#include <algorithm>
#include <array>

namespace pintu {

namespace {

using Symbols = std::vector<std::uint8_t>; // polynomials, lowest power first

struct Field {
    std::array<std::uint8_t, 512> power{};
    std::array<std::uint8_t, 256> logarithm{};

    constexpr Field()
    {
        unsigned value = 1;
        for (unsigned i = 0; i < 255; ++i) {
            power[i] = power[i + 255] = static_cast<std::uint8_t>(value);
            logarithm[value] = static_cast<std::uint8_t>(i);
            value = (value << 1) ^ (value & 0x80u ? 0x11du : 0u);
        }
    }
};
constexpr Field field;

std::uint8_t times(std::uint8_t a, std::uint8_t b)
{
    if (a == 0 || b == 0) return 0;
    return field.power[static_cast<std::size_t>(field.logarithm[a]) + field.logarithm[b]];
}

std::uint8_t inverse(std::uint8_t a)
{
    return field.power[255u - field.logarithm[a]];
}

Symbols product(const Symbols& a, const Symbols& b, std::size_t most)
{
    Symbols result(std::min(a.size() + b.size() - 1, most), 0);
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size() && i + j < result.size(); ++j) result[i + j] ^= times(a[i], b[j]);
    return result;
}

std::uint8_t valueAt(const Symbols& polynomial, std::uint8_t x)
{
    std::uint8_t value = 0;
    for (auto symbol = polynomial.rbegin(); symbol != polynomial.rend(); ++symbol) value = times(value, x) ^ *symbol;
    return value;
}

Symbols syndromesOf(std::span<const std::uint8_t> block, std::size_t count)
{
    Symbols syndromes(count, 0);
    for (std::size_t i = 0; i < count; ++i)
        for (const std::uint8_t symbol : block) syndromes[i] = times(syndromes[i], field.power[i]) ^ symbol;
    return syndromes;
}

/// Berlekamp and Massey's shortest recurrence, begun from the locator of the erasures.
Symbols locatorOf(const Symbols& syndromes, const Symbols& erasureLocator)
{
    const std::size_t erased = erasureLocator.size() - 1;
    Symbols locator = erasureLocator;
    Symbols previous = erasureLocator;
    std::size_t length = erased;
    for (std::size_t i = erased; i < syndromes.size(); ++i) {
        previous.insert(previous.begin(), 0);
        std::uint8_t discrepancy = 0;
        for (std::size_t j = 0; j < locator.size() && j <= i; ++j) discrepancy ^= times(locator[j], syndromes[i - j]);
        if (discrepancy == 0) continue;
        Symbols next = locator;
        next.resize(std::max(locator.size(), previous.size()), 0);
        for (std::size_t j = 0; j < previous.size(); ++j) next[j] ^= times(discrepancy, previous[j]);
        if (2 * length <= i + erased) {
            previous = locator;
            for (std::uint8_t& symbol : previous) symbol = times(symbol, inverse(discrepancy));
            length = i + 1 + erased - length;
        }
        locator = std::move(next);
    }
    while (locator.size() > 1 && locator.back() == 0) locator.pop_back();
    return locator;
}

} // namespace

std::optional<int> mendBlock(std::span<std::uint8_t> block, std::size_t checkSymbols,
                             const std::vector<std::size_t>& erasures)
{
    if (erasures.size() > checkSymbols) return std::nullopt;
    const Symbols syndromes = syndromesOf(block, checkSymbols);
    if (std::all_of(syndromes.begin(), syndromes.end(), [](std::uint8_t s) { return s == 0; })) return 0;

    Symbols erasureLocator{1};
    for (const std::size_t place : erasures)
        erasureLocator = product(erasureLocator, {1, field.power[block.size() - 1 - place]}, checkSymbols + 1);
    const Symbols locator = locatorOf(syndromes, erasureLocator);
    const std::size_t wrong = locator.size() - 1;
    if (wrong < erasures.size() || 2 * wrong > checkSymbols + erasures.size()) return std::nullopt;

    const Symbols evaluator = product(syndromes, locator, checkSymbols);
    Symbols slope; // the formal derivative: odd powers only, in characteristic 2
    for (std::size_t i = 1; i < locator.size(); ++i) slope.push_back(i % 2 == 1 ? locator[i] : std::uint8_t{0});
    std::size_t found = 0;
    Symbols mended{block.begin(), block.end()};
    for (std::size_t place = 0; place < block.size(); ++place) {
        const std::size_t exponent = block.size() - 1 - place;
        const std::uint8_t root = field.power[(255 - exponent) % 255];
        if (valueAt(locator, root) != 0) continue;
        const std::uint8_t steep = valueAt(slope, root);
        if (steep == 0) return std::nullopt;
        ++found;
        mended[place] ^= times(field.power[exponent % 255], times(valueAt(evaluator, root), inverse(steep)));
    }
    if (found != wrong) return std::nullopt;
    const Symbols check = syndromesOf(mended, checkSymbols);
    if (std::any_of(check.begin(), check.end(), [](std::uint8_t s) { return s != 0; })) return std::nullopt;
    std::copy(mended.begin(), mended.end(), block.begin());
    return static_cast<int>(wrong - erasures.size());
}

} // namespace pintu
