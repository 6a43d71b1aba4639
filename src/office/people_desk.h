#pragma once

#include "core/people/nik.h"
#include "core/people/resident.h"
#include "office/site.h"
#include "store/sql_people.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What a clerk fills in. Everything but some name may stay empty.
struct PersonForm {
    PersonId person;          ///< empty: somebody new
    std::int64_t basedOn = 0; ///< the statement the clerk saw
    PersonWords words;
    Sex sex = Sex::unknown;
    std::int64_t birthYear = 0; ///< of the day of birth, else as told
    bool birthEstimated = false;
    std::string village;
    std::string identityStatus;
    std::optional<FactSource> source = {}; ///< how what is corrected is known
    std::optional<Day> asOf = {};          ///< since when it is so
};

struct PersonRecord {
    Resident resident;
    std::optional<PersonWords> words; ///< nothing once erased
};

/// Residents: registered with or without papers, found, opened, erased. Needs the site's keys.
class PeopleDesk {
public:
    explicit PeopleDesk(Site& site) : m_site{site}, m_rows{site.database()} {}

    struct Stated {
        PersonId person;
        std::string temporary;
        std::int64_t seq = 0;             ///< to base the next statement on
        std::vector<NikWarning> warnings; ///< for the clerk to look at; they never stop anything
    };
    Result<Stated, StatePersonRefusal> state(const Command& command, PersonForm form,
                                             AnotherPerson another = AnotherPerson::ask);

    std::optional<Resident> resident(PersonId person) { return m_rows.resident(person); }
    std::optional<Resident> byTemporary(const std::string& number) { return m_rows.byTemporary(number); }

    /// Opens a record; who read it and for what is written down first.
    std::optional<PersonRecord> open(const std::string& actor, PersonId person, const std::string& purpose);
    /// For work of the program itself on a record that a clerk has open: printing, issuing.
    std::optional<PersonRecord> record(PersonId person);

    /// With every record that was joined with this one: they hold the words of the same person.
    Result<PersonErased, EraseRefusal> erase(const Command& command, PersonId person, const std::string& basis);

    /// Two records are one person. Both stay as they are; slips and cases of both are the person's.
    Result<PersonsLinked, LinkRefusal> link(const Command& command, PersonId goesOn, PersonId other);
    /// Takes a joined record out again, with what was its own before.
    Result<PersonsLinked, LinkRefusal> part(const Command& command, PersonId other);
    /// The record that stands for the person of this one: itself unless it was joined.
    PersonId standsFor(PersonId person) { return m_rows.standsFor(person); }
    /// Every record of a person, the one that stands for them first.
    std::vector<Resident> joined(PersonId person) { return m_rows.joined(person); }

private:
    Site& m_site;
    SqlPeople m_rows;
};

} // namespace pintu
