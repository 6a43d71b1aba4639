#include "core/matching/guide.h"
#include "counter_fixture.h"
#include "screens/counter_text.h"

namespace pintu::test {
namespace {

constexpr const char* nik = "3673026512839991";

class CounterGuideTest : public CounterTest {
protected:
    CounterGuideTest() : screen{counter()}
    {
        known("Siti Nurhaliza Contoh", nik);
        screen.start();
    }

    const CounterView& view() const { return screen.state(); }
    void begin(const std::string& words)
    {
        screen.typeField(nik);
        screen.enter();
        screen.typeComplaint(words);
    }
    const GuideStep& step(const std::string& code) const { return *guideStep(view().catalogue(), code); }

    CounterScreen screen;
};

TEST_F(CounterGuideTest, AsksNextWhatTheWordsLeaveOpen)
{
    begin("belum punya bpjs");
    EXPECT_THAT(matchWords(*view().request), ::testing::HasSubstr(step("BPJS-belum").ask));

    (void)screen.controlKey('F');

    ASSERT_EQ(view().page, CounterPage::question);
    EXPECT_EQ(view().question.title(), step("BPJS-belum").ask);
    EXPECT_EQ(view().question.rows.size(), answersTo(view().catalogue(), step("BPJS-belum")).size());
}

TEST_F(CounterGuideTest, PutsFirstWhatAnAnswerLeadsToAndShowsTheAdvice)
{
    begin("belum punya bpjs");
    const auto answers = answersTo(view().catalogue(), step("BPJS-belum"));
    ASSERT_FALSE(answers.empty());
    (void)screen.controlKey('F');

    screen.loneKey("1");

    ASSERT_EQ(view().page, CounterPage::request);
    EXPECT_EQ(view().workplace.cursor.spot, Spot::needs);
    const auto led = servicesOf(view().catalogue(), *answers.front());
    ASSERT_LE(led.size(), view().request->needs.size());
    for (std::size_t i = 0; i < led.size(); ++i) EXPECT_EQ(view().request->needs[i], led[i]) << i;
    EXPECT_THAT(matchWords(*view().request), ::testing::HasSubstr(answers.front()->advice));
    screen.loneKey("1");
    EXPECT_EQ(view().request->service(), led.front());
}

TEST_F(CounterGuideTest, AsksOneQuestionAfterAnother)
{
    begin("kis mati");
    (void)screen.controlKey('F');
    ASSERT_EQ(view().question.title(), step("BPJS-segmen").ask);

    screen.loneKey("1");

    EXPECT_EQ(view().question.title(), step("BPJS-pbi").ask);
    screen.escape();
    EXPECT_EQ(view().page, CounterPage::request) << "back to the request, as far as it was led";
    EXPECT_EQ(view().request->complaint, "kis mati");
}

TEST_F(CounterGuideTest, BeginsAtTheBeginningWhereTheWordsSayNothing)
{
    begin("");

    (void)screen.controlKey('F');

    EXPECT_EQ(view().question.title(), step("BPJS").ask);
}

TEST_F(CounterGuideTest, AsksNobodyWithoutARequest)
{
    (void)screen.controlKey('F');

    EXPECT_EQ(view().page, CounterPage::people);
    EXPECT_STREQ(view().workplace.notice.english, "First find or write down the person.");
}

TEST_F(CounterGuideTest, ForgetsTheAnswersWithTheWords)
{
    begin("belum punya bpjs");
    (void)screen.controlKey('F');
    screen.loneKey("1");

    screen.typeComplaint("belum punya bpjs sama sekali");

    EXPECT_EQ(view().request->match.guided, answerIn(view().catalogue(), "belum punya bpjs"));
}

} // namespace
} // namespace pintu::test
