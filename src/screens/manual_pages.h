#pragma once

#include "screens/counter_state.h"
#include "screens/intake_screen.h"
#include "screens/key_help.h"
#include "screens/setup_screen.h"

#include <string_view>
#include <vector>

/// The pages of the manual (resources/manual/LANGUAGE/NAME.md), and which of them belongs to what is on the screen.
namespace pintu {

struct ManualPage {
    std::string_view name;
    std::vector<KeyHelp> (*keys)() = nullptr; ///< of the face that it is about; nothing: it has no keys of its own
};
/// All of them, in the order of a day.
const std::vector<ManualPage>& manualPages();

std::string_view manualPageOf(CounterStage stage, CounterPage page);
std::string_view manualPageOf(IntakePage page);
std::string_view manualPageOf(SetupPurpose purpose, SetupPage page);
/// Of the window that asks what a PC is for, and of the one that tells of settings that cannot be used.
inline constexpr std::string_view chooserManualPage = "pasang";
inline constexpr std::string_view settingsManualPage = "pasang";

} // namespace pintu
