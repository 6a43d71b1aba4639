#include "counter_fixture.h"
#include "office/joining.h"
#include "screens/open_words.h"

#include <algorithm>
#include <chrono>

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterOpenTest : public CounterTest {
protected:
    CounterOpenTest() : screen{counter()}, person{known("Siti Nurhaliza Contoh", nik)} { screen.start(); }

    const CounterView& view() const { return screen.state(); }
    std::string notice() const { return view().workplace.notice.english; }
    void makeSlip()
    {
        screen.typeField(nik);
        screen.enter();
        screen.typeComplaint("kis mati");
        screen.chooseNeed(0);
        screen.consent(Consent::given);
        screen.functionKey(8);
        screen.functionKey(9);
    }
    void keepWords(const std::string& words = "mau tanya jadwal")
    {
        screen.typeField(nik);
        screen.enter();
        screen.typeComplaint(words);
        screen.controlKey('S');
        screen.functionKey(9);
    }
    void openList() { screen.controlKey('O'); }
    /// Presses the digit of the answer that begins with these words.
    void answer(const std::string& begins)
    {
        for (const auto& row : view().question.rows)
            if (row.words().starts_with(begins)) {
                screen.loneKey(row.key);
                return;
            }
        FAIL() << begins << " is not offered";
    }
    std::optional<LineEnd> end() { return CaseDesk{site}.lines(CaseDesk{site}.ofPerson(person).front().id).back().end; }

    CounterScreen screen;
    PersonId person;
};

TEST_F(CounterOpenTest, OpensTheListThoughItIsBeingReadForTheReminder)
{
    worker.holdReading = true;
    auto later = counter();
    later.start();
    ASSERT_TRUE(later.state().open.loading);

    later.controlKey('O');
    worker.release();

    EXPECT_EQ(later.state().page, CounterPage::open);
}

TEST_F(CounterOpenTest, ListsWhatWaitsForWhomAndGoesBack)
{
    makeSlip();

    openList();

    ASSERT_EQ(view().page, CounterPage::open);
    ASSERT_EQ(view().open.rows.size(), 1u);
    const auto& row = view().open.rows.front();
    EXPECT_EQ(sentenceOf(row.thing.why), "No answer to the slip yet");
    EXPECT_EQ(openPerson(row), "Siti Nurhaliza Contoh");
    EXPECT_THAT(openWhom(row, view().catalogue()), ::testing::HasSubstr("tel. "));
    screen.escape();
    EXPECT_EQ(view().page, CounterPage::people);
}

TEST_F(CounterOpenTest, SaysSoWhereNothingIsOpen)
{
    openList();

    EXPECT_EQ(notice(), "Nothing is open. Every line has its end.");
}

TEST_F(CounterOpenTest, EndsWithTheResidentsWordByWhomAndHow)
{
    makeSlip();
    openList();
    screen.loneKey("1");
    answer("The resident was helped");
    EXPECT_THAT(view().question.title(), ::testing::HasSubstr("Who said so, and how?"));

    answer("The resident, by telephone");

    EXPECT_EQ(end(), LineEnd::helped);
    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->residentWord, ResidentWord::confirmed);
    EXPECT_EQ(ReferralDesk{site}.words(*ReferralDesk{site}.byNumber(1)).back().road, "phone");
    EXPECT_EQ(notice(), "Ended: the resident was helped.");
    EXPECT_TRUE(view().open.rows.empty()) << "the list is read anew";
}

TEST_F(CounterOpenTest, WritesDownWhatAPartnerWithoutTheProgramAnswered)
{
    Partner clinic;
    clinic.id = "P0777";
    clinic.kind = "PKM";
    clinic.name = "Puskesmas Uji";
    clinic.byEye = true;
    (void)good(joinPartner(site, command(), {clinic, {}, {}, {}}));
    IssueWish wish;
    wish.caseId = caseOf(site, person);
    wish.partner = clinic.id;
    wish.service = 213;
    wish.consent = Consent::given;
    const auto referral = good(ReferralDesk{site}.issue(command(), wish));
    auto later = counter();
    later.start();
    later.controlKey('O');
    const auto& rows = later.state().open.rows;
    const auto sent = std::ranges::find_if(rows, [](const OpenRow& row) { return row.thing.referral.has_value(); });
    ASSERT_NE(sent, rows.end());
    later.loneKey(std::to_string(sent - rows.begin() + 1));
    const auto answers = [&](const std::string& begins) {
        const auto& offered = later.state().question.rows;
        const auto row = std::ranges::find_if(offered, [&](const auto& r) { return r.words().starts_with(begins); });
        ASSERT_NE(row, offered.end()) << begins;
        later.loneKey(row->key);
    };

    answers("The destination answered");
    answers("The resident was helped there");
    later.loneKey("1");
    answers("On paper");

    const auto heard = ReferralDesk{site}.byNumber(referral.name.number);
    EXPECT_EQ(heard->partnerWord, PartnerWord::served);
    EXPECT_EQ(ReferralDesk{site}.words(*heard).back().road, "replyForm");
}

