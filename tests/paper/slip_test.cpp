#include "core/base/cbor.h"
#include "core/base/encoding.h"
#include "core/base/trouble.h"
#include "paper/slip.h"
#include "paper/slip_examples.h"
#include "seal/base45.h"
#include "support/fakes.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using namespace test;

std::string textOf(const SlipClaims& claims, const SlipSecret& secret = exampleSecret())
{
    return slipText(officeKey, partnerKey.publicKey(), claims, secret);
}

bool believed(std::string_view text)
{
    const auto slip = Slip::parse(text);
    return slip && slip->verifiedBy(officeKey.publicKey());
}

TEST(Slip, IsWrittenByteForByteAsTheExample)
{
    EXPECT_EQ(toHex(fromBase45(textOf(exampleClaims()).substr(4)).value()), slipHex);
    EXPECT_EQ(textOf(exampleClaims()), slipExample);
}

TEST(Slip, ReadsTheExample)
{
    const auto slip = Slip::parse(slipExample);
    ASSERT_TRUE(slip);
    EXPECT_EQ(slip->claims(), exampleClaims());
    EXPECT_EQ(toHex(slip->claims().paper), "7eb6ff4c90f42075");
    EXPECT_EQ(toHex(slip->kid()), "ef0a164d81bab444");
    EXPECT_EQ(toHex(slip->fingerprint()), "afe41955ad24f1df");
    EXPECT_TRUE(slip->verifiedBy(officeKey.publicKey()));
}

TEST(Slip, IsOpenedByPartnerAndOffice)
{
    const auto slip = Slip::parse(slipExample);
    EXPECT_EQ(slip->open(partnerKey, officeKey.publicKey()), exampleSecret());
    EXPECT_EQ(slip->open(officeKey, partnerKey.publicKey()), exampleSecret());
}

TEST(Slip, StaysSealedForEverybodyElse)
{
    const auto slip = Slip::parse(slipExample);
    EXPECT_FALSE(slip->open(rootKey, officeKey.publicKey()));
    EXPECT_FALSE(slip->open(rootKey, partnerKey.publicKey()));
    EXPECT_FALSE(slip->open(partnerKey, rootKey.publicKey()));
    EXPECT_FALSE(slip->open(partnerKey, PublicKey{}));
}

TEST(Slip, IsNotBelievedFromAnotherKey)
{
    EXPECT_FALSE(Slip::parse(slipExample)->verifiedBy(partnerKey.publicKey()));
}

TEST(Slip, SaysNothingOfThePersonInClear)
{
    const Bytes bytes = fromBase45(slipExample.substr(4)).value();
    const std::string clear{bytes.begin(), bytes.end()};
    EXPECT_EQ(clear.find("AK"), std::string::npos);
    EXPECT_EQ(clear.find("\x19\x07\xc3"), std::string::npos) << "the birth year";
}

TEST(Slip, NoChangedBitOfTheTextIsBelieved)
{
    for (std::size_t bit = 0; bit < slipExample.size() * 8; ++bit) {
        std::string changed{slipExample};
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(believed(changed)) << "bit " << bit;
    }
}

TEST(Slip, NoOtherSymbolAnywhereIsBelieved)
{
    for (std::size_t at = 0; at < slipExample.size(); ++at)
        for (const char symbol : base45Symbols) {
            std::string changed{slipExample};
            if (changed[at] == symbol) continue;
            changed[at] = symbol;
            ASSERT_FALSE(believed(changed)) << "place " << at;
        }
}

TEST(Slip, NoChangedBitOfTheBytesIsBelieved)
{
    const Bytes original = fromBase45(slipExample.substr(4)).value();
    for (std::size_t bit = 0; bit < original.size() * 8; ++bit) {
        Bytes changed = original;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(believed("RS1:" + toBase45(changed))) << "bit " << bit;
    }
}

