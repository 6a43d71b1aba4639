#pragma once

#include "screens/setup_hours.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// `devices`: another printer, loudspeaker or scanner for a PC that is set up already. `hours`: when its office is
/// open, and how many numbers it gives a day. `partners`: whom an office sends people to, or the key card and trust
/// list of a partner's desk.
enum class SetupPurpose { office, partner, oneMorePc, devices, hours, partners };

/// What a person fills in, as typed.
struct SetupForm {
    SetupPurpose purpose = SetupPurpose::office;
    std::string site, above, name, address, phone, village, zone, officers, counters;
    std::string folder, connection; ///< an empty connection: SQLite in the folder
    std::string receiptPrinter, paperWidth, officePrinter, letter;
    std::string scanner;  ///< asked for with SetupPurpose::devices
    std::string staffPin; ///< not of a partner; empty: it stays as it is
    bool voice = true;
    HoursForm hours{};                ///< asked for with SetupPurpose::hours
    std::string supervisor, password; ///< where an office that works already asks who changes it
    std::string kind;                 ///< of a partner, as chosen or typed: "RSUD", or with its name behind it
    std::vector<std::string> kinds{}; ///< that may be chosen, "RSUD · Rumah sakit umum daerah"
};

/// The code that a kind begins with, in capital letters: "RSUD".
std::string codeOfKind(const std::string& typed);

/// What the world says to a form before anything is made.
enum class SetupProblem {
    folderTaken,
    folderForbidden,
    noOffice,
    badReceiptPrinter,
    badOfficePrinter,
    badScanner,
    badStaffPin,
    badQuota, ///< of a sector that no desk group of the office has, twice the same, or not 1 to 999
    nobodyIn, ///< a supervisor has to sign in first
    wrongPassword,
    notLetIn ///< locked, without a password, or still waiting after a wrong one
};

/// What was made.
struct SetupDone {
    std::string folder;
};

/// Addresses of printers and hand scanners that this PC knows of.
struct SetupPrinters {
    std::vector<std::string> receipt, office, scanners{};
};

/// What the setup screen asks of the PC and the record, on the lane of commands. Every function may throw Trouble.
class SetupOffice {
public:
    virtual ~SetupOffice() = default;
    virtual SetupForm defaults(SetupPurpose purpose) = 0;
    virtual std::optional<SetupProblem> problemOf(const SetupForm& form) = 0;
    virtual SetupPrinters printers() = 0;
    /// Prints a page. Answers what to do about the printer, in the language spoken now; empty when the page came out.
    virtual std::string printTest(const SetupForm& form) = 0;
    virtual void speakTest() = 0;
    /// Makes all of it or nothing.
    virtual SetupDone make(const SetupForm& form) = 0;
};

} // namespace pintu
