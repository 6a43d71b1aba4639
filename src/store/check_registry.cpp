#include "core/base/encoding.h"
#include "store/check_parts.h"
#include "store/registry_rows.h"

#include <map>

namespace pintu {

/// The rows of every batch that counts are those of its event, and are found under as many numbers as it says.
void checkRegistryRows(Database& database, Findings& findings)
{
    auto look = findings.look("registry rows");
    std::map<std::int64_t, std::int64_t> numbers;
    auto entries = database.walk("SELECT CAST(place / 1000000000 AS TEXT), CAST(count(*) AS TEXT) FROM "
                                 "registry_numbers n WHERE EXISTS (SELECT 1 FROM registry_rows r WHERE r.place = "
                                 "n.place) GROUP BY place / 1000000000",
                                 2);
    while (entries.next()) numbers[entries.number(0)] = entries.number(1);
    for (const auto& [number, count, digest, found] : database.all<long long, long long, std::string, long long>(
             "SELECT number, row_count, digest, number_count FROM registry_batches WHERE state = 'loaded' ORDER BY "
             "number")) {
        Sha256 sum;
        long long rows = 0;
        const auto first = RegistryRows::placeOf(number, 1);
        auto all = database.walk("SELECT CAST(place AS TEXT), sealed FROM registry_rows WHERE place BETWEEN " +
                                     std::to_string(first) + " AND " + std::to_string(first + 999'999'998) +
                                     " ORDER BY registry_rows.place",
                                 2);
        for (; all.next(); ++rows) RegistryRows::addTo(sum, all.number(0), all.text(1));
        const auto is = sum.digest();
        if (rows != count || toHex(is) != digest || numbers[number] != found)
            look.found("batch " + std::to_string(number));
    }
}

} // namespace pintu
