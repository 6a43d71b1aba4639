#include "paper/version9_grid.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace pintu {

namespace {

constexpr float scale = 5;    // patch dots a module
constexpr int border = 9;     // modules of surroundings kept in the patch
constexpr float finder = 3.5; // a finder's centre, in modules from the symbol's corner

float grey(const Bitmap& picture, double x, double y)
{
    x = std::clamp(x, 0.0, picture.width() - 1.0);
    y = std::clamp(y, 0.0, picture.height() - 1.0);
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const int beside = column + 1 < picture.width() ? 1 : 0;
    const float across = static_cast<float>(x - column);
    const float down = static_cast<float>(y - row);
    const std::uint8_t* above = picture.row(row) + column;
    const std::uint8_t* below = picture.row(std::min(row + 1, picture.height() - 1)) + column;
    const float top = static_cast<float>(above[0]) * (1 - across) + static_cast<float>(above[beside]) * across;
    const float bottom = static_cast<float>(below[0]) * (1 - across) + static_cast<float>(below[beside]) * across;
    return top * (1 - down) + bottom * down;
}

/// Means over squares of `reach` around each dot, by running sums.
std::vector<float> means(const std::vector<float>& values, int side, int reach)
{
    std::vector<double> sums(static_cast<std::size_t>((side + 1) * (side + 1)), 0);
    const auto sum = [&](int x, int y) -> double& { return sums[static_cast<std::size_t>(y * (side + 1) + x)]; };
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            sum(x + 1, y + 1) = static_cast<double>(values[static_cast<std::size_t>(y * side + x)]) + sum(x, y + 1) +
                                sum(x + 1, y) - sum(x, y);
    std::vector<float> result(values.size());
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const int left = std::max(x - reach, 0);
            const int right = std::min(x + reach + 1, side);
            const int top = std::max(y - reach, 0);
            const int bottom = std::min(y + reach + 1, side);
            result[static_cast<std::size_t>(y * side + x)] =
                static_cast<float>((sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top)) /
                                   ((right - left) * (bottom - top)));
        }
    return result;
}

