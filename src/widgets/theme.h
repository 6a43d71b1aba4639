#pragma once

#include "paper/fonts.h"
#include "screens/appearance.h"

#include <wx/colour.h>
#include <wx/font.h>

#include <filesystem>
#include <string>

class wxWindow;

namespace pintu {

/// What a text is for; its size and weight follow.
enum class TextRole { hint, body, strong, heading, title, figure };

/// What a button does for the person: one `primary` a screen; `good` and `bad` only where the outcome is meant.
enum class ButtonRole { ordinary, primary, good, bad, tile };

/// Colours, each with at least 4.5 to 1 against what it stands on (WCAG 2.2, 1.4.3).
struct Palette {
    wxColour background, text, hint, border, info, good, warn, bad, focus;
    wxColour onColour; ///< text on info, good, warn, bad
    wxColour card;     ///< a calm surface that sets a part apart
    wxColour chosen;   ///< behind the chosen row; text stays readable on it
};

/// Looks of a face: made anew when somebody changes size or contrast. Staff faces speak in Inter, what residents see in
/// Andika.
class Theme {
public:
    static constexpr int ordinaryWidth = 1366;

    /// `bodyPx` is the body text's em at 100 %, `width` that of the window in pixels.
    Theme(Appearance appearance, Face face, int bodyPx, int width = ordinaryWidth);

    const Appearance& appearance() const { return m_appearance; }
    const Palette& colours() const { return m_palette; }
    wxFont font(TextRole role) const;
    /// The font of a text, in pixels of that em: what a screen calls a point has no part in it.
    wxFont fontOf(double px, bool bold) const;
    int px(TextRole role) const;
    /// The height of a line of text.
    int line(TextRole role) const;
    /// A distance that grows with the text: `quarters` of a line.
    int gap(int quarters) const;
    /// The height of a line in a list, in pixels.
    int rowHeight() const;
    /// The least height of anything that is pressed or typed into.
    int controlHeight() const;
    /// The width of the window, in pixels.
    int width() const { return m_width; }
    /// Whether the window is at least as wide as so many quarters of a line. Where it is not, because the screen is
    /// small or the text large, what would stand side by side stands one below the other.
    bool holds(int quarters) const { return m_width >= gap(quarters); }

    /// Tells the toolkit the colours and sizes of its controls (style.css). Call again with each new theme.
    void dress() const;

private:
    Appearance m_appearance;
    Face m_face;
    int m_bodyPx;
    int m_width;
    Palette m_palette;
};

/// Shows this process the project's fonts and no others. Before the toolkit begins. Trouble notFound, naming the
/// package, when one is missing.
void useFonts(const std::filesystem::path& config);

/// Shows controls in the project's own style, not in the desktop's. Before the toolkit begins.
void useStyle();

/// Gives a control a class of style.css ("primary").
void styleClass(wxWindow* control, const char* name);
/// A control in colours of its own, native all the same.
void paint(wxWindow* control, const wxColour& background, const wxColour& text);

} // namespace pintu
