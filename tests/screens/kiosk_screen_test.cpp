#include "screens/kiosk_screen.h"
#include "screens/kiosk_words.h"
#include "support/at_once.h"
#include "support/fakes.h"
#include "support/told_kiosk_office.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace pintu::test {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class KioskScreenTest : public ::testing::Test {
protected:
    KioskScreenTest()
    {
        findSentences(std::string{PINTU_BINARY_DIR} + "/share/locale");
        office->now.office = "SLRT Contoh";
        for (int i = 1; i <= 6; ++i) office->now.choices.push_back(choice(i));
        office->now.groups = {{{"Hamil", "Pregnant"}, "pregnant"}};
        office->now.privateTalk = PriorityClass::emergency;
    }

    static KioskChoice choice(int number)
    {
        const auto text = std::to_string(number);
        return {{"Keperluan " + text, "Need " + text}, {"Penjelasan " + text + ".", {}}, "other", "S" + text, "H"};
    }

    KioskScreen& started()
    {
        screen.tick(m_now);
        screen.start();
        return screen;
    }
    KioskScreen& withTicket()
    {
        started().choose(0);
        screen.answerFastTrack(false);
        return screen;
    }
    void wait(std::chrono::milliseconds time)
    {
        // as the window does: a few times a second
        for (const auto end = m_now + time; m_now < end;) screen.tick(m_now += 250ms);
    }
    void printed(Printing end, const std::string& forStaff = {})
    {
        auto done = std::move(m_prints.back());
        m_prints.pop_back();
        done(end, forStaff);
    }

    std::shared_ptr<ToldKioskOffice> office = std::make_shared<ToldKioskOffice>();
    AtOnce background;
    SetClock clock;
    SeededEntropy entropy;
    std::vector<std::string> said;
    int hushed = 0;
    std::vector<TicketId> papers;

private:
    std::vector<TicketPrinted> m_prints;
    std::chrono::milliseconds m_now{1'000'000};

protected:
    KioskScreen screen{office,
                       {[this](TicketId id, TicketPrinted done) {
                            papers.push_back(id);
                            m_prints.push_back(std::move(done));
                        },
                        [this](const std::string& words) { said.push_back(words); }, [this] { ++hushed; },
                        [this] { return CommandId::timed(clock.now(), entropy); }},
                       background,
                       {}};
    const KioskState& state = screen.state();
};

TEST_F(KioskScreenTest, RestsOnTheNeedsOnceTheRecordIsOpen)
{
    EXPECT_EQ(state.page, KioskPage::starting);

    started();

    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_EQ(state.choicesShown(), 6u);
}

TEST_F(KioskScreenTest, GivesATicketAfterTwoTaps)
{
    started().choose(2);
    EXPECT_EQ(state.page, KioskPage::fastTrack);

    screen.answerFastTrack(false);

    EXPECT_EQ(state.page, KioskPage::ticket);
    EXPECT_EQ(state.ticket->number.text(), "H-027");
    ASSERT_EQ(office->wishes.size(), 1u);
    EXPECT_EQ(office->wishes[0].letter, "H");
    EXPECT_EQ(office->wishes[0].need, "S3");
    EXPECT_EQ(office->wishes[0].priority, PriorityClass::ordinary);
}

TEST_F(KioskScreenTest, YesMeansTheFastTrack)
{
    started().choose(0);

    screen.answerFastTrack(true);

    EXPECT_EQ(office->wishes[0].priority, PriorityClass::priority);
}

TEST_F(KioskScreenTest, APrivateTalkIsAnOrdinaryNumberWithTheClassOfTheCatalogue)
{
    started().choose(0);

    screen.talkInPrivate();

    EXPECT_EQ(office->wishes[0].priority, PriorityClass::emergency);
    EXPECT_EQ(state.ticket->number.text(), "H-027");
}

TEST_F(KioskScreenTest, OffersNoPrivateTalkWhereTheOfficeHasNone)
{
    office->now.privateTalk.reset();
    started().choose(0);

    screen.talkInPrivate();

    EXPECT_EQ(state.page, KioskPage::fastTrack);
    EXPECT_THAT(office->wishes, IsEmpty());
}

TEST_F(KioskScreenTest, PutsMoreThanSixNeedsOnASecondPage)
{
    office->now.choices.push_back(choice(7));
    started();
    EXPECT_EQ(state.choicesShown(), 5u);
    EXPECT_TRUE(state.leadsOn());

    screen.choose(5);

    EXPECT_EQ(state.part, 1u);
    EXPECT_EQ(state.choicesShown(), 2u);
    screen.choose(1);
    EXPECT_EQ(state.chosen->sector, "S7");
}

