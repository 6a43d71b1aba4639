#pragma once

#include "screens/background.h"
#include "screens/kiosk_state.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// A call for help: the hall hears it, again and again and more urgently, until a counter answers; the record tells the
/// counters. A record that is away tells none.
class KioskHelp {
public:
    KioskHelp(KioskState& state, std::shared_ptr<KioskOffice> office, std::function<CommandId()> newCommand,
              std::function<void(const std::string&)> speak, Background& background, std::function<void()> changed);

    void call(std::chrono::milliseconds now);
    /// While its sheet is shown. True when nobody has touched anything for so long that the call is over.
    bool tick(std::chrono::milliseconds now);
    /// Nothing where nobody called.
    void end(HelpEnd why);

    static constexpr std::chrono::seconds shown{300};
    static constexpr std::chrono::seconds repeated{20};
    static constexpr std::chrono::seconds lookedAt{1}; ///< whether somebody is on their way

private:
    void look(std::chrono::milliseconds now);
    void tellEnd(HelpId call, HelpEnd why);

    KioskState& m_state;
    std::shared_ptr<KioskOffice> m_office;
    std::function<CommandId()> m_newCommand;
    std::function<void(const std::string&)> m_speak;
    Background& m_background;
    std::function<void()> m_changed;
    struct Call {
        CommandId command;
        HelpId id; ///< comes with the record's answer
        bool looking = false;
        std::chrono::milliseconds looked{};
    };
    std::optional<Call> m_call;
    std::chrono::milliseconds m_since{};
    std::chrono::milliseconds m_spoke{};
    Life m_life;
};

} // namespace pintu
