#pragma once

#include "screens/intake_screen.h"
#include "widgets/theme.h"

#include <wx/panel.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

class wxBoxSizer;
class wxDataViewListCtrl;
class wxSizer;
class wxStaticText;
class wxTextCtrl;

namespace pintu {

/// A desk that is ready for a paper: large words that say so, and below them what came today.
class IntakeListPanel : public wxPanel {
public:
    /// `width` is what texts may take, in pixels.
    IntakeListPanel(wxWindow* parent, const Theme& theme, IntakeScreen& screen, int width);

    void draw(const IntakeView& state, int width);
    /// Goes to the rows, where the arrows choose one and Enter opens it.
    void takeFocus();
    /// Asks for a file, and the screen to save the list in it.
    void save();

private:
    int pictureEdge(int width) const;
    wxBoxSizer* newCall(int width);
    wxSizer* newTools(int width);
    void drawGroups(const IntakeListState& list, int width);
    void makeList(int width);
    void drawRows(const std::vector<IntakeRow>& rows);

    Theme m_theme;
    IntakeScreen& m_screen;
    std::vector<IntakeRow> m_rows; ///< in the list
    wxStaticText* m_readyWords;
    wxBoxSizer* m_groups; ///< the row of their buttons
    std::vector<std::pair<std::optional<SlipGroup>, std::string>> m_drawnGroups;
    wxStaticText* m_count;
    wxStaticText* m_more; ///< that older ones are not in the list
    wxTextCtrl* m_filter;
    wxDataViewListCtrl* m_list;
};

} // namespace pintu
