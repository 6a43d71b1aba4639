#include "apps/kiosk/kiosk_pages.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <vector>

namespace pintu {
namespace {

struct Entry {
    const char* name;
    const char* picture;
    std::string words;
    void (KioskScreen::*pressed)();
    bool on = false;
};

std::vector<Entry> entriesOf(const KioskState& state)
{
    std::vector<Entry> entries;
    const bool first = state.page == KioskPage::need && state.part == 0;
    const bool hasBack = !first && (state.page == KioskPage::need || state.page == KioskPage::fastTrack);
    if (hasBack && state.sheet == KioskSheet::none) entries.push_back({"back", "back", tr("Back"), &KioskScreen::back});
    const auto& look = state.appearance;
    const bool contrast = look.theme == ThemeKind::contrast;
    const bool large = look.percent >= Appearance::largest;
    entries.push_back(
        {"sound", "sound", state.audio ? tr("Voice off") : tr("Voice"), &KioskScreen::toggleAudio, state.audio});
    entries.push_back({"language", "language", look.language == Language::english ? "Bahasa Indonesia" : "English",
                       &KioskScreen::otherLanguage});
    entries.push_back({"text-size", "textsize", large ? tr("Normal text") : tr("Large text"),
                       &KioskScreen::otherTextSize, look.percent > Appearance::smallest});
    entries.push_back({"contrast", "contrast", contrast ? tr("Colours") : tr("Black and white"),
                       &KioskScreen::otherContrast, contrast});
    if (state.sheet != KioskSheet::help)
        entries.push_back({"call-staff", "callstaff", tr("Call staff"), &KioskScreen::callStaff});
    return entries;
}

int columns(const KioskCanvas& canvas, int count)
{
    if (!canvas.metrics().portrait()) return count;
    return count == 4 ? 2 : 3;
}

int rowHeight(const KioskCanvas& canvas)
{
    return std::max(canvas.metrics().finger(), canvas.px(33)); // larger text goes to what the page says
}

} // namespace

int barHeight(const KioskCanvas& canvas, const KioskState& state)
{
    const int count = static_cast<int>(entriesOf(state).size());
    const int across = columns(canvas, count);
    const int rows = (count + across - 1) / across;
    return rows * rowHeight(canvas) + (rows - 1) * canvas.px(5);
}

wxSizer* drawBar(const KioskCanvas& canvas, int width, KioskScreen& screen)
{
    const auto entries = entriesOf(screen.state());
    const int across = columns(canvas, static_cast<int>(entries.size()));
    const int gap = canvas.px(5);
    std::vector<KioskButton> wishes;
    for (const auto& entry : entries) {
        const int before = static_cast<int>(wishes.size()) / across * across;
        const int inRow = std::min(across, static_cast<int>(entries.size()) - before); // the last row has fewer
        auto& wish = wishes.emplace_back();
        wish.name = entry.name;
        wish.words = entry.words;
        wish.picture = entry.picture;
        wish.size = {(width - (inRow - 1) * gap) / inRow, rowHeight(canvas)};
        wish.role = entry.on ? ButtonRole::primary : ButtonRole::ordinary;
        wish.pressed = [&screen, pressed = entry.pressed] { (screen.*pressed)(); };
    }
    canvas.makeAlike(wishes);
    auto* rows = new wxBoxSizer(wxVERTICAL);
    wxBoxSizer* row = nullptr;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const bool first = i % static_cast<std::size_t>(across) == 0;
        if (first) rows->Add(row = new wxBoxSizer(wxHORIZONTAL), 0, wxTOP, i == 0 ? 0 : gap);
        row->Add(canvas.button(wishes[i]), 0, wxLEFT, first ? 0 : gap);
    }
    return rows;
}

} // namespace pintu
