#include "screens/kiosk_asking.h"

#include <utility>

namespace pintu {

TicketAsking::TicketAsking(std::shared_ptr<KioskOffice> office, Background& background,
                           std::function<void(Answer)> answered, std::function<void()> failed)
    : m_office{std::move(office)},
      m_background{background},
      m_answered{std::move(answered)},
      m_failed{std::move(failed)}
{
}

void TicketAsking::ask(CommandId command, const TicketWish& wish, std::chrono::milliseconds now)
{
    m_asked = Asked{command, wish, now};
    send();
}

void TicketAsking::send()
{
    run(
        m_background, m_life, [office = m_office, asked = *m_asked] { return office->take(asked.command, asked.wish); },
        [this](Answer answer) {
            m_asked.reset();
            m_answered(std::move(answer));
        },
        [this](TroubleKind) { m_failed(); });
}

} // namespace pintu
