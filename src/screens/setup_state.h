#pragma once

#include "screens/setup_office.h"

#include <string>
#include <vector>

namespace pintu {

enum class SetupPage { purpose, office, place, devices, done, hours, joining, signIn };

/// One line to fill in. The name is stable and never shown.
struct SetupField {
    std::string name, label, value, hint;
    std::vector<std::string> choices{}; ///< what is usual
    bool onlyChoices = false;           ///< nothing else may be typed
    bool secret = false;                ///< not shown while it is typed
    bool operator==(const SetupField&) const = default;
};

/// A button of a page beside those that turn it. The name is stable and never shown.
struct SetupAction {
    std::string name, words;
    bool asksFile = false; ///< a file is chosen first; its path then comes as if it had been scanned
    bool operator==(const SetupAction&) const = default;
};

/// All that the setup face shows.
struct SetupState {
    SetupPage page = SetupPage::purpose;
    SetupPurpose purpose = SetupPurpose::office;
    std::string title;
    std::string step; ///< "2 of 5"
    std::vector<std::string> lines;
    std::string numbers; ///< shown large, to be compared by telephone
    std::vector<SetupField> fields;
    std::vector<SetupAction> actions;
    int drawing = 0;     ///< another one: the page is drawn anew although its title is the same
    bool voice = true;   ///< the tick on the page of devices
    std::string problem; ///< what to put right
    std::string note;    ///< what came of a test
    std::string next;    ///< words of the button that goes on; empty: there is none
    bool mayGoBack = false;
    bool busy = false;
};

} // namespace pintu
