#include "apps/kiosk/kiosk_tile.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/timer.h>

#include <algorithm>
#include <array>
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

/// White words stand out on each, and no two look alike to people who see fewer colours.
constexpr std::array<const char*, 6> tileColours{"#06285C", "#A02FC4", "#5A2200", "#2D7F4E", "#9B6A14", "#5A6170"};

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

} // namespace

wxSizer* drawTiles(const KioskCanvas& canvas, wxSize area, const std::string& name, std::vector<KioskTile> tiles)
{
    const int gap = canvas.px(8);
    const int across = canvas.metrics().portrait() ? 2 : 3;
    const int count = static_cast<int>(tiles.size());
    const int down = std::max(1, (count + across - 1) / across);
    const wxSize size{(area.x - (across - 1) * gap) / across, (area.y - (down - 1) * gap) / down};
    auto* grid = new wxGridSizer(across, gap, gap);
    std::vector<KioskButton> wishes;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        auto& wish = wishes.emplace_back();
        wish.name = name + "-" + std::to_string(i + 1);
        wish.words = tiles[i].words;
        wish.picture = tiles[i].picture;
        wish.type = KioskType::word;
        wish.size = size;
        wish.place = PicturePlace::top;
        wish.background = wxColour{tileColours[i % tileColours.size()]};
        wish.pressed = std::move(tiles[i].chosen);
    }
    canvas.makeAlike(wishes);
    for (std::size_t i = 0; i < wishes.size(); ++i)
        grid->Add(newTile(canvas, std::move(wishes[i]), std::move(tiles[i].held)));
    return grid;
}

} // namespace pintu
