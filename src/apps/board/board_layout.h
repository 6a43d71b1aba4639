#pragma once

#include <wx/gdicmn.h>

#include <vector>

namespace pintu {

/// Where everything of a board lies, in pixels of its window. All sizes are shares of the window's, because nobody says
/// how far away people sit: a board is read from the back of a hall that its screen was chosen for.
struct BoardLayout {
    wxRect office, time, date; ///< the header
    wxRect card;               ///< of the newest call
    wxRect number, counter;    ///< on the card, from its corner
    wxRect heading;            ///< above the earlier calls
    struct Row {
        wxRect number, counter;
    };
    std::vector<Row> earlier;
    wxRect pause; ///< counters on a break: over the last of the earlier calls
    wxRect waiting, numbers, waits, missed;
    wxRect line; ///< what the office tells people; what is wrong with the board takes its place
};

/// `shift` is the corner to which the picture is moved, 0 to 3.
BoardLayout layoutOf(wxSize window, int shift);

/// How far the picture moves so that nothing burns in.
inline constexpr int boardShiftPx = 4;

} // namespace pintu
