#include "paper/scanned_cose.h"
#include "paper/slip_examples.h"
#include "seal/base45.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using namespace test;

std::string textWithPayload(std::size_t size)
{
    return "RS1:" + toBase45(signCose(officeKey, Bytes(size, 0x41)));
}

TEST(ScannedCose, TakesAnythingSignedUpTo400Characters)
{
    EXPECT_EQ(textWithPayload(178).size(), 399u);
    EXPECT_TRUE(scannedCose(textWithPayload(178), "RS1:"));
    EXPECT_EQ(textWithPayload(179).size(), 400u);
    EXPECT_TRUE(scannedCose(textWithPayload(179), "RS1:"));
    EXPECT_FALSE(scannedCose(textWithPayload(180), "RS1:"));
}

TEST(ScannedCose, WantsItsPrefix)
{
    EXPECT_FALSE(scannedCose(slipExample, "RR1:"));
    EXPECT_FALSE(scannedCose(slipExample.substr(4), "RS1:"));
    EXPECT_FALSE(scannedCose("", "RS1:"));
}

} // namespace
} // namespace pintu
