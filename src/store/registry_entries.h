#pragma once

#include "store/database.h"
#include "store/registry_rows.h"

#include <cstdint>
#include <functional>

namespace pintu {

/// Under which numbers the rows of an import will be found: gathered in a file without a name while the list is read,
/// so that memory does not grow with it, and given out in order, so that the office's table is written page after page.
/// It holds keyed hashes and no number of anybody.
class RegistryEntries {
public:
    RegistryEntries();

    /// What is known of a NIK so far.
    enum class Stood { never, alike, otherwise };
    /// `words`: a keyed hash of everything that the row says.
    Stood nik(std::int64_t number, std::int64_t place, std::int64_t words);
    void familyCard(std::int64_t number, std::int64_t place);

    std::int64_t size() const { return m_size; }
    /// Calls `take` with up to `piece` entries, in the order of their numbers, until it answers false. True at the end.
    bool each(std::size_t piece, const std::function<bool(std::span<const RegistryRows::Number>)>& take);

private:
    Database m_database;
    Database::Writing m_stays; ///< never committed: it goes with the file
    std::int64_t m_size = 0;
};

} // namespace pintu
