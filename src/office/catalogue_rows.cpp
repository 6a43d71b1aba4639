#include "core/base/trouble.h"
#include "office/catalogue_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <type_traits>

/// The rows half of catalogue_files.h: no files here.
namespace pintu {
namespace {

using nlohmann::json;

constexpr const char* positionKey = "at";
constexpr const char* formerPrefix = "former_"; ///< before a list's name: what it no longer offers

std::string codeText(const std::string& code)
{
    return code;
}

std::string codeText(std::int64_t number)
{
    const auto digits = std::to_string(number);
    return digits.size() < 3 ? std::string(3 - digits.size(), '0') + digits : digits;
}

/// The first column of a row is its code.
template <class Row>
std::string codeOf(const Row& row)
{
    std::string code;
    bool first = true;
    Row::columns(row, [&](std::string_view, const auto& value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::string> || std::is_same_v<Value, std::int64_t>)
            if (first) code = codeText(value);
        first = false;
    });
    return code;
}

template <class T>
json written(const T& value)
{
    if constexpr (NamedEnum<T>)
        return std::string{nameOf(value)};
    else if constexpr (std::is_same_v<T, Words>) {
        json words{{"id", value.id}, {"en", value.en}};
        if (!value.su.empty()) words["su"] = value.su;
        if (!value.jv.empty()) words["jv"] = value.jv;
        return words;
    } else
        return value;
}

/// A row's columns that differ from those of an empty row. Keys sort themselves in nlohmann's map.
template <class Row>
std::string bodyOf(const Row& row, std::size_t position)
{
    const Row none;
    json empty;
    json body;
    Row::columns(none, [&](const char* column, const auto& value) { empty[column] = written(value); });
    Row::columns(row, [&](const char* column, const auto& value) {
        auto now = written(value);
        if (now != empty[column]) body[column] = std::move(now);
    });
    body[positionKey] = position;
    return body.dump();
}

[[noreturn]] void damaged(const CatalogueRow& row, const std::string& what)
{
    throw Trouble{TroubleKind::damaged, "catalogue row " + row.list + " " + row.code + ": " + what};
}

template <class T>
void read(const json& from, T& value)
{
    if constexpr (NamedEnum<T>) {
        const auto parsed = parseEnum<T>(from.get_ref<const std::string&>());
        if (!parsed) throw Trouble{TroubleKind::damaged, "unknown name " + from.dump()};
        value = *parsed;
    } else if constexpr (std::is_same_v<T, Words>) {
        value = Words{from.at("id").get<std::string>(), from.at("en").get<std::string>(), from.value("su", ""),
                      from.value("jv", "")};
    } else {
        from.get_to(value);
    }
}

template <class Row>
struct Placed {
    std::size_t at = 0;
    Row row;
};

template <class Row>
Placed<Row> readRow(const CatalogueRow& from)
{
    Placed<Row> out;
    json again; // only what the row names: every face reads all rows as it starts
    bool spelledOut = false;
    try {
        const auto body = json::parse(from.body);
        out.at = body.at(positionKey).get<std::size_t>();
        again[positionKey] = out.at;
        Row::columns(out.row, [&](const char* column, auto& value) {
            const auto found = body.find(column);
            if (found == body.end()) return;
            const auto none = value;
            read(*found, value);
            spelledOut = spelledOut || value == none;
            again[column] = written(value);
        });
    } catch (const json::exception&) {
        std::throw_with_nested(
            Trouble{TroubleKind::damaged, "catalogue row " + from.list + " " + from.code + " cannot be read"});
    }
    // Whatever is not written back the same was not written by toRows: other keys, other order, defaults spelled out.
    if (spelledOut || codeOf(out.row) != from.code || again.dump() != from.body)
        damaged(from, "is not in the form that is written");
    return out;
}

} // namespace

std::vector<CatalogueRow> toRows(const Catalogue& catalogue)
{
    std::vector<CatalogueRow> out;
    const auto add = [&](const CatalogueLists& lists, const std::string& prefix) {
        CatalogueLists::lists(lists, [&](const char* name, const auto& rows) {
            for (std::size_t i = 0; i < rows.size(); ++i)
                out.push_back({prefix + name, codeOf(rows[i]), bodyOf(rows[i], i)});
        });
    };
    add(catalogue.lists(), {});
    add(catalogue.former(), formerPrefix);
    std::ranges::sort(out);
    return out;
}

Catalogue fromRows(const std::vector<CatalogueRow>& rows)
{
    CatalogueLists lists;
    CatalogueLists former;
    std::set<std::string, std::less<>> known;
    const auto readInto = [&](CatalogueLists& wanted, const std::string& prefix) {
        CatalogueLists::lists(wanted, [&](const char* plain, auto& list) {
            using Row = typename std::decay_t<decltype(list)>::value_type;
            const auto name = prefix + plain;
            known.insert(name);
            std::vector<Placed<Row>> placed;
            for (const auto& row : rows)
                if (row.list == name) placed.push_back(readRow<Row>(row));
            std::ranges::sort(placed, {}, [](const auto& p) { return p.at; });
            for (std::size_t i = 0; i < placed.size(); ++i) {
                if (placed[i].at != i)
                    throw Trouble{TroubleKind::damaged, "catalogue list " + name + " has a gap or a double"};
                list.push_back(std::move(placed[i].row));
            }
        });
    };
    readInto(lists, {});
    readInto(former, formerPrefix);
    for (const auto& row : rows)
        if (!known.contains(row.list)) damaged(row, "belongs to no list");
    return Catalogue{std::move(lists), std::move(former)};
}

} // namespace pintu
