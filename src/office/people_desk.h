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
};

struct PersonHit {
    Resident resident;
    std::string name;
    std::optional<int> age;
    int likeness = 0;    ///< 1000 for an exact number or name
    std::string_view by; ///< "nik", "temporary", "name"
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

    /// By NIK, temporary number or name, best first, at most `most`. Shows no more than a list may show.
    std::vector<PersonHit> find(const std::string& query, std::size_t most = 20);

    /// Opens a record; who read it and for what is written down first.
    std::optional<PersonRecord> open(const std::string& actor, PersonId person, const std::string& purpose);
    /// For work of the program itself on a record that a clerk has open: printing, issuing.
    std::optional<PersonRecord> record(PersonId person);

    Result<PersonErased, EraseRefusal> erase(const Command& command, PersonId person, const std::string& basis);

    Result<PersonsLinked, LinkRefusal> link(const Command& command, PersonId goesOn, PersonId other);

private:
    Site& m_site;
    SqlPeople m_rows;
};

} // namespace pintu
