#include "paper/pair_secret.h"
#include "paper/slip_examples.h"
#include "paper/typed_code.h"

#include <gtest/gtest.h>

#include <random>

namespace pintu {
namespace {

using namespace test;

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Secret pair()
{
    return pairSecret(partnerKey, officeKey.publicKey(), "D0412", "P04821").value();
}

TypedCode example()
{
    return TypedCode::ofSlip(pair(), 204'817, issuedAt + 30 * oneDay, examplePaper());
}

std::vector<std::size_t> places()
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < typedExample.size(); ++i)
        if (typedExample[i] != '-') out.push_back(i);
    return out;
}

TEST(TypedCode, IsTheOneOfTheExample)
{
    EXPECT_EQ(example().text(), typedExample);
}

TEST(TypedCode, ReadsTheExample)
{
    const auto code = TypedCode::parse(typedExample);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->kind(), TypedCode::Kind::slip);
    EXPECT_TRUE(code->namesPaper());
    EXPECT_EQ(code->number(), 204'817u);
    const auto end = code->endOfSlip(pair());
    ASSERT_TRUE(end);
    EXPECT_EQ(*end / oneDay, (issuedAt + 30 * oneDay) / oneDay);
    EXPECT_GE(*end, issuedAt + 30 * oneDay);
    EXPECT_FALSE(code->corrected());
    EXPECT_EQ(code->text(), typedExample);
}

TEST(TypedCode, ReadsWhat0_1_0Printed)
{
    const auto slip = TypedCode::parse(typedBefore);
    ASSERT_TRUE(slip);
    EXPECT_TRUE(slip->isSlip());
    EXPECT_FALSE(slip->namesPaper());
    EXPECT_EQ(slip->number(), 204'817u);
    EXPECT_EQ(slip->endOfSlip(pair()), example().endOfSlip(pair()));
    EXPECT_EQ(TypedCode::ofSlipBefore(pair(), 204'817, issuedAt + 30 * oneDay).text(), typedBefore);

    const auto answer = TypedCode::parse(answerBefore);
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->isSlip());
    EXPECT_FALSE(answer->namesPaper());
    EXPECT_EQ(answer->status(), ReturnStatus::noShow);
    EXPECT_EQ(answer->outcome(), 17);
    EXPECT_EQ(answer->count(), 0u);
    EXPECT_TRUE(answer->answers(pair(), example(), std::nullopt));
    EXPECT_EQ(TypedCode::ofAnswerBefore(pair(), 204'817, ReturnStatus::noShow, 17).text(), answerBefore);
}

TEST(TypedCode, IsNotByAnybodyElse)
{
    const auto other = pairSecret(partnerKey, officeKey.publicKey(), "D0413", "P04821").value();
    EXPECT_FALSE(TypedCode::parse(typedExample)->endOfSlip(other));
    EXPECT_FALSE(TypedCode::parse(typedBefore)->endOfSlip(other));
    EXPECT_FALSE(TypedCode::parse(answerToPaper)->answers(other, example(), examplePaper()));
}

TEST(TypedCode, KnowsTheDayOfItsEndWhateverTheClockSays)
{
    for (const std::int64_t day : {0, 1023, 1024, 20'777, 40'000, 49'710}) {
        const auto code = TypedCode::parse(TypedCode::ofSlip(pair(), 7, day * oneDay, examplePaper()).text());
        EXPECT_EQ(code->endOfSlip(pair()), (day + 1) * oneDay - 1) << day;
    }
}

TEST(TypedCode, TellsTwoPapersOfOneNumberAndDayApart)
{
    auto other = examplePaper();
    other.front() ^= 0x80;

    EXPECT_NE(TypedCode::ofSlip(pair(), 7, issuedAt, other).text(),
              TypedCode::ofSlip(pair(), 7, issuedAt, examplePaper()).text());
}

TEST(TypedCode, TakesWhatPeopleType)
{
    for (const auto* text : {"60s025-55zdcs-kk1hmw", "60S02555ZDCSKK1HMW", " 60S025 55ZDCS\tKK1HMW\r\n",
                             "6OSO25-55ZDCS-KKIHMW", "6oso2555zdcskklhmw", "6-0-S-0-2-5-5-5-Z-D-C-S-K-K-1-H-M-W"}) {
        const auto code = TypedCode::parse(text);
        ASSERT_TRUE(code) << text;
        EXPECT_EQ(code->text(), typedExample);
        EXPECT_FALSE(code->corrected());
    }
}

TEST(TypedCode, ReadsIAndLAsOne)
{
    const auto withOne = [] {
        for (std::uint32_t number = 1;; ++number) {
            auto text = TypedCode::ofSlip(pair(), number, issuedAt, examplePaper()).text();
            if (std::count(text.begin(), text.end(), '1') > 1) return text;
        }
    }();
    for (const char typed : {'I', 'l', 'i', 'L'}) {
        std::string text = withOne;
        std::replace(text.begin(), text.end(), '1', typed);
        EXPECT_EQ(TypedCode::parse(text)->text(), withOne);
    }
}

TEST(TypedCode, RefusesOtherLengthsAndCharacters)
{
    for (const auto* text : {"", "60S025-55ZDCS-KK1HM", "60S025-55ZDCS-KK1HMWW", "60S025_55ZDCS-KK1HMW",
                             "60S025-55ZDCS-KK1HM?", "60S025-55ZDCS-KK1HM\xc3\x84"})
        EXPECT_FALSE(TypedCode::parse(text)) << text;
}

TEST(TypedCode, CorrectsOneWrongSymbolAtEveryPlace)
{
    for (const auto at : places())
        for (const char symbol : alphabet) {
            if (symbol == typedExample[at]) continue;
            std::string wrong{typedExample};
            wrong[at] = symbol;
            const auto code = TypedCode::parse(wrong);
            ASSERT_TRUE(code) << wrong;
            EXPECT_EQ(code->text(), typedExample);
            EXPECT_TRUE(code->corrected());
            EXPECT_TRUE(code->endOfSlip(pair()));
        }
}

TEST(TypedCode, TakesALetterOutsideTheAlphabetAsOneWrongSymbol)
{
    std::string wrong{typedExample};
    wrong[9] = 'U';
    EXPECT_EQ(TypedCode::parse(wrong)->text(), typedExample);
}

TEST(TypedCode, NoticesEveryPairOfWrongSymbols)
{
    const auto secret = pair();
    int unreadable = 0;
    int tried = 0;
    std::mt19937 random{7};
    const auto all = places();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t k = i + 1; k < all.size(); ++k)
            for (int sample = 0; sample < 40; ++sample) {
                std::string wrong{typedExample};
                wrong[all[i]] = alphabet[random() % 32];
                wrong[all[k]] = alphabet[random() % 32];
                if (wrong[all[i]] == typedExample[all[i]] || wrong[all[k]] == typedExample[all[k]]) continue;
                ++tried;
                const auto code = TypedCode::parse(wrong);
                if (!code) ++unreadable;
                ASSERT_FALSE(code && code->endOfSlip(secret)) << wrong;
            }
    EXPECT_GT(unreadable, tried / 4) << "of " << tried;
}

TEST(TypedCode, NoticesEverySwapOfNeighbours)
{
    const auto secret = pair();
    const auto all = places();
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        std::string wrong{typedExample};
        std::swap(wrong[all[i]], wrong[all[i + 1]]);
        if (wrong == typedExample) continue;
        const auto code = TypedCode::parse(wrong);
        EXPECT_FALSE(code && code->endOfSlip(secret)) << wrong;
    }
}

TEST(TypedCode, OfAnAnswerHoldsStatusOutcomeAndCount)
{
    const auto code = TypedCode::parse(answerToPaper);
    ASSERT_TRUE(code);
    EXPECT_EQ(code->kind(), TypedCode::Kind::answer);
    EXPECT_EQ(code->number(), 204'817u);
    EXPECT_EQ(code->status(), ReturnStatus::served);
    EXPECT_EQ(code->outcome(), 3);
    EXPECT_EQ(code->count(), 2u);
    const auto atTheOffice = pairSecret(officeKey, partnerKey.publicKey(), "D0412", "P04821").value();
    EXPECT_TRUE(code->answers(atTheOffice, example(), examplePaper()));
    EXPECT_EQ(TypedCode::ofAnswer(pair(), example(), examplePaper(), ReturnStatus::served, 3, 2)->text(),
              answerToPaper);
    EXPECT_EQ(TypedCode::ofAnswer(pair(), example(), std::nullopt, ReturnStatus::served, 3, 2)->text(), answerToCode);
}

TEST(TypedCode, AnswersThePaperThatItWasGivenToAndNoOther)
{
    const auto answer = *TypedCode::parse(answerToPaper);
    auto sameTag = examplePaper();
    sameTag.back() ^= 1;
    auto otherTag = examplePaper();
    otherTag.front() ^= 0x80;
    const auto end = issuedAt + 30 * oneDay;

    EXPECT_FALSE(answer.answers(pair(), example(), std::nullopt));
    EXPECT_FALSE(answer.answers(pair(), TypedCode::ofSlip(pair(), 204'817, end, sameTag), sameTag));
    EXPECT_FALSE(answer.answers(pair(), TypedCode::ofSlip(pair(), 204'817, end, otherTag), otherTag));
    EXPECT_FALSE(answer.answers(pair(), TypedCode::ofSlip(pair(), 204'818, end, examplePaper()), examplePaper()));
    EXPECT_FALSE(
        answer.answers(pair(), TypedCode::ofSlip(pair(), 204'817, end + oneDay, examplePaper()), examplePaper()));
    const auto toCode = *TypedCode::parse(answerToCode);
    EXPECT_TRUE(toCode.answers(pair(), example(), std::nullopt));
    EXPECT_FALSE(toCode.answers(pair(), TypedCode::ofSlip(pair(), 204'817, end, otherTag), std::nullopt));
    EXPECT_FALSE(toCode.answers(pair(), *TypedCode::parse(typedBefore), std::nullopt));
}

TEST(TypedCode, HasNoAnswerAfterThirtyWords)
{
    EXPECT_EQ(TypedCode::ofAnswer(pair(), example(), examplePaper(), ReturnStatus::accepted, 0, 30)->count(), 30u);
    EXPECT_FALSE(TypedCode::ofAnswer(pair(), example(), examplePaper(), ReturnStatus::accepted, 0, 31));
}

TEST(TypedCode, HoldsItsLargestValues)
{
    const auto slip = TypedCode::ofSlip(pair(), 0xff'ffff, maxClaimInteger, examplePaper());
    const auto answer = *TypedCode::ofAnswer(pair(), slip, examplePaper(), ReturnStatus::onHold, 255, 30);
    const auto slipBefore = TypedCode::ofSlipBefore(pair(), 0xff'ffff, maxClaimInteger);
    const auto answerBefore = TypedCode::ofAnswerBefore(pair(), 0xff'ffff, ReturnStatus::onHold, 255);
    for (const auto& made : {slip, answer, slipBefore, answerBefore}) {
        const auto code = TypedCode::parse(made.text());
        ASSERT_TRUE(code) << made.text();
        EXPECT_EQ(code->text(), made.text());
        EXPECT_EQ(code->number(), 0xff'ffffu);
        EXPECT_EQ(code->endOfSlip(pair()).has_value(), code->isSlip());
        EXPECT_EQ(code->answers(pair(), slip, examplePaper()), !code->isSlip());
    }
}

TEST(TypedCode, RefusesOtherTypesStatusesAndCounts)
{
    EXPECT_FALSE(TypedCode::parse("000000-000000-000000")) << "type 0, with right check symbols";
    EXPECT_FALSE(TypedCode::parse("A0S024-002000-0000RH")) << "type 5";
    EXPECT_FALSE(TypedCode::parse("40S024-400000-0000AM")) << "type 2, status 8";
    EXPECT_FALSE(TypedCode::parse("40S024-000000-0000PN")) << "type 2, status 0";
    EXPECT_FALSE(TypedCode::parse("80S024-064000-0000NQ")) << "type 4, status 0";
    EXPECT_FALSE(TypedCode::parse("80S025-060000-00003Q")) << "type 4, count 0";
    EXPECT_FALSE(TypedCode::parse("80S025-07Y000-000068")) << "type 4, count 31: paper only";
}

} // namespace
} // namespace pintu
