#include "screens/board_words.h"
#include "support/told_board_office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class BoardWordsTest : public ::testing::Test {
protected:
    BoardWordsTest()
    {
        findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale");
        state.known = true;
        state.hall.sign = toldSign();
        state.now = {1'792'573'200'000};
    }

    BoardState state;
};

TEST_F(BoardWordsTest, TheClockIsThatOfTheOfficesZone)
{
    const auto west = timeText(state);
    state.hall.sign.zone = "WIT";
    EXPECT_NE(timeText(state), west);
    EXPECT_EQ(dateText(state).find("2026"), dateText(state).size() - 4);
}

TEST_F(BoardWordsTest, WithoutACallItSaysWhereTheDayStands)
{
    EXPECT_EQ(noCallText(state), "Selamat datang. Silakan ambil nomor.");
    state.hall.day = HallDay::open;
    EXPECT_EQ(noCallText(state), "Belum ada nomor yang dipanggil.");
    state.hall.day = HallDay::closed;
    EXPECT_EQ(noCallText(state), "Pelayanan hari ini sudah ditutup.");
    state.known = false;
    EXPECT_EQ(noCallText(state), "Papan sedang disambungkan.");
}

TEST_F(BoardWordsTest, AWaitIsToldOnlyWithABasis)
{
    state.hall.queues = {{"A", 4, {4, 15, 25}}, {"H", 2, {2, std::nullopt, 0}}, {"K", 1, {1, 0, 5}}};
    EXPECT_THAT(waitTexts(state), ElementsAre("A: 15 sampai 25 menit", "K: sampai 5 menit"));
    state.hall.queues.clear();
    EXPECT_THAT(waitTexts(state), IsEmpty());
}

TEST_F(BoardWordsTest, ManyNumbersAreCounted)
{
    std::vector<HallTicket> tickets(5);
    for (std::size_t i = 0; i < tickets.size(); ++i) tickets[i].number = {"A", static_cast<std::int64_t>(i) + 1};
    EXPECT_EQ(numbersText(tickets, 3), "A-001   A-002   A-003   +2");
    EXPECT_EQ(numbersText(tickets, 5), "A-001   A-002   A-003   A-004   A-005");
    EXPECT_EQ(numbersText({}, 3), "");
    state.waiting = tickets;
    EXPECT_EQ(waitingText(state), "Menunggu 5 orang");
    state.waiting.clear();
    EXPECT_EQ(waitingText(state), "");
}

TEST_F(BoardWordsTest, AnOfficeWithoutATelephoneNamesNone)
{
    std::vector<std::string> lines;
    for (state.line = 0; state.line < 4; ++state.line) lines.push_back(lineText(state));
    EXPECT_EQ(lines[2], "Ada pungutan? Laporkan: (0254) 000-0412");
    state.hall.sign.phone.clear();
    for (state.line = 0; state.line < 8; ++state.line) EXPECT_EQ(lineText(state).find("Laporkan"), std::string::npos);
}

TEST_F(BoardWordsTest, ABreakIsToldWithItsReasonIfThereIsOne)
{
    EXPECT_EQ(breakText(state), "");
    state.hall.breaks = {{2, "salat"}, {3, ""}};
    EXPECT_EQ(breakText(state), "Loket 2 istirahat: salat · Loket 3 istirahat");
}

} // namespace
} // namespace pintu::test
