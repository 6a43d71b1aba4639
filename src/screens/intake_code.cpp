#include "screens/intake_code.h"

#include "screens/text.h"

namespace pintu {

void IntakeCode::typing(const std::string& code)
{
    const auto grouped = m_state.typed = groupedCode(code);
    hush();
    m_workplace.show();
    if (grouped.size() != wholeCodeLength) return;
    m_workplace.ask([grouped](IntakeOffice& office) { return office.check(grouped); },
                    [this, grouped](const CodeCheck& check) {
                        if (grouped != m_state.typed) return; // typed on meanwhile
                        m_state.note =
                            !check.sound ? tr("These symbols do not fit each other. Compare them with the paper.")
                            : check.corrected
                                ? fill(tr("One symbol put right: %1. Compare it, then press Enter."), {check.text})
                                : tr("The code is whole. Press Enter.");
                        m_workplace.show();
                    },
                    [](TroubleKind) {}); // Enter will tell
}

std::optional<std::string> IntakeCode::whole(const std::string& code)
{
    const auto grouped = groupedCode(code);
    if (grouped.size() == wholeCodeLength) return grouped;
    m_state.note = tr("A code has 18 letters and digits. Some are missing.");
    m_workplace.show();
    return std::nullopt;
}

} // namespace pintu
