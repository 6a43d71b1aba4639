#include "core/people/resident.h"

#include "core/people/region_code.h"

#include <array>
#include <cassert>
#include <cstdio>
#include <tuple>

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

Result<PersonsLinked, LinkRefusal> decideLink(const std::optional<Resident>& goesOn,
                                              const std::optional<Resident>& other)
{
    if (!goesOn || !other) return refused(LinkRefusal::unknown);
    if (goesOn->id == other->id) return refused(LinkRefusal::same);
    if (goesOn->erased || other->erased) return refused(LinkRefusal::erased);
    if (!goesOn->linkedTo.empty() || !other->linkedTo.empty()) return refused(LinkRefusal::linkedBefore);
    return PersonsLinked{goesOn->id, other->id, true};
}

Result<PersonsLinked, LinkRefusal> decidePart(const std::optional<Resident>& other)
{
    if (!other) return refused(LinkRefusal::unknown);
    if (other->linkedTo.empty()) return refused(LinkRefusal::notLinked);
    return PersonsLinked{other->linkedTo, other->id, false};
}

std::vector<PersonField> differences(const PersonWhole& a, const PersonWhole& b)
{
    std::vector<PersonField> out;
    const auto compare = [&](PersonField field, const auto& first, const auto& second) {
        if (first != second) out.push_back(field);
    };
    using enum PersonField;
    compare(name, a.words.name, b.words.name);
    compare(nik, a.words.nik, b.words.nik);
    compare(familyCard, a.words.familyCard, b.words.familyCard);
    compare(sex, a.stated.sex, b.stated.sex);
    const auto birth = [](const PersonWhole& whole) {
        return std::tuple{whole.words.born, whole.stated.birthYear, whole.stated.birthEstimated};
    };
    compare(born, birth(a), birth(b));
    compare(village, a.stated.village, b.stated.village);
    compare(address, a.words.address, b.words.address);
    compare(rt, a.words.rt, b.words.rt);
    compare(rw, a.words.rw, b.words.rw);
    compare(phone, a.words.phone, b.words.phone);
    compare(guardian, a.words.guardian, b.words.guardian);
    compare(description, a.words.description, b.words.description);
    compare(notes, a.words.notes, b.words.notes);
    compare(identityStatus, a.stated.identityStatus, b.stated.identityStatus);
    return out;
}

} // namespace pintu
