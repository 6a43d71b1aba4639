#include "office/name_search.h"

#include "core/people/name.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace pintu {
namespace {

/// Of a form that hundreds of words share the first ones are read, which are the most common: they came first.
constexpr std::size_t wordsOfAForm = 200;
constexpr std::size_t mostChoices = 96;
constexpr std::size_t mostChoicesOfFewer = 24;
/// Namesakes of each name that is a slip away: the list has room for more names than one.
constexpr std::size_t namesakes = 5;
/// Of the typed name itself.
constexpr std::size_t ofTheTyped = 85;
constexpr std::size_t ofAWordWithYearOrVillage = 512;

/// What is added to the slips of somebody who bears more words than were typed.
constexpr int moreWords = 1;
/// Of whoever is of the typed year and village, and bears none of the typed words.
constexpr int anyName = 10;
/// A word that somebody does not bear is as far as so many slips.
int slipsOfNone(std::string_view word)
{
    constexpr std::size_t most = 8;
    return static_cast<int>(std::min(word.size(), most));
}

/// How many meanings of each word are tried together, by the number of words.
std::size_t meaningsEach(std::size_t words)
{
    constexpr std::array<std::size_t, 5> each{0, 24, 12, 8, 6};
    return words < each.size() ? each.at(words) : words < 6 ? 4 : 2;
}

int mostSlips(std::string_view word, Reach reach)
{
    constexpr std::size_t longWord = 7;
    return (reach == Reach::oneSlip ? 4 : 6) + (word.size() >= longWord ? 1 : 0);
}

/// Words in the order typed, each once. Initials lead nowhere; they are for the ranking.
std::vector<std::string> typedWords(std::string_view name)
{
    std::vector<std::string> out;
    const auto folded = foldName(name);
    for (const auto& word : folded.words) {
        std::string counted{countedLetters(word)};
        const bool initial = counted.size() == 1 && folded.words.size() > 1;
        if (!initial && std::ranges::find(out, counted) == out.end()) out.push_back(std::move(counted));
    }
    constexpr std::size_t most = 8;
    if (out.size() > most) out.resize(most);
    return out;
}

} // namespace

NameSearch::NameSearch(PeopleLists& lists, const PeopleQuestion& question, const std::vector<std::int64_t>& ofBoth)
    : m_lists{lists}, m_question{question}, m_ofBoth{ofBoth.begin(), ofBoth.end()}
{
    for (const auto made : ofBoth) add(made, anyName);
}

void NameSearch::add(std::int64_t made, int slips)
{
    const auto [at, first] = m_hits.emplace(made, slips);
    if (!first) at->second = std::min(at->second, slips);
}

std::vector<NameSearch::Hit> NameSearch::hits() const
{
    std::vector<Hit> out;
    for (const auto& [made, slips] : m_hits) out.push_back({made, slips});
    std::ranges::stable_sort(out, {}, &Hit::slips);
    return out;
}

/// All forms of all words are asked for at once: on a server each question is a trip.
NameSearch::Meant NameSearch::meantBy(const std::vector<std::string>& typed, Reach reach)
{
    std::vector<std::string> forms;
    std::vector<std::size_t> ends;
    for (const auto& word : typed) {
        for (auto& form : formsAsked(word, reach)) forms.push_back(std::move(form));
        if (&word == &typed.back())
            if (auto beginning = formOfBeginning(word)) forms.push_back(std::move(*beginning));
        ends.push_back(forms.size());
    }
    const auto found = m_lists.words(forms, wordsOfAForm);
    Meant out;
    std::size_t at = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        const auto& word = typed[i];
        const int limit = mostSlips(word, reach);
        std::map<std::string, int> near{{word, 0}};
        for (; at < ends[i]; ++at)
            for (const auto& kept : found[at]) {
                int slips = slipsBetween(word, kept, limit);
                if (i + 1 == typed.size() && kept.size() > word.size()) { // it may be begun only
                    const auto begun = slipsBetween(word, std::string_view{kept}.substr(0, word.size()), limit);
                    slips = std::min(slips, begun + 1 + static_cast<int>((kept.size() - word.size()) / 3));
                }
                if (slips <= limit) near.emplace(kept, slips);
            }
        auto& words = out.emplace_back();
        for (const auto& [kept, slips] : near) words.push_back({kept, slips});
        std::ranges::stable_sort(words, {}, &Near::slips);
    }
    return out;
}

/// The nearest ways to take all words together.
std::vector<NameSearch::Choice> NameSearch::choices(const Meant& meant, std::size_t most)
{
    std::vector<Choice> out{{}};
    for (const auto& words : meant) {
        std::vector<Choice> longer;
        const auto count = std::min(words.size(), meaningsEach(meant.size()));
        for (const auto& choice : out)
            for (const auto& near : std::span{words}.first(count)) {
                auto next = choice;
                next.words.push_back(near.word);
                next.slips += near.slips;
                longer.push_back(std::move(next));
            }
        out = std::move(longer);
    }
    std::ranges::stable_sort(out, {}, &Choice::slips);
    if (out.size() > most) out.resize(most);
    for (auto& choice : out) {
        choice.asTyped = choice.slips == 0;
        std::ranges::sort(choice.words);
        choice.words.erase(std::ranges::unique(choice.words).begin(), choice.words.end());
    }
    return out;
}

