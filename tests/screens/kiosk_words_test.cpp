#include "screens/kiosk_spoken.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class KioskWordsTest : public ::testing::Test {
protected:
    KioskWordsTest()
    {
        findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale");
        speak(Language::indonesian);
    }
    ~KioskWordsTest() override { speak(Language::indonesian); }
};

TEST_F(KioskWordsTest, TellsOnThePictureWhenTheNumbersOfANeedHaveRunOut)
{
    KioskChoice choice{{"Berobat", "Health"}, {"Berobat. Rumah sakit.", {}}, "health", "KES", "H"};
    EXPECT_EQ(choiceText(choice), "Berobat");
    EXPECT_EQ(spokenChoice(choice), "Berobat. Rumah sakit.");

    choice.soldOut = true;

    EXPECT_EQ(choiceText(choice), "Berobat: habis");
    EXPECT_EQ(spokenChoice(choice), "Berobat. Rumah sakit. Nomor untuk keperluan ini habis hari ini.");
}

TEST_F(KioskWordsTest, TellsARangeOnlyWhenItIsKnown)
{
    EXPECT_EQ(waitText({4, 15, 25}), "Kira-kira 15 sampai 25 menit.");
    EXPECT_EQ(waitText({4, {}, 0}), "");
}

TEST_F(KioskWordsTest, TellsOneFigureWhereTheRangeBeginsAtNothing)
{
    EXPECT_EQ(waitText({1, 0, 5}), "Paling lama kira-kira 5 menit.");
}

TEST_F(KioskWordsTest, TellsFromWhatAWaitWasReckonedOrWhyItCannotBe)
{
    EXPECT_EQ(basisText({4, 15, 25, WaitBasis::visits, 3, 60}),
              "Dihitung dari 60 kunjungan terakhir dan 3 loket yang buka.");
    EXPECT_EQ(basisText({4, {}, 0, WaitBasis::fewVisits, 3, 9}),
              "Lama menunggu belum bisa dikira: kunjungan yang tercatat masih sedikit.");
    EXPECT_EQ(basisText({4, {}, 0, WaitBasis::noCounter, 0, 60}),
              "Lama menunggu belum bisa dikira: belum ada loket yang buka.");
    EXPECT_EQ(basisText({4, {}, 0, WaitBasis::notToday, 3, 60}),
              "Belum tentu giliran Ibu/Bapak sampai hari ini. Tanyakan kepada petugas.");
    EXPECT_EQ(basisText({}), "");
}

TEST_F(KioskWordsTest, SaysTheRangeAloudAndHonestlyWhenThereIsNone)
{
    KioskState state;
    state.page = KioskPage::ticket;
    state.ticket = KioskTicket{{}, {"A", 27}, {4, 20, 40, WaitBasis::visits, 3, 60}};
    EXPECT_THAT(spokenPage(state), HasSubstr("Ada 4 orang di depan. Kira-kira 20 sampai 40 menit."));
    EXPECT_THAT(spokenPage(state), Not(HasSubstr("Dihitung")));
    state.ticket->wait = {4, {}, 0, WaitBasis::noCounter, 0, 60};
    EXPECT_THAT(spokenPage(state), HasSubstr("belum ada loket yang buka"));
}

TEST_F(KioskWordsTest, TellsHowManyAreAhead)
{
    EXPECT_EQ(aheadText({4, {}, 0}), "Ada 4 orang di depan.");
    EXPECT_EQ(aheadText({0, {}, 0}), "Ibu/Bapak yang berikutnya.");
}

TEST_F(KioskWordsTest, CountsPeopleInEnglish)
{
    speak(Language::english);

    EXPECT_EQ(aheadText({1, {}, 0}), "1 person is ahead of you.");
    EXPECT_EQ(aheadText({2, {}, 0}), "2 people are ahead of you.");
}

TEST_F(KioskWordsTest, AsksForThePapersOfTheNeedAndSendsNobodyAway)
{
    KioskState state;
    EXPECT_EQ(papersText(state), "");
    state.chosen.emplace();
    EXPECT_EQ(papersText(state), "");

    state.chosen->papers = {{"KTP-el", "e-KTP"}, {"Kartu Keluarga (KK)", "Family card (KK)"}};

    EXPECT_EQ(papersText(state), "Siapkan, bila ada: KTP-el, Kartu Keluarga (KK). Tanpa berkas tetap dilayani.");
}

TEST_F(KioskWordsTest, TellsUntilWhenTheCountersRest)
{
    KioskHall hall;
    hall.hours = HoursState::onBreak;
    hall.until = "13.00";
    EXPECT_FALSE(noNumbers(hall)) << "numbers are given, and the counters go on later";
    EXPECT_EQ(hoursText(hall), "Loket buka lagi pukul 13.00");
}

