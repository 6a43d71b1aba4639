#pragma once

#include "core/base/enum_names.h"
#include "core/record/fields.h"

#include <array>
#include <string>
#include <string_view>

namespace pintu {

/// Which list of the state rows come from.
enum class RegistryList { dtsen, dtks, bpjs, other };
template <>
struct EnumNames<RegistryList> {
    static constexpr std::array<std::string_view, 4> names{"dtsen", "dtks", "bpjs", "other"};
};

/// What a column of such a list may say. `none`: it is left out.
enum class RegistryField {
    none,
    nik,
    familyCard,
    familyId, ///< id_keluarga, IDBDT, ID DTKS
    name,
    sex,
    born,
    relation,
    address,
    rt,
    rw,
    village,
    district,
    phone,
    decile,
    status,   ///< of a membership: active or not
    segment,  ///< of BPJS: PBI, PPU …
    receives, ///< programmes
};
template <>
struct EnumNames<RegistryField> {
    static constexpr std::array<std::string_view, 18> names{
        "none", "nik", "familyCard", "familyId", "name",  "sex",    "born",   "relation", "address",
        "rt",   "rw",  "village",    "district", "phone", "decile", "status", "segment",  "receives"};
};

/// One row of a list, as it is sealed. Every field may be empty, but there is a NIK or a KK, and a name.
struct RegistryPerson {
    std::string nik;
    std::string familyCard;
    std::string familyId;
    std::string name;
    std::string sex;  ///< "L", "P" or empty
    std::string born; ///< ISO 8601
    std::string relation;
    std::string address;
    std::string rt;
    std::string rw;
    std::string village; ///< as the list writes it: a name or a code
    std::string district;
    std::string phone; ///< as it was written; `dialledNumber` says what is dialled
    std::string decile;
    std::string status;
    std::string segment;
    std::string receives;
    bool operator==(const RegistryPerson&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.nik);
        field(2, self.familyCard);
        field(3, self.familyId);
        field(4, self.name);
        field(5, self.sex);
        field(6, self.born);
        field(7, self.relation);
        field(8, self.address);
        field(9, self.rt);
        field(10, self.rw);
        field(11, self.village);
        field(12, self.district);
        field(13, self.phone);
        field(14, self.decile);
        field(15, self.status);
        field(16, self.segment);
        field(17, self.receives);
    }
    /// The text of a field; none of `RegistryField::none`.
    std::string* text(RegistryField field);
};

inline std::string* RegistryPerson::text(RegistryField field)
{
    switch (field) {
    case RegistryField::none: return nullptr;
    case RegistryField::nik: return &nik;
    case RegistryField::familyCard: return &familyCard;
    case RegistryField::familyId: return &familyId;
    case RegistryField::name: return &name;
    case RegistryField::sex: return &sex;
    case RegistryField::born: return &born;
    case RegistryField::relation: return &relation;
    case RegistryField::address: return &address;
    case RegistryField::rt: return &rt;
    case RegistryField::rw: return &rw;
    case RegistryField::village: return &village;
    case RegistryField::district: return &district;
    case RegistryField::phone: return &phone;
    case RegistryField::decile: return &decile;
    case RegistryField::status: return &status;
    case RegistryField::segment: return &segment;
    case RegistryField::receives: return &receives;
    }
    return nullptr;
}

} // namespace pintu
