#include "screens/kiosk_notice.h"
#include "screens/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;

class KioskNoticeTest : public ::testing::Test {
protected:
    KioskNoticeTest()
    {
        findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale");
        speak(Language::indonesian);
        hall.worksAgain = *Day::parse("2026-12-28");
        hall.phone = "(0254) 000-0412";
    }

    static std::string adviceOf(const KioskNotice& notice)
    {
        std::string out;
        for (const auto& advice : notice.advice) out += advice.text + "\n";
        return out;
    }

    KioskHall hall;
};

TEST_F(KioskNoticeTest, EveryRefusalSaysWhatToDoWithAPicture)
{
    for (const auto refusal :
         {TakeTicketRefusal::unknownLetter, TakeTicketRefusal::dayClosed, TakeTicketRefusal::clockFarAhead,
          TakeTicketRefusal::seriesFull, TakeTicketRefusal::heldBefore, TakeTicketRefusal::beforeHours,
          TakeTicketRefusal::afterHours, TakeTicketRefusal::soldOut}) {
        const auto notice = noticeOf(refusal, hall);
        EXPECT_FALSE(notice.heading.empty());
        ASSERT_FALSE(notice.advice.empty());
        for (const auto& advice : notice.advice) {
            EXPECT_FALSE(advice.text.empty());
            EXPECT_TRUE(
                std::filesystem::exists(std::string{PINTU_SOURCE_DIR} + "/resources/icons/" + advice.picture + ".svg"))
                << advice.picture;
        }
    }
}

TEST_F(KioskNoticeTest, AClosedDaySaysWhenWorkGoesOnAndWhereElseHelpIs)
{
    const auto notice = noticeOf(TakeTicketRefusal::dayClosed, hall);

    EXPECT_EQ(notice.heading, "Antrean hari ini sudah ditutup.");
    EXPECT_THAT(adviceOf(notice), HasSubstr("Kami melayani lagi Senin, 28 Desember 2026."));
    EXPECT_THAT(adviceOf(notice), HasSubstr("Mendesak? Panggil petugas."));
    EXPECT_THAT(adviceOf(notice), HasSubstr("(0254) 000-0412"));
    EXPECT_THAT(adviceOf(notice), HasSubstr("Puskesos"));
}

TEST_F(KioskNoticeTest, AHolidayIsNamed)
{
    hall.holiday = {"Hari Raya Natal", "Christmas"};

    EXPECT_EQ(noticeOf(TakeTicketRefusal::dayClosed, hall).heading, "Hari ini libur: Hari Raya Natal.");
}

TEST_F(KioskNoticeTest, WhereNumbersRanOutStaffHelpToday)
{
    const auto notice = noticeOf(TakeTicketRefusal::seriesFull, hall);

    EXPECT_EQ(notice.advice.front().text, "Panggil petugas. Ibu/Bapak tetap dibantu.");
    EXPECT_THAT(adviceOf(notice), HasSubstr("Atau datang lagi Senin, 28 Desember 2026."));
}

TEST_F(KioskNoticeTest, AnOfficeWithoutAPhoneNamesNone)
{
    hall.phone.clear();

    const auto notice = noticeOf(TakeTicketRefusal::dayClosed, hall);

    EXPECT_TRUE(std::ranges::none_of(notice.advice, [](const auto& advice) { return advice.picture == "phone"; }));
}

TEST_F(KioskNoticeTest, ABrokenMachineSendsToTheDeskAndKeepsGivenNumbersGood)
{
    const auto notice = outOfServiceNotice();

    EXPECT_THAT(adviceOf(notice), HasSubstr("meja depan"));
    EXPECT_THAT(adviceOf(notice), HasSubstr("tetap berlaku"));
}

TEST_F(KioskNoticeTest, TellsFromWhenNumbersAreGivenAgain)
{
    hall.hours = HoursState::beforeMachine;
    hall.until = "07.30";
    EXPECT_EQ(noNumbers(hall), TakeTicketRefusal::beforeHours);
    EXPECT_THAT(adviceOf(noticeOf(TakeTicketRefusal::beforeHours, hall)),
                HasSubstr("Nomor diberikan mulai pukul 07.30."));
    hall.hours = HoursState::closed;
    hall.untilDay = *Day::parse("2026-12-28");
    EXPECT_EQ(noNumbers(hall), TakeTicketRefusal::afterHours);
    EXPECT_THAT(adviceOf(noticeOf(TakeTicketRefusal::afterHours, hall)),
                HasSubstr("Kami buka lagi Senin, 28 Desember 2026 mulai pukul 07.30."));
}

} // namespace
} // namespace pintu::test
