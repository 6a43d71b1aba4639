#pragma once

#include "core/base/id.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// The text of a ticket's QR code: ticketMark and the ticket's id in 26 symbols of Crockford's base 32. Twenty-six
/// symbols hold 130 bits; the two that are left over lead and are zero.
std::string ticketCode(TicketId id);
/// Reads such a text back; nothing when it is none, or one that ticketCode() would not write.
std::optional<TicketId> readTicketCode(std::string_view text);

} // namespace pintu
