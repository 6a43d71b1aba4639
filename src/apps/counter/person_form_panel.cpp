#include "apps/counter/person_form_panel.h"

#include "screens/text.h"
#include "widgets/controls.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

#include <algorithm>

namespace pintu {
namespace {

constexpr int villagesAPage = 10; // of PgUp and PgDn

const char* nameOf(FormField field)
{
    switch (field) {
    case FormField::name: return "form-name";
    case FormField::nik: return "form-nik";
    case FormField::familyCard: return "form-family-card";
    case FormField::sex: return "form-sex";
    case FormField::born: return "form-born";
    case FormField::village: return "form-village";
    case FormField::rt: return "form-rt";
    case FormField::rw: return "form-rw";
    case FormField::phone: return "form-phone";
    case FormField::guardian: return "form-guardian";
    case FormField::found: return "form-found";
    case FormField::broughtBy: return "form-brought-by";
    case FormField::since: return "form-since";
    }
    return "";
}

std::string headingOf(FormKind kind)
{
    switch (kind) {
    case FormKind::person: return tr("New person");
    case FormKind::withoutCard: return tr("Person without card");
    case FormKind::correction: return tr("Correct a record");
    }
    return {};
}

std::string hintOf(FormKind kind)
{
    switch (kind) {
    case FormKind::person: return tr("Nothing but some name is needed. Enter goes on, the last Enter saves.");
    case FormKind::withoutCard:
        return tr("Served all the same, under a temporary number. Enter goes on, the last Enter saves.");
    case FormKind::correction:
        return tr("Change what is wrong; what was there before stays in the record. Enter goes on, the last Enter "
                  "saves.");
    }
    return {};
}

/// Short things get short fields: their length says what is wanted.
int widthOf(const Theme& theme, FormField field)
{
    switch (field) {
    case FormField::sex:
    case FormField::rt:
    case FormField::rw: return theme.gap(16);
    case FormField::nik:
    case FormField::familyCard:
    case FormField::born:
    case FormField::phone:
    case FormField::since: return theme.gap(48);
    case FormField::name:
    case FormField::village:
    case FormField::guardian:
    case FormField::found:
    case FormField::broughtBy: return theme.gap(72);
    }
    return theme.gap(72);
}

} // namespace

PersonFormPanel::PersonFormPanel(wxWindow* parent, const Theme& theme, CounterScreen& screen, FormKind kind)
    : wxPanel{parent}, m_theme{theme}, m_kind{kind}
{
    measure();
    auto* save = newButton(this, theme, ButtonRole::primary, tr("&Save"), "form-save");
    save->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.saveForm(); });
    const int beside = pageWidth(theme) - neededWidth(*save, theme) - theme.gap(2);
    auto* told = new wxBoxSizer(wxVERTICAL);
    told->Add(newWrapped(this, theme, TextRole::heading, headingOf(kind), "form-heading", beside), 0, wxBOTTOM,
              theme.gap(1));
    told->Add(newWrapped(this, theme, TextRole::hint, hintOf(kind), "form-hint", beside), 0, wxBOTTOM, theme.gap(2));
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(told, 1);
    head->Add(save, 0, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head, 0, wxEXPAND);
    auto* grid = new wxFlexGridSizer(m_columns, {theme.gap(3), theme.gap(1)});
    grid->AddGrowableCol(static_cast<std::size_t>(m_columns) - 1);
    for (const auto field : fieldsOf(kind)) add(grid, screen, field);
    column->Add(grid, 0, wxEXPAND);
    SetSizer(column);
    save->MoveAfterInTabOrder(m_rows.at(fieldsOf(kind).back()).field);
}

