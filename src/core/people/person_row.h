#pragma once

#include "core/base/enum_names.h"
#include "core/people/birth.h"
#include "core/people/resident.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// Why somebody is on a list.
enum class FoundBy { nik, temporary, name, partOfNik, partOfFamilyCard, telephone, village };

template <>
struct EnumNames<FoundBy> {
    static constexpr std::array<std::string_view, 7> names{
        "nik", "temporary", "name", "partOfNik", "partOfFamilyCard", "telephone", "village"};
};

/// A row of the list of people: no more than such a list may show.
struct PersonRow {
    PersonId id;
    std::string name;
    Sex sex = Sex::unknown;
    std::optional<int> age;
    std::string village;   ///< region code
    std::string temporary; ///< "TMP-3673-2026-000123"; empty: has a NIK
    int likeness = 0;      ///< 1000: the same
    bool sameYear = false; ///< born in the year that was typed with the name
    bool sameVillage = false;
    FoundBy by = FoundBy::name;
};

/// A person whose record the clerk has opened.
struct PersonCard {
    Resident resident;
    PersonWords words;
    std::optional<Age> age;
};

/// What a clerk has written down about somebody.
struct PersonDraft {
    PersonId person = {};     ///< whose record is corrected; empty: somebody new
    std::int64_t basedOn = 0; ///< the statement that the clerk saw
    PersonWords words;
    Sex sex = Sex::unknown;
    std::int64_t birthYear = 0;
    bool birthEstimated = false;
    std::string village;
    std::string identityStatus;
    std::optional<FactSource> source = {}; ///< of a correction
    std::optional<Day> asOf = {};
};

} // namespace pintu
