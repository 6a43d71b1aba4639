#pragma once

#include "core/queue/public_hall.h"
#include "screens/appearance.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// How the board stands with the record.
enum class BoardContact {
    opening, ///< for the first time, and not yet overdue
    fresh,
    late, ///< what is shown may be old
    lost, ///< what is shown is old
};

enum class BoardVoice {
    none, ///< this PC is not the one that speaks
    healthy,
    broken, ///< the last call could not be heard
};

/// Everything a board shows.
struct BoardState {
    Appearance appearance;
    Hall hall;
    bool known = false; ///< the record has been seen: the hall is not an invented one
    BoardContact contact = BoardContact::opening;
    Time contactSince; ///< by the clock: the last time that the record answered, or when the board began to ask
    Time now;
    BoardVoice voice = BoardVoice::none;
    std::optional<HallTicket> newest;  ///< the call that is shown large
    std::vector<HallTicket> earlier;   ///< calls before it, the newest first
    std::vector<HallTicket> waiting;   ///< in the order in which they came
    std::vector<HallTicket> missed;    ///< the newest first
    bool lit = false;                  ///< the large call is drawn in the colours of a pulse
    std::vector<std::string> ownLines; ///< that this office tells people who wait
    std::size_t line = 0;              ///< which of all lines is shown, counted on without an end
    int shift = 0;                     ///< corner to which the picture is moved, 0 to 3, so that nothing burns in
};

} // namespace pintu
