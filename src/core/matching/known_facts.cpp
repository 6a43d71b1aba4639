#include "core/matching/known_facts.h"

#include <algorithm>
#include <charconv>

namespace pintu {
namespace {

constexpr int guessMayMiss = 5; ///< years, for an age that was guessed by looks

std::string_view trimmed(std::string_view text)
{
    const auto from = text.find_first_not_of(" \t");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t") - from + 1);
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < 0) return std::nullopt;
    return number;
}

/// Takes what stands behind the last `mark` off a text.
std::optional<std::string_view> takeBehind(std::string_view& text, char mark)
{
    const auto at = text.rfind(mark);
    if (at == std::string_view::npos) return std::nullopt;
    const auto behind = trimmed(text.substr(at + 1));
    text = trimmed(text.substr(0, at));
    return behind;
}

std::optional<std::string> readDateAndSource(std::string_view& text, KnownFact& known)
{
    const auto behind = takeBehind(text, '@');
    if (!behind) return std::nullopt;
    const auto blank = behind->find(' ');
    const auto day = Day::parse(behind->substr(0, blank));
    if (!day) return "behind @ stands a day such as 2026-10-20";
    known.asOf = *day;
    if (blank == std::string_view::npos) return std::nullopt;
    const auto source = parseEnum<FactSource>(trimmed(behind->substr(blank)));
    if (!source) return "behind the day stands said, shown, visited or list";
    known.source = *source;
    return std::nullopt;
}

std::optional<std::string> readNumber(std::string_view text, KnownFact& known)
{
    const auto dash = text.find('-');
    const auto low = wholeNumber(trimmed(text.substr(0, dash)));
    const auto high = dash == std::string_view::npos ? low : wholeNumber(trimmed(text.substr(dash + 1)));
    if (!low || !high || *low > *high) return "is a whole number such as 3, or 58-62";
    known.low = *low;
    known.high = *high;
    return std::nullopt;
}

std::optional<std::string> readEntries(std::string_view text, KnownFact& known)
{
    constexpr std::string_view lookedUp = "lengkap:";
    constexpr std::string_view notThere = "bukan ";
    if (text.starts_with(lookedUp)) {
        known.whole = true;
        text = trimmed(text.substr(lookedUp.size()));
    }
    while (!text.empty()) {
        const auto comma = text.find(',');
        auto one = trimmed(text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view{} : trimmed(text.substr(comma + 1));
        ListEntry entry;
        if (one.starts_with(notThere)) {
            entry.there = Truth::no;
            one = trimmed(one.substr(notThere.size()));
        }
        if (one.empty() || one.find(' ') != std::string_view::npos) return "is a list such as KTP, KK, bukan KIA";
        entry.code = one;
        known.entries.push_back(std::move(entry));
    }
    return std::nullopt;
}

/// What is wrong with the text, or nothing.
std::optional<std::string> readValue(const RuleFact& fact, std::string_view text, KnownFact& known)
{
    switch (fact.kind) {
    case FactKind::yesNo:
        if (text != "ya" && text != "tidak") return "is ya, tidak or tidak tahu";
        known.low = known.high = text == "ya" ? 1 : 0;
        return std::nullopt;
    case FactKind::number: return readNumber(text, known);
    case FactKind::choice: {
        const auto at = std::ranges::find(fact.choices, text);
        if (at == fact.choices.end()) {
            std::string all;
            for (const auto& choice : fact.choices) all += (all.empty() ? "" : ", ") + choice;
            return "is one of " + all;
        }
        known.low = known.high = at - fact.choices.begin();
        return std::nullopt;
    }
    case FactKind::day: {
        const auto day = Day::parse(text);
        if (!day) return "is a day such as 2026-10-20";
        known.low = known.high = day->number;
        return std::nullopt;
    }
    case FactKind::list: return readEntries(text, known);
    }
    return std::nullopt;
}

} // namespace

const KnownFact* KnownFacts::find(std::size_t fact) const
{
    for (const auto& [place, known] : m_facts)
        if (place == fact) return &known;
    return nullptr;
}

void KnownFacts::put(std::size_t fact, KnownFact known)
{
    const auto at = std::ranges::lower_bound(m_facts, fact, {}, &std::pair<std::size_t, KnownFact>::first);
    if (at != m_facts.end() && at->first == fact)
        at->second = std::move(known);
    else
        m_facts.emplace(at, fact, std::move(known));
}

std::optional<KnownFact> ageInYears(const Birth& birth, Day on)
{
    const auto age = ageOn(birth, on);
    if (!age) return std::nullopt;
    KnownFact out{.low = age->years, .high = age->years};
    if (birth.estimated()) {
        out.low = std::max(0, age->years - guessMayMiss);
        out.high = age->years + guessMayMiss;
    } else if (age->approximate)
        out.low = std::max(0, age->years - 1);
    return out;
}

std::optional<KnownFact> ageInMonths(const Birth& birth, Day on)
{
    if (!birth.day() || *birth.day() > on) return std::nullopt;
    const auto born = birth.day()->calendar();
    const auto now = on.calendar();
    const auto months = (static_cast<int>(now.year()) - static_cast<int>(born.year())) * 12 +
                        static_cast<int>(static_cast<unsigned>(now.month())) -
                        static_cast<int>(static_cast<unsigned>(born.month())) - (now.day() < born.day() ? 1 : 0);
    return KnownFact{.low = months, .high = months};
}

Result<std::optional<KnownFact>, std::string> parseFact(const RuleFact& fact, std::string_view text)
{
    KnownFact known;
    text = trimmed(text);
    if (const auto wrong = readDateAndSource(text, known)) return refused(fact.code + ": " + *wrong);
    if (text.empty() || text == "tidak tahu") return std::optional<KnownFact>{};
    if (const auto wrong = readValue(fact, text, known)) return refused(fact.code + " " + *wrong);
    return std::optional{std::move(known)};
}

} // namespace pintu
