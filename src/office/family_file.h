#pragma once

#include "core/matching/rule_book.h"
#include "office/settings_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// A family as people write it down, in TOML:
///
///     [[families]]
///     name = "Keluarga Siti"
///     on = "2026-11-28"            # the day to be judged on; may be left out
///     complete = false             # somebody may be missing; true where it is left out
///     facts = {desil = "2 @ 2026-10-20 list", keadaan = "miskin"}
///     members = [
///       {name = "Siti", born = "1996-03-02", sex = "P", hamil = "ya"},
///       {name = "Kakek", age = 70},                                  # guessed
///     ]
///     expect = ["keluarga PKH cocok"]    # only in tables of examples
struct WrittenFamily {
    std::string name;
    std::optional<Day> on;
    Family family;
    std::vector<std::string> expect;
    std::int64_t line = 0;
};

/// Throws BadSettings with the line for what is no such text: other keys, unknown facts, values that a fact cannot
/// have. `file` is its name as people know it. A guessed age is counted back from `today`.
std::vector<WrittenFamily> readFamilies(std::string_view text, const std::string& file, const RuleBook& book,
                                        Day today);

} // namespace pintu
