#include "apps/board/board_panel.h"

#include "screens/board_screen.h"
#include "screens/board_words.h"
#include "widgets/a11y.h"
#include "widgets/words.h"

#include <wx/wupdlock.h>

#include <algorithm>

namespace pintu {
namespace {

constexpr double leastPx = 10;
constexpr double referencePx = 100;
constexpr double shrink = 0.97;
constexpr double lineOfEm = 1.25;
/// Numbers side by side on a screen that lies, and on one that stands.
constexpr std::size_t mostLying = 8;
constexpr std::size_t mostUpright = 5;

BoardColours coloursOf(ThemeKind theme)
{
    if (theme == ThemeKind::contrast)
        return {wxColour{"#000000"}, wxColour{"#000000"}, wxColour{"#FFFFFF"}, wxColour{"#FFE500"},
                wxColour{"#FFFFFF"}, wxColour{"#BDBDBD"}, wxColour{"#FFE500"}, wxColour{"#000000"}};
    return {wxColour{"#0B1220"}, wxColour{"#1B2A48"}, wxColour{"#FFFFFF"}, wxColour{"#FFC857"},
            wxColour{"#C3CEDF"}, wxColour{"#98A4B8"}, wxColour{"#FFC857"}, wxColour{"#0B1220"}};
}

std::string rowName(const char* what, std::size_t row)
{
    return std::string{what} + "-" + std::to_string(row + 1);
}

std::string counterText(std::int64_t counter)
{
    return fill(tr("Counter %1"), {std::to_string(counter)});
}

} // namespace

BoardPanel::BoardPanel(wxWindow* parent, const Theme& theme)
    : wxPanel{parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxWANTS_CHARS, "board"},
      m_theme{theme},
      m_colours{coloursOf(theme.appearance().theme)},
      m_card{new wxPanel(this, wxID_ANY, {}, {1, 1}, 0, "card")}
{
    SetBackgroundColour(m_colours.ground);
    m_card->SetBackgroundColour(m_colours.card);
    const int left = wxALIGN_LEFT;
    const int right = wxALIGN_RIGHT;
    const int middle = wxALIGN_CENTRE_HORIZONTAL;
    text("office", this, left, 0.5, Weight::bold);
    text("time", this, right, 0.8, Weight::bold);
    text("date", this, right, 0.6, Weight::regular);
    text("number", m_card, middle, 0.9, Weight::bold);
    text("counter", m_card, middle, 0.75, Weight::bold);
    text("no-call", m_card, middle, 0.2, Weight::regular).mostLines = 3;
    text("heading", this, left, 0.65, Weight::regular);
    for (std::size_t i = 0; i < BoardScreen::mostEarlier; ++i) {
        text(rowName("call", i), this, left, 0.8, Weight::bold);
        text(rowName("called-to", i), this, right, 0.65, Weight::regular);
    }
    text("pause", this, left, 0.5, Weight::regular);
    text("waiting", this, left, 0.55, Weight::regular);
    text("numbers", this, left, 0.65, Weight::bold);
    text("waits", this, left, 0.6, Weight::regular);
    text("missed", this, left, 0.6, Weight::regular);
    text("line", this, middle, 0.5, Weight::regular).mostLines = 2;
    a11y::announces(m_texts.at("number").label);
    a11y::announces(m_texts.at("counter").label);
    Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
        event.Skip();
        CallAfter([this] { draw(BoardState{m_state}); });
    });
}

BoardPanel::Text& BoardPanel::text(const std::string& name, wxWindow* on, int alignment, double share, Weight weight)
{
    auto& text = m_texts[name];
    text.label =
        new wxStaticText(on, wxID_ANY, {}, wxDefaultPosition, {1, 1}, alignment | wxST_NO_AUTORESIZE, wide(name));
    text.share = share;
    text.weight = weight;
    return text;
}

void BoardPanel::place(const std::string& name, const wxRect& box)
{
    auto& text = m_texts.at(name);
    text.box = box;
    text.placed = false;
}

void BoardPanel::lay(int shift)
{
    const auto size = GetClientSize();
    if (size == m_laidFor && shift == m_shift) return;
    m_laidFor = size;
    m_shift = shift;
    const auto layout = layoutOf(size, shift);
    m_card->SetSize(layout.card);
    place("office", layout.office);
    place("time", layout.time);
    place("date", layout.date);
    place("number", layout.number);
    place("counter", layout.counter);
    place("no-call", wxRect{layout.number}.Union(layout.counter));
    place("heading", layout.heading);
    for (std::size_t i = 0; i < layout.earlier.size(); ++i) {
        place(rowName("call", i), layout.earlier[i].number);
        place(rowName("called-to", i), layout.earlier[i].counter);
    }
    place("pause", layout.pause);
    place("waiting", layout.waiting);
    place("numbers", layout.numbers);
    place("waits", layout.waits);
    place("missed", layout.missed);
    place("line", layout.line);
}

