#include "core/base/text_limit.h"
#include "core/cases/case.h"
#include "core/people/resident.h"
#include "core/referrals/referral.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

template <class Form, std::size_t count>
void takesItsLimitAndNoLetterMore(const std::array<TextLimit<Form>, count>& limits)
{
    for (const auto& limit : limits) {
        Form form;
        for (std::size_t i = 0; i < limit.most; ++i) form.*limit.text += "é"; // two bytes, one letter
        EXPECT_FALSE(tooLong(form, limits)) << limit.field;
        form.*limit.text += "é";
        const TextTooLong expected{limit.field, limit.most, limit.most + 1};
        EXPECT_EQ(tooLong(form, limits), expected) << limit.field;
    }
}

TEST(TextLimit, EveryTextOfEveryFormTakesItsLimitAndNoLetterMore)
{
    takesItsLimitAndNoLetterMore(personLimits);
    takesItsLimitAndNoLetterMore(lineLimits);
    takesItsLimitAndNoLetterMore(referralLimits);
}

/// Counts the texts of a form by the fields that are sealed, so that none is forgotten.
template <class Form>
std::size_t textsOf()
{
    std::size_t texts = 0;
    Form form;
    Form::fields(form, [&](int, auto& value) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(value)>, std::string>) ++texts;
    });
    return texts;
}

TEST(TextLimit, NoTextOfAFormIsWithoutOne)
{
    EXPECT_EQ(textsOf<PersonWords>(), personLimits.size());
    constexpr std::size_t codes = 4; // sector, programme and topic, of the catalogue; the receipt's, made by us
    EXPECT_EQ(textsOf<LineWords>(), lineLimits.size() + codes);
    EXPECT_EQ(textsOf<ReferralWords>(), referralLimits.size());
}

} // namespace
} // namespace pintu
