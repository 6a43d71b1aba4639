#include "office/people_index.h"

#include "core/base/clean_text.h"
#include "core/people/nik.h"
#include "office/joined_people.h"
#include "seal/sealed_words.h"
#include "store/sql_people.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t mostInMemory = 200'000;
constexpr std::int64_t eventsAtOnce = 500;

Birth birthOf(const Resident& resident, const PersonWords& words)
{
    if (words.born) return Birth::on(*words.born);
    return resident.birthYear != 0 ? Birth::in(static_cast<int>(resident.birthYear)) : Birth{};
}

PersonRow rowOf(const Resident& resident, const PersonWords& words)
{
    PersonRow row;
    row.id = resident.id;
    row.name = words.name;
    row.sex = resident.sex;
    row.village = resident.village;
    row.temporary = resident.temporary;
    return row;
}

/// Found by a number that is this person's alone; nothing once the words are erased.
std::optional<PersonRow> exactly(Site& site, const Resident& resident, FoundBy by)
{
    const auto words = site.journal().wordsAt<PersonWords>(resident.seq);
    if (!words) return std::nullopt;
    auto row = rowOf(resident, *words);
    row.by = by;
    row.likeness = 1000;
    if (const auto age = ageOn(birthOf(resident, *words), Day::of(site.clock().now(), site.zone())))
        row.age = age->years;
    return row;
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

} // namespace

std::optional<std::vector<PersonRow>> peopleByNumber(Site& site, const std::string& text)
{
    const auto wanted = cleanText(text).value_or(std::string{});
    if (Nik::parse(wanted)) return byNik(site, wanted);
    if (const auto resident = wanted.empty() ? std::nullopt : SqlPeople{site.database()}.byTemporary(wanted))
        if (const auto row = exactly(site, *resident, FoundBy::temporary)) return eachOnce(site, {*row}, 1);
    return std::nullopt;
}

void PeopleIndex::state(Site& site, const Resident& resident)
{
    const auto words = resident.erased ? std::nullopt : site.journal().wordsAt<PersonWords>(resident.seq);
    if (!words) {
        m_entries.erase(resident.id);
        return;
    }
    Entry entry{rowOf(resident, *words), foldName(words->name), birthOf(resident, *words)};
    m_entries[resident.id] = std::move(entry);
}

void PeopleIndex::keepUp(Site& site)
{
    SqlPeople people{site.database()};
    if (!m_loaded) {
        // The place first: what is stated meanwhile is read twice rather than never.
        if (const auto head = site.journal().head()) m_place = placeOf(head->epoch, head->seq);
        for (const auto& resident : people.all(mostInMemory)) state(site, resident);
        m_loaded = true;
    }
    for (;;) {
        const auto events = site.journal().eventsAfter(m_place, eventsAtOnce);
        for (const auto& event : events) {
            m_place = placeOf(event.epoch, event.seq);
            if (event.type != PersonStated::type && event.type != PersonErased::type) continue;
            const auto id = PersonId::parse(event.subject);
            const auto resident = id ? people.resident(*id) : std::nullopt;
            if (resident) state(site, *resident);
        }
        if (std::ssize(events) < eventsAtOnce) return;
    }
}

std::vector<PersonRow> PeopleIndex::find(Site& site, const std::string& text, std::size_t most)
{
    if (auto people = peopleByNumber(site, text)) return std::move(*people);
    return byName(site, cleanText(text).value_or(std::string{}), most);
}

std::vector<PersonRow> PeopleIndex::byName(Site& site, const std::string& name, std::size_t most)
{
    keepUp(site);
    const auto folded = foldName(name);
    const auto today = Day::of(site.clock().now(), site.zone());
    std::vector<PersonRow> out;
    if (folded.words.empty()) return out;
    for (const auto& [id, entry] : m_entries) {
        const int like = likeness(folded, entry.folded);
        if (like < leastLikeness) continue;
        out.push_back(entry.row);
        out.back().likeness = like;
        const auto age = ageOn(entry.birth, today);
        if (age) out.back().age = age->years;
    }
    std::ranges::stable_sort(out, [](const PersonRow& a, const PersonRow& b) { return a.likeness > b.likeness; });
    return eachOnce(site, out, most);
}

} // namespace pintu
