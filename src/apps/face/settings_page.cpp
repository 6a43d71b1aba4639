#include "apps/face/face_manual.h"
#include "apps/face/faces.h"
#include "apps/face/settings_words.h"
#include "screens/manual_pages.h"
#include "screens/text.h"
#include "widgets/controls.h"
#include "widgets/face_frame.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {
namespace {

/// Opens the face that was wished, in the place of this window.
void openInstead(wxWindow* page, const FaceWish& wish, Background& background)
{
    auto* frame = wxGetTopLevelParent(page);
    openFace(wish, background)->Show();
    frame->Close(true); // a kiosk's window closes for nobody else
}

wxWindow* newSettingsPage(wxWindow* parent, const Theme& theme, const BadSettings& fault, const FaceWish& wish,
                          Background& background)
{
    const auto words = wordsOf(fault, wish);
    const int width = theme.width() - theme.gap(16);
    auto* page = new wxPanel(parent);
    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto add = [&](TextRole role, const std::string& text, const char* name) {
        column->Add(newWrapped(page, theme, role, text, name, width), 0, wxLEFT | wxRIGHT | wxTOP, theme.gap(6));
    };
    add(TextRole::title, words.heading, "heading");
    add(TextRole::heading, words.where, "where");
    for (const auto& line : words.lines) add(TextRole::body, line, "line");
    column->AddSpacer(theme.gap(6));

    const auto addButton = [&](ButtonRole role, const std::string& text, const char* name, const FaceWish& next) {
        auto* button = newButton(page, theme, role, text, name);
        button->Bind(wxEVT_BUTTON, [page, next, &background](wxCommandEvent&) { openInstead(page, next, background); });
        column->Add(button, 0, wxLEFT | wxRIGHT, theme.gap(6));
        column->AddSpacer(theme.gap(3));
        return button;
    };
    addButton(ButtonRole::primary, tr("Try again"), "again", wish)->SetFocus();
    if (!words.goOn.empty()) {
        auto next = wish;
        next.settingsAsTheyAre = true;
        addButton(ButtonRole::ordinary, words.goOn, "goOn", next);
    }
    page->SetSizer(column);
    return page;
}

} // namespace

wxFrame* openSettingsPage(const FaceWish& wish, const BadSettings& fault, Background& background)
{
    FaceParts parts;
    parts.title = "SatuPintu";
    parts.fullScreen = (wish.face == "kiosk" || wish.face == "board") && wish.fullScreen;
    // A kiosk and a board hang where strangers are.
    if (!parts.fullScreen) parts.manual = manualOf(wish, wish.face, background, [] { return settingsManualPage; });
    parts.build = [wish, fault, &background](wxWindow* parent, const Theme& theme) {
        return newSettingsPage(parent, theme, fault, wish, background);
    };
    return new FaceFrame(std::move(parts), wish.appearance, {wish.width, wish.height});
}

} // namespace pintu
