#include "store/sql_people.h"

#include <array>
#include <charconv>
#include <map>
#include <utility>

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
    if (wanted.series.empty()) return std::nullopt; // else all who have no such number would be walked through
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

std::vector<std::int64_t> SqlPeople::of(const std::string& village, std::int64_t birthYear, std::int64_t most)
{
    std::vector<std::int64_t> out;
    for (const auto& [made] :
         m_database.all<long long>("SELECT made FROM residents WHERE village = :village AND birth_year = :year AND "
                                   "erased = 0 LIMIT :most",
                                   village, birthYear, most))
        out.push_back(made);
    return out;
}

std::vector<std::int64_t> SqlPeople::of(const std::string& village, std::int64_t most)
{
    std::vector<std::int64_t> out;
    for (const auto& [made] : m_database.all<long long>("SELECT made FROM residents WHERE village = :village AND "
                                                        "erased = 0 ORDER BY made DESC LIMIT :most",
                                                        village, most))
        out.push_back(made);
    return out;
}

namespace {

constexpr std::size_t statedAtOnce = 16;
using Places = std::array<std::int64_t, statedAtOnce>;

/// One statement for whatever number of places, so that it is prepared once: those that are not needed repeat the
/// first.
template <class Take, std::size_t... I>
void askStated(Database& database, const Take& take, const Places& made, std::index_sequence<I...>)
{
    static const std::string sql = [] {
        std::string out =
            "SELECT r.id, r.key_id, r.place, r.sex, r.birth_year, r.birth_estimated, r.village, r.identity_status, "
            "r.temporary, r.nik_index, r.erased, r.linked_to, r.made, e.bytes, k.wrapped FROM residents r JOIN events "
            "e ON e.place = r.place JOIN person_keys k ON k.id = r.key_id WHERE r.erased = 0 AND r.made IN (";
        ((out += (I == 0 ? ":a" : ", :a") + std::to_string(I)), ...);
        return out + ")";
    }();
    database.each<PersonId, KeyId, long long, Sex, long long, bool, std::string, std::string, std::string, std::string,
                  bool, PersonId, long long, std::string, std::string>(take, sql, made[I]...);
}

} // namespace

std::vector<StatedResident> SqlPeople::firstStatedAt(std::span<const std::int64_t> made)
{
    std::map<std::int64_t, StatedResident> found;
    for (std::size_t begin = 0; begin < made.size(); begin += statedAtOnce) {
        Places places{};
        for (std::size_t i = 0; i < places.size(); ++i) places[i] = made[begin + i < made.size() ? begin + i : begin];
        askStated(
            m_database,
            [&](PersonId id, KeyId key, long long seq, Sex sex, long long birthYear, bool estimated,
                std::string village, std::string status, std::string temporary, std::string nikIndex, bool erased,
                PersonId linkedTo, long long place, std::string statement, std::string wrapped) {
                found[place] = {{id, key, seq, sex, birthYear, estimated, std::move(village), std::move(status),
                                 std::move(temporary), std::move(nikIndex), erased, linkedTo},
                                std::move(statement),
                                std::move(wrapped)};
            },
            places, std::make_index_sequence<statedAtOnce>{});
    }
    std::vector<StatedResident> out;
    for (const auto place : made)
        if (auto at = found.extract(place)) out.push_back(std::move(at.mapped()));
    return out;
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
