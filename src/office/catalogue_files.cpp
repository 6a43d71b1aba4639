#include "office/catalogue_files.h"

#include "core/base/clean_text.h"
#include "core/base/system_trouble.h"
#include "core/matching/rule_book.h"
#include "office/settings_toml.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <type_traits>

namespace pintu {
namespace {

/// One table of a file, read column by column; remembers which keys it was asked for.
class TomlRow {
public:
    TomlRow(const toml::table& table, std::string file) : m_table{table}, m_file{std::move(file)} {}

    void operator()(std::string_view column, Words& value)
    {
        (*this)(std::string{column} + "_id", value.id);
        (*this)(std::string{column} + "_en", value.en);
        (*this)(std::string{column} + "_su", value.su);
        (*this)(std::string{column} + "_jv", value.jv);
    }

    template <class T>
    void operator()(std::string_view column, T& value)
    {
        m_asked.emplace(column);
        const auto* node = m_table.get(column);
        if (node == nullptr) {
            if (m_first) fail("has no " + std::string{column}, m_table.source());
        } else
            read(column, *node, value);
        m_first = false;
    }

    void finish() const
    {
        for (const auto& [key, node] : m_table)
            if (!m_asked.contains(key.str())) fail("unknown key " + std::string{key.str()}, key.source());
    }

    [[noreturn]] void fail(const std::string& what, const toml::source_region& where) const
    {
        throw BadSettings{TroubleKind::badInput, m_file, lineOf(where), {what}};
    }

private:
    template <class T>
    void read(std::string_view column, const toml::node& node, T& value) const
    {
        if constexpr (NamedEnum<T>) {
            std::string name;
            read(column, node, name);
            const auto parsed = parseEnum<T>(name);
            if (!parsed) fail(std::string{column} + " cannot be " + name, node.source());
            value = *parsed;
        } else if constexpr (std::is_same_v<T, std::string> || std::is_same_v<T, std::int64_t> ||
                             std::is_same_v<T, bool>) {
            auto exact = node.value_exact<T>();
            if (!exact) fail(std::string{column} + " is of the wrong type", node.source());
            if constexpr (std::is_same_v<T, std::string>)
                if (cleanText(*exact) != *exact)
                    fail(std::string{column} + " has blanks or characters that do not show", node.source());
            value = std::move(*exact);
        } else {
            const auto* array = node.as_array();
            if (array == nullptr) fail(std::string{column} + " is not an array", node.source());
            for (const auto& item : *array) read(column, item, value.emplace_back());
        }
    }

