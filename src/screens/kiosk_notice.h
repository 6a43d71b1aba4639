#pragma once

#include "screens/kiosk_state.h"

#include <string>
#include <vector>

namespace pintu {

/// One thing that a resident can do, with the picture that tells it to people who do not read.
struct KioskAdvice {
    std::string picture; ///< of resources/icons
    std::string text;
    bool operator==(const KioskAdvice&) const = default;
};

/// A page that gives no number: why, and what to do instead. Never without advice.
struct KioskNotice {
    std::string picture;
    std::string heading;
    std::vector<KioskAdvice> advice;
};

/// Why no number was given, and what to do: the one place where a refusal of core becomes a page of the kiosk.
KioskNotice noticeOf(TakeTicketRefusal refusal, const KioskHall& hall);
/// The record cannot be reached.
KioskNotice outOfServiceNotice();

} // namespace pintu
