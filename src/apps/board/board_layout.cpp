#include "apps/board/board_layout.h"

#include "screens/board_screen.h"

#include <algorithm>

namespace pintu {
namespace {

/// Cuts rectangles off the top of a column, in shares of the whole picture's height.
class TopDown {
public:
    TopDown(wxRect area, int whole) : m_area{area}, m_whole{whole} {}

    wxRect take(double share)
    {
        const int height = std::min(static_cast<int>(share * m_whole), m_area.height);
        const wxRect out{m_area.x, m_area.y, m_area.width, height};
        m_area.y += height;
        m_area.height -= height;
        return out;
    }
    wxRect rest() const { return m_area; }

private:
    wxRect m_area;
    int m_whole;
};

wxRect leftOf(const wxRect& area, double share)
{
    return {area.x, area.y, static_cast<int>(area.width * share), area.height};
}

wxRect rightOf(const wxRect& area, double share)
{
    const int width = static_cast<int>(area.width * share);
    return {area.x + area.width - width, area.y, width, area.height};
}

void layCalls(BoardLayout& out, const wxRect& card, const wxRect& list, int whole)
{
    out.card = card;
    const int inner = card.height * 9 / 10;
    const int top = (card.height - inner) / 2;
    const int side = card.width / 30;
    out.number = {side, top, card.width - 2 * side, inner * 62 / 100};
    out.counter = {side, top + out.number.height, card.width - 2 * side, inner - out.number.height};

    TopDown column{list, whole};
    out.heading = column.take(list.height * 0.11 / whole);
    const auto rows = static_cast<int>(BoardScreen::mostEarlier);
    const int height = column.rest().height / rows;
    for (int i = 0; i < rows; ++i) {
        const wxRect row{list.x, column.rest().y + i * height, list.width, height};
        out.earlier.push_back({leftOf(row, 0.47), rightOf(row, 0.5)});
    }
    out.pause = {list.x, out.earlier.back().number.y, list.width, height};
}

} // namespace

BoardLayout layoutOf(wxSize window, int shift)
{
    const int right = shift == 1 || shift == 2 ? boardShiftPx : 0;
    const int down = shift >= 2 ? boardShiftPx : 0;
    const bool upright = window.y > window.x;
    const int margin = std::min(window.x, window.y) / 40;
    const wxRect page{margin + right, margin + down, window.x - 2 * margin - boardShiftPx,
                      window.y - 2 * margin - boardShiftPx};
    BoardLayout out;
    TopDown column{page, page.height};

    const auto header = column.take(upright ? 0.07 : 0.1);
    out.office = leftOf(header, 0.66);
    const auto clock = rightOf(header, 0.32);
    out.time = {clock.x, clock.y, clock.width, clock.height * 6 / 10};
    out.date = {clock.x, clock.y + out.time.height, clock.width, clock.height - out.time.height};
    (void)column.take(0.015);

    if (upright) {
        const auto card = column.take(0.28);
        (void)column.take(0.015);
        layCalls(out, card, column.take(0.31), page.height);
    } else {
        const auto calls = column.take(0.55);
        layCalls(out, leftOf(calls, 0.6), rightOf(calls, 0.375), page.height);
    }
    (void)column.take(0.02);
    const double row = upright ? 0.055 : 0.08;
    if (upright) {
        out.waiting = column.take(row * 0.85);
        out.numbers = column.take(row);
    } else {
        const auto waiting = column.take(row);
        out.waiting = leftOf(waiting, 0.3);
        out.numbers = rightOf(waiting, 0.68);
    }
    out.waits = column.take(row * 0.85);
    out.missed = column.take(row * 0.85);
    out.line = column.take(row * 1.5);
    return out;
}

} // namespace pintu