TEST_F(KioskWordsTest, TellsWhoWasKeptToKeepThePaper)
{
    TicketAnswer ticket;
    ticket.number = {"A", 3};
    ticket.state = TicketState::left;
    ticket.today = false;
    ticket.kept = true;
    EXPECT_THAT(sentencesOf(ScanAnswer{ticket}).text, HasSubstr("Simpan kertas ini"));
}

TEST_F(KioskWordsTest, NamesTheDayInEveryLanguage)
{
    KioskHall hall;
    hall.day = *Day::parse("2026-11-22");
    hall.clock = "08.14";

    EXPECT_EQ(dayAndTime(hall), "Minggu, 22 November 2026   08.14");
    speak(Language::english);
    EXPECT_EQ(dayAndTime(hall), "Sunday, 22 November 2026   08.14");
    speak(Language::sundanese);
    EXPECT_EQ(dayAndTime(hall), "Minggu, 22 Nopémber 2026   08.14");
    speak(Language::javanese);
    EXPECT_EQ(dayAndTime(hall), "Minggu, 22 November 2026   08.14");
}

TEST_F(KioskWordsTest, SendsAMissedTicketThatMayNotComeBackToACounter)
{
    TicketAnswer ticket;
    ticket.number = {"A", 3};
    ticket.state = TicketState::missed;

    EXPECT_THAT(sentencesOf(ScanAnswer{ticket}).text, HasSubstr("lapor ke loket"));
}

TEST_F(KioskWordsTest, SaysThatAMissedTicketIsBack)
{
    TicketAnswer ticket;
    ticket.number = {"A", 3};
    ticket.cameBack = true;
    ticket.wait.ahead = 2;

    EXPECT_EQ(sentencesOf(ScanAnswer{ticket}).text, "Ibu/Bapak masuk antrean lagi. Ada 2 orang di depan.");
}

TEST_F(KioskWordsTest, NamesNoPartnerWhereNoneIsGiven)
{
    const ScanAnswer hidden = SlipAnswer{{}, ReferralState::accepted};

    EXPECT_EQ(sentencesOf(hidden).heading, "Rujukan Ibu/Bapak");
}

TEST_F(KioskWordsTest, HasASentenceForEveryStateOfAReferral)
{
    for (const auto name : EnumNames<ReferralState>::names) {
        const auto state = parseEnum<ReferralState>(name);
        EXPECT_FALSE(sentencesOf(ScanAnswer{SlipAnswer{"RSUD", *state}}).text.empty()) << name;
    }
}

TEST_F(KioskWordsTest, HasASentenceForEveryStateOfATicket)
{
    for (const auto name : EnumNames<TicketState>::names) {
        TicketAnswer ticket;
        ticket.state = *parseEnum<TicketState>(name);
        EXPECT_FALSE(sentencesOf(ScanAnswer{ticket}).text.empty()) << name;
    }
}

TEST_F(KioskWordsTest, TellsYesterdaysTicketToTakeANewNumber)
{
    TicketAnswer ticket;
    ticket.today = false;

    EXPECT_THAT(sentencesOf(ScanAnswer{ticket}).text, HasSubstr("hari lain"));
}

TEST_F(KioskWordsTest, MarksTheRegionalLanguagesAsNotReviewedAndNoOther)
{
    EXPECT_EQ(notReviewedText(), "");
    speak(Language::english);
    EXPECT_EQ(notReviewedText(), "");
    speak(Language::sundanese);
    EXPECT_EQ(notReviewedText(), "Tarjamahan ieu can dipariksa.");
    speak(Language::javanese);
    EXPECT_EQ(notReviewedText(), "Terjemahan niki dèrèng dipunpriksa.");
}

TEST_F(KioskWordsTest, ShowsAWordOfTheCatalogueInIndonesianWhereALanguageHasNone)
{
    const Words word{"Sekolah", "School", "Sakola", {}};
    EXPECT_EQ(in(word), "Sekolah");
    speak(Language::sundanese);
    EXPECT_EQ(in(word), "Sakola");
    speak(Language::javanese);
    EXPECT_EQ(in(word), "Sekolah");
}

TEST_F(KioskWordsTest, CountsPeopleInTheRegionalLanguages)
{
    speak(Language::sundanese);
    EXPECT_EQ(aheadText({4, {}, 0}), "Aya 4 jalmi payuneun.");
    speak(Language::javanese);
    EXPECT_EQ(aheadText({4, {}, 0}), "Wonten 4 tiyang ing ngajeng.");
}

} // namespace
} // namespace pintu::test
