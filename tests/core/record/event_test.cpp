#include "core/record/event.h"
#include "core/record/event_examples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace pintu {
namespace {

using namespace test;

const std::filesystem::path examples = std::filesystem::path{PINTU_SOURCE_DIR} / "tests/core/record/events";

std::string fileText(const std::filesystem::path& path)
{
    std::ifstream in{path};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string toHex(BytesView bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0 && i % 60 == 0) out += '\n';
        out += digits[bytes[i] >> 4];
        out += digits[bytes[i] & 15];
    }
    return out + '\n';
}

Bytes fromHex(const std::string& text)
{
    Bytes out;
    std::string pair;
    for (const char c : text) {
        if (c == '\n') continue;
        pair += c;
        if (pair.size() < 2) continue;
        out.push_back(static_cast<std::uint8_t>(std::stoi(pair, nullptr, 16)));
        pair.clear();
    }
    return out;
}

/// The bytes released under a name. A type that is new has none yet: the message shows what to put there.
Bytes released(const std::string& name, const Bytes& now)
{
    const auto file = examples / (name + ".hex");
    EXPECT_TRUE(std::filesystem::exists(file)) << file.filename() << " is missing; it would hold\n" << toHex(now);
    return fromHex(fileText(file));
}

template <class Body>
void expectBytesAnswerForThemselves(const Bytes& bytes)
{
    const auto event = decodeEvent(bytes);
    if (!event) return;
    EXPECT_EQ(encode(*event), bytes);
    const auto body = decodeBody<Body>(event->clear);
    if (body) {
        EXPECT_EQ(encodeBody(*body), event->clear);
    }
}

TEST(Event, ReadsBackWhatItWrote)
{
    forEachEventExample([](const auto& body) {
        const auto event = eventAround(body);
        EXPECT_EQ(decodeEvent(encode(event)), event) << event.type;
    });
}

TEST(Event, ReadsBackWithoutKeyWordsAndCommand)
{
    Event event;
    event.clear = encodeBody(DayOpened{});
    EXPECT_EQ(decodeEvent(encode(event)), event);
}

TEST(Event, ReadsBackTheEndsOfItsNumbers)
{
    auto event = eventAround(DayOpened{Day{1}});
    event.seq = std::numeric_limits<std::int64_t>::max();
    event.at.ms = std::numeric_limits<std::int64_t>::min();
    EXPECT_EQ(decodeEvent(encode(event)), event);
}

TEST(Event, CutShortAnywhereIsNoEvent)
{
    forEachEventExample([](const auto& body) {
        const auto bytes = encode(eventAround(body));
        for (std::size_t length = 0; length < bytes.size(); ++length)
            EXPECT_FALSE(decodeEvent(BytesView{bytes}.first(length))) << body.type << " cut to " << length;
    });
}

TEST(Event, WithAByteMoreIsNoEvent)
{
    forEachEventExample([](const auto& body) {
        auto bytes = encode(eventAround(body));
        bytes.push_back(0);
        EXPECT_FALSE(decodeEvent(bytes)) << body.type;
    });
}

TEST(Event, WithAnyBitFlippedIsRefusedOrIsAnotherEventWithExactlyTheseBytes)
{
    forEachEventExample([]<class Body>(const Body& body) {
        const auto event = eventAround(body);
        auto bytes = encode(event);
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            const auto mask = static_cast<std::uint8_t>(1U << (bit % 8));
            bytes[bit / 8] ^= mask;
            EXPECT_NE(decodeEvent(bytes), event) << body.type << ", bit " << bit;
            expectBytesAnswerForThemselves<Body>(bytes);
            bytes[bit / 8] ^= mask;
        }
    });
}

TEST(Event, OfAnotherFormatVersionIsRefused)
{
    auto bytes = encode(eventAround(DayOpened{Day{1}}));
    ASSERT_EQ(bytes[1], 1);
    bytes[1] = 2;
    EXPECT_FALSE(decodeEvent(bytes));
}

TEST(Event, WhoseBodyIsNoMapIsRefused)
{
    auto event = eventAround(DayOpened{Day{1}});
    event.clear = {0x01};
    EXPECT_FALSE(decodeEvent(encode(event)));
}

TEST(Event, WithSixteenZerosForAnIdIsRefused)
{
    auto event = eventAround(DayOpened{Day{1}});
    auto bytes = encode(event);
    const auto& id = event.key.uuid.bytes;
    const auto at = std::search(bytes.begin(), bytes.end(), id.begin(), id.end());
    ASSERT_NE(at, bytes.end());
    std::fill(at, at + 16, std::uint8_t{0});
    EXPECT_FALSE(decodeEvent(bytes)) << "an empty id has one form only: no bytes";
}