TEST_F(KioskScreenTest, GoesBackFromTheSecondPageToTheFirst)
{
    office->now.choices.push_back(choice(7));
    started().choose(5);

    screen.back();

    EXPECT_EQ(state.part, 0u);
}

TEST_F(KioskScreenTest, GoesBackFromTheFastTrackToTheNeeds)
{
    started().choose(0);

    screen.back();

    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, WhatIsPressedWhileTheRecordIsWrittenDoesNothing)
{
    started().choose(0);
    background.hold = true;
    screen.answerFastTrack(false);

    screen.answerFastTrack(true);
    screen.back();
    screen.scanned("RT1:X");
    background.release();

    EXPECT_EQ(office->commands.size(), 1u);
    EXPECT_THAT(office->scans, IsEmpty());
    EXPECT_EQ(state.page, KioskPage::ticket);
}

TEST_F(KioskScreenTest, TellsThePapersOfTheNeedWithTheTicketAloud)
{
    office->now.choices[0].papers = {{"Kartu Keluarga (KK)", "Family card (KK)"}};
    withTicket();

    screen.readAgain();

    EXPECT_THAT(said.back(), HasSubstr("Siapkan, bila ada: Kartu Keluarga (KK)."));
}

TEST_F(KioskScreenTest, PutsAComplaintWithTheTicketAndComesBackToIt)
{
    office->now.complaints = {{"DIPOTONG", {"Dipotong", "Cut"}, {}, "warning"},
                              {"BELUM_CAIR", {"Bantuan belum cair", "Not paid"}, {}, "money"}};
    withTicket().tellComplaint();
    EXPECT_EQ(state.page, KioskPage::complaint);

    screen.chooseComplaint(1);

    EXPECT_EQ(state.page, KioskPage::ticket);
    ASSERT_EQ(office->drafts.size(), 1u);
    EXPECT_EQ(office->drafts[0], std::pair(state.ticket->id, std::string{"BELUM_CAIR"}));
    screen.readAgain();
    EXPECT_THAT(said.back(), HasSubstr("Keluhan dicatat: Bantuan belum cair."));
    screen.finish();
    EXPECT_FALSE(state.complaint) << "nobody after this one is to know";
}

TEST_F(KioskScreenTest, ANumberStaysOnTheScreenWhenItsComplaintCannotBeNoted)
{
    office->now.complaints = {{"DIPOTONG", {"Dipotong", "Cut"}, {}, "warning"}};
    withTicket().tellComplaint();
    office->gone = true;

    screen.chooseComplaint(0);

    EXPECT_EQ(state.page, KioskPage::ticket);
    EXPECT_FALSE(state.complaint);
}

TEST_F(KioskScreenTest, AsksNobodyForAComplaintWhereTheCatalogueHasNone)
{
    withTicket().tellComplaint();

    EXPECT_EQ(state.page, KioskPage::ticket);
}

TEST_F(KioskScreenTest, ACallForHelpReachesTheCountersAndShowsWhoComes)
{
    started().callStaff();
    ASSERT_EQ(office->helpCalls.size(), 1u);
    EXPECT_EQ(helpSentences(state).heading, "Petugas sudah dipanggil.");

    office->helpCounter = 3;
    wait(KioskHelp::lookedAt);

    EXPECT_EQ(state.helpFrom, 3);
    EXPECT_THAT(said.back(), HasSubstr("Petugas dari loket 3 datang."));
    const auto calls = said.size();
    wait(KioskHelp::repeated * 2);
    EXPECT_EQ(said.size(), calls) << "nobody is called any more who comes already";
    EXPECT_EQ(state.sheet, KioskSheet::help);
}

TEST_F(KioskScreenTest, ACallForHelpEndsWithItsSheet)
{
    started().callStaff();

    screen.staffNotNeeded();

    ASSERT_EQ(office->helpEnds.size(), 1u);
    EXPECT_EQ(office->helpEnds[0].first, office->helpCalls[0]);
    EXPECT_EQ(office->helpEnds[0].second, HelpEnd::notNeeded);
    EXPECT_EQ(state.helpFrom, 0);
}

