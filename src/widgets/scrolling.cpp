#include "widgets/scrolling.h"

#include <wx/anybutton.h>
#include <wx/panel.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>

#include <algorithm>
#include <vector>

namespace pintu {
namespace {

constexpr int margin = 12; // pixels
constexpr int leastLines = 4;

/// Lists what scrolls around a control, the innermost first: a page that scrolls may stand in a window that does.
std::vector<wxScrolledWindow*> around(const wxWindow& window)
{
    std::vector<wxScrolledWindow*> found;
    for (auto* parent = window.GetParent(); parent; parent = parent->GetParent())
        if (auto* scrolled = dynamic_cast<wxScrolledWindow*>(parent)) found.push_back(scrolled);
    return found;
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

wxPanel* newMiddle(wxWindow* parent, const Theme& theme)
{
    auto* scrolled =
        new wxScrolledWindow(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL | wxTAB_TRAVERSAL, "middle");
    scrolled->SetBackgroundColour(theme.colours().background);
    scrolled->SetScrollRate(0, 1); // in larger steps what just fits would get a bar
    scrolled->SetMinSize({-1, leastLines * theme.line(TextRole::body)});
    // One child that is never hidden: wxWidgets 3.2 moves hidden ones, too, when it scrolls, and GTK complains.
    auto* middle = new wxPanel(scrolled);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(middle, 1, wxEXPAND);
    scrolled->SetSizer(sizer);
    return middle;
}

void layAnew(wxPanel& middle)
{
    middle.InvalidateBestSize();
    auto* scrolled = middle.GetParent();
    scrolled->FitInside();
    scrolled->Layout();
    middle.Layout();
}

void showFrom(const wxWindow& heading)
{
    for (auto* scrolled : around(heading)) scrollBy(*scrolled, topOf(*scrolled, heading) - margin);
}

void bringIntoView(const wxWindow& control)
{
    for (auto* scrolled : around(control)) {
        const int top = topOf(*scrolled, control) - margin;
        const int below = top + control.GetSize().y + 2 * margin - scrolled->GetClientSize().y;
        if (top < 0)
            scrollBy(*scrolled, top);
        else if (below > 0)
            scrollBy(*scrolled, std::min(below, top));
    }
}

void bringFocusIntoView(const wxWindow& page, bool evenButton)
{
    auto* focus = wxWindow::FindFocus();
    if (!focus || !page.IsDescendant(focus)) return;
    if (evenButton || !dynamic_cast<const wxAnyButton*>(focus)) bringIntoView(*focus);
}

} // namespace pintu
