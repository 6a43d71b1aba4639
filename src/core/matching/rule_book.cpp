#include "core/matching/rule_book.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

template <class Row>
std::optional<std::size_t> placeOf(const std::vector<Row>& rows, std::string_view code)
{
    const auto at = std::ranges::find(rows, code, &Row::code);
    if (at == rows.end()) return std::nullopt;
    return static_cast<std::size_t>(at - rows.begin());
}

} // namespace

RuleBook::RuleBook(const Catalogue& catalogue) : m_catalogue{catalogue}
{
    const auto& lists = catalogue.lists();
    for (std::size_t i = 0; i < lists.ruleFacts.size(); ++i) {
        if (lists.ruleFacts[i].entries == ListOf::papers) m_papers.push_back(i);
        if (lists.ruleFacts[i].entries == ListOf::programmes) m_programmes.push_back(i);
    }
    std::vector<std::string> codes; // of m_requirements
    for (const auto& row : lists.ruleRequirements) {
        auto condition = parseCondition(row.test, lists.ruleFacts);
        if (!condition) continue;
        m_requirements.push_back({&row, std::move(condition).value()});
        codes.push_back(row.code);
    }
    const auto places = [&codes](const std::vector<std::string>& names) {
        std::vector<std::size_t> out;
        for (const auto& name : names)
            if (const auto at = std::ranges::find(codes, name); at != codes.end())
                out.push_back(static_cast<std::size_t>(at - codes.begin()));
        return out;
    };
    for (const auto& row : lists.rules) {
        if (faultOf(row, lists)) continue;
        Rule rule{&row,
                  catalogue.programme(row.programme),
                  *Day::parse(row.validFrom),
                  Day::parse(row.validUntil),
                  places(row.all),
                  places(row.any),
                  places(row.none),
                  {},
                  {row.programme}};
        for (const auto& papers : row.papers) rule.papers.push_back(alternatives(papers));
        for (const auto& older : lists.programmes)
            if (older.successor == row.programme) rule.names.push_back(older.code);
        m_rules.push_back(std::move(rule));
    }
}

std::optional<std::size_t> RuleBook::fact(std::string_view code) const
{
    return placeOf(facts(), code);
}

std::vector<std::string> alternatives(std::string_view papers)
{
    std::vector<std::string> out;
    while (true) {
        const auto bar = papers.find('|');
        out.emplace_back(papers.substr(0, bar));
        if (bar == std::string_view::npos) return out;
        papers.remove_prefix(bar + 1);
    }
}

std::vector<std::string> blanksOf(std::string_view text)
{
    std::vector<std::string> out;
    for (auto from = text.find('{'); from != std::string_view::npos; from = text.find('{', from)) {
        const auto to = text.find('}', from);
        if (to == std::string_view::npos) break;
        out.emplace_back(text.substr(from + 1, to - from - 1));
        from = to;
    }
    return out;
}

} // namespace pintu
