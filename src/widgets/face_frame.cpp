#include "widgets/face_frame.h"

#include "widgets/allocation.h"
#include "widgets/scrolling.h"
#include "widgets/words.h"

#include <wx/dialog.h>
#include <wx/display.h>
#include <wx/panel.h>
#include <wx/scrolwin.h>
#include <wx/sizer.h>
#include <wx/textctrl.h>
#include <wx/wupdlock.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace pintu {

namespace {

constexpr int staffBodyPx = 17;      // 1366 x 768: everything of a desk on one screen
constexpr int largeStaffBodyPx = 21; // a screen of 1920 x 1080 has room, and is looked at from the same distance
constexpr int frameWidth = 8;        // pixels that a window manager's frame may take; no reason for a new page
constexpr int largeWidth = 1600;
constexpr int largeHeight = 940; // below a title and above a panel

int staffBody(const wxSize& size)
{
    return size.x >= largeWidth && size.y >= largeHeight ? largeStaffBodyPx : staffBodyPx;
}

/// The window opens in its last size, so that it is drawn once and nothing is squeezed into less than it needs.
wxSize openingSize(const wxSize& wished)
{
    return wished.x > 0 ? wished : wxDisplay{0u}.GetClientArea().GetSize();
}

/// A window manager puts a window over the whole of the screen on which it lies.
wxPoint placeOf(const FaceParts& parts)
{
    return parts.fullScreen ? wxDisplay{parts.display}.GetGeometry().GetPosition() : wxDefaultPosition;
}

/// Whether a key is one of those that toolkits and window managers answer with menus, other windows or other
/// programs.
bool leadsOut(const wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    if (key == WXK_MENU || key == WXK_WINDOWS_MENU || key == WXK_WINDOWS_LEFT || key == WXK_WINDOWS_RIGHT) return true;
    return key == WXK_F10 || event.AltDown() || event.MetaDown() || (event.ControlDown() && event.ShiftDown());
}

/// Whether a dialog waits for an answer, such as the toolkit's own for files: who opened it must not go meanwhile.
bool isDialogOpen()
{
    return std::any_of(wxTopLevelWindows.begin(), wxTopLevelWindows.end(), [](wxWindow* window) {
        const auto* dialog = dynamic_cast<wxDialog*>(window);
        return dialog && dialog->IsModal();
    });
}

/// What scrolls now: the manual while it is shown, else the page. One after the other in one window would not do:
/// wxWidgets 3.2 moves hidden children, too, when it scrolls, and GTK complains.
wxScrolledWindow& scrolledNow(const ManualPanel* manual, wxScrolledWindow& page)
{
    auto* scrolled = manual ? dynamic_cast<wxScrolledWindow*>(manual->GetParent()) : nullptr;
    return scrolled ? *scrolled : page;
}

} // namespace

FaceFrame::FaceFrame(FaceParts parts, Appearance appearance, wxSize size)
    : wxFrame{nullptr,        wxID_ANY,          wide(parts.title),
              placeOf(parts), openingSize(size), parts.fullScreen ? wxBORDER_NONE : wxDEFAULT_FRAME_STYLE,
              "satupintu"},
      m_parts{std::move(parts)},
      m_appearance{appearance},
      m_scrolled{new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL)},
      m_catcher{*this,
                [this](std::string scan) {
                    hideManual();
                    m_parts.onScan(std::move(scan));
                },
                [this](std::string key) {
                    if (!m_manual) m_parts.onLoneKey(std::move(key));
                }}
{
    auto* whole = new wxBoxSizer(wxVERTICAL);
    whole->Add(m_scrolled, 1, wxEXPAND);
    SetSizer(whole);
    Bind(wxEVT_CHAR_HOOK, &FaceFrame::onKey, this); // bound last: asked first
    Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
        event.Skip();
        placeForgotten(scrolledNow(m_manual, *m_scrolled));
    });
    Bind(wxEVT_CLOSE_WINDOW, [stays = m_parts.fullScreen](wxCloseEvent& event) {
        if (stays && event.CanVeto())
            event.Veto();
        else
            event.Skip();
    });
    Bind(wxEVT_SIZE, &FaceFrame::onSize, this);
    Bind(wxEVT_TIMER, [this](wxTimerEvent&) { onResized(); });
    m_fillsScreen = !m_parts.fullScreen && size.x <= 0;
    rebuild(); // beside the record, which is read by another thread
}

