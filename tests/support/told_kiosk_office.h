#pragma once

#include "core/base/trouble.h"
#include "screens/kiosk_office.h"

#include <optional>
#include <string>
#include <utility>
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

    bool draftComplaint(CommandId, TicketId ticket, const std::string& complaint) override
    {
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        drafts.emplace_back(ticket, complaint);
        return takesDrafts;
    }
    HelpId callHelp(CommandId command) override
    {
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        helpCalls.push_back(HelpId{command.uuid});
        return helpCalls.back();
    }
    std::int64_t helpFrom(HelpId) override
    {
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        return helpCounter;
    }
    void endHelp(CommandId, HelpId call, HelpEnd why) override
    {
        if (gone) throw Trouble{TroubleKind::serverGone, "told to be gone"};
        helpEnds.emplace_back(call, why);
    }

    KioskHall now;
    std::vector<std::pair<TicketId, std::string>> drafts;
    bool takesDrafts = true;
    std::vector<HelpId> helpCalls;
    std::vector<std::pair<HelpId, HelpEnd>> helpEnds;
    std::int64_t helpCounter = 0; ///< from which somebody is on their way
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