TEST_F(KioskScreenTest, ACallForHelpThatAPaperUnderTheScannerEndsIsNotSaidToBeNeededNoLonger)
{
    office->paper = TicketAnswer{{"A", 3}, TicketState::waiting, true, false, false, 0, {2, {}, 0}};
    started().callStaff();

    screen.scanned("A-003");

    ASSERT_EQ(office->helpEnds.size(), 1u);
    EXPECT_EQ(office->helpEnds[0].second, HelpEnd::gone);
    EXPECT_EQ(state.page, KioskPage::answer);
}

TEST_F(KioskScreenTest, ACallForHelpThatNobodyTouchesAnyMoreIsNotedAsGone)
{
    started().callStaff();

    wait(KioskHelp::shown);

    ASSERT_EQ(office->helpEnds.size(), 1u);
    EXPECT_EQ(office->helpEnds[0].second, HelpEnd::gone);
    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, ACallForHelpGrowsMoreUrgentAfterAMinute)
{
    started().callStaff();
    EXPECT_THAT(said.back(), HasSubstr("mohon ke mesin antrean"));

    wait(60s);

    EXPECT_THAT(said.back(), HasSubstr("lebih dari satu menit"));
}

TEST_F(KioskScreenTest, CallsForHelpAloudWhenTheRecordIsAway)
{
    started();
    office->gone = true;

    screen.callStaff();

    EXPECT_EQ(state.sheet, KioskSheet::help);
    EXPECT_THAT(said.back(), HasSubstr("mohon ke mesin antrean"));
}

TEST_F(KioskScreenTest, EndsACallThatTheRecordHeardAfterItsSheetHadGone)
{
    started();
    background.hold = true;
    screen.callStaff();
    screen.staffNotNeeded();

    background.release();

    ASSERT_EQ(office->helpCalls.size(), 1u);
    ASSERT_EQ(office->helpEnds.size(), 1u);
    EXPECT_EQ(office->helpEnds[0].first, office->helpCalls[0]);
}

TEST_F(KioskScreenTest, SaysThatTheSeriesIsFull)
{
    office->refusal = TakeTicketRefusal::seriesFull;
    withTicket();

    EXPECT_EQ(state.page, KioskPage::refused);
    EXPECT_EQ(state.refusal, TakeTicketRefusal::seriesFull);
    wait(30s);
    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, SaysThatTheDayIsClosedBeforeAnybodyTaps)
{
    office->now.closed = true;
    started();

    EXPECT_EQ(state.page, KioskPage::refused);
    EXPECT_EQ(state.refusal, TakeTicketRefusal::dayClosed);
}

TEST_F(KioskScreenTest, OpensAgainByItselfOnTheNextDay)
{
    office->now.closed = true;
    started();
    office->now.closed = false;

    wait(KioskScreen::recordLookedAt);

    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, ClosesAtRestWhenSomebodyElseClosesTheDay)
{
    started();
    office->now.closed = true;

    wait(KioskScreen::recordLookedAt);

    EXPECT_EQ(state.page, KioskPage::refused);
}

TEST_F(KioskScreenTest, SendsPeopleToTheDeskWhenTheRecordCannotBeOpened)
{
    office->gone = true;

    started();

    EXPECT_EQ(state.page, KioskPage::outOfService);
    EXPECT_THAT(background.noted, ElementsAre("told to be gone"));
}

TEST_F(KioskScreenTest, RecoversByItself)
{
    office->gone = true;
    started();
    office->gone = false;

    wait(KioskScreen::recordTriedAgain);

    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, NoticesAtRestThatTheRecordIsGone)
{
    started();
    office->gone = true;

    wait(KioskScreen::recordLookedAt);

    EXPECT_EQ(state.page, KioskPage::outOfService);
}

TEST_F(KioskScreenTest, AsksWithTheSameCommandWhenTheRecordComesBackSoon)
{
    started().choose(0);
    office->gone = true;
    screen.answerFastTrack(false);
    EXPECT_EQ(state.page, KioskPage::outOfService);
    office->gone = false;

    wait(KioskScreen::recordTriedAgain);

    EXPECT_EQ(state.page, KioskPage::ticket);
    ASSERT_EQ(office->commands.size(), 2u);
    EXPECT_EQ(office->commands[0], office->commands[1]);
}

TEST_F(KioskScreenTest, ForgetsTheWishWhenTheRecordStaysAwayForLong)
{
    started().choose(0);
    office->gone = true;
    screen.answerFastTrack(false);
    wait(TicketAsking::kept + 1s);
    office->gone = false;

    wait(KioskScreen::recordTriedAgain);

    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_EQ(office->commands.size(), 1u);
}

