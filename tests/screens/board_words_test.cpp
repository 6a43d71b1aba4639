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

TEST_F(BoardWordsTest, TheHoursOfTheOfficeAreShown)
{
    const auto monday = *Day::parse("2026-12-28");
    auto& hours = state.hall.sign.hours;
    for (const auto day : {Weekday::monday, Weekday::tuesday, Weekday::wednesday})
        hours.days.push_back({day, *parseSpans("08.00-12.00, 13.00-15.00")});
    hours.days.push_back({Weekday::friday, *parseSpans("07.30-11.00")});
    hours.machineBefore = 30;
    const auto at = [&](int minute) {
        state.now = monday.startsAt(state.hall.sign.timeZone()).plus(std::chrono::minutes{minute});
    };
    at(7 * 60);
    EXPECT_EQ(noCallText(state), "Nomor diberikan mulai pukul 07.30.");
    at(7 * 60 + 45);
    EXPECT_EQ(noCallText(state), "Loket buka pukul 08.00.");
    EXPECT_EQ(lineText(state), "Buka Senin sampai Rabu: 08.00-12.00, 13.00-15.00");
    ++state.line;
    EXPECT_EQ(lineText(state), "Buka Jumat: 07.30-11.00");
    state.hall.day = HallDay::open;
    at(12 * 60 + 5);
    EXPECT_EQ(breakText(state), "Loket buka lagi pukul 13.00.");
    at(16 * 60);
    EXPECT_EQ(breakText(state), "");
    state.hall.day = HallDay::none;
    EXPECT_EQ(noCallText(state), "Kami buka lagi Selasa, 29 Desember 2026 mulai pukul 07.30.");
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
