#pragma once

#include "core/queue/public_hall.h"
#include "office/site.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What boards and announcers are told of the hall. Asks for numbers, counters and the office's sign and for nothing
/// else, so that on a server a database role is enough that reads nobody. Remembers for a minute how long visits take.
class HallDesk {
public:
    /// Of the site that is open now: it may be another one after the record could not be reached.
    Hall hall(Site& site);

private:
    struct Visits {
        Time asked;
        std::vector<double> minutes;
    };
    const std::vector<double>& minutesOf(Site& site, const std::string& letter, Day day);

    std::map<std::string, Visits> m_visits; ///< by letter
};

} // namespace pintu
