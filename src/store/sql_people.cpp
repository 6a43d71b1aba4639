#include "store/sql_people.h"

#include <charconv>

namespace pintu {
namespace {

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
    return first(select(m_database, "WHERE temporary = :number ORDER BY made LIMIT 1", number));
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

PersonFacts SqlPeople::facts(PersonId id, const std::string& nikIndex, const std::string& temporaryPrefix)
{
    PersonFacts facts;
    facts.stored = resident(id);
    for (const auto& other : withNik(nikIndex))
        if (other.id != id && other.linkedTo != id) facts.sameNik = other.id;
    const auto row = m_database.one<std::string>(
        "SELECT temporary FROM residents WHERE temporary LIKE :prefix ORDER BY temporary DESC LIMIT 1",
        temporaryPrefix + "%");
    if (row) {
        const std::string_view digits = std::string_view{std::get<0>(*row)}.substr(temporaryPrefix.size());
        std::from_chars(digits.data(), digits.data() + digits.size(), facts.lastTemporary);
    }
    return facts;
}

Fold peopleFold()
{
    Fold fold{"people", 1, {"residents"}};
    fold.on<PersonStated>([](const PersonStated& body, const Event& event, Statements& out) {
        out.add("INSERT INTO residents (id, key_id, sex, birth_year, birth_estimated, village, identity_status, "
                "temporary, nik_index, family_index, erased, linked_to, made, place) "
                "VALUES (:id, :key, :sex, :year, :estimated, :village, :status, :temporary, :nik, :family, 0, '', "
                ":made, :place) "
                "ON CONFLICT (id) DO UPDATE SET key_id = excluded.key_id, sex = excluded.sex, birth_year = "
                "excluded.birth_year, birth_estimated = excluded.birth_estimated, village = excluded.village, "
                "identity_status = excluded.identity_status, temporary = excluded.temporary, nik_index = "
                "excluded.nik_index, family_index = excluded.family_index, place = excluded.place",
                body.person, event.key, body.sex, body.birthYear, body.birthEstimated, body.village,
                body.identityStatus, body.temporary, body.nikIndex, body.familyIndex, placeOf(event), placeOf(event));
    });
    fold.on<PersonKeyMade>([](const PersonKeyMade&, const Event&, Statements&) {}); // the key itself is no fold
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
