#include "store/sql_people.h"

#include <charconv>

namespace pintu {
namespace {

/// "TMP-3275-2026-000123" is the 123rd of the series "TMP-3275-2026-".
struct Temporary {
    std::string_view series;
    std::int64_t number = 0;
};

Temporary splitTemporary(std::string_view text)
{
    Temporary out{text.substr(0, text.rfind('-') + 1)};
    std::from_chars(text.data() + out.series.size(), text.data() + text.size(), out.number);
    return out;
}

template <class... Args>
std::vector<Resident> select(Database& database, std::string_view where, const Args&... args)
{
    std::vector<Resident> out;
    const std::string sql = "SELECT id, key_id, place, sex, birth_year, birth_estimated, village, identity_status, "
                            "temporary, nik_index, erased, linked_to "
                            "FROM residents " +
                            std::string{where};
    for (const auto& row : database.all<PersonId, KeyId, long long, Sex, long long, bool, std::string, std::string,
                                        std::string, std::string, bool, PersonId>(sql, args...)) {
        Resident r;
        std::tie(r.id, r.key, r.seq, r.sex, r.birthYear, r.birthEstimated, r.village, r.identityStatus, r.temporary,
                 r.nikIndex, r.erased, r.linkedTo) = row;
        out.push_back(std::move(r));
    }
    return out;
}

std::optional<Resident> first(std::vector<Resident> residents)
{
    return residents.empty() ? std::nullopt : std::optional{residents.front()};
}

} // namespace

std::optional<Resident> SqlPeople::resident(PersonId id)
{
    return first(select(m_database, "WHERE id = :id", id));
}

std::optional<Resident> SqlPeople::byTemporary(const std::string& number)
{
    const auto wanted = splitTemporary(number);
    return first(select(m_database,
                        "WHERE temporary_series = :series AND temporary_number = :n AND temporary = :number ORDER BY "
                        "made LIMIT 1",
                        wanted.series, wanted.number, number));
}

std::vector<Resident> SqlPeople::all(std::int64_t most)
{
    return select(m_database, "WHERE erased = 0 ORDER BY place DESC LIMIT :most", most);
}

std::vector<Resident> SqlPeople::withNik(const std::string& nikIndex)
{
    if (nikIndex.empty()) return {};
    return select(m_database, "WHERE nik_index = :index AND erased = 0 ORDER BY made", nikIndex);
}

std::vector<Resident> SqlPeople::onFamilyCardOf(PersonId id)
{
    return select(m_database,
                  "WHERE family_index <> '' AND family_index = (SELECT family_index FROM residents WHERE id = :id) AND "
                  "erased = 0 ORDER BY made",
                  id);
}

PersonId SqlPeople::standsFor(PersonId id)
{
    for (;;) { // the rule makes no circle, and `check` looks for one
        const auto row = m_database.one<PersonId>("SELECT linked_to FROM residents WHERE id = :id", id);
        if (!row || std::get<0>(*row).empty()) return id;
        id = std::get<0>(*row);
    }
}

std::vector<Resident> SqlPeople::joined(PersonId id)
{
    std::vector<Resident> out;
    if (auto stands = resident(standsFor(id))) out.push_back(std::move(*stands));
    for (std::size_t i = 0; i < out.size(); ++i)
        for (auto& other : select(m_database, "WHERE linked_to = :id ORDER BY made", PersonId{out[i].id}))
            out.push_back(std::move(other));
    return out;
}

std::int64_t SqlPeople::lastTemporary()
{
    return std::get<0>(*m_database.one<long long>("SELECT coalesce(max(temporary_number), 0) FROM residents"));
}

PersonFacts SqlPeople::facts(PersonId id, const std::string& nikIndex, const std::string& temporarySeries)
{
    PersonFacts facts;
    facts.stored = resident(id);
    const auto same = withNik(nikIndex);
    const auto standing = same.empty() ? id : standsFor(id);
    for (const auto& other : same)
        if (const auto stands = standsFor(other.id); stands != standing) facts.sameNik = stands;
    facts.lastTemporary = std::get<0>(*m_database.one<long long>(
        "SELECT coalesce(max(temporary_number), 0) FROM residents WHERE temporary_series = :series", temporarySeries));
    return facts;
}

Fold peopleFold()
{
    Fold fold{"people", 2, {"residents"}};
    fold.on<PersonStated>([](const PersonStated& body, const Event& event, Statements& out) {
        const auto temporary = splitTemporary(body.temporary);
        out.add("INSERT INTO residents (id, key_id, sex, birth_year, birth_estimated, village, identity_status, "
                "temporary, temporary_series, temporary_number, nik_index, family_index, erased, linked_to, made, "
                "place) VALUES (:id, :key, :sex, :year, :estimated, :village, :status, :temporary, :series, :number, "
                ":nik, :family, 0, '', :made, :place) "
                "ON CONFLICT (id) DO UPDATE SET key_id = excluded.key_id, sex = excluded.sex, birth_year = "
                "excluded.birth_year, birth_estimated = excluded.birth_estimated, village = excluded.village, "
                "identity_status = excluded.identity_status, temporary = excluded.temporary, "
                "temporary_series = excluded.temporary_series, temporary_number = excluded.temporary_number, "
                "nik_index = excluded.nik_index, family_index = excluded.family_index, place = excluded.place",
                body.person, event.key, body.sex, body.birthYear, body.birthEstimated, body.village,
                body.identityStatus, body.temporary, temporary.series, temporary.number, body.nikIndex,
                body.familyIndex, placeOf(event), placeOf(event));
    });
    fold.on<PersonKeyMade>([](const PersonKeyMade&, const Event&, Statements&) {}); // the key itself is no fold
    fold.on<FactStated>([](const FactStated&, const Event&, Statements&) {}); // few a person: read from the events
    fold.on<PersonErased>([](const PersonErased& body, const Event& event, Statements& out) {
        // The blind index and the village would still say something of the person.
        out.add("UPDATE residents SET erased = 1, nik_index = '', family_index = '', village = '', birth_year = 0, "
                "birth_estimated = 0, place = :place WHERE id = :id",
                placeOf(event), body.person);
    });
    fold.on<PersonsLinked>([](const PersonsLinked& body, const Event&, Statements& out) {
        out.add("UPDATE residents SET linked_to = :to WHERE id = :id", body.linked ? body.person : PersonId{},
                body.other);
    });
    return fold;
}

} // namespace pintu
