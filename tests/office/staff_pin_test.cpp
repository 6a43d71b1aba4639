#include "office/staff_pin.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(StaffPin, HasFourToTwelveDigits)
{
    EXPECT_TRUE(isStaffPin("4711"));
    EXPECT_TRUE(isStaffPin("471108471108"));
    for (const auto* other : {"", "471", "4711084711081", "47a1", "47 1", "-4711"})
        EXPECT_FALSE(isStaffPin(other)) << other;
}

TEST(StaffPin, FitsWhatWasKeptOfIt)
{
    EXPECT_TRUE(staffPinFits(keptStaffPin("4711"), "4711"));
    EXPECT_FALSE(staffPinFits(keptStaffPin("4711"), "4712"));
}

} // namespace
} // namespace pintu
