#pragma once

#include "screens/background.h"
#include "screens/setup_joining.h"
#include "screens/setup_state.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pintu {

/// Makes an office, a partner's desk or one more PC in five pages. Nothing is written before the last step.
class SetupScreen {
public:
    SetupScreen(std::shared_ptr<SetupOffice> office, std::shared_ptr<JoiningOffice> joining, Background& background);

    const SetupState& state() const { return m_state; }
    void watch(std::function<void(const SetupState&)> show) { m_show = std::move(show); }

    void choose(SetupPurpose purpose);
    /// Takes what the field of that name holds.
    void fill(const std::string& field, const std::string& value);
    void speaks(bool voice);
    /// The button of that name on the page.
    void act(const std::string& action);
    /// A code from a hand scanner, or the path of a file that was chosen.
    void scan(const std::string& text);
    void next();
    void back();
    void testPrinter();
    void testVoice();
    /// Says everything anew, because the language has changed.
    void retell();

private:
    std::string problemOnPage() const;
    /// What is set up already gets something else.
    bool isOneStep() const
    {
        return m_form.purpose == SetupPurpose::devices || m_form.purpose == SetupPurpose::hours ||
               m_form.purpose == SetupPurpose::partners;
    }
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
    SetupJoining m_joining;
    std::function<void(const SetupState&)> m_show;
};

} // namespace pintu
