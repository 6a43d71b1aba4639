#pragma once

#include "screens/background.h"
#include "screens/setup_office.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pintu {

enum class SetupPage { purpose, office, place, devices, done, hours };

/// One line to fill in. The name is stable and never shown.
struct SetupField {
    std::string name, label, value, hint;
    std::vector<std::string> choices{}; ///< what is usual
    bool onlyChoices = false;           ///< nothing else may be typed
    bool operator==(const SetupField&) const = default;
};

/// All that the setup face shows.
struct SetupState {
    SetupPage page = SetupPage::purpose;
    SetupPurpose purpose = SetupPurpose::office;
    std::string title;
    std::string step; ///< "2 of 5"
    std::vector<std::string> lines;
    std::vector<SetupField> fields;
    bool voice = true;   ///< the tick on the page of devices
    std::string problem; ///< what to put right
    std::string note;    ///< what came of a test
    std::string next;    ///< words of the button that goes on; empty: there is none
    bool mayGoBack = false;
    bool busy = false;
};

/// Makes an office, a partner's desk or one more PC in five pages. Nothing is written before the last step.
class SetupScreen {
public:
    SetupScreen(std::shared_ptr<SetupOffice> office, Background& background);

    const SetupState& state() const { return m_state; }
    void watch(std::function<void(const SetupState&)> show) { m_show = std::move(show); }

    void choose(SetupPurpose purpose);
    /// Takes what the field of that name holds.
    void fill(const std::string& field, const std::string& value);
    void speaks(bool voice);
    void next();
    void back();
    void testPrinter();
    void testVoice();
    /// Says everything anew, because the language has changed.
    void retell();

private:
    std::string* value(const std::string& field);
    std::string problemOnPage() const;
    /// What is set up already gets something else.
    bool isOneStep() const { return m_form.purpose == SetupPurpose::devices || m_form.purpose == SetupPurpose::hours; }
    void describeHours();
    void turnTo(SetupPage page);
    void describe();
    void addFields(const std::vector<SetupField>& fields);
    void checkPlace();
    void lookForPrinters();
    void make();
    void failed(TroubleKind kind);
    void show();

    std::shared_ptr<SetupOffice> m_office;
    Background& m_background;
    Life m_life;
    SetupForm m_form;
    SetupDone m_done;
    SetupPrinters m_printers;
    SetupState m_state;
    std::function<void(const SetupState&)> m_show;
};

} // namespace pintu
