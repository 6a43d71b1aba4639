#pragma once

#include "seal/site_keys.h"
#include "store/database.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// One thing that must hold, and where it does not. Keys are ids and places, never names or numbers of people.
struct Finding {
    std::string invariant; ///< "T2", "chain", "replay tickets" …
    std::int64_t count = 0;
    std::vector<std::string> keys; ///< the first five
};

struct CheckReport {
    std::int64_t events = 0;
    std::int64_t invariants = 0;   ///< how many were looked at
    bool sealedWordsRead = false;  ///< only with the site's keys
    std::vector<Finding> findings; ///< empty when all is well
    bool clean() const { return findings.empty(); }
};

struct CheckInput {
    const SiteKeys* keys = nullptr; ///< without them sealed words are not opened: what an auditor sees
    std::optional<Bytes> witness;   ///< a signed head that was given away: the record must still hold it
};

/// Reads the whole record and changes nothing: the chain, signed heads, load digests, keys, a replay into memory
/// compared row by row, and the invariants as SQL. Throws Trouble only where the database cannot be read at all.
CheckReport check(Database& database, const std::string& site, const CheckInput& input);

/// The invariants as SQL: each answers keys of rows that break it. Written apart from the folds, to see with other
/// eyes.
struct Invariant {
    std::string_view name;
    std::string_view meaning;
    std::string_view sql;
};
const std::vector<Invariant>& invariants();

} // namespace pintu
