#pragma once

#include "core/base/enum_names.h"
#include "core/base/id.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// What a person holds and hears: a letter and a number that begins at 1 every office day.
struct TicketNumber {
    std::string letter;
    std::int64_t number = 0;
    auto operator<=>(const TicketNumber&) const = default;

    std::string text() const; ///< "A-027"
    /// With or without the dash and zeros, in either case: "a27", "A-027", "A027".
    static std::optional<TicketNumber> parse(std::string_view text);
};

/// How soon a person is called. Self-declared, corrected by staff, and never shown in words.
enum class PriorityClass { ordinary, priority, emergency };

template <>
struct EnumNames<PriorityClass> {
    static constexpr std::array<std::string_view, 3> names{"ordinary", "priority", "emergency"};
};

enum class TicketState { waiting, called, serving, onHold, missed, done, left };

template <>
struct EnumNames<TicketState> {
    static constexpr std::array<std::string_view, 7> names{"waiting", "called", "serving", "onHold",
                                                           "missed",  "done",   "left"};
};

/// Why this person and not another: shown to staff in words.
enum class CallReason { longestWait, emergency, priority, backFromHold, returned, fairness, chosen };

template <>
struct EnumNames<CallReason> {
    static constexpr std::array<std::string_view, 7> names{"longestWait", "emergency", "priority", "backFromHold",
                                                           "returned",    "fairness",  "chosen"};
};

/// Why a visit is put aside for some minutes.
enum class HoldReason { photocopy, document, family, official, system, rest, other };

template <>
struct EnumNames<HoldReason> {
    static constexpr std::array<std::string_view, 7> names{"photocopy", "document", "family", "official",
                                                           "system",    "rest",     "other"};
};

/// A ticket in the state to which its events have brought it.
struct Ticket {
    TicketId id;
    Day day;
    TicketNumber number;
    PriorityClass priority = PriorityClass::ordinary;
    TicketState state = TicketState::waiting;
    std::string queue;                       ///< letter of the desk group that calls it: its own unless transferred
    std::string need;                        ///< sector chosen at the kiosk, a catalogue code; may be empty
    std::int64_t counter = 0;                ///< where it was called to, 0 for none
    std::int64_t calls = 0;                  ///< calls and recalls since it last began to wait
    bool returned = false;                   ///< came back after being missed
    std::optional<CallReason> calledBecause; ///< of the newest call
    bool backFromHold = false;
    std::string holdReason;             ///< of the newest hold: a HoldReason, or a word that an office of 0.1.0 wrote
    std::int64_t holdMinutes = 0;       ///< 0: until somebody resumes it
    Time holdUntil;                     ///< 0 with them
    std::vector<std::string> moreNeeds; ///< sectors, beside `need`: one visit for several things
    std::int64_t forCounter = 0;        ///< only this counter calls it while that is open; 0: any that calls its queue
    std::int64_t turnAfter = 0; ///< after a return: not before this many calls of the day; 0 again when it is called
    std::int64_t arrival = 0;   ///< place in the record: who came first, whatever the clocks said
    Time taken;
    Time lastCalled;
    std::optional<Day> carriedFrom = std::nullopt; ///< the day on which it was taken, when that was another one
};

} // namespace pintu
