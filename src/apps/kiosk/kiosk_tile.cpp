#include "apps/kiosk/kiosk_tile.h"

#include <wx/button.h>
#include <wx/timer.h>

#include <memory>
#include <utility>

namespace pintu {
namespace {

constexpr int restsMs = 600;

class Rest final : public wxTimer {
public:
    explicit Rest(std::function<void()> held) : m_held{std::move(held)} {}
    void Notify() override
    {
        spoke = true;
        m_held();
    }
    bool spoke = false;

private:
    std::function<void()> m_held;
};

} // namespace

wxButton* newTile(const KioskCanvas& canvas, KioskButton wish, std::function<void()> held)
{
    const auto rest = std::make_shared<Rest>(std::move(held));
    wish.pressed = [rest, pressed = std::move(wish.pressed)] {
        if (!std::exchange(rest->spoke, false)) pressed();
    };
    auto* tile = canvas.button(wish);
    tile->Bind(wxEVT_LEFT_DOWN, [rest](wxMouseEvent& event) {
        rest->spoke = false;
        rest->StartOnce(restsMs);
        event.Skip();
    });
    tile->Bind(wxEVT_LEFT_UP, [rest](wxMouseEvent& event) {
        rest->Stop();
        event.Skip();
    });
    return tile;
}

} // namespace pintu
