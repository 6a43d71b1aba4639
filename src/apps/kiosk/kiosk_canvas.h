#pragma once

#include "apps/kiosk/kiosk_metrics.h"
#include "screens/kiosk_screen.h"
#include "widgets/theme.h"

#include <wx/font.h>
#include <wx/gdicmn.h>
#include <wx/string.h>

#include <functional>
#include <string>
#include <vector>

class wxBoxSizer;
class wxButton;
class wxSizer;
class wxStaticText;
class wxWindow;

namespace pintu {

/// Sizes of the kiosk's type in millimetres of the em, at 100 %.
struct KioskType {
    static constexpr double number = 59.5;
    static constexpr double heading = 17.9;
    static constexpr double word = 13.9;
    static constexpr double body = 10.9;
    static constexpr double small = 9.9;
    static constexpr int large = 150; ///< percent: above it a page leaves out what it can do without
};

enum class PicturePlace { left, top };

struct KioskButton {
    std::string name; ///< for tests, never shown
    std::string words;
    std::string picture; ///< empty: none
    double type = KioskType::small;
    double typeShare = 1; ///< of that type, so that neighbours look alike
    wxSize size;
    ButtonRole role = ButtonRole::ordinary;
    PicturePlace place = PicturePlace::left;
    std::function<void()> pressed = [] {};
    wxColour background{}; ///< of a tile; the role's own when it is not given
};

/// Puts controls on the kiosk's page. Every text is as large as was asked for, or as fits: larger text never clips.
class KioskCanvas {
public:
    KioskCanvas(wxWindow& page, const Theme& theme, const KioskMetrics& metrics)
        : m_page{page}, m_theme{theme}, m_metrics{metrics}
    {
    }

    wxWindow& page() const { return m_page; }
    const Theme& theme() const { return m_theme; }
    const KioskMetrics& metrics() const { return m_metrics; }
    int px(double mm) const { return m_metrics.px(mm); }
    /// A height that grows with the size of text, by half as much: the fitting does the rest.
    int grown(double mm) const;

    wxStaticText* label(const std::string& name, const std::string& words, double type, bool bold, wxSize box,
                        bool hint = false) const;
    /// Puts another text into the same box.
    void setWords(wxStaticText* label, const std::string& words, double type, bool bold, wxSize box) const;
    wxWindow* picture(const std::string& name, int side, const wxColour& colour) const;
    wxButton* button(const KioskButton& wish) const;
    /// Gives buttons that stand side by side the one size of type that suits them all.
    void makeAlike(std::vector<KioskButton>& wishes) const;
    /// Answers the type to ask for, at which each of these texts fits the box.
    double alike(const std::vector<std::string>& words, double type, bool bold, wxSize box) const;
    double noteType(const std::vector<std::string>& words, double type, wxSize box) const;
    /// A picture with its words to the right, as wide as the box.
    wxSizer* note(const std::string& name, const std::string& pictureName, const std::string& words, double type,
                  wxSize box, const wxColour& colour) const;

private:
    struct Fitted {
        wxString words;
        wxFont font;
        wxSize size;
    };
    /// The space inside a button.
    struct Inside {
        wxSize words;
        int picture = 0; ///< its side; 0: none
        int gap = 0;
    };
    Inside inside(const KioskButton& wish) const;
    wxSize noteWords(double type, wxSize box) const;
    double asked(double type) const;
    Fitted fit(const std::string& words, double type, bool bold, wxSize box) const;
    double reckon(const std::string& words, double most, bool bold, wxSize box) const;
    wxString wrapped(const std::string& words, const wxFont& font, int width) const;

    wxWindow& m_page;
    const Theme& m_theme;
    const KioskMetrics& m_metrics;
};

/// A window in the middle of a box of fixed size.
wxSizer* inBox(wxWindow* window, wxSize box);

} // namespace pintu
