#include "screens/kiosk_complaint.h"

#include "screens/kiosk_spoken.h"

#include <utility>

namespace pintu {

ComplaintPage::ComplaintPage(KioskState& state, std::shared_ptr<KioskOffice> office, Background& background,
                             std::function<void()> changed, std::function<void()> done)
    : m_state{state},
      m_office{std::move(office)},
      m_background{background},
      m_changed{std::move(changed)},
      m_done{std::move(done)}
{
}

std::string ComplaintPage::spoken(std::size_t tile) const
{
    if (m_state.page != KioskPage::complaint || tile >= m_state.hall.complaints.size()) return {};
    return spokenComplaint(m_state.hall.complaints[tile]);
}

void ComplaintPage::choose(std::size_t tile, CommandId command)
{
    if (m_state.page != KioskPage::complaint || tile >= m_state.hall.complaints.size()) return;
    m_state.working = true;
    m_changed();
    run(
        m_background, m_life,
        [office = m_office, command, ticket = m_state.ticket->id, code = m_state.hall.complaints[tile].code] {
            return office->draftComplaint(command, ticket, code);
        },
        [this, complaint = m_state.hall.complaints[tile]](bool noted) {
            m_state.working = false;
            if (noted) m_state.complaint = complaint;
            m_done();
        },
        [this](TroubleKind) {
            m_state.working = false;
            m_done();
        });
}

} // namespace pintu
