#include "core/base/cbor.h"
#include "hex.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <functional>
#include <limits>
#include <ostream>
#include <string>
#include <vector>

namespace pintu {
namespace {

using test::hex;
using test::isItem;

// --- RFC 8949, appendix A: what is inside the subset

struct IntegerExample {
    std::int64_t value;
    const char* encoded;
};

void PrintTo(const IntegerExample& e, std::ostream* out)
{
    *out << e.value;
}

class CborIntegers : public testing::TestWithParam<IntegerExample> {};

TEST_P(CborIntegers, AreWrittenAsInTheRfc)
{
    cbor::Writer out;
    out.integer(GetParam().value);
    EXPECT_EQ(out.result(), hex(GetParam().encoded));
}

TEST_P(CborIntegers, AreReadAsInTheRfc)
{
    const auto bytes = hex(GetParam().encoded);
    cbor::Reader in{bytes};
    EXPECT_EQ(in.integer(), GetParam().value);
    EXPECT_TRUE(in.finished());
    EXPECT_TRUE(isItem(bytes));
}

INSTANTIATE_TEST_SUITE_P(Rfc8949AppendixA, CborIntegers,
                         testing::Values(IntegerExample{0, "00"}, IntegerExample{1, "01"}, IntegerExample{10, "0a"},
                                         IntegerExample{23, "17"}, IntegerExample{24, "1818"},
                                         IntegerExample{25, "1819"}, IntegerExample{100, "1864"},
                                         IntegerExample{1000, "1903e8"}, IntegerExample{1000000, "1a000f4240"},
                                         IntegerExample{1000000000000, "1b000000e8d4a51000"}, IntegerExample{-1, "20"},
                                         IntegerExample{-10, "29"}, IntegerExample{-100, "3863"},
                                         IntegerExample{-1000, "3903e7"}));

INSTANTIATE_TEST_SUITE_P(
    Edges, CborIntegers,
    testing::Values(IntegerExample{255, "18ff"}, IntegerExample{256, "190100"}, IntegerExample{65535, "19ffff"},
                    IntegerExample{65536, "1a00010000"}, IntegerExample{4294967295, "1affffffff"},
                    IntegerExample{4294967296, "1b0000000100000000"}, IntegerExample{-24, "37"},
                    IntegerExample{-25, "3818"}, IntegerExample{-256, "38ff"}, IntegerExample{-257, "390100"},
                    IntegerExample{std::numeric_limits<std::int64_t>::max(), "1b7fffffffffffffff"},
                    IntegerExample{std::numeric_limits<std::int64_t>::min(), "3b7fffffffffffffff"}));

struct StringExample {
    std::string_view text;
    const char* encoded;
};

class CborTexts : public testing::TestWithParam<StringExample> {};

TEST_P(CborTexts, AreWrittenAsInTheRfc)
{
    cbor::Writer out;
    out.text(GetParam().text);
    EXPECT_EQ(out.result(), hex(GetParam().encoded));
}

TEST_P(CborTexts, AreReadAsInTheRfc)
{
    const auto bytes = hex(GetParam().encoded);
    cbor::Reader in{bytes};
    EXPECT_EQ(in.text(), GetParam().text);
    EXPECT_TRUE(in.finished());
    EXPECT_TRUE(isItem(bytes));
}

INSTANTIATE_TEST_SUITE_P(Rfc8949AppendixA, CborTexts,
                         testing::Values(StringExample{"", "60"}, StringExample{"a", "6161"},
                                         StringExample{"IETF", "6449455446"}, StringExample{"\"\\", "62225c"},
                                         StringExample{"\u00fc", "62c3bc"}, StringExample{"\u6c34", "63e6b0b4"},
                                         StringExample{"\U00010151", "64f0908591"}));

TEST(CborBytes, AreWrittenAndReadAsInTheRfc)
{
    for (const auto& [value, encoded] : {std::pair{hex(""), "40"}, std::pair{hex("01020304"), "4401020304"}}) {
        cbor::Writer out;
        out.bytes(value);
        EXPECT_EQ(out.result(), hex(encoded));
        cbor::Reader in{out.result()};
        EXPECT_THAT(in.bytes(), testing::ElementsAreArray(value));
        EXPECT_TRUE(in.finished());
    }
}

struct Built {
    const char* encoded;
    std::function<void(cbor::Writer&)> write;
};

/// Arrays, maps and tags as the RFC shows them, built by the writer.
const std::vector<Built>& built()
{
    static const std::vector<Built> examples{
        {"80", [](cbor::Writer& w) { w.array(0); }},
        {"83010203",
         [](cbor::Writer& w) {
             w.array(3);
             for (const int i : {1, 2, 3}) w.integer(i);
         }},
        {"8301820203820405",
         [](cbor::Writer& w) {
             w.array(3);
             w.integer(1);
             w.array(2);
             w.integer(2);
             w.integer(3);
             w.array(2);
             w.integer(4);
             w.integer(5);
         }},
        {"98190102030405060708090a0b0c0d0e0f101112131415161718181819",
         [](cbor::Writer& w) {
             w.array(25);
             for (int i = 1; i <= 25; ++i) w.integer(i);
         }},
        {"a0", [](cbor::Writer& w) { w.map(0); }},
        {"a201020304",
         [](cbor::Writer& w) {
             w.map(2);
             for (const int i : {1, 2, 3, 4}) w.integer(i);
         }},
        {"d28443a10127a04101420203",
         [](cbor::Writer& w) {
             w.tag(18);
             w.array(4);
             w.bytes(hex("a10127"));
             w.map(0);
             w.bytes(hex("01"));
             w.bytes(hex("0203"));
         }},
    };
    return examples;
}

TEST(CborStructures, AreWrittenAsInTheRfc)
{
    for (const auto& example : built()) {
        cbor::Writer out;
        example.write(out);
        EXPECT_EQ(out.result(), hex(example.encoded)) << example.encoded;
    }
}

TEST(CborStructures, AreOneItemEach)
{
    for (const auto& example : built()) EXPECT_TRUE(isItem(hex(example.encoded))) << example.encoded;
}

TEST(CborStructures, AreReadStepByStep)
{
    const auto bytes = hex("d2a3010a0263616263208180");
    cbor::Reader in{bytes};
    in.tag(18);
    ASSERT_EQ(in.map(), 3U);
    EXPECT_EQ(in.keyAfter(true, 0), 1);
    EXPECT_EQ(in.integer(), 10);
    EXPECT_EQ(in.keyAfter(false, 1), 2);
    EXPECT_EQ(in.text(), "abc");
    EXPECT_EQ(in.keyAfter(false, 2), -1);
    EXPECT_EQ(in.array(), 1U);
    EXPECT_EQ(in.array(), 0U);
    EXPECT_TRUE(in.finished());
}

TEST(CborWriter, TakesEncodedItemsAsTheyAre)
{
    cbor::Writer out;
    out.array(2);
    out.raw(hex("820102"));
    out.integer(7);
    EXPECT_EQ(out.result(), hex("8282010207"));
}

TEST(CborReader, AcceptsExactlyWhatTheWriterMakes)
{
    // Every two-byte and many three-byte inputs: what is accepted must be written back the same.
    std::size_t accepted = 0;
    for (unsigned first = 0; first < 256; ++first)
        for (unsigned second = 0; second < 256; ++second) {
            const Bytes bytes{static_cast<std::uint8_t>(first), static_cast<std::uint8_t>(second)};
            cbor::Reader in{bytes};
            const auto value = in.integer();
            if (!in.finished()) continue;
            ++accepted;
            cbor::Writer out;
            out.integer(value);
            EXPECT_EQ(out.result(), bytes);
        }
    EXPECT_EQ(accepted, 2U * (256 - 24));
}

} // namespace
} // namespace pintu
