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

} // namespace

std::vector<std::string> dropIndexesThatNoFoldAsks(Database& database, const std::set<std::string_view>& tables)
{
    std::vector<std::string> out;
    if (database.engine() != Engine::sqlite) return out;
    const auto plans = plansOfFolds(database);
    // The indexes of keys, which hold rows apart, have no SQL of their own and stay.
    for (const auto& [name, table, sql] :
         database.all<std::string, std::string, std::string>("SELECT name, tbl_name, sql FROM sqlite_master WHERE type "
                                                             "= 'index' AND sql LIKE 'CREATE INDEX %' ORDER BY name")) {
        if (!tables.contains(table) || plans.find(" INDEX " + name + " ") != plans.npos) continue;
        database.script("DROP INDEX " + name);
        out.push_back(sql);
    }
    return out;
}

} // namespace pintu
