#include "apps/setup/setup_panel.h"

#include "screens/text.h"
#include "widgets/a11y.h"
#include "widgets/controls.h"
#include "widgets/scrolling.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/choice.h>
#include <wx/combobox.h>
#include <wx/filedlg.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/textctrl.h>
#include <wx/toplevel.h>
#include <wx/wupdlock.h>

#include <algorithm>

namespace pintu {
namespace {

int textWidth(const Theme& theme)
{
    return theme.width() - theme.gap(16);
}

} // namespace

namespace {

/// Where a page is begun: at what is asked for first, else at what leads on.
std::string firstOn(const SetupState& state)
{
    if (state.page == SetupPage::purpose) return "office";
    if (state.page == SetupPage::done) return state.next.empty() ? "close" : "next";
    if (!state.fields.empty() && (!state.next.empty() || state.actions.empty())) return state.fields.front().name;
    // Numbers are compared before anything is pressed: a thoughtless Enter does no harm.
    return state.actions.empty() ? "back" : state.actions.front().name;
}

} // namespace

SetupPanel::SetupPanel(wxWindow* parent, const Theme& theme, SetupScreen& screen)
    : wxPanel{parent}, m_theme{theme}, m_screen{screen}
{
    drawPage(screen.state());
    screen.watch([this](const SetupState& state) {
        // Drawing destroys the button that was pressed, so it waits until that button's own event has ended.
        CallAfter([this, state] { draw(state); });
    });
}

SetupPanel::~SetupPanel()
{
    m_screen.watch({});
}

void SetupPanel::draw(const SetupState& state)
{
    const bool samePage =
        state.page == m_drawn.page && state.title == m_drawn.title && state.drawing == m_drawn.drawing;
    if (!samePage) return drawPage(state);
    const bool newProblem = !state.problem.empty() && state.problem != m_drawn.problem;
    setWords(m_problem, state.problem, textWidth(m_theme));
    setWords(m_note, state.note, textWidth(m_theme));
    m_problem->Show(!state.problem.empty());
    m_note->Show(!state.note.empty());
    Layout();
    layAnew(*m_middle);
    GetParent()->FitInside();
    m_drawn = state;
    if (newProblem) CallAfter([this] { bringIntoView(*m_problem); });
}

void SetupPanel::drawPage(const SetupState& state)
{
    const wxWindowUpdateLocker calm{this};
    DestroyChildren();
    const auto gap = m_theme.gap(2);
    auto* whole = new wxBoxSizer(wxVERTICAL);
    if (!state.step.empty()) whole->Add(newLabel(this, m_theme, TextRole::hint, state.step, "step"), 0, wxBOTTOM, gap);
    whole->Add(newWrapped(this, m_theme, TextRole::title, state.title, "heading", textWidth(m_theme)), 0, wxBOTTOM,
               gap * 2);
    m_middle = newMiddle(this, m_theme);
    whole->Add(m_middle->GetParent(), 1, wxEXPAND);
    auto* column = new wxBoxSizer(wxVERTICAL);
    for (const auto& line : state.lines)
        column->Add(newWrapped(m_middle, m_theme, TextRole::body, line, "line", textWidth(m_theme)), 0, wxBOTTOM, gap);
    if (state.page == SetupPage::purpose) drawPurposes(column);
    if (!state.numbers.empty())
        column->Add(newLabel(m_middle, m_theme, TextRole::title, state.numbers, "numbers"), 0, wxBOTTOM, gap);
    drawFields(column, state);
    drawActions(column, state);
    if (state.page == SetupPage::devices) drawTests(column, state);
    m_middle->SetSizer(column);
    m_problem = newLabel(this, m_theme, TextRole::strong, {}, "problem");
    m_problem->SetForegroundColour(m_theme.colours().bad);
    m_note = newLabel(this, m_theme, TextRole::strong, {}, "note");
    for (auto* text : {m_problem, m_note}) {
        a11y::announces(text);
        whole->Add(text, 0, wxTOP, gap);
    }
    drawButtons(whole, state);
    auto* margin = new wxBoxSizer(wxVERTICAL);
    margin->Add(whole, 1, wxEXPAND | wxALL, m_theme.gap(m_theme.holds(200) ? 6 : 3));
    SetSizer(margin);
    m_drawn = state;
    m_drawn.problem.clear();
    draw(state);
    showFrom(*this);
    if (auto* control = FindWindow(wide(firstOn(state)))) control->SetFocus();
}

void SetupPanel::drawPurposes(wxBoxSizer* column)
{
    const struct {
        SetupPurpose purpose;
        const char* name;
        const char* picture;
        std::string words;
    } choices[] = {
        {SetupPurpose::office, "office", "desk", tr("A new SLRT office")},
        {SetupPurpose::partner, "partner", "referral", tr("A partner's desk: hospital, school, service")},
        {SetupPurpose::partners, "partners", "referral", tr("Partners of this office, or key card of this desk")},
        {SetupPurpose::oneMorePc, "oneMorePc", "people", tr("One more PC for an office on PostgreSQL")},
        {SetupPurpose::hours, "hours", "clock", tr("Opening hours, breaks and quotas of this office")},
        {SetupPurpose::devices, "devices", "print", tr("Other printers, loudspeaker or scanner for this PC")},
    };
    for (const auto& choice : choices) {
        auto* button = newPictureButton(m_middle, m_theme, choice.words, choice.name, choice.picture);
        button->Bind(wxEVT_BUTTON, [this, purpose = choice.purpose](wxCommandEvent&) { m_screen.choose(purpose); });
        column->Add(button, 0, wxEXPAND | wxBOTTOM, m_theme.gap(3));
    }
}

int SetupPanel::widestLabel(const SetupState& state) const
{
    const auto font = m_theme.font(TextRole::body);
    int widest = 0;
    for (const auto& field : state.fields) {
        int width = 0;
        int height = 0;
        GetTextExtent(wide(field.label), &width, &height, nullptr, nullptr, &font);
        widest = std::max(widest, width);
    }
    return widest;
}

void SetupPanel::drawFields(wxBoxSizer* column, const SetupState& state)
{
    if (state.fields.empty()) return;
    // In a small window or with large text the hint stands below the field, and where even the label leaves too little
    // beside it, the field below the label.
    const int whole = textWidth(m_theme);
    int hintWidth = whole * 36 / 100;
    int columns = 3;
    if (!m_theme.holds(200)) {
        hintWidth = whole - widestLabel(state) - m_theme.gap(3);
        columns = hintWidth >= m_theme.gap(60) ? 2 : 1;
        if (columns == 1) hintWidth = whole;
    }
    auto* grid = new wxFlexGridSizer(columns, m_theme.gap(1), m_theme.gap(3));
    grid->AddGrowableCol(columns == 1 ? 0 : 1, 3);
    if (columns == 3) grid->AddGrowableCol(2, 2);
    for (const auto& wanted : state.fields) {
        auto* label = newLabel(m_middle, m_theme, TextRole::body, wanted.label, "label");
        auto* field = newControl(wanted);
        a11y::labelledBy(field, label);
        field->SetMinSize({m_theme.gap(columns == 3 ? 60 : 40), m_theme.controlHeight()});
        grid->Add(label, 0, wxALIGN_CENTRE_VERTICAL);
        grid->Add(field, 0, wxEXPAND);
        if (wanted.hint.empty()) { // no words, no label: a screen reader would stop at nothing
            if (columns == 3) grid->AddSpacer(0);
            continue;
        }
        a11y::describe(field, wanted.hint);
        if (columns == 2) grid->AddSpacer(0);
        grid->Add(newWrapped(m_middle, m_theme, TextRole::hint, wanted.hint, "hint", hintWidth), 0,
                  wxALIGN_CENTRE_VERTICAL);
    }
    column->Add(grid, 0, wxEXPAND);
}

wxWindow* SetupPanel::newControl(const SetupField& wanted)
{
    const auto fill = [this, name = wanted.name](wxCommandEvent& event) {
        m_screen.fill(name, utf8(event.GetString()));
    };
    if (wanted.onlyChoices) {
        auto* choice = newChoice(m_middle, m_theme, wanted.label, wanted.choices, wanted.name.c_str());
        choice->SetStringSelection(wide(wanted.value));
        choice->Bind(wxEVT_CHOICE, fill);
        return choice;
    }
    if (!wanted.choices.empty()) {
        auto* field = newSuggestions(m_middle, m_theme, wanted.label, wanted.choices, wanted.name.c_str());
        field->ChangeValue(wide(wanted.value));
        field->Bind(wxEVT_TEXT, fill);
        field->Bind(wxEVT_TEXT_ENTER, [field](wxCommandEvent&) { field->Navigate(); });
        return field;
    }
    auto* field = newField(m_middle, m_theme, wanted.label, wanted.name.c_str(),
                           wanted.secret ? FieldKind::secret : FieldKind::plain);
    field->ChangeValue(wide(wanted.value));
    field->SetEditable(m_screen.state().page != SetupPage::done); // there it is only copied
    field->Bind(wxEVT_TEXT, fill);
    field->Bind(wxEVT_TEXT_ENTER, [field](wxCommandEvent&) { field->Navigate(); });
    return field;
}

void SetupPanel::drawActions(wxBoxSizer* column, const SetupState& state)
{
    std::vector<wxControl*> together;
    std::vector<wxControl*> alone; // long words, such as a partner's
    for (const auto& action : state.actions) {
        auto* button = newButton(m_middle, m_theme, ButtonRole::ordinary, action.words, action.name.c_str());
        button->Bind(wxEVT_BUTTON, [this, action](wxCommandEvent&) {
            if (action.asksFile)
                chooseFile();
            else
                m_screen.act(action.name);
        });
        (action.name.find(':') == std::string::npos ? together : alone).push_back(button);
    }
    if (!together.empty()) column->Add(inRows(together, m_theme, textWidth(m_theme)), 0, wxTOP, m_theme.gap(2));
    for (auto* button : alone) column->Add(button, 0, wxEXPAND | wxTOP, m_theme.gap(2));
}

void SetupPanel::chooseFile()
{
    wxFileDialog dialog{this,
                        wide(tr("Choose a file")),
                        {},
                        {},
                        wide(tr("Key cards, lists, pictures")) + "|*.kartu;*.daftar;*.pdf;*.png;*.jpg;*.jpeg;*.webp|" +
                            wide(tr("All files")) + "|*",
                        wxFD_OPEN | wxFD_FILE_MUST_EXIST};
    if (dialog.ShowModal() == wxID_OK) m_screen.scan(utf8(dialog.GetPath()));
}

void SetupPanel::drawTests(wxBoxSizer* column, const SetupState& state)
{
    auto* tick = newTick(m_middle, m_theme, tr("This PC may speak"), "voice");
    tick->SetValue(state.voice);
    tick->Bind(wxEVT_CHECKBOX, [this, tick](wxCommandEvent&) { m_screen.speaks(tick->GetValue()); });
    column->Add(tick, 0, wxTOP, m_theme.gap(2));
    auto* print = newButton(m_middle, m_theme, ButtonRole::ordinary, tr("&Print a test page"), "testPrint");
    print->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.testPrinter(); });
    auto* voice = newButton(m_middle, m_theme, ButtonRole::ordinary, tr("&Hear the voice"), "testVoice");
    voice->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.testVoice(); });
    column->Add(inRows({print, voice}, m_theme, textWidth(m_theme)), 0, wxTOP, m_theme.gap(2));
}

void SetupPanel::drawButtons(wxBoxSizer* column, const SetupState& state)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    if (state.mayGoBack) {
        auto* back = newButton(this, m_theme, ButtonRole::ordinary, tr("&Back"), "back");
        back->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.back(); });
        row->Add(back, 0, wxRIGHT, m_theme.gap(2));
    }
    if (!state.next.empty()) {
        auto* next = newButton(this, m_theme, ButtonRole::primary, state.next, "next");
        next->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_screen.next(); });
        row->Add(next);
    }
    if (state.page == SetupPage::done) {
        auto* close = newButton(this, m_theme, ButtonRole::primary, tr("&Close"), "close");
        close->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { wxGetTopLevelParent(this)->Close(); });
        row->Add(close);
    }
    column->Add(row, 0, wxTOP, m_theme.gap(4));
}

} // namespace pintu
