#pragma once

#include "screens/intake_said.h"

#include <string>
#include <vector>

namespace pintu {

enum class IntakeTone { calm, good, warn, bad };

/// Whether a page may tell who somebody is and what they need.
enum class PersonShown { no, yes };

/// What a whole screen says: state always as colour, picture and word, and one next step.
struct IntakeNotice {
    IntakeTone tone = IntakeTone::calm;
    std::string picture; ///< name of a pictogram; empty: none
    std::string word;
    std::string code; ///< in large letters
    std::vector<std::string> lines;
    std::string step;
    bool operator==(const IntakeNotice&) const = default;
};

/// On the page between papers: what is wrong with this desk itself; empty when nothing is.
std::string warningOf(const IntakeFacts& facts);
IntakeNotice noticeOf(const TakenSlip& taken, Zone zone, PersonShown shown = PersonShown::yes);
/// "D0412/17, S. R., born 1961, Rawat inap", and what is wrong with it where something is.
std::string choiceOf(const SlipInPicture& found, PersonShown shown = PersonShown::yes);
/// The notice after the desk said what became of the slip.
IntakeNotice answerNotice(const IntakeSlip& slip, Zone zone);
/// The notice after the acceptance of a slip was taken back.
IntakeNotice takenBackNotice(const SlipName& slip);
/// The notice about a slip that was opened from the list.
IntakeNotice recordNotice(const IntakeSlip& slip, Zone zone, PersonShown shown = PersonShown::yes);
/// Why a paper may be taken although not simply good; empty where it may not.
struct IntakeReason {
    std::string code; ///< stands in the record
    std::string words;
};
std::vector<IntakeReason> reasonsFor(SlipVerdictKind verdict);

/// Picks the text in the language that is spoken now.
const std::string& spoken(const Words& words);
/// "S. R., born 1961"
std::string personOf(const IntakeSlip& slip);

/// Above the cells of today's list, wherever it is shown.
std::vector<std::string> listColumns();

/// Keeps the symbols of a typed code and parts them into groups of six: "20s025 8j" becomes "20S025-8J".
std::string groupedCode(const std::string& typed);
/// How many characters a grouped code has when nothing is missing.
inline constexpr std::size_t wholeCodeLength = 20;

} // namespace pintu
