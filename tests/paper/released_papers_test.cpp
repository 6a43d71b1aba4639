#include "core/base/encoding.h"
#include "paper/slip_check.h"
#include "paper/slip_examples.h"

#include <gtest/gtest.h>

#include <array>

/// What 0.1.0 printed and signed, as it left its hands: trust lists by `keys trust`, read here as text. Slip, return
/// slip and typed code of that release are the examples of slip_examples.h.
namespace pintu {
namespace {

using namespace test;

constexpr std::string_view rootHex = "9df1b8508627db7124b2e7f153da377f3aced51e9b9b1d531361799e8e013b5a";
/// Sequence 11, signed three hours after the example slip; the office with name and telephone.
constexpr std::string_view plainList =
    "0oRNogEnBEgNcfp49/fY1KBYyqQBZFJPT1QEGmtPUEAGGmrYqUA6AAEAAKQBBQILA4KnAUjhl+3POaCg8wJmUDA0ODIxAwIEWCDRIeamAzCp"
    "OwirDIVgkqlz1lyN68xfRVc2jV0KPS6jugUaatdXwAYabpsQQAcAqQFI7woWTYG6tEQCZUQwNDEyAwEEWCDY6IwBX4L+A8rRAD//uRlRsyfN"
    "W7rZf7gBEa7rY7bwsAUaatdXwAYabpsQQAcACGtTTFJUIENvbnRvaAlvKDAyNTQpIDAwMC0wNDEyBIBYQKgQ6k65V4c/YH/B5jq+4fAAXWkq"
    "okjfnE+FiQo0XnPZSo59kw2IlAKTVvmhOs0xetFKYMGIosaZtase79K0DA0=";
/// Sequence 12, a day later: the office's key is revoked, the example slip's paper withdrawn.
constexpr std::string_view withdrawingList =
    "0oRNogEnBEgNcfp49/fY1KBYuaQBZFJPT1QEGmtQocAGGmrZ+sA6AAEAAKQBBQIMA4KnAUjhl+3POaCg8wJmUDA0ODIxAwIEWCDRIeamAzCp"
    "OwirDIVgkqlz1lyN68xfRVc2jV0KPS6jugUaatipQAYabpxhwAcApwFI7woWTYG6tEQCZUQwNDEyAwEEWCDY6IwBX4L+A8rRAD//uRlRsyfN"
    "W7rZf7gBEa7rY7bwsAUaatipQAYabpxhwAcaatiZoASBSH62/0yQ9CB1WECjMHYIrqW4BUqIBUKpxB3xw5ztkMR6RLJ6Kzh5A7oOU7/rkZ5m"
    "DE1kum8HtXlnWb6fRYAU6CHu9qDQtZUVDKgG";

Result<TrustList, TrustListFault> read(std::string_view text, const TrustList* held = nullptr)
{
    PublicKey root;
    const auto bytes = fromHex(rootHex).value();
    std::copy(bytes.begin(), bytes.end(), root.bytes.begin());
    const std::array roots{root};
    return TrustList::read(fromBase64(text).value(), roots, held);
}

const CheckingDesk desk{"P04821", &partnerKey, issuedAt + oneDay, 0};
const FindSlipUse neverUsed = [](const SlipInHand&) { return std::nullopt; };

TEST(PapersOf010, TheTrustListIsReadWhole)
{
    const auto list = read(plainList).value();
    EXPECT_EQ(list.sequence(), 11);
    EXPECT_EQ(list.keys().size(), 2u);
    EXPECT_EQ(list.nameOf("D0412", KeyRole::office), "SLRT Contoh");
    EXPECT_EQ(list.phoneOf("D0412", KeyRole::office), "(0254) 000-0412");
}

TEST(PapersOf010, SlipTypedCodeAndReturnSlipAreGoodByThatList)
{
    const auto list = read(plainList).value();
    EXPECT_EQ(checkSlip(slipExample, list, desk, neverUsed).kind, SlipVerdictKind::good);
    EXPECT_EQ(checkTypedCode(typedExample, list, desk, neverUsed).kind, SlipVerdictKind::good);
    const IssuedSlip issued{"P04821", examplePaper(), exampleReturn().slipFingerprint, 0};
    const CheckingDesk office{"D0412", &officeKey, issuedAt + 5 * oneDay, 0};
    EXPECT_EQ(checkReturnSlip(returnExample, list, office, [&](std::uint32_t) { return std::optional{issued}; }).kind,
              ReturnVerdictKind::good);
}

TEST(PapersOf010, AListThatWithdrawsAPaperStillDoes)
{
    const auto before = read(plainList).value();
    const auto list = read(withdrawingList, &before).value();
    EXPECT_EQ(list.keys().size(), 2u);
    EXPECT_EQ(checkSlip(slipExample, list, desk, neverUsed).kind, SlipVerdictKind::withdrawn);
    EXPECT_EQ(checkTypedCode(typedExample, list, desk, neverUsed).kind, SlipVerdictKind::keyRevoked);
    EXPECT_EQ(read(plainList, &list).refusal(), TrustListFault::olderThanKnown);
}

} // namespace
} // namespace pintu
