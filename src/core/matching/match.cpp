#include "core/matching/match.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

/// Several rules ask the same requirement of the same person: each is answered once.
struct RequirementAnswer {
    bool given = false;
    Truth truth = Truth::unknown;
    std::vector<OpenPoint> open;
};
using Answers = std::vector<RequirementAnswer>;

class Matching {
public:
    Matching(const RuleBook& book, const Family& family, Day on)
        : m_book{book},
          m_seen{book.facts(), family, on},
          m_ofFamily(book.requirements().size()),
          m_ofMember(book.requirements().size())
    {
    }

    std::vector<Match> run()
    {
        const auto members = m_seen.family().members.size();
        m_found.reserve(m_book.rules().size() * (members + 1));
        everyRule(About::family, OpenPoint::family);
        for (std::size_t member = 0; member < members; ++member) {
            for (auto& answer : m_ofMember) answer.given = false; // their room is used again
            everyRule(About::member, member);
        }
        return std::move(m_found);
    }

private:
    void everyRule(About about, std::size_t member)
    {
        for (std::size_t i = 0; i < m_book.rules().size(); ++i) {
            const auto& rule = m_book.rules()[i];
            if (rule.row->about != about || !rule.inForce(m_seen.on())) continue;
            m_found.push_back({.rule = i, .member = member});
            judge(rule, m_found.back());
        }
    }

    const RequirementAnswer& answer(std::size_t requirement, std::size_t member)
    {
        const auto& condition = m_book.requirements()[requirement].condition;
        auto& kept = (condition.ofMember ? m_ofMember : m_ofFamily)[requirement];
        if (!kept.given) {
            kept.given = true;
            kept.open.clear();
            kept.truth = holds(condition, m_seen, member, kept.open);
        }
        return kept;
    }

    void judge(const RuleBook::Rule& rule, Match& out)
    {
        out.membership = listWith(m_book.programmeLists(), out.member, rule.names);
        if (out.membership != nullptr) {
            out.verdict = MatchVerdict::already;
            return;
        }
        auto worst = Truth::yes;
        const auto must = [&](std::size_t requirement, Truth wanted) {
            const auto& found = answer(requirement, out.member);
            const auto truth = wanted == Truth::yes ? found.truth : opposite(found.truth);
            if (truth < worst) {
                worst = truth;
                out.because.clear();
            }
            if (truth == Truth::unknown)
                for (const auto& point : found.open) out.open.push_back({requirement, point});
            if (truth == worst) out.because.push_back({requirement, found.truth});
        };
        for (const auto requirement : rule.all) must(requirement, Truth::yes);
        for (const auto requirement : rule.none) must(requirement, Truth::no);
        const auto one = oneOf(rule, out, worst);
        switch (std::min(worst, one)) {
        case Truth::no:
            out.verdict = MatchVerdict::doesNotFit;
            out.open.clear();
            break;
        case Truth::unknown: out.verdict = MatchVerdict::factsMissing; break;
        case Truth::yes:
            for (std::size_t i = 0; i < rule.papers.size(); ++i)
                if (listWith(m_book.paperLists(), out.member, rule.papers[i]) == nullptr)
                    out.papers.push_back(&rule.row->papers[i]);
            out.verdict = out.papers.empty() ? MatchVerdict::fits : MatchVerdict::papersMissing;
        }
    }

    /// At least one of the rule's `any` must hold. Adds the reasons, as far as they count beside what `all` said.
    Truth oneOf(const RuleBook::Rule& rule, Match& out, Truth others)
    {
        if (rule.any.empty()) return Truth::yes;
        auto best = Truth::no;
        for (const auto requirement : rule.any) best = std::max(best, answer(requirement, out.member).truth);
        if (best < others) out.because.clear();
        for (const auto requirement : rule.any) {
            const auto& found = answer(requirement, out.member);
            if (best == Truth::unknown)
                for (const auto& point : found.open) out.open.push_back({requirement, point});
            if (found.truth == best && best <= others) out.because.push_back({requirement, best});
        }
        return best;
    }

    /// The first of the lists that has one of the codes; nullptr: none has.
    const KnownFact* listWith(const std::vector<std::size_t>& lists, std::size_t member,
                              const std::vector<std::string>& codes) const
    {
        const auto has = [&codes](const KnownFact& known) {
            return std::ranges::any_of(known.entries, [&codes](const ListEntry& entry) {
                return entry.there == Truth::yes && std::ranges::find(codes, entry.code) != codes.end();
            });
        };
        for (const auto list : lists) {
            // What any member has counts for a rule about the family.
            const auto ofMembers = m_seen.fact(list).about == About::member && member == OpenPoint::family;
            const auto last = ofMembers ? m_seen.family().members.size() : member + 1;
            for (auto i = ofMembers ? 0 : member; i != last; ++i)
                if (const auto* known = m_seen.find(list, i); known != nullptr && has(*known)) return known;
        }
        return nullptr;
    }

    const RuleBook& m_book;
    SeenFamily m_seen;
    Answers m_ofFamily;
    Answers m_ofMember;
    std::vector<Match> m_found;
};

} // namespace

std::vector<Match> match(const RuleBook& book, const Family& family, Day on)
{
    return Matching{book, family, on}.run();
}

} // namespace pintu
