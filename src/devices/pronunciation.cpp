#include "devices/pronunciation.h"

#include "devices/spoken.h"
#include "devices/word_shape.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

namespace pintu {
namespace {

constexpr std::array<const char*, 12> months{"Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
                                             "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};
constexpr std::string_view dash = "–";

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

/// What a single I, V or X counts.
bool isCounted(std::string_view word)
{
    constexpr std::array<std::string_view, 9> words{"kelas",   "tingkat",  "tahap", "lantai", "bab",
                                                    "wilayah", "golongan", "pasal", "periode"};
    return std::ranges::find(words, inSmall(word)) != words.end();
}

} // namespace

Pronunciation::Pronunciation(std::string_view list)
{
    while (!list.empty()) {
        const auto end = std::min(list.find('\n'), list.size());
        const auto line = trimmed(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
        if (line.empty() || line.front() == '#') continue;
        const auto equals = line.find('=');
        const auto written = inSmall(trimmed(line.substr(0, equals)));
        if (written.empty()) continue;
        if (equals == std::string_view::npos) {
            m_said.insert_or_assign(written, written);
            continue;
        }
        // Capitals on the right are spelled by the rules, whatever else the list says of them.
        m_said.insert_or_assign(written, Pronunciation{}.of(trimmed(line.substr(equals + 1))));
    }
}

const std::string* Pronunciation::listed(std::string_view written) const
{
    const auto found = m_said.find(inSmall(written));
    return found == m_said.end() ? nullptr : &found->second;
}

/// One text on its way to the ear: what is written is eaten from the front, what is said grows.
class Saying {
public:
    Saying(const Pronunciation& pronunciation, std::string_view text)
        : m_words{pronunciation}, m_text{text}, m_shouts{shouts(text)}
    {
    }

    std::string whole()
    {
        while (m_at < m_text.size())
            if (!number() && !word() && !sign()) m_said += m_text[m_at++];
        return std::move(m_said);
    }

private:
    /// Several words, and not one small letter: then also short words are words.
    static bool shouts(std::string_view text)
    {
        const auto capitals = std::ranges::count_if(text, &isCapital);
        return std::ranges::none_of(text, &isSmall) && trimmed(text).find(' ') != std::string_view::npos &&
               capitals > 1;
    }
    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }
    char before() const { return m_at > 0 ? m_text[m_at - 1] : '\0'; }
    std::size_t endOfDigits(std::size_t from) const
    {
        while (isDigit(at(from))) ++from;
        return from;
    }
    std::string cut(std::size_t from, std::size_t to) const { return std::string{m_text.substr(from, to - from)}; }
    bool say(const std::string& said, std::size_t end)
    {
        m_said += said;
        m_at = end;
        return true;
    }

    /// The words "pukul" or "jam" stand before.
    bool saidLast(std::string_view word) const
    {
        const auto said = trimmed(m_said);
        return said.size() >= word.size() && inSmall(said.substr(said.size() - word.size())) == word;
    }

    bool number()
    {
        if (!isDigit(at(m_at)) || isLetter(before()) || isDigit(before())) return false;
        if (date() || time() || telephone()) return true;
        auto end = endOfDigits(m_at);
        while ((at(end) == '.' || at(end) == ',') && isDigit(at(end + 1))) end = endOfDigits(end + 1);
        const auto figures = cut(m_at, end);
        say(figures, end);
        return range() || share(figures) || true;
    }

    /// 27/11/2026, 27-11-2026, 2026-11-27
    bool date()
    {
        const auto first = endOfDigits(m_at);
        const char between = at(first);
        if (between != '/' && between != '-' && between != '.') return false;
        const auto second = endOfDigits(first + 1);
        if (second == first + 1 || at(second) != between) return false;
        const auto third = endOfDigits(second + 1);
        auto day = cut(m_at, first);
        const auto month = cut(first + 1, second);
        auto year = cut(second + 1, third);
        constexpr std::size_t fourFigures = 4;
        if (day.size() == fourFigures) std::swap(day, year);
        if (year.size() != fourFigures || day.size() > 2 || day.empty() || month.size() > 2) return false;
        const int d = std::stoi(day);
        const int m = std::stoi(month);
        if (d < 1 || d > 31 || m < 1 || m > 12) return false;
        return say(std::to_string(d) + " " + months.at(static_cast<std::size_t>(m - 1)) + " " + year, third);
    }

    /// 08.00 is "pukul 8", 13:30 "pukul 13 30"; nothing that goes on like an amount.
    bool time()
    {
        const auto hour = endOfDigits(m_at);
        const auto minute = endOfDigits(hour + 1);
        if (hour - m_at != 2 || (at(hour) != '.' && at(hour) != ':') || minute - hour != 3) return false;
        if ((at(minute) == '.' || at(minute) == ',') && isDigit(at(minute + 1))) return false;
        const int h = std::stoi(cut(m_at, hour));
        const int m = std::stoi(cut(hour + 1, minute));
        if (h > 24 || m > 59) return false;
        const bool told = saidLast("pukul") || saidLast("jam") || saidLast("sampai");
        constexpr int twoFigures = 10;
        std::string said = (told ? "" : "pukul ") + std::to_string(h);
        if (m > 0) said += (m < twoFigures ? " lewat " : " ") + std::to_string(m);
        say(said, minute);
        range();
        return true;
    }

    /// 0812-3456-7890, (021) 500000: figure by figure.
    bool telephone()
    {
        if (at(m_at) != '0') return false;
        auto end = m_at;
        std::string figures;
        for (auto i = m_at; isDigit(at(i)) || ((at(i) == '-' || at(i) == ' ') && isDigit(at(i + 1))); ++i) {
            if (isDigit(at(i))) figures += at(i);
            end = i + 1;
        }
        constexpr std::size_t shortest = 8;
        return figures.size() >= shortest && say(spokenNumber(figures), end);
    }

    /// "15-25" and "08.00 – 15.00" reach from one to the other.
    bool range()
    {
        auto place = m_at;
        while (at(place) == ' ') ++place;
        const bool blanks = place > m_at;
        if (m_text.substr(place).starts_with(dash))
            place += dash.size();
        else if (at(place) == '-')
            ++place;
        else
            return false;
        if (blanks != (at(place) == ' ')) return false;
        while (at(place) == ' ') ++place;
        return isDigit(at(place)) && say(" sampai ", place);
    }

    /// After figures: "04/RW", "004/002", "12/2026", "3/4", "50.000/bulan".
    bool share(const std::string& figures)
    {
        if (at(m_at) != '/') return false;
        const auto next = m_at + 1;
        if (isSmall(at(next))) return say(" per ", next);
        if (!isDigit(at(next))) return say(", ", next);
        const auto right = cut(next, endOfDigits(next));
        constexpr std::size_t year = 4;
        if (right.size() == year && (right.starts_with("19") || right.starts_with("20"))) return say(" tahun ", next);
        return say(figures.front() == '0' || right.front() == '0' ? ", " : " per ", next);
    }

    bool word()
    {
        if (!isLetter(at(m_at))) return false;
        if (rupiah() || dotted() || ticket()) return true;
        auto end = m_at;
        while (isLetter(at(end)) || isDigit(at(end)) || isContinued(at(end))) ++end;
        // With the signs that belong to it: "e-KTP", "s/d", "a.n.", "No.".
        auto longer = end;
        while (isLetter(at(longer)) || at(longer) == '.' || at(longer) == '-' || at(longer) == '/') ++longer;
        for (const auto to : {longer, end + (at(end) == '.' ? 1 : 0), end})
            if (const auto* said = m_words.listed(m_text.substr(m_at, to - m_at))) {
                m_counted = isCounted(*said);
                return say(to > end && at(to) != ' ' && at(to) != '\0' ? *said + " " : *said, to);
            }
        say(wordAsSaid(m_text.substr(m_at, end - m_at)), end);
        return true;
    }

    std::string wordAsSaid(std::string_view word)
    {
        const auto counted = std::exchange(m_counted, isCounted(word));
        const auto capitals = static_cast<std::size_t>(
            std::ranges::find_if_not(word, [](char c) { return isCapital(c) || isDigit(c); }) - word.begin());
        if (capitals == word.size() && (word.size() > 1 || counted)) {
            if (const auto number = romanNumber(word)) return std::to_string(*number);
            const std::size_t shortest = m_shouts ? 4 : 6;
            return word.size() >= shortest && canBePronounced(word) ? inSmall(word) : spelled(word);
        }
        constexpr std::array<std::string_view, 5> endings{"nya", "ku", "mu", "lah", "kah"};
        if (capitals > 1 && std::ranges::find(endings, word.substr(capitals)) != endings.end())
            return wordAsSaid(word.substr(0, capitals)) + " " + std::string{word.substr(capitals)};
        return word.size() > 1 && !hasVowel(word) ? spelled(word) : std::string{word};
    }

    /// Rp50.000, Rp 1.250.000,00, Rp. 75.000,-
    bool rupiah()
    {
        if (inSmall(m_text.substr(m_at, 2)) != "rp") return false;
        auto place = m_at + 2;
        if (at(place) == '.') ++place;
        while (at(place) == ' ') ++place;
        if (!isDigit(at(place))) return false;
        auto end = endOfDigits(place);
        while (at(end) == '.' && isDigit(at(end + 1))) end = endOfDigits(end + 1);
        auto amount = cut(place, end);
        std::erase(amount, '.');
        if (m_text.substr(end).starts_with(",-")) end += 2;
        if (at(end) == ',' && isDigit(at(end + 1))) {
            const auto cents = endOfDigits(end + 1);
            const auto figures = cut(end + 1, cents);
            if (figures.find_first_not_of('0') != std::string::npos) amount += "," + figures;
            end = cents;
        }
        say(amount + " rupiah", end);
        range() || share(amount);
        return true;
    }

    /// R.S.U.D. and S.H.
    bool dotted()
    {
        auto end = m_at;
        std::string letters;
        while (isCapital(at(end)) && at(end + 1) == '.') {
            letters += at(end);
            end += 2;
        }
        if (isCapital(at(end)) && !isLetter(at(end + 1))) letters += at(end++);
        return letters.size() > 1 && say(spelled(letters), end);
    }

    /// sign by sign.
    bool ticket()
    {
        const auto end = endOfDigits(m_at + 2);
        constexpr std::size_t fewest = 2;
        if (!isCapital(at(m_at)) || at(m_at + 1) != '-' || end < m_at + 2 + fewest || isLetter(at(end))) return false;
        return say(spokenNumber(m_text.substr(m_at, end - m_at)), end);
    }

    bool sign()
    {
        if (at(m_at) == '/') {
            // "Ibu/Bapak", "KTP/KK"; "dan/atau" says it itself.
            if (isLetter(before()) && isLetter(at(m_at + 1))) return say(saidLast("dan") ? " " : " atau ", m_at + 1);
            return say(", ", m_at + 1);
        }
        for (const std::string_view pause : {"…", "—", "–", "•", "·"})
            if (m_text.substr(m_at).starts_with(pause)) return say(", ", m_at + pause.size());
        if (at(m_at) == '&') return say(" dan ", m_at + 1);
        return false;
    }

    const Pronunciation& m_words;
    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_shouts;
    std::string m_said;
    bool m_counted = false; ///< the word before is followed by a number
};

std::string Pronunciation::of(std::string_view text) const
{
    return Saying{*this, text}.whole();
}

Pronunciation readPronunciation(const std::filesystem::path& file)
{
    std::ifstream in{file, std::ios::binary};
    const std::string list{std::istreambuf_iterator<char>{in}, {}};
    return Pronunciation{list};
}

} // namespace pintu
