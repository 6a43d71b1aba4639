#include "screens/setup_officers.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

TEST(SetupOfficers, AreACodeAndANameEach)
{
    const std::vector<Officer> wanted{{"P07", "Rahmi Contoh", Role::counter}, {"P08", "Yosef", Role::counter}};
    EXPECT_EQ(officersOf("P07 Rahmi Contoh; P08 Yosef", Role::counter), wanted);
    EXPECT_EQ(officersOf(" ;P07\u00a0 Rahmi  Contoh ;; P08 Yosef;", Role::counter), wanted);
}

TEST(SetupOfficers, MayBeACodeAlone)
{
    EXPECT_EQ(officersOf("R01", Role::partnerDesk), (std::vector<Officer>{{"R01", "R01", Role::partnerDesk}}));
}

TEST(SetupOfficers, AreNobodyInAnEmptyLine)
{
    EXPECT_TRUE(officersOf("", Role::counter).empty());
    EXPECT_TRUE(officersOf(" ; ", Role::counter).empty());
}

} // namespace
} // namespace pintu
