#include "core/programmes/spoken.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(Spoken, LeavesLettersAndDigits)
{
    EXPECT_EQ(spoken("Palangka Raya"), "palangkaraya");
    EXPECT_EQ(spoken("Lambang Sari I, II, III"), "lambangsariiiiiii");
    EXPECT_EQ(spoken("SP-3 (Trans.)"), "sp3trans");
}

TEST(Spoken, KnowsOneApostropheFromNoOther)
{
    for (const auto* name : {"Ma'rang", "Ma’rang", "Ma‘rang", "Maʼrang", "Ma´rang", "Ma`rang", "Ma\"rang", "Ma“rang",
                             "Ma/rang", "Ma:rang", "Ma.rang", "Ma–rang"})
        EXPECT_EQ(spoken(name), "marang") << name;
}

TEST(Spoken, KeepsLettersOfOtherAlphabets)
{
    EXPECT_EQ(spoken("Désa"), "désa");
}

} // namespace
} // namespace pintu
