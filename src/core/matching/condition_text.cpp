#include "core/matching/condition.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <optional>

/// How a condition is read; what it means stands in condition.cpp.
namespace pintu {
namespace {

constexpr std::size_t deepest = 16; ///< brackets within brackets
constexpr std::size_t longestTest = 1000;
constexpr std::int64_t largest = 1'000'000'000'000; ///< written in a condition
constexpr std::int64_t longestAgo = 10'000;         ///< days, months or years
constexpr std::int64_t furthest = std::numeric_limits<std::int64_t>::max();

struct Token {
    std::string_view text;
    std::size_t column = 1;
};

class ConditionReader {
public:
    ConditionReader(std::string_view text, const std::vector<RuleFact>& facts) : m_text{text}, m_facts{facts}
    {
        advance();
    }

    Result<Condition, ConditionFault> run()
    {
        if (m_text.size() > longestTest) return refused(ConditionFault{longestTest, "the condition is too long"});
        auto out = either();
        if (!m_fault && !m_next.text.empty()) fail("'" + std::string{m_next.text} + "' is not expected here");
        if (m_fault) return refused(*m_fault);
        return out;
    }

private:
    static bool ofWord(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    void advance()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) ++m_at;
        const auto from = m_at;
        if (m_at < m_text.size()) {
            if (ofWord(m_text[m_at]))
                while (m_at < m_text.size() && ofWord(m_text[m_at])) ++m_at;
            else {
                const auto two = m_text.substr(m_at, 2);
                m_at += two == "<=" || two == ">=" ? 2U : 1U;
            }
        }
        m_next = {m_text.substr(from, m_at - from), from + 1};
    }

    void fail(const std::string& what)
    {
        if (!m_fault) m_fault = ConditionFault{m_next.column, what};
    }

    bool take(std::string_view word)
    {
        if (m_fault || m_next.text != word) return false;
        advance();
        return true;
    }

    void expect(std::string_view word)
    {
        if (!take(word)) fail("'" + std::string{word} + "' is missing here");
    }

    std::string word(const char* what)
    {
        if (m_next.text.empty() || !ofWord(m_next.text.front())) {
            fail(std::string{what} + " is missing here");
            return {};
        }
        std::string out{m_next.text};
        advance();
        return out;
    }

    std::int64_t number()
    {
        std::int64_t out = 0;
        const auto* end = m_next.text.data() + m_next.text.size();
        const auto [stop, error] = std::from_chars(m_next.text.data(), end, out);
        if (m_next.text.empty() || error != std::errc{} || stop != end)
            fail("a whole number is missing here");
        else if (out > largest)
            fail("the number is too large");
        else
            advance();
        return out;
    }

    static Condition joined(Condition::Kind kind, std::vector<Condition> parts)
    {
        if (parts.size() == 1) return std::move(parts.front());
        Condition out{.kind = kind, .parts = std::move(parts)};
        out.ofMember = std::ranges::any_of(out.parts, &Condition::ofMember);
        return out;
    }

    Condition either()
    {
        std::vector<Condition> parts{both()};
        while (take("atau")) parts.push_back(both());
        return joined(Condition::Kind::some, std::move(parts));
    }

    Condition both()
    {
        std::vector<Condition> parts{one()};
        while (take("dan")) parts.push_back(one());
        return joined(Condition::Kind::every, std::move(parts));
    }

    Condition one()
    {
        if (m_fault) return {};
        if (m_depth >= deepest) {
            fail("too many brackets within brackets");
            return {};
        }
        ++m_depth;
        auto out = oneWithin();
        --m_depth;
        return out;
    }

    Condition oneWithin()
    {
        if (take("bukan")) {
            Condition out{.kind = Condition::Kind::negation};
            m_negated = !m_negated;
            out.parts.push_back(one());
            m_negated = !m_negated;
            out.ofMember = out.parts.front().ofMember;
            return out;
        }
        if (take("(")) {
            auto out = either();
            expect(")");
            return out;
        }
        if (take("ada")) return members(Condition::Kind::someMember);
        if (take("semua")) return members(Condition::Kind::everyMember);
        if (take("jumlah")) {
            auto out = members(Condition::Kind::countMembers);
            range(out);
            return out;
        }
        return comparison();
    }

