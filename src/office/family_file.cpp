#include "office/family_file.h"

#include "office/settings_toml.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t oldest = 130;
constexpr std::int64_t firstYear = 1880;

class FamilyReader {
public:
    FamilyReader(const std::string& file, const RuleBook& book, Day today) : m_file{file}, m_book{book}, m_today{today}
    {
    }

    WrittenFamily read(const toml::table& table)
    {
        WrittenFamily out;
        out.line = lineOf(table.source());
        out.family.complete = true;
        for (const auto& [key, node] : table) {
            if (key == "name")
                out.name = text(node, "name");
            else if (key == "on")
                out.on = day(node, "on");
            else if (key == "complete")
                out.family.complete = flag(node);
            else if (key == "facts")
                for (const auto& [code, value] : tableIn(node, "facts"))
                    put(out.family.facts, About::family, code.str(), value);
            else if (key == "members")
                for (const auto& one : array(node, "members")) out.family.members.push_back(member(one));
            else if (key == "expect")
                for (const auto& one : array(node, "expect")) out.expect.push_back(text(one, "expect"));
            else
                fail("unknown key " + std::string{key.str()}, key.source());
        }
        if (out.name.empty()) fail("has no name", table.source());
        return out;
    }

    [[noreturn]] void fail(const std::string& what, const toml::source_region& where) const
    {
        throw BadSettings{TroubleKind::badInput, m_file, lineOf(where), {what}};
    }

private:
    std::string text(const toml::node& node, const char* key) const
    {
        const auto value = node.value_exact<std::string>();
        if (!value) fail(std::string{key} + " is no text in quotes", node.source());
        return *value;
    }

    bool flag(const toml::node& node) const
    {
        const auto value = node.value_exact<bool>();
        if (!value) fail("complete is neither true nor false", node.source());
        return *value;
    }

    Day day(const toml::node& node, const char* key) const
    {
        const auto value = Day::parse(text(node, key));
        if (!value) fail(std::string{key} + " is no day such as 2026-11-28", node.source());
        return *value;
    }

    std::int64_t number(const toml::node& node, const char* key, std::int64_t least, std::int64_t most) const
    {
        const auto value = node.value_exact<std::int64_t>();
        if (!value || *value < least || *value > most)
            fail(std::string{key} + " is no whole number from " + std::to_string(least) + " to " + std::to_string(most),
                 node.source());
        return *value;
    }

    const toml::table& tableIn(const toml::node& node, const char* key) const
    {
        const auto* table = node.as_table();
        if (table == nullptr) fail(std::string{key} + " stands in braces: {...}", node.source());
        return *table;
    }

    const toml::array& array(const toml::node& node, const char* key) const
    {
        const auto* list = node.as_array();
        if (list == nullptr) fail(std::string{key} + " stands in brackets: [...]", node.source());
        return *list;
    }

    void put(KnownFacts& facts, About about, std::string_view code, const toml::node& node)
    {
        const auto place = m_book.fact(code);
        if (!place) fail("there is no fact " + std::string{code} + " in facts.toml", node.source());
        const auto& row = m_book.facts()[*place];
        if (row.about != about)
            fail(row.code + (about == About::family ? " is a fact of a member" : " is a fact of the family"),
                 node.source());
        auto known = parseFact(row, text(node, row.code.c_str()));
        if (!known) fail(known.refusal(), node.source());
        if (*known) facts.put(*place, **known);
    }

    FamilyMember member(const toml::node& node)
    {
        FamilyMember out;
        for (const auto& [key, value] : tableIn(node, "members")) {
            if (key == "name")
                out.name = text(value, "name");
            else if (key == "born")
                out.birth = Birth::on(day(value, "born"));
            else if (key == "year")
                out.birth = Birth::in(
                    static_cast<int>(number(value, "year", firstYear, static_cast<int>(m_today.calendar().year()))));
            else if (key == "age")
                out.birth = Birth::aboutYears(static_cast<int>(number(value, "age", 0, oldest)), m_today);
            else if (key == "sex") {
                const auto sex = parseSexLetter(text(value, "sex"));
                if (!sex) fail("sex is L or P", value.source());
                out.sex = *sex;
            } else
                put(out.facts, About::member, key.str(), value);
        }
        if (out.name.empty()) fail("a member has no name", node.source());
        return out;
    }

    const std::string& m_file;
    const RuleBook& m_book;
    Day m_today;
};

} // namespace

std::vector<WrittenFamily> readFamilies(std::string_view text, const std::string& file, const RuleBook& book, Day today)
{
    FamilyReader reader{file, book, today};
    std::vector<WrittenFamily> out;
    try {
        const auto root = toml::parse(text);
        for (const auto& [key, node] : root) {
            const auto* tables = node.as_array();
            if (key != "families" || tables == nullptr) reader.fail("a family begins with [[families]]", key.source());
            for (const auto& one : *tables) {
                const auto* table = one.as_table();
                if (table == nullptr) reader.fail("a family begins with [[families]]", one.source());
                out.push_back(reader.read(*table));
            }
        }
    } catch (const toml::parse_error& error) {
        std::throw_with_nested(
            BadSettings{TroubleKind::badInput, file, lineOf(error.source()), {std::string{error.description()}}});
    }
    if (out.empty()) throw BadSettings{TroubleKind::badInput, file, 0, {"there is no [[families]]"}};
    return out;
}

} // namespace pintu