TEST_F(CounterOpenTest, LeadsFromAReturnSlipToTheResidentsOwnWord)
{
    makeSlip();
    screen.scanned(answered(*ReferralDesk{site}.byNumber(1), PartnerWord::served));
    ASSERT_EQ(view().page, CounterPage::heard);

    screen.enter();
    ASSERT_EQ(view().page, CounterPage::question);
    answer("No help came");
    answer("The resident, here");

    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->residentWord, ResidentWord::denied);
    EXPECT_FALSE(end());
    EXPECT_EQ(view().page, CounterPage::people) << "back to where the clerk was";
    openList();
    EXPECT_EQ(view().open.rows.front().thing.why, WaitsFor::denied);
}

TEST_F(CounterOpenTest, MakesAnotherSlipForTheSameNeed)
{
    makeSlip();
    screen.scanned(answered(*ReferralDesk{site}.byNumber(1), PartnerWord::rejected));
    screen.enter();

    answer("Another slip");
    ASSERT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->person.resident.id, person);
    EXPECT_FALSE(view().request->unsaved()) << "its words are in the record";
    screen.chooseDestination(0);
    screen.consent(Consent::given);
    screen.functionKey(8);

    const auto second = ReferralDesk{site}.byNumber(2);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->line, ReferralDesk{site}.byNumber(1)->line);
    EXPECT_EQ(CaseDesk{site}.ofPerson(person).size(), 1u);
}

TEST_F(CounterOpenTest, MakesANewPaperForOneThatIsLost)
{
    makeSlip();
    openList();
    screen.loneKey("1");

    answer("The paper is lost");

    EXPECT_EQ(view().page, CounterPage::slip);
    EXPECT_EQ(view().slip->facts.referral.name.number, 2);
    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->replacedBy, 2);
    screen.functionKey(9);
    openList();
    EXPECT_EQ(view().open.rows.size(), 1u);
}

TEST_F(CounterOpenTest, EndsWhatNeverAnsweredHonestly)
{
    makeSlip();
    openList();
    screen.enter();

    answer("The destination never answered");

    EXPECT_EQ(end(), LineEnd::partnerSilent);
    EXPECT_EQ(ReferralDesk{site}.byNumber(1)->officeWord, OfficeWord::cancelled);
}

TEST_F(CounterOpenTest, EndsARefusalWithTheReasonThatTheDestinationGave)
{
    makeSlip();
    screen.scanned(answered(*ReferralDesk{site}.byNumber(1), PartnerWord::rejected));
    screen.enter();

    answer("Not eligible");

    EXPECT_EQ(end(), LineEnd::notEligible);
}

TEST_F(CounterOpenTest, AnswersOrRefersWordsThatWereOnlyKept)
{
    keepWords();
    openList();
    screen.loneKey("1");
    answer("Make a slip for it");
    ASSERT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, "mau tanya jadwal");
    screen.escape();
    openList();
    screen.loneKey("1");

    answer("Answered");

    EXPECT_EQ(end(), LineEnd::answered);
}

TEST_F(CounterOpenTest, RemindsOnceADayOfWhatIsOverdue)
{
    makeSlip();
    clock.time = clock.time.plus(std::chrono::hours{24 * 20});

    auto later = counter();
    later.start();

    EXPECT_THAT(std::string{later.state().workplace.notice.english}, ::testing::HasSubstr("open things are overdue"));
}

TEST_F(CounterOpenTest, KeepsApartWhatASupervisorAloneMayRead)
{
    keepWords("pungli di desa");
    openList();

    const auto& row = view().open.rows.front();
    EXPECT_EQ(openPerson(row), "kept apart");
    EXPECT_EQ(openAbout(row, view().catalogue()), "only a supervisor reads it");
    screen.enter();
    EXPECT_EQ(view().page, CounterPage::open);
    EXPECT_EQ(notice(), "This is about somebody's conduct: only a supervisor reads it and acts on it.");
}

TEST_F(CounterOpenTest, BringsBackWhatWasWrittenWhenTheProgramEnded)
{
    {
        auto killed = counter();
        killed.start();
        killed.typeField(nik);
        killed.enter();
        killed.typeComplaint("bansos saya dipotong");
        killed.typeNote("Ibu hamil tua.");
        killed.tick();
    }

    auto again = counter();
    again.start();

    ASSERT_TRUE(again.state().request);
    EXPECT_EQ(again.state().page, CounterPage::request);
    EXPECT_EQ(again.state().request->person.resident.id, person);
    EXPECT_EQ(again.state().request->complaint, "bansos saya dipotong");
    EXPECT_EQ(again.state().request->note, "Ibu hamil tua.");
    (void)again.controlKey('S');
    again.tick();
    auto third = counter();
    third.start();
    EXPECT_FALSE(third.state().request) << "what is saved comes back no more";
}

TEST_F(CounterOpenTest, BringsBackWordsWithoutANameToo)
{
    {
        auto killed = counter();
        killed.start();
        (void)killed.controlKey('M');
        killed.typeComplaint("pungli");
        killed.tick();
    }

    auto again = counter();
    again.start();

    ASSERT_TRUE(again.state().request);
    EXPECT_TRUE(again.state().request->nameless);
    EXPECT_EQ(again.state().request->complaint, "pungli");
}

TEST_F(CounterOpenTest, LosesNoWordBehindALockedScreen)
{
    screen.typeField(nik);
    screen.enter();
    screen.typeComplaint("bansos saya dipotong");
    screen.functionKey(12);
    screen.enter();

    EXPECT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().request->complaint, "bansos saya dipotong");
}

} // namespace
} // namespace pintu::test