    Condition members(Condition::Kind kind)
    {
        Condition out{.kind = kind};
        expect("anggota");
        if (m_ofEach) fail("'anggota' stands within the brackets of another 'anggota'");
        expect("(");
        m_ofEach = true;
        out.parts.push_back(either());
        m_ofEach = false;
        expect(")");
        return out; // what is asked of members is answered by the family
    }

    /// "= 3", "<= 4", "6 sampai 21".
    void range(Condition& out)
    {
        out.low = 0;
        out.high = furthest;
        if (take("="))
            out.low = out.high = number();
        else if (take("<="))
            out.high = number();
        else if (take("<"))
            out.high = number() - 1;
        else if (take(">="))
            out.low = number();
        else if (take(">"))
            out.low = number() + 1;
        else {
            out.low = number();
            expect("sampai");
            out.high = number();
            if (out.low > out.high) fail("the first number is larger than the second");
        }
    }

    Condition comparison()
    {
        const auto column = m_next.column;
        const auto code = word("the name of a fact");
        if (m_fault) return {};
        const auto at = std::ranges::find(m_facts, code, &RuleFact::code);
        if (at == m_facts.end()) {
            m_fault = ConditionFault{column, "there is no fact '" + code + "' in facts.toml"};
            return {};
        }
        if (at->hint && m_negated)
            m_fault = ConditionFault{column, "'" + code + "' is only a hint and cannot stand behind 'bukan'"};
        Condition out;
        out.fact = static_cast<std::size_t>(at - m_facts.begin());
        out.ofMember = at->about == About::member && !m_ofEach;
        switch (at->kind) {
        case FactKind::yesNo: out.low = out.high = 1; break;
        case FactKind::number: range(out); break;
        case FactKind::choice: choices(out, *at); break;
        case FactKind::day: recent(out); break;
        case FactKind::list:
            out.kind = Condition::Kind::contains;
            expect("memuat");
            out.entry = word("what the list must have");
            break;
        }
        return out;
    }

    void choice(Condition& out, const RuleFact& fact)
    {
        const auto column = m_next.column;
        const auto name = word("a choice");
        const auto at = std::ranges::find(fact.choices, name);
        if (at != fact.choices.end())
            out.choices.push_back(at - fact.choices.begin());
        else if (!m_fault)
            m_fault = ConditionFault{column, "'" + name + "' is no choice of " + fact.code};
    }

    void choices(Condition& out, const RuleFact& fact)
    {
        out.kind = Condition::Kind::oneOf;
        if (take("=")) {
            choice(out, fact);
            return;
        }
        expect("salah");
        expect("satu");
        expect("dari");
        expect("(");
        do choice(out, fact);
        while (take(","));
        expect(")");
    }

    void recent(Condition& out)
    {
        out.kind = Condition::Kind::recent;
        expect("paling");
        expect("lama");
        out.low = number();
        if (out.low > longestAgo) fail("the number is too large");
        if (take("hari"))
            out.unit = Condition::Unit::days;
        else if (take("bulan"))
            out.unit = Condition::Unit::months;
        else if (take("tahun"))
            out.unit = Condition::Unit::years;
        else
            fail("hari, bulan or tahun is missing here");
    }

    std::string_view m_text;
    const std::vector<RuleFact>& m_facts;
    std::size_t m_at = 0;
    Token m_next;
    std::optional<ConditionFault> m_fault;
    std::size_t m_depth = 0;
    bool m_negated = false;
    bool m_ofEach = false;
};

} // namespace

Result<Condition, ConditionFault> parseCondition(std::string_view text, const std::vector<RuleFact>& facts)
{
    return ConditionReader{text, facts}.run();
}

} // namespace pintu
