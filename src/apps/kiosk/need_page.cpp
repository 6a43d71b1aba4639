#include "apps/kiosk/kiosk_pages.h"
#include "apps/kiosk/kiosk_tile.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <array>
#include <vector>

namespace pintu {
namespace {

// White words stand out on each, and no two look alike to people who see fewer colours.
constexpr std::array<const char*, KioskState::tiles> tileColours{"#06285C", "#A02FC4", "#5A2200",
                                                                 "#2D7F4E", "#9B6A14", "#5A6170"};

wxSizer* tiles(const KioskCanvas& canvas, wxSize area, KioskScreen& screen)
{
    const auto& state = screen.state();
    const int gap = canvas.px(8);
    const int across = canvas.metrics().portrait() ? 2 : 3;
    const int count = static_cast<int>(state.choicesShown()) + (state.leadsOn() ? 1 : 0);
    const int down = std::max(1, (count + across - 1) / across);
    const wxSize size{(area.x - (across - 1) * gap) / across, (area.y - (down - 1) * gap) / down};
    auto* grid = new wxGridSizer(across, gap, gap);
    std::vector<KioskButton> wishes;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
        const bool more = i == state.choicesShown();
        const auto* choice = more ? nullptr : &state.hall.choices[state.firstChoice() + i];
        auto& wish = wishes.emplace_back();
        wish.name = "need-" + std::to_string(i + 1);
        wish.words = more ? tr("More") : in(choice->name);
        wish.picture = more ? "other" : choice->picture;
        wish.type = KioskType::word;
        wish.size = size;
        wish.place = PicturePlace::top;
        wish.background = wxColour{tileColours[i % tileColours.size()]};
        wish.pressed = [&screen, i] { screen.choose(i); };
    }
    canvas.makeAlike(wishes);
    for (std::size_t i = 0; i < wishes.size(); ++i)
        grid->Add(newTile(canvas, std::move(wishes[i]), [&screen, i] { screen.speakChoice(i); }));
    return grid;
}

} // namespace

wxSizer* drawNeeds(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live)
{
    const auto& state = screen.state();
    const int gap = canvas.px(6);
    // Who chose large text reads the question and the tiles, not where and when.
    const int top = canvas.theme().appearance().percent < KioskType::large ? canvas.px(15) : 0;
    const int headingHeight = canvas.grown(27);
    const int noteHeight = canvas.px(16);
    auto* column = new wxBoxSizer(wxVERTICAL);

    if (top > 0) {
        const wxSize half{area.x / 2 - gap, top};
        auto* head = new wxBoxSizer(wxHORIZONTAL);
        const double type = canvas.alike({state.hall.office, dayAndTime(state.hall)}, KioskType::small, false, half);
        head->Add(canvas.label("office", state.hall.office, type, false, half, true));
        head->AddStretchSpacer();
        auto* day = canvas.label("day", dayAndTime(state.hall), type, false, half, true);
        head->Add(day);
        head->SetMinSize({area.x, top});
        column->Add(head);
        live = [day, half, type, canvas](const KioskState& now) {
            canvas.setWords(day, dayAndTime(now.hall), type, false, half);
        };
    }

    const wxSize headingBox{area.x, headingHeight};
    column->Add(inBox(canvas.label("heading", tr("What do you need today?"), KioskType::heading, true, headingBox),
                      headingBox));
    column->AddSpacer(gap);
    column->Add(tiles(canvas, {area.x, area.y - top - headingHeight - noteHeight - 2 * gap}, screen));
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
