#include "core/people/resident.h"

#include "core/people/region_code.h"

#include <array>
#include <cassert>
#include <cstdio>

namespace pintu {

std::string temporaryNumber(std::string_view origin, int year, std::int64_t number)
{
    constexpr std::size_t longestOrigin = 12;
    constexpr std::size_t regency = 5;
    std::string code{origin.substr(0, isRegionCode(origin) ? regency : longestOrigin)};
    std::erase(code, '.'); // "32.16" -> "3216"
    assert(!code.empty());
    std::array<char, 48> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), "TMP-%s-%04d-%06lld", code.c_str(), year,
                                static_cast<long long>(number));
    return {buffer.data(), static_cast<std::size_t>(n)};
}

Result<PersonStated, StatePersonRefusal> decideStatePerson(PersonStated statement, const PersonWords& words,
                                                           const PersonFacts& facts, AnotherPerson another,
                                                           std::string_view origin, int year)
{
    if (words.name.empty()) return refused(StatePersonRefusal::noName);
    if (tooLong(words, personLimits)) return refused(StatePersonRefusal::textTooLong);
    if (facts.stored) {
        if (facts.stored->erased) return refused(StatePersonRefusal::erased);
        if (statement.basedOn != facts.stored->seq) return refused(StatePersonRefusal::changedSince);
        statement.temporary = facts.stored->temporary; // kept as an alias even when a NIK comes later
    } else if (statement.basedOn != 0) {
        return refused(StatePersonRefusal::changedSince);
    }
    if (facts.sameNik && *facts.sameNik != statement.person && another == AnotherPerson::ask)
        return refused(StatePersonRefusal::nikBelongsToAnother);
    if (statement.nikIndex.empty() && statement.temporary.empty())
        statement.temporary = temporaryNumber(origin, year, facts.lastTemporary + 1);
    return statement;
}

} // namespace pintu
