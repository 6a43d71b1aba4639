#include "core/base/wording.h"

#include <gtest/gtest.h>

namespace pintu::test {
namespace {

TEST(Wording, PutsPartsInTheirPlaces)
{
    EXPECT_EQ(fill("%2, %1 and 5%", {"one", "two"}), "two, one and 5%");
}

TEST(Wording, LeavesAPlaceThatHasNoPart)
{
    EXPECT_EQ(fill("%1 and %2", {"one"}), "one and %2");
}

TEST(Wording, LooksForNoPlacesInItsParts)
{
    EXPECT_EQ((Wording{"%1 cannot be %2", {"voice", "%1"}}.english()), "voice cannot be %1");
}

} // namespace
} // namespace pintu::test