TEST(Slip, NoPartOfItIsRead)
{
    for (std::size_t length = 0; length < slipExample.size(); ++length)
        EXPECT_FALSE(Slip::parse(slipExample.substr(0, length))) << length;
    for (const auto* more : {"0", "00", "000", " ", "\n"}) EXPECT_FALSE(Slip::parse(std::string{slipExample} + more));
    EXPECT_FALSE(Slip::parse(" " + std::string{slipExample}));
}

TEST(Slip, AlwaysFitsVersion9AndIsReadBack)
{
    SlipClaims longest = exampleClaims();
    longest.expires = longest.issued = maxClaimInteger;
    longest.number = 0xff'ffff;
    longest.urgency = SlipUrgency::emergency;
    for (const auto& [issuer, audience] : {std::pair{"D0412", "P04821"}, {"A", "ABCDEFGHIJ"}, {"ABCDEFGHIJ", "A"}}) {
        longest.issuer = issuer;
        longest.audience = audience;
        const auto text = textOf(longest, {"ZZ", 9999, 23, 255});
        EXPECT_LE(text.size(), version9Characters);
        const auto slip = Slip::parse(text);
        ASSERT_TRUE(slip);
        EXPECT_EQ(slip->claims(), longest);
    }
}

TEST(Slip, HoldsPersonsOfFewWords)
{
    for (const SlipSecret& secret : {SlipSecret{"S", 0, 0, 1}, SlipSecret{"", 0, 0, 1}}) {
        const auto slip = Slip::parse(textOf(exampleClaims(), secret));
        EXPECT_EQ(slip->open(partnerKey, officeKey.publicKey()), secret);
    }
}

TEST(Slip, CannotBeWrittenWithClaimsThatDoNotFit)
{
    const auto refuses = [](auto change) {
        auto claims = exampleClaims();
        change(claims);
        EXPECT_THROW(textOf(claims), Trouble);
    };
    refuses([](auto& c) { c.issuer = "D041234"; }); // 13 characters in all
    refuses([](auto& c) { c.issuer = ""; });
    refuses([](auto& c) { c.audience = "p0482"; });
    refuses([](auto& c) { c.number = 0; });
    refuses([](auto& c) { c.number = 0x1000000; });
    refuses([](auto& c) { c.expires = -1; });
    refuses([](auto& c) { c.issued = maxClaimInteger + 1; });
    for (const SlipSecret& secret : {SlipSecret{"ABC", 0, 0, 1},
                                     {"aK", 0, 0, 1},
                                     {"A", -1, 0, 1},
                                     {"A", 10000, 0, 1},
                                     {"A", 0, 24, 1},
                                     {"A", 0, 0, 0},
                                     {"A", 0, 0, 256}})
        EXPECT_THROW(textOf(exampleClaims(), secret), Trouble);
    EXPECT_THROW(slipText(officeKey, PublicKey{}, exampleClaims(), exampleSecret()), Trouble);
}

TEST(Slip, IsIssuedWithoutDoubleOrTrailingBlanks)
{
    SeededEntropy entropy;
    int drawnAgain = 0;
    for (std::uint32_t i = 1; i <= 500; ++i) {
        SlipClaims claims = exampleClaims();
        claims.number = i;
        SeededEntropy plain{i};
        plain.fill(claims.paper);
        const auto undrawn = textOf(claims);
        if (undrawn.find("  ") != std::string::npos || undrawn.ends_with(' ')) ++drawnAgain;

        const auto paper = issueSlip(officeKey, partnerKey.publicKey(), claims, exampleSecret(), Bytes(32), entropy);
        EXPECT_EQ(paper.text.find("  "), std::string::npos);
        EXPECT_FALSE(paper.text.ends_with(' '));
        ASSERT_EQ(Slip::parse(paper.text)->claims(), paper.claims);
    }
    EXPECT_GT(drawnAgain, 0) << "the rule was never needed: this test shows nothing";
}

