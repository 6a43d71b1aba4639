#include "core/base/trouble.h"
#include "office/catalogue_files.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <type_traits>
#include <vector>

/// The rows half of catalogue_files.h: no files here.
namespace pintu {
namespace {

using nlohmann::json;

constexpr std::string_view positionKey = "at";
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

/// As nlohmann writes it, without a json value for each text: every face compares all rows as it starts.
void write(std::string& out, const std::string& text)
{
    const auto plain = [](unsigned char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; };
    if (std::ranges::all_of(text, plain))
        out.append(1, '"').append(text).append(1, '"');
    else
        out += json(text).dump();
}

void write(std::string& out, std::int64_t number)
{
    out += std::to_string(number);
}

void write(std::string& out, bool yes)
{
    out += yes ? "true" : "false";
}

template <NamedEnum T>
void write(std::string& out, T value)
{
    write(out, std::string{nameOf(value)});
}

void write(std::string& out, const Words& value)
{
    out += "{\"en\":";
    write(out, value.en);
    out += ",\"id\":";
    write(out, value.id);
    if (!value.jv.empty()) write(out += ",\"jv\":", value.jv);
    if (!value.su.empty()) write(out += ",\"su\":", value.su);
    out += '}';
}

template <class T>
void write(std::string& out, const std::vector<T>& values)
{
    out += '[';
    for (const auto& value : values) {
        if (&value != &values.front()) out += ',';
        write(out, value);
    }
    out += ']';
}

/// A column of a row, and what is written for it in an empty row.
struct WrittenColumn {
    std::string_view name;
    std::string none;
    std::size_t place = 0; ///< as columns() calls them
};

template <class Row>
const std::vector<WrittenColumn>& columnsByName()
{
    static const auto sorted = [] {
        std::vector<WrittenColumn> out;
        const Row empty;
        Row::columns(empty, [&](const char* column, const auto& value) {
            out.push_back({column, {}, out.size()});
            write(out.back().none, value);
        });
        out.push_back({positionKey, {}, out.size()});
        std::ranges::sort(out, {}, &WrittenColumn::name);
        return out;
    }();
    return sorted;
}

/// A row's columns that differ from those of an empty row, sorted by their names.
template <class Row>
std::string bodyOf(const Row& row, std::size_t position)
{
    const auto& columns = columnsByName<Row>();
    std::vector<std::string> values;
    values.reserve(columns.size());
    Row::columns(row, [&](const char*, const auto& value) { write(values.emplace_back(), value); });
    write(values.emplace_back(), static_cast<std::int64_t>(position));
    std::string out;
    for (const auto& column : columns) {
        const auto& value = values[column.place];
        if (value == column.none) continue;
        out.append(out.empty() ? "{\"" : ",\"").append(column.name).append("\":").append(value);
    }
    return out += '}';
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
    try {
        const auto body = json::parse(from.body);
        out.at = body.at(positionKey).get<std::size_t>();
        Row::columns(out.row, [&](const char* column, auto& value) {
            if (const auto found = body.find(column); found != body.end()) read(*found, value);
        });
    } catch (const json::exception&) {
        std::throw_with_nested(
            Trouble{TroubleKind::damaged, "catalogue row " + from.list + " " + from.code + " cannot be read"});
    }
    // Whatever is not written back the same was not written by toRows: other keys, other order, defaults spelled out.
    if (codeOf(out.row) != from.code || bodyOf(out.row, out.at) != from.body)
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
    std::map<std::string_view, std::vector<const CatalogueRow*>> rowsOf;
    for (const auto& row : rows) rowsOf[row.list].push_back(&row);
    const auto readAll = [&](const std::string& prefix) {
        CatalogueLists out;
        CatalogueLists::lists(out, [&](const char* plain, auto& list) {
            using Row = typename std::decay_t<decltype(list)>::value_type;
            const auto name = prefix + plain;
            const auto found = rowsOf.extract(name);
            if (found.empty()) return;
            std::vector<Placed<Row>> placed;
            placed.reserve(found.mapped().size());
            for (const auto* row : found.mapped()) placed.push_back(readRow<Row>(*row));
            std::ranges::sort(placed, {}, [](const auto& p) { return p.at; });
            list.reserve(placed.size());
            for (std::size_t i = 0; i < placed.size(); ++i) {
                if (placed[i].at != i)
                    throw Trouble{TroubleKind::damaged, "catalogue list " + name + " has a gap or a double"};
                list.push_back(std::move(placed[i].row));
            }
        });
        return out;
    };
    auto lists = readAll({});
    auto former = readAll(formerPrefix);
    if (!rowsOf.empty()) damaged(*rowsOf.begin()->second.front(), "belongs to no list");
    return Catalogue{std::move(lists), std::move(former)};
}

} // namespace pintu
