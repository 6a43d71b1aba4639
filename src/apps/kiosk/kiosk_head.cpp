#include "apps/kiosk/kiosk_pages.h"
#include "screens/kiosk_words.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {

int headHeight(const KioskCanvas& canvas)
{
    // Who chose large text reads the question and the tiles, not where and when.
    return canvas.theme().appearance().percent < KioskType::large ? canvas.px(15) : 0;
}

wxSizer* drawHead(const KioskCanvas& canvas, int width, const KioskState& state, KioskLive& live)
{
    const wxSize half{width / 2 - canvas.px(6), headHeight(canvas)};
    auto* head = new wxBoxSizer(wxHORIZONTAL);
    const double type = canvas.alike({state.hall.office, dayAndTime(state.hall)}, KioskType::small, false, half);
    head->Add(canvas.label("office", state.hall.office, type, false, half, true));
    head->AddStretchSpacer();
    auto* day = canvas.label("day", dayAndTime(state.hall), type, false, half, true);
    head->Add(day);
    head->SetMinSize({width, half.y});
    live = [day, half, type, canvas](const KioskState& now) {
        canvas.setWords(day, dayAndTime(now.hall), type, false, half);
    };
    return head;
}

} // namespace pintu
