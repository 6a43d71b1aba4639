#include "apps/kiosk/kiosk_pages.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

namespace pintu {
namespace {

wxSizer* groups(const KioskCanvas& canvas, wxSize area, const std::vector<KioskGroup>& groups)
{
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    if (groups.empty()) return row;
    const int across = canvas.metrics().portrait() ? std::min<int>(2, static_cast<int>(groups.size()))
                                                   : static_cast<int>(groups.size());
    const int down = (static_cast<int>(groups.size()) + across - 1) / across;
    const wxSize cell{area.x / across, area.y / down};
    const int words = std::min(cell.y * 45 / 100, canvas.grown(KioskType::body * 2));
    const int side = std::min(cell.y - words - canvas.px(2), canvas.px(40));
    const wxSize box{cell.x - canvas.px(6), words};
    std::vector<std::string> names;
    for (const auto& group : groups) names.push_back(in(group.name));
    const double type = canvas.alike(names, KioskType::body, true, box);
    auto* grid = new wxGridSizer(across, 0, 0);
    for (const auto& group : groups) {
        auto* one = new wxBoxSizer(wxVERTICAL);
        one->AddStretchSpacer();
        one->Add(canvas.picture(group.picture, side, canvas.theme().colours().text), 0, wxALIGN_CENTRE_HORIZONTAL);
        one->Add(canvas.label("group", in(group.name), type, true, box), 0, wxALIGN_CENTRE_HORIZONTAL);
        one->AddStretchSpacer();
        one->SetMinSize(cell);
        grid->Add(one);
    }
    row->Add(grid);
    return row;
}

} // namespace

wxSizer* drawFastTrack(const KioskCanvas& canvas, wxSize area, KioskScreen& screen)
{
    const auto& hall = screen.state().hall;
    const int gap = canvas.px(8);
    const int headingHeight = canvas.grown(29);
    const int privateHeight = hall.privateTalk ? std::max(canvas.metrics().finger(), canvas.px(27)) : 0;
    const int rest = area.y - headingHeight - privateHeight - 3 * gap;
    const int answerHeight = rest * 45 / 100;
    const int groupsHeight = rest - answerHeight;

    auto* column = new wxBoxSizer(wxVERTICAL);
    const wxSize headingBox{area.x, headingHeight};
    column->Add(inBox(canvas.label("heading", tr("Does one of these apply?"), KioskType::heading, true, headingBox),
                      headingBox));
    column->AddSpacer(gap);
    column->Add(groups(canvas, {area.x, groupsHeight}, hall.groups));
    column->AddSpacer(gap);

    auto* answers = new wxBoxSizer(wxHORIZONTAL);
    KioskButton yes;
    yes.name = "yes";
    yes.words = tr("Yes");
    yes.picture = "yes";
    yes.type = KioskType::heading * (canvas.metrics().portrait() ? 1.2 : 1.5);
    yes.size = {(area.x - gap) / 2, answerHeight};
    yes.role = ButtonRole::primary;
    yes.pressed = [&screen] { screen.answerFastTrack(true); };
    auto no = yes;
    no.name = "no";
    no.words = tr("No");
    no.picture = "no";
    no.role = ButtonRole::ordinary;
    no.pressed = [&screen] { screen.answerFastTrack(false); };
    answers->Add(canvas.button(yes), 0, wxRIGHT, gap);
    answers->Add(canvas.button(no));
    column->Add(answers);

    if (hall.privateTalk) {
        KioskButton apart;
        apart.name = "private";
        apart.words = tr("I want to talk in private");
        apart.picture = "private";
        apart.type = KioskType::body;
        apart.size = {area.x, privateHeight};
        apart.pressed = [&screen] { screen.talkInPrivate(); };
        column->AddSpacer(gap);
        column->Add(canvas.button(apart));
    }
    return column;
}

} // namespace pintu
