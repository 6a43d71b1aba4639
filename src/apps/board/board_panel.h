#pragma once

#include "apps/board/board_layout.h"
#include "screens/board_state.h"
#include "widgets/theme.h"

#include <wx/panel.h>
#include <wx/stattext.h>

#include <map>
#include <string>
#include <vector>

namespace pintu {

/// Colours of a board: dark, because it shines into a hall all day, and readable from its back (at least 4.5 to 1).
struct BoardColours {
    wxColour ground, card, text, accent, hint, old;
    wxColour litCard, litText; ///< of the card in a pulse
};

/// Draws the board's state over its whole area. Its controls stay and get other words: a call is on the screen within
/// a few milliseconds, and a screen reader hears what has changed and no more.
class BoardPanel final : public wxPanel {
public:
    BoardPanel(wxWindow* parent, const Theme& theme);

    void draw(const BoardState& state);

private:
    enum class Weight { regular, bold };
    /// A text in its place: as large as was wished, or as fits. A sentence may have several lines, a number has one.
    struct Text {
        wxStaticText* label = nullptr;
        wxRect box;
        double share = 0; ///< wished height of the em, of the box
        Weight weight = Weight::regular;
        int mostLines = 1;
        std::string words;
        bool placed = false;
    };

    wxSize DoGetBestSize() const override { return {1, 1}; } // fills what there is; never scrolls
    Text& text(const std::string& name, wxWindow* on, int alignment, double share, Weight weight);
    void place(const std::string& name, const wxRect& box);
    void say(const std::string& name, const std::string& words, const wxColour& colour);
    void lay(int shift);
    void fit(Text& text);
    int widthOf(const wxString& words, const wxFont& font) const;
    wxString inLines(const wxString& words, int lines, const wxFont& font) const;

    Theme m_theme;
    BoardColours m_colours;
    wxPanel* m_card;
    std::map<std::string, Text> m_texts;
    wxSize m_laidFor;
    int m_shift = 0;
    BoardState m_state;
};

} // namespace pintu
