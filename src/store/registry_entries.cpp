#include "store/registry_entries.h"

namespace pintu {

RegistryEntries::RegistryEntries() : m_database{Database::temporary()}, m_stays{m_database}
{
    m_database.script("CREATE TABLE entries (number BIGINT NOT NULL, place BIGINT NOT NULL, words BIGINT NOT NULL, "
                      "PRIMARY KEY (number, place)) WITHOUT ROWID");
}

RegistryEntries::Stood RegistryEntries::nik(std::int64_t number, std::int64_t place, std::int64_t words)
{
    if (const auto before =
            m_database.one<long long>("SELECT words FROM entries WHERE number = :number LIMIT 1", number))
        return std::get<0>(*before) == words ? Stood::alike : Stood::otherwise;
    m_database.run("INSERT INTO entries (number, place, words) VALUES (:number, :place, :words)", number, place, words);
    ++m_size;
    return Stood::never;
}

void RegistryEntries::familyCard(std::int64_t number, std::int64_t place)
{
    m_database.run("INSERT INTO entries (number, place, words) VALUES (:number, :place, 0)", number, place);
    ++m_size;
}

bool RegistryEntries::each(std::size_t piece, const std::function<bool(std::span<const RegistryRows::Number>)>& take)
{
    std::vector<RegistryRows::Number> gathered;
    auto rows =
        m_database.walk("SELECT CAST(number AS TEXT), CAST(place AS TEXT) FROM entries ORDER BY number, place", 2);
    while (rows.next()) {
        gathered.push_back({rows.number(0), rows.number(1)});
        if (gathered.size() < piece) continue;
        if (!take(gathered)) return false;
        gathered.clear();
    }
    return gathered.empty() || take(gathered);
}

} // namespace pintu
