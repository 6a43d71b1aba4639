#include "apps/kiosk/kiosk_pages.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <vector>

namespace pintu {

wxSizer* drawLanguages(const KioskCanvas& canvas, wxSize area, KioskScreen& screen)
{
    const int gap = canvas.px(8);
    const int heading = canvas.grown(29);
    const int note = canvas.px(20);
    const int across = canvas.metrics().portrait() ? 1 : 2;
    const int down = 4 / across;
    const wxSize size{(area.x - (across - 1) * gap) / across, (area.y - heading - note - (down + 1) * gap) / down};

    std::vector<KioskButton> wishes;
    for (const auto language : {Language::indonesian, Language::sundanese, Language::javanese, Language::english}) {
        auto& wish = wishes.emplace_back();
        wish.name = "language-" + std::to_string(wishes.size());
        wish.words = languageName(language);
        wish.type = KioskType::heading;
        wish.size = size;
        const bool now = screen.state().appearance.language == language;
        wish.role = now ? ButtonRole::primary : ButtonRole::ordinary;
        wish.pressed = [&screen, language] { screen.speakLanguage(language); };
    }
    canvas.makeAlike(wishes);

    auto* column = new wxBoxSizer(wxVERTICAL);
    const wxSize headingBox{area.x, heading};
    column->Add(
        inBox(canvas.label("heading", tr("Choose a language"), KioskType::heading, true, headingBox), headingBox));
    column->AddSpacer(gap);
    auto* grid = new wxGridSizer(across, gap, gap);
    for (const auto& wish : wishes) grid->Add(canvas.button(wish));
    column->Add(grid);
    column->AddSpacer(gap);
    column->Add(canvas.note("note", "sound", tr("The voice speaks Indonesian only."), KioskType::body, {area.x, note},
                            canvas.theme().colours().text));
    return column;
}

} // namespace pintu
