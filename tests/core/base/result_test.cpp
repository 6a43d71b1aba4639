#include "core/base/enum_names.h"
#include "core/base/result.h"

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <string>

namespace pintu {

enum class Colour { red, green };
template <>
struct EnumNames<Colour> {
    static constexpr std::array<std::string_view, 2> names{"red", "green"};
};

namespace {

enum class Refusal { closed, full };

Result<std::string, Refusal> ask(bool open)
{
    if (!open) return refused(Refusal::closed);
    return std::string{"A-027"};
}

TEST(Result, HoldsAValue)
{
    const auto answer = ask(true);
    ASSERT_TRUE(answer.ok());
    EXPECT_TRUE(answer);
    EXPECT_EQ(*answer, "A-027");
    EXPECT_EQ(answer->size(), 5U);
}

TEST(Result, HoldsARefusal)
{
    const auto answer = ask(false);
    ASSERT_FALSE(answer.ok());
    EXPECT_FALSE(answer);
    EXPECT_EQ(answer.refusal(), Refusal::closed);
}

TEST(Result, TellsValueFromRefusalOfTheSameType)
{
    const Result<int, int> value{1};
    const Result<int, int> no{refused(1)};
    EXPECT_TRUE(value.ok());
    EXPECT_FALSE(no.ok());
}

TEST(Result, GivesItsValueAway)
{
    Result<std::unique_ptr<int>, Refusal> answer{std::make_unique<int>(7)};
    const auto taken = std::move(answer).value();
    EXPECT_EQ(*taken, 7);
}

TEST(EnumNames, GoBothWays)
{
    EXPECT_EQ(nameOf(Colour::green), "green");
    EXPECT_EQ(parseEnum<Colour>("green"), Colour::green);
}

TEST(EnumNames, KnowNoOtherName)
{
    for (const auto* wrong : {"", "Green", "greenish", "gree"}) EXPECT_FALSE(parseEnum<Colour>(wrong)) << wrong;
}

} // namespace
} // namespace pintu
