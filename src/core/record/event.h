#pragma once

#include "core/record/fields.h"

#include <array>
#include <cassert>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

using Hash = std::array<std::uint8_t, 32>;

/// One line of a site's record. Its canonical bytes are
/// `[1, site, epoch, seq, at, type, subject, actor, command, key, clear, sealed, prev]` in CBOR, and SHA-256 of those
/// is what the next event carries as `prev`. `key` and `sealed` are empty byte strings where nothing is sealed.
struct Event {
    std::string site;
    std::int64_t epoch = 1;
    std::int64_t seq = 0;
    Time at;
    std::string type;
    std::string subject; ///< the id of what the event is about
    std::string actor;   ///< officer code or device name
    CommandId command;
    KeyId key;    ///< whose key sealed the words
    Bytes clear;  ///< an encoded body
    Bytes sealed; ///< encrypted words, or empty
    Hash prev{};

    bool operator==(const Event&) const = default;
};

Bytes encode(const Event& event);
/// Nothing unless the bytes are exactly what encode writes.
std::optional<Event> decodeEvent(BytesView bytes);

/// What sealed words are bound to: (subject, type, command).
Bytes associatedData(const Event& event);

/// What a rule decided, before the journal gives it a place in the record.
struct Draft {
    std::string_view type;
    std::string subject;
    Bytes clear;
    KeyId key;   ///< the person's key for the words; made by the journal when it is new
    Bytes words; ///< to be sealed; empty where there is nothing to seal
};

/// A body type E has `static constexpr std::string_view type` and `std::string subject() const`.
template <class E>
Draft draftOf(const E& body)
{
    return {E::type, body.subject(), encodeBody(body), {}, {}};
}

template <class E, class Words>
Draft draftOf(const E& body, KeyId key, const Words& words)
{
    return {E::type, body.subject(), encodeBody(body), key, encodeBody(words)};
}

/// The body of an event whose type is known to be E. An event in our own record that cannot be read is our own error.
template <class E>
E bodyOf(const Event& event)
{
    assert(event.type == E::type);
    auto body = decodeBody<E>(event.clear);
    assert(body);
    return std::move(*body);
}

} // namespace pintu
