#include "apps/board/board_panel.h"
#include "screens/board_screen.h"
#include "support/told_board_office.h"
#include "support/wx_harness.h"
#include "widgets/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <wx/frame.h>
#include <wx/stattext.h>

namespace pintu::test {
namespace {

/// How large a screen is, and how it is drawn.
struct Look {
    wxSize size;
    int percent;
    ThemeKind theme;
    Language language;
};

std::string nameOf(const testing::TestParamInfo<Look>& info)
{
    const auto& look = info.param;
    return std::to_string(look.size.x) + "x" + std::to_string(look.size.y) + "_" + std::to_string(look.percent) +
           (look.theme == ThemeKind::light ? "_night" : "_contrast") +
           (look.language == Language::english ? "_english" : "_indonesian");
}

/// A hall on a busy morning: everything that a board can show at once.
BoardState busy()
{
    ToldBoardOffice office;
    office.now.sign = toldSign();
    office.now.sign.name = "SLRT Kabupaten Percontohan Raya";
    for (int i = 1; i <= 8; ++i)
        office.put("M-88" + std::to_string(i), TicketState::serving, 80 + i, Time{1'000'000 + i * 1000});
    for (int i = 1; i <= 9; ++i) office.put("H-80" + std::to_string(i), TicketState::waiting);
    for (int i = 1; i <= 9; ++i) office.put("K-80" + std::to_string(i), TicketState::missed, 3, Time{2'000'000}, 3);
    office.now.queues = {{"H", 40, {40, 115, 135}}, {"K", 6, {6, 15, 25}}, {"M", 2, {2, 0, 5}}};
    office.now.breaks = {{12, "salat"}};
    BoardState state;
    state.known = true;
    state.hall = office.now;
    state.contact = BoardContact::fresh;
    state.now = {1'792'573'200'000};
    state.contactSince = state.now;
    auto calls = office.now.calls();
    state.newest = calls.front();
    calls.erase(calls.begin());
    calls.resize(BoardScreen::mostEarlier);
    state.earlier = calls;
    state.waiting = office.now.waiting();
    state.missed = office.now.missed();
    return state;
}

class BoardPanelTest : public ::testing::TestWithParam<Look> {
protected:
    BoardPanelTest()
    {
        speak(GetParam().language);
        const Theme theme{{GetParam().theme, GetParam().percent, GetParam().language}, Face::staff, 21};
        theme.dress();
        frame->SetClientSize(GetParam().size);
        panel = new BoardPanel(frame, theme);
        panel->SetSize(GetParam().size);
        frame->Show();
        (void)waitFor([this] { return panel->GetClientSize() == GetParam().size; });
    }
    ~BoardPanelTest() override
    {
        frame->Destroy();
        (void)waitFor([] { return wxTopLevelWindows.empty(); });
        speak(Language::indonesian);
    }

    void draw(const BoardState& state)
    {
        panel->draw(state);
        letPass(40);
    }

    /// Everything lies on the screen, over nothing else, and has room for its words.
    void expectWhole(const std::string& what)
    {
        EXPECT_EQ(cut(panel), "") << what;
        EXPECT_EQ(nameless(panel), "") << what;
        const wxRect screen{panel->GetClientSize()};
        std::vector<wxWindow*> shown;
        for (auto* child : panel->GetChildren())
            if (child->IsShown()) shown.push_back(child);
        for (auto* child : shown) {
            EXPECT_TRUE(screen.Contains(child->GetRect())) << what << ": " << utf8(child->GetName());
            for (auto* other : shown)
                EXPECT_TRUE(other == child || !other->GetRect().Intersects(child->GetRect()))
                    << what << ": " << utf8(child->GetName()) << " lies over " << utf8(other->GetName());
        }
    }

    wxFrame* frame = new wxFrame(nullptr, wxID_ANY, "board");
    BoardPanel* panel = nullptr;
};

TEST_P(BoardPanelTest, CutsAndCoversNothing)
{
    auto state = busy();
    draw(state);
    expectWhole("busy");
    for (state.line = 0; state.line < 4; ++state.line) {
        draw(state);
        expectWhole("line " + std::to_string(state.line));
    }
    for (state.shift = 1; state.shift < 4; ++state.shift) {
        draw(state);
        expectWhole("corner " + std::to_string(state.shift));
    }
    state.lit = true;
    draw(state);
    expectWhole("pulse");
    state.contact = BoardContact::lost;
    draw(state);
    expectWhole("lost");
    state.contact = BoardContact::fresh;
    state.voice = BoardVoice::broken;
    draw(state);
    expectWhole("silent");
    BoardState closed;
    closed.known = true;
    closed.hall.sign = state.hall.sign;
    for (const auto day : {HallDay::none, HallDay::open, HallDay::closed}) {
        closed.hall.day = day;
        draw(closed);
        expectWhole("no call");
    }
    draw({});
    expectWhole("opening");
}

TEST_P(BoardPanelTest, TheNewestCallIsTheLargestThing)
{
    draw(busy());
    EXPECT_EQ(wordsOn("number"), "M-888");
    const auto sizeOf = [](const char* name) { return findShown(name)->GetFont().GetPixelSize().y; };
    for (const auto* other : {"office", "time", "call-1", "numbers", "missed", "line"})
        EXPECT_GT(sizeOf("number"), 2 * sizeOf(other)) << other;
    EXPECT_GE(findShown("number")->GetFont().GetPixelSize().y, std::min(GetParam().size.x, GetParam().size.y) / 6);
}

INSTANTIATE_TEST_SUITE_P(Looks, BoardPanelTest,
                         testing::Values(Look{{1920, 1080}, 100, ThemeKind::light, Language::indonesian},
                                         Look{{1920, 1080}, 200, ThemeKind::contrast, Language::english},
                                         Look{{1366, 768}, 100, ThemeKind::light, Language::english},
                                         Look{{1366, 768}, 200, ThemeKind::light, Language::indonesian},
                                         Look{{1080, 1920}, 100, ThemeKind::light, Language::indonesian},
                                         Look{{1080, 1920}, 200, ThemeKind::contrast, Language::english},
                                         Look{{1024, 768}, 150, ThemeKind::light, Language::indonesian}),
                         nameOf);

} // namespace
} // namespace pintu::test
