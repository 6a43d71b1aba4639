#include "apps/kiosk/kiosk_pages.h"
#include "screens/kiosk_audio.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>

#include <array>
#include <vector>

namespace pintu {
namespace {

struct Entry {
    const char* name;
    const char* picture;
    std::string words;
    void (KioskScreen::*pressed)();
    bool on = false;
    bool shouts = false; ///< the one that people in need look for
};

std::string paceWords(int pace)
{
    if (pace == KioskState::ordinaryPace) return tr("Slower");
    return pace == KioskState::slowPace ? tr("Faster") : tr("Usual speed");
}

std::vector<Entry> entriesOf(const KioskState& state)
{
    std::vector<Entry> entries;
    const bool first = state.page == KioskPage::need && state.part == 0;
    const bool hasBack = !first && (state.page == KioskPage::need || state.page == KioskPage::fastTrack ||
                                    state.page == KioskPage::complaint);
    if (hasBack && state.sheet == KioskSheet::none) entries.push_back({"back", "back", tr("Back"), &KioskScreen::back});
    const auto& look = state.appearance;
    const bool contrast = look.theme == ThemeKind::contrast;
    const bool large = look.percent >= Appearance::largest;
    entries.push_back(
        {"sound", "sound", state.audio ? tr("Voice off") : tr("Voice"), &KioskScreen::toggleAudio, state.audio});
    if (state.audio) entries.push_back({"speech-pace", "clock", paceWords(state.pace), &KioskScreen::otherPace});
    if (state.sheet != KioskSheet::languages)
        entries.push_back({"language", "language", tr("Language"), &KioskScreen::otherLanguage});
    entries.push_back({"text-size", "textsize", large ? tr("Normal text") : tr("Large text"),
                       &KioskScreen::otherTextSize, look.percent > Appearance::smallest});
    entries.push_back({"contrast", "contrast", contrast ? tr("Colours") : tr("Black and white"),
                       &KioskScreen::otherContrast, contrast});
    if (state.sheet != KioskSheet::help)
        entries.push_back({"call-staff", "callstaff", tr("Call staff"), &KioskScreen::callStaff, false, true});
    return entries;
}

int columns(const KioskCanvas& canvas, int count)
{
    if (!canvas.metrics().portrait()) return count > 7 ? (count + 1) / 2 : count;
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
    const int keys = state.audio ? rowHeight(canvas) + canvas.px(5) : 0;
    return keys + rows * rowHeight(canvas) + (rows - 1) * canvas.px(5);
}

wxSizer* drawAudioKeys(const KioskCanvas& canvas, int width, KioskAudio& audio)
{
    struct Key {
        const char* name;
        const char* picture;
        std::string words;
        AudioKey key;
    };
    const std::array<Key, 5> keys{Key{"audio-previous", "previous", tr("Previous"), AudioKey::previous},
                                  Key{"audio-next", "next", tr("Next"), AudioKey::next},
                                  Key{"audio-choose", "tick", tr("Choose"), AudioKey::choose},
                                  Key{"audio-repeat", "repeat", tr("Repeat"), AudioKey::repeat},
                                  Key{"audio-back", "back", tr("Back"), AudioKey::back}};
    const int gap = canvas.px(5);
    std::vector<KioskButton> wishes;
    for (const auto& key : keys) {
        auto& wish = wishes.emplace_back();
        wish.name = key.name;
        wish.words = key.words;
        wish.picture = key.picture;
        wish.size = {(width - static_cast<int>(keys.size() - 1) * gap) / static_cast<int>(keys.size()),
                     rowHeight(canvas)};
        wish.role = ButtonRole::primary;
        if (canvas.metrics().portrait()) wish.place = PicturePlace::top; // five beside each other leave little width
        wish.pressed = [&audio, pressed = key.key] { audio.press(pressed); };
    }
    canvas.makeAlike(wishes);
    auto* row = new wxBoxSizer(wxHORIZONTAL);
    for (const auto& wish : wishes) {
        if (!row->IsEmpty()) row->AddSpacer(gap);
        row->Add(canvas.button(wish));
    }
    return row;
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
        if (entry.shouts) wish.background = wxColour{"#B3121D"};
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
