#pragma once

#include "screens/background.h"
#include "screens/kiosk_office.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace pintu {

/// The number that a resident asked the record for. When the record goes away meanwhile and comes back soon, it is
/// asked again for the very same: nobody gets two.
class TicketAsking {
public:
    using Answer = Result<KioskTicket, TakeTicketRefusal>;

    TicketAsking(std::shared_ptr<KioskOffice> office, Background& background, std::function<void(Answer)> answered,
                 std::function<void()> failed);

    void ask(CommandId command, const TicketWish& wish, std::chrono::milliseconds now);
    /// Whether there is something to ask again, and it was not too long ago.
    bool isKept(std::chrono::milliseconds now) const { return m_asked && now - m_asked->at <= kept; }
    void askAgain() { send(); }
    void forget() { m_asked.reset(); }

    static constexpr std::chrono::seconds kept{30};

private:
    void send();

    std::shared_ptr<KioskOffice> m_office;
    Background& m_background;
    std::function<void(Answer)> m_answered;
    std::function<void()> m_failed;
    struct Asked {
        CommandId command;
        TicketWish wish;
        std::chrono::milliseconds at{};
    };
    std::optional<Asked> m_asked;
    Life m_life;
};

} // namespace pintu
