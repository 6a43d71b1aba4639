#include "store/fold_indexes.h"

#include "store/fold.h"

namespace pintu {
namespace {

/// How SQLite would run every statement of the folds, as it tells people: "SEARCH days USING INDEX … (day=?)".
std::string plansOfFolds(Database& database)
{
    std::string out;
    for (const auto& fold : folds())
        for (const auto sql : fold.statements()) {
            if (sql.find("WHERE") == sql.npos) continue; // looks for nothing but its own key
            for (auto steps = database.walk("EXPLAIN QUERY PLAN " + std::string{sql}, 4); steps.next();)
                out += steps.text(3) + " \n";
        }
    return out;
}

/// To drop an index and to make it again costs as much as to keep it for some hundred rows. What was there is the best
/// guess of what will be; an empty table may be a new one, with everything still to come.
bool holdsFewRows(Database& database, std::string_view table)
{
    constexpr long long few = 500;
    const auto rows = std::get<0>(*database.one<long long>("SELECT count(*) FROM (SELECT 1 FROM " + std::string{table} +
                                                           " LIMIT " + std::to_string(few) + ")"));
    return rows > 0 && rows < few;
}

} // namespace

std::vector<std::string> dropIndexesThatNoFoldAsks(Database& database, const std::set<std::string_view>& tables)
{
    std::vector<std::string> out;
    if (database.engine() != Engine::sqlite) return out;
    const auto plans = plansOfFolds(database);
    std::set<std::string_view> big;
    for (const auto table : tables)
        if (!holdsFewRows(database, table)) big.insert(table);
    // The indexes of keys, which hold rows apart, have no SQL of their own and stay.
    for (const auto& [name, table, sql] :
         database.all<std::string, std::string, std::string>("SELECT name, tbl_name, sql FROM sqlite_master WHERE type "
                                                             "= 'index' AND sql LIKE 'CREATE INDEX %' ORDER BY name")) {
        if (!big.contains(table) || plans.find(" INDEX " + name + " ") != plans.npos) continue;
        database.script("DROP INDEX " + name);
        out.push_back(sql);
    }
    return out;
}

} // namespace pintu
