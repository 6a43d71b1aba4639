#pragma once

#include "core/matching/match.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// A sentence that rules/sentences.toml must have, and the blanks that may stand in it in braces.
struct SentenceFrame {
    std::string_view code;
    std::vector<std::string_view> blanks;
};
const std::vector<SentenceFrame>& sentenceFrames();

/// Says in the words of the rules' own files what was found. Core holds no sentence: it fills blanks.
class Teller {
public:
    /// All three must outlive the teller.
    Teller(const RuleBook& book, const Family& family, Day on) : m_book{book}, m_family{family}, m_on{on} {}

    /// One sentence: what was found and why, or what is to be asked or brought.
    std::string sentence(const Match& match) const;
    /// What a clerk should know besides: that the region may not run the programme, that nobody has compared the rule
    /// with its source.
    std::vector<std::string> remarks(const Match& match) const;
    /// "Permensos 1/2018 (versi 1, berlaku sejak 1 Jan 2026)".
    std::string basis(const Match& match) const;
    /// A question that stands in the way, and of how many programmes.
    struct Asked {
        StillOpen open; ///< one of the points that it settles
        std::string question;
        std::ptrdiff_t programmes = 0;
    };
    /// The questions that stand in the way of most programmes, the most useful first; at most `most`.
    std::vector<Asked> asked(const std::vector<Match>& found, std::size_t most = 5) const;
    std::vector<std::string> askFirst(const std::vector<Match>& found, std::size_t most = 5) const;
    /// What is known of a fact: "2 (dicek 20 Okt 2026)", "sekitar 60".
    std::string known(std::size_t fact, const KnownFact& known) const;

private:
    struct Blank {
        std::string_view name;
        std::string text;
    };
    std::string framed(std::string_view code, const std::vector<Blank>& blanks = {}) const;
    std::string clause(const Because& because, std::size_t member) const;
    std::string reasons(const Match& match) const;
    std::string question(const StillOpen& open, const Match& match) const;
    std::string questionAbout(const StillOpen& open, const Match& match) const;

    const RuleBook& m_book;
    const Family& m_family;
    Day m_on;
};

} // namespace pintu
