#include "apps/kiosk/kiosk_pages.h"
#include "apps/kiosk/kiosk_tile.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <vector>

namespace pintu {
namespace {

std::vector<KioskTile> tilesOf(KioskScreen& screen)
{
    const auto& state = screen.state();
    std::vector<KioskTile> tiles;
    for (std::size_t i = 0; i < state.choicesShown(); ++i) {
        const auto& choice = state.hall.choices[state.firstChoice() + i];
        tiles.push_back({choiceText(choice), choice.picture, [&screen, i] { screen.choose(i); },
                         [&screen, i] { screen.speakChoice(i); }});
    }
    if (state.leadsOn())
        tiles.push_back({tr("More"), "other", [&screen, i = tiles.size()] { screen.choose(i); }, [] {}});
    return tiles;
}

} // namespace

wxSizer* drawNeeds(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live)
{
    const auto& state = screen.state();
    const int gap = canvas.px(6);
    const int top = headHeight(canvas);
    const int headingHeight = canvas.grown(27);
    const int noteHeight = canvas.px(16);
    auto* column = new wxBoxSizer(wxVERTICAL);

    if (top > 0) column->Add(drawHead(canvas, area.x, state, live));
    const wxSize headingBox{area.x, headingHeight};
    column->Add(inBox(canvas.label("heading", tr("What do you need today?"), KioskType::heading, true, headingBox),
                      headingBox));
    column->AddSpacer(gap);
    column->Add(
        drawTiles(canvas, {area.x, area.y - top - headingHeight - noteHeight - 2 * gap}, "need", tilesOf(screen)));
    column->AddSpacer(gap);
    const auto& colours = canvas.theme().colours();
    const std::string advice = state.paperMissing ? tr("No paper. Your number will be on the screen.")
                                                  : tr("Do you have a paper with a code? Hold it to the black box.");
    const char* picture = state.paperMissing ? "warning" : "scanhere";
    const auto& colour = state.paperMissing ? colours.warn : colours.text;
    const wxSize box{state.forStaff.empty() ? area.x : (area.x - gap) / 2, noteHeight};
    auto* notes = new wxBoxSizer(wxHORIZONTAL);
    notes->Add(canvas.note("note", picture, advice, KioskType::small, box, colour));
    if (!state.forStaff.empty()) {
        notes->AddSpacer(gap);
        notes->Add(canvas.note("staff", "printer-off", fill(tr("Staff: %1"), {state.forStaff}), KioskType::small, box,
                               colours.text));
    }
    column->Add(notes);
    return column;
}

} // namespace pintu
