#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/programmes/catalogue_lists.h"
#include "core/queue/help_events.h"
#include "core/queue/queue.h"
#include "core/queue/ticket_rules.h"
#include "core/referrals/words.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pintu {

struct KioskHall;
/// Why nobody is given a number now, whatever they need; nothing where numbers are given.
std::optional<TakeTicketRefusal> noNumbers(const KioskHall& hall);

/// One picture of the first screen, with the queue that serves it.
struct KioskChoice {
    Words name;
    Words spoken;
    std::string picture;
    std::string sector; ///< goes into the ticket; empty when the office's catalogue names no needs
    std::string letter;
    std::vector<Words> papers{}; ///< usually asked for; whoever has none is served all the same
    bool soldOut = false;        ///< all numbers of today are given; an emergency still gets one
    bool operator==(const KioskChoice&) const = default;
};

/// A group whom the fast track is for, as the second screen shows it.
struct KioskGroup {
    Words name;
    std::string picture;
    bool operator==(const KioskGroup&) const = default;
};

/// Something that a resident may complain about, as its picture shows it.
struct ComplaintChoice {
    std::string code;
    Words name;
    Words spoken;
    std::string picture;
    bool operator==(const ComplaintChoice&) const = default;
};

/// What the kiosk knows while nobody uses it.
struct KioskHall {
    std::string office;
    Day day;           ///< of the calendar on the wall
    std::string clock; ///< "08.14"
    bool closed = false;
    bool clockFarAhead = false; ///< a clerk must open the day
    Words holiday{};            ///< what is celebrated today, on a day without work
    Day worksAgain{};           ///< the next day on which the office works, after today
    std::string phone{};        ///< of the office; may be empty
    HoursState hours = HoursState::notStated;
    std::string until; ///< "07.30": the end of these hours, as HoursNow tells it; empty where there is none
    Day untilDay;      ///< of that
    std::vector<KioskChoice> choices;
    std::vector<KioskGroup> groups;
    std::vector<ComplaintChoice> complaints{}; ///< none: nobody is asked for one
    PriorityClass fastTrack = PriorityClass::priority;
    std::optional<PriorityClass> privateTalk; ///< empty: the office offers none
    bool operator==(const KioskHall&) const = default;
};

struct KioskTicket {
    TicketId id;
    TicketNumber number;
    WaitEstimate wait;
};

/// Where a ticket stands that somebody held under the scanner.
struct TicketAnswer {
    TicketNumber number;
    TicketState state = TicketState::waiting;
    bool today = true;
    bool kept = false;     ///< its day is closed, and it comes first on the next one
    bool cameBack = false; ///< it was missed; the scan put it into the queue again
    std::int64_t counter = 0;
    WaitEstimate wait;
};

/// Where a referral stands, without anything that is sealed.
struct SlipAnswer {
    std::string partner;
    ReferralState state = ReferralState::issued;
};

/// How a complaint without a name stands, told to whoever holds its receipt.
struct ReceiptAnswer {
    bool ended = false;
    bool rejected = false;       ///< it ended, and not by help
    std::optional<Day> answerBy; ///< of one that goes on
};

struct UnknownPaper {};
using ScanAnswer = std::variant<UnknownPaper, TicketAnswer, SlipAnswer, ReceiptAnswer>;

/// What the kiosk asks of the office's record, on the lane of commands; it knows no person. Throws Trouble, and tries
/// the record anew with the next call.
class KioskOffice {
public:
    virtual ~KioskOffice() = default;
    virtual KioskHall hall() = 0;
    /// The same command gives the same ticket.
    virtual Result<KioskTicket, TakeTicketRefusal> take(CommandId command, const TicketWish& wish) = 0;
    /// Tells what the record knows of a scanned text. A missed ticket comes back by its scan, once.
    virtual ScanAnswer answer(CommandId command, const std::string& scan) = 0;
    /// Puts a complaint with a ticket that waits, for whoever calls it. False: it is too late for that.
    virtual bool draftComplaint(CommandId command, TicketId ticket, const std::string& complaint) = 0;
    /// Tells every counter that somebody here needs help. The same command is the same call.
    virtual HelpId callHelp(CommandId command) = 0;
    /// The counter from which somebody is on their way; 0: nobody yet.
    virtual std::int64_t helpFrom(HelpId call) = 0;
    virtual void endHelp(CommandId command, HelpId call, HelpEnd why) = 0;
};

} // namespace pintu
