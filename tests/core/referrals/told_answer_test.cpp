#include "core/referrals/told_answer.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

Referral sent()
{
    Referral out;
    out.partner = "P0777";
    out.name = {"D0499", 17, {}};
    out.partnerCount = 2;
    return out;
}

constexpr Time now{1'795'228'800'000};

TEST(ToldAnswer, IsTheNextWordOfThePartnerWithTheRoadItCame)
{
    const auto heard = decideToldAnswer(sent(), ForTheEye::yes, PartnerWord::served, 14, "replyForm", now);
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->partner, "P0777");
    EXPECT_EQ(heard->number, 17);
    EXPECT_EQ(heard->count, 3);
    EXPECT_EQ(heard->word, PartnerWord::served);
    EXPECT_EQ(heard->outcome, 14);
    EXPECT_EQ(heard->road, "replyForm");
    EXPECT_EQ(heard->text, "") << "nobody signed it";
}

TEST(ToldAnswer, NobodySpeaksForADeskThatSigns)
{
    EXPECT_EQ(decideToldAnswer(sent(), ForTheEye::no, PartnerWord::served, 14, "phone", now).refusal(),
              WordRefusal::notNow);
}

TEST(ToldAnswer, AWordSaidTwiceByAnotherRoadOrAboutAMistakeIsRefused)
{
    auto referral = sent();
    EXPECT_EQ(decideToldAnswer(referral, ForTheEye::yes, PartnerWord::served, 14, "rumour", now).refusal(),
              WordRefusal::notNow);
    referral.partnerWord = PartnerWord::served;
    referral.outcome = 14;
    EXPECT_EQ(decideToldAnswer(referral, ForTheEye::yes, PartnerWord::served, 14, "phone", now).refusal(),
              WordRefusal::alreadyKnown);
    referral.officeWord = OfficeWord::enteredInError;
    EXPECT_EQ(decideToldAnswer(referral, ForTheEye::yes, PartnerWord::rejected, 31, "phone", now).refusal(),
              WordRefusal::final);
}

} // namespace
} // namespace pintu
