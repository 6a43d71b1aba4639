#include "paper/qr_finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace pintu {

namespace {

using Runs = std::array<int, 5>;

bool looksLikeFinder(const Runs& runs)
{
    int total = 0;
    for (const int run : runs) {
        if (run == 0) return false;
        total += run;
    }
    if (total < 7) return false;
    const double module = total / 7.0;
    const double slack = module * 0.65;
    return std::abs(runs[0] - module) < slack && std::abs(runs[1] - module) < slack &&
           std::abs(runs[2] - 3 * module) < 2 * slack && std::abs(runs[3] - module) < slack &&
           std::abs(runs[4] - module) < slack;
}

struct Crossing {
    double centre = 0;
    double module = 0;
};

/// Reads the runs through (x, y) along one direction, outwards from the middle one.
std::optional<Crossing> crossing(const Bitmap& picture, int x, int y, int dx, int dy, int longest)
{
    const auto dark = [&](int step) {
        const int column = x + step * dx;
        const int row = y + step * dy;
        return column >= 0 && row >= 0 && column < picture.width() && row < picture.height() &&
               picture.at(column, row) < 128;
    };
    if (!dark(0)) return std::nullopt;
    Runs runs{};
    int begin = 0;
    int end = 0;
    const auto walk = [&](int sign, int& edge, int outer, int inner) {
        int step = sign;
        while (dark(step) && std::abs(step) < longest) step += sign;
        edge = step;
        for (const int run : {inner, outer}) {
            const bool want = run == outer;
            const int first = step;
            while (dark(step) == want && std::abs(step - first) < longest && std::abs(step) < 3 * longest) step += sign;
            runs[static_cast<std::size_t>(run)] = std::abs(step - first);
        }
    };
    walk(-1, begin, 0, 1);
    walk(1, end, 4, 3);
    runs[2] = end - begin - 1;
    if (!looksLikeFinder(runs)) return std::nullopt;
    const int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    return Crossing{(begin + end) / 2.0, total / 7.0};
}

class Marks {
public:
    explicit Marks(const Bitmap& picture) : m_picture{picture} {}

    void consider(int y, int begin, const Runs& runs)
    {
        const int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
        const int middle = begin + runs[0] + runs[1] + runs[2] / 2;
        const auto down = crossing(m_picture, middle, y, 0, 1, total);
        if (!down) return;
        const int row = y + static_cast<int>(std::lround(down->centre));
        const auto across = crossing(m_picture, middle, row, 1, 0, total);
        if (!across) return;
        const double ratio = down->module / across->module;
        if (ratio < 0.6 || ratio > 1.67) return;
        // Every straight line through a finder's middle has the same ratio; chance patterns have it in two directions.
        const int column = middle + static_cast<int>(std::lround(across->centre));
        if (!crossing(m_picture, column, row, 1, 1, total) && !crossing(m_picture, column, row, 1, -1, total)) return;
        add({middle + across->centre, static_cast<double>(row), (down->module + across->module) / 2, 1});
    }

    std::vector<FinderMark> surest(std::size_t most) &&
    {
        std::sort(m_marks.begin(), m_marks.end(),
                  [](const FinderMark& a, const FinderMark& b) { return a.rows / a.module > b.rows / b.module; });
        if (m_marks.size() > most) m_marks.resize(most);
        return std::move(m_marks);
    }

private:
    void add(const FinderMark& mark)
    {
        for (FinderMark& old : m_marks) {
            if (std::abs(old.x - mark.x) > 2 * old.module || std::abs(old.y - mark.y) > 2 * old.module) continue;
            const double share = 1.0 / ++old.rows;
            old.x += (mark.x - old.x) * share;
            old.y += (mark.y - old.y) * share;
            old.module += (mark.module - old.module) * share;
            return;
        }
        m_marks.push_back(mark);
    }

    const Bitmap& m_picture;
    std::vector<FinderMark> m_marks;
};

} // namespace

std::vector<FinderMark> finderMarks(const Bitmap& blackAndWhite, std::size_t most)
{
    Marks marks{blackAndWhite};
    std::vector<int> edges;
    for (int y = 0; y < blackAndWhite.height(); ++y) {
        const std::uint8_t* row = blackAndWhite.row(y);
        edges.clear();
        bool dark = false;
        for (int x = 0; x < blackAndWhite.width(); ++x)
            if ((row[x] < 128) != dark) {
                dark = !dark;
                edges.push_back(x);
            }
        edges.push_back(blackAndWhite.width());
        // Even places begin dark runs.
        for (std::size_t i = 0; i + 5 < edges.size(); i += 2) {
            Runs runs{};
            for (std::size_t k = 0; k < 5; ++k) runs[k] = edges[i + k + 1] - edges[i + k];
            if (looksLikeFinder(runs)) marks.consider(y, edges[i], runs);
        }
    }
    return std::move(marks).surest(most);
}

} // namespace pintu