float at(const version9::Modules& modules, int column, int row)
{
    if (column < 0 || row < 0 || column >= version9::size || row >= version9::size) return -1; // white paper
    return modules[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
}

/// A code's data is as restless as coin tosses: where all modules around are alike, a stain or a hole is seen, not
/// print.
void doubtBlots(version9::Modules& modules)
{
    const version9::Modules measured = modules;
    for (int row = 0; row < version9::size; ++row)
        for (int column = 0; column < version9::size; ++column) {
            int dark = 0;
            int all = 0;
            for (int v = -2; v <= 2; ++v)
                for (int u = -2; u <= 2; ++u) {
                    const int c = column + u;
                    const int r = row + v;
                    if (c < 0 || r < 0 || c >= version9::size || r >= version9::size) continue;
                    ++all;
                    if (at(measured, c, r) > 0) ++dark;
                }
            float& own = modules[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const int alike = own > 0 ? dark : all - dark;
            if (alike * 25 >= all * 20) own *= alike * 25 >= all * 23 ? 0.1f : 0.4f;
        }
}

constexpr int window = 4; // modules on each side of a node that are looked at

/// What must stand at a module and how much that counts: above 0 dark, below 0 light, 0 unknown. Paper around is light.
class Expected {
public:
    Expected() : m_values(static_cast<std::size_t>(width * width), -0.7f)
    {
        for (int row = 0; row < version9::size; ++row)
            for (int column = 0; column < version9::size; ++column)
                m_values[static_cast<std::size_t>((row + margin) * width + column + margin)] =
                    2 * static_cast<float>(version9::known(column, row));
    }
    /// From column 0; columns down to -window and as far beyond the other side may be read.
    const float* row(int row) const { return m_values.data() + (row + margin) * width + margin; }

private:
    static constexpr int margin = window + 2;
    static constexpr int width = version9::size + 2 * margin;
    std::vector<float> m_values;
};

} // namespace

Version9Grid::Version9Grid(const Bitmap& picture, const FinderSpots& spots, Seen seen)
    : m_nodes(static_cast<std::size_t>(nodes * nodes))
{
    makePatch(picture, spots);
    begin(seen);
}

void Version9Grid::makePatch(const Bitmap& picture, const FinderSpots& spots)
{
    constexpr double apart = version9::size - 2 * finder; // 46 modules from centre to centre
    const GridPoint right{(spots.topRight.x - spots.topLeft.x) / apart, (spots.topRight.y - spots.topLeft.y) / apart};
    const GridPoint down{(spots.bottomLeft.x - spots.topLeft.x) / apart,
                         (spots.bottomLeft.y - spots.topLeft.y) / apart};
    m_side = static_cast<int>((version9::size + 2 * border) * scale);
    std::vector<float> raw(static_cast<std::size_t>(m_side * m_side));
    for (int y = 0; y < m_side; ++y)
        for (int x = 0; x < m_side; ++x) {
            const double u = (x + 0.5) / scale - border - finder;
            const double v = (y + 0.5) / scale - border - finder;
            raw[static_cast<std::size_t>(y * m_side + x)] =
                grey(picture, spots.topLeft.x + u * right.x + v * down.x, spots.topLeft.y + u * right.y + v * down.y);
        }
    // A module's darkness is a mean over most of it; light falls off over the paper and is divided out.
    const std::vector<float> smooth = means(raw, m_side, 1);
    const std::vector<float> around = means(raw, m_side, static_cast<int>(5 * scale));
    m_patch.resize(raw.size());
    std::vector<float> squares(raw.size());
    for (std::size_t i = 0; i < raw.size(); ++i) {
        m_patch[i] = around[i] - smooth[i];
        squares[i] = m_patch[i] * m_patch[i];
    }
    const std::vector<float> power = means(squares, m_side, static_cast<int>(5 * scale));
    std::vector<float> sorted = power;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
    // Where the paper is blank, noise must not be blown up to the strength of print.
    const float least = sorted[sorted.size() / 2] * 0.15f + 1;
    for (std::size_t i = 0; i < raw.size(); ++i)
        m_patch[i] = std::clamp(m_patch[i] / std::sqrt(std::max(power[i], least)), -1.5f, 1.5f);
}

float Version9Grid::value(float x, float y) const
{
    x = std::clamp(x - 0.5f, 0.0f, static_cast<float>(m_side) - 1.01f);
    y = std::clamp(y - 0.5f, 0.0f, static_cast<float>(m_side) - 1.01f);
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const float across = x - static_cast<float>(column);
    const float down = y - static_cast<float>(row);
    const float* above = m_patch.data() + row * m_side + column;
    const float* below = above + m_side;
    return (above[0] * (1 - across) + above[1] * across) * (1 - down) +
           (below[0] * (1 - across) + below[1] * across) * down;
}

float Version9Grid::fit(int column, int row, const Frame& frame, float shiftX, float shiftY) const
{
    static const Expected expected;
    constexpr float far = window;
    const float spread =
        far * std::max(std::abs(frame.rightX) + std::abs(frame.downX), std::abs(frame.rightY) + std::abs(frame.downY));
    const float x = frame.x + shiftX;
    const float y = frame.y + shiftY;
    if (x < spread || y < spread || x + spread >= static_cast<float>(m_side) ||
        y + spread >= static_cast<float>(m_side))
        return -1;
    float sum = 0;
    float weight = 0;
    for (int v = -window; v < window; ++v) {
        const float dv = static_cast<float>(v) + 0.5f;
        float dotX = x + dv * frame.downX + (0.5f - far) * frame.rightX;
        float dotY = y + dv * frame.downY + (0.5f - far) * frame.rightY;
        const float* must = expected.row(row * spacing + v) + column * spacing - window;
        for (int u = 0; u < 2 * window; ++u, dotX += frame.rightX, dotY += frame.rightY) {
            const float dark =
                m_patch[static_cast<std::size_t>(static_cast<int>(dotY) * m_side + static_cast<int>(dotX))];
            const float want = must[u];
            sum += want == 0 ? std::abs(dark) : want * dark;
            weight += want == 0 ? 1 : std::abs(want);
        }
    }
    return sum / weight;
}

Version9Grid::Frame Version9Grid::predicted(int column, int row, bool skipOwn) const
{
    // Weighted least squares of a plane through the placed nodes around, with a weak pull towards a straight grid.
    constexpr int reach = 3;
    double weights = 0, su = 0, sv = 0, suu = 0, suv = 0, svv = 0;
    double sx = 0, sux = 0, svx = 0, sy = 0, suy = 0, svy = 0;
    for (int dv = -reach; dv <= reach; ++dv)
        for (int du = -reach; du <= reach; ++du) {
            const int c = column + du;
            const int r = row + dv;
            if (c < 0 || r < 0 || c >= nodes || r >= nodes || (skipOwn && du == 0 && dv == 0)) continue;
            const Node& other = node(c, r);
            if (!other.placed) continue;
            const double w = std::max(other.quality, 0.02f) / (1.0 + du * du + dv * dv);
            weights += w, su += w * du, sv += w * dv, suu += w * du * du, suv += w * du * dv, svv += w * dv * dv;
            const double x = static_cast<double>(other.x);
            const double y = static_cast<double>(other.y);
            sx += w * x, sux += w * du * x, svx += w * dv * x, sy += w * y, suy += w * du * y, svy += w * dv * y;
        }
    // The prior: one node to the right is `spacing` modules to the right.
    const double pull = 0.15 * weights + 1e-6;
    const double step = spacing * static_cast<double>(scale);
    const double mu = su / weights, mv = sv / weights, mx = sx / weights, my = sy / weights;
    const double cuu = suu - weights * mu * mu + pull, cvv = svv - weights * mv * mv + pull,
                 cuv = suv - weights * mu * mv;
    const double det = cuu * cvv - cuv * cuv;
    const double cux = sux - weights * mu * mx + pull * step, cvx = svx - weights * mv * mx;
    const double cuy = suy - weights * mu * my, cvy = svy - weights * mv * my + pull * step;
    const double xu = (cux * cvv - cvx * cuv) / det, xv = (cvx * cuu - cux * cuv) / det;
    const double yu = (cuy * cvv - cvy * cuv) / det, yv = (cvy * cuu - cuy * cuv) / det;
    Frame frame;
    frame.x = static_cast<float>(mx - mu * xu - mv * xv);
    frame.y = static_cast<float>(my - mu * yu - mv * yv);
    frame.rightX = static_cast<float>(xu / spacing);
    frame.downX = static_cast<float>(xv / spacing);
    frame.rightY = static_cast<float>(yu / spacing);
    frame.downY = static_cast<float>(yv / spacing);
    return frame;
}

void Version9Grid::place(int column, int row, const Frame& frame, float reach)
{
    float bestX = 0;
    float bestY = 0;
    float best = fit(column, row, frame, 0, 0) + 0.02f; // staying needs no reason
    for (float step = reach / 2; step >= reach / 8; step /= 2) {
        const float fromX = bestX;
        const float fromY = bestY;
        const int steps = step == reach / 2 ? 2 : 1;
        for (int v = -steps; v <= steps; ++v)
            for (int u = -steps; u <= steps; ++u) {
                const float x = fromX + static_cast<float>(u) * step;
                const float y = fromY + static_cast<float>(v) * step;
                const float quality = fit(column, row, frame, x, y);
                if (quality > best) best = quality, bestX = x, bestY = y;
            }
    }
    // Where nothing clear is seen (a stain, a tear) neighbours know better.
    const float trust = std::clamp((best - 0.35f) * 4, 0.0f, 1.0f);
    node(column, row) = {frame.x + bestX * trust, frame.y + bestY * trust, std::max(best - 0.25f, 0.01f), true};
}

void Version9Grid::begin(Seen seen)
{
    double sum = 0;
    int count = 0;
    const auto beginAt = [&](int firstColumn, int firstRow) {
        for (int row = firstRow; row < firstRow + 3; ++row)
            for (int column = firstColumn; column < firstColumn + 3; ++column) {
                Frame frame;
                frame.x = (border + static_cast<float>(column * spacing)) * scale;
                frame.y = (border + static_cast<float>(row * spacing)) * scale;
                frame.rightX = frame.downY = scale;
                place(column, row, frame, scale * 0.4f);
                sum += static_cast<double>(node(column, row).quality);
                ++count;
            }
    };
    if (seen.topLeft) beginAt(0, 0);
    if (seen.topRight) beginAt(nodes - 4, 0);
    if (seen.bottomLeft) beginAt(0, nodes - 4);
    m_beginning = sum / count;
}

void Version9Grid::follow()
{
    struct Candidate {
        float quality;
        int column;
        int row;
        bool operator<(const Candidate& other) const { return quality < other.quality; }
    };
    std::priority_queue<Candidate> front;
    for (int row = 0; row < nodes; ++row)
        for (int column = 0; column < nodes; ++column)
            if (node(column, row).placed) front.push({node(column, row).quality, column, row});
    while (!front.empty()) {
        const Candidate next = front.top();
        front.pop();
        for (const auto& [du, dv] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
            const int column = next.column + du;
            const int row = next.row + dv;
            if (column < 0 || row < 0 || column >= nodes || row >= nodes || node(column, row).placed) continue;
            place(column, row, predicted(column, row, true), scale * 0.6f);
            front.push({node(column, row).quality, column, row});
        }
    }
}

void Version9Grid::settle()
{
    for (int row = 0; row < nodes; ++row)
        for (int column = 0; column < nodes; ++column) place(column, row, predicted(column, row, false), scale * 0.4f);
}

version9::Modules Version9Grid::modules(float sharpening) const
{
    version9::Modules measured{};
    for (int row = 0; row < version9::size; ++row)
        for (int column = 0; column < version9::size; ++column) {
            const float u = (static_cast<float>(column) + 0.5f) / spacing;
            const float v = (static_cast<float>(row) + 0.5f) / spacing;
            const int c = static_cast<int>(u);
            const int r = static_cast<int>(v);
            const float across = u - static_cast<float>(c);
            const float down = v - static_cast<float>(r);
            const auto between = [&](float Node::*axis) {
                return (node(c, r).*axis * (1 - across) + node(c + 1, r).*axis * across) * (1 - down) +
                       (node(c, r + 1).*axis * (1 - across) + node(c + 1, r + 1).*axis * across) * down;
            };
            measured[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)] =
                value(between(&Node::x), between(&Node::y));
        }
    version9::Modules sharp = measured;
    if (sharpening > 0)
        for (int row = 0; row < version9::size; ++row)
            for (int column = 0; column < version9::size; ++column) {
                const float around = at(measured, column - 1, row) + at(measured, column + 1, row) +
                                     at(measured, column, row - 1) + at(measured, column, row + 1) +
                                     0.35f * (at(measured, column - 1, row - 1) + at(measured, column + 1, row - 1) +
                                              at(measured, column - 1, row + 1) + at(measured, column + 1, row + 1));
                float& own = sharp[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
                own += sharpening * (own - around / 5.4f);
            }
    doubtBlots(sharp);
    return sharp;
}

} // namespace pintu
