#include "office/people_search.h"

#include "core/base/clean_text.h"
#include "core/people/name.h"
#include "core/people/nik.h"
#include "core/people/region_code.h"
#include "core/people/telephone.h"
#include "office/joined_people.h"
#include "office/name_search.h"
#include "seal/sealed_words.h"
#include "store/sql_people.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace pintu {
namespace {

/// Opening a record takes 22 microseconds, and tells the program a name that nobody may have asked for.
constexpr std::size_t mostOpened = 50;
constexpr std::size_t openedAtFirst = 20;
constexpr std::size_t openedThen = 30;
/// How like the nearest name must be for nobody to look further: to more of those gathered; to names without one of the
/// words and to other blanks; to names two slips away.
constexpr int same = 1000;
constexpr int near = 900;
constexpr int quiteNear = 850;
/// A name like the typed one, of somebody of the typed year, comes before the typed name of somebody else.
constexpr int ofTheYear = 150;
constexpr int aboutTheYear = 60;
constexpr int ofTheVillage = 150;
constexpr std::int64_t yearsThatAreAbout = 2;

Birth birthOf(const Resident& resident, const PersonWords& words)
{
    if (words.born) return Birth::on(*words.born);
    return resident.birthYear != 0 ? Birth::in(static_cast<int>(resident.birthYear)) : Birth{};
}

Day todayAt(Site& site)
{
    return Day::of(site.clock().now(), site.zone());
}

PersonRow rowOf(const Resident& resident, const PersonWords& words, FoundBy by, Day today)
{
    PersonRow row;
    row.id = resident.id;
    row.name = words.name;
    row.sex = resident.sex;
    row.village = resident.village;
    row.temporary = resident.temporary;
    row.by = by;
    row.likeness = 1000;
    if (const auto age = ageOn(birthOf(resident, words), today)) row.age = age->years;
    return row;
}

/// Found by a number that is this person's alone; nothing once the words are erased.
std::optional<PersonRow> exactly(Site& site, const Resident& resident, FoundBy by)
{
    const auto words = site.journal().wordsAt<PersonWords>(resident.seq);
    return words ? std::optional{rowOf(resident, *words, by, todayAt(site))} : std::nullopt;
}

std::vector<PersonRow> byNik(Site& site, const std::string& text)
{
    std::vector<PersonRow> out;
    const auto nik = Nik::parse(text);
    if (nik->implausible()) return out; // version 0.1.0 still made an index for such
    const auto index = blindIndex(site.keys().index, "nik", nik->text());
    for (const auto& resident : SqlPeople{site.database()}.withNik(index))
        if (auto row = exactly(site, resident, FoundBy::nik)) out.push_back(std::move(*row));
    return eachOnce(site, out, out.size());
}

/// The words of a name as they are spelled, whatever the case of A to Z.
std::vector<std::string> spelling(std::string_view name)
{
    auto out = nameWords(name);
    for (auto& word : out)
        for (auto& c : word)
            if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

/// One search: what was asked, and who was opened for it.
class Search {
public:
    Search(Site& site, PeopleQuestion question, std::size_t most, std::size_t mayOpen = mostOpened)
        : m_site{site},
          m_lists{site.database(), site.keys(), site.entropy()},
          m_question{std::move(question)},
          m_typed{foldName(m_question.name)},
          m_today{todayAt(site)},
          m_most{most},
          m_mayOpen{mayOpen}
    {
    }

    bool possible() { return m_lists.areCurrent(); }

    std::vector<PersonRow> rows()
    {
        gather();
        return best();
    }

private:
    struct Found {
        PersonRow row;
        int score = 0;
        bool spelledSo = false;
    };

    void gather()
    {
        if (!m_question.digits.empty()) byDigits();
        if (m_question.telephone) byTelephone();
        if (!m_typed.words.empty()) byName();
        if (m_typed.words.empty() && !m_question.village.empty()) byVillage();
    }

    template <class Take>
    void open(std::span<const std::int64_t> made, Take take)
    {
        std::vector<std::int64_t> wanted;
        for (const auto place : made)
            if (m_opened.size() < m_mayOpen && m_opened.insert(place).second) wanted.push_back(place);
        for (const auto& [resident, words] : m_lists.open(wanted)) take(resident, words);
    }

    void found(PersonRow row) { m_found.push_back({std::move(row), 2000, false}); }

    /// Those in most of the lists first: a run of digits holds several.
    std::vector<std::int64_t> inMostOf(const std::vector<std::string>& keywords)
    {
        std::map<std::int64_t, int> times;
        for (const auto& list : m_lists.people(keywords, 100))
            for (const auto made : list) ++times[made];
        std::vector<std::pair<int, std::int64_t>> order;
        for (const auto& [made, count] : times) order.emplace_back(-count, made);
        std::ranges::sort(order);
        std::vector<std::int64_t> out;
        for (const auto& [count, made] : order) out.push_back(made);
        return out;
    }

    void byDigits()
    {
        const auto holds = [&](const auto& number) {
            return number && number->text().find(m_question.digits) != std::string::npos;
        };
        open(inMostOf(keywordsOfDigits(m_question.digits)), [&](const Resident& resident, const PersonWords& words) {
            if (holds(Nik::parse(words.nik)))
                found(rowOf(resident, words, FoundBy::partOfNik, m_today));
            else if (holds(FamilyCardNumber::parse(words.familyCard)))
                found(rowOf(resident, words, FoundBy::partOfFamilyCard, m_today));
        });
    }

    void byTelephone()
    {
        const auto& asked = *m_question.telephone;
        open(inMostOf({telephoneKeyword(asked), telephoneEndKeyword(asked)}),
             [&](const Resident& resident, const PersonWords& words) {
                 const auto number = dialledNumber(words.phone);
                 if (number && number->ends_with(asked)) found(rowOf(resident, words, FoundBy::telephone, m_today));
             });
    }

    void byVillage()
    {
        const auto count = static_cast<std::int64_t>(std::min(m_most, m_mayOpen));
        SqlPeople people{m_site.database()};
        const auto& village = m_question.village;
        open(m_question.birthYear != 0 ? people.of(village, m_question.birthYear, count) : people.of(village, count),
             [&](const Resident& resident, const PersonWords& words) {
                 found(rowOf(resident, words, FoundBy::village, m_today));
             });
    }

    void byName()
    {
        constexpr std::int64_t mostOfBoth = 500;
        const bool both = m_question.birthYear != 0 && !m_question.village.empty();
        const auto ofBoth = both ? SqlPeople{m_site.database()}.of(m_question.village, m_question.birthYear, mostOfBoth)
                                 : std::vector<std::int64_t>{};
        NameSearch search{m_lists, m_question, ofBoth};
        search.addNear(m_question.name, Reach::oneSlip);
        openNamed(search, openedAtFirst);
        if (m_nearest < near && m_question.village.empty() && byNameOfVillage()) return;
        if (m_nearest < near) {
            search.addWithoutAWord();
            search.addOtherBlanks();
            openNamed(search, openedThen);
        }
        if (m_nearest < quiteNear) {
            search.addNear(m_question.name, Reach::twoSlips);
            search.addWithoutAWord();
        }
        if (m_nearest < same) openNamed(search, m_nearest < near ? mostOpened : openedThen);
    }

    /// What was typed may end with the name of a village, or be one: "siti margaluyu". False when nobody is found so.
    bool byNameOfVillage()
    {
        constexpr std::size_t mostWords = 3;
        auto rest = m_question;
        std::string village;
        for (std::size_t words = 0; words < mostWords && !rest.name.empty(); ++words) {
            const auto blank = rest.name.rfind(' ');
            const auto begin = blank == std::string::npos ? 0 : blank + 1;
            village = rest.name.substr(begin) + (village.empty() ? "" : " ") + village;
            rest.name.resize(blank == std::string::npos ? 0 : blank);
            rest.village = villageNamed(village);
            if (rest.village.empty()) continue;
            Search there{m_site, rest, m_most, m_mayOpen - m_opened.size()};
            there.gather();
            if (there.m_found.empty() || (!rest.name.empty() && there.m_nearest < near)) continue;
            std::ranges::move(there.m_found, std::back_inserter(m_found));
            return true;
        }
        return false;
    }

    /// The code of the nearest village of this name that somebody here lives in; empty: there is none.
    std::string villageNamed(const std::string& name)
    {
        const auto folded = foldName(name).joined;
        for (const auto* place : m_site.catalogue().placesNamed(name, m_site.profile().village)) {
            if (!isVillageCode(place->code)) continue;
            const auto isCalled = [&](const std::string& other) { return foldName(other).joined == folded; };
            if (!isCalled(place->name) && std::ranges::none_of(place->known, isCalled)) continue;
            if (!SqlPeople{m_site.database()}.of(place->code, 1).empty()) return place->code;
        }
        return {};
    }

    void openNamed(const NameSearch& search, std::size_t most)
    {
        std::vector<std::int64_t> places;
        for (const auto& hit : search.hits()) {
            if (m_opened.size() + places.size() >= most) break;
            if (!m_opened.contains(hit.made)) places.push_back(hit.made);
        }
        open(places, [&](const Resident& resident, const PersonWords& words) { named(resident, words); });
    }

    void named(const Resident& resident, const PersonWords& words)
    {
        const int like = likeness(m_typed, foldName(words.name));
        if (like < leastLikeness) return;
        auto row = rowOf(resident, words, FoundBy::name, m_today);
        row.likeness = like;
        int score = like;
        if (m_question.birthYear != 0 && resident.birthYear != 0) {
            const auto apart = std::abs(resident.birthYear - m_question.birthYear);
            row.sameYear = apart == 0;
            score += apart == 0 ? ofTheYear : apart <= yearsThatAreAbout ? aboutTheYear : 0;
        }
        row.sameVillage = !m_question.village.empty() && resident.village == m_question.village;
        if (row.sameVillage) score += ofTheVillage;
        m_nearest = std::max(m_nearest, like);
        const bool spelledSo = spelling(row.name) == spelling(m_question.name);
        m_found.push_back({std::move(row), score, spelledSo});
    }

    /// Those who are spelled as typed come first among equals, five of them, and then one of each other spelling. The
    /// further ones make room for other names, so that a name that many bear does not fill the list.
    std::vector<PersonRow> best()
    {
        constexpr int asTyped = 5;
        constexpr int room = 20;
        const auto order = [](const Found& a, const Found& b) {
            return std::pair{-a.score, !a.spelledSo} < std::pair{-b.score, !b.spelledSo};
        };
        std::ranges::stable_sort(m_found, order);
        std::map<std::string, int> namesakes;
        for (auto& one : m_found) {
            const int before = namesakes[one.row.name]++;
            one.score -= room * (one.spelledSo ? std::max(0, before + 1 - asTyped) : before);
        }
        std::ranges::stable_sort(m_found, order);
        std::vector<PersonRow> out;
        for (auto& one : m_found) out.push_back(std::move(one.row));
        return eachOnce(m_site, out, m_most);
    }

    Site& m_site;
    PeopleLists m_lists;
    PeopleQuestion m_question;
    FoldedName m_typed;
    Day m_today;
    std::size_t m_most;
    std::size_t m_mayOpen;
    std::set<std::int64_t> m_opened;
    std::vector<Found> m_found;
    int m_nearest = 0;
};

} // namespace

std::optional<std::vector<PersonRow>> peopleByNumber(Site& site, const std::string& text)
{
    const auto wanted = cleanText(text).value_or(std::string{});
    if (Nik::parse(wanted)) return byNik(site, wanted);
    if (const auto resident = wanted.empty() ? std::nullopt : SqlPeople{site.database()}.byTemporary(wanted))
        if (const auto row = exactly(site, *resident, FoundBy::temporary)) return eachOnce(site, {*row}, 1);
    return std::nullopt;
}

std::vector<PersonRow> findPeople(Site& site, const std::string& text, std::size_t most)
{
    if (auto people = peopleByNumber(site, text)) return std::move(*people);
    const auto wanted = cleanText(text).value_or(std::string{});
    const int year = static_cast<int>(todayAt(site).calendar().year());
    const Database::Reading oneState{site.database()};
    Search search{site, readPeopleQuestion(wanted, year), most};
    if (!search.possible())
        throw Trouble{TroubleKind::olderSchema, "the lists by which people are found must be made first"};
    return search.rows();
}

} // namespace pintu
