#include "core/matching/condition.h"

#include <algorithm>

namespace pintu {
namespace {

/// Whether a fact may be believed today: what ages must be dated and young.
std::optional<OpenWhy> doubtOfAge(const RuleFact& fact, const KnownFact& known, Day on)
{
    if (fact.keepsDays == 0) return std::nullopt;
    if (!known.asOf) return OpenWhy::undated;
    if (known.asOf->plus(static_cast<int>(fact.keepsDays)) < on) return OpenWhy::old;
    return std::nullopt;
}

/// The first day that is no longer ago than so many days, months or years.
Day earliest(const Condition& condition, Day on)
{
    if (condition.unit == Condition::Unit::days) return on.plus(-static_cast<int>(condition.low));
    const auto months = condition.unit == Condition::Unit::months ? condition.low : 12 * condition.low;
    auto then = on.calendar() - std::chrono::months{months};
    if (!then.ok()) then = then.year() / then.month() / std::chrono::last;
    return Day{std::chrono::sys_days{then}.time_since_epoch().count()};
}

Truth within(const KnownFact& known, std::int64_t low, std::int64_t high)
{
    if (known.low >= low && known.high <= high) return Truth::yes;
    return known.high < low || known.low > high ? Truth::no : Truth::unknown;
}

Truth containing(const KnownFact& known, const std::string& code)
{
    for (const auto& entry : known.entries)
        if (entry.code == code) return entry.there;
    return known.whole ? Truth::no : Truth::unknown;
}

Truth compared(const Condition& condition, const KnownFact& known, Day on)
{
    switch (condition.kind) {
    case Condition::Kind::oneOf:
        return std::ranges::find(condition.choices, known.low) != condition.choices.end() ? Truth::yes : Truth::no;
    case Condition::Kind::contains: return containing(known, condition.entry);
    case Condition::Kind::recent: return within(known, earliest(condition, on).number, on.number);
    default: return within(known, condition.low, condition.high);
    }
}

class Answering {
public:
    Answering(const SeenFamily& seen, std::vector<OpenPoint>& open) : m_seen{seen}, m_open{open} {}

    Truth of(const Condition& condition, std::size_t member)
    {
        switch (condition.kind) {
        case Condition::Kind::every: return parts(condition, member, Truth::no);
        case Condition::Kind::some: return parts(condition, member, Truth::yes);
        case Condition::Kind::negation: return opposite(of(condition.parts.front(), member));
        case Condition::Kind::someMember: return members(condition.parts.front(), Truth::yes);
        case Condition::Kind::everyMember: return members(condition.parts.front(), Truth::no);
        case Condition::Kind::countMembers: return counted(condition);
        default: return fact(condition, member);
        }
    }

private:
    /// `decisive` is the answer of one part that settles all: no for `dan`, yes for `atau`.
    Truth parts(const Condition& condition, std::size_t member, Truth decisive)
    {
        const auto before = m_open.size();
        bool unknown = false;
        for (const auto& part : condition.parts) {
            const auto answer = of(part, member);
            if (answer == decisive) {
                m_open.resize(before); // what else is open does not matter any more
                return decisive;
            }
            unknown = unknown || answer == Truth::unknown;
        }
        return unknown ? Truth::unknown : opposite(decisive);
    }

    Truth members(const Condition& each, Truth decisive)
    {
        const auto before = m_open.size();
        const auto& family = m_seen.family();
        bool unknown = false;
        for (std::size_t i = 0; i < family.members.size(); ++i) {
            const auto answer = of(each, i);
            if (answer == decisive) {
                m_open.resize(before);
                return decisive;
            }
            unknown = unknown || answer == Truth::unknown;
        }
        if (!family.complete) {
            m_open.push_back({OpenWhy::membersUnknown, 0, OpenPoint::family});
            unknown = true;
        }
        return unknown ? Truth::unknown : opposite(decisive);
    }

