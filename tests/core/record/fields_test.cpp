#include "core/record/event_examples.h"
#include "core/record/fields.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace pintu {
namespace {

using namespace test;

struct Inner {
    std::int64_t number = 0;
    bool operator==(const Inner&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.number); }
};

/// One field of each kind, with a gap in the keys as a withdrawn field leaves it.
struct AllKinds {
    std::string text;
    std::int64_t number = 0;
    std::uint8_t small = 0;
    bool yes = false;
    LineKind named = LineKind::complaint;
    Bytes bytes;
    Time time;
    Day day;
    TicketId id;
    Inner inner;
    std::vector<Inner> list;
    std::vector<std::string> texts;
    bool operator==(const AllKinds&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.text);
        field(2, self.number);
        field(3, self.small);
        field(4, self.yes);
        field(5, self.named);
        field(6, self.bytes);
        field(7, self.time);
        field(8, self.day);
        field(20, self.id);
        field(21, self.inner);
        field(22, self.list);
        field(300, self.texts);
    }
};

AllKinds everything()
{
    return {
        "é",      -5, 255, true, LineKind::need, {1, 2}, Time{-1}, Day{20'748}, idOf<TicketId>(1), {7}, {{1}, {}, {3}},
        {"a", ""}};
}

/// A body written by hand: pairs of encoded key and value.
template <class Write>
Bytes mapOf(std::size_t pairs, Write write)
{
    cbor::Writer out;
    out.map(pairs);
    write(out);
    return std::move(out).result();
}

template <class Body>
std::size_t fieldCount()
{
    std::size_t count = 0;
    Body body{};
    Body::fields(body, [&](int, auto&) { ++count; });
    return count;
}

TEST(Fields, ReadBackEveryKind)
{
    EXPECT_EQ(decodeBody<AllKinds>(encodeBody(everything())), everything());
}

TEST(Fields, WriteNothingForDefaults)
{
    EXPECT_EQ(encodeBody(AllKinds{}), Bytes{0xa0});
}

TEST(Fields, ReadAnEmptyMapAsDefaults)
{
    EXPECT_EQ(decodeBody<AllKinds>(Bytes{0xa0}), AllKinds{});
}

TEST(Fields, KeepEmptyItemsOfLists)
{
    AllKinds body;
    body.list = {{}, {}};
    body.texts = {""};
    EXPECT_EQ(decodeBody<AllKinds>(encodeBody(body)), body);
}

TEST(Fields, RefuseAnExplicitDefault)
{
    const auto number = mapOf(1, [](auto& out) { out.integer(2), out.integer(0); });
    const auto text = mapOf(1, [](auto& out) { out.integer(1), out.text(""); });
    const auto named = mapOf(1, [](auto& out) { out.integer(5), out.text("complaint"); });
    const auto id = mapOf(1, [](auto& out) { out.integer(20), out.bytes(Bytes(16)); });
    const auto inner = mapOf(1, [](auto& out) { out.integer(21), out.map(0); });
    const auto list = mapOf(1, [](auto& out) { out.integer(22), out.array(0); });
    for (const auto& bytes : {number, text, named, id, inner, list}) EXPECT_FALSE(decodeBody<AllKinds>(bytes));
}

TEST(Fields, RefuseAnUnknownKeyBeforeBetweenAndAfterTheOthers)
{
    for (const std::int64_t key : {0, 9, 299, 301, -1})
        EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [&](auto& out) { out.integer(key), out.integer(1); }))) << key;
}

TEST(Fields, RefuseKeysThatDoNotAscend)
{
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(2, [](auto& out) {
        out.integer(2), out.integer(5);
        out.integer(1), out.text("a");
    })));
}

TEST(Fields, RefuseADoubledKey)
{
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(2, [](auto& out) {
        out.integer(2), out.integer(5);
        out.integer(2), out.integer(6);
    })));
}

TEST(Fields, RefuseValuesOfAnotherKind)
{
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(1), out.integer(5); })));
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(2), out.text("5"); })));
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(21), out.integer(5); })));
}

TEST(Fields, RefuseNumbersThatDoNotFit)
{
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(3), out.integer(256); })));
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(3), out.integer(-1); })));
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(4), out.integer(2); })));
}

TEST(Fields, RefuseNamesThatTheEnumDoesNotKnow)
{
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(5), out.text("wish"); })));
}

TEST(Fields, RefuseIdsOfAnotherLength)
{
    EXPECT_FALSE(decodeBody<AllKinds>(mapOf(1, [](auto& out) { out.integer(20), out.bytes(Bytes(15, 1)); })));
}

TEST(Fields, RefuseWhatFollowsTheBody)
{
    auto bytes = encodeBody(everything());
    bytes.push_back(0);
    EXPECT_FALSE(decodeBody<AllKinds>(bytes));
}

TEST(Fields, RefuseABodyCutShortAnywhere)
{
    const auto bytes = encodeBody(everything());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        EXPECT_FALSE(decodeBody<AllKinds>(BytesView{bytes}.first(length))) << length;
}

TEST(Fields, DoNotAskForMemoryThatALengthOnlyClaims)
{
    // A list of four thousand million items in seven bytes.
    EXPECT_FALSE(decodeBody<AllKinds>(Bytes{0xa1, 0x16, 0x9a, 0xff, 0xff, 0xff, 0xff}));
}

TEST(FieldsDeathTest, StopTheProgramBeforeItWritesTextThatNobodyCanRead)
{
    AllKinds body;
    body.text = "\xff";
    EXPECT_DEATH(encodeBody(body), "isUtf8");
}

TEST(EventBodies, ReadBackWithEveryFieldSet)
{
    forEachEventExample(
        []<class Body>(const Body& body) { EXPECT_EQ(decodeBody<Body>(encodeBody(body)), body) << Body::type; });
}

TEST(EventBodies, ReadBackWithDefaultsOnly)
{
    forEachEventExample([]<class Body>(const Body&) {
        EXPECT_EQ(encodeBody(Body{}), Bytes{0xa0}) << Body::type << " has a default that is not the zero of its kind";
        EXPECT_EQ(decodeBody<Body>(Bytes{0xa0}), Body{}) << Body::type;
    });
}

TEST(EventBodies, ExamplesLeaveNoFieldOut)
{
    forEachEventExample([]<class Body>(const Body& body) {
        const auto bytes = encodeBody(body);
        EXPECT_EQ(cbor::Reader{bytes}.map(), fieldCount<Body>()) << Body::type;
    });
    forEachWordsExample([]<class Words>(const char* name, const Words& words) {
        const auto bytes = encodeBody(words);
        EXPECT_EQ(cbor::Reader{bytes}.map(), fieldCount<Words>()) << name;
    });
}

TEST(EventBodies, HaveAscendingKeysFromOne)
{
    forEachEventExample([]<class Body>(const Body&) {
        Body body{};
        int previous = 0;
        Body::fields(body, [&](int key, auto&) {
            EXPECT_GT(key, previous) << Body::type;
            previous = key;
        });
    });
}

} // namespace
} // namespace pintu
