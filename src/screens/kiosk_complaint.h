#pragma once

#include "screens/background.h"
#include "screens/kiosk_state.h"

#include <functional>
#include <memory>

namespace pintu {

/// The kiosk's page on which whoever has a number says what a complaint is about: one picture, which waits with the
/// ticket for the clerk. Nobody is named.
class ComplaintPage {
public:
    /// `done`: back to the ticket, whether or not the record took it, for the number stays good.
    ComplaintPage(KioskState& state, std::shared_ptr<KioskOffice> office, Background& background,
                  std::function<void()> changed, std::function<void()> done);

    /// Empty where no picture is that far.
    std::string spoken(std::size_t tile) const;
    void choose(std::size_t tile, CommandId command);

private:
    KioskState& m_state;
    std::shared_ptr<KioskOffice> m_office;
    Background& m_background;
    std::function<void()> m_changed;
    std::function<void()> m_done;
    Life m_life;
};

} // namespace pintu