TEST(Slip, IsIssuedWithANumberWhoseBytesAreADoubleBlank)
{
    const auto blankWhateverIsDrawn = [](SlipClaims claims) {
        for (std::uint32_t seed = 1; seed <= 3; ++seed) {
            SeededEntropy{seed}.fill(claims.paper);
            if (textOf(claims).find("  ") == std::string::npos) return false;
        }
        return true;
    };
    SlipClaims claims = exampleClaims();
    constexpr std::uint32_t last = 7'000;
    for (claims.number = 6'500; claims.number < last && !blankWhateverIsDrawn(claims);) ++claims.number;
    ASSERT_LT(claims.number, last) << "no such number: this test shows nothing";

    SeededEntropy entropy;
    const auto paper = issueSlip(officeKey, partnerKey.publicKey(), claims, exampleSecret(), Bytes(32), entropy);
    EXPECT_EQ(Slip::parse(paper.text)->claims(), paper.claims);
    EXPECT_EQ(paper.claims.number, claims.number);
}

TEST(Slip, EveryIssueIsAnotherPaper)
{
    SeededEntropy entropy;
    const auto first =
        issueSlip(officeKey, partnerKey.publicKey(), exampleClaims(), exampleSecret(), Bytes(32), entropy);
    const auto second =
        issueSlip(officeKey, partnerKey.publicKey(), exampleClaims(), exampleSecret(), Bytes(32), entropy);
    EXPECT_NE(first.claims.paper, second.claims.paper);
}

/// Claims as an attacker or another version might sign them.
struct Shape {
    std::int64_t type = 1;
    std::string_view issuer = "D0412";
    std::string_view audience = "P04821";
    std::int64_t number = 204'817;
    std::int64_t urgency = 1;
    std::int64_t expires = issuedAt;
    std::size_t paperSize = 8;
    bool audienceTwice = false;
    bool oneMore = false;
    bool swapped = false;
};

std::string shaped(const Shape& s)
{
    cbor::Writer out;
    out.map(6 + (s.oneMore ? 1 : 0));
    if (s.swapped) out.integer(3), out.text(s.audience);
    out.integer(1), out.text(s.issuer);
    if (!s.swapped) out.integer(s.audienceTwice ? 1 : 3), out.text(s.audience);
    out.integer(4), out.integer(s.expires);
    out.integer(6), out.integer(issuedAt);
    out.integer(7), out.bytes(Bytes(s.paperSize, 7));
    if (s.oneMore) out.integer(8), out.integer(0);
    out.integer(-65537), out.map(4);
    out.integer(1), out.integer(s.type);
    out.integer(2), out.integer(s.number);
    out.integer(4), out.integer(s.urgency);
    out.integer(6), out.bytes(Bytes(30, 1));
    return "RS1:" + toBase45(signCose(officeKey, out.result()));
}

TEST(Slip, ReadsOnlyTheOneForm)
{
    ASSERT_TRUE(Slip::parse(shaped({})));
    const std::pair<const char*, Shape> wrong[] = {
        {"a return slip's type", {.type = 2}},
        {"small letters", {.issuer = "d0412"}},
        {"SQL", {.audience = "P'--"}},
        {"no audience", {.audience = ""}},
        {"an issuer of 13", {.issuer = "ABCDEFGHIJKLM"}},
        {"parties of 12", {.issuer = "ABCDEF", .audience = "GHIJKL"}},
        {"number 0", {.number = 0}},
        {"a number of 25 bits", {.number = 0x1000000}},
        {"a negative number", {.number = -1}},
        {"urgency 0", {.urgency = 0}},
        {"urgency 4", {.urgency = 4}},
        {"expiry after 2^32", {.expires = maxClaimInteger + 1}},
        {"expiry before 1970", {.expires = -5}},
        {"a short paper name", {.paperSize = 7}},
        {"a claim twice", {.audienceTwice = true}},
        {"a claim more", {.oneMore = true}},
        {"another order", {.swapped = true}},
    };
    for (const auto& [what, shape] : wrong) EXPECT_FALSE(Slip::parse(shaped(shape))) << what;
}

} // namespace
} // namespace pintu
