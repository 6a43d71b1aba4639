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

/// How far the record is proven by what stands outside of it.
struct Proven {
    std::int64_t place = 0;  ///< of the event whose head was signed
    Time at;                 ///< of that event
    std::int64_t behind = 0; ///< events after it, which nothing outside tells of yet
};

struct CheckReport {
    std::int64_t events = 0;
    std::int64_t invariants = 0;  ///< how many were looked at
    bool sealedWordsRead = false; ///< only with the site's keys
    bool engineTested = false;    ///< the engine's own test of its indexes and pages; a server's needs `amcheck`
    std::optional<Proven> proven;
    std::int64_t lost = 0;         ///< events that a witness knew, given up when a later epoch was opened with the keys
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

/// The head that was printed when a day was closed: "1/123 5f0c…", at least eight bytes of its hash.
struct PrintedHead {
    std::int64_t epoch = 0;
    std::int64_t seq = 0;
    Bytes hash; ///< the first bytes
    static std::optional<PrintedHead> parse(std::string_view text);
};
/// The same as it is printed, with half of the hash in groups of four: "1/123 5F0C 9A1B …". Large letters and digits,
/// which a QR code holds in the fewest dots.
std::string printedText(const PrintedHead& head);

/// A slip of this office that came back: the record must hold the event that made it, over the head that it names.
struct PaperWitness {
    std::int64_t number = 0;
    Bytes cti;
};

struct CheckInput {
    const SiteKeys* keys = nullptr; ///< without them sealed words are not opened: what an auditor sees
    std::optional<Bytes> witness;   ///< a signed head that was given away: the record must still hold it
    std::vector<Bytes> kept = {};   ///< signed heads that programs put outside, the oldest first
    std::optional<PrintedHead> printed = {};
    std::vector<PaperWitness> papers = {};
    bool testEngine = true; ///< false: without the engine's own test, to measure what that costs
};

/// Reads the whole record and changes nothing: the engine's own test of its file, the schema's every definition, the
/// chain, signed heads, load digests, keys, a replay into a temporary file compared row by row, and the invariants as
/// SQL. All of it sees one state of the database, so others may go on working. It holds one event at a time, so its
/// memory does not grow with the record; the temporary file does, to about half of the record's size. Throws Trouble
/// where the database cannot be read, or the temporary file cannot be written: diskFull.
CheckReport check(Database& database, const std::string& site, const CheckInput& input);

/// Only what stands outside: which of the signed heads, printed heads and papers of `input` the record does not hold.
/// Walks the chain, and neither replays nor opens anything. "Nothing" where the record holds them all.
std::vector<Finding> checkWitness(Database& database, const std::string& site, const CheckInput& input);

/// The invariants as SQL: each answers the keys of rows that break it. They were written apart from the folds, so that
/// a mistake in a fold does not hide itself.
struct Invariant {
    std::string_view name;
    std::string_view meaning;
    std::string_view sql;
};
const std::vector<Invariant>& invariants();

} // namespace pintu
