#pragma once

#include "core/base/cbor.h"
#include "core/base/enum_names.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <algorithm>
#include <cassert>
#include <concepts>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

/// Bodies of events: CBOR maps with small integer keys that are never used again for something else. A body type names
/// its fields once, for both directions, in ascending order of keys:
///
///     static void fields(auto& self, auto&& field) { field(1, self.ticket); field(2, self.counter); }
///
/// A key that is absent means the default value, so a field may be added later without a new type of event.
namespace pintu {

template <class T>
concept HasFields = requires(T& t)
{
    T::fields(t, [](int, auto&) {});
};

template <class T>
Bytes encodeBody(const T& body);

namespace detail {

template <class T>
void put(cbor::Writer& out, const T& value);

template <class T>
void putFields(cbor::Writer& out, const T& body)
{
    std::size_t count = 0;
    T::fields(body, [&](int, const auto& value) {
        using V = std::decay_t<decltype(value)>;
        if (!(value == V{})) ++count;
    });
    out.map(count);
    T::fields(body, [&](int key, const auto& value) {
        using V = std::decay_t<decltype(value)>;
        if (value == V{}) return;
        out.integer(key);
        put(out, value);
    });
}

template <class T>
struct isId : std::false_type {
};
template <class Tag>
struct isId<Id<Tag>> : std::true_type {
};
template <class T>
struct isOptional : std::false_type {
};
template <class T>
struct isOptional<std::optional<T>> : std::true_type {
};
template <class T>
struct isVector : std::false_type {
};
template <class T>
struct isVector<std::vector<T>> : std::true_type {
};

template <class T>
void put(cbor::Writer& out, const T& value)
{
    if constexpr (NamedEnum<T>)
        out.text(nameOf(value));
    else if constexpr (std::same_as<T, bool>)
        out.integer(value ? 1 : 0);
    else if constexpr (std::integral<T>)
        out.integer(static_cast<std::int64_t>(value));
    else if constexpr (std::same_as<T, std::string>) {
        assert(cbor::isUtf8(bytesOf(value))); // it could be written but never read again
        out.text(value);
    } else if constexpr (std::same_as<T, Bytes>)
        out.bytes(value);
    else if constexpr (std::same_as<T, Time>)
        out.integer(value.ms);
    else if constexpr (std::same_as<T, Day>)
        out.integer(value.number);
    else if constexpr (isOptional<T>::value)
        put(out, *value); // an empty one is the default and was left out
    else if constexpr (isId<T>::value)
        out.bytes(value.uuid.bytes);
    else if constexpr (isVector<T>::value) {
        out.array(value.size());
        for (const auto& item : value) put(out, item);
    } else {
        static_assert(HasFields<T>);
        putFields(out, value);
    }
}

template <class T>
void get(cbor::Reader& in, T& value);

/// Walks the fields of one map: a field that is absent keeps its default.
class FieldReader {
public:
    explicit FieldReader(cbor::Reader& in) : m_in{in}, m_left{in.map()} { next(); }

    template <class T>
    void operator()(int key, T& value)
    {
        value = T{};
        if (!m_waiting || m_key != key || m_in.failed()) return;
        get(m_in, value);
        if (value == T{}) m_in.fail(); // the writer leaves defaults out
        next();
    }

    void finish()
    {
        if (m_waiting) m_in.fail(); // a key that this body does not know
    }

private:
    void next()
    {
        m_waiting = m_left > 0 && !m_in.failed();
        if (!m_waiting) return;
        m_key = m_in.keyAfter(m_first, m_key);
        m_first = false;
        --m_left;
    }

    cbor::Reader& m_in;
    std::size_t m_left;
    std::int64_t m_key = 0;
    bool m_first = true;
    bool m_waiting = false;
};

template <class T>
void get(cbor::Reader& in, T& value)
{
    if constexpr (NamedEnum<T>) {
        const auto parsed = parseEnum<T>(in.text());
        if (parsed)
            value = *parsed;
        else
            in.fail();
    } else if constexpr (std::same_as<T, bool>) {
        const auto number = in.integer();
        if (number != 0 && number != 1) in.fail();
        value = number == 1;
    } else if constexpr (std::integral<T>) {
        const auto number = in.integer();
        if (!std::in_range<T>(number))
            in.fail();
        else
            value = static_cast<T>(number);
    } else if constexpr (std::same_as<T, std::string>)
        value = std::string{in.text()};
    else if constexpr (std::same_as<T, Bytes>) {
        const auto view = in.bytes();
        value.assign(view.begin(), view.end());
    } else if constexpr (std::same_as<T, Time>)
        value.ms = in.integer();
    else if constexpr (std::same_as<T, Day>)
        value.number = in.integer();
    else if constexpr (isOptional<T>::value)
        get(in, value.emplace());
    else if constexpr (isId<T>::value) {
        const auto view = in.bytes();
        if (view.size() != value.uuid.bytes.size())
            in.fail();
        else
            std::copy(view.begin(), view.end(), value.uuid.bytes.begin());
    } else if constexpr (isVector<T>::value) {
        const auto count = in.array();
        for (std::size_t i = 0; i < count && !in.failed(); ++i) {
            typename T::value_type item{};
            get(in, item);
            value.push_back(std::move(item));
        }
    } else {
        static_assert(HasFields<T>);
        FieldReader fields{in};
        T::fields(value, fields);
        fields.finish();
    }
}

} // namespace detail

template <class T>
Bytes encodeBody(const T& body)
{
    cbor::Writer out;
    detail::putFields(out, body);
    return std::move(out).result();
}

/// Answers nothing unless the bytes are exactly what encodeBody writes.
template <class T>
std::optional<T> decodeBody(BytesView bytes)
{
    cbor::Reader in{bytes};
    T body{};
    detail::get(in, body);
    return in.finished() ? std::optional{std::move(body)} : std::nullopt;
}

} // namespace pintu