TEST(Event, BindsSealedWordsToSubjectTypeAndCommand)
{
    const auto event = eventAround(DayOpened{Day{1}});
    const auto changed = [&](auto change) {
        auto other = event;
        change(other);
        return associatedData(other) != associatedData(event);
    };
    EXPECT_TRUE(changed([](Event& e) { e.subject += "x"; }));
    EXPECT_TRUE(changed([](Event& e) { e.type += "x"; }));
    EXPECT_TRUE(changed([](Event& e) { e.command = idOf<CommandId>(1); }));
    EXPECT_FALSE(changed([](Event& e) { e.seq = 5; })) << "the journal seals before it knows the place";
}

TEST(Event, BindsDifferentPlacesOfTheSameLettersDifferently)
{
    Event one;
    one.subject = "ab";
    one.type = "c";
    Event two;
    two.subject = "a";
    two.type = "bc";
    EXPECT_NE(associatedData(one), associatedData(two));
}

TEST(Draft, TakesTypeSubjectAndBytesFromTheBody)
{
    const CounterOpened body{3, "P07"};
    const auto draft = draftOf(body);
    EXPECT_EQ(draft.type, "counterOpened");
    EXPECT_EQ(draft.subject, "counter/3");
    EXPECT_EQ(draft.clear, encodeBody(body));
    EXPECT_TRUE(draft.words.empty());
}

TEST(Draft, CarriesWordsToBeSealed)
{
    const LineWords words{"Kartu tidak aktif.", {}, {}};
    const auto draft = draftOf(CaseLineStated{}, idOf<KeyId>(1), words);
    EXPECT_EQ(draft.key, idOf<KeyId>(1));
    EXPECT_EQ(decodeBody<LineWords>(draft.words), words);
}

template <class Body>
void expectMeansTheSame(const std::string& name, const Body& body)
{
    const auto expected = eventAround(body);
    const auto bytes = released(name, encode(expected));
    const auto event = decodeEvent(bytes);
    ASSERT_TRUE(event) << name;
    EXPECT_EQ(*event, expected) << name;
    EXPECT_EQ(bodyOf<Body>(*event), body) << name;
    EXPECT_EQ(encode(eventAround(bodyOf<Body>(*event))), bytes) << name;
}

TEST(EventType, EachReleasedExampleStillMeansTheSame)
{
    forEachEventExample([](const auto& body) { expectMeansTheSame(std::string{body.type}, body); });
    forEachEarlierExample([](const char* name, const auto& body) { expectMeansTheSame(name, body); });
}

TEST(EventType, EachReleasedExampleOfSealedWordsStillMeansTheSame)
{
    const auto meansTheSame = []<class Words>(const char* name, const Words& words) {
        const auto bytes = released(name, encodeBody(words));
        EXPECT_EQ(decodeBody<Words>(bytes), words) << name;
        EXPECT_EQ(encodeBody(words), bytes) << name;
    };
    forEachWordsExample(meansTheSame);
    forEachEarlierWordsExample(meansTheSame);
}

TEST(EventType, EachInTheSourcesHasAnExample)
{
    std::set<std::string> inSources;
    const std::regex declaration{"std::string_view type = \"([A-Za-z]+)\";"};
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator{std::filesystem::path{PINTU_SOURCE_DIR} / "src/core"}) {
        if (entry.path().extension() != ".h") continue;
        const auto text = fileText(entry.path());
        for (std::sregex_iterator it{text.begin(), text.end(), declaration}, end; it != end; ++it)
            inSources.insert((*it)[1]);
    }
    std::set<std::string> withExample;
    forEachEventExample([&](const auto& body) { withExample.insert(std::string{body.type}); });
    EXPECT_EQ(inSources, withExample);
}

TEST(EventType, ExampleFilesAreThoseOfTheTypesAndNoOthers)
{
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator{examples}) files.insert(entry.path().stem());
    std::set<std::string> names;
    forEachEventExample([&](const auto& body) { names.insert(std::string{body.type}); });
    forEachWordsExample([&](const char* name, const auto&) { names.insert(name); });
    forEachEarlierExample([&](const char* name, const auto&) { names.insert(name); });
    forEachEarlierWordsExample([&](const char* name, const auto&) { names.insert(name); });
    EXPECT_EQ(files, names);
}

TEST(EventType, EachNamesItsSubject)
{
    forEachEventExample([](const auto& body) { EXPECT_FALSE(body.subject().empty()) << body.type; });
}

} // namespace
} // namespace pintu
