#include "apps/counter/counter_parts.h"

#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/words.h"

#include <wx/dataview.h>
#include <wx/listbox.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace pintu {

bool isStacked(const Theme& theme)
{
    return !theme.holds(200);
}

int queueWidth(const Theme& theme)
{
    return theme.gap(66);
}

int pageWidth(const Theme& theme)
{
    constexpr int bar = 20; // pixels, of a page that scrolls
    const int beside = isStacked(theme) ? 0 : queueWidth(theme) + theme.gap(5);
    return theme.width() - 2 * theme.gap(2) - beside - bar;
}

int textWidth(const Theme& theme)
{
    return std::min({theme.gap(176), 1180, pageWidth(theme)});
}

bool tell(wxStaticText* label, const std::string& text, int width)
{
    auto now = label->GetLabelText();
    auto wanted = wide(text);
    for (auto* words : {&now, &wanted}) words->Replace("\n", " "); // it may have been wrapped
    if (now == wanted) return false;
    setWords(label, text, width);
    return true;
}

void fillIn(wxTextCtrl* field, const std::string& text)
{
    if (utf8(field->GetValue()) == text) return;
    field->ChangeValue(wide(text));
    field->SetInsertionPointEnd();
}

void follow(wxWindow* control, std::function<void()> focused)
{
    control->Bind(wxEVT_SET_FOCUS, [focused = std::move(focused)](wxFocusEvent& event) {
        focused();
        event.Skip();
    });
}

void onEnter(wxWindow* control, std::function<void()> enter)
{
    // A list tells of Enter by itself and sends no key.
    if (dynamic_cast<wxListBox*>(control)) {
        control->Bind(wxEVT_LISTBOX_DCLICK, [enter = std::move(enter)](wxCommandEvent&) { enter(); });
        return;
    }
    control->Bind(wxEVT_KEY_DOWN, [enter = std::move(enter)](wxKeyEvent& event) {
        if (event.GetKeyCode() == WXK_RETURN || event.GetKeyCode() == WXK_NUMPAD_ENTER)
            enter();
        else
            event.Skip();
    });
}

wxListBox* newRows(wxWindow* parent, const Theme& theme, const std::string& spokenName, const char* name, int rows)
{
    auto* list = new wxListBox(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, 0, nullptr, wxLB_SINGLE,
                               wxDefaultValidator, name);
    list->SetFont(theme.font(TextRole::body));
    list->SetMinSize({theme.gap(40), rows * theme.rowHeight() + 8});
    a11y::name(list, spokenName);
    return list;
}

void fillRows(wxListBox* list, const std::vector<std::string>& rows, int chosen)
{
    bool same = list->GetCount() == rows.size();
    for (unsigned i = 0; same && i < list->GetCount(); ++i) same = utf8(list->GetString(i)) == rows[i];
    if (!same) {
        wxArrayString words;
        for (const auto& row : rows) words.Add(wide(row));
        list->Set(words);
    }
    if (list->GetSelection() == chosen) return;
    list->SetSelection(chosen); // sends no event
    if (chosen != wxNOT_FOUND) list->EnsureVisible(chosen);
}

wxDataViewListCtrl* newTable(wxWindow* parent, const Theme& theme, const std::string& spokenName, const char* name,
                             const std::vector<ListColumn>& columns, int room)
{
    constexpr int bar = 20; // pixels: of a long list, and the frame
    int taken = 0;
    for (const auto& column : columns) taken += theme.gap(column.width);
    const double fit = std::min(1.0, static_cast<double>(room - bar) / taken);
    auto* table = new wxDataViewListCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                                         wxDV_SINGLE | wxDV_ROW_LINES, wxDefaultValidator);
    table->SetName(name);
    table->SetFont(theme.fontOf(theme.px(TextRole::body) * fit, false));
    for (const auto& column : columns)
        table
            ->AppendTextColumn(wide(column.title), wxDATAVIEW_CELL_INERT,
                               static_cast<int>(theme.gap(column.width) * fit), wxALIGN_LEFT, wxDATAVIEW_COL_RESIZABLE)
            ->GetRenderer()
            ->EnableEllipsize(wxELLIPSIZE_END);
    a11y::name(table, spokenName);
    return table;
}

void fillTable(wxDataViewListCtrl* table, const std::vector<std::vector<std::string>>& rows, int chosen)
{
    const auto textAt = [&](unsigned row, unsigned column) { return utf8(table->GetTextValue(row, column)); };
    bool same = static_cast<std::size_t>(table->GetItemCount()) == rows.size();
    for (unsigned r = 0; same && r < rows.size(); ++r)
        for (unsigned c = 0; same && c < rows[r].size(); ++c) same = textAt(r, c) == rows[r][c];
    if (!same) {
        table->DeleteAllItems();
        for (const auto& row : rows) {
            wxVector<wxVariant> cells;
            for (const auto& cell : row) cells.push_back(wxVariant(wide(cell)));
            table->AppendItem(cells);
        }
    }
    if (chosen != wxNOT_FOUND && table->GetSelectedRow() != chosen && chosen < table->GetItemCount())
        table->SetCurrentItem(table->RowToItem(chosen)); // where arrow keys go on from, too
}

wxColour colourOf(const Theme& theme, Tone tone)
{
    const auto& colours = theme.colours();
    switch (tone) {
    case Tone::calm: return colours.text;
    case Tone::good: return colours.good;
    case Tone::warn: return colours.warn;
    case Tone::bad: return colours.bad;
    }
    return colours.text;
}

void measureAnew(wxWindow* window)
{
    window->InvalidateBestSize();
    for (auto* child : window->GetChildren()) measureAnew(child);
    window->Layout();
}

bool setShown(wxWindow* window, bool shown)
{
    return window->Show(shown);
}

} // namespace pintu
