#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace pintu::test {

/// What this process holds at a moment.
struct Held {
    long visits = 0;
    long inUseKb = 0;     ///< that the program asked for and has not given back
    long anonymousKb = 0; ///< memory of its own, as the system counts it
    long files = 0;       ///< open ones
    long threads = 0;

    static Held now(long visits);
    /// As a line of JSON.
    std::string line(const char* face) const;
};

/// Every complaint of the toolkit since the program began: GTK, GLib, Pango, GDK.
const std::vector<std::string>& complaints();
/// From now on they are kept, and written to stderr as before.
void keepComplaints();

} // namespace pintu::test