TEST_F(KioskScreenTest, PrintsTheTicketAfterItIsInTheRecord)
{
    withTicket();

    EXPECT_THAT(papers, ElementsAre(state.ticket->id));
    EXPECT_EQ(state.print, Printing::underWay);
    printed(Printing::printed);
    EXPECT_EQ(state.print, Printing::printed);
}

TEST_F(KioskScreenTest, KeepsAndSpeaksTheNumberWhenThePrinterFails)
{
    withTicket();

    printed(Printing::failed);

    EXPECT_EQ(state.page, KioskPage::ticket);
    EXPECT_TRUE(state.paperMissing);
    ASSERT_EQ(said.size(), 1u);
    EXPECT_THAT(said[0], HasSubstr("H, nol, dua, tujuh"));
    EXPECT_THAT(said[0], HasSubstr("Kertas tidak keluar"));
}

TEST_F(KioskScreenTest, WhatThePrinterHoldsIsNotPrintedASecondTime)
{
    withTicket();
    printed(Printing::held, "Tutup pencetak terbuka.");

    screen.printAgain();

    EXPECT_EQ(papers.size(), 1u);
    EXPECT_TRUE(state.paperMissing);
    ASSERT_EQ(said.size(), 1u);
    EXPECT_THAT(said[0], HasSubstr("Bila kertas tidak keluar"));
}

TEST_F(KioskScreenTest, KeepsForStaffWhatToDoAboutThePrinterUntilItIsWell)
{
    withTicket();
    printed(Printing::failed, "Tutup pencetak terbuka.");
    screen.finish();
    EXPECT_EQ(state.forStaff, "Tutup pencetak terbuka.");

    screen.choose(0);
    screen.answerFastTrack(false);
    printed(Printing::printed);
    EXPECT_EQ(state.forStaff, "");
}

TEST_F(KioskScreenTest, KeepsTheNumberWhileASlowPrinterIsStillAsked)
{
    withTicket();

    wait(KioskScreen::ticketShown + 1s);
    EXPECT_EQ(state.page, KioskPage::ticket);
    printed(Printing::failed);

    EXPECT_EQ(state.page, KioskPage::ticket);
    EXPECT_TRUE(state.paperMissing);
}

TEST_F(KioskScreenTest, ShowsANumberWithoutPaperForLonger)
{
    withTicket();
    printed(Printing::failed);

    wait(KioskScreen::ticketShown + 1s);
    EXPECT_EQ(state.page, KioskPage::ticket);

    wait(KioskScreen::ticketShownWithoutPaper - KioskScreen::ticketShown);
    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_TRUE(state.paperMissing);
}

TEST_F(KioskScreenTest, PrintsAgainOnce)
{
    withTicket();
    printed(Printing::printed);

    screen.printAgain();
    printed(Printing::printed);
    screen.printAgain();

    EXPECT_EQ(papers.size(), 2u);
    EXPECT_TRUE(state.printedAgain);
}

TEST_F(KioskScreenTest, LetsWhatNeverCameOutBeTriedAgain)
{
    withTicket();
    printed(Printing::failed);

    screen.printAgain();
    printed(Printing::printed);

    EXPECT_FALSE(state.paperMissing);
    EXPECT_FALSE(state.printedAgain);
}

TEST_F(KioskScreenTest, APaperThatEndsAfterItsPersonLeftChangesNothingForTheNext)
{
    withTicket();
    screen.finish();
    screen.choose(1);

    printed(Printing::failed);

    EXPECT_EQ(state.page, KioskPage::fastTrack);
    EXPECT_THAT(said, IsEmpty());
    EXPECT_TRUE(state.paperMissing);
}

TEST_F(KioskScreenTest, ReturnsTwelveSecondsAfterTheTicket)
{
    withTicket();
    printed(Printing::printed);

    wait(11s);
    EXPECT_EQ(state.page, KioskPage::ticket);

    wait(1s);
    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_FALSE(state.ticket);
}

TEST_F(KioskScreenTest, GivesListenersThreeTimesAsLong)
{
    started().toggleAudio();
    screen.choose(0);
    screen.answerFastTrack(false);
    printed(Printing::printed);

    wait(35s);
    EXPECT_EQ(state.page, KioskPage::ticket);

    wait(1s);
    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, ReadingAgainBeginsTheTimeAnew)
{
    withTicket();
    printed(Printing::printed);
    wait(11s);

    screen.readAgain();
    wait(11s);

    EXPECT_EQ(state.page, KioskPage::ticket);
    EXPECT_EQ(said.size(), 1u);
}

