#include "core/base/cbor.h"

#include <limits>

namespace pintu::cbor {
namespace {

enum Major : unsigned {
    unsignedInt = 0,
    negativeInt = 1,
    byteString = 2,
    textString = 3,
    arrayOf = 4,
    mapOf = 5,
    tagged = 6
};

constexpr int maxDepth = 8;
constexpr std::uint64_t maxInteger = std::numeric_limits<std::int64_t>::max();

/// Order of keys in deterministic encoding: bytewise, so 0, 1, … before -1, -2, ….
bool comesAfter(std::int64_t key, std::int64_t previous)
{
    if ((key < 0) != (previous < 0)) return key < 0;
    return key < 0 ? key < previous : key > previous;
}

} // namespace

void Writer::head(unsigned major, std::uint64_t value)
{
    const auto type = static_cast<std::uint8_t>(major << 5);
    if (value < 24) {
        m_out.push_back(static_cast<std::uint8_t>(type | value));
        return;
    }
    int size = 1;
    if (value > 0xffffffff)
        size = 8;
    else if (value > 0xffff)
        size = 4;
    else if (value > 0xff)
        size = 2;
    const auto info = size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
    m_out.push_back(static_cast<std::uint8_t>(type | info));
    for (int i = size - 1; i >= 0; --i) m_out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void Writer::integer(std::int64_t value)
{
    if (value >= 0)
        head(unsignedInt, static_cast<std::uint64_t>(value));
    else
        head(negativeInt, static_cast<std::uint64_t>(-(value + 1)));
}

void Writer::bytes(BytesView value)
{
    head(byteString, value.size());
    raw(value);
}

void Writer::text(std::string_view value)
{
    head(textString, value.size());
    raw(bytesOf(value));
}

void Writer::array(std::size_t items)
{
    head(arrayOf, items);
}

void Writer::map(std::size_t pairs)
{
    head(mapOf, pairs);
}

void Writer::tag(std::uint64_t number)
{
    head(tagged, number);
}

void Writer::raw(BytesView encoded)
{
    m_out.insert(m_out.end(), encoded.begin(), encoded.end());
}

Reader::Head Reader::head()
{
    if (m_failed || remaining() == 0) {
        m_failed = true;
        return {};
    }
    const std::uint8_t first = m_in[m_at++];
    const unsigned major = first >> 5;
    const unsigned info = first & 31;
    if (info < 24) return {major, info};
    if (info > 27) { // reserved and indefinite lengths
        m_failed = true;
        return {};
    }
    const std::size_t size = std::size_t{1} << (info - 24);
    if (remaining() < size) {
        m_failed = true;
        return {};
    }
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i) value = value << 8 | m_in[m_at++];
    const std::uint64_t smallest = size == 1 ? 24 : std::uint64_t{1} << (4 * size);
    if (value < smallest) m_failed = true; // not the shortest form
    return {major, value};
}

Reader::Head Reader::expect(unsigned major)
{
    const Head h = head();
    if (h.major != major) m_failed = true;
    return m_failed ? Head{} : h;
}

BytesView Reader::take(std::uint64_t count)
{
    if (m_failed || count > remaining()) {
        m_failed = true;
        return {};
    }
    const auto out = m_in.subspan(m_at, static_cast<std::size_t>(count));
    m_at += static_cast<std::size_t>(count);
    return out;
}

std::int64_t Reader::integer()
{
    const Head h = head();
    if (h.value > maxInteger || h.major > negativeInt) m_failed = true;
    if (m_failed) return 0;
    const auto magnitude = static_cast<std::int64_t>(h.value);
    return h.major == unsignedInt ? magnitude : -1 - magnitude;
}

BytesView Reader::bytes()
{
    return take(expect(byteString).value);
}

std::string_view Reader::text()
{
    const auto view = take(expect(textString).value);
    if (!isUtf8(view)) {
        m_failed = true;
        return {};
    }
    return {reinterpret_cast<const char*>(view.data()), view.size()};
}

std::size_t Reader::array()
{
    const auto count = expect(arrayOf).value;
    if (count > remaining()) m_failed = true; // every item takes at least one byte
    return m_failed ? 0 : static_cast<std::size_t>(count);
}

std::size_t Reader::map()
{
    const auto count = expect(mapOf).value;
    if (count > remaining() / 2) m_failed = true;
    return m_failed ? 0 : static_cast<std::size_t>(count);
}

std::int64_t Reader::keyAfter(bool first, std::int64_t previous)
{
    const auto key = integer();
    if (!first && !comesAfter(key, previous)) m_failed = true;
    return key;
}

void Reader::tag(std::uint64_t expected)
{
    if (expect(tagged).value != expected) m_failed = true;
}

bool Reader::atInteger() const
{
    return !m_failed && remaining() > 0 && (m_in[m_at] >> 5) <= negativeInt;
}

void Reader::skip(int depth)
{
    if (depth > maxDepth) m_failed = true;
    const Head h = head();
    if (m_failed) return;
    switch (h.major) {
    case unsignedInt:
    case negativeInt:
        if (h.value > maxInteger) m_failed = true;
        return;
    case byteString: take(h.value); return;
    case textString:
        if (!isUtf8(take(h.value))) m_failed = true;
        return;
    case arrayOf:
        for (std::uint64_t i = 0; i < h.value && !m_failed; ++i) skip(depth + 1);
        return;
    case mapOf: {
        std::int64_t previous = 0;
        for (std::uint64_t i = 0; i < h.value && !m_failed; ++i) {
            previous = keyAfter(i == 0, previous);
            skip(depth + 1);
        }
        return;
    }
    case tagged:
        if (h.value != 18) m_failed = true;
        skip(depth + 1);
        return;
    default: m_failed = true; // floats, booleans, null: not in the subset
    }
}

BytesView Reader::item()
{
    const auto from = m_at;
    skip(0);
    return m_failed ? BytesView{} : m_in.subspan(from, m_at - from);
}

bool isUtf8(BytesView b)
{
    for (std::size_t i = 0; i < b.size();) {
        const std::uint8_t c = b[i];
        std::size_t extra = 0;
        std::uint32_t value = c;
        std::uint32_t least = 0;
        if (c < 0x80) {
            ++i;
            continue;
        }
        if ((c & 0xe0) == 0xc0)
            extra = 1, value = c & 0x1f, least = 0x80;
        else if ((c & 0xf0) == 0xe0)
            extra = 2, value = c & 0x0f, least = 0x800;
        else if ((c & 0xf8) == 0xf0)
            extra = 3, value = c & 0x07, least = 0x10000;
        else
            return false;
        if (b.size() - i <= extra) return false;
        for (std::size_t k = 1; k <= extra; ++k) {
            if ((b[i + k] & 0xc0) != 0x80) return false;
            value = value << 6 | (b[i + k] & 0x3f);
        }
        if (value < least || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return false;
        i += extra + 1;
    }
    return true;
}

} // namespace pintu::cbor
