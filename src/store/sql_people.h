#pragma once

#include "core/people/resident.h"
#include "core/people/stated_fact.h"
#include "core/record/event.h"
#include "store/database.h"
#include "store/fold.h"

#include <span>
#include <string>
#include <vector>

namespace pintu {

/// A resident with all that opens the words.
struct StatedResident {
    Resident resident;
    std::string statement;  ///< the newest, as the record holds it: base 64
    std::string wrappedKey; ///< as the table of keys holds it
};

/// Residents' clear columns; their words stand sealed in the events.
class SqlPeople {
public:
    explicit SqlPeople(Database& database) : m_database{database} {}

    std::optional<Resident> resident(PersonId id);
    std::optional<Resident> byTemporary(const std::string& number);
    /// Not erased, newest statement first; at most `most`.
    std::vector<Resident> all(std::int64_t most);
    /// Not erased, of a village, born in a year; at most `most`, the places of their first statements.
    std::vector<std::int64_t> of(const std::string& village, std::int64_t birthYear, std::int64_t most);
    /// Not erased, of a village, whoever was registered last first.
    std::vector<std::int64_t> of(const std::string& village, std::int64_t most);
    std::vector<Resident> withNik(const std::string& nikIndex);
    /// Those whose first statements stand at these places, in this order; those who were erased are left out. A few
    /// questions, however many they are.
    std::vector<StatedResident> firstStatedAt(std::span<const std::int64_t> made);
    /// Whoever stands on the same family card, this person too, in the order they were registered; nobody where the
    /// card is not known.
    std::vector<Resident> onFamilyCardOf(PersonId id);
    /// The record that stands for this person now: itself unless it was joined with another.
    PersonId standsFor(PersonId id);
    /// Every record of this person: the one that stands for them first, then those that were joined with it, however
    /// many times. Nobody where there is none.
    std::vector<Resident> joined(PersonId id);
    /// The highest temporary number of any series.
    std::int64_t lastTemporary();
    /// What the rule must know before a statement. A series of temporary numbers is all but the number:
    /// "TMP-3275-2026-".
    PersonFacts facts(PersonId id, const std::string& nikIndex, const std::string& temporarySeries);

private:
    Database& m_database;
};

/// Residents, from the events.
Fold peopleFold();

} // namespace pintu
