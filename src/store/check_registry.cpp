#include "core/base/encoding.h"
#include "store/check_parts.h"
#include "store/registry_rows.h"

#include <map>

namespace pintu {
namespace {

struct Summed {
    Sha256 sum;
    std::int64_t rows = 0;
    std::int64_t numbers = 0;
};

} // namespace

/// The rows of every batch that counts, and the numbers that lead to them, are those of its event.
void checkRegistryRows(Database& database, Findings& findings)
{
    auto look = findings.look("registry rows");
    const auto batches = database.all<long long, long long, std::string, long long>(
        "SELECT number, row_count, digest, number_count FROM registry_batches WHERE state = 'loaded' ORDER BY number");
    std::map<std::int64_t, Summed> found;
    for (const auto& [number, count, digest, numbers] : batches) {
        auto& own = found[number];
        const auto first = RegistryRows::placeOf(number, 1);
        const auto last = RegistryRows::placeOf(number + 1, 1) - 1;
        auto rows = database.walk("SELECT CAST(place AS TEXT), " + textOnly(database.engine(), "sealed") +
                                      " FROM registry_rows WHERE place BETWEEN " + std::to_string(first) + " AND " +
                                      std::to_string(last) + " ORDER BY registry_rows.place",
                                  2);
        for (; rows.next(); ++own.rows) RegistryRows::addTo(own.sum, rows.number(0), rows.text(1));
    }
    auto numbers = database.walk("SELECT CAST(number AS TEXT), CAST(place AS TEXT) FROM registry_numbers ORDER BY "
                                 "registry_numbers.number, registry_numbers.place",
                                 2);
    while (!batches.empty() && numbers.next()) {
        const auto own = found.find(RegistryRows::batchOf(numbers.number(1)));
        if (own == found.end()) continue; // of a batch that has begun, or goes
        RegistryRows::addTo(own->second.sum, {numbers.number(0), numbers.number(1)});
        ++own->second.numbers;
    }
    for (const auto& [number, count, digest, wanted] : batches) {
        const auto& own = found[number];
        if (own.rows != count || own.numbers != wanted || toHex(own.sum.digest()) != digest)
            look.found("batch " + std::to_string(number));
    }
}

} // namespace pintu
