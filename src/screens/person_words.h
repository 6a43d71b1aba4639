#pragma once

#include "core/matching/match_view.h"
#include "core/people/history.h"
#include "screens/counter_person.h"

#include <string>
#include <vector>

/// Sentences of the person's page. In the language spoken now.
namespace pintu {

/// "12 Nov 2026"
std::string historyDay(const HistoryRow& row, Zone zone);
/// What it is: "Visit A-012", "Slip RJK 12".
std::string historyWhat(const HistoryRow& row);
/// What it is about, or what was said.
std::string historyAbout(const HistoryRow& row, const CounterFacts& facts);
/// How it stands or ended, or how it is known.
std::string historyStanding(const HistoryRow& row, const CounterFacts& facts);
/// Above what can be done with a line that has ended.
std::string lineTitle(const PastLine& past, const Catalogue& catalogue);
/// "Siti Nurhaliza · P, 43 yr · Margaluyu"
std::string candidateWords(const PersonRow& row, const Catalogue& catalogue);
std::string fieldName(PersonField field);
std::string sourceWords(FactSource source);

/// A line of two records side by side.
struct PairLine {
    std::string what;
    std::string left;
    std::string right;
    bool differs = false;
};
std::vector<PairLine> pairLines(const PersonPair& pair, const Catalogue& catalogue);

/// English; see trLater.
const char* sentenceOf(LinkRefusal refusal);

/// A question of the rules as it is asked.
std::string questionWords(const MatchQuestion& question);

} // namespace pintu
