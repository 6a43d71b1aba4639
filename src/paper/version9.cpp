#include "paper/version9.h"

#include "paper/reed_solomon.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <numeric>
#include <string_view>

namespace pintu::version9 {

namespace {

constexpr std::array<int, 3> alignmentCentres{6, 26, 46};
constexpr unsigned versionBits = 0b001001'101010011001; // version 9 with its BCH check (annex D)
constexpr std::size_t codewords = 292;
constexpr std::size_t blocks = 5; // three of 36 and two of 37 data codewords
constexpr std::size_t shortBlocks = 3;
constexpr std::size_t shortData = 36;
constexpr std::size_t checkWords = 22;
/// More would leave less than three mendable errors to tell a right block from a lucky one.
constexpr std::size_t mostErasures = 16;

enum class Kind : signed char { light = -1, data = 0, dark = 1, format = 2 };

bool ring(int distance)
{
    return distance != 2 && distance <= 3;
}

Kind kindOf(int column, int row)
{
    const auto finder = [&](int centreX, int centreY) {
        return ring(std::max(std::abs(column - centreX), std::abs(row - centreY))) ? Kind::dark : Kind::light;
    };
    const bool left = column < 8;
    const bool top = row < 8;
    if (left && top) return finder(3, 3);
    if (column >= size - 8 && top) return finder(size - 4, 3);
    if (left && row >= size - 8) return finder(3, size - 4);
    if (column == 8 && row == size - 8) return Kind::dark;
    if ((column == 8 && (row <= 8 || row >= size - 8) && row != 6) ||
        (row == 8 && (column <= 8 || column >= size - 8) && column != 6))
        return Kind::format;
    if (column == 6 || row == 6) return (column + row) % 2 == 0 ? Kind::dark : Kind::light;
    const auto version = [](int bit) { return (versionBits >> bit & 1u) != 0 ? Kind::dark : Kind::light; };
    if (row < 6 && column >= size - 11 && column < size - 8) return version(row * 3 + column - (size - 11));
    if (column < 6 && row >= size - 11 && row < size - 8) return version(column * 3 + row - (size - 11));
    for (const int y : alignmentCentres)
        for (const int x : alignmentCentres) {
            const int distance = std::max(std::abs(column - x), std::abs(row - y));
            const bool onFinder = (x == 6 && (y == 6 || y == 46)) || (x == 46 && y == 6);
            if (!onFinder && distance <= 2) return distance == 1 ? Kind::light : Kind::dark;
        }
    return Kind::data;
}

struct Table {
    std::array<std::array<Kind, size>, size> kinds{}; // [row][column]
    Table()
    {
        for (int row = 0; row < size; ++row)
            for (int column = 0; column < size; ++column)
                kinds[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] = kindOf(column, row);
    }
};

Kind kind(int column, int row)
{
    static const Table table;
    return table.kinds[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

float at(const Modules& modules, int column, int row)
{
    return modules[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

/// Where bit i (0 the lowest) of the format stands, in both copies.
std::array<std::array<int, 2>, 2> formatPlaces(int bit)
{
    const int upright = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    const int lying = bit < 8 ? size - 1 - bit : bit == 8 ? 7 : 14 - bit;
    return {{{8, upright}, {lying, 8}}};
}

unsigned formatOf(unsigned mask)
{
    // Level M is 00; BCH (15, 5) by 0x537, then the fixed mask, so that no format is all light.
    unsigned rest = mask << 10;
    for (int bit = 14; bit >= 10; --bit)
        if ((rest >> bit & 1u) != 0) rest ^= 0x537u << (bit - 10);
    return (mask << 10 | rest) ^ 0x5412u;
}

/// The masks, the likeliest first, and how well the format bits fit that one.
struct Masks {
    std::array<unsigned, 8> likeliest{};
    float fit = 0;
};

Masks masksOf(const Modules& modules)
{
    std::array<float, 8> likelihood{};
    for (unsigned mask = 0; mask < 8; ++mask)
        for (int bit = 0; bit < 15; ++bit)
            for (const auto& [column, row] : formatPlaces(bit)) {
                const float measured = at(modules, column, row);
                likelihood[mask] += (formatOf(mask) >> bit & 1u) != 0 ? measured : -measured;
            }
    Masks masks;
    std::iota(masks.likeliest.begin(), masks.likeliest.end(), 0u);
    std::sort(masks.likeliest.begin(), masks.likeliest.end(),
              [&](unsigned a, unsigned b) { return likelihood[a] > likelihood[b]; });
    masks.fit = likelihood[masks.likeliest.front()];
    return masks;
}

bool masked(unsigned mask, int column, int row)
{
    switch (mask) {
    case 0: return (row + column) % 2 == 0;
    case 1: return row % 2 == 0;
    case 2: return column % 3 == 0;
    case 3: return (row + column) % 3 == 0;
    case 4: return (row / 2 + column / 3) % 2 == 0;
    case 5: return row * column % 2 + row * column % 3 == 0;
    case 6: return (row * column % 2 + row * column % 3) % 2 == 0;
    default: return ((row + column) % 2 + row * column % 3) % 2 == 0;
    }
}

struct Codeword {
    std::uint8_t value = 0;
    float sureness = 0; ///< of its least sure bit
};

std::array<Codeword, codewords> codewordsOf(const Modules& modules, unsigned mask)
{
    std::array<Codeword, codewords> words{};
    std::size_t bit = 0;
    bool upwards = true;
    for (int right = size - 1; right > 0; right -= 2, upwards = !upwards) {
        if (right == 6) --right; // the upright timing pattern
        for (int step = 0; step < size; ++step)
            for (int column = right; column >= right - 1; --column) {
                const int row = upwards ? size - 1 - step : step;
                if (kind(column, row) != Kind::data || bit >= codewords * 8) continue;
                const float measured = at(modules, column, row);
                Codeword& word = words[bit / 8];
                const bool one = (measured > 0) != masked(mask, column, row);
                word.value = static_cast<std::uint8_t>(word.value << 1 | (one ? 1 : 0));
                word.sureness = bit % 8 == 0 ? std::abs(measured) : std::min(word.sureness, std::abs(measured));
                ++bit;
            }
    }
    return words;
}

/// The data of one block, or nothing.
std::optional<std::vector<std::uint8_t>> mended(const std::vector<Codeword>& block)
{
    std::vector<std::size_t> byDoubt(block.size());
    std::iota(byDoubt.begin(), byDoubt.end(), std::size_t{0});
    std::sort(byDoubt.begin(), byDoubt.end(),
              [&](std::size_t a, std::size_t b) { return block[a].sureness < block[b].sureness; });
    for (std::size_t erased = 0; erased <= mostErasures; erased += 2) {
        std::vector<std::uint8_t> values;
        for (const Codeword& word : block) values.push_back(word.value);
        const std::vector<std::size_t> erasures{byDoubt.begin(), byDoubt.begin() + static_cast<std::ptrdiff_t>(erased)};
        if (mendBlock(values, checkWords, erasures)) {
            values.resize(values.size() - checkWords);
            return values;
        }
    }
    return std::nullopt;
}

class Bits {
public:
    explicit Bits(const std::vector<std::uint8_t>& bytes) : m_bytes{bytes} {}

    bool has(std::size_t count) const { return m_at + count <= m_bytes.size() * 8; }
    unsigned take(std::size_t count)
    {
        unsigned value = 0;
        for (; count > 0; --count, ++m_at) value = value << 1 | (unsigned{m_bytes[m_at / 8]} >> (7 - m_at % 8) & 1u);
        return value;
    }

private:
    const std::vector<std::uint8_t>& m_bytes;
    std::size_t m_at = 0;
};

bool readNumeric(Bits& bits, std::string& text)
{
    if (!bits.has(10)) return false;
    unsigned left = bits.take(10);
    while (left > 0) {
        const unsigned digits = std::min(left, 3u);
        const std::size_t width = digits == 3 ? 10 : digits == 2 ? 7 : 4;
        if (!bits.has(width)) return false;
        const std::string group = std::to_string(bits.take(width));
        if (group.size() > digits) return false;
        text += std::string(digits - group.size(), '0') + group;
        left -= digits;
    }
    return true;
}

bool readAlphanumeric(Bits& bits, std::string& text)
{
    static constexpr std::string_view symbols = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    if (!bits.has(9)) return false;
    for (unsigned left = bits.take(9); left > 0;) {
        const bool pair = left >= 2;
        if (!bits.has(pair ? 11 : 6)) return false;
        const unsigned value = bits.take(pair ? 11 : 6);
        if (value >= (pair ? 45u * 45u : 45u)) return false;
        if (pair) text += symbols[value / 45];
        text += symbols[value % 45];
        left -= pair ? 2 : 1;
    }
    return true;
}

bool readBytes(Bits& bits, std::string& text)
{
    if (!bits.has(8)) return false;
    for (unsigned left = bits.take(8); left > 0; --left) {
        if (!bits.has(8)) return false;
        text += static_cast<char>(bits.take(8));
    }
    return true;
}

std::optional<std::string> textOf(const std::vector<std::uint8_t>& data)
{
    Bits bits{data};
    std::string text;
    while (bits.has(4)) {
        const unsigned mode = bits.take(4);
        if (mode == 0) break;
        const bool read = mode == 1   ? readNumeric(bits, text)
                          : mode == 2 ? readAlphanumeric(bits, text)
                                      : mode == 4 && readBytes(bits, text);
        if (!read) return std::nullopt;
    }
    if (text.empty()) return std::nullopt;
    return text;
}

std::optional<std::string> decodeWith(const Modules& modules, unsigned mask)
{
    const auto words = codewordsOf(modules, mask);
    std::array<std::vector<Codeword>, blocks> interleaved;
    for (std::size_t i = 0; i < shortData * blocks; ++i) interleaved[i % blocks].push_back(words[i]);
    for (std::size_t i = 0; i < blocks - shortBlocks; ++i)
        interleaved[shortBlocks + i].push_back(words[shortData * blocks + i]);
    const std::size_t data = shortData * blocks + blocks - shortBlocks;
    for (std::size_t i = 0; i < checkWords * blocks; ++i) interleaved[i % blocks].push_back(words[data + i]);

    std::vector<std::uint8_t> all;
    for (const auto& block : interleaved) {
        const auto values = mended(block);
        if (!values) return std::nullopt;
        all.insert(all.end(), values->begin(), values->end());
    }
    return textOf(all);
}

std::optional<std::string> decodeWith(const Modules& modules, const Masks& masks)
{
    for (std::size_t i = 0; i < 2; ++i)
        if (auto text = decodeWith(modules, masks.likeliest[i])) return text;
    return std::nullopt;
}

/// Rows and columns exchanged, which is what a mirror does to a symbol that may be turned as well.
Modules transposed(const Modules& modules)
{
    Modules result{};
    for (std::size_t row = 0; row < size; ++row)
        for (std::size_t column = 0; column < size; ++column) result[row][column] = modules[column][row];
    return result;
}

} // namespace

Known known(int column, int row)
{
    const Kind what = kind(column, row);
    return what == Kind::dark ? Known::dark : what == Kind::light ? Known::light : Known::data;
}

double agreement(const Modules& modules)
{
    int all = 0;
    int right = 0;
    for (int row = 0; row < size; ++row)
        for (int column = 0; column < size; ++column)
            if (const Known must = known(column, row); must != Known::data) {
                ++all;
                if ((at(modules, column, row) > 0) == (must == Known::dark)) ++right;
            }
    return static_cast<double>(right) / all;
}

std::optional<std::string> decode(const Modules& modules)
{
    const Masks masks = masksOf(modules);
    if (auto text = decodeWith(modules, masks)) return text;
    // The format bits stand along the diagonal's two sides in opposite order, so they tell which way round it is seen.
    const Modules mirror = transposed(modules);
    const Masks mirrorMasks = masksOf(mirror);
    return mirrorMasks.fit > masks.fit ? decodeWith(mirror, mirrorMasks) : std::nullopt;
}

} // namespace pintu::version9
