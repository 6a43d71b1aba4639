#include "apps/kiosk/kiosk_panel.h"

#include "screens/kiosk_words.h"
#include "widgets/a11y.h"
#include "widgets/words.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>
#include <wx/wupdlock.h>

#include <cstdlib>
#include <utility>

namespace pintu {
namespace {

constexpr double margin = 8;      // millimetres
constexpr double reviewNote = 11; // the line that says that nobody has checked a translation
constexpr int smallest = 100;

wxPoint middleOf(const wxWindow* window)
{
    const auto rect = window->GetScreenRect();
    return {rect.x + rect.width / 2, rect.y + rect.height / 2};
}

} // namespace

KioskPanel::KioskPanel(wxWindow* parent, const Theme& theme, KioskScreen& screen, double screenInches, StaffDoor* door)
    : wxPanel{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxTAB_TRAVERSAL | wxWANTS_CHARS, "kiosk"},
      m_theme{theme},
      m_screen{screen},
      m_door{door},
      m_inches{screenInches},
      m_keys{new wxWindow(this, wxID_ANY, {}, {1, 1}, wxWANTS_CHARS, "keys")}
{
    SetBackgroundColour(m_theme.colours().background);
    Bind(wxEVT_SIZE, [this](wxSizeEvent&) {
        const bool fits = m_metrics && GetClientSize() == wxSize{m_metrics->width(), m_metrics->height()};
        if (!fits) later();
    });
    Bind(wxEVT_CHAR_HOOK, &KioskPanel::onHook, this);
    Bind(wxEVT_LEFT_UP, [this](wxMouseEvent& event) {
        m_screen.stillHere();
        event.Skip();
    });
    m_opening.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { later(); });
    wxEvtHandler::AddFilter(this);
}

KioskPanel::~KioskPanel()
{
    wxEvtHandler::RemoveFilter(this);
}

int KioskPanel::FilterEvent(wxEvent& event)
{
    if (m_door && event.GetEventType() == wxEVT_LEFT_UP) m_door->cornerLeft();
    if (event.GetEventType() != wxEVT_LEFT_DOWN && event.GetEventType() != wxEVT_LEFT_DCLICK) return Event_Skip;
    if (std::chrono::steady_clock::now() - m_came < settles) return Event_Processed;
    m_screen.touched();
    if (m_door && isCorner(wxGetMousePosition())) m_door->cornerTouched();
    return Event_Skip;
}

bool KioskPanel::doorIsOpen() const
{
    return m_door && m_door->state().page != StaffPage::shut;
}

bool KioskPanel::isCorner(const wxPoint& onScreen) const
{
    const auto at = ScreenToClient(onScreen);
    return m_metrics && at.x >= 0 && at.y >= 0 && at.x < m_metrics->finger() && at.y < m_metrics->finger();
}

void KioskPanel::drawDoor()
{
    later();
}

void KioskPanel::draw(const KioskState& state)
{
    if (doorIsOpen()) return; // it is drawn anew when the door is shut
    if (state.revision == m_drawn) {
        if (m_live) m_live(state);
        place();
        lightSpot();
        return;
    }
    m_came = std::chrono::steady_clock::now();
    later();
}

void KioskPanel::later()
{
    if (std::exchange(m_waiting, true)) return;
    // Drawing destroys the button that was pressed, so it waits until that event, or the toolkit's layout, has ended.
    CallAfter([this] {
        m_waiting = false;
        rebuild();
    });
}

