#pragma once

#include "screens/intake_workplace.h"

#include <optional>
#include <string>

namespace pintu {

struct IntakeCodeState {
    std::string typed; ///< so far, in groups; a window that is made anew shows it
    std::string note;  ///< below the field
};

/// The code that is typed where a slip cannot be scanned.
class IntakeCode {
public:
    explicit IntakeCode(IntakeWorkplace& workplace) : m_workplace{workplace} {}

    const IntakeCodeState& state() const { return m_state; }
    /// Takes what the field holds, with each sign that is typed.
    void typing(const std::string& code);
    /// Answers the code when it is whole; else nothing, and the note says so.
    std::optional<std::string> whole(const std::string& code);
    void hush() { m_state.note.clear(); }

private:
    IntakeWorkplace& m_workplace;
    IntakeCodeState m_state;
};

} // namespace pintu
