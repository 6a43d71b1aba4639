#include "core/base/cbor.h"
#include "core/base/encoding.h"
#include "seal/cose_sign1.h"
#include "seal/keys.h"

#include <gtest/gtest.h>

namespace pintu {
namespace {

const Bytes payload{0xa1, 0x01, 0x02};

Bytes message()
{
    return signCose(test::keyOf("a key"), payload);
}

/// A message of the same shape with other parts.
Bytes assembled(BytesView header, std::size_t unprotected, BytesView content, BytesView signature,
                std::uint64_t tag = 18)
{
    cbor::Writer out;
    out.tag(tag);
    out.array(4);
    out.bytes(header);
    out.map(unprotected);
    if (unprotected == 1) out.integer(4), out.bytes(payload);
    out.bytes(content);
    out.bytes(signature);
    return std::move(out).result();
}

const Bytes header = fromHex("a2012704481122334455667788").value();

TEST(CoseSign1, ReadsWhatItSigns)
{
    const auto key = test::keyOf("a key");
    const auto read = parseCose(message());
    ASSERT_TRUE(read);
    EXPECT_EQ(read->kid, key.publicKey().name());
    EXPECT_EQ(read->payload, payload);
    EXPECT_TRUE(read->verifiedBy(key.publicKey()));
}

TEST(CoseSign1, IsNotVerifiedByAnotherKey)
{
    EXPECT_FALSE(parseCose(message())->verifiedBy(test::keyOf("another key").publicKey()));
}

TEST(CoseSign1, NoChangedBitVerifies)
{
    const auto key = test::keyOf("a key").publicKey();
    const Bytes original = message();
    for (std::size_t bit = 0; bit < original.size() * 8; ++bit) {
        Bytes changed = original;
        changed[bit / 8] = static_cast<std::uint8_t>(changed[bit / 8] ^ (1u << (bit % 8)));
        const auto read = parseCose(changed);
        EXPECT_FALSE(read && read->verifiedBy(key)) << "bit " << bit;
    }
}

TEST(CoseSign1, NoCutMessageIsRead)
{
    const Bytes original = message();
    for (std::size_t length = 0; length < original.size(); ++length)
        EXPECT_FALSE(parseCose(BytesView{original}.first(length))) << length;
}

TEST(CoseSign1, RefusesTrailingBytes)
{
    Bytes longer = message();
    longer.push_back(0);
    EXPECT_FALSE(parseCose(longer));
}

TEST(CoseSign1, ReadsAssembledPartsOnlyInTheOneForm)
{
    const Bytes signature(64, 1);
    ASSERT_TRUE(parseCose(assembled(header, 0, payload, signature)));

    EXPECT_FALSE(parseCose(assembled(header, 0, payload, signature, 17))) << "another tag";
    EXPECT_FALSE(parseCose(assembled(header, 1, payload, signature))) << "an unprotected header";
    EXPECT_FALSE(parseCose(assembled(header, 0, payload, Bytes(63, 1)))) << "a short signature";
    EXPECT_FALSE(parseCose(assembled({}, 0, payload, signature))) << "no protected header";
}

TEST(CoseSign1, RefusesAnyOtherAlgorithmOrHeader)
{
    const Bytes signature(64, 1);
    for (const auto* other : {
             "a2012604481122334455667788",     // ES256
             "a2010004481122334455667788",     // no algorithm
             "a2044811223344556677880127",     // keys in another order
             "a301270448112233445566778805f6", // one more
             "a20127044711223344556677",       // a short kid
             "a201380704481122334455667788",   // -8 in two bytes
             "a201270458081122334455667788",   // a length in two bytes
         }) {
        EXPECT_FALSE(parseCose(assembled(fromHex(other).value(), 0, payload, signature))) << other;
    }
}

} // namespace
} // namespace pintu
