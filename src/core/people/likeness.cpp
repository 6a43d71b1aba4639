#include "core/people/name.h"
#include "core/people/name_letters.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// The ranking half of name.h, apart from the spelling half.
namespace pintu {
namespace {

constexpr int best = 1000;
/// Words less alike than this have nothing to do with each other.
constexpr int least = 450;

/// 1000 for equal, 0 for words that have nothing to do with each other.
int closeness(std::string_view a, std::string_view b)
{
    const auto longer = static_cast<int>(std::max(a.size(), b.size()));
    const auto shorter = static_cast<int>(std::min(a.size(), b.size()));
    const int full = 2 * longer;
    const int limit = full * (best - least) / best;
    if (longer == 0 || 2 * (longer - shorter) > limit) return 0;
    const int cost = detail::distance(a, b, limit);
    return cost > limit ? 0 : best - cost * best / full;
}

/// How well one typed word is answered by one word of a name.
int wordScore(std::string_view typed, std::string_view word, bool unfinished)
{
    if (typed == word) return best;
    // An initial answers every word that begins with it, but weakly.
    if (typed.size() == 1 || word.size() == 1) return typed.front() == word.front() ? 700 : 0;
    int score = closeness(typed, word);
    if (unfinished && typed.size() < word.size()) {
        const auto beginning = closeness(typed, word.substr(0, typed.size()));
        const auto typedShare = static_cast<int>(100 * typed.size() / word.size());
        score = std::max(score, beginning * (850 + typedShare) / best);
    }
    return score;
}

/// Words in any order, each word of the name used once, longest typed words first because they tell most.
int byWords(const FoldedName& typed, const FoldedName& name)
{
    constexpr std::size_t most = 8;
    std::array<bool, most> used{};
    const auto words = std::min(name.words.size(), most);
    std::array<std::size_t, most> order{};
    const auto asked = std::min(typed.words.size(), most);
    for (std::size_t i = 0; i < asked; ++i) order[i] = i;
    std::stable_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(asked),
                     [&](std::size_t a, std::size_t b) { return typed.words[a].size() > typed.words[b].size(); });
    long long sum = 0;
    long long weight = 0;
    std::size_t answered = 0;
    bool inOrder = true;
    for (std::size_t k = 0; k < asked; ++k) {
        const auto& word = typed.words[order[k]];
        int score = 0;
        std::size_t at = words;
        for (std::size_t i = 0; i < words; ++i) {
            if (used[i]) continue;
            const int one = wordScore(word, name.words[i], order[k] + 1 == typed.words.size());
            if (one > score) score = one, at = i;
        }
        if (at < words && score >= best / 2) {
            used[at] = true;
            ++answered;
            inOrder = inOrder && at == order[k];
        }
        const auto letters = static_cast<long long>(word.size());
        sum += score * letters;
        weight += letters;
    }
    if (weight == 0) return 0;
    const auto unanswered = static_cast<long long>(name.words.size() - std::min(answered, name.words.size()));
    return std::max(0, static_cast<int>(sum / weight - std::min(unanswered, 4LL) * 15 - (inOrder ? 0 : 10)));
}

/// Whether a word of `whole` is two neighbours of `parted` in one.
bool isInOneWord(const FoldedName& parted, std::size_t at, const FoldedName& whole)
{
    constexpr int alike = 800;
    const auto joined = parted.words[at] + parted.words[at + 1];
    return std::ranges::any_of(whole.words, [&](const auto& word) { return closeness(joined, word) >= alike; });
}

FoldedName joinedAt(FoldedName name, std::size_t at)
{
    name.words[at] += name.words[at + 1];
    name.words.erase(name.words.begin() + static_cast<std::ptrdiff_t>(at) + 1);
    return name;
}

/// "Nur Haliza" and "Nurhaliza Tanjung", either way round; 0 where no blank is in another place.
int withOtherBlanks(const FoldedName& typed, const FoldedName& name)
{
    int score = 0;
    for (std::size_t at = 0; at + 1 < typed.words.size(); ++at)
        if (isInOneWord(typed, at, name)) score = std::max(score, byWords(joinedAt(typed, at), name));
    for (std::size_t at = 0; at + 1 < name.words.size(); ++at)
        if (isInOneWord(name, at, typed)) score = std::max(score, byWords(typed, joinedAt(name, at)));
    return score;
}

} // namespace

int likeness(const FoldedName& typed, const FoldedName& name)
{
    if (typed.words.empty() || name.words.empty()) return 0;
    if (typed == name) return best;
    int score = byWords(typed, name);
    // Blanks are the least certain letters of all.
    constexpr int blanksCost = 97;
    constexpr int near = 900;
    if (typed.words.size() != name.words.size())
        score = std::max(score, closeness(typed.joined, name.joined) * blanksCost / 100);
    if (score < near) score = std::max(score, withOtherBlanks(typed, name) * blanksCost / 100);
    return std::min(score, best - 1);
}

} // namespace pintu
