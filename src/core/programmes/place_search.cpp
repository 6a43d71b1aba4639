#include "core/programmes/catalogue.h"
#include "core/programmes/spoken.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

namespace pintu {
namespace {

enum class Fit { none, beginning, whole };

/// All that a place is called: its name, without the kind that regencies and cities bring, and other spellings.
std::vector<std::string> spokenNames(const Place& place)
{
    std::vector<std::string> out{spoken(place.name)};
    for (const std::string_view kind : {"Kota ", "Kabupaten "})
        if (place.name.starts_with(kind)) out.push_back(spoken(std::string_view{place.name}.substr(kind.size())));
    for (const auto& name : place.known) out.push_back(spoken(name));
    return out;
}

Fit fitOf(const std::vector<std::string>& names, const std::string& wanted)
{
    auto best = Fit::none;
    for (const auto& name : names)
        if (name.starts_with(wanted)) best = std::max(best, name == wanted ? Fit::whole : Fit::beginning);
    return best;
}

/// Whether a place's names may begin with one of these letters: of a whole country's places most do not, and folding
/// them all for every key would be felt.
bool mayBegin(const Place& place, std::string_view letters)
{
    if (!place.known.empty() || place.name.starts_with("K")) return true; // "Kota Serang" is also Serang
    for (const char c : place.name) {
        const char letter = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (static_cast<unsigned char>(c) >= 0x80) return true;
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
            return letters.find(letter) != std::string_view::npos;
    }
    return false;
}

/// "Kec. Kasemen" as our own lists write it, and as clerks do.
std::string_view withoutTitle(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    constexpr std::array<std::string_view, 8> titles{"desa adat ", "desa ",      "kel. ", "kelurahan ",
                                                     "kec. ",      "kecamatan ", "kab. ", "kabupaten "};
    for (const auto title : titles) {
        const auto same = [](char typed, char wanted) {
            return (typed >= 'A' && typed <= 'Z' ? static_cast<char>(typed - 'A' + 'a') : typed) == wanted;
        };
        if (text.size() > title.size() && std::equal(title.begin(), title.end(), text.begin(),
                                                     [&](char wanted, char typed) { return same(typed, wanted); }))
            return text.substr(title.size());
    }
    return text;
}

std::string_view withoutBlanks(std::string_view text)
{
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// One way to read what was typed: a few names have commas of their own.
struct Wish {
    std::string_view written;
    std::string name;
    std::string untitled; ///< the same without "Desa", "Kel." and so on
    std::vector<std::string> above;
};

std::vector<Wish> wishesIn(std::string_view text)
{
    std::vector<Wish> out;
    std::vector<std::size_t> ends; // of a name: every comma, and the end
    for (std::size_t at = 0; at <= text.size(); ++at)
        if (at == text.size() || text[at] == ',') ends.push_back(at);
    if (spoken(text.substr(0, ends.front())).empty()) return out;
    for (std::size_t e = 0; e < ends.size(); ++e) {
        const auto name = text.substr(0, ends[e]);
        Wish wish{withoutBlanks(name), spoken(name), spoken(withoutTitle(name)), {}};
        if (wish.untitled.empty()) continue;
        for (std::size_t above = e; above + 1 < ends.size(); ++above) {
            const auto part = text.substr(ends[above] + 1, ends[above + 1] - ends[above] - 1);
            if (auto folded = spoken(withoutTitle(part)); !folded.empty()) wish.above.push_back(std::move(folded));
        }
        out.push_back(std::move(wish));
    }
    return out;
}

std::string_view above(std::string_view code)
{
    const auto dot = code.rfind('.');
    return dot == std::string_view::npos ? std::string_view{} : code.substr(0, dot);
}

/// How many levels two places share: 3 for one district, 0 for two provinces.
std::int64_t sharedLevels(std::string_view a, std::string_view b)
{
    std::int64_t levels = 0;
    for (std::size_t i = 0;; ++i) {
        const bool endA = i >= a.size() || a[i] == '.';
        const bool endB = i >= b.size() || b[i] == '.';
        if (endA && endB && !a.empty() && !b.empty()) ++levels;
        if (i >= a.size() || i >= b.size() || a[i] != b[i]) return levels;
    }
}

} // namespace

std::vector<const Place*> Catalogue::placesNamed(std::string_view text, std::string_view near) const
{
    // What is lacking of a whole name weighs more than a title that is none, and that more than whole districts.
    constexpr std::int64_t onlyBeginning = 100;
    constexpr std::int64_t onlyUntitled = 10;
    const auto wishes = wishesIn(text);
    const auto lackOf = [&](const Place& candidate, const std::vector<std::string>& names, const Wish& wish) {
        std::optional<std::int64_t> lack;
        const auto better = [&](Fit fit, std::int64_t extra) {
            if (fit == Fit::none) return;
            const auto found = extra + (fit == Fit::whole ? 0 : onlyBeginning);
            if (!lack || found < *lack) lack = found;
        };
        better(fitOf(names, wish.name), 0);
        if (wish.untitled != wish.name) better(fitOf(names, wish.untitled), onlyUntitled);
        if (!lack) return lack;
        auto up = above(candidate.code); // what stands behind comes in order: district, regency, province
        for (const auto& wanted : wish.above) {
            auto fit = Fit::none;
            for (; fit == Fit::none && !up.empty(); up = above(up)) {
                const auto* parent = place(up);
                fit = parent ? fitOf(spokenNames(*parent), wanted) : Fit::none;
                if (fit != Fit::whole) ++*lack; // a beginning only, or a level passed over
            }
            if (fit == Fit::none) return std::optional<std::int64_t>{};
        }
        return lack;
    };

    // Lack, farness, other marks than written ("I,II" sounds like "III"), code.
    using Rank = std::tuple<std::int64_t, std::int64_t, bool, std::string_view>;
    std::vector<std::pair<Rank, const Place*>> found;
    std::string letters;
    for (const auto& wish : wishes)
        for (const auto* name : {&wish.name, &wish.untitled})
            if (!name->empty()) letters += name->front();
    for (const auto& candidate : m_lists.places) {
        if (!mayBegin(candidate, letters)) continue;
        const auto names = spokenNames(candidate);
        std::optional<std::int64_t> least;
        const bool otherMarks = std::ranges::none_of(wishes, [&](const Wish& wish) {
            return candidate.name == wish.written || candidate.name == withoutTitle(wish.written);
        });
        for (const auto& wish : wishes)
            if (const auto lack = lackOf(candidate, names, wish); lack && (!least || *lack < *least)) least = lack;
        if (least)
            found.push_back({{*least, -sharedLevels(candidate.code, near), otherMarks, candidate.code}, &candidate});
    }
    std::ranges::sort(found);
    std::vector<const Place*> out;
    for (const auto& [rank, candidate] : found) out.push_back(candidate);
    return out;
}

} // namespace pintu
