#include "widgets/controls.h"

#include "widgets/a11y.h"
#include "widgets/pictures.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace pintu {
namespace {

const char* classOf(ButtonRole role)
{
    switch (role) {
    case ButtonRole::ordinary: return "ordinary";
    case ButtonRole::primary: return "primary";
    case ButtonRole::good: return "good";
    case ButtonRole::bad: return "bad";
    case ButtonRole::tile: return "tile";
    }
    return "ordinary";
}

/// GTK measures a label that it does not show yet by another font; the label's own font always tells the truth.
void fit(wxStaticText* label)
{
    const auto text = label->GetLabelText();
    if (text.empty()) {
        label->SetMinSize(wxDefaultSize);
        return;
    }
    const auto font = label->GetFont();
    wxSize size;
    label->GetTextExtent(text, &size.x, &size.y, nullptr, nullptr, &font);
    label->SetMinSize({size.x + 2, size.y + 2});
}

std::string withoutMarks(const std::string& label)
{
    return utf8(wxControl::RemoveMnemonics(wide(label)));
}

} // namespace

void setFont(wxStaticText* label, const wxFont& font)
{
    label->wxControl::SetFont(font);
}

wxStaticText* newLabel(wxWindow* parent, const Theme& theme, TextRole role, const std::string& text, const char* name)
{
    auto* label = new wxStaticText(parent, wxID_ANY, {}, wxDefaultPosition, notMeasuredYet, wxST_NO_AUTORESIZE, name);
    setFont(label, theme.font(role));
    label->SetForegroundColour(role == TextRole::hint ? theme.colours().hint : theme.colours().text);
    label->SetLabel(wxControl::EscapeMnemonics(wide(text)));
    fit(label);
    return label;
}

wxStaticText* newWrapped(wxWindow* parent, const Theme& theme, TextRole role, const std::string& text, const char* name,
                         int width)
{
    auto* label = newLabel(parent, theme, role, {}, name);
    setWords(label, text, width);
    return label;
}

void setWords(wxStaticText* label, const std::string& text, int width)
{
    const auto words = wide(text);
    if (label->GetLabelText() == words && width == 0) return;
    label->SetLabel(wxControl::EscapeMnemonics(words));
    if (width > 0) label->Wrap(width);
    label->InvalidateBestSize();
    fit(label);
}

wxButton* newButton(wxWindow* parent, const Theme& theme, ButtonRole role, const std::string& text, const char* name)
{
    auto* button =
        new wxButton(parent, wxID_ANY, wide(text), wxDefaultPosition, notMeasuredYet, 0, wxDefaultValidator, name);
    button->SetFont(theme.font(TextRole::strong));
    styleClass(button, classOf(role));
    a11y::name(button, withoutMarks(text));
    button->SetMinSize({-1, theme.controlHeight()});
    return button;
}

wxButton* newPictureButton(wxWindow* parent, const Theme& theme, const std::string& text, const char* name,
                           const char* pictogram)
{
    // The toolkit sets the words close to the picture.
    auto* button = newButton(parent, theme, ButtonRole::ordinary, "  " + text, name);
    a11y::name(button, withoutMarks(text));
    button->SetBitmap(picture(pictogram, theme.colours().text, theme.gap(8)));
    button->SetBitmapMargins(theme.gap(2), theme.gap(1));
    button->SetMinSize({std::min(theme.gap(120), theme.width() - theme.gap(16)), theme.gap(11)});
    return button;
}

void setWords(wxButton* button, const std::string& text)
{
    if (button->GetLabel() == wide(text)) return;
    button->SetLabel(wide(text));
    a11y::name(button, withoutMarks(text));
}

wxTextCtrl* newField(wxWindow* parent, const Theme& theme, const std::string& spokenName, const char* name,
                     FieldKind kind)
{
    const long style = wxTE_PROCESS_ENTER | (kind == FieldKind::secret ? wxTE_PASSWORD : 0);
    auto* field =
        new wxTextCtrl(parent, wxID_ANY, {}, wxDefaultPosition, notMeasuredYet, style, wxDefaultValidator, name);
    field->SetFont(theme.font(TextRole::body));
    // Its own best height is 26 px whatever the font (wxWidgets issue 23610).
    field->SetMinSize({-1, theme.controlHeight()});
    a11y::name(field, spokenName);
    return field;
}

wxTextCtrl* newField(wxWindow* parent, const Theme& theme, wxStaticText* label, const char* name, FieldKind kind)
{
    auto* field = newField(parent, theme, utf8(label->GetLabelText()), name, kind);
    a11y::labelledBy(field, label);
    return field;
}

wxChoice* newChoice(wxWindow* parent, const Theme& theme, const std::string& spokenName,
                    const std::vector<std::string>& choices, const char* name)
{
    auto* choice =
        new wxChoice(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, 0, nullptr, 0, wxDefaultValidator, name);
    choice->SetFont(theme.font(TextRole::body));
    choice->SetMinSize({-1, theme.controlHeight()});
    for (const auto& words : choices) choice->Append(wide(words));
    a11y::name(choice, spokenName);
    return choice;
}

wxComboBox* newSuggestions(wxWindow* parent, const Theme& theme, const std::string& spokenName,
                           const std::vector<std::string>& choices, const char* name)
{
    auto* field = new wxComboBox(parent, wxID_ANY, {}, wxDefaultPosition, wxDefaultSize, 0, nullptr, wxTE_PROCESS_ENTER,
                                 wxDefaultValidator, name);
    field->SetFont(theme.font(TextRole::body));
    field->SetMinSize({-1, theme.controlHeight()});
    for (const auto& words : choices) field->Append(wide(words));
    a11y::name(field, spokenName);
    return field;
}

wxCheckBox* newTick(wxWindow* parent, const Theme& theme, const std::string& text, const char* name)
{
    auto* tick =
        new wxCheckBox(parent, wxID_ANY, wide(text), wxDefaultPosition, notMeasuredYet, 0, wxDefaultValidator, name);
    tick->SetFont(theme.font(TextRole::body));
    tick->SetMinSize({-1, theme.controlHeight()});
    a11y::name(tick, withoutMarks(text));
    return tick;
}

int neededWidth(const wxControl& control, const Theme& theme)
{
    constexpr int frame = 32; // pixels: padding and border of style.css, on both sides
    if (dynamic_cast<const wxStaticText*>(&control)) return control.GetMinSize().x;
    const auto font = control.GetFont();
    int words = 0;
    int height = 0;
    control.GetTextExtent(control.GetLabelText(), &words, &height, nullptr, nullptr, &font);
    words += frame;
    if (dynamic_cast<const wxCheckBox*>(&control)) words += std::max(24, theme.line(TextRole::body)); // the mark
    return std::max({words, control.GetBestSize().x, control.GetMinSize().x});
}

wxSizer* inRows(const std::vector<wxControl*>& controls, const Theme& theme, int width)
{
    auto* rows = new wxBoxSizer(wxVERTICAL);
    wxBoxSizer* row = nullptr;
    int used = 0;
    for (auto* control : controls) {
        const int needed = neededWidth(*control, theme);
        if (!row || used + needed > width) {
            row = new wxBoxSizer(wxHORIZONTAL);
            rows->Add(row, 0, used > 0 ? wxTOP : 0, theme.gap(1));
            used = 0;
        }
        control->SetMinSize({needed, control->GetMinSize().y});
        row->Add(control, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, theme.gap(2));
        used += needed + theme.gap(2);
    }
    return rows;
}

} // namespace pintu
