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
    return TypedCode::ofSlip(pair(), 204'817, issuedAt + 30 * oneDay);
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
    EXPECT_EQ(code->number(), 204'817u);
    EXPECT_EQ(code->expires() / oneDay, (issuedAt + 30 * oneDay) / oneDay);
    EXPECT_GE(code->expires(), issuedAt + 30 * oneDay);
    EXPECT_FALSE(code->corrected());
    EXPECT_TRUE(code->isBy(pair()));
    EXPECT_EQ(code->text(), typedExample);
}

TEST(TypedCode, IsNotByAnybodyElse)
{
    const auto other = pairSecret(partnerKey, officeKey.publicKey(), "D0413", "P04821").value();
    EXPECT_FALSE(TypedCode::parse(typedExample)->isBy(other));
}

TEST(TypedCode, TakesWhatPeopleType)
{
    for (const auto* text : {"20s025-8jkga2-e6h95a", "20S0258JKGA2E6H95A", " 20S025 8JKGA2\tE6H95A\r\n",
                             "2OSO25-8JKGA2-E6H95A", "2oso258jkga2e6h95a", "2-0-S-0-2-5-8-J-K-G-A-2-E-6-H-9-5-A"}) {
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
            auto text = TypedCode::ofSlip(pair(), number, issuedAt).text();
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
    for (const auto* text : {"", "20S025-8JKGA2-E6H95", "20S025-8JKGA2-E6H95AA", "20S025_8JKGA2-E6H95A",
                             "20S025-8JKGA2-E6H95?", "20S025-8JKGA2-E6H95\xc3\x84"})
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
            EXPECT_TRUE(code->isBy(pair()));
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
                ASSERT_FALSE(code && code->isBy(secret)) << wrong;
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
        EXPECT_FALSE(code && code->isBy(secret)) << wrong;
    }
}

TEST(TypedCode, OfAReturnHoldsStatusAndOutcome)
{
    const auto made = TypedCode::ofReturn(pair(), 204'817, ReturnStatus::noShow, 17);
    const auto code = TypedCode::parse(made.text());
    ASSERT_TRUE(code);
    EXPECT_EQ(code->kind(), TypedCode::Kind::returnSlip);
    EXPECT_EQ(code->number(), 204'817u);
    EXPECT_EQ(code->status(), ReturnStatus::noShow);
    EXPECT_EQ(code->outcome(), 17);
    EXPECT_TRUE(code->isBy(pairSecret(officeKey, partnerKey.publicKey(), "D0412", "P04821").value()));
}

TEST(TypedCode, HoldsItsLargestValues)
{
    for (const auto& made : {TypedCode::ofSlip(pair(), 0xff'ffff, maxClaimInteger),
                             TypedCode::ofReturn(pair(), 0xff'ffff, ReturnStatus::onHold, 255)}) {
        const auto code = TypedCode::parse(made.text());
        ASSERT_TRUE(code);
        EXPECT_EQ(code->text(), made.text());
        EXPECT_EQ(code->number(), 0xff'ffffu);
        EXPECT_TRUE(code->isBy(pair()));
    }
}

TEST(TypedCode, RefusesOtherTypesAndStatuses)
{
    EXPECT_FALSE(TypedCode::parse("000000-000000-000000")) << "type 0, with right check symbols";
    EXPECT_FALSE(TypedCode::parse(TypedCode::ofReturn(pair(), 1, static_cast<ReturnStatus>(8), 0).text()));
}

} // namespace
} // namespace pintu
