#include "apps/kiosk/kiosk_pages.h"
#include "screens/kiosk_notice.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <string>
#include <vector>

namespace pintu {

wxSizer* drawNotice(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live)
{
    const auto& state = screen.state();
    const bool lost = state.page == KioskPage::outOfService;
    const auto notice = lost ? outOfServiceNotice() : noticeOf(state.refusal, state.hall);
    // At rest there is nothing to go back to: nobody gets a number here.
    const bool goesBack = !lost && !noNumbers(state.hall);
    const bool large = canvas.theme().appearance().percent >= KioskType::large; // then the words need the room
    const int gap = canvas.px(5);
    const int count = static_cast<int>(notice.advice.size());
    const int head = lost ? 0 : headHeight(canvas);
    const int button = goesBack ? std::max(canvas.metrics().finger(), canvas.px(33)) : 0;
    const int rest = area.y - head - button - (count + 4) * gap;
    const int side = std::min(rest * (large ? 12 : 22) / 100, canvas.px(60));
    const int heading = (rest - side) * (large ? 32 : 36) / 100;
    const int row = std::min((rest - side - heading) / std::max(1, count), canvas.px(60));

    auto* column = new wxBoxSizer(wxVERTICAL);
    if (head > 0) column->Add(drawHead(canvas, area.x, state, live));
    column->AddStretchSpacer();
    column->Add(canvas.picture(notice.picture, side, canvas.theme().colours().text), 0, wxALIGN_CENTRE_HORIZONTAL);
    column->AddSpacer(gap);
    column->Add(canvas.label("heading", notice.heading, KioskType::heading * 1.2, true, {area.x, heading}), 0,
                wxALIGN_CENTRE_HORIZONTAL);
    std::vector<std::string> words;
    for (const auto& advice : notice.advice) words.push_back(advice.text);
    const wxSize box{area.x, row};
    const double type = canvas.noteType(words, KioskType::word, box);
    for (int i = 0; i < count; ++i) {
        const auto& advice = notice.advice[static_cast<std::size_t>(i)];
        column->AddSpacer(gap);
        column->Add(canvas.note("advice-" + std::to_string(i + 1), advice.picture, advice.text, type, box,
                                canvas.theme().colours().text));
    }
    column->AddStretchSpacer();
    if (goesBack) {
        KioskButton done;
        done.name = "finish";
        done.words = tr("Done");
        done.picture = "done";
        done.type = KioskType::word;
        done.size = {std::min(area.x, canvas.px(223)), button};
        done.role = ButtonRole::primary;
        done.pressed = [&screen] { screen.finish(); };
        column->Add(canvas.button(done), 0, wxALIGN_CENTRE_HORIZONTAL);
    }
    column->SetMinSize(area);
    return column;
}

} // namespace pintu
