#include "apps/kiosk/kiosk_pages.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <string>
#include <vector>

namespace pintu {
namespace {

/// What stands below the heading.
std::string told(const StaffDoorState& state)
{
    if (state.checking) return tr("One moment, please.");
    if (state.secondsLeft > 0)
        return fill(tr("The PIN was wrong. The next try in %1 s."), {std::to_string(state.secondsLeft)});
    if (state.page == StaffPage::inside && !state.note.empty()) return state.note;
    if (state.withoutPin) return tr("No PIN is set: anybody can come in here. Set one in: satupintu setup");
    if (state.page == StaffPage::inside) return tr("The kiosk goes on when you go back.");
    std::string dots;
    for (std::size_t i = 0; i < state.digits; ++i) dots += "● ";
    return dots.empty() ? tr("Tap the PIN.") : dots;
}

KioskButton wishOf(const std::string& name, const std::string& words, const std::string& picture, wxSize size,
                   std::function<void()> pressed)
{
    KioskButton wish;
    wish.name = name;
    wish.words = words;
    wish.picture = picture;
    wish.size = size;
    wish.pressed = std::move(pressed);
    return wish;
}

} // namespace

wxSizer* drawStaffDoor(const KioskCanvas& canvas, wxSize area, StaffDoor& door)
{
    const auto& state = door.state();
    const int gap = canvas.px(5);
    const int heading = area.y / 8;
    const int text = area.y / 7;
    auto* column = new wxBoxSizer(wxVERTICAL);
    column->Add(canvas.label("heading", tr("For staff"), KioskType::heading, true, {area.x, heading}), 0,
                wxALIGN_CENTRE_HORIZONTAL);
    column->Add(canvas.label("text", told(state), KioskType::body, false, {area.x, text}), 0,
                wxALIGN_CENTRE_HORIZONTAL);

    std::vector<KioskButton> wishes;
    int across = 1;
    const int high = area.y - heading - text;
    if (state.page == StaffPage::pin) {
        across = 3;
        const wxSize key{std::min(area.x / 3 - gap, canvas.px(70)), high / 4 - gap};
        for (char digit = '1'; digit <= '9'; ++digit)
            wishes.push_back(wishOf(std::string{"digit-"} + digit, std::string(1, digit), {}, key,
                                    [&door, digit] { door.digit(digit); }));
        const bool erases = state.digits > 0;
        wishes.push_back(wishOf(erases ? "erase" : "leave", erases ? tr("Erase") : tr("Back"), {}, key,
                                [&door, erases] { erases ? door.erase() : door.shut(); }));
        wishes.push_back(wishOf("digit-0", "0", {}, key, [&door] { door.digit('0'); }));
        wishes.push_back(wishOf("enter", tr("OK"), {}, key, [&door] { door.enter(); }));
        wishes.back().role = ButtonRole::primary;
        for (auto& wish : wishes) wish.type = KioskType::word;
    } else {
        const wxSize size{std::min(area.x, canvas.px(223)), std::min(high / 3 - gap, canvas.px(45))};
        wishes.push_back(wishOf("leave", tr("Back"), "back", size, [&door] { door.shut(); }));
        wishes.back().role = ButtonRole::primary;
        wishes.push_back(wishOf("test-page", tr("Print a test page"), "print", size, [&door] { door.printTest(); }));
        wishes.push_back(wishOf("close", tr("Close the kiosk"), "stop", size, [&door] { door.close(); }));
        for (auto& wish : wishes) wish.type = KioskType::word;
    }
    canvas.makeAlike(wishes);
    auto* keys = new wxGridSizer(across, gap, gap);
    for (const auto& wish : wishes) keys->Add(canvas.button(wish));
    column->Add(keys, 0, wxALIGN_CENTRE_HORIZONTAL);
    column->SetMinSize(area);
    return column;
}

} // namespace pintu