    Truth counted(const Condition& condition)
    {
        const auto before = m_open.size();
        const auto& family = m_seen.family();
        KnownFact count;
        for (std::size_t i = 0; i < family.members.size(); ++i) {
            const auto answer = of(condition.parts.front(), i);
            if (answer == Truth::yes) ++count.low;
            if (answer != Truth::no) ++count.high;
        }
        if (!family.complete) {
            m_open.push_back({OpenWhy::membersUnknown, 0, OpenPoint::family});
            count.high += 100; // no family is larger
        }
        const auto answer = within(count, condition.low, condition.high);
        if (answer != Truth::unknown) m_open.resize(before);
        return answer;
    }

    Truth fact(const Condition& condition, std::size_t member)
    {
        const auto& row = m_seen.fact(condition.fact);
        const auto about = row.about == About::member ? member : OpenPoint::family;
        const auto isOpen = [&](OpenWhy why) {
            m_open.push_back({why, condition.fact, about});
            return Truth::unknown;
        };
        const auto* known = m_seen.find(condition.fact, member);
        if (known == nullptr) return isOpen(OpenWhy::missing);
        if (const auto doubt = doubtOfAge(row, *known, m_seen.on())) return isOpen(*doubt);
        const auto answer = compared(condition, *known, m_seen.on());
        if (answer == Truth::unknown) return isOpen(row.kind == FactKind::list ? OpenWhy::missing : OpenWhy::unclear);
        return answer == Truth::no && row.hint ? isOpen(OpenWhy::hintAgainst) : answer;
    }

    const SeenFamily& m_seen;
    std::vector<OpenPoint>& m_open;
};

} // namespace

SeenFamily::SeenFamily(const std::vector<RuleFact>& facts, const Family& family, Day on)
    : m_facts{facts}, m_family{family}, m_on{on}
{
    for (const auto& member : family.members) {
        Reckoned reckoned{ageInYears(member.birth, on), ageInMonths(member.birth, on), std::nullopt};
        // The sex is a choice of two in facts.toml: L, P.
        if (member.sex != Sex::unknown) {
            const auto place = member.sex == Sex::male ? 0 : 1;
            reckoned.sex = KnownFact{.low = place, .high = place};
        }
        m_reckoned.push_back(std::move(reckoned));
    }
}

const KnownFact* SeenFamily::find(std::size_t fact, std::size_t member) const
{
    const auto& row = m_facts[fact];
    if (row.about == About::family) return m_family.facts.find(fact);
    if (member >= m_family.members.size()) return nullptr;
    if (const auto* stated = m_family.members[member].facts.find(fact)) return stated;
    const auto given = [](const std::optional<KnownFact>& known) { return known ? &*known : nullptr; };
    switch (row.from) {
    case FactFrom::ageInYears: return given(m_reckoned[member].years);
    case FactFrom::ageInMonths: return given(m_reckoned[member].months);
    case FactFrom::sex: return given(m_reckoned[member].sex);
    case FactFrom::stated: break;
    }
    return nullptr;
}

Truth holds(const Condition& condition, const SeenFamily& seen, std::size_t member, std::vector<OpenPoint>& open)
{
    return Answering{seen, open}.of(condition, member);
}

bool holdsByHintsAlone(const Condition& condition, const std::vector<RuleFact>& facts)
{
    const auto alone = [&](const Condition& part) { return holdsByHintsAlone(part, facts); };
    switch (condition.kind) {
    case Condition::Kind::every: return std::ranges::all_of(condition.parts, alone);
    case Condition::Kind::some:
    case Condition::Kind::someMember: return std::ranges::any_of(condition.parts, alone);
    case Condition::Kind::negation: return false; // no hint stands behind `bukan`
    case Condition::Kind::everyMember:
    case Condition::Kind::countMembers: return alone(condition.parts.front());
    default: return facts[condition.fact].hint;
    }
}

} // namespace pintu
