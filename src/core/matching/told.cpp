#include "core/matching/told.h"

#include <algorithm>
#include <cstddef>
#include <functional>

namespace pintu {
namespace {

std::string filled(std::string_view text, const auto& valueOf)
{
    std::string out;
    while (true) {
        const auto from = text.find('{');
        const auto to = from == std::string_view::npos ? from : text.find('}', from);
        if (to == std::string_view::npos) return out += text;
        out += text.substr(0, from);
        out += valueOf(text.substr(from + 1, to - from - 1));
        text.remove_prefix(to + 1);
    }
}

/// Each once, in order: several requirements often ask the same.
std::string joinedOnce(const std::vector<std::string>& clauses)
{
    std::string out;
    for (auto at = clauses.begin(); at != clauses.end(); ++at)
        if (!at->empty() && std::find(clauses.begin(), at, *at) == at) out += (out.empty() ? "" : "; ") + *at;
    return out;
}

} // namespace

const std::vector<SentenceFrame>& sentenceFrames()
{
    static const std::vector<SentenceFrame> frames{
        {"fits", {"program", "alasan"}},
        {"papersMissing", {"program", "alasan", "berkas"}},
        {"factsMissing", {"program", "tanya"}},
        {"doesNotFit", {"program", "alasan"}},
        {"already", {"program", "sumber", "tanggal"}},
        {"alreadyUndated", {"program", "sumber"}},
        {"said", {}},
        {"shown", {}},
        {"visited", {}},
        {"list", {}},
        {"checked", {"nilai", "tanggal"}},
        {"about", {"nilai"}},
        {"or", {"satu", "lain"}},
        {"old", {"fakta", "nilai", "tanya"}},
        {"undated", {"fakta", "nilai", "tanya"}},
        {"hintAgainst", {"alasan"}},
        {"membersUnknown", {}},
        {"ofMember", {"nama", "tanya"}},
        {"basis", {"dasar", "versi", "tanggal"}},
        {"askWhetherItRuns", {}},
        {"askWhetherAnnounced", {}},
        {"notCompared", {}},
    };
    return frames;
}

std::string Teller::framed(std::string_view code, const std::vector<Blank>& blanks) const
{
    const auto& rows = m_book.catalogue().lists().ruleSentences;
    const auto row = std::ranges::find(rows, code, &RuleSentence::code);
    if (row == rows.end()) return std::string{code}; // problems() complained of it
    return filled(row->says, [&](std::string_view name) {
        const auto blank = std::ranges::find(blanks, name, &Blank::name);
        return blank == blanks.end() ? std::string{} : blank->text;
    });
}

std::string Teller::known(std::size_t fact, const KnownFact& known) const
{
    const auto& row = m_book.facts()[fact];
    std::string out;
    switch (row.kind) {
    case FactKind::yesNo: out = known.low == 1 ? "ya" : "tidak"; break;
    case FactKind::number: {
        out = std::to_string(known.high);
        if (known.low != known.high) out = framed("about", {{"nilai", out}});
        break;
    }
    case FactKind::choice:
        out = row.choices[static_cast<std::size_t>(known.low)];
        std::ranges::replace(out, '_', ' ');
        break;
    case FactKind::day: out = shortDayText(Day{known.low}); break;
    case FactKind::list:
        for (const auto& entry : known.entries)
            if (entry.there == Truth::yes) out += (out.empty() ? "" : ", ") + entry.code;
        break;
    }
    return known.asOf ? framed("checked", {{"nilai", out}, {"tanggal", shortDayText(*known.asOf)}}) : out;
}

std::string Teller::clause(const Because& because, std::size_t member) const
{
    const auto& row = *m_book.requirements()[because.requirement].row;
    const SeenFamily seen{m_book.facts(), m_family, m_on};
    return filled(because.answer == Truth::yes ? row.yes : row.no, [&](std::string_view code) {
        const auto fact = m_book.fact(code);
        const auto* found = fact ? seen.find(*fact, member) : nullptr;
        return found ? known(*fact, *found) : std::string{};
    });
}

std::string Teller::reasons(const Match& match) const
{
    const auto& rule = m_book.rules()[match.rule];
    const auto noneOfAny = [&] {
        return match.verdict == MatchVerdict::doesNotFit && !rule.row->noneOfAny.empty() &&
               std::ranges::all_of(match.because, [&](const Because& because) {
                   return std::ranges::find(rule.any, because.requirement) != rule.any.end();
               });
    };
    if (noneOfAny()) return rule.row->noneOfAny;
    std::vector<std::string> clauses;
    for (const auto& because : match.because) clauses.push_back(clause(because, match.member));
    return joinedOnce(clauses);
}

std::string Teller::questionAbout(const StillOpen& open, const Match& match) const
{
    if (open.point.why == OpenWhy::membersUnknown) return framed("membersUnknown");
    const auto& fact = m_book.facts()[open.point.fact];
    const SeenFamily seen{m_book.facts(), m_family, m_on};
    const auto* found = seen.find(open.point.fact, open.point.member);
    const auto aged = [&](std::string_view code) {
        return framed(code,
                      {{"fakta", fact.name}, {"nilai", known(open.point.fact, *found)}, {"tanya", fact.askAgain}});
    };
    switch (open.point.why) {
    case OpenWhy::old: return aged("old");
    case OpenWhy::undated: return aged("undated");
    case OpenWhy::hintAgainst:
        return framed("hintAgainst", {{"alasan", clause({open.requirement, Truth::no}, match.member)}});
    case OpenWhy::missing:
    case OpenWhy::unclear:
    case OpenWhy::membersUnknown: break;
    }
    return fact.ask;
}

std::string Teller::question(const StillOpen& open, const Match& match) const
{
    auto out = questionAbout(open, match);
    // Who is meant, where the sentence is about the whole family.
    if (open.point.member == OpenPoint::family || open.point.member == match.member) return out;
    return framed("ofMember", {{"nama", m_family.members[open.point.member].name}, {"tanya", out}});
}

std::string Teller::sentence(const Match& match) const
{
    const auto& catalogue = m_book.catalogue();
    const Blank programme{"program", m_book.rules()[match.rule].programme->name.id};
    switch (match.verdict) {
    case MatchVerdict::already: {
        const Blank source{"sumber", framed(nameOf(match.membership->source))};
        if (!match.membership->asOf) return framed("alreadyUndated", {programme, source});
        return framed("already", {programme, source, {"tanggal", shortDayText(*match.membership->asOf)}});
    }
    case MatchVerdict::fits: return framed("fits", {programme, {"alasan", reasons(match)}});
    case MatchVerdict::papersMissing: {
        std::vector<std::string> papers;
        for (const auto* wanted : match.papers) {
            std::string text;
            for (const auto& code : alternatives(*wanted)) {
                const auto* paper = catalogue.paper(code);
                const auto name = paper ? paper->name.id : code;
                text = text.empty() ? name : framed("or", {{"satu", text}, {"lain", name}});
            }
            papers.push_back(std::move(text));
        }
        return framed("papersMissing", {programme, {"alasan", reasons(match)}, {"berkas", joinedOnce(papers)}});
    }
    case MatchVerdict::factsMissing: {
        std::vector<std::string> questions;
        for (const auto& open : match.open) questions.push_back(question(open, match));
        return framed("factsMissing", {programme, {"tanya", joinedOnce(questions)}});
    }
    case MatchVerdict::doesNotFit: return framed("doesNotFit", {programme, {"alasan", reasons(match)}});
    }
    return {};
}

std::vector<std::string> Teller::remarks(const Match& match) const
{
    std::vector<std::string> out;
    if (match.verdict == MatchVerdict::doesNotFit || match.verdict == MatchVerdict::already) return out;
    const auto& rule = m_book.rules()[match.rule];
    if (rule.programme->status == ProgrammeStatus::varies) out.push_back(framed("askWhetherItRuns"));
    if (rule.programme->status == ProgrammeStatus::periodic) out.push_back(framed("askWhetherAnnounced"));
    if (rule.row->source == RuleSource::remembered) out.push_back(framed("notCompared"));
    return out;
}

std::vector<Teller::Asked> Teller::asked(const std::vector<Match>& found, std::size_t most) const
{
    std::vector<Asked> counted;
    for (const auto& match : found) {
        std::vector<Asked> ofThis;
        for (const auto& open : match.open) {
            // Whom it is about stands in every question, for here they are of the whole family.
            auto question = questionAbout(open, match);
            if (open.point.member != OpenPoint::family)
                question =
                    framed("ofMember", {{"nama", m_family.members[open.point.member].name}, {"tanya", question}});
            if (std::ranges::find(ofThis, question, &Asked::question) == ofThis.end())
                ofThis.push_back({open, std::move(question), 1});
        }
        for (auto& asked : ofThis) {
            const auto at = std::ranges::find(counted, asked.question, &Asked::question);
            if (at == counted.end())
                counted.push_back(std::move(asked));
            else
                ++at->programmes;
        }
    }
    std::ranges::stable_sort(counted, std::ranges::greater{}, &Asked::programmes);
    if (counted.size() > most) counted.erase(counted.begin() + static_cast<std::ptrdiff_t>(most), counted.end());
    return counted;
}

std::vector<std::string> Teller::askFirst(const std::vector<Match>& found, std::size_t most) const
{
    std::vector<std::string> out;
    for (auto& one : asked(found, most)) out.push_back(std::move(one.question));
    return out;
}

std::string Teller::basis(const Match& match) const
{
    const auto& rule = m_book.rules()[match.rule];
    return framed("basis", {{"dasar", rule.row->basis},
                            {"versi", std::to_string(rule.row->version)},
                            {"tanggal", shortDayText(rule.from)}});
}

} // namespace pintu
