#pragma once

#include "core/base/clean_text.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// A text that its form has no room for. It is refused with both numbers, never cut: whoever wrote it knows what may
/// go.
struct TextTooLong {
    std::string_view field; ///< as keys of files name it: "family_card"
    std::size_t most = 0;   ///< letters, as people count them
    std::size_t letters = 0;
    bool operator==(const TextTooLong&) const = default;
};

/// How many letters one text of a form may have.
template <typename Form>
struct TextLimit {
    std::string_view field;
    std::string Form::*text = nullptr;
    std::size_t most = 0;
};

/// The first text of a form that is longer than its limit. The texts must be UTF-8.
template <typename Form, std::size_t count>
std::optional<TextTooLong> tooLong(const Form& form, const std::array<TextLimit<Form>, count>& limits)
{
    for (const auto& limit : limits)
        if (const auto letters = countCodePoints(form.*limit.text); letters > limit.most)
            return TextTooLong{limit.field, limit.most, letters};
    return std::nullopt;
}

/// How many letters the text has room for.
template <typename Form, std::size_t count>
constexpr std::size_t mostLetters(const std::array<TextLimit<Form>, count>& limits, std::string Form::*text)
{
    for (const auto& limit : limits)
        if (limit.text == text) return limit.most;
    return 0;
}

} // namespace pintu
