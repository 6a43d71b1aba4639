#pragma once

#include "core/base/result.h"
#include "core/matching/known_facts.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// A condition on a person or a family, in the words of resources/catalog/rules/README.md:
///
///     umur >= 60                                   = < <= > >= with a whole number
///     umur 6 sampai 21                             both ends count
///     hamil                                        a fact of yes or no
///     keadaan salah satu dari (miskin, sangat_miskin)     or: keadaan = miskin
///     dokumen memuat KTP                           a list has it
///     nonaktif_sejak paling lama 6 bulan           a day is no longer ago: hari, bulan, tahun
///     bukan A, A dan B, A atau B, (A)              `dan` binds more closely than `atau`
///     ada anggota (A)   semua anggota (A)   jumlah anggota (A) >= 2
///
/// A fact of the family may stand anywhere, one of a member only inside the brackets behind `anggota` or in a condition
/// on a member.
struct Condition {
    enum class Kind {
        every,    ///< `dan` over the parts
        some,     ///< `atau` over the parts
        negation, ///< of the one part
        someMember,
        everyMember,
        countMembers, ///< low to high of them
        between,      ///< the fact is a number from low to high
        oneOf,        ///< the fact is one of the choices
        contains,     ///< the list has the entry
        recent,       ///< the day is no longer ago than low units
    };
    enum class Unit { days, months, years };

    Kind kind = Kind::between;
    std::vector<Condition> parts = {};
    std::size_t fact = 0; ///< place among the catalogue's facts
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::vector<std::int64_t> choices = {};
    std::string entry = {};
    Unit unit = Unit::days;
    bool ofMember = false; ///< a member's fact stands outside every bracket of `anggota`
};

/// Where a condition cannot be read: a column that counts from 1, and an English phrase.
struct ConditionFault {
    std::size_t column = 1;
    std::string what;
};

Result<Condition, ConditionFault> parseCondition(std::string_view text, const std::vector<RuleFact>& facts);

/// Why a condition cannot be answered.
enum class OpenWhy {
    missing,        ///< nobody has stated it
    old,            ///< it was true once; the fact ages
    undated,        ///< the fact ages and has no date
    hintAgainst,    ///< what is only a hint speaks against it
    unclear,        ///< what is known leaves room for both: an age that was guessed
    membersUnknown, ///< perhaps not every member is listed
};
template <>
struct EnumNames<OpenWhy> {
    static constexpr std::array<std::string_view, 6> names{"missing",     "old",     "undated",
                                                           "hintAgainst", "unclear", "membersUnknown"};
};

/// A point that must be settled before a condition can be answered.
struct OpenPoint {
    static constexpr std::size_t family = static_cast<std::size_t>(-1);
    OpenWhy why = OpenWhy::missing;
    std::size_t fact = 0;        ///< no meaning for membersUnknown
    std::size_t member = family; ///< place among the family's members
    bool operator==(const OpenPoint&) const = default;
};

/// A family as it is seen on a day: facts that were not stated are reckoned where they can be.
class SeenFamily {
public:
    SeenFamily(const std::vector<RuleFact>& facts, const Family& family, Day on);

    const Family& family() const { return m_family; }
    const RuleFact& fact(std::size_t place) const { return m_facts[place]; }
    Day on() const { return m_on; }
    /// Of a member for a member's fact, else of the family. nullptr: not known.
    const KnownFact* find(std::size_t fact, std::size_t member) const;

private:
    struct Reckoned {
        std::optional<KnownFact> years;
        std::optional<KnownFact> months;
        std::optional<KnownFact> sex;
    };
    const std::vector<RuleFact>& m_facts;
    const Family& m_family;
    Day m_on;
    std::vector<Reckoned> m_reckoned;
};

/// Answers a condition for a member, or for the family itself. What would have to be known is added to `open` when the
/// answer is unknown. A hint never makes it `no`.
Truth holds(const Condition& condition, const SeenFamily& seen, std::size_t member, std::vector<OpenPoint>& open);

/// The condition would hold although nothing were known but hints that speak for it.
bool holdsByHintsAlone(const Condition& condition, const std::vector<RuleFact>& facts);

} // namespace pintu
