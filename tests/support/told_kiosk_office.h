#pragma once

#include "core/base/trouble.h"
#include "screens/kiosk_office.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu::test {

/// An office of values: says what it was told to say and remembers what it was asked.
class ToldKioskOffice final : public KioskOffice {
public:
    KioskHall hall() override
    {
        ++looks;
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        return now;
    }
    Result<KioskTicket, TakeTicketRefusal> take(CommandId command, const TicketWish& wish) override
    {
        commands.push_back(command);
        wishes.push_back(wish);
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        if (refusal) return refused(*refusal);
        return KioskTicket{TicketId{command.uuid}, {wish.letter, 27}, wait};
    }
    ScanAnswer answer(CommandId, const std::string& scan) override
    {
        scans.push_back(scan);
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        return paper;
    }

    KioskHall now;
    bool gone = false;
    int looks = 0;
    std::vector<CommandId> commands;
    std::vector<TicketWish> wishes;
    std::vector<std::string> scans;
    std::optional<TakeTicketRefusal> refusal;
    WaitEstimate wait{4, 15, 25, WaitBasis::visits, 3, 60};
    ScanAnswer paper;
};

} // namespace pintu::test