/// Those who bear all the words of a choice, and others besides or none.
void NameSearch::addNamed(const std::vector<Choice>& choices)
{
    const auto ask = [&](const std::vector<Choice>& asked, std::size_t most) {
        std::vector<std::string> keywords;
        for (const auto& choice : asked)
            keywords.push_back(choice.words.size() == 1 ? wordKeyword(choice.words.front())
                                                        : nameKeyword(choice.words, NameChoice::some));
        const auto found = m_lists.people(keywords, most);
        std::vector<Choice> borne;
        for (std::size_t i = 0; i < found.size(); ++i) {
            for (const auto made : found[i]) add(made, asked[i].slips + moreWords);
            if (!found[i].empty()) borne.push_back(asked[i]);
        }
        return borne;
    };
    auto borne = ask(choices, namesakes);
    addWhole(borne);
    std::erase_if(borne, [](const Choice& choice) { return !choice.asTyped; });
    if (!borne.empty()) (void)ask(borne, ofTheTyped);
}

/// Those who bear all the words of a choice and no others.
void NameSearch::addWhole(const std::vector<Choice>& choices)
{
    const auto ask = [&](bool asTyped, std::size_t most) {
        std::vector<Choice> asked;
        std::ranges::copy_if(choices, std::back_inserter(asked),
                             [&](const Choice& choice) { return choice.asTyped == asTyped; });
        if (asked.empty()) return;
        std::vector<std::string> keywords;
        for (const auto& choice : asked) keywords.push_back(nameKeyword(choice.words, NameChoice::whole));
        const auto found = m_lists.people(keywords, most);
        for (std::size_t i = 0; i < found.size(); ++i)
            for (const auto made : found[i]) add(made, asked[i].slips);
    };
    ask(true, ofTheTyped);
    ask(false, namesakes);
}

/// A person comes once for each typed word that is near to one of the name, with what these words and the others take.
void NameSearch::addOfYearAndVillage(const std::vector<std::string>& typed, const Meant& meant)
{
    struct Asked {
        std::size_t word = 0;
        int slips = 0;
    };
    std::vector<std::string> keywords;
    std::vector<Asked> asked;
    for (std::size_t i = 0; i < meant.size(); ++i)
        for (const auto& near : std::span{meant[i]}.first(std::min(meant[i].size(), meaningsEach(meant.size())))) {
            if (m_question.birthYear != 0 && m_ofBoth.empty()) {
                keywords.push_back(wordBornKeyword(near.word, m_question.birthYear));
                asked.push_back({i, near.slips});
            }
            if (!m_question.village.empty()) {
                keywords.push_back(wordVillageKeyword(near.word, m_question.village));
                asked.push_back({i, near.slips});
            }
        }
    std::map<std::int64_t, std::vector<int>> slipsOf;
    const auto found = m_lists.people(keywords, ofAWordWithYearOrVillage);
    for (std::size_t k = 0; k < found.size(); ++k)
        for (const auto made : found[k]) {
            auto [at, first] = slipsOf.try_emplace(made);
            if (first)
                for (const auto& word : typed) at->second.push_back(slipsOfNone(word));
            auto& slips = at->second[asked[k].word];
            slips = std::min(slips, asked[k].slips);
        }
    for (const auto& [made, slips] : slipsOf) {
        // Before the same name of another year or village, and whoever is of both before those.
        int all = m_ofBoth.contains(made) ? -4 : -1;
        for (const int one : slips) all += one;
        add(made, all);
    }
}

void NameSearch::addNear(std::string_view name, Reach reach)
{
    m_typed = typedWords(name);
    m_meant.clear();
    if (m_typed.empty()) return;
    m_meant = meantBy(m_typed, reach);
    addNamed(choices(m_meant, mostChoices));
    if (m_question.birthYear != 0 || !m_question.village.empty()) addOfYearAndVillage(m_typed, m_meant);
}

void NameSearch::addWithoutAWord()
{
    if (m_typed.size() < 2) return;
    std::vector<Choice> all;
    for (std::size_t out = 0; out < m_typed.size(); ++out) {
        auto fewer = m_meant;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(out));
        for (auto& choice : choices(fewer, mostChoicesOfFewer)) {
            choice.slips += slipsOfNone(m_typed[out]);
            all.push_back(std::move(choice));
        }
    }
    addNamed(all);
}

void NameSearch::addOtherBlanks()
{
    const auto other = withOtherBlanks(m_question.name);
    for (const auto& joined : other.joined) addNear(joined, Reach::oneSlip);

    const auto kept = [](const std::string& part) { return wordKeyword(countedLetters(foldName(part).joined)); };
    std::vector<std::string> parts;
    for (const auto& parted : other.parted) {
        parts.push_back(kept(parted.left));
        parts.push_back(kept(parted.right));
    }
    const auto bearers = m_lists.people(parts, 1);
    std::vector<Choice> names;
    for (std::size_t i = 0; i < other.parted.size(); ++i) {
        if (bearers[2 * i].empty() || bearers[2 * i + 1].empty()) continue;
        names.push_back({keptWords(foldName(other.parted[i].name)), moreWords, false});
        if (m_question.birthYear == 0 && m_question.village.empty()) continue;
        Meant exactly;
        for (const auto& word : names.back().words) exactly.push_back({{word, moreWords}});
        addOfYearAndVillage(names.back().words, exactly);
    }
    addNamed(names);
}

} // namespace pintu
