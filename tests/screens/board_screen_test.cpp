#include "screens/board_screen.h"
#include "screens/board_words.h"
#include "support/at_once.h"
#include "support/told_board_office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class BoardScreenTest : public ::testing::Test {
protected:
    BoardScreenTest()
    {
        findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale");
        office->now.sign = toldSign();
        screen.watch([this](const BoardState&) { ++shown; });
    }

    /// As the window does: a few times a second.
    void wait(std::chrono::milliseconds time)
    {
        for (const auto end = m_now + time; m_now < end;) {
            m_now += 200ms;
            clock = clock.plus(200ms);
            screen.tick(m_now, clock);
        }
    }
    void start() { wait(200ms); }
    void call(const std::string& number, std::int64_t counter, std::int64_t calls = 1)
    {
        office->put(number, TicketState::called, counter, clock, calls);
        screen.recordWentOn();
    }
    std::vector<std::string> earlier() const
    {
        std::vector<std::string> out;
        for (const auto& ticket : state.earlier) out.push_back(ticket.number.text());
        return out;
    }
    /// In how many of the next ticks the large call is lit, and how often it goes on.
    std::pair<int, int> pulsesIn(std::chrono::milliseconds time)
    {
        int lit = state.lit ? 1 : 0;
        int rises = lit;
        for (auto passed = 0ms; passed < time; passed += 200ms) {
            const bool before = state.lit;
            wait(200ms);
            lit += state.lit ? 1 : 0;
            rises += state.lit && !before ? 1 : 0;
        }
        return {lit, rises};
    }

    std::shared_ptr<ToldBoardOffice> office = std::make_shared<ToldBoardOffice>();
    AtOnce background;
    Time clock{1'792'573'200'000};
    std::vector<Announcement> said;
    bool speaking = false;
    bool heard = true;
    int shown = 0;

private:
    std::chrono::milliseconds m_now{1'000'000};

protected:
    BoardScreen screen{office,
                       {[this](const Announcement& call) { said.push_back(call); }, [this] { return speaking; },
                        [this] { return heard; }},
                       background,
                       {},
                       {"Besok libur."}};
    const BoardState& state = screen.state();
};

TEST_F(BoardScreenTest, ShowsTheNewestCallLargeAndThoseBeforeIt)
{
    office->put("A-001", TicketState::done, 1, clock);
    office->put("H-001", TicketState::serving, 2, clock.plus(10s));
    office->put("A-002", TicketState::called, 1, clock.plus(20s));
    office->put("A-003", TicketState::waiting);
    office->put("K-001", TicketState::missed, 3, clock.plus(5s), 3);
    start();
    ASSERT_TRUE(state.newest);
    EXPECT_EQ(state.newest->number.text(), "A-002");
    EXPECT_THAT(earlier(), ElementsAre("H-001", "A-001"));
    EXPECT_EQ(numbersText(state.waiting, 8), "A-003");
    EXPECT_EQ(numbersText(state.missed, 8), "K-001");
}

TEST_F(BoardScreenTest, ShowsACallAsSoonAsItIsToldOfIt)
{
    start();
    call("A-001", 3);
    EXPECT_EQ(state.newest->number.text(), "A-001");
    EXPECT_EQ(state.newest->counter, 3);
}

TEST_F(BoardScreenTest, WithoutBeingToldItLooksEverySecond)
{
    start();
    office->put("A-001", TicketState::called, 3, clock);
    wait(BoardScreen::lookedAtLeast + 200ms);
    EXPECT_EQ(state.newest->number.text(), "A-001");
}

TEST_F(BoardScreenTest, WhatHappenedWhileItLookedIsLookedAt)
{
    start();
    background.hold = true;
    screen.recordWentOn();
    const auto looks = office->looks;
    screen.recordWentOn();
    screen.recordWentOn();
    EXPECT_EQ(office->looks, looks) << "one look at a time";
    background.release();
    EXPECT_EQ(office->looks, looks + 1) << "and one more for all that came meanwhile";
}

TEST_F(BoardScreenTest, ACallPulsesTwiceAndStopsByItself)
{
    start();
    call("A-001", 3);
    EXPECT_TRUE(state.lit) << "at once";
    const auto [lit, rises] = pulsesIn(3s);
    EXPECT_EQ(rises, BoardScreen::pulses);
    EXPECT_FALSE(state.lit);
    EXPECT_LE(lit, 2 * 3) << "half of two pulses of 0.8 s";
}

TEST_F(BoardScreenTest, ARecallIsHeardAndPulsesForWhoeverHearsNothing)
{
    start();
    call("A-001", 3);
    wait(3s);
    said.clear();
    call("A-001", 3, 2);
    EXPECT_THAT(said, ElementsAre(Announcement{{"A", 1}, 3, false}));
    EXPECT_EQ(pulsesIn(3s).second, BoardScreen::pulses);
}

TEST_F(BoardScreenTest, WhatWasCalledBeforeTheStartDoesNotPulse)
{
    office->put("A-001", TicketState::called, 3, clock.plus(-5min));
    start();
    EXPECT_FALSE(state.lit);
    EXPECT_THAT(said, IsEmpty());
}

