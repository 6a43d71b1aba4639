#pragma once

#include "core/base/trouble.h"
#include "screens/board_office.h"

namespace pintu::test {

/// An office of values: tells the hall that it was told.
class ToldBoardOffice final : public BoardOffice {
public:
    Hall hall() override
    {
        ++looks;
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        return now;
    }

    /// A number in the hall; one that stands there already is put into its new state.
    void put(const std::string& number, TicketState state, std::int64_t counter = 0, Time at = {},
             std::int64_t calls = 1)
    {
        const auto parsed = *TicketNumber::parse(number);
        const bool called = state != TicketState::waiting;
        HallTicket ticket{parsed, parsed.letter, state, counter, called ? calls : 0, at, parsed.number, ++m_place};
        now.day = HallDay::open;
        for (auto& stands : now.tickets)
            if (stands.number == parsed) {
                stands = ticket;
                return;
            }
        now.tickets.push_back(ticket);
    }

    Hall now;
    bool gone = false;
    int looks = 0;

private:
    std::int64_t m_place = 1000;
};

/// What passers-by read on the office's sign.
inline OfficeSign toldSign()
{
    OfficeSign sign;
    sign.name = "SLRT Contoh Kota Serang";
    sign.phone = "(0254) 000-0412";
    sign.zone = "WIB";
    return sign;
}

} // namespace pintu::test
