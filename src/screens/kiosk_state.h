#pragma once

#include "screens/appearance.h"
#include "screens/kiosk_office.h"
#include "screens/printing.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace pintu {

enum class KioskPage {
    starting,
    need,
    fastTrack,
    ticket,
    complaint, ///< what about, once there is a number
    refused,   ///< no number: the day is closed, the series is full …
    answer,    ///< what the record knows of a scanned paper
    outOfService,
};

/// What lies over the page, and goes without leaving anything behind.
enum class KioskSheet { none, help, stillThere, languages };

/// Everything the kiosk shows.
struct KioskState {
    std::uint64_t revision = 1; ///< grows with every change but those of seconds and clock
    KioskPage page = KioskPage::starting;
    KioskSheet sheet = KioskSheet::none;
    KioskHall hall;
    std::size_t part = 0; ///< which part of the needs is shown, when they do not fit on one screen
    std::optional<KioskChoice> chosen;
    bool working = false; ///< the record is being written; what is pressed meanwhile does nothing
    std::optional<KioskTicket> ticket;
    std::optional<ComplaintChoice> complaint; ///< waits with the ticket
    Printing print = Printing::none;
    bool printedAgain = false;
    bool paperMissing = false; ///< the last ticket did not come out: staff and the next person should know
    std::string forStaff;      ///< what to do about the printer; empty: nothing
    TakeTicketRefusal refusal = TakeTicketRefusal::dayClosed;
    ScanAnswer answer;
    bool audio = false;
    std::optional<std::size_t> spot; ///< where the five keys are among what can be chosen (kiosk_audio)
    int pace = ordinaryPace;         ///< of the voice, percent
    Appearance appearance;
    std::int64_t secondsLeft = 0;   ///< before everything is cleared, on the sheet that asks
    std::int64_t secondsWaited = 0; ///< since staff were called
    std::int64_t helpFrom = 0;      ///< the counter from which somebody is on their way; 0: nobody yet

    static constexpr int ordinaryPace = 100;
    static constexpr int slowPace = 70;
    static constexpr int fastPace = 140;

    /// The needs of this part; the last tile of a part that is not the last leads on.
    static constexpr std::size_t tiles = 6;
    std::size_t firstChoice() const { return part * (tiles - 1); }
    bool leadsOn() const { return hall.choices.size() - firstChoice() > tiles; }
    std::size_t choicesShown() const { return leadsOn() ? tiles - 1 : hall.choices.size() - firstChoice(); }
};

/// What the printer holds must not come out twice.
inline bool mayPrintAgain(const KioskState& state)
{
    return !state.printedAgain && state.print != Printing::noPrinter && state.print != Printing::held;
}
inline bool mayComplain(const KioskState& state)
{
    return !state.hall.complaints.empty() && !state.complaint;
}
} // namespace pintu
