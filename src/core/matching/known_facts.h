#pragma once

#include "core/base/result.h"
#include "core/matching/rule_lists.h"
#include "core/matching/truth.h"
#include "core/people/birth.h"
#include "core/people/fact_source.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pintu {

/// One thing of a list fact, such as a document or a programme.
struct ListEntry {
    std::string code;
    Truth there = Truth::yes;
};

/// What is known of one fact. Every kind but a list is a number from `low` to `high`: yes is 1 and no 0, a choice is
/// its place among the fact's choices, a day counts from 1970-01-01. An age that was guessed has room between the two.
struct KnownFact {
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::vector<ListEntry> entries = {};
    bool whole = false; ///< the list was looked up: what is not in it is not there
    std::optional<Day> asOf = {};
    FactSource source = FactSource::said;
};

/// The facts of one person or family by their place in the rule book. Nothing stands for what is not known.
class KnownFacts {
public:
    const KnownFact* find(std::size_t fact) const;
    void put(std::size_t fact, KnownFact known);

private:
    std::vector<std::pair<std::size_t, KnownFact>> m_facts; ///< sorted; a family has some ten of them
};

struct FamilyMember {
    std::string name;
    Birth birth;
    Sex sex = Sex::unknown;
    KnownFacts facts = {};
};

struct Family {
    KnownFacts facts = {};
    std::vector<FamilyMember> members = {};
    bool complete = false; ///< every member is listed; else nobody can say that none of them is pregnant
};

/// What a person in years may be: an age from a year of birth alone may be one less, a guess by looks five off.
std::optional<KnownFact> ageInYears(const Birth& birth, Day on);
/// Only for a known day of birth.
std::optional<KnownFact> ageInMonths(const Birth& birth, Day on);

/// Reads what people write of a fact: "ya", "tidak", "tidak tahu", "2", "58-62", "milik_sendiri", "2026-03-01",
/// "KTP, bukan KK", "lengkap: PKH" for a list that was looked up. Behind it may stand "@ 2026-10-20" for when it was
/// so, and then said, shown, visited or list. Nothing for "tidak tahu" and for no text. Refused with an English phrase.
Result<std::optional<KnownFact>, std::string> parseFact(const RuleFact& fact, std::string_view text);

} // namespace pintu
