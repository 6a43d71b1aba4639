#pragma once

#include "core/base/result.h"
#include "core/base/text_limit.h"
#include "core/people/birth.h"
#include "core/people/fact_source.h"
#include "core/record/fields.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What is sealed of a resident. Every field may be empty: nobody is turned away for want of papers.
struct PersonWords {
    std::string name;
    std::string nik;         ///< 16 digits, or what was written where that is no NIK
    std::string familyCard;  ///< nomor KK
    std::optional<Day> born; ///< many papers say 1970-01-01, so no day stands for "unknown"
    std::string address;
    std::string rt;
    std::string rw;
    std::string phone;
    std::string guardian;    ///< parent, escort or representative
    std::string description; ///< of an unknown person: looks, where found, by whom
    std::string notes;
    bool operator==(const PersonWords&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.name);
        field(2, self.nik);
        field(3, self.familyCard);
        field(4, self.born);
        field(5, self.address);
        field(6, self.rt);
        field(7, self.rw);
        field(8, self.phone);
        field(9, self.guardian);
        field(10, self.description);
        field(11, self.notes);
    }
};

/// How long each text may be. A number that is none is kept as it was written, so it has room for some words; the
/// longest names on identity cards have about a hundred letters.
inline constexpr std::array<TextLimit<PersonWords>, 10> personLimits{{
    {"name", &PersonWords::name, 160},
    {"nik", &PersonWords::nik, 40},
    {"family_card", &PersonWords::familyCard, 40},
    {"address", &PersonWords::address, 300},
    {"rt", &PersonWords::rt, 10},
    {"rw", &PersonWords::rw, 10},
    {"phone", &PersonWords::phone, 40},
    {"guardian", &PersonWords::guardian, 160},
    {"description", &PersonWords::description, 1000},
    {"notes", &PersonWords::notes, 1000},
}};

/// A whole statement about a resident by this site; the newest counts.
struct PersonStated {
    static constexpr std::string_view type = "personStated";
    PersonId person;
    Sex sex = Sex::unknown;
    std::int64_t birthYear = 0; ///< 0 where unknown; may be an estimate
    bool birthEstimated = false;
    std::string village;        ///< region code, or empty
    std::string identityStatus; ///< catalogue code: KTP, HILANG, BELUM_TERDATA …
    std::string temporary;      ///< "TMP-3216-2026-000123" while there is no NIK
    std::string nikIndex;       ///< keyed blind index; empty without a NIK that identifies
    std::string familyIndex;
    std::int64_t basedOn = 0; ///< seq of the statement that the clerk saw, 0 for a new person
    /// How what differs from the statement before is known; nothing: it was not asked.
    std::optional<FactSource> source = {};
    std::optional<Day> asOf = {}; ///< since when it is so; nothing: since the statement
    std::string subject() const { return person.text(); }
    bool operator==(const PersonStated&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.person);
        field(2, self.sex);
        field(3, self.birthYear);
        field(4, self.birthEstimated);
        field(5, self.village);
        field(6, self.identityStatus);
        field(7, self.temporary);
        field(8, self.nikIndex);
        field(9, self.familyIndex);
        field(10, self.basedOn);
        field(11, self.source);
        field(12, self.asOf);
    }
};

/// The journal made a key for a person; the digest is of the wrapped bytes as stored.
struct PersonKeyMade {
    static constexpr std::string_view type = "personKeyMade";
    std::string about;
    KeyId key;
    Bytes digest;
    std::string subject() const { return about; }
    bool operator==(const PersonKeyMade&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.about);
        field(2, self.key);
        field(3, self.digest);
    }
};

/// The key was overwritten (UU 27/2022, 43 to 44): sealed words can be read no more, the chain still verifies.
struct PersonErased {
    static constexpr std::string_view type = "personErased";
    PersonId person;
    KeyId key;
    std::string basis; ///< "request", "retention"
    std::string subject() const { return person.text(); }
    bool operator==(const PersonErased&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.person);
        field(2, self.key);
        field(3, self.basis);
    }
};

/// Two records are one person; both stay as they are, and the link may be taken back.
struct PersonsLinked {
    static constexpr std::string_view type = "personsLinked";
    PersonId person; ///< the one that goes on
    PersonId other;
    bool linked = false; ///< false takes the link back
    std::string subject() const { return person.text(); }
    bool operator==(const PersonsLinked&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.person);
        field(2, self.other);
        field(3, self.linked);
    }
};

/// A resident's clear columns, as they stand.
struct Resident {
    PersonId id;
    KeyId key;
    std::int64_t seq = 0; ///< where the newest sealed words stand
    Sex sex = Sex::unknown;
    std::int64_t birthYear = 0;
    bool birthEstimated = false;
    std::string village;
    std::string identityStatus;
    std::string temporary;
    std::string nikIndex;
    bool erased = false;
    PersonId linkedTo; ///< empty unless this record was linked to another
};

enum class AnotherPerson { ask, yes };
enum class StatePersonRefusal { noName, textTooLong, changedSince, erased, nikBelongsToAnother };

/// What the rule needs to know besides the statement: the resident as stored, and who else has this NIK.
struct PersonFacts {
    std::optional<Resident> stored;
    std::optional<PersonId> sameNik;
    std::int64_t lastTemporary = 0; ///< the highest temporary number given this year
};

/// Completes and allows a statement. A person without NIK gets a temporary number; nothing else is ever demanded but
/// some name ("TIDAK DIKETAHUI" is one).
Result<PersonStated, StatePersonRefusal> decideStatePerson(PersonStated statement, const PersonWords& words,
                                                           const PersonFacts& facts, AnotherPerson another,
                                                           std::string_view origin, int year);

enum class EraseRefusal { unknown, erasedBefore };
enum class LinkRefusal { unknown, same, linkedBefore, erased, notLinked };

/// Two records are one person: `goesOn` is the one that is opened from now on. Only records that stand for themselves
/// are joined, so no chain of links ever comes back to its beginning.
Result<PersonsLinked, LinkRefusal> decideLink(const std::optional<Resident>& goesOn,
                                              const std::optional<Resident>& other);
/// They were two people after all.
Result<PersonsLinked, LinkRefusal> decidePart(const std::optional<Resident>& other);

/// What one statement about a person says otherwise than the one before. Texts and columns by their name in the form.
enum class PersonField {
    name,
    nik,
    familyCard,
    sex,
    born,
    village,
    address,
    rt,
    rw,
    phone,
    guardian,
    description,
    notes,
    identityStatus
};
struct PersonWhole {
    PersonStated stated;
    PersonWords words;
};
std::vector<PersonField> differences(const PersonWhole& a, const PersonWhole& b);

/// "TMP-3216-2026-000123". The origin is a region code, of which the regency is taken, or the office's own code, never
/// empty.
std::string temporaryNumber(std::string_view origin, int year, std::int64_t number);

} // namespace pintu
