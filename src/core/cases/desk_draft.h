#pragma once

#include "core/cases/urgency.h"
#include "core/record/fields.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pintu {

/// What a clerk has written at a counter and not saved yet. It is no event: it lies sealed beside the record, one for
/// each counter, so that a program that is killed or a PC that loses its power takes no word of a resident along.
struct DeskDraft {
    PersonId person;       ///< whose request it is; empty where there is none, or no name
    bool nameless = false; ///< whoever complains gives no name
    TicketId ticket;
    std::string complaint;
    std::string kind; ///< catalogue case_kinds, where the clerk chose one
    std::string note;
    std::int64_t service = 0; ///< the need that was chosen; 0: none
    std::string partner;      ///< its destination
    std::vector<std::string> papers;
    Urgency urgency = Urgency::routine;
    bool operator==(const DeskDraft&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.person);
        field(2, self.nameless);
        field(3, self.ticket);
        field(4, self.complaint);
        field(5, self.kind);
        field(6, self.note);
        field(7, self.service);
        field(8, self.partner);
        field(9, self.papers);
        field(10, self.urgency);
    }
};

} // namespace pintu
