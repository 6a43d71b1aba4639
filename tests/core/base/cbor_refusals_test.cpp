#include "core/base/cbor.h"
#include "hex.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

/// What the reader does not take, besides cbor_test.cpp for what it does.
namespace pintu {
namespace {

using test::hex;
using test::isItem;

// --- RFC 8949, appendix A: what is outside the subset

TEST(CborReader, RefusesEveryExampleOfTheRfcThatIsOutsideTheSubset)
{
    const std::vector<const char*> outside{"1bffffffffffffffff",
                                           "c249010000000000000000",
                                           "3bffffffffffffffff",
                                           "c349010000000000000000", // beyond 64 bit signed
                                           "f90000",
                                           "f98000",
                                           "f93c00",
                                           "fb3ff199999999999a",
                                           "f93e00",
                                           "f97bff",
                                           "fa47c35000",
                                           "fa7f7fffff",
                                           "fb7e37e43c8800759c",
                                           "f90001",
                                           "f90400",
                                           "f9c400",
                                           "fbc010666666666666",
                                           "f97c00",
                                           "f97e00",
                                           "f9fc00",
                                           "fa7f800000",
                                           "fa7fc00000",
                                           "faff800000",
                                           "fb7ff0000000000000",
                                           "fb7ff8000000000000",
                                           "fbfff0000000000000", // floats
                                           "f4",
                                           "f5",
                                           "f6",
                                           "f7",
                                           "f0",
                                           "f8ff", // simple values
                                           "c074323031332d30332d32315432303a30343a30305a",
                                           "c11a514b67b0",
                                           "c1fb41d452d9e8200000",
                                           "d74401020304",
                                           "d818456449455446",
                                           "d82076687474703a2f2f7777772e6578616d706c652e636f6d", // other tags
                                           "a26161016162820203",
                                           "826161a161626163",
                                           "a56161614161626142616361436164614461656145", // maps with text keys
                                           "5f42010243030405ff",
                                           "7f657374726561646d696e67ff",
                                           "9fff",
                                           "9f018202039f0405ffff",
                                           "9f01820203820405ff",
                                           "83018202039f0405ff",
                                           "83019f0203ff820405",
                                           "9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff",
                                           "bf61610161629f0203ffff",
                                           "826161bf61626163ff",
                                           "bf6346756ef563416d7421ff"}; // indefinite lengths
    for (const auto* example : outside) EXPECT_FALSE(isItem(hex(example))) << example;
}

// --- Not the shortest form, not in order, not whole

TEST(CborReader, RefusesEveryHeadThatIsNotTheShortest)
{
    // Every major type in use with every value that fits a shorter head, at the edges of the heads.
    struct Long {
        const char* head; // without the major type's bits
        const char* note;
    };
    const std::vector<Long> longHeads{{"1800", "0 in one byte"},
                                      {"1817", "23 in one byte"},
                                      {"190000", "0 in two"},
                                      {"1900ff", "255 in two"},
                                      {"1a00000000", "0 in four"},
                                      {"1a0000ffff", "65535 in four"},
                                      {"1b0000000000000000", "0 in eight"},
                                      {"1b00000000ffffffff", "2^32 - 1 in eight"}};
    for (unsigned major = 0; major <= 6; ++major)
        for (const auto& head : longHeads) {
            auto bytes = hex(head.head);
            bytes[0] = static_cast<std::uint8_t>(bytes[0] | major << 5);
            bytes.resize(bytes.size() + 70'000, 0); // enough to follow, so that only the head is wrong
            cbor::Reader in{bytes};
            in.item();
            EXPECT_TRUE(in.failed()) << "major " << major << ", " << head.note;
        }
}

TEST(CborReader, RefusesReservedHeads)
{
    for (unsigned major = 0; major <= 7; ++major)
        for (unsigned info = 28; info <= 31; ++info) {
            Bytes bytes(40, 0);
            bytes[0] = static_cast<std::uint8_t>(major << 5 | info);
            cbor::Reader in{bytes};
            in.item();
            EXPECT_TRUE(in.failed()) << "major " << major << " info " << info;
        }
}

TEST(CborReader, RefusesKeysThatDoNotAscend)
{
    EXPECT_TRUE(isItem(hex("a3010002002000"))) << "1, 2, -1";
    for (const auto* wrong : {"a201000100", "a202000100", "a220000100", "a221002000", "a220002000", "a218180017 00"})
        EXPECT_FALSE(isItem(hex(wrong))) << wrong;
}

TEST(CborReader, KeyAfterRefusesKeysThatDoNotAscend)
{
    for (const auto& [encoded, previous] :
         {std::pair{"01", 1}, std::pair{"01", 2}, std::pair{"01", -1}, std::pair{"20", -2}}) {
        const auto bytes = hex(encoded);
        cbor::Reader in{bytes};
        in.keyAfter(false, previous);
        EXPECT_TRUE(in.failed()) << encoded << " after " << previous;
    }
}

TEST(CborReader, RefusesTheItemCutShortAtEveryByte)
{
    const auto whole =
        hex("d28443a10127a1041a6ad87f1058207eb6ff4c90f420757eb6ff4c90f420757eb6ff4c90f420757eb6ff4c90f42075"
            "a40162414b021907c3036269640418d9");
    ASSERT_TRUE(isItem(whole));
    for (std::size_t length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(isItem(BytesView{whole}.first(length))) << length;
}

TEST(CborReader, DoesNotFinishWhenBytesFollow)
{
    const auto bytes = hex("0100");
    cbor::Reader in{bytes};
    in.integer();
    EXPECT_FALSE(in.failed());
    EXPECT_FALSE(in.finished());
    EXPECT_EQ(in.remaining(), 1U);
}

TEST(CborReader, StaysFailedAndAnswersEmptyValues)
{
    const auto bytes = hex("f60a4401020304");
    cbor::Reader in{bytes};
    in.integer();
    EXPECT_EQ(in.integer(), 0);
    EXPECT_TRUE(in.bytes().empty());
    EXPECT_EQ(in.text(), "");
    EXPECT_EQ(in.array(), 0U);
    EXPECT_EQ(in.map(), 0U);
    EXPECT_TRUE(in.item().empty());
    EXPECT_FALSE(in.atInteger());
    EXPECT_TRUE(in.failed());
}

TEST(CborReader, FailsWhenAnotherKindComes)
{
    const std::vector<std::function<void(cbor::Reader&)>> reads{
        [](auto& in) { in.integer(); }, [](auto& in) { in.bytes(); }, [](auto& in) { in.text(); },
        [](auto& in) { in.array(); },   [](auto& in) { in.map(); },   [](auto& in) { in.tag(18); }};
    const std::vector<const char*> items{"00", "40", "60", "80", "a0", "d200"};
    for (std::size_t asked = 0; asked < reads.size(); ++asked)
        for (std::size_t given = 0; given < items.size(); ++given) {
            const auto bytes = hex(items[given]);
            cbor::Reader in{bytes};
            reads[asked](in);
            EXPECT_EQ(in.failed(), asked != given) << asked << " given " << items[given];
        }
}

TEST(CborReader, RefusesLengthsBeyondTheEndBeforeAnythingIsReserved)
{
    for (const auto* wrong :
         {"5bffffffffffffffff", "7b7fffffffffffffff", "9bffffffffffffffff", "bb7fffffffffffffff", "9a00ffffff00"})
        EXPECT_FALSE(isItem(hex(wrong))) << wrong;
    const auto bytes = hex("9a7fffffff00");
    cbor::Reader in{bytes};
    EXPECT_EQ(in.array(), 0U);
    EXPECT_TRUE(in.failed());
}

TEST(CborReader, GoesEightLevelsDeepAndNoFurther)
{
    const auto nested = [](std::size_t arrays) {
        Bytes bytes(arrays, 0x81);
        bytes.push_back(0);
        return bytes;
    };
    EXPECT_TRUE(isItem(nested(8)));
    EXPECT_FALSE(isItem(nested(9)));
    EXPECT_FALSE(isItem(nested(100'000)));
}

TEST(CborReader, SeesWhetherAnIntegerComes)
{
    const auto sees = [](const char* encoded) {
        const auto bytes = hex(encoded);
        return cbor::Reader{bytes}.atInteger();
    };
    EXPECT_TRUE(sees("00"));
    EXPECT_TRUE(sees("20"));
    EXPECT_FALSE(sees("40"));
    EXPECT_FALSE(sees(""));
}

TEST(CborReader, ReturnsTheBytesOfAnItem)
{
    const auto bytes = hex("018201024100");
    cbor::Reader in{bytes};
    in.integer();
    EXPECT_THAT(in.item(), testing::ElementsAreArray(hex("820102")));
    EXPECT_EQ(in.remaining(), 2U);
}

TEST(CborReader, RefusesTextThatIsNotUtf8)
{
    for (const auto* wrong :
         {"6180", "61ff", "62c080", "62c3", "63e08080", "63eda080", "64f0808080", "64f4908080", "64f5808080"})
        EXPECT_FALSE(isItem(hex(wrong))) << wrong;
}

TEST(CborUtf8, AcceptsTheEdgesOfEveryLength)
{
    for (const auto* good :
         {"00", "7f", "c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf"})
        EXPECT_TRUE(cbor::isUtf8(hex(good))) << good;
}

TEST(CborUtf8, RefusesOverlongFormsSurrogatesAndStrayBytes)
{
    for (const auto* wrong : {"80", "bf", "c0af", "c1bf", "c3", "c328", "e09fbf", "eda080", "edbfbf", "e282", "e28228",
                              "f08fbfbf", "f4908080", "f7bfbfbf", "f888808080", "fe", "ff"})
        EXPECT_FALSE(cbor::isUtf8(hex(wrong))) << wrong;
}

} // namespace
} // namespace pintu
