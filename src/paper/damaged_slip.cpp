#include "paper/damaged_slip.h"

#include "paper/bitmap_filters.h"
#include "paper/qr_finder.h"
#include "paper/version9_grid.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace pintu {

namespace {

constexpr double apart = version9::size - 7; // modules between the middles of two finder patterns

/// A guess which marks are which corner; the dearer, the less likely.
struct Guess {
    double cost = 0;
    FinderSpots spots;
    Version9Grid::Seen seen;
};

double doubt(double measured, double expected)
{
    return std::abs(std::log(measured / expected));
}

GridPoint spotOf(const FinderMark& mark)
{
    return {mark.x, mark.y};
}

void guessFromThree(const FinderMark& corner, const FinderMark& b, const FinderMark& c, std::vector<Guess>& guesses)
{
    const double ux = b.x - corner.x, uy = b.y - corner.y, vx = c.x - corner.x, vy = c.y - corner.y;
    const double u = std::hypot(ux, uy), v = std::hypot(vx, vy);
    const double module = (corner.module + b.module + c.module) / 3;
    const double skew = doubt(u, v) + std::abs(ux * vx + uy * vy) / (u * v);
    const double distance = doubt((u + v) / 2, apart * module);
    const double unequal = doubt(corner.module, module) + doubt(b.module, module) + doubt(c.module, module);
    if (skew > 1.0 || distance > 0.5 || unequal > 0.9) return;
    const bool bIsRight = ux * vy > uy * vx; // y runs downwards
    guesses.push_back(
        {skew + distance + unequal, {spotOf(corner), spotOf(bIsRight ? b : c), spotOf(bIsRight ? c : b)}, {}});
}

/// Two marks may be any two of the three; the third corner follows because the symbol is a square.
void guessFromTwo(const FinderMark& a, const FinderMark& b, std::vector<Guess>& guesses)
{
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double module = (a.module + b.module) / 2;
    const double unequal = doubt(a.module, b.module);
    const double along = doubt(std::hypot(dx, dy), apart * module) + unequal;
    const double across = doubt(std::hypot(dx, dy), apart * module * std::sqrt(2)) + unequal;
    if (along < 0.35) {
        guesses.push_back({along, {spotOf(a), spotOf(b), {a.x - dy, a.y + dx}}, {true, true, false}});
        guesses.push_back({along, {spotOf(a), {a.x + dy, a.y - dx}, spotOf(b)}, {true, false, true}});
    }
    if (across < 0.35) {
        const GridPoint corner{(a.x + b.x - dy) / 2, (a.y + b.y + dx) / 2};
        guesses.push_back({across, {corner, spotOf(a), spotOf(b)}, {false, true, true}});
    }
}

std::vector<Guess> guessesFrom(const std::vector<FinderMark>& marks)
{
    std::vector<Guess> guesses;
    for (std::size_t a = 0; a < marks.size(); ++a)
        for (std::size_t b = 0; b < marks.size(); ++b) {
            if (a == b) continue;
            guessFromTwo(marks[a], marks[b], guesses);
            for (std::size_t c = b + 1; c < marks.size(); ++c)
                if (c != a) guessFromThree(marks[a], marks[b], marks[c], guesses);
        }
    return guesses;
}

/// The share of known modules around the seen finder patterns that are as they must be, if the guess is right.
double fitOf(const Bitmap& blackAndWhite, const Guess& guess)
{
    constexpr int reach = 12; // as far as timing pattern and version number tell a corner from the next
    constexpr int last = version9::size - 4;
    const GridPoint& corner = guess.spots.topLeft;
    const GridPoint right{(guess.spots.topRight.x - corner.x) / apart, (guess.spots.topRight.y - corner.y) / apart};
    const GridPoint down{(guess.spots.bottomLeft.x - corner.x) / apart, (guess.spots.bottomLeft.y - corner.y) / apart};
    int all = 0;
    int fitting = 0;
    const auto look = [&](int middleColumn, int middleRow, const GridPoint& middle) {
        for (int row = -6; row <= version9::size + 5; ++row)
            for (int column = -6; column <= version9::size + 5; ++column) {
                const int u = column - middleColumn;
                const int v = row - middleRow;
                if (std::max(std::abs(u), std::abs(v)) > reach) continue;
                const bool inside = row >= 0 && column >= 0 && row < version9::size && column < version9::size;
                if (!inside && std::max(std::abs(u), std::abs(v)) > 5)
                    continue; // only the nearest paper is surely white
                const version9::Known must = inside ? version9::known(column, row) : version9::Known::light;
                if (must == version9::Known::data) continue;
                const auto x = static_cast<int>(std::lround(middle.x + u * right.x + v * down.x));
                const auto y = static_cast<int>(std::lround(middle.y + u * right.y + v * down.y));
                if (x < 0 || y < 0 || x >= blackAndWhite.width() || y >= blackAndWhite.height()) continue;
                ++all;
                if ((blackAndWhite.at(x, y) < 128) == (must == version9::Known::dark)) ++fitting;
            }
    };
    if (guess.seen.topLeft) look(3, 3, corner);
    if (guess.seen.topRight) look(last, 3, guess.spots.topRight);
    if (guess.seen.bottomLeft) look(3, last, guess.spots.bottomLeft);
    return all > 0 ? static_cast<double>(fitting) / all : 0;
}

/// The guesses worth following, the best first.
std::vector<Guess> bestGuesses(const Bitmap& blackAndWhite, std::size_t most)
{
    std::vector<Guess> guesses = guessesFrom(finderMarks(blackAndWhite, 14));
    for (Guess& guess : guesses) guess.cost = 1 - fitOf(blackAndWhite, guess);
    std::erase_if(guesses, [](const Guess& guess) { return guess.cost > 0.35; });
    std::sort(guesses.begin(), guesses.end(), [](const Guess& a, const Guess& b) { return a.cost < b.cost; });
    if (guesses.size() > most) guesses.resize(most);
    return guesses;
}

std::optional<std::string> readGrid(const Version9Grid& grid, const AcceptText& accept, double& agreement)
{
    for (const float sharpening : {0.0f, 0.7f, 1.6f, 3.0f}) {
        const version9::Modules modules = grid.modules(sharpening);
        const double agrees = version9::agreement(modules);
        agreement = std::max(agreement, agrees);
        if (agrees < 0.72) continue;
        auto text = version9::decode(modules);
        if (text && accept(*text)) return text;
    }
    return std::nullopt;
}

/// One way to look at a picture: where finder patterns are sought, and where modules are measured.
struct View {
    Bitmap blackAndWhite;
    Bitmap measured;
};

View viewOf(const Bitmap& picture, int way)
{
    switch (way) {
    case 0: return {darkerThanAround(blurred(picture, 0.9), 61, 2), picture};
    case 1: // out of focus, or moved
        return {darkerThanAround(sharpened(stretched(blurred(picture, 1.0)), 4, 4), 61, 2),
                sharpened(blurred(picture, 0.7), 3, 3.5)};
    case 2: { // white streaks of a tired thermal head
        Bitmap closed = whiteGapsClosed(picture, 5, 1);
        return {darkerThanAround(closed, 61, 4), closed};
    }
    default: return {darkerThanAround(blurred(picture, 2.2), 61, 0), picture}; // moire, heavy noise
    }
}

std::optional<std::string> readGuess(const Bitmap& measured, const Guess& guess, const AcceptText& accept)
{
    Version9Grid grid{measured, guess.spots, guess.seen};
    if (grid.beginning() < 0.45) return std::nullopt;
    grid.follow();
    double agreement = 0;
    if (auto text = readGrid(grid, accept, agreement)) return text;
    for (int again = 0; again < 3 && agreement > 0.75; ++again) {
        grid.settle();
        if (auto text = readGrid(grid, accept, agreement)) return text;
    }
    return std::nullopt;
}

/// A module of five dots is all that is needed; larger pictures only cost time.
constexpr std::size_t enoughDots = 2'500'000;

} // namespace

std::optional<std::string> readDamagedSlip(const Bitmap& picture, Effort effort, const AcceptText& accept,
                                           std::chrono::steady_clock::time_point until)
{
    if (picture.dots().size() > enoughDots) return readDamagedSlip(halved(picture), effort, accept, until);
    if (std::min(picture.width(), picture.height()) < version9::size) return std::nullopt;
    const int ways = effort == Effort::live ? 1 : 4;
    const std::size_t most = effort == Effort::live ? 2 : 8;
    for (int way = 0; way < ways; ++way) {
        const View view = viewOf(picture, way);
        for (const Guess& guess : bestGuesses(view.blackAndWhite, most)) {
            if (std::chrono::steady_clock::now() >= until) return std::nullopt;
            if (auto text = readGuess(view.measured, guess, accept)) return text;
        }
    }
    return std::nullopt;
}

} // namespace pintu
