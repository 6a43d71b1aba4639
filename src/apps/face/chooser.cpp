#include "apps/face/face_manual.h"
#include "apps/face/faces.h"
#include "apps/face/settings_words.h"
#include "screens/manual_pages.h"
#include "widgets/controls.h"
#include "widgets/face_frame.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {
namespace {

struct Choice {
    const char* face;
    const char* picture;
    std::string words;
};

} // namespace

wxFrame* openChooser(const FaceWish& wish, Background& background)
{
    FaceParts parts;
    parts.title = "SatuPintu";
    parts.manual = manualOf(wish, "counter", background, [] { return chooserManualPage; });
    parts.build = [wish, &background](wxWindow* parent, const Theme& theme) -> wxWindow* {
        auto* panel = new wxPanel(parent);
        auto* column = new wxBoxSizer(wxVERTICAL);
        column->Add(newLabel(panel, theme, TextRole::title, tr("What is this PC for?"), "heading"), 0, wxALL,
                    theme.gap(6));
        const Choice choices[] = {
            {"counter", "desk", tr("Counter: serve residents")},
            {"kiosk", "people", tr("Kiosk: residents take a number")},
            {"board", "sound", tr("Board: show and call the numbers in the hall")},
            {"intake", "referral", tr("Intake: a partner accepts referral slips")},
            {"setup", "done", tr("Set up a new office or partner desk")},
        };
        for (const auto& choice : choices) {
            auto* button = newPictureButton(panel, theme, choice.words, choice.face, choice.picture);
            button->Bind(wxEVT_BUTTON, [wish, &background, face = choice.face, panel](wxCommandEvent&) {
                auto next = wish;
                next.face = face;
                auto* frame = wxGetTopLevelParent(panel);
                openFace(next, background)->Show();
                frame->Close();
            });
            column->Add(button, 0, wxEXPAND | wxLEFT | wxRIGHT, theme.gap(6));
            column->AddSpacer(theme.gap(3));
        }
        panel->SetSizer(column);
        return panel;
    };
    return new FaceFrame(std::move(parts), wish.appearance, {wish.width, wish.height});
}

wxFrame* openFace(const FaceWish& wish, Background& background)
{
    if (const auto fault = settingsFault(wish)) return openSettingsPage(wish, *fault, background);
    if (wish.face == "kiosk") return openKiosk(wish, background);
    if (wish.face == "board") return openBoard(wish, background);
    if (wish.face == "counter") return openCounter(wish, background);
    if (wish.face == "intake") return openIntake(wish, background);
    if (wish.face == "setup") return openSetup(wish, background);
    return openChooser(wish, background);
}

} // namespace pintu
