#include "core/programmes/catalogue_succession.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <type_traits>
#include <utility>

namespace pintu {
namespace {

/// The first column of a row is its code.
template <class Row>
std::string codeOf(const Row& row)
{
    std::string code;
    bool first = true;
    Row::columns(row, [&](std::string_view, const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if (std::exchange(first, false)) {
            if constexpr (std::is_same_v<Value, std::string>) code = value;
            if constexpr (std::is_same_v<Value, std::int64_t>) code = std::to_string(value);
        }
    });
    return code;
}

template <class Row>
const std::vector<Row>& listOf(const CatalogueLists& lists)
{
    const std::vector<Row>* found = nullptr;
    CatalogueLists::lists(lists, [&](const char*, const auto& rows) {
        if constexpr (std::is_same_v<Row, typename std::decay_t<decltype(rows)>::value_type>) found = &rows;
    });
    return *found;
}

} // namespace

Catalogue succeeding(const Catalogue& before, CatalogueLists lists)
{
    const auto& own = before.lists().partners;
    // A catalogue with no list at all is none yet.
    if (!before.lists().partnerKinds.empty() && std::ranges::none_of(own, &Partner::demo) && !lists.partners.empty() &&
        std::ranges::all_of(lists.partners, &Partner::demo))
        lists.partners = own;
    CatalogueLists former;
    CatalogueLists::lists(former, [&](const char*, auto& gone) {
        using Row = typename std::decay_t<decltype(gone)>::value_type;
        std::set<std::string> known;
        for (const auto& row : listOf<Row>(lists)) known.insert(codeOf(row));
        for (const auto* rows : {&listOf<Row>(before.former()), &listOf<Row>(before.lists())})
            for (const auto& row : *rows)
                if (known.insert(codeOf(row)).second) gone.push_back(row);
    });
    return Catalogue{std::move(lists), std::move(former)};
}

std::vector<std::string> reusedNumbers(const Catalogue& before, const CatalogueLists& lists)
{
    std::vector<std::string> out;
    const auto compare = [&](const char* list, const auto* old, const auto& row, bool same) {
        if (old != nullptr && !same)
            out.push_back(std::string{list} + " " + std::to_string(row.number) + ": was " + old->key + " and is now " +
                          row.key + "; give the new one a number of its own");
    };
    for (const auto& row : lists.services) {
        const auto* old = before.service(row.number);
        compare("services", old, row, old && old->key == row.key);
    }
    for (const auto& row : lists.outcomes) {
        const auto* old = before.outcome(row.number);
        compare("outcomes", old, row, old && old->key == row.key && old->status == row.status);
    }
    return out;
}

} // namespace pintu
