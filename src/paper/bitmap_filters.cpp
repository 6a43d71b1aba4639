#include "paper/bitmap_filters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace pintu {

namespace {

std::uint8_t byteOf(int value)
{
    return static_cast<std::uint8_t>(std::clamp(value, 0, 255));
}

/// Sums down columns and then along rows give any box mean in constant time a dot.
class BoxMeans {
public:
    BoxMeans(const Bitmap& picture, int size)
        : m_picture{picture}, m_reach{size / 2}, m_columns(static_cast<std::size_t>(picture.width()), 0)
    {
        for (int y = -m_reach; y <= m_reach; ++y) add(y, 1);
    }

    /// Calls `each(x, mean)` along row y; rows are asked for in order from 0.
    template <class Each>
    void along(int y, Each each)
    {
        if (y > 0) {
            add(y + m_reach, 1);
            add(y - 1 - m_reach, -1);
        }
        const int last = m_picture.width() - 1;
        const auto column = [&](int x) { return m_columns[static_cast<std::size_t>(std::clamp(x, 0, last))]; };
        int sum = 0;
        for (int x = -m_reach; x <= m_reach; ++x) sum += column(x);
        const int count = (2 * m_reach + 1) * (2 * m_reach + 1);
        const double share = 1.0 / count;
        for (int x = 0; x <= last; ++x) {
            each(x, static_cast<int>(sum * share));
            sum += column(x + m_reach + 1) - column(x - m_reach);
        }
    }

private:
    void add(int y, int sign)
    {
        const std::uint8_t* row = m_picture.row(std::clamp(y, 0, m_picture.height() - 1));
        for (std::size_t x = 0; x < m_columns.size(); ++x) m_columns[x] += sign * row[x];
    }

    const Bitmap& m_picture;
    int m_reach;
    std::vector<int> m_columns;
};

template <class Better>
Bitmap extremes(const Bitmap& picture, int windowWidth, int windowHeight, std::uint8_t neutral, Better better)
{
    assert(windowWidth % 2 == 1 && windowHeight % 2 == 1);
    const int reach = windowWidth / 2;
    Bitmap wide = picture;
    std::vector<std::uint8_t> padded(static_cast<std::size_t>(picture.width() + 2 * reach), neutral);
    for (int y = 0; windowWidth > 1 && y < picture.height(); ++y) {
        std::copy_n(picture.row(y), picture.width(), padded.begin() + reach);
        std::uint8_t* to = wide.row(y);
        for (int d = 0; d < windowWidth; ++d)
            for (int x = 0; x < picture.width(); ++x) to[x] = better(to[x], padded[static_cast<std::size_t>(x + d)]);
    }
    if (windowHeight == 1) return wide;
    // Whole rows at a time: the compiler makes vectors of it, and windows here are low.
    Bitmap result = wide;
    for (int y = 0; y < picture.height(); ++y)
        for (int d = -(windowHeight / 2); d <= windowHeight / 2; ++d) {
            if (d == 0 || y + d < 0 || y + d >= picture.height()) continue;
            const std::uint8_t* other = wide.row(y + d);
            std::uint8_t* to = result.row(y);
            for (int x = 0; x < picture.width(); ++x) to[x] = better(to[x], other[x]);
        }
    return result;
}

} // namespace

Bitmap blurred(const Bitmap& picture, double sigma)
{
    assert(sigma >= 0.3 && sigma <= 8.0);
    if (picture.empty()) return picture;
    const int reach = static_cast<int>(std::ceil(3 * sigma));
    std::vector<std::uint16_t> weights(static_cast<std::size_t>(2 * reach + 1));
    double total = 0;
    for (int i = -reach; i <= reach; ++i) total += std::exp(-i * i / (2 * sigma * sigma));
    int rest = 256;
    for (int i = -reach; i <= reach; ++i) {
        const auto weight = static_cast<int>(std::lround(256 * std::exp(-i * i / (2 * sigma * sigma)) / total));
        weights[static_cast<std::size_t>(i + reach)] = static_cast<std::uint16_t>(weight);
        rest -= weight;
    }
    // Rounding must not make the picture lighter or darker: the middle takes what is left of 256.
    weights[static_cast<std::size_t>(reach)] =
        static_cast<std::uint16_t>(weights[static_cast<std::size_t>(reach)] + rest);

    const int width = picture.width();
    const int height = picture.height();
    Bitmap wide{width, height};
    std::vector<std::uint16_t> sums(static_cast<std::size_t>(width));
    std::vector<std::uint8_t> padded(static_cast<std::size_t>(width + 2 * reach));
    const auto finish = [&](std::uint8_t* to) {
        for (std::size_t x = 0; x < sums.size(); ++x) to[x] = static_cast<std::uint8_t>((sums[x] + 128u) >> 8);
    };
    const auto addRow = [&](const std::uint8_t* from, std::uint16_t weight) {
        for (std::size_t x = 0; x < sums.size(); ++x) sums[x] = static_cast<std::uint16_t>(sums[x] + from[x] * weight);
    };
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* row = picture.row(y);
        std::fill_n(padded.begin(), reach, row[0]);
        std::copy_n(row, width, padded.begin() + reach);
        std::fill_n(padded.end() - reach, reach, row[width - 1]);
        std::fill(sums.begin(), sums.end(), std::uint16_t{0});
        for (std::size_t i = 0; i < weights.size(); ++i)
            if (weights[i] != 0) addRow(padded.data() + i, weights[i]);
        finish(wide.row(y));
    }
    Bitmap result{width, height};
    for (int y = 0; y < height; ++y) {
        std::fill(sums.begin(), sums.end(), std::uint16_t{0});
        for (int i = -reach; i <= reach; ++i)
            if (const auto weight = weights[static_cast<std::size_t>(i + reach)]; weight != 0)
                addRow(wide.row(std::clamp(y + i, 0, height - 1)), weight);
        finish(result.row(y));
    }
    return result;
}

