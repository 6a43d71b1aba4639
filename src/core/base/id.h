#pragma once

#include "core/base/bytes.h"
#include "core/base/entropy.h"
#include "core/base/time.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// 128 random-looking bits, written as a UUID (RFC 9562).
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};
    auto operator<=>(const Uuid&) const = default;

    /// Version 7: sorts by the time it was made.
    static Uuid timed(Time time, Entropy& entropy);
    /// Version 4: tells nothing; for survey answers, anonymous complaints and keys.
    static Uuid random(Entropy& entropy);
    /// Reads the 36-character form in lower or upper case.
    static std::optional<Uuid> parse(std::string_view text);

    std::string text() const;             ///< lower case, 36 characters
    void writeTo(std::string& out) const; ///< text() into a string whose room may be used again
    bool empty() const { return *this == Uuid{}; }
    /// When it was made, where it is of version 7.
    std::optional<Time> time() const;
};

/// Ids of different things are different types. An empty id names nothing.
template <class Tag>
struct Id {
    Uuid uuid;
    auto operator<=>(const Id&) const = default;

    static Id timed(Time time, Entropy& entropy) { return {Uuid::timed(time, entropy)}; }
    static Id random(Entropy& entropy) { return {Uuid::random(entropy)}; }
    static std::optional<Id> parse(std::string_view text)
    {
        const auto uuid = Uuid::parse(text);
        return uuid ? std::optional{Id{*uuid}} : std::nullopt;
    }

    std::string text() const { return uuid.text(); }
    bool empty() const { return uuid.empty(); }
};

using CommandId = Id<struct CommandTag>;

/// The id of a command that follows from another one or from a thing, for example "missed" after a ticket's third call.
/// The same id and word always give the same command, so whoever asks again, or asks at another desk, asks the same.
CommandId following(const Uuid& id, std::string_view word);

using TicketId = Id<struct TicketTag>;
using HelpId = Id<struct HelpTag>;
using PersonId = Id<struct PersonTag>;
using KeyId = Id<struct PersonKeyTag>;
using CaseId = Id<struct CaseTag>;
using LineId = Id<struct CaseLineTag>;
using ReferralId = Id<struct ReferralTag>;
using SignInId = Id<struct SignInTag>;
using BatchId = Id<struct BatchTag>;

} // namespace pintu