/// The page goes first: it tells the screen that it has gone, and the screen goes with m_parts.
FaceFrame::~FaceFrame()
{
    DestroyChildren();
}

bool FaceFrame::Show(bool show)
{
    if (show && !std::exchange(m_opened, true)) {
        if (m_parts.fullScreen)
            ShowFullScreen(true);
        else if (m_fillsScreen)
            Maximize();
    }
    return wxFrame::Show(show);
}

void FaceFrame::setAppearance(Appearance appearance)
{
    appearance.percent = std::clamp(appearance.percent, Appearance::smallest, Appearance::largest);
    if (appearance == m_appearance) return;
    m_appearance = appearance;
    // Building destroys the control that was used, so it waits until that control's own event has ended.
    CallAfter([this] { rebuild(); });
}

void FaceFrame::rebuild()
{
    if (wxPendingDelete.Member(this)) return; // it was closed while its new size was waited for
    const wxWindowUpdateLocker calm{this};
    speak(m_appearance.language);
    m_width = GetClientSize().x;
    const auto theme = this->theme();
    theme.dress();
    const auto open = m_manual ? m_manual->page() : std::string{};
    if (m_manual) std::exchange(m_manual, nullptr)->GetParent()->Destroy();
    m_scrolled->Show();
    m_scrolled->DestroyChildren();
    SetBackgroundColour(theme.colours().background);
    m_scrolled->SetBackgroundColour(theme.colours().background);
    m_page = m_parts.build(m_scrolled, theme);
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_page, 1, wxEXPAND);
    m_scrolled->SetSizer(sizer);
    m_scrolled->SetScrollRate(0, 1); // in larger steps a page that just fits would get a bar
    m_scrolled->FitInside();
    Layout();
    if (!open.empty()) showManual(open); // whoever reads it wanted larger letters
}

Theme FaceFrame::theme() const
{
    return {m_appearance, m_parts.reader, m_parts.bodyPx > 0 ? m_parts.bodyPx : staffBody(GetClientSize()),
            m_width - frameWidth};
}

/// What staff work with is made for the width of the window; the kiosk lays out its pages by itself.
void FaceFrame::onSize(wxSizeEvent& event)
{
    const int width = GetClientSize().x;
    // While the window comes up, GTK gives it a size of next to nothing for a moment. To squeeze a page into that takes
    // time, and GTK complains of scroll bars that have less than no height.
    constexpr int nothing = 16;
    if (width < nothing) return;
    event.Skip();
    constexpr int settleMs = 100;
    if (isMadeForOther(width)) m_resized.StartOnce(settleMs);
}

bool FaceFrame::isMadeForOther(int width) const
{
    return m_parts.reader == Face::staff && std::abs(width - m_width) > frameWidth;
}

void FaceFrame::onResized()
{
    constexpr int againMs = 500;
    if (isDialogOpen())
        m_resized.StartOnce(againMs);
    else if (isMadeForOther(GetClientSize().x))
        rebuild();
}