void KioskPanel::rebuild()
{
    const auto size = GetClientSize();
    if (size.x < smallest || size.y < smallest) return;
    if (m_screen.state().page == KioskPage::starting && std::chrono::steady_clock::now() - m_began < opens) {
        m_opening.StartOnce(static_cast<int>(opens.count()));
        return;
    }
    const wxWindowUpdateLocker calm{this};
    m_live = {};
    m_sizer.reset();
    m_keys->SetFocus(); // before the button that has it goes: the toolkit would lose the keyboard with it
    const auto children = GetChildren();
    for (auto* child : children)
        if (child != m_keys) child->Destroy();
    m_metrics = std::make_unique<KioskMetrics>(size.x, size.y, m_inches);
    const auto& state = m_screen.state();
    const bool news = std::exchange(m_drawn, state.revision) != state.revision;

    const KioskCanvas canvas{*this, m_theme, *m_metrics};
    const int edge = canvas.px(margin);
    if (doorIsOpen()) {
        auto column = std::make_unique<wxBoxSizer>(wxVERTICAL);
        column->Add(drawStaffDoor(canvas, {size.x - 2 * edge, size.y - 2 * edge}, *m_door), 0, wxALL, edge);
        m_sizer = std::move(column);
        return place();
    }
    const int bar = barHeight(canvas, state);
    const auto notReviewed = notReviewedText();
    const int note = notReviewed.empty() ? 0 : canvas.px(reviewNote);
    const wxSize area{size.x - 2 * edge, size.y - 3 * edge - bar - note};
    wxSizer* page = nullptr;
    if (state.sheet == KioskSheet::languages)
        page = drawLanguages(canvas, area, m_screen);
    else if (state.sheet != KioskSheet::none)
        page = drawSheet(canvas, area, m_screen, m_live);
    else if (state.page == KioskPage::need)
        page = drawNeeds(canvas, area, m_screen, m_live);
    else if (state.page == KioskPage::fastTrack)
        page = drawFastTrack(canvas, area, m_screen);
    else if (state.page == KioskPage::ticket)
        page = drawTicket(canvas, area, m_screen);
    else if (state.page == KioskPage::complaint)
        page = drawComplaint(canvas, area, m_screen);
    else if (state.page == KioskPage::refused || state.page == KioskPage::outOfService)
        page = drawNotice(canvas, area, m_screen, m_live);
    else
        page = drawMessage(canvas, area, m_screen);
    page->SetMinSize(area);

    auto column = std::make_unique<wxBoxSizer>(wxVERTICAL);
    column->Add(page, 0, wxALL, edge);
    if (note > 0) {
        const wxSize box{area.x, note};
        column->Add(inBox(canvas.label("not-reviewed", notReviewed, KioskType::small * 0.8, false, box, true), box), 0,
                    wxLEFT, edge);
    }
    if (state.audio) {
        column->Add(drawAudioKeys(canvas, area.x, m_audio), 0, wxLEFT | wxRIGHT, edge);
        column->AddSpacer(canvas.px(5));
    }
    column->Add(drawBar(canvas, area.x, m_screen), 0, wxLEFT | wxRIGHT, edge);
    m_sizer = std::move(column);
    place();
    if (news) m_came = std::chrono::steady_clock::now(); // a slow PC takes a while to draw
    if (const auto* heading = FindWindow("heading")) a11y::name(m_keys, utf8(heading->GetLabel()));
}

void KioskPanel::place()
{
    if (m_sizer) m_sizer->SetDimension({0, 0}, GetClientSize());
}

void KioskPanel::onHook(wxKeyEvent& event)
{
    m_screen.touched();
    if (audioKey(event.GetKeyCode())) return;
    m_screen.stillHere();
    switch (event.GetKeyCode()) {
    case WXK_LEFT:
    case WXK_RIGHT:
    case WXK_UP:
    case WXK_DOWN: moveFocus(event.GetKeyCode()); break;
    case WXK_ESCAPE: m_screen.back(); break;
    default: event.Skip();
    }
}

/// A pad of five keys beside the screen, or a keyboard's, while the voice reads.
bool KioskPanel::audioKey(int key)
{
    if (!m_screen.state().audio || doorIsOpen()) return false;
    switch (key) {
    case WXK_LEFT:
    case WXK_UP: m_audio.press(AudioKey::previous); return true;
    case WXK_RIGHT:
    case WXK_DOWN: m_audio.press(AudioKey::next); return true;
    case WXK_RETURN:
    case WXK_NUMPAD_ENTER: m_audio.press(AudioKey::choose); return true;
    case WXK_ESCAPE:
    case WXK_BACK: m_audio.press(AudioKey::back); return true;
    default: return false;
    }
}

void KioskPanel::lightSpot()
{
    const auto& state = m_screen.state();
    const auto spots = m_audio.spots();
    if (!state.audio || !state.spot || *state.spot >= spots.size()) return;
    if (auto* button = FindWindow(wide(spots[*state.spot].name))) button->SetFocus();
}

void KioskPanel::moveFocus(int key)
{
    const auto* from = dynamic_cast<wxButton*>(FindFocus());
    wxWindow* best = nullptr;
    long shortest = 0;
    for (auto* child : GetChildren()) {
        if (child == from || !dynamic_cast<wxButton*>(child)) continue;
        if (!from) { // nothing is lit yet: the first button of the page
            best = child;
            break;
        }
        const auto way = middleOf(child) - middleOf(from);
        const bool sideways = key == WXK_LEFT || key == WXK_RIGHT;
        const long along = (sideways ? way.x : way.y) * (key == WXK_LEFT || key == WXK_UP ? -1 : 1);
        const long aside = std::labs(sideways ? way.y : way.x);
        if (along <= 0 || (sideways && aside > along)) continue;
        const long distance = along + 2 * aside;
        if (!best || distance < shortest) {
            best = child;
            shortest = distance;
        }
    }
    if (best) best->SetFocus();
}

void KioskPanel::key(const std::string& key)
{
    if (key == "r" || key == "R") m_screen.state().audio ? m_audio.press(AudioKey::repeat) : m_screen.readAgain();
    if (key == "s" || key == "S") m_screen.toggleAudio();
    if (key == "b" || key == "B") m_screen.back();
    if (key == "h" || key == "H") m_screen.callStaff();
}

} // namespace pintu
