#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace pintu {

/// The names under which an enum is written in events and tables. Specialise with
/// `static constexpr std::array<std::string_view, N> names{…}` in the order of the enumerators, which count from 0.
/// A released name never changes.
template <class E>
struct EnumNames;

template <class E>
concept NamedEnum = requires
{
    EnumNames<E>::names;
};

template <NamedEnum E>
constexpr std::string_view nameOf(E value)
{
    return EnumNames<E>::names[static_cast<std::size_t>(value)];
}

template <NamedEnum E>
constexpr std::optional<E> parseEnum(std::string_view name)
{
    const auto& names = EnumNames<E>::names;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<E>(i);
    return std::nullopt;
}

} // namespace pintu
