#include "core/base/trouble.h"
#include "seal/sealed_copy.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace pintu {
namespace {

const Secret backupKey{sha256(bytesOf("a backup key"))};

Bytes plainOf(std::size_t size)
{
    Bytes out(size);
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<std::uint8_t>(i * 7 + i / 251);
    return out;
}

struct Sealed {
    Bytes bytes;
    Secret streamKey;
    Digest digest{};
};

Sealed seal(BytesView plain, std::size_t atATime = 1000)
{
    Sealed out;
    CopySealer sealer{lockOf(backupKey),
                      [&](BytesView piece) { out.bytes.insert(out.bytes.end(), piece.begin(), piece.end()); }};
    while (!plain.empty()) {
        const auto part = plain.first(std::min(atATime, plain.size()));
        sealer.write(part);
        plain = plain.subspan(part.size());
    }
    out.digest = sealer.digest();
    sealer.finish();
    out.streamKey = sealer.streamKey();
    return out;
}

CopyOpener::Source from(BytesView bytes)
{
    return [left = bytes](std::span<std::uint8_t> out) mutable {
        const auto taken = std::min(out.size(), left.size());
        std::copy_n(left.begin(), taken, out.begin());
        left = left.subspan(taken);
        return taken;
    };
}

/// Nothing: it opened to its end.
std::optional<TroubleKind> faultOf(BytesView sealed, std::size_t size, const Secret& key = backupKey)
{
    try {
        auto opener = CopyOpener::withBackupKey(key, from(sealed));
        Bytes out(size);
        opener.read(out);
        if (!opener.atEnd()) return TroubleKind::damaged;
    } catch (const Trouble& trouble) {
        return trouble.kind();
    }
    return {};
}

TEST(SealedCopy, OpensToWhatWasWrittenWhateverItsLength)
{
    for (const std::size_t size : {0U, 1U, 65'535U, 65'536U, 65'537U, 131'072U, 200'001U}) {
        const auto plain = plainOf(size);
        const auto sealed = seal(plain);
        auto opener = CopyOpener::withBackupKey(backupKey, from(sealed.bytes));
        Bytes out(size);
        opener.read(out);
        EXPECT_EQ(out, plain) << size;
        EXPECT_EQ(opener.digest(), sealed.digest) << size;
        EXPECT_TRUE(opener.atEnd()) << size;
    }
}

TEST(SealedCopy, OpensByItsOwnStreamKeyForWhoeverHasJustSealedIt)
{
    const auto plain = plainOf(70'000);
    const auto sealed = seal(plain);
    auto opener = CopyOpener::withStreamKey(sealed.streamKey, from(sealed.bytes));
    Bytes out(plain.size());
    opener.read(out);
    EXPECT_EQ(out, plain);
}

TEST(SealedCopy, IsRefusedWithAnyBitChanged)
{
    const auto plain = plainOf(70'000);
    const auto sealed = seal(plain).bytes;
    for (std::size_t at = 0; at < sealed.size(); at += at < 250 ? 1 : 997) {
        auto changed = sealed;
        changed[at] ^= static_cast<std::uint8_t>(1 << (at % 8));
        EXPECT_TRUE(faultOf(changed, plain.size())) << at;
    }
}

TEST(SealedCopy, IsRefusedWhenItWasCutAnywhere)
{
    const auto plain = plainOf(131'072);
    const auto sealed = seal(plain).bytes;
    for (std::size_t length = 0; length < sealed.size(); length += length < 250 ? 1 : 1009)
        EXPECT_EQ(faultOf(BytesView{sealed}.first(length), plain.size()), TroubleKind::damaged) << length;
    // At the end of a piece, too, where everything before opens.
    EXPECT_EQ(faultOf(BytesView{sealed}.first(sealed.size() - 65'536 - 17), 65'536), TroubleKind::damaged);
}

TEST(SealedCopy, IsRefusedWithSomethingBehindIt)
{
    auto sealed = seal(plainOf(10)).bytes;
    sealed.push_back(0);
    EXPECT_EQ(faultOf(sealed, 10), TroubleKind::damaged);
}

TEST(SealedCopy, TellsAnotherBackupKeyFromDamage)
{
    const auto sealed = seal(plainOf(10)).bytes;
    EXPECT_EQ(faultOf(sealed, 10, Secret{sha256(bytesOf("another"))}), TroubleKind::wrongKey);
}

TEST(SealedCopy, ShowsNothingOfWhatItHolds)
{
    const std::string words = "Sumiati Rahayu 3171014107809990";
    const auto sealed = seal(bytesOf(words)).bytes;
    const std::string text{sealed.begin(), sealed.end()};
    EXPECT_EQ(text.find("Sumiati"), std::string::npos);
    EXPECT_EQ(text.find("3171014107809990"), std::string::npos);
}

} // namespace
} // namespace pintu
