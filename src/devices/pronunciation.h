#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace pintu {

/// How an Indonesian text is said. espeak-ng reads "RSUD" as one syllable, a full stop after "No" as the end of the
/// sentence, and every slash as "garis miring". So before it speaks:
/// - words in capitals, with dots between or digits among them, and words without a vowel are spelled: "RSUD" is
///   "R S U D" (it says the names of single letters rightly). Words in capitals of six letters and more that can be
///   pronounced are words: whole names are often written in capitals.
/// - Roman numbers, amounts of rupiah, times, dates, telephone numbers, ranges and slashes are said as people say them.
/// - a list (resources/voice/said.txt, which tells its own form) goes before all of it.
class Pronunciation {
public:
    Pronunciation() = default; ///< knows the rules alone, without a list
    explicit Pronunciation(std::string_view list);

    std::string of(std::string_view text) const;

private:
    friend class Saying;
    const std::string* listed(std::string_view written) const;

    std::map<std::string, std::string, std::less<>> m_said; ///< by what is written, in small letters
};

/// Reads the list. When the file cannot be read the rules alone are left, and the voice goes on.
Pronunciation readPronunciation(const std::filesystem::path& file);

} // namespace pintu
