#include "core/people/resident.h"

#include <array>
#include <cstdio>

namespace pintu {

std::string temporaryNumber(std::string_view regency, int year, std::int64_t number)
{
    std::string digits; // "32.16" -> "3216"
    for (const char c : regency)
        if (c >= '0' && c <= '9' && digits.size() < 4) digits += c;
    std::array<char, 48> buffer{};
    const int n = std::snprintf(buffer.data(), buffer.size(), "TMP-%s-%04d-%06lld", digits.c_str(), year,
                                static_cast<long long>(number));
    return {buffer.data(), static_cast<std::size_t>(n)};
}

Result<PersonStated, StatePersonRefusal> decideStatePerson(PersonStated statement, const PersonWords& words,
                                                           const PersonFacts& facts, AnotherPerson another,
                                                           std::string_view regency, int year)
{
    if (words.name.empty()) return refused(StatePersonRefusal::noName);
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
        statement.temporary = temporaryNumber(regency, year, facts.lastTemporary + 1);
    return statement;
}

} // namespace pintu
