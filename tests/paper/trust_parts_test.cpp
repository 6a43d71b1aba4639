#include "core/base/trouble.h"
#include "paper/slip.h"
#include "paper/trust_parts.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace pintu::test {
namespace {

GivenTrust given(std::size_t size)
{
    SeededEntropy entropy;
    GivenTrust out;
    entropy.fill(out.root.bytes);
    out.list.resize(size);
    entropy.fill(out.list);
    return out;
}

TEST(TrustParts, AreReadInAnyOrder)
{
    for (const std::size_t size : {1UL, 168UL, 169UL, 1'000UL, 4'321UL}) {
        const auto whole = given(size);
        auto parts = trustParts(whole);
        std::ranges::reverse(parts);
        TrustPartsRead read;
        for (const auto& part : parts) {
            EXPECT_FALSE(read.whole()) << size;
            EXPECT_LE(part.size(), maxScannedText);
            EXPECT_EQ(read.take(part), TrustPartsRead::Took::new_);
        }
        EXPECT_EQ(read.whole(), whole) << size;
        EXPECT_EQ(read.firstMissing(), 0U);
    }
}

TEST(TrustParts, SayWhichIsMissingAndWhichCameTwice)
{
    const auto parts = trustParts(given(900));
    ASSERT_EQ(parts.size(), 5U);
    TrustPartsRead read;
    (void)read.take(parts[0]);
    (void)read.take(parts[3]);
    EXPECT_EQ(read.take(parts[0]), TrustPartsRead::Took::again);
    EXPECT_EQ(read.have(), 2U);
    EXPECT_EQ(read.all(), 5U);
    EXPECT_EQ(read.firstMissing(), 2U);
}

TEST(TrustParts, OfAnotherListBeginAnew)
{
    const auto other = trustParts(given(400));
    TrustPartsRead read;
    for (const auto& part : trustParts(given(401))) (void)read.take(part);
    EXPECT_TRUE(read.whole());
    (void)read.take(other[0]);
    EXPECT_FALSE(read.whole());
    EXPECT_EQ(read.have(), 1U);
}

TEST(TrustParts, AChangedOneNeverMakesAWholeList)
{
    const auto whole = given(150);
    const auto parts = trustParts(whole);
    ASSERT_EQ(parts.size(), 1U);
    for (std::size_t at = 0; at < parts[0].size(); ++at) {
        auto changed = parts[0];
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        TrustPartsRead read;
        (void)read.take(changed);
        EXPECT_FALSE(read.whole()) << at;
    }
}

} // namespace
} // namespace pintu::test
