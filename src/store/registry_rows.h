#pragma once

#include "core/registry/registry_rules.h"
#include "seal/digest.h"
#include "seal/list_keys.h"
#include "store/database.h"
#include "store/person_keys.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pintu {

/// The rows of lists from outside, each sealed under its batch's key and found by the keyed hashes of its NIK and KK;
/// for programs that hold the site's keys. They are no fold: an import writes them in pieces, between which others may
/// write, and until its last event nobody finds them.
class RegistryRows {
public:
    RegistryRows(Database& database, const SiteKeys& keys, Entropy& entropy);

    /// What seals and places the rows of one batch.
    struct Batch {
        BatchId id;
        std::int64_t number = 0;
        Secret key;
    };
    /// Nothing where the batch's key is not there.
    std::optional<Batch> batch(const RegistryBatch& of, KeyId key);

    struct Sealed {
        std::int64_t place = 0;
        std::string text;
    };
    Sealed seal(const Batch& batch, std::int64_t line, BytesView words);

    /// Under which a NIK ("nik") or a KK ("kk") is found.
    std::int64_t keyed(std::string_view purpose, std::string_view digits) const;

    struct Number {
        std::int64_t number = 0;
        std::int64_t place = 0;
    };
    /// Writes a piece in one transaction, inside which the batch must still have only begun. False: it has not.
    bool add(const Batch& batch, std::span<const Sealed> rows, std::span<const Number> numbers);

    struct Found {
        RegistryPerson person;
        std::int64_t batch = 0;
        std::int64_t line = 0;
        RegistryList list = RegistryList::dtsen;
        Day asOf;
        std::int64_t begun = 0; ///< place of the event that began the batch
    };
    /// The rows of batches that count with this NIK or KK, the newest list first.
    std::vector<Found> find(const std::string& digits, std::size_t most);

    /// Takes away what withdrawn batches have left, a piece at a time, and calls `between` after each.
    void sweep(const std::function<void()>& between = {});
    /// The same of one batch, whatever its state.
    void clear(std::int64_t batch);

    static std::int64_t placeOf(std::int64_t batch, std::int64_t line);
    static std::int64_t batchOf(std::int64_t place);
    static std::int64_t lineOf(std::int64_t place);
    /// How a batch's digest takes in a row.
    static void addTo(Sha256& digest, std::int64_t place, std::string_view sealed);
    /// And, after all rows, a number, in the order of numbers and places.
    static void addTo(Sha256& digest, const Number& number);

private:
    void removeNumbers(std::int64_t first, std::int64_t last, const std::function<void()>& between);
    void remove(std::int64_t batch, const std::function<void()>& between);

    Database& m_database;
    Entropy& m_entropy;
    PersonKeys m_personKeys;
    ListKeys m_keys;
};

} // namespace pintu
