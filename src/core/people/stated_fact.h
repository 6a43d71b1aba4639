#pragma once

#include "core/base/result.h"
#include "core/base/text_limit.h"
#include "core/people/fact_source.h"
#include "core/people/resident.h"
#include "core/record/fields.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// Something that was learned of a person or their family for the rules of programmes: which fact, and its value as
/// rules/README.md writes it ("ya", "2", "milik_sendiri"). Sealed: what is asked may be pregnancy or illness.
struct FactWords {
    std::string fact; ///< code of facts.toml, or `everyMemberListed`
    std::string value;
    bool operator==(const FactWords&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.fact);
        field(2, self.value);
    }
};
inline constexpr std::array<TextLimit<FactWords>, 1> factLimits{{{"value", &FactWords::value, 200}}};

/// No fact of the catalogue: whether the records name everybody who lives in the family. "ya" or "tidak".
inline constexpr std::string_view everyMemberListed = "semua_anggota";

/// The newest statement about a fact counts; the older ones stay in the record.
struct FactStated {
    static constexpr std::string_view type = "factStated";
    PersonId person; ///< whose record it was asked for; a fact of the family stands with whoever was there
    FactSource source = FactSource::said;
    std::optional<Day> asOf; ///< when it was so
    std::string subject() const { return person.text(); }
    bool operator==(const FactStated&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.person);
        field(2, self.source);
        field(3, self.asOf);
    }
};

enum class FactRefusal { noSuchPerson, personErased, unknownFact, notAValue };

} // namespace pintu
