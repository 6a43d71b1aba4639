#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// What somebody at a counter has typed about a person into the one field, in any order: "siti aminah 1961",
/// "32.75.01.1002 sumiati", "0812-3456-7890", "106619991".
struct PeopleQuestion {
    std::string name;                     ///< the words that are none of what follows
    std::int64_t birthYear = 0;           ///< a number from 1900 to this year among words
    std::string village;                  ///< region code of a village
    std::string digits;                   ///< six to fifteen digits, part of a NIK or KK
    std::optional<std::string> telephone; ///< as dialledNumber() gives it; may be part of a NIK just as well
    bool operator==(const PeopleQuestion&) const = default;
};

/// `text` as cleanText() gives it.
PeopleQuestion readPeopleQuestion(std::string_view text, int thisYear);

/// The same name with its blanks in other places: two neighbours joined ("Supri Yadi", "Supriyadi"), a word parted
/// wherever at least two letters stand on both sides. Which of them are names of anybody, the record knows.
struct OtherBlanks {
    std::vector<std::string> joined;
    struct Parted {
        std::string name;
        std::string left; ///< the two parts, as in the name
        std::string right;
    };
    std::vector<Parted> parted;
};
OtherBlanks withOtherBlanks(std::string_view name);

} // namespace pintu
