#include "apps/counter/person_form_panel.h"

#include "screens/text.h"
#include "widgets/controls.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>

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
    }
    return "";
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
    case FormField::phone: return theme.gap(48);
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
    const bool person = kind == FormKind::person;
    auto* told = new wxBoxSizer(wxVERTICAL);
    told->Add(
        newLabel(this, theme, TextRole::heading, person ? tr("New person") : tr("Person without card"), "form-heading"),
        0, wxBOTTOM, theme.gap(1));
    told->Add(newLabel(this, theme, TextRole::hint,
                       person
                           ? tr("Nothing but some name is needed. Enter goes on, the last Enter saves.")
                           : tr("Served all the same, under a temporary number. Enter goes on, the last Enter saves."),
                       "form-hint"),
              0, wxBOTTOM, theme.gap(2));
    auto* save = newButton(this, theme, ButtonRole::primary, tr("&Save"), "form-save");
    save->Bind(wxEVT_BUTTON, [&screen](wxCommandEvent&) { screen.saveForm(); });
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    head->Add(told, 1);
    head->Add(save, 0, wxALIGN_CENTRE_VERTICAL);
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(head, 0, wxEXPAND);
    auto* grid = new wxFlexGridSizer(isLarge(theme) ? 1 : 3, {theme.gap(3), theme.gap(1)});
    grid->AddGrowableCol(isLarge(theme) ? 0 : 2);
    for (const auto field : fieldsOf(kind)) add(grid, screen, field);
    column->Add(grid, 0, wxEXPAND);
    SetSizer(column);
    save->MoveAfterInTabOrder(m_rows.at(fieldsOf(kind).back()).field);
}

void PersonFormPanel::add(wxSizer* grid, CounterScreen& screen, FormField field)
{
    auto* label = newLabel(this, m_theme, TextRole::body, formLabel(m_kind, field));
    Row row;
    row.field = newField(this, m_theme, label, nameOf(field));
    row.field->SetMinSize({widthOf(m_theme, field), m_theme.controlHeight()});
    const bool rightOfRt = field == FormField::rw && !isLarge(m_theme); // so that the form fits on 768 lines
    if (rightOfRt) {
        m_rightOfRt->Add(label, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT, m_theme.gap(3));
        m_rightOfRt->Add(row.field);
    } else {
        grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(row.field);
    }
    if (field == FormField::rt && !isLarge(m_theme)) {
        m_rightOfRt = new wxBoxSizer(wxHORIZONTAL);
        grid->Add(m_rightOfRt);
    } else if (!rightOfRt) {
        row.hint = newLabel(this, m_theme, TextRole::hint, {}, (std::string{nameOf(field)} + "-hint").c_str());
        grid->Add(row.hint, 1, wxALIGN_CENTRE_VERTICAL | wxEXPAND);
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
        const bool warns = field == FormField::nik && (view.form.notNik || !view.form.warnings.empty());
        row.hint->SetForegroundColour(warns ? m_theme.colours().warn : m_theme.colours().hint);
        const auto hint = formHint(view.form, view, field);
        changed |= tell(row.hint, hint, isLarge(m_theme) ? textWidth(m_theme) : m_theme.gap(68));
        changed |= setShown(row.hint, !isLarge(m_theme) || !hint.empty());
    }
    if (changed) Layout();
}

} // namespace pintu