TEST_F(KioskScreenTest, AsksAfterFortyFiveSecondsWhetherSomebodyIsThere)
{
    started().choose(0);
    wait(44s);
    EXPECT_EQ(state.sheet, KioskSheet::none);

    wait(1s);

    EXPECT_EQ(state.sheet, KioskSheet::stillThere);
    EXPECT_EQ(state.secondsLeft, 20);
    EXPECT_THAT(said, ElementsAre("Masih di sini? Kalau ya, sentuh layar."));
}

TEST_F(KioskScreenTest, ContinuesWhereItWasWhenSomebodyAnswers)
{
    started().choose(3);
    wait(50s);

    screen.stillHere();

    EXPECT_EQ(state.sheet, KioskSheet::none);
    EXPECT_EQ(state.page, KioskPage::fastTrack);
    EXPECT_EQ(state.chosen->sector, "S4");
    wait(44s);
    EXPECT_EQ(state.sheet, KioskSheet::none);
}

TEST_F(KioskScreenTest, WipesEverythingWhenNobodyAnswers)
{
    started().choose(3);
    screen.otherLanguage();
    screen.speakLanguage(Language::sundanese);
    screen.otherContrast();
    screen.otherTextSize();
    wait(45s);
    wait(20s);

    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_FALSE(state.chosen);
    EXPECT_EQ(state.appearance, Appearance{});
}

TEST_F(KioskScreenTest, AsksLaterInAudioModeAndWaitsLonger)
{
    started().toggleAudio();
    screen.choose(0);
    wait(134s);
    EXPECT_EQ(state.sheet, KioskSheet::none);

    wait(1s);
    EXPECT_EQ(state.secondsLeft, 60);
}

TEST_F(KioskScreenTest, CountsTheSecondsDownWithoutDrawingAnew)
{
    started().choose(0);
    wait(45s);
    const auto revision = state.revision;

    wait(5s);

    EXPECT_EQ(state.secondsLeft, 15);
    EXPECT_EQ(state.revision, revision);
}

TEST_F(KioskScreenTest, NeverAsksAtRest)
{
    started();

    wait(10min);

    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_EQ(state.sheet, KioskSheet::none);
    EXPECT_GE(office->looks, 50);
}

TEST_F(KioskScreenTest, PutsBackWhatOnlyTheLookWasChangedTo)
{
    started().otherLanguage();
    screen.speakLanguage(Language::javanese);
    EXPECT_EQ(state.appearance.language, Language::javanese);

    wait(45s);
    EXPECT_EQ(state.sheet, KioskSheet::stillThere);
    wait(20s);

    EXPECT_EQ(state.appearance.language, Language::indonesian);
}

TEST_F(KioskScreenTest, TheNamesOfTheLanguagesGoAwayByThemselves)
{
    started().otherLanguage();
    EXPECT_EQ(state.sheet, KioskSheet::languages);

    wait(KioskScreen::warning);

    EXPECT_EQ(state.sheet, KioskSheet::none);
    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, OpensTheNamesOfTheLanguagesOverATicketAndComesBackToIt)
{
    withTicket().otherLanguage();

    screen.speakLanguage(Language::english);

    EXPECT_EQ(state.page, KioskPage::ticket);
    EXPECT_EQ(state.ticket->number.text(), "H-027");
    EXPECT_EQ(state.sheet, KioskSheet::none);
}

TEST_F(KioskScreenTest, ATouchStopsTheVoiceAndBeginsTheTimeAnew)
{
    started().choose(0);
    wait(44s);
    hushed = 0;

    screen.touched();
    wait(44s);

    EXPECT_EQ(hushed, 1);
    EXPECT_EQ(state.sheet, KioskSheet::none);
}

TEST_F(KioskScreenTest, SaysEachScreenInAudioMode)
{
    started().toggleAudio();
    screen.choose(0);
    screen.answerFastTrack(true);

    ASSERT_EQ(said.size(), 3u);
    EXPECT_THAT(said[0], HasSubstr("Ibu atau Bapak perlu apa?"));
    EXPECT_THAT(said[0], HasSubstr("Keperluan 6."));
    EXPECT_THAT(said[1], HasSubstr("Hamil?"));
    EXPECT_THAT(said[2], HasSubstr("H, nol, dua, tujuh"));
    EXPECT_THAT(said[2], HasSubstr("Ada 4 orang di depan. Kira-kira 15 sampai 25 menit."));
}

