#include "widgets/key_page.h"

#include "screens/text.h"
#include "widgets/controls.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <utility>

namespace pintu {

wxPanel* newKeyPage(wxWindow* parent, const Theme& theme, const std::vector<KeyHelp>& keys, std::function<void()> back)
{
    auto* page = new wxPanel(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL, "keys");
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(newLabel(page, theme, TextRole::title, tr("Keys"), "heading"), 0, wxBOTTOM, theme.gap(4));
    auto* close = newButton(page, theme, ButtonRole::primary, tr("Esc  Back"), "back");
    close->Bind(wxEVT_BUTTON, [back = std::move(back)](wxCommandEvent&) { back(); });
    column->Add(close, 0, wxBOTTOM, theme.gap(4));
    const int pairs = theme.holds(200) ? 2 : 1;
    const int between = theme.gap(6);
    auto* grid = new wxFlexGridSizer(2 * pairs, theme.gap(3), between);
    const auto font = theme.font(TextRole::strong);
    int widest = 0;
    for (const auto& row : keys) {
        int width = 0;
        int height = 0;
        page->GetTextExtent(wide(row.key), &width, &height, nullptr, nullptr, &font);
        widest = std::max(widest, width);
    }
    const int room = theme.width() / pairs - widest - 3 * between;
    for (const auto& [key, words] : keys) {
        grid->Add(newLabel(page, theme, TextRole::strong, key, "key"), 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(newWrapped(page, theme, TextRole::body, words, "words", room), 0, wxALIGN_CENTRE_VERTICAL);
    }
    column->Add(grid);
    auto* margin = new wxBoxSizer(wxVERTICAL);
    margin->Add(column, 1, wxEXPAND | wxALL, theme.gap(6));
    page->SetSizer(margin);
    close->SetFocus();
    return page;
}

} // namespace pintu