TEST_F(BoardScreenTest, TheNextAnnouncementWaitsForTheVoice)
{
    start();
    call("A-001", 1);
    speaking = true;
    call("A-002", 2);
    wait(3s);
    EXPECT_EQ(said.size(), 1u);
    speaking = false;
    wait(400ms);
    EXPECT_EQ(said.size(), 3u);
    EXPECT_EQ(said[1].again, true);
    EXPECT_EQ(said[2].number.text(), "A-002");
}

TEST_F(BoardScreenTest, AVoiceThatCannotBeHeardIsToldAndPulsesLonger)
{
    start();
    heard = false;
    call("A-001", 3);
    wait(200ms);
    EXPECT_EQ(state.voice, BoardVoice::broken);
    EXPECT_EQ(voiceText(state), "Pengeras suara tidak berbunyi. Perhatikan papan ini.");
    EXPECT_EQ(pulsesIn(6s).second, BoardScreen::pulsesUnheard);
    heard = true;
    wait(400ms);
    EXPECT_EQ(voiceText(state), "");
}

TEST_F(BoardScreenTest, ALostRecordIsToldAfterTenSecondsWithTheTimeAndIsOldAfterSixty)
{
    office->put("A-001", TicketState::called, 3, clock);
    start();
    const auto since = clockText(clock, Zone::wib);
    office->gone = true;
    wait(BoardScreen::lateAfter - 1s);
    EXPECT_EQ(staleText(state), "");
    wait(2s);
    EXPECT_EQ(state.contact, BoardContact::late);
    EXPECT_EQ(staleText(state), "Papan belum tersambung sejak " + since);
    wait(BoardScreen::lostAfter);
    EXPECT_EQ(state.contact, BoardContact::lost);
    EXPECT_EQ(staleText(state), "Papan belum tersambung sejak " + since);
    EXPECT_EQ(state.newest->number.text(), "A-001") << "what was known stays";
}

TEST_F(BoardScreenTest, ItComesBackByItself)
{
    start();
    office->gone = true;
    wait(BoardScreen::lostAfter + 5s);
    office->gone = false;
    office->put("A-001", TicketState::called, 3, clock);
    wait(BoardScreen::lookedAtLeast + 400ms);
    EXPECT_EQ(state.contact, BoardContact::fresh);
    EXPECT_EQ(staleText(state), "");
    EXPECT_EQ(state.newest->number.text(), "A-001");
    EXPECT_GT(pulsesIn(2s).second, 0) << "a call that came meanwhile is new to the hall";
}

TEST_F(BoardScreenTest, AnAnswerThatDoesNotComeIsALostRecord)
{
    start();
    background.hold = true;
    wait(BoardScreen::lateAfter + 2s);
    EXPECT_EQ(state.contact, BoardContact::late);
    EXPECT_EQ(office->looks, 2) << "nobody asks again what has not answered yet";
    background.release();
    EXPECT_EQ(state.contact, BoardContact::fresh);
}

TEST_F(BoardScreenTest, BeforeTheServerIsThereItSaysSoAndWaits)
{
    office->gone = true;
    start();
    EXPECT_EQ(noCallText(state), "Papan sedang disambungkan.");
    const auto began = clockText(clock, Zone::wib);
    wait(BoardScreen::lateAfter + 1s);
    EXPECT_EQ(staleText(state), "Papan belum tersambung sejak " + began);
    office->gone = false;
    wait(2s);
    EXPECT_EQ(staleText(state), "");
    EXPECT_EQ(noCallText(state), "Selamat datang. Silakan ambil nomor.");
}

TEST_F(BoardScreenTest, ItsLinesTakeTurns)
{
    start();
    EXPECT_EQ(lineText(state), "Besok libur.");
    wait(BoardScreen::lineShown + 200ms);
    EXPECT_EQ(lineText(state), "Tanpa KTP tetap dilayani.");
    wait(BoardScreen::lineShown * 4);
    EXPECT_EQ(lineText(state), "Besok libur.");
}

TEST_F(BoardScreenTest, ThePictureMovesSoThatNothingBurnsIn)
{
    start();
    std::vector<int> corners;
    for (int i = 0; i < 5; ++i) {
        corners.push_back(state.shift);
        wait(BoardScreen::shiftedEvery);
    }
    EXPECT_THAT(corners, ElementsAre(0, 1, 2, 3, 0));
}

TEST_F(BoardScreenTest, TheClockGoesOnWhateverTheRecordDoes)
{
    start();
    office->gone = true;
    const auto before = timeText(state);
    const auto drawn = shown;
    wait(1min + 1s);
    EXPECT_NE(timeText(state), before);
    EXPECT_GT(shown, drawn);
}

TEST_F(BoardScreenTest, WhereAnotherPcSpeaksNothingIsSaid)
{
    BoardScreen silent{office, {}, background, {}, {}};
    silent.tick(1ms, clock);
    office->put("A-001", TicketState::called, 3, clock);
    silent.recordWentOn();
    EXPECT_EQ(silent.state().newest->number.text(), "A-001");
    EXPECT_EQ(silent.state().voice, BoardVoice::none);
}

} // namespace
} // namespace pintu::test
