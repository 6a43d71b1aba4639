#include "apps/kiosk/kiosk_pages.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <vector>

namespace pintu {
namespace {

struct Advice {
    const char* picture;
    std::string words;
    wxColour colour;
};

Advice adviceOnPaper(const KioskState& state, const Palette& colours)
{
    switch (state.print) {
    case Printing::failed:
        return {"printer-off", tr("No paper came out. Remember this number or take a photo."), colours.warn};
    case Printing::held:
        return {"printer-off", tr("If no paper comes out, remember this number or take a photo."), colours.warn};
    case Printing::noPrinter: return {"warning", tr("Remember this number or take a photo."), colours.text};
    case Printing::none:
    case Printing::underWay: return {"takepaper", tr("Your paper is being printed."), colours.text};
    case Printing::printed: return {"takepaper", tr("Take the paper below."), colours.text};
    }
    return {};
}

} // namespace

wxSizer* drawTicket(const KioskCanvas& canvas, wxSize area, KioskScreen& screen)
{
    const auto& state = screen.state();
    const auto& ticket = *state.ticket;
    const bool again = mayPrintAgain(state);
    const int gap = canvas.px(5);
    const int heading = canvas.px(23);
    const bool portrait = canvas.metrics().portrait();
    const bool complains = mayComplain(state);
    const int count = 2 + (again ? 1 : 0) + (complains ? 1 : 0);
    const int across = portrait && count == 4 ? 2 : count;
    const int button = std::max(canvas.metrics().finger(), canvas.px(portrait ? 28 : 33));
    const int buttons = count / across * (button + gap) - gap;
    const int rest = area.y - heading - buttons - 5 * gap;
    const auto bring = papersText(state);
    const int rows = (portrait ? 2 : 1) + (bring.empty() ? 0 : 1); // of advice
    const int number = rest * (portrait ? 40 - 6 * rows : 66 - 16 * rows) / 100;
    const int wait = rest * (portrait ? 20 : 16) / 100;
    const int basis = rest * 7 / 100;
    const int advice = (rest - number - wait - basis - (rows - 1) * gap) / rows;

    auto* column = new wxBoxSizer(wxVERTICAL);
    const auto line = [&](const char* name, const std::string& words, double type, bool bold, int height) {
        const wxSize box{area.x, height};
        column->Add(inBox(canvas.label(name, words, type, bold, box), box));
        column->AddSpacer(gap);
    };
    line("heading", tr("Your number"), KioskType::word, true, heading);
    line("number", ticket.number.text(), KioskType::number, true, number);
    const auto minutes = waitText(ticket.wait);
    line("wait", aheadText(ticket.wait) + (minutes.empty() ? "" : " " + minutes), KioskType::word, false, wait);
    line("basis", basisText(ticket.wait), KioskType::body, false, basis);

    const auto& colours = canvas.theme().colours();
    const auto paper = adviceOnPaper(state, colours);
    const wxSize box{portrait ? area.x : area.x / 2 - gap, advice};
    auto* both = new wxBoxSizer(portrait ? wxVERTICAL : wxHORIZONTAL);
    auto sit = tr("Sit down. Your number will be called.");
    if (state.complaint) sit = complaintText(*state.complaint) + " " + sit;
    const double type = canvas.noteType({paper.words, sit}, KioskType::body, box);
    both->Add(canvas.note("paper", paper.picture, paper.words, type, box, paper.colour), 0,
              portrait ? wxBOTTOM : wxRIGHT, gap);
    both->Add(canvas.note("sit", "sit", sit, type, box, colours.text));
    column->Add(both);
    if (!bring.empty()) {
        column->AddSpacer(gap);
        column->Add(canvas.note("bring", "idcard", bring, type, {area.x, advice}, colours.text));
    }
    column->AddSpacer(gap);

    std::vector<KioskButton> wishes;
    const auto add = [&](const char* name, const std::string& words, const char* picture, ButtonRole role,
                         std::function<void()> pressed) {
        auto& wish = wishes.emplace_back();
        wish.name = name;
        wish.words = words;
        wish.picture = picture;
        wish.type = KioskType::body;
        wish.size = {(area.x - (across - 1) * gap) / across, button};
        wish.role = role;
        wish.pressed = std::move(pressed);
    };
    add("read-again", tr("Read again"), "repeat", ButtonRole::ordinary, [&screen] { screen.readAgain(); });
    if (again) add("print-again", tr("Print again"), "print", ButtonRole::ordinary, [&screen] { screen.printAgain(); });
    if (complains)
        add("complaint", tr("I have a complaint"), "warning", ButtonRole::ordinary,
            [&screen] { screen.tellComplaint(); });
    add("finish", tr("Done"), "done", ButtonRole::primary, [&screen] { screen.finish(); });
    canvas.makeAlike(wishes);
    auto* grid = new wxGridSizer(across, gap, gap);
    for (const auto& wish : wishes) grid->Add(canvas.button(wish));
    column->Add(grid);
    return column;
}

} // namespace pintu
