#include "widgets/scrolling.h"

#include <wx/anybutton.h>
#include <wx/scrolwin.h>

#include <algorithm>

namespace pintu {
namespace {

constexpr int margin = 12; // pixels

wxScrolledWindow* around(const wxWindow& window)
{
    for (auto* parent = window.GetParent(); parent; parent = parent->GetParent())
        if (auto* scrolled = dynamic_cast<wxScrolledWindow*>(parent)) return scrolled;
    return nullptr;
}

void scrollBy(wxScrolledWindow& scrolled, int pixels)
{
    int unit = 1;
    scrolled.GetScrollPixelsPerUnit(nullptr, &unit);
    scrolled.Scroll(-1, std::max(0, scrolled.GetViewStart().y + pixels / std::max(unit, 1)));
}

int topOf(const wxScrolledWindow& scrolled, const wxWindow& window)
{
    return scrolled.ScreenToClient(window.GetScreenPosition()).y;
}

} // namespace

void showFrom(const wxWindow& heading)
{
    if (auto* scrolled = around(heading)) scrollBy(*scrolled, topOf(*scrolled, heading) - margin);
}

void bringIntoView(const wxWindow& control)
{
    auto* scrolled = around(control);
    if (!scrolled) return;
    const int top = topOf(*scrolled, control) - margin;
    const int below = top + control.GetSize().y + 2 * margin - scrolled->GetClientSize().y;
    if (top < 0)
        scrollBy(*scrolled, top);
    else if (below > 0)
        scrollBy(*scrolled, std::min(below, top));
}

void bringFocusIntoView(wxScrolledWindow& scrolled, bool evenButton)
{
    auto* focus = wxWindow::FindFocus();
    if (!focus || !scrolled.IsDescendant(focus)) return;
    if (evenButton || !dynamic_cast<const wxAnyButton*>(focus)) bringIntoView(*focus);
}

} // namespace pintu
