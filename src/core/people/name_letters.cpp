#include "core/people/name_letters.h"

#include "core/base/clean_text.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace pintu::detail {
namespace {

/// U+00C0 to U+00FF and U+0100 to U+017F, each as the letter it is written with; '.' for what is no letter.
constexpr std::string_view latin1 = "aaaaaaaceeeeiiiidnooooo.ouuuuypsaaaaaaaceeeeiiiidnooooo.ouuuuypy";
constexpr std::string_view latinA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
                                    "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin1.size() == 0x40 && latinA.size() == 0x80);

constexpr std::string_view vowels = "aiueo";

/// [a][b] for letters a to z; a search compares millions of pairs.
constexpr auto alikeTable = [] {
    std::array<std::array<bool, 26>, 26> table{};
    constexpr std::array<std::string_view, 16> pairs{"ou", "ei", "ao", "ae", "iy", "fp", "wf", "dt",
                                                     "bp", "zj", "zs", "ck", "gk", "cs", "mn", "wu"};
    for (const auto pair : pairs) {
        const auto a = static_cast<std::size_t>(pair[0] - 'a');
        const auto b = static_cast<std::size_t>(pair[1] - 'a');
        table[a][b] = table[b][a] = true;
    }
    return table;
}();

/// Whether people write one for the other without meaning another name.
bool soundAlike(char a, char b)
{
    if (a < 'a' || a > 'z' || b < 'a' || b > 'z') return false;
    return alikeTable[static_cast<std::size_t>(a - 'a')][static_cast<std::size_t>(b - 'a')];
}

bool isVowel(std::string_view word, std::size_t at)
{
    return at < word.size() && vowels.find(word[at]) != std::string_view::npos;
}

/// Letters beyond A to Z that Indonesian spelling does not need, and pairs that stand for one sound. Reads one sound at
/// `at`.
struct Sound {
    std::string_view written;
    std::size_t length;
};

Sound soundAt(std::string_view word, std::size_t at)
{
    const auto rest = word.substr(at);
    const auto begins = [&](std::string_view pair) { return rest.starts_with(pair); };
    if (begins("oe")) return {"u", 2};
    if (begins("dj")) return {"j", 2};
    if (begins("tj")) return {"c", 2};
    if (begins("nj")) return {"ny", 2};
    if (begins("sj") || begins("sh")) return {"s", 2};
    if (begins("sy") && isVowel(word, at + 2)) return {"s", 2};
    // Before a vowel it is heard (Cholid, Khalid); elsewhere it is an h, and as such not written (Achmad, Ahmad).
    if (begins("ch") || begins("kh")) return {isVowel(word, at + 2) ? "k" : "", 2};
    if (begins("dz")) return {"z", 2};
    if (begins("ts")) return {"s", 2};
    if (begins("ck")) return {"k", 2};
    switch (rest.front()) {
    case 'h': return {"", 1};
    case 'y': return {isVowel(word, at + 1) ? "y" : "i", 1};
    case 'v': return {"f", 1};
    case 'q': return {"k", 1};
    case 'x': return {"ks", 1};
    default: return {rest.substr(0, 1), 1};
    }
}

} // namespace

std::string smallLetters(std::string_view word)
{
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = nextCodePoint(word, at);
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z')
            out += static_cast<char>(c);
        else if (c >= 0xc0 && c < 0x100)
            out += latin1[c - 0xc0];
        else if (c >= 0x100 && c < 0x180)
            out += latinA[c - 0x100];
        else if (c >= 0x370 && (c < 0x2000 || c > 0x206f))
            appendCodePoint(out, c); // not combining marks, not punctuation
    }
    std::erase(out, '.');
    return out;
}

std::string foldLetters(std::string_view word)
{
    const auto small = smallLetters(word);
    std::string out;
    for (std::size_t at = 0; at < small.size();) {
        const auto sound = soundAt(small, at);
        for (const char c : sound.written)
            if (out.empty() || out.back() != c || static_cast<unsigned char>(c) >= 0x80) out += c;
        at += sound.length;
    }
    return out.empty() ? small : out; // "H" alone stays
}

int distance(std::string_view a, std::string_view b, int limit)
{
    constexpr int step = 2;
    // Longer than any word of a name; what lies behind is not compared.
    constexpr std::size_t longest = 64;
    a = a.substr(0, longest);
    b = b.substr(0, longest);
    std::array<std::array<int, longest + 1>, 3> rows;
    auto* before = &rows[0];
    auto* last = &rows[1];
    auto* row = &rows[2];
    for (std::size_t j = 0; j <= b.size(); ++j) (*last)[j] = static_cast<int>(j) * step;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int least = (*row)[0] = static_cast<int>(i) * step;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = a[i - 1] == b[j - 1] ? 0 : soundAlike(a[i - 1], b[j - 1]) ? 1 : step;
            int cost = std::min(std::min((*last)[j], (*row)[j - 1]) + step, (*last)[j - 1] + change);
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) cost = std::min(cost, (*before)[j - 2] + step);
            (*row)[j] = cost;
            least = std::min(least, cost);
        }
        // A swap reaches back two rows, so only two hopeless rows in a row are hopeless; the limit leaves room for
        // that.
        if (least > limit + step) return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return (*last)[b.size()];
}

} // namespace pintu::detail
