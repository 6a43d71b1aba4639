#include "apps/ctl/sentences.h"

#include <gtest/gtest.h>

#include <set>

namespace pintu::ctl {
namespace {

void expectWhole(const Sentence& sentence, int value)
{
    EXPECT_GT(sentence.text.size(), 15u) << value;
    EXPECT_TRUE(sentence.text.ends_with('.') || sentence.text.ends_with('?')) << sentence.text;
    EXPECT_FALSE(sentence.code.empty()) << value;
    EXPECT_EQ(sentence.code.find(' '), std::string::npos) << sentence.code;
}

/// Every value from the first to the last has a sentence and a code of its own, and none of them is a success.
template <class E>
void expectSentences(E last)
{
    std::set<std::string> codes;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        const auto sentence = sentenceOf(static_cast<E>(value));
        expectWhole(sentence, value);
        EXPECT_NE(sentence.exit, Exit::ok) << sentence.code;
        EXPECT_TRUE(codes.insert(sentence.code).second) << sentence.code << " twice";
    }
}

TEST(Sentences, TellEveryRefusalOfTheQueue)
{
    expectSentences(TakeTicketRefusal::seriesFull);
    expectSentences(CallNextRefusal::unknownCounter);
    expectSentences(CounterRefusal::stillServing);
    expectSentences(TicketRefusal::unknownLetter);
    expectSentences(UndoRefusal::nothingToUndo);
    expectSentences(CloseDayRefusal::closedBefore);
}

TEST(Sentences, TellEveryRefusalAboutPeopleAndCases)
{
    expectSentences(StatePersonRefusal::nikBelongsToAnother);
    expectSentences(EraseRefusal::erasedBefore);
    expectSentences(LinkRefusal::notLinked);
    expectSentences(ImportRefusal::stopped);
    expectSentences(WithdrawRefusal::withdrawnBefore);
    for (int fault = 0; fault <= static_cast<int>(TableFault::empty); ++fault)
        expectWhole(sentenceOf(BadTable{static_cast<TableFault>(fault), 7}), fault);
    for (std::size_t fault = 0; fault < EnumNames<RowFault>::names.size(); ++fault)
        EXPECT_TRUE(sentenceOf(static_cast<RowFault>(fault)).ends_with('.')) << fault;
    expectSentences(CaseRefusal::final);
    expectSentences(CaseRefusal::needsReason);
}

TEST(Sentences, TellEveryRefusalAboutReferrals)
{
    expectSentences(IssueRefusal::clockWrong);
    expectSentences(WordRefusal::notNow);
    expectSentences(SayRefusal::ownKeyOut);
    expectSentences(TakeBackRefusal::tooLate);
    expectSentences(TrustRefusal::otherRoot);
    expectSentences(CardRefusal::tooOld);
    expectSentences(JoinRefusal::badMoment);
}

TEST(Sentences, CallOnlyAGoodPaperGood)
{
    for (int value = 0; value <= static_cast<int>(SlipVerdictKind::good); ++value) {
        const auto sentence = sentenceOf(static_cast<SlipVerdictKind>(value));
        expectWhole(sentence, value);
        EXPECT_EQ(sentence.exit == Exit::ok, static_cast<SlipVerdictKind>(value) == SlipVerdictKind::good);
    }
    for (int value = 0; value <= static_cast<int>(ReturnVerdictKind::good); ++value) {
        const auto sentence = sentenceOf(static_cast<ReturnVerdictKind>(value));
        expectWhole(sentence, value);
        EXPECT_EQ(sentence.exit == Exit::ok, static_cast<ReturnVerdictKind>(value) == ReturnVerdictKind::good);
    }
}

TEST(Sentences, TellEveryTrouble)
{
    std::set<std::string> codes;
    for (int value = 0; value <= static_cast<int>(TroubleKind::badInput); ++value) {
        const auto sentence = sentenceOf(Trouble{static_cast<TroubleKind>(value), "the detail"});
        expectWhole(sentence, value);
        EXPECT_TRUE(codes.insert(sentence.code).second) << sentence.code;
    }
}

TEST(Sentences, TellEveryWarningAboutANik)
{
    for (std::size_t value = 0; value < EnumNames<NikWarning>::names.size(); ++value)
        EXPECT_GT(sentenceOf(static_cast<NikWarning>(value)).size(), 10u);
}

} // namespace
} // namespace pintu::ctl
