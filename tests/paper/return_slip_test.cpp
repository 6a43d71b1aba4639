#include "core/base/encoding.h"
#include "core/base/trouble.h"
#include "paper/return_slip.h"
#include "paper/slip_examples.h"
#include "seal/base45.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

using namespace test;

bool believed(std::string_view text)
{
    const auto slip = ReturnSlip::parse(text);
    return slip && slip->verifiedBy(partnerKey.publicKey());
}

TEST(ReturnSlip, IsWrittenByteForByteAsTheExample)
{
    EXPECT_EQ(toHex(fromBase45(returnSlipText(partnerKey, exampleReturn()).substr(4)).value()), returnHex);
    EXPECT_EQ(returnSlipText(partnerKey, exampleReturn()), returnExample);
}

TEST(ReturnSlip, ReadsTheExample)
{
    const auto slip = ReturnSlip::parse(returnExample);
    ASSERT_TRUE(slip);
    EXPECT_EQ(slip->claims(), exampleReturn());
    EXPECT_EQ(toHex(slip->kid()), "e197edcf39a0a0f3");
    EXPECT_TRUE(slip->verifiedBy(partnerKey.publicKey()));
    EXPECT_FALSE(slip->verifiedBy(officeKey.publicKey()));
}

TEST(ReturnSlip, AnswersTheVerySlip)
{
    const auto claims = ReturnClaims::answering(Slip::parse(slipExample).value());
    EXPECT_EQ(claims.partner, "P04821");
    EXPECT_EQ(claims.office, "D0412");
    EXPECT_EQ(claims.slipPaper, examplePaper());
}

TEST(ReturnSlip, NoChangedBitIsBelieved)
{
    for (std::size_t bit = 0; bit < returnExample.size() * 8; ++bit) {
        std::string changed{returnExample};
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(believed(changed)) << "bit " << bit << " of the text";
    }
    const Bytes original = fromBase45(returnExample.substr(4)).value();
    for (std::size_t bit = 0; bit < original.size() * 8; ++bit) {
        Bytes changed = original;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        EXPECT_FALSE(believed("RR1:" + toBase45(changed))) << "bit " << bit << " of the bytes";
    }
}

TEST(ReturnSlip, NoPartOfItIsRead)
{
    for (std::size_t length = 0; length < returnExample.size(); ++length)
        EXPECT_FALSE(ReturnSlip::parse(returnExample.substr(0, length))) << length;
}

TEST(ReturnSlip, AndSlipAreNotTakenForEachOther)
{
    EXPECT_FALSE(ReturnSlip::parse("RR1:" + std::string{slipExample.substr(4)}));
    EXPECT_FALSE(Slip::parse("RS1:" + std::string{returnExample.substr(4)}));
}

TEST(ReturnSlip, AlwaysFitsVersion9AndIsReadBack)
{
    auto longest = exampleReturn();
    longest.issued = maxClaimInteger;
    longest.number = 0xff'ffff;
    longest.outcome = 255;
    longest.count = 0xffff'ffff;
    for (const auto status :
         {ReturnStatus::accepted, ReturnStatus::served, ReturnStatus::rejected, ReturnStatus::noShow,
          ReturnStatus::forwarded, ReturnStatus::failed, ReturnStatus::onHold}) {
        longest.status = status;
        const auto text = returnSlipText(partnerKey, longest);
        EXPECT_LE(text.size(), version9Characters);
        EXPECT_EQ(ReturnSlip::parse(text)->claims(), longest);
    }
}

TEST(ReturnSlip, CannotBeWrittenWithClaimsThatDoNotFit)
{
    const auto refuses = [](auto change) {
        auto claims = exampleReturn();
        change(claims);
        EXPECT_THROW(returnSlipText(partnerKey, claims), Trouble);
    };
    refuses([](auto& c) { c.partner = "p04821"; });
    refuses([](auto& c) { c.office = "D0412345"; });
    refuses([](auto& c) { c.outcome = 256; });
    refuses([](auto& c) { c.outcome = -1; });
    refuses([](auto& c) { c.count = 0; });
    refuses([](auto& c) { c.number = 0; });
    refuses([](auto& c) { c.issued = -1; });
}

} // namespace
} // namespace pintu