/// Three columns, label, field and hint, where the page holds them; else the hint stands below the field; else each
/// below the other.
void PersonFormPanel::measure()
{
    const auto font = m_theme.font(TextRole::body);
    int labels = 0;
    for (const auto field : fieldsOf(m_kind)) {
        int width = 0;
        int height = 0;
        GetTextExtent(wide(formLabel(m_kind, field)), &width, &height, nullptr, nullptr, &font);
        labels = std::max(labels, width + m_theme.gap(4));
    }
    const int room = pageWidth(m_theme) - labels;
    m_widestField = m_theme.gap(72);
    m_hintWidth = room - m_widestField - m_theme.gap(4);
    if (m_hintWidth >= m_theme.gap(44)) {
        m_columns = 3;
        return;
    }
    m_columns = room >= m_theme.gap(50) ? 2 : 1;
    m_hintWidth = m_columns == 2 ? room : textWidth(m_theme);
    m_widestField = std::min(m_widestField, m_hintWidth);
}

void PersonFormPanel::add(wxSizer* grid, CounterScreen& screen, FormField field)
{
    auto* label = newLabel(this, m_theme, TextRole::body, formLabel(m_kind, field));
    Row row;
    row.field = newField(this, m_theme, label, nameOf(field));
    row.field->SetMinSize({std::min(widthOf(m_theme, field), m_widestField), m_theme.controlHeight()});
    const bool sharesRow = m_columns > 1 && (field == FormField::rt || field == FormField::rw); // it fits on 768 lines
    if (!sharesRow)
        row.hint = newLabel(this, m_theme, TextRole::hint, {}, (nameOf(field) + std::string{"-hint"}).c_str());
    if (sharesRow && field == FormField::rw) {
        m_rightOfRt->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxLEFT | wxRIGHT, m_theme.gap(3));
        m_rightOfRt->Add(row.field);
    } else {
        auto* inRow = new wxBoxSizer(wxHORIZONTAL);
        inRow->Add(row.field);
        if (sharesRow) m_rightOfRt = inRow;
        grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
        addCells(grid, inRow, row.hint);
    }
    m_rows[field] = row;

    follow(row.field, [&screen, field] { screen.focusedField(field); });
    row.field->Bind(wxEVT_TEXT, [&screen, field, control = row.field](wxCommandEvent&) {
        screen.typeForm(field, utf8(control->GetValue()));
    });
    row.field->Bind(wxEVT_TEXT_ENTER, [&screen](wxCommandEvent&) { screen.enter(); });
    if (field == FormField::village)
        row.field->Bind(wxEVT_KEY_DOWN, [&screen](wxKeyEvent& event) {
            if (event.GetKeyCode() == WXK_DOWN)
                screen.moveVillage(1);
            else if (event.GetKeyCode() == WXK_UP)
                screen.moveVillage(-1);
            else if (event.GetKeyCode() == WXK_PAGEDOWN)
                screen.moveVillage(villagesAPage);
            else if (event.GetKeyCode() == WXK_PAGEUP)
                screen.moveVillage(-villagesAPage);
            else
                event.Skip();
        });
}

void PersonFormPanel::addCells(wxSizer* grid, wxSizer* field, wxStaticText* hint)
{
    if (m_columns == 2) {
        auto* cell = new wxBoxSizer(wxVERTICAL);
        cell->Add(field);
        if (hint) cell->Add(hint);
        grid->Add(cell, 0, wxEXPAND);
    } else {
        grid->Add(field);
        if (hint)
            grid->Add(hint, 1, wxALIGN_CENTRE_VERTICAL | wxEXPAND);
        else
            grid->AddSpacer(0);
    }
}

wxTextCtrl* PersonFormPanel::field(FormField field) const
{
    const auto row = m_rows.find(field);
    return row == m_rows.end() ? nullptr : row->second.field;
}

void PersonFormPanel::show(const CounterView& view)
{
    if (view.form.kind != m_kind) return;
    bool changed = false;
    for (auto& [field, row] : m_rows) {
        fillIn(row.field, view.form.of(field));
        if (!row.hint) continue;
        const bool warns = hintWarns(view.form, field);
        row.hint->SetForegroundColour(warns ? m_theme.colours().warn : m_theme.colours().hint);
        const auto hint = formHint(view.form, field);
        changed |= tell(row.hint, hint, m_hintWidth);
        changed |= setShown(row.hint, m_columns == 3 || !hint.empty());
    }
    if (changed) Layout();
}

} // namespace pintu
