#include "core/people/name.h"

#include "core/base/clean_text.h"
#include "core/people/name_letters.h"

#include <algorithm>
#include <array>

namespace pintu {
namespace {

using std::string;
using std::string_view;

template <std::size_t N>
bool isOneOf(const std::array<string_view, N>& list, string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

/// In front of a name, without their points.
constexpr std::array<string_view, 28> titles{"dr",    "drs",      "dra",   "drg",  "drh",  "ir",    "prof",
                                             "h",     "hj",       "kh",    "tn",   "ny",   "nn",    "sdr",
                                             "sdri",  "bpk",      "bapak", "ibu",  "ust",  "ustad", "ustadz",
                                             "ustaz", "ustadzah", "kyai",  "kiai", "haji", "hajah", "hajjah"};

/// Behind a comma, without their points and blanks.
constexpr std::array<string_view, 36> degrees{"se",  "sh",   "st",  "spd", "sag", "ssos", "skm",  "skep", "sip",
                                              "sap", "skom", "stp", "ss",  "ssi", "spsi", "sst",  "spdi", "mm",
                                              "mh",  "msi",  "mpd", "mag", "ma",  "msc",  "mkes", "mkm",  "mt",
                                              "mph", "amd",  "amk", "phd", "ns",  "apt",  "lc",   "ba",   "mhum"};

/// Short forms of Muhammad, in small letters without points.
constexpr std::array<string_view, 9> muhammadShort{"muh", "moh", "mohd", "muhd", "moch", "much", "mch", "mhd", "md"};
/// What its long forms fold to: Muhammad, Mohamad, Mochamad, Muchamad, Mohammed, Muhammed, Muhamat.
constexpr std::array<string_view, 6> muhammadFolded{"moamad", "mokamad", "mukamad", "moamed", "muamed", "muamat"};
constexpr string_view muhammad = "muamad";

string plain(string_view text)
{
    string out;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        else if (c != '.' && c != ' ')
            out += c;
    }
    return out;
}

std::vector<string> split(string_view text, string_view separators)
{
    std::vector<string> out;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of(separators), text.size());
        if (end > 0) out.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

bool hasLetter(string_view word)
{
    return std::ranges::any_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
}

/// "Budi Santoso, S.Sos., M.Si." without its tail; "Nurhayati, Siti" whole.
std::vector<string> withoutDegrees(string_view name)
{
    std::vector<string> tokens;
    bool first = true;
    for (const auto& part : split(name, ",;")) {
        const bool degree = !first && (part.find('.') != string::npos || isOneOf(degrees, plain(part)));
        first = false;
        if (degree) continue;
        for (auto& token : split(part, " \t")) tokens.push_back(std::move(token));
    }
    // Without a comma only the points tell a degree from a name: "Budi Santoso S.E."
    while (tokens.size() > 1 && tokens.back().find('.') != string::npos && isOneOf(degrees, plain(tokens.back())))
        tokens.pop_back();
    return tokens;
}

string foldWord(string_view word, bool firstOfSeveral)
{
    const auto small = plain(word);
    if (isOneOf(muhammadShort, small) || (firstOfSeveral && small == "m")) return string{muhammad};
    if (small == "abd") return "abdul";
    auto folded = detail::foldLetters(word);
    return isOneOf(muhammadFolded, folded) ? string{muhammad} : folded;
}

} // namespace

std::vector<string> nameWords(string_view name)
{
    auto tokens = withoutDegrees(name);
    std::size_t begin = 0;
    while (begin + 1 < tokens.size() && isOneOf(titles, plain(tokens[begin]))) ++begin;
    std::vector<string> words;
    for (std::size_t i = begin; i < tokens.size(); ++i)
        for (auto& word : split(tokens[i], ".-/"))
            if (hasLetter(word)) words.push_back(std::move(word));
    return words;
}

string initialsOf(string_view name)
{
    string letters;
    for (const auto& word : nameWords(name)) {
        const auto ascii = detail::smallLetters(word);
        const auto at = std::ranges::find_if(ascii, [](char c) { return c >= 'a' && c <= 'z'; });
        if (at != ascii.end()) letters += static_cast<char>(*at - 'a' + 'A');
    }
    if (letters.empty()) return "-";
    return letters.size() == 1 ? letters : string{letters.front(), letters.back()};
}

string maskedName(string_view name)
{
    string out;
    for (const auto& word : nameWords(name)) {
        if (!out.empty()) out += ' ';
        std::size_t at = 0;
        nextCodePoint(word, at);
        out += word.substr(0, at);
        out.append(countCodePoints(word) - 1, '*');
    }
    return out;
}

FoldedName foldName(string_view name)
{
    FoldedName out;
    const auto words = nameWords(name);
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto folded = foldWord(words[i], i == 0 && words.size() > 1);
        if (folded.empty() || folded == "bin" || folded == "binti") continue;
        out.joined += folded;
        out.words.push_back(std::move(folded));
    }
    return out;
}

} // namespace pintu
