#include "core/matching/rule_book.h"
#include "core/matching/told.h"

#include <algorithm>
#include <set>

namespace pintu {
namespace {

template <class Row>
const Row* rowOf(const std::vector<Row>& rows, std::string_view code)
{
    const auto at = std::ranges::find(rows, code, &Row::code);
    return at == rows.end() ? nullptr : &*at;
}

bool isFactCode(std::string_view code)
{
    return !code.empty() && std::ranges::all_of(code, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Every entry of a list that a condition names must be a code of the catalogue.
std::optional<std::string> unknownEntry(const Condition& condition, const CatalogueLists& lists)
{
    for (const auto& part : condition.parts)
        if (auto found = unknownEntry(part, lists)) return found;
    if (condition.kind != Condition::Kind::contains) return std::nullopt;
    const auto& fact = lists.ruleFacts[condition.fact];
    if (fact.entries == ListOf::papers && !rowOf(lists.papers, condition.entry))
        return "unknown paper " + condition.entry;
    if (fact.entries == ListOf::programmes && !rowOf(lists.programmes, condition.entry))
        return "unknown programme " + condition.entry;
    return std::nullopt;
}

/// Hints alone would make the rule fit, whatever else is not known.
bool hintsDecide(const ProgrammeRule& row, const CatalogueLists& lists)
{
    const auto alone = [&](const std::string& code) {
        const auto condition = parseCondition(rowOf(lists.ruleRequirements, code)->test, lists.ruleFacts);
        return condition && holdsByHintsAlone(*condition, lists.ruleFacts);
    };
    return row.none.empty() && std::ranges::all_of(row.all, alone) &&
           (row.any.empty() || std::ranges::any_of(row.any, alone));
}

bool overlap(const ProgrammeRule& a, const ProgrammeRule& b)
{
    const auto endsBefore = [](const ProgrammeRule& x, const ProgrammeRule& y) {
        return !x.validUntil.empty() && x.validUntil < y.validFrom; // ISO days sort as text
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

class RuleReview {
public:
    explicit RuleReview(const Catalogue& catalogue) : m_catalogue{catalogue}, m_lists{catalogue.lists()} {}

    std::vector<std::string> run() &&
    {
        for (const auto& row : m_lists.ruleFacts) note("rule_facts", row.code, faultOf(row));
        for (const auto& row : m_lists.ruleRequirements) note("rule_requirements", row.code, faultOf(row, m_lists));
        for (const auto& row : m_lists.rules) note("rules", row.code, faultOf(row, m_lists));
        for (std::size_t i = 0; i < m_lists.rules.size(); ++i)
            for (std::size_t k = i + 1; k < m_lists.rules.size(); ++k) once(m_lists.rules[i], m_lists.rules[k]);
        for (const auto& row : m_lists.ruleSentences) note("rule_sentences", row.code, faultOf(row));
        if (!m_lists.rules.empty())
            for (const auto& frame : sentenceFrames())
                if (!rowOf(m_lists.ruleSentences, frame.code))
                    note("rule_sentences", std::string{frame.code}, "is missing");
        for (const auto& row : m_lists.guideSteps) {
            if (std::ranges::find(m_lists.guideAnswers, row.code, &GuideAnswer::step) == m_lists.guideAnswers.end())
                note("guide_steps", row.code, "has no answer");
            if (following(row.code).contains(row.code)) note("guide_steps", row.code, "goes round in a circle");
        }
        for (const auto& row : m_lists.guideAnswers) answer(row);
        return std::move(m_found);
    }

private:
    void note(std::string_view list, const std::string& code, const std::optional<std::string>& what)
    {
        if (what) m_found.push_back(std::string{list} + " " + code + ": " + *what);
    }

    void once(const ProgrammeRule& a, const ProgrammeRule& b)
    {
        if (a.programme == b.programme && a.about == b.about && overlap(a, b))
            note("rules", b.code, "holds on the same days as " + a.code + "; give the older one a valid_until");
    }

    void answer(const GuideAnswer& row)
    {
        if (!rowOf(m_lists.guideSteps, row.step)) note("guide_answers", row.code, "unknown step " + row.step);
        if (!row.next.empty() && !rowOf(m_lists.guideSteps, row.next))
            note("guide_answers", row.code, "unknown next step " + row.next);
        if (row.next.empty() && row.advice.empty()) note("guide_answers", row.code, "leads nowhere");
        for (const auto& key : row.services)
            if (!m_catalogue.service(key)) note("guide_answers", row.code, "unknown service " + key);
    }

    /// The steps that can follow a step, itself only where they lead back to it.
    std::set<std::string> following(const std::string& step)
    {
        std::set<std::string> reached;
        std::vector<std::string> ahead{step};
        while (!ahead.empty()) {
            const auto from = ahead.back();
            ahead.pop_back();
            for (const auto& answer : m_lists.guideAnswers)
                if (answer.step == from && !answer.next.empty() && reached.insert(answer.next).second)
                    ahead.push_back(answer.next);
        }
        return reached;
    }

    const Catalogue& m_catalogue;
    const CatalogueLists& m_lists;
    std::vector<std::string> m_found;
};

} // namespace

std::optional<std::string> faultOf(const RuleFact& row)
{
    constexpr std::int64_t tenYears = 3660;
    if (!isFactCode(row.code)) return "code has other characters than a-z, 0-9 and _";
    if (row.name.empty()) return "has no name";
    if (row.ask.empty()) return "has no question in ask";
    if ((row.kind == FactKind::choice) == row.choices.empty())
        return row.kind == FactKind::choice ? "has no choices" : "has choices and is none";
    if (row.entries != ListOf::words && row.kind != FactKind::list) return "has entries and is no list";
    if (row.keepsDays < 0 || row.keepsDays > tenYears) return "keeps_days is outside 0 to 3660";
    if (row.keepsDays > 0 && row.askAgain.empty()) return "ages and does not say in ask_again what to do then";
    if (row.from != FactFrom::stated && row.about != About::member) return "is reckoned and not of a member";
    if (row.from == FactFrom::sex && row.choices != std::vector<std::string>{"L", "P"})
        return "is reckoned from the sex and its choices are not L and P";
    return std::nullopt;
}

std::optional<std::string> faultOf(const RuleRequirement& row, const CatalogueLists& lists)
{
    const auto condition = parseCondition(row.test, lists.ruleFacts);
    if (!condition)
        return "test, at letter " + std::to_string(condition.refusal().column) + ": " + condition.refusal().what;
    if (auto unknown = unknownEntry(*condition, lists)) return unknown;
    if (row.yes.empty() || row.no.empty()) return "needs words in both yes and no";
    for (const auto* text : {&row.yes, &row.no})
        for (const auto& blank : blanksOf(*text)) {
            const auto* fact = rowOf(lists.ruleFacts, blank);
            if (!fact) return "its words name an unknown fact {" + blank + "}";
            if (fact->about == About::member && !condition->ofMember)
                return "its words name {" + blank + "} of a member, but it is about the family";
        }
    return std::nullopt;
}

std::optional<std::string> faultOf(const ProgrammeRule& row, const CatalogueLists& lists)
{
    if (!rowOf(lists.programmes, row.programme)) return "unknown programme " + row.programme;
    if (row.basis.empty()) return "has no basis: name the law or decree";
    if (row.version < 1) return "version is below 1";
    if (!Day::parse(row.validFrom)) return "valid_from is not of the form 2026-12-25";
    if (!row.validUntil.empty() && (!Day::parse(row.validUntil) || row.validUntil < row.validFrom))
        return "valid_until is no day from valid_from on";
    if (row.all.empty() && row.any.empty()) return "has no requirement in all or any";
    for (const auto* list : {&row.all, &row.any, &row.none})
        for (const auto& code : *list) {
            const auto* requirement = rowOf(lists.ruleRequirements, code);
            if (!requirement) return "unknown requirement " + code;
            const auto condition = parseCondition(requirement->test, lists.ruleFacts);
            if (!condition) return "its requirement " + code + " cannot be read";
            if (condition->ofMember && row.about == About::family)
                return "is about the family, but its requirement " + code + " is about a member";
            if (list == &row.none && holdsByHintsAlone(*condition, lists.ruleFacts))
                return "its requirement " + code + " in none is only a hint, which cannot speak against anybody";
        }
    if (hintsDecide(row, lists)) return "would be decided by a hint alone, such as a decile; add a requirement to all";
    for (const auto& paper : row.papers)
        for (const auto& code : alternatives(paper))
            if (!rowOf(lists.papers, code)) return "unknown paper " + code;
    if (!row.service.empty() && std::ranges::find(lists.services, row.service, &Service::key) == lists.services.end())
        return "unknown service " + row.service;
    return std::nullopt;
}

std::optional<std::string> faultOf(const RuleSentence& row)
{
    const auto& frames = sentenceFrames();
    const auto frame = std::ranges::find(frames, row.code, &SentenceFrame::code);
    if (frame == frames.end()) return "no such sentence is ever said";
    for (const auto& blank : blanksOf(row.says))
        if (std::ranges::find(frame->blanks, blank) == frame->blanks.end())
            return "has an unknown blank {" + blank + "}";
    if (row.says.empty()) return "has no words in says";
    return std::nullopt;
}

std::vector<std::string> ruleProblems(const Catalogue& catalogue)
{
    return RuleReview{catalogue}.run();
}

} // namespace pintu
