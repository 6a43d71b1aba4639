#pragma once

#include "core/queue/public_hall.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace pintu {

/// One thing to be said in the hall: a number and the counter it is called to.
struct Announcement {
    TicketNumber number;
    std::int64_t counter = 0;
    bool again = false; ///< the same once more, for whoever did not listen the first time
    bool operator==(const Announcement&) const = default;
};

/// Decides what the hall's one voice says, and when. Calls are said in the order in which they were made, one after
/// another, each twice. So that the voice keeps up with a busy hall:
///  - nothing is said a second time while two or more other calls wait;
///  - a number that is called again before its turn keeps its place in the line and is said as it was called last;
///  - a call that waited too long, or that nobody waits for any more (the person came, or the call was taken back), is
///    not said: the board shows it, and the clerk calls again.
class Announcer {
public:
    /// What the record says now. Calls that are younger than `sinceStart` and new are said, and after the first look
    /// all that are new: an announcer that was switched on does not call the whole morning again.
    void hear(const std::vector<HallTicket>& tickets, Time clock, std::chrono::milliseconds now);

    /// What is to be said now, when nothing is being said. `now` runs forward only.
    std::optional<Announcement> next(std::chrono::milliseconds now);

    /// What is to be said at some time: with it the voice is not at rest.
    bool hasMore() const { return !m_line.empty(); }

    static constexpr std::chrono::seconds sinceStart{30};
    static constexpr std::chrono::seconds longestWait{60};
    static constexpr std::size_t manyWait = 2;

private:
    struct Call {
        TicketNumber number;
        std::int64_t counter = 0;
        std::chrono::milliseconds heard{};
        bool said = false; ///< once
    };

    std::deque<Call> m_line;
    std::optional<std::int64_t> m_heardUpTo; ///< place in the record of the newest call that is known
};

} // namespace pintu
