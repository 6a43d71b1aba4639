#include "one_side.h"
#include "screens/counter_question.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

class CounterQuestionTest : public OneSideTest {
protected:
    QuestionRows lines(int count)
    {
        QuestionRows rows;
        for (int i = 1; i <= count; ++i)
            rows.add([i] { return "line " + std::to_string(i); }, [this, i] { chosen = i; });
        return rows;
    }
    void ask(QuestionRows rows, std::size_t row = 0)
    {
        question.ask([] { return std::string{"Why?"}; }, std::move(rows.rows), row);
    }

    int chosen = 0;
    int opened = 0;
    int closed = 0;
    CounterQuestion question{workplace, [this] { ++opened; }, [this] { ++closed; }};
};

TEST_F(CounterQuestionTest, GivesTheFirstNineLinesADigit)
{
    ask(lines(11));

    EXPECT_EQ(question.state().rows[8].key, "9");
    EXPECT_EQ(question.state().rows[9].key, "");
    EXPECT_EQ(opened, 1);
}

TEST_F(CounterQuestionTest, ChoosesByDigitAndByEnter)
{
    ask(lines(3), 1);
    question.choose();
    EXPECT_EQ(chosen, 2);
    question.key("3");
    EXPECT_EQ(chosen, 3);
    question.chooseRow(0);
    question.choose();
    EXPECT_EQ(chosen, 1);
}

TEST_F(CounterQuestionTest, ChoosesByALetterInEitherCase)
{
    QuestionRows rows;
    rows.add(
        "K", [] { return std::string{"K"}; }, [this] { chosen = 7; });
    ask(std::move(rows));

    question.key("k");

    EXPECT_EQ(chosen, 7);
}

TEST_F(CounterQuestionTest, TakesNoKeyThatNoLineHas)
{
    ask(lines(11));
    question.key("x");
    question.key("");
    question.chooseRow(99);

    EXPECT_EQ(chosen, 0);
    EXPECT_EQ(question.state().row, 0u);
}

TEST_F(CounterQuestionTest, AsksNothingWithoutLines)
{
    ask({});
    question.choose();

    EXPECT_EQ(opened, 0);
}

TEST_F(CounterQuestionTest, GoesBackToThePageFromBefore)
{
    ask(lines(2));
    question.close();

    EXPECT_EQ(closed, 1);
}

} // namespace
} // namespace pintu::test