/// Of the widest line.
int BoardPanel::widthOf(const wxString& words, const wxFont& font) const
{
    int widest = 0;
    for (const auto& line : wxSplit(words, '\n', '\0')) {
        int width = 0;
        GetTextExtent(line, &width, nullptr, nullptr, nullptr, &font);
        widest = std::max(widest, width);
    }
    return widest;
}

/// Breaks between words so that no line is much longer than the others.
wxString BoardPanel::inLines(const wxString& words, int lines, const wxFont& font) const
{
    const int even = widthOf(words, font) / lines;
    wxString out;
    wxString line;
    for (const auto& word : wxSplit(words, ' ', '\0')) {
        const auto longer = line.empty() ? word : line + " " + word;
        if (lines > 1 && !line.empty() && widthOf(longer, font) > even * 11 / 10) {
            out += line + "\n";
            line = word;
            --lines;
        } else {
            line = longer;
        }
    }
    return out + line;
}

void BoardPanel::fit(Text& text)
{
    const bool bold = text.weight == Weight::bold;
    const auto reference = m_theme.fontOf(referencePx, bold);
    const auto& box = text.box;
    const double wished = box.height * text.share * m_theme.appearance().percent / 100.0;
    wxString best;
    double px = 0;
    for (int lines = 1; lines <= text.mostLines; ++lines) {
        const auto words = inLines(wide(text.words), lines, reference);
        const int width = std::max(1, widthOf(words, reference));
        const auto rows = 1 + words.Freq('\n');
        const double fits = std::min({wished, box.height / (lineOfEm * rows), referencePx * box.width / width});
        if (fits <= px) continue;
        px = fits;
        best = words;
    }
    auto font = m_theme.fontOf(px, bold);
    while (px > leastPx && widthOf(best, font) > box.width) // the font itself has the last word
        font = m_theme.fontOf(px *= shrink, bold);
    text.label->SetFont(font);
    text.label->SetLabelText(best);
    const int rows = 1 + static_cast<int>(best.Freq('\n'));
    const int height = std::min(box.height, rows * text.label->GetCharHeight());
    text.label->SetSize(box.x, box.y + (box.height - height) / 2, box.width, height);
    text.placed = true;
}

void BoardPanel::say(const std::string& name, const std::string& words, const wxColour& colour)
{
    auto& text = m_texts.at(name);
    if (!text.placed || text.words != words) {
        text.words = words;
        fit(text);
    }
    if (text.label->GetForegroundColour() != colour) text.label->SetForegroundColour(colour);
    if (text.label->IsShown() == words.empty()) text.label->Show(!words.empty());
}

void BoardPanel::draw(const BoardState& state)
{
    m_state = state;
    constexpr int nothing = 64;
    if (GetClientSize().x < nothing || GetClientSize().y < nothing) return;
    const wxWindowUpdateLocker calm{this};
    lay(state.shift);
    const auto& c = m_colours;
    const bool old = state.contact == BoardContact::lost;
    const auto ink = old ? c.old : c.text;

    say("office", state.hall.sign.name, c.text);
    say("time", timeText(state), c.text);
    say("date", dateText(state), c.hint);

    const bool calls = state.newest.has_value();
    const auto card = state.lit ? c.litCard : c.card;
    if (m_card->GetBackgroundColour() != card) {
        m_card->SetBackgroundColour(card);
        m_card->Refresh();
    }
    say("number", calls ? state.newest->number.text() : std::string{}, state.lit ? c.litText : ink);
    say("counter", calls ? counterText(state.newest->counter) : std::string{},
        state.lit ? c.litText : (old ? c.old : c.accent));
    say("no-call", calls ? std::string{} : noCallText(state), c.text);

    say("heading", state.earlier.empty() ? std::string{} : tr("Called before"), c.hint);
    const auto pause = breakText(state);
    const auto rows = BoardScreen::mostEarlier - (pause.empty() ? 0 : 1);
    for (std::size_t i = 0; i < BoardScreen::mostEarlier; ++i) {
        const bool shown = i < state.earlier.size() && i < rows;
        say(rowName("call", i), shown ? state.earlier[i].number.text() : std::string{}, ink);
        say(rowName("called-to", i), shown ? counterText(state.earlier[i].counter) : std::string{}, ink);
    }
    say("pause", pause, c.accent);

    const auto most = GetClientSize().y > GetClientSize().x ? mostUpright : mostLying;
    say("waiting", waitingText(state), c.hint);
    say("numbers", numbersText(state.waiting, most), ink);
    std::string waits;
    for (const auto& wait : waitTexts(state)) waits += (waits.empty() ? "" : "   ") + wait;
    say("waits", waits.empty() ? std::string{} : fill(tr("Whoever comes now waits about  %1"), {waits}), c.hint);
    const auto missed = numbersText(state.missed, most);
    say("missed", missed.empty() ? std::string{} : fill(tr("Missed, please tell a counter:  %1"), {missed}), c.accent);

    const auto stale = staleText(state);
    const auto unheard = voiceText(state);
    say("line",
        !stale.empty()     ? stale
        : !unheard.empty() ? unheard
                           : lineText(state),
        stale.empty() && unheard.empty() ? c.text : c.accent);
}

} // namespace pintu
