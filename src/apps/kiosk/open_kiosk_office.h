#pragma once

#include "office/open_site.h"
#include "screens/kiosk_office.h"

#include <memory>

namespace pintu {

/// The kiosk's view of an office's record: queue, catalogue and what stands on papers. Without keys, so whatever is
/// sealed stays sealed.
class OpenKioskOffice final : public KioskOffice {
public:
    explicit OpenKioskOffice(std::shared_ptr<OpenSite> site) : m_site{std::move(site)} {}

    KioskHall hall() override;
    Result<KioskTicket, TakeTicketRefusal> take(CommandId command, const TicketWish& wish) override;
    ScanAnswer answer(CommandId command, const std::string& scan) override;
    bool draftComplaint(CommandId command, TicketId ticket, const std::string& complaint) override;
    HelpId callHelp(CommandId command) override;
    std::int64_t helpFrom(HelpId call) override;
    void endHelp(CommandId command, HelpId call, HelpEnd why) override;

    /// Who wrote it, in the record.
    static constexpr const char* actor = "kiosk";

private:
    template <class Ask>
    auto ask(Ask question);

    std::shared_ptr<OpenSite> m_site;
};

} // namespace pintu
