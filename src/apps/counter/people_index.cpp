#include "apps/counter/people_index.h"

#include "store/sql_people.h"

#include <algorithm>

namespace pintu {
namespace {

constexpr std::int64_t mostInMemory = 200'000;
constexpr std::int64_t eventsAtOnce = 500;

} // namespace

void PeopleIndex::state(Site& site, const Resident& resident)
{
    const auto words = resident.erased ? std::nullopt : site.journal().wordsAt<PersonWords>(resident.seq);
    if (!words) {
        m_entries.erase(resident.id);
        return;
    }
    Entry entry;
    entry.row.id = resident.id;
    entry.row.name = words->name;
    entry.row.sex = resident.sex;
    entry.row.village = resident.village;
    entry.folded = foldName(words->name);
    entry.birth = words->born               ? Birth::on(*words->born)
                  : resident.birthYear != 0 ? Birth::in(static_cast<int>(resident.birthYear))
                                            : Birth{};
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

std::vector<PersonRow> PeopleIndex::find(Site& site, const std::string& name, std::size_t most)
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
    if (out.size() > most) out.resize(most);
    return out;
}

} // namespace pintu
