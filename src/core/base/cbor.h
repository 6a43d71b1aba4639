#pragma once

#include "core/base/bytes.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The subset of CBOR that SatuPintu writes, in the deterministic encoding of RFC 8949 4.2: integers, byte and text
/// strings, arrays, maps, and tag 18 (COSE_Sign1). The reader accepts exactly what the writer makes.
namespace pintu::cbor {

class Writer {
public:
    Writer() { m_out.reserve(256); } // enough for most, so that it grows once and not five times

    void integer(std::int64_t value);
    void bytes(BytesView value);
    void text(std::string_view value);
    void array(std::size_t items);
    /// The caller writes `pairs` keys and values with keys in ascending order of their encoded bytes.
    void map(std::size_t pairs);
    void tag(std::uint64_t number);
    /// Already encoded items, as they are.
    void raw(BytesView encoded);

    const Bytes& result() const& { return m_out; }
    Bytes&& result() && { return std::move(m_out); }

private:
    void head(unsigned major, std::uint64_t value);
    Bytes m_out;
};

/// Reads forward. After the first item that is not what was asked for, not in its shortest form, or cut short,
/// `failed()` is true, stays true, and every further read answers an empty value: check once, at the end.
class Reader {
public:
    explicit Reader(BytesView in) : m_in{in} {}

    std::int64_t integer();
    BytesView bytes();
    /// Valid UTF-8 only.
    std::string_view text();
    std::size_t array();
    /// Announces a map and begins to watch that its integer keys ascend; read each with key().
    std::size_t map();
    /// The next integer key of the map begun last. Fails when it does not come after `previous`.
    std::int64_t keyAfter(bool first, std::int64_t previous);
    void tag(std::uint64_t expected);
    /// One whole item of any kind in the subset, checked, as its bytes. Depth at most 8.
    BytesView item();

    /// The next item is an integer. For optional fields of maps.
    bool atInteger() const;
    std::size_t remaining() const { return m_in.size() - m_at; }
    bool failed() const { return m_failed; }
    /// Everything was read and nothing failed.
    bool finished() const { return !m_failed && remaining() == 0; }
    void fail() { m_failed = true; }

private:
    struct Head {
        unsigned major = 0;
        std::uint64_t value = 0;
    };
    Head head();
    Head expect(unsigned major);
    BytesView take(std::uint64_t count);
    void skip(int depth);

    BytesView m_in;
    std::size_t m_at = 0;
    bool m_failed = false;
};

/// True for well-formed UTF-8 without overlong forms, surrogates or values above U+10FFFF (RFC 3629).
bool isUtf8(BytesView bytes);

} // namespace pintu::cbor