void FaceFrame::showManual(std::string page)
{
    if (!m_parts.manual || m_manual) return;
    const wxWindowUpdateLocker calm{this};
    m_focusBefore = FindFocus();
    if (auto* field = dynamic_cast<wxTextCtrl*>(m_focusBefore.get())) m_caretBefore = field->GetInsertionPoint();
    auto* reading = new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, m_scrolled->GetSize(), wxVSCROLL);
    reading->SetBackgroundColour(m_scrolled->GetBackgroundColour());
    m_manual = new ManualPanel(reading, theme(), m_parts.manual, std::move(page),
                               [this] { CallAfter([this] { hideManual(); }); });
    auto* sizer = new wxBoxSizer(wxVERTICAL);
    sizer->Add(m_manual, 1, wxEXPAND);
    reading->SetSizer(sizer);
    reading->SetScrollRate(0, 1);
    m_scrolled->Hide();
    GetSizer()->Add(reading, 1, wxEXPAND);
    Layout();
    reading->FitInside();
    reading->Layout();
    showFrom(*m_manual);
}

void FaceFrame::hideManual()
{
    if (!m_manual) return;
    const wxWindowUpdateLocker calm{this};
    std::exchange(m_manual, nullptr)->GetParent()->Destroy();
    m_scrolled->Show();
    Layout();
    if (m_focusBefore) {
        m_focusBefore->SetFocus();
        // A field that gets the focus marks all it holds: the next letter would wipe it out.
        if (auto* field = dynamic_cast<wxTextCtrl*>(m_focusBefore.get())) field->SetInsertionPoint(m_caretBefore);
    }
    m_scrolled->FitInside();
    m_scrolled->Layout();
    bringFocusIntoView(*m_scrolled, true);
}

/// A page of the manual may be longer than the window, and its buttons stand at its ends.
void FaceFrame::readOn(int key)
{
    const int line = theme().line(TextRole::body);
    auto& scrolled = scrolledNow(m_manual, *m_scrolled);
    const int page = std::max(line, scrolled.GetClientSize().y - 2 * line);
    const int by = key == WXK_DOWN ? line : key == WXK_UP ? -line : key == WXK_PAGEDOWN ? page : -page;
    scrolled.Scroll(-1, std::max(0, scrolled.GetViewStart().y + by)); // one unit is a pixel
}

/// What somebody types into or walks to is never beyond the edge of a small screen.
void FaceFrame::followKey(const wxKeyEvent& event)
{
    const int key = event.GetKeyCode();
    const bool walks = key == WXK_TAB || (key >= WXK_LEFT && key <= WXK_DOWN);
    if (walks || dynamic_cast<wxTextCtrl*>(FindFocus()))
        CallAfter([this, walks] { bringFocusIntoView(scrolledNow(m_manual, *m_scrolled), walks); });
}

void FaceFrame::onKey(wxKeyEvent& event)
{
    if (m_parts.fullScreen && leadsOut(event)) return;
    const int key = event.GetKeyCode();
    if (key == WXK_F1 || (m_manual && key == WXK_ESCAPE)) {
        CallAfter([this] {
            if (m_manual)
                hideManual();
            else if (m_parts.manual)
                showManual(std::string{m_parts.manual.page()});
        });
        return;
    }
    if (m_manual) {
        if (key == WXK_DOWN || key == WXK_UP || key == WXK_PAGEDOWN || key == WXK_PAGEUP) return readOn(key);
        if (key == 'P' && event.GetModifiers() == wxMOD_CONTROL) return m_manual->print();
    }
    followKey(event);
    auto changed = m_appearance;
    if (event.GetModifiers() == wxMOD_CONTROL) switch (event.GetKeyCode()) {
        case '+':
        case '=':
        case WXK_NUMPAD_ADD: changed.percent += Appearance::step; break;
        case '-':
        case WXK_NUMPAD_SUBTRACT: changed.percent -= Appearance::step; break;
        case '0': changed.percent = Appearance::smallest; break;
        case 'B': changed.theme = changed.theme == ThemeKind::light ? ThemeKind::contrast : ThemeKind::light; break;
        case 'L':
            changed.language = changed.language == Language::english ? Language::indonesian : Language::english;
            break;
        default: break;
        }
    if (changed == m_appearance)
        event.Skip();
    else
        setAppearance(changed);
}

} // namespace pintu