    const toml::table& m_table;
    std::string m_file;
    std::set<std::string, std::less<>> m_asked;
    bool m_first = true;
};

constexpr std::size_t largestFile = 64 * 1024 * 1024; // places.toml of the whole country has a tenth of it

toml::table parseFile(const std::filesystem::path& path)
{
    std::error_code closed;
    if (!std::filesystem::exists(path, closed))
        throw Trouble{closed ? troubleKindOf(closed) : TroubleKind::notFound, "no catalogue file " + path.string()};
    return parseSettings(path, largestFile);
}

std::optional<std::string> named(const std::string& code, const std::optional<std::string>& wrong)
{
    return wrong ? std::optional{code + ": " + *wrong} : std::nullopt;
}

/// What can be said of a row by itself and the lists read before it: a rule that is wrong is shown with its line.
template <class Row>
std::optional<std::string> faultIn(const Row& row, const CatalogueLists& lists)
{
    if constexpr (std::is_same_v<Row, RuleFact> || std::is_same_v<Row, RuleSentence>)
        return named(row.code, faultOf(row));
    else if constexpr (std::is_same_v<Row, RuleRequirement> || std::is_same_v<Row, ProgrammeRule>)
        return named(row.code, faultOf(row, lists));
    else
        return std::nullopt;
}

/// Where a list stands: what belongs to the rules in a folder of its own.
struct ListFile {
    std::string path; ///< "rules/facts.toml"
    std::string table;
};

ListFile fileOf(const std::string& name)
{
    for (const std::string_view prefix : {"rule_", "guide_"})
        if (name.starts_with(prefix)) {
            const auto table = prefix == "rule_" ? name.substr(prefix.size()) : name;
            return {"rules/" + table + ".toml", table};
        }
    return {(name == "rules" ? "rules/" : "") + name + ".toml", name};
}

template <class Row>
void readList(const std::filesystem::path& folder, const ListFile& at, std::vector<Row>& rows,
              const CatalogueLists& lists)
{
    const auto& [file, name] = at;
    const auto root = parseFile(folder / file);
    for (const auto& [key, node] : root) {
        const TomlRow whole{root, file};
        const auto* tables = node.as_array();
        if (key.str() != name) whole.fail("unknown key " + std::string{key.str()}, key.source());
        if (tables == nullptr) whole.fail(name + " is not an array of tables", node.source());
        for (const auto& item : *tables) {
            const auto* table = item.as_table();
            if (table == nullptr) whole.fail(name + " is not an array of tables", item.source());
            TomlRow in{*table, file};
            auto& row = rows.emplace_back();
            Row::columns(row, in);
            in.finish();
            if (const auto wrong = faultIn(row, lists)) in.fail(*wrong, table->source());
        }
    }
}

/// A year's holidays come with one decree: the source stands once, at the head of the file, and the year is its name.
void readYear(const std::filesystem::path& path, std::vector<Holiday>& rows)
{
    const auto file = "holidays/" + path.filename().string();
    const auto root = parseFile(path);
    const TomlRow whole{root, file};
    std::string source;
    const toml::array* days = nullptr;
    for (const auto& [key, node] : root) {
        if (key.str() == "source") {
            const auto text = node.value_exact<std::string>();
            if (!text) whole.fail("source is of the wrong type", node.source());
            source = *text;
        } else if (key.str() == "holidays") {
            days = node.as_array();
            if (days == nullptr) whole.fail("holidays is not an array of tables", node.source());
        } else {
            whole.fail("unknown key " + std::string{key.str()}, key.source());
        }
    }
    for (std::size_t i = 0; days != nullptr && i < days->size(); ++i) {
        const auto* table = (*days)[i].as_table();
        if (table == nullptr) whole.fail("holidays is not an array of tables", (*days)[i].source());
        TomlRow in{*table, file};
        auto& row = rows.emplace_back();
        row.source = source;
        Holiday::columns(row, in);
        in.finish();
        if (!row.day.starts_with(path.stem().string() + "-"))
            in.fail("day " + row.day + " is not of this file's year", table->source());
    }
}

/// A folder without holidays is an older one or that of a partner desk, which counts no days.
void readYears(const std::filesystem::path& folder, std::vector<Holiday>& rows)
{
    std::vector<std::filesystem::path> years;
    std::error_code failed;
    for (std::filesystem::directory_iterator at{folder, failed}, end; !failed && at != end; at.increment(failed))
        if (at->path().extension() == ".toml") years.push_back(at->path());
    if (failed && failed != std::errc::no_such_file_or_directory)
        throw Trouble{troubleKindOf(failed), "the folder " + folder.string() + " cannot be read"};
    std::ranges::sort(years);
    for (const auto& year : years) readYear(year, rows);
}

} // namespace

CatalogueLists readCatalogueFiles(const std::filesystem::path& folder)
{
    CatalogueLists lists;
    CatalogueLists::lists(lists, [&](const char* name, auto& rows) {
        if constexpr (std::is_same_v<std::decay_t<decltype(rows)>, std::vector<Holiday>>)
            readYears(folder / name, rows);
        else {
            const auto file = fileOf(name);
            // A district's own folder of before has neither complaints at the kiosk nor rules.
            const bool later = std::string_view{name} == "kiosk_complaints" || file.path.starts_with("rules/");
            std::error_code closed;
            if (later && !std::filesystem::exists(folder / file.path, closed) && !closed) return;
            readList(folder, file, rows, lists);
        }
    });
    return lists;
}

} // namespace pintu
