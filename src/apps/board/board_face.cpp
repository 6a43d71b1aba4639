#include "apps/board/board_panel.h"
#include "apps/board/open_board_office.h"
#include "apps/face/face_printing.h"
#include "apps/face/faces.h"
#include "devices/voice.h"
#include "office/record_watch.h"
#include "screens/board_screen.h"
#include "widgets/face_frame.h"

#include <wx/app.h>
#include <wx/display.h>
#include <wx/timer.h>
#include <wx/weakref.h>

#include <chrono>
#include <memory>

namespace pintu {
namespace {

constexpr int tickMs = 200; // two a half pulse

/// Everything of one board behind its window.
class BoardParts {
public:
    BoardParts(const FaceWish& wish, Background& background)
        : BoardParts{wish, background, devicesOf(wish.office, "board", background)}
    {
    }

    /// Before the window is made: the record opens meanwhile.
    void start() { tick(); }

    void open(FaceFrame& frame)
    {
        m_screen.watch([this, &frame](const BoardState& state) {
            frame.setAppearance(state.appearance);
            if (m_panel) m_panel->draw(state);
        });
        m_timer.Start(tickMs);
    }

    wxWindow* build(wxWindow* parent, const Theme& theme)
    {
        m_screen.setAppearance(theme.appearance());
        m_panel = new BoardPanel(parent, theme);
        m_panel->draw(m_screen.state());
        return m_panel;
    }

    /// S: whether the loudspeaker can be heard.
    void key(const std::string& key)
    {
        if (m_voice && (key == "s" || key == "S"))
            m_voice->announce({{"Pengeras suara berbunyi.", "pengeras_suara_berbunyi"}}, AnnouncedFor::first);
    }

private:
    BoardParts(const FaceWish& wish, Background& background, const DeviceConfig& devices)
        : m_voice{devices.voice && devices.announcer.value_or(true)
                      ? std::make_unique<Voice>(readPronunciation(resourcesFolder() / "voice" / "said.txt"),
                                                Clips{wish.office / "voice"})
                      : nullptr},
          m_screen{
              std::make_shared<OpenBoardOffice>(std::make_shared<OpenSite>(wish.office, Access::read, UseKeys::no)),
              voiceOf(m_voice.get()), background, wish.appearance, devices.boardLines},
          m_watch{wish.office, [this, life = m_life.watch()] {
                      wxTheApp->CallAfter([this, life] {
                          if (!life.expired()) m_screen.recordWentOn();
                      });
                  }}
    {
        m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { tick(); });
    }

    static BoardDevices voiceOf(Voice* voice)
    {
        if (!voice) return {};
        return {[voice](const Announcement& call) {
                    voice->announce(announcementOf(call.number.text(), static_cast<int>(call.counter)),
                                    call.again ? AnnouncedFor::secondTime : AnnouncedFor::first);
                },
                [voice] { return voice->speaking(); }, [voice] { return voice->state() == VoiceState::ready; }};
    }

    void tick()
    {
        m_screen.tick(
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()),
            m_clock.now());
    }

    SystemClock m_clock;
    std::unique_ptr<Voice> m_voice;
    BoardScreen m_screen;
    wxWeakRef<BoardPanel> m_panel;
    wxTimer m_timer;
    Life m_life;
    RecordWatch m_watch; ///< last: it tells the others
};

/// The screen that a board hangs on: the one that was wished, else the last one that is not the PC's own. A wished one
/// that is not there is no reason to cover the counter of a PC with one screen.
unsigned displayOf(const FaceWish& wish)
{
    const auto count = wxDisplay::GetCount();
    const auto wished = static_cast<unsigned>(wish.display);
    if (wished > count)
        throw Trouble{TroubleKind::device, "there is no screen " + std::to_string(wished) +
                                               " here. Plug it in, or start the board without --display"};
    if (wished > 0) return wished - 1;
    for (unsigned i = count; i > 0; --i)
        if (!wxDisplay{i - 1}.IsPrimary()) return i - 1;
    return 0;
}

} // namespace

wxFrame* openBoard(const FaceWish& wish, Background& background)
{
    const auto board = std::make_shared<BoardParts>(wish, background);
    board->start();
    const auto display = displayOf(wish);
    const auto screen = wxDisplay{display}.GetGeometry();
    const auto size = wish.width > 0 ? wxSize{wish.width, wish.height} : screen.GetSize() * 3 / 4;

    FaceParts parts;
    parts.title = "SatuPintu";
    parts.fullScreen = wish.fullScreen;
    parts.display = display;
    parts.build = [board](wxWindow* parent, const Theme& theme) { return board->build(parent, theme); };
    parts.onLoneKey = [board](const std::string& key) { board->key(key); };
    auto* frame = new FaceFrame(std::move(parts), wish.appearance, wish.fullScreen ? screen.GetSize() : size);
    board->open(*frame);
    return frame;
}

} // namespace pintu