TEST_F(KioskScreenTest, SpeaksIndonesianWhileTheScreenIsEnglish)
{
    speak(Language::english);
    started().toggleAudio();
    const auto language = pintu::language();
    speak(Language::indonesian);

    EXPECT_EQ(language, Language::english);
    EXPECT_THAT(said[0], HasSubstr("Selamat datang"));
}

TEST_F(KioskScreenTest, SaysNothingWithoutBeingAsked)
{
    withTicket();
    printed(Printing::printed);

    EXPECT_THAT(said, IsEmpty());
}

TEST_F(KioskScreenTest, SpeaksATileWithoutChoosingIt)
{
    started().speakChoice(1);

    EXPECT_THAT(said, ElementsAre("Penjelasan 2."));
    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, SaysNothingOfPriorityOnTheTicket)
{
    started().toggleAudio();
    screen.choose(0);
    screen.talkInPrivate();

    const auto ticket = said.back();
    said.clear();
    screen.finish();
    screen.toggleAudio();
    screen.choose(0);
    screen.answerFastTrack(false);

    EXPECT_EQ(said.back(), ticket);
}

TEST_F(KioskScreenTest, CallsStaffAloudAndAgain)
{
    started().choose(0);

    screen.callStaff();
    EXPECT_EQ(state.sheet, KioskSheet::help);
    EXPECT_THAT(said, ElementsAre("Petugas, mohon ke mesin antrean. Ada warga perlu bantuan."));

    wait(40s);
    EXPECT_EQ(said.size(), 3u);
    EXPECT_EQ(state.secondsWaited, 40);
}

TEST_F(KioskScreenTest, GoesOnWhereItWasWhenStaffAreNotNeeded)
{
    started().choose(0);
    screen.callStaff();

    screen.staffNotNeeded();

    EXPECT_EQ(state.sheet, KioskSheet::none);
    EXPECT_EQ(state.page, KioskPage::fastTrack);
}

TEST_F(KioskScreenTest, EndsACallThatNobodyTookBack)
{
    started().choose(0);
    screen.callStaff();

    wait(KioskHelp::shown);

    EXPECT_EQ(state.page, KioskPage::need);
    EXPECT_EQ(state.sheet, KioskSheet::none);
}

TEST_F(KioskScreenTest, ChangesTheSizeOfTextInStepsAndBack)
{
    started().otherTextSize();
    EXPECT_EQ(state.appearance.percent, 150);
    screen.otherTextSize();
    EXPECT_EQ(state.appearance.percent, 200);

    screen.otherTextSize();

    EXPECT_EQ(state.appearance.percent, 100);
}

TEST_F(KioskScreenTest, ShowsWhereAScannedTicketStands)
{
    office->paper = TicketAnswer{{"A", 3}, TicketState::waiting, true, false, false, 0, {2, {}, 0}};
    started().choose(0);

    screen.scanned("RT1:ABC");

    EXPECT_EQ(state.page, KioskPage::answer);
    EXPECT_THAT(office->scans, ElementsAre("RT1:ABC"));
    EXPECT_EQ(sentencesOf(state.answer).heading, "Nomor A-003");
    EXPECT_THAT(sentencesOf(state.answer).text, HasSubstr("Ada 2 orang di depan."));
}

TEST_F(KioskScreenTest, SendsAnUnknownPaperToACounter)
{
    started().scanned("anything");

    EXPECT_EQ(sentencesOf(state.answer).text, "Bawa ke loket.");
}

TEST_F(KioskScreenTest, LeavesAScannedPaperAfterThirtySeconds)
{
    started().scanned("anything");

    wait(KioskScreen::answerShown);

    EXPECT_EQ(state.page, KioskPage::need);
}

TEST_F(KioskScreenTest, AnswersOfASlowRecordAfterItsEndAreDropped)
{
    background.hold = true;
    {
        KioskScreen gone{
            office,
            {[](TicketId, const TicketPrinted&) {}, [](const std::string&) {}, [] {}, [] { return CommandId{}; }},
            background,
            {}};
        gone.start();
    }

    background.release();

    EXPECT_EQ(office->looks, 1);
}

} // namespace
} // namespace pintu::test
