#pragma once

#include "core/referrals/reading.h"
#include "screens/counter_workplace.h"
#include "screens/printing.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace pintu {

enum class ReferralPaper { slip, letter };

/// Prints a referral's paper away from the screen, and tells on the thread of the windows whether it came out; where
/// not, with a sentence that says what to do.
using PrintReferral = std::function<void(std::int64_t number, ReferralPaper paper, const std::string& officer,
                                         std::function<void(Printing end, const std::string& sentence)>)>;

/// C5: what was sent, to whom, and what became of the paper.
struct SlipState {
    SlipFacts facts;
    bool issuedNow = false; ///< not an older one that was read
    Printing slip = Printing::none;
    Printing letter = Printing::none;
    std::int64_t copies = 0; ///< papers of the slip that came out
    std::string printerSays; ///< what to do about the printer
};

enum class PrinterMood { unknown, none, ready, trouble };

/// The slip that was just made or that was read, and its papers. The slip is in the record before any paper is; a
/// printer that fails loses nothing.
class CounterSlip {
public:
    CounterSlip(CounterWorkplace& workplace, PrintReferral print);

    const std::optional<SlipState>& state() const { return m_shown; }
    const PrinterMood& printer() const { return m_printer; }

    /// Shows a slip that was made now, and prints it.
    void made(SlipFacts facts);
    /// Shows an older one that was read.
    void read(SlipFacts facts);
    void print(ReferralPaper paper);
    /// Once more, unless it is being printed.
    void printAgain();
    /// Another paper is laid over it; what becomes of its own is noted all the same.
    void cover();
    void uncover();
    /// Nobody goes back to what is covered.
    void forgetCovered() { m_covered.reset(); }
    void clear() { m_shown.reset(); }

private:
    void ended(std::int64_t number, ReferralPaper paper, Printing end, const std::string& sentence);
    SlipState* numbered(std::int64_t number);

    CounterWorkplace& m_workplace;
    PrintReferral m_print;
    std::optional<SlipState> m_shown;
    std::optional<SlipState> m_covered;
    PrinterMood m_printer = PrinterMood::unknown;
};

} // namespace pintu
