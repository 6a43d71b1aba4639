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

    /// Who wrote it, in the record.
    static constexpr const char* actor = "kiosk";

private:
    template <class Ask>
    auto ask(Ask question);

    std::shared_ptr<OpenSite> m_site;
};

} // namespace pintu
