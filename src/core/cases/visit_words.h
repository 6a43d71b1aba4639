#pragma once

#include "core/base/id.h"
#include "core/cases/urgency.h"

#include <cstdint>
#include <optional>
#include <string>

namespace pintu {

/// Codes of the catalogue that the program itself writes down.
inline constexpr const char* cameToTheCounter = "DATANG"; ///< of channels
inline constexpr const char* needTopic = "KEBUTUHAN";     ///< of case_kinds: a need, where the words name no other kind

/// What a clerk wrote down of a visit, to be kept as a line of the visit's case though no slip goes out.
struct VisitWords {
    PersonId person; ///< empty: whoever complains gives no name
    TicketId ticket; ///< empty: the person came without one. Not kept where no name is given
    std::string text;
    std::string topic;        ///< catalogue case_kinds
    std::string sector;       ///< what it is about; unread where a service is named
    std::int64_t service = 0; ///< a need that was chosen already; 0: none
    std::optional<Urgency> urgency;
    bool sensitive = false; ///< sealed with sector and kind, whatever the catalogue says of them
};

} // namespace pintu
