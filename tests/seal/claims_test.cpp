#include "seal/claims.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

Bytes written()
{
    cbor::Writer out;
    out.map(2);
    out.integer(1), out.text("D0412");
    out.integer(7), out.bytes(Bytes{1, 2, 3});
    return std::move(out).result();
}

TEST(PartyId, IsOneToTwelveCapitalsDigitsAndDashes)
{
    for (const auto* good : {"D0412", "A", "P-04821", "ABCDEFGHIJKL"}) EXPECT_TRUE(isPartyId(good)) << good;
    for (const auto* bad : {"", "d0412", "D 1", "ABCDEFGHIJKLM", "D0412\n", "É", "D/1"})
        EXPECT_FALSE(isPartyId(bad)) << bad;
}

TEST(ClaimsReader, ReadsTheOneForm)
{
    const Bytes bytes = written();
    ClaimsReader in{bytes};
    in.map(2);
    in.key(claim::issuer);
    EXPECT_EQ(in.partyId(), "D0412");
    in.key(claim::paper);
    EXPECT_EQ(in.bytesOfSize<3>(), (std::array<std::uint8_t, 3>{1, 2, 3}));
    EXPECT_TRUE(in.finished());
}

TEST(ClaimsReader, FailsAtAnythingElse)
{
    const Bytes bytes = written();
    ClaimsReader otherCount{bytes};
    otherCount.map(1);
    EXPECT_TRUE(otherCount.failed());

    ClaimsReader otherKey{bytes};
    otherKey.map(2);
    otherKey.key(claim::audience);
    EXPECT_TRUE(otherKey.failed());

    ClaimsReader otherSize{bytes};
    otherSize.map(2), otherSize.key(1), otherSize.text(), otherSize.key(7);
    otherSize.bytesOfSize<4>();
    EXPECT_TRUE(otherSize.failed());

    ClaimsReader otherText{bytes};
    otherText.map(2), otherText.key(1);
    otherText.exactly("D0413");
    EXPECT_TRUE(otherText.failed());
}

TEST(ClaimsReader, FailsAtIntegersOutsideTheirRange)
{
    for (const std::int64_t value : {std::int64_t{-1}, maxClaimInteger + 1}) {
        cbor::Writer out;
        out.integer(value);
        ClaimsReader in{out.result()};
        EXPECT_EQ(in.integer(), 0);
        EXPECT_TRUE(in.failed());
    }
}

} // namespace
} // namespace pintu
