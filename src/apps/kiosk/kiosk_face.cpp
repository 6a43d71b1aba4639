#include "apps/face/face_printing.h"
#include "apps/face/face_scanner.h"
#include "apps/face/faces.h"
#include "apps/face/printer_words.h"
#include "apps/face/test_page.h"
#include "apps/kiosk/kiosk_panel.h"
#include "apps/kiosk/open_kiosk_office.h"
#include "devices/voice.h"
#include "office/staff_pin.h"
#include "screens/text.h"
#include "widgets/face_frame.h"

#include <wx/display.h>
#include <wx/frame.h>
#include <wx/timer.h>
#include <wx/weakref.h>

#include <chrono>
#include <memory>

namespace pintu {
namespace {

constexpr int tickMs = 250;

/// Everything of one kiosk behind its window.
class KioskParts {
public:
    KioskParts(const FaceWish& wish, Background& background)
        : m_background{background},
          m_site{std::make_shared<OpenSite>(wish.office, Access::write, UseKeys::no)},
          m_printing{background, m_site, devicesOf(wish.office, "kiosk", background)},
          m_screen{std::make_shared<OpenKioskOffice>(m_site), devices(), background, wish.appearance},
          m_door{doorWorld(), background},
          m_inches{wish.screenInches}
    {
        if (m_printing.devices().voice)
            m_voice = std::make_unique<Voice>(readPronunciation(resourcesFolder() / "voice" / "said.txt"));
        m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tick(); });
    }

    /// Before the window is made: while the toolkit makes it, the record opens, and the first page drawn is the one
    /// that people use.
    void start()
    {
        tick();
        m_screen.start();
    }

    void open(FaceFrame& frame)
    {
        m_frame = &frame;
        m_door.watch([this] {
            if (m_panel) m_panel->drawDoor();
        });
        m_screen.watch([this, &frame](const KioskState& state) {
            frame.setAppearance(state.appearance);
            if (m_panel) m_panel->draw(state);
        });
        m_timer.Start(tickMs);
    }

    wxWindow* build(wxWindow* parent, const Theme& theme)
    {
        m_screen.setAppearance(theme.appearance());
        m_panel = new KioskPanel(parent, theme, m_screen, m_inches, &m_door);
        return m_panel;
    }
    void scan(const std::string& text) { m_screen.scanned(text); }
    void key(const std::string& key)
    {
        if (m_panel) m_panel->key(key);
    }

private:
    KioskDevices devices()
    {
        return {[this](TicketId id, TicketPrinted done) { print(id, std::move(done)); },
                [this](const std::string& words) {
                    if (!m_voice) return;
                    m_voice->stop(); // what a new screen says takes the place of the old
                    m_voice->say(words);
                },
                [this] {
                    if (m_voice) m_voice->stop();
                },
                [this] { return CommandId::timed(m_clock.now(), m_entropy); },
                [this](int percent) {
                    if (m_voice) m_voice->pace(percent);
                }};
    }

    void tick()
    {
        const auto now =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
        m_screen.tick(now);
        m_door.tick(now);
    }

    StaffDoorWorld doorWorld()
    {
        const auto kept = m_printing.devices().staffPin;
        return {!kept.empty(), [kept](const std::string& pin) { return staffPinFits(kept, pin); },
                [this](std::function<void(std::string)> done) {
                    m_printing.printTest(m_screen.state().hall.office, std::move(done));
                },
                [this] {
                    // Closing destroys the button that was pressed, so it waits until its event has ended.
                    if (m_frame) m_frame->CallAfter([frame = m_frame] { frame->Close(true); });
                }};
    }

    void print(TicketId id, TicketPrinted done)
    {
        run(
            m_background, m_life,
            [site = m_site, id, roll = m_printing.roll()] { return PaperDesk{site->site()}.ticket(id, roll); },
            [this, done](std::optional<Paper> paper) {
                if (!paper) return done(Printing::failed, {});
                m_printing.print(std::move(*paper), OpenKioskOffice::actor,
                                 [done](Printing end, const std::string& sentence) {
                                     done(end, end == Printing::noPrinter ? std::string{} : sentence);
                                 });
            },
            [done](TroubleKind) { done(Printing::failed, {}); });
    }

    Background& m_background;
    std::shared_ptr<OpenSite> m_site;
    SystemClock m_clock;
    SystemEntropy m_entropy; ///< of this thread; the site's is the worker's
    std::unique_ptr<Voice> m_voice;
    FacePrinting m_printing;
    KioskScreen m_screen;
    StaffDoor m_door;
    wxWeakRef<wxFrame> m_frame;
    double m_inches;
    wxWeakRef<KioskPanel> m_panel;
    wxTimer m_timer;
    Life m_life;
    FaceScanner m_scanner{m_background, m_printing.devices(), [this](const std::string& text) { scan(text); }};
};

} // namespace

wxFrame* openKiosk(const FaceWish& wish, Background& background)
{
    const auto kiosk = std::make_shared<KioskParts>(wish, background);
    kiosk->start();
    const auto screen = wxDisplay{0u}.GetGeometry().GetSize();
    const auto size = wish.width > 0 ? wxSize{wish.width, wish.height} : wxSize{screen.x * 3 / 4, screen.y * 3 / 4};
    const auto drawn = wish.fullScreen ? screen : size;

    FaceParts parts;
    parts.title = "SatuPintu";
    parts.reader = Face::resident;
    parts.bodyPx = KioskMetrics{drawn.x, drawn.y, wish.screenInches}.px(KioskType::body);
    parts.fullScreen = wish.fullScreen;
    parts.build = [kiosk](wxWindow* parent, const Theme& theme) { return kiosk->build(parent, theme); };
    parts.onScan = [kiosk](const std::string& text) { kiosk->scan(text); };
    parts.onLoneKey = [kiosk](const std::string& key) { kiosk->key(key); };
    auto* frame = new FaceFrame(std::move(parts), wish.appearance, drawn); // in its last size at once: drawn once
    kiosk->open(*frame);
    return frame;
}

} // namespace pintu
