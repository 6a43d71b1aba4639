#pragma once

#include "devices/printer_trouble.h"
#include "devices/printer_wire.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace pintu {

/// How long a printer is waited for. Tests are less patient.
struct PrinterPatience {
    std::chrono::milliseconds first{1500};    ///< for the first answer of a printer that has never answered
    std::chrono::milliseconds known{3000};    ///< for an answer of one that has
    std::chrono::milliseconds again{300};     ///< then the question is put again
    std::chrono::milliseconds prompt{100};    ///< an answer that comes so soon is no late one
    std::chrono::milliseconds quiet{10};      ///< after an answer, before the next question
    std::chrono::milliseconds longQuiet{250}; ///< the same where a printer says things twice
    std::chrono::milliseconds paper{1000};    ///< a ticket needs about as long to come out
    std::chrono::milliseconds cooling{5000};
};

/// How a printer answers, as far as it has shown; kept from job to job.
struct PrinterManners {
    bool answers = false;                          ///< it has answered something
    bool silent = false;                           ///< it was asked, and a whole job passed without an answer
    bool plain = false;                            ///< it was listened to for long after its answers, and said no more
    bool repeats = false;                          ///< it has said more than it was asked
    std::array<bool, 5> knows{};                   ///< by question: it has answered this one
    std::array<bool, 5> deafTo{};                  ///< it answers others and has never answered this one
    std::size_t owed = 0;                          ///< questions that were put and not yet answered
    std::chrono::steady_clock::time_point asked{}; ///< the last of them
};

/// Asks a receipt printer how it is (DLE EOT 4, 2, 1 and 3 of ESC/POS). One byte comes back, and it does not say which
/// question it answers: the bits that are fixed are the same in all four. So the order is all there is, and answers
/// may come late, one behind, twice, never, or among bytes that nobody asked for. Three rules make them safe:
/// - One question at a time, put again until it is answered. With n answers owed from before, the one after those n
///   counts: it is right when the n come late, and also when they never come, since this question was put again.
/// - More answers than questions: the printer repeats itself. Then a question is put once, the line must be quiet
/// before
///   it, and what comes meanwhile counts for nothing.
/// - A complaint counts when it is said twice.
/// Automatic status (ASB) is told by its fixed bits and counts for nothing.
class PrinterInquiry {
public:
    PrinterInquiry(PrinterWire& wire, PrinterManners& manners, const PrinterPatience& patience);

    struct Report {
        bool heard = false; ///< it answered
        std::optional<PrinterFault> fault;
        bool rollNearEnd = false;
    };
    /// Before a job: a printer that was silent through a whole job is not waited for.
    Report before();
    /// After a job: also a silent printer is listened to, since its paper comes meanwhile; and a quick one that is well
    /// is asked once more when the paper should be out.
    Report after();

private:
    enum class Question : std::uint8_t { printer = 1, offline = 2, error = 3, roll = 4 };

    Report look(std::chrono::milliseconds patience);
    Report round(std::chrono::milliseconds patience);
    Report askAll(std::chrono::milliseconds patience);
    bool add(Question question, std::chrono::milliseconds patience, Report& report);
    std::optional<std::uint8_t> answerTo(Question question, std::chrono::milliseconds patience);
    std::optional<std::uint8_t> nextAnswer(std::chrono::steady_clock::time_point end);
    bool settle(std::chrono::milliseconds quiet);
    std::chrono::milliseconds patience() const;

    PrinterWire& m_wire;
    PrinterManners& m_manners;
    PrinterPatience m_patience;
    Bytes m_heard; ///< read and not yet looked at
};

} // namespace pintu