Bitmap stretched(const Bitmap& picture)
{
    std::array<long, 256> histogram{};
    for (const std::uint8_t dot : picture.dots()) ++histogram[dot];
    const long skip = static_cast<long>(picture.dots().size() / 100);
    int low = 0;
    for (long seen = histogram[0]; seen <= skip && low < 255; seen += histogram[static_cast<std::size_t>(low)]) ++low;
    int high = 255;
    for (long seen = histogram[255]; seen <= skip && high > 0; seen += histogram[static_cast<std::size_t>(high)])
        --high;
    if (high <= low) return picture;
    std::array<std::uint8_t, 256> map{};
    for (int i = 0; i < 256; ++i) map[static_cast<std::size_t>(i)] = byteOf((i - low) * 255 / (high - low));
    Bitmap result = picture;
    for (int y = 0; y < result.height(); ++y)
        for (int x = 0; x < result.width(); ++x) result.row(y)[x] = map[result.row(y)[x]];
    return result;
}

Bitmap sharpened(const Bitmap& picture, double amount, double sigma)
{
    Bitmap result = blurred(picture, sigma);
    const int weight = static_cast<int>(std::lround(amount * 256));
    for (int y = 0; y < result.height(); ++y) {
        const std::uint8_t* from = picture.row(y);
        std::uint8_t* to = result.row(y);
        for (int x = 0; x < result.width(); ++x) to[x] = byteOf(from[x] + (((from[x] - to[x]) * weight) >> 8));
    }
    return result;
}

Bitmap halved(const Bitmap& picture)
{
    Bitmap result{picture.width() / 2, picture.height() / 2};
    for (int y = 0; y < result.height(); ++y) {
        const std::uint8_t* above = picture.row(2 * y);
        const std::uint8_t* below = picture.row(2 * y + 1);
        std::uint8_t* to = result.row(y);
        for (int x = 0; x < result.width(); ++x)
            to[x] =
                static_cast<std::uint8_t>((above[2 * x] + above[2 * x + 1] + below[2 * x] + below[2 * x + 1] + 2) / 4);
    }
    return result;
}

Bitmap doubled(const Bitmap& picture)
{
    Bitmap result{picture.width() * 2, picture.height() * 2};
    const auto neighbour = [](int at, int count) {
        return std::clamp(at % 2 == 0 ? at / 2 - 1 : at / 2 + 1, 0, count - 1);
    };
    for (int y = 0; y < result.height(); ++y) {
        const std::uint8_t* near = picture.row(y / 2);
        const std::uint8_t* far = picture.row(neighbour(y, picture.height()));
        std::uint8_t* to = result.row(y);
        for (int x = 0; x < result.width(); ++x) {
            const int side = neighbour(x, picture.width());
            to[x] = static_cast<std::uint8_t>((9 * near[x / 2] + 3 * near[side] + 3 * far[x / 2] + far[side] + 8) / 16);
        }
    }
    return result;
}

Bitmap brightest(const Bitmap& picture, int windowWidth, int windowHeight)
{
    return extremes(picture, windowWidth, windowHeight, 0,
                    [](std::uint8_t a, std::uint8_t b) { return std::max(a, b); });
}

Bitmap darkest(const Bitmap& picture, int windowWidth, int windowHeight)
{
    return extremes(picture, windowWidth, windowHeight, 255,
                    [](std::uint8_t a, std::uint8_t b) { return std::min(a, b); });
}

Bitmap whiteGapsClosed(const Bitmap& picture, int windowWidth, int windowHeight)
{
    return brightest(darkest(picture, windowWidth, windowHeight), windowWidth, windowHeight);
}

Bitmap darkerThanAround(const Bitmap& picture, int size, int margin)
{
    Bitmap result{picture.width(), picture.height()};
    if (picture.empty()) return result;
    BoxMeans means{picture, size};
    for (int y = 0; y < picture.height(); ++y)
        means.along(y, [from = picture.row(y), to = result.row(y), margin](int x, int mean) {
            to[x] = from[x] < mean - margin ? 0 : 255;
        });
    return result;
}

Bitmap mirrored(const Bitmap& picture)
{
    Bitmap result{picture.width(), picture.height()};
    for (int y = 0; y < picture.height(); ++y)
        std::reverse_copy(picture.row(y), picture.row(y) + picture.width(), result.row(y));
    return result;
}

Bitmap inverted(const Bitmap& picture)
{
    Bitmap result{picture.width(), picture.height()};
    for (int y = 0; y < picture.height(); ++y)
        std::transform(picture.row(y), picture.row(y) + picture.width(), result.row(y),
                       [](std::uint8_t grey) { return static_cast<std::uint8_t>(255 - grey); });
    return result;
}

} // namespace pintu
