#include "apps/kiosk/kiosk_pages.h"
#include "apps/kiosk/kiosk_tile.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include <utility>
#include <vector>

namespace pintu {

wxSizer* drawComplaint(const KioskCanvas& canvas, wxSize area, KioskScreen& screen)
{
    const auto& complaints = screen.state().hall.complaints;
    const int gap = canvas.px(6);
    const int headingHeight = canvas.grown(27);
    const int noteHeight = canvas.px(16);
    std::vector<KioskTile> tiles;
    for (std::size_t i = 0; i < complaints.size(); ++i)
        tiles.push_back({in(complaints[i].name), complaints[i].picture, [&screen, i] { screen.chooseComplaint(i); },
                         [&screen, i] { screen.speakComplaint(i); }});

    auto* column = new wxBoxSizer(wxVERTICAL);
    const wxSize headingBox{area.x, headingHeight};
    column->Add(inBox(canvas.label("heading", tr("What is the complaint about?"), KioskType::heading, true, headingBox),
                      headingBox));
    column->AddSpacer(gap);
    column->Add(
        drawTiles(canvas, {area.x, area.y - headingHeight - noteHeight - 2 * gap}, "complaint", std::move(tiles)));
    column->AddSpacer(gap);
    column->Add(canvas.note("note", "lock", tr("Say no names here. Tell the rest to the staff."), KioskType::small,
                            {area.x, noteHeight}, canvas.theme().colours().text));
    return column;
}

} // namespace pintu
