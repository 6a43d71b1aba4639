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

/// What the findings mean for the office, the gravest last.
enum class Gravity {
    none,
    rights, ///< a role of the server may do other things than were granted by this release
    number, ///< the record is whole, and a number of a person stands in the clear
    rule,   ///< the record is whole, and holds a step that the rules do not allow
    tables, ///< the record is whole, and tables differ from it: a repair makes them again
    keys,   ///< the keys are those of another record, so nothing sealed could be read
    record, ///< the record itself was changed or damaged
};
Gravity gravityOf(const CheckReport& report);

struct CheckInput {
    const SiteKeys* keys = nullptr; ///< without them sealed words are not opened: what an auditor sees
    std::optional<Bytes> witness;   ///< a signed head that was given away: the record must still hold it
};

/// Reads the whole record and changes nothing: the chain, signed heads, load digests, keys, a replay into a temporary
/// file compared row by row, and the invariants as SQL. All of it sees one state of the database, so others may go on
/// working. It holds one event at a time, so its memory does not grow with the record; the temporary file does, to
/// about half of the record's size. Throws Trouble where the database cannot be read, or the temporary file cannot be
/// written: diskFull.
CheckReport check(Database& database, const std::string& site, const CheckInput& input);

/// The invariants as SQL: each answers the keys of rows that break it. They were written apart from the folds, so that
/// a mistake in a fold does not hide itself.
struct Invariant {
    std::string_view name;
    std::string_view meaning;
    std::string_view sql;
};
const std::vector<Invariant>& invariants();

} // namespace pintu
