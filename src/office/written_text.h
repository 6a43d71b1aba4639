#pragma once

#include "core/base/clean_text.h"
#include "core/base/trouble.h"

#include <string>
#include <utility>

namespace pintu {

/// What somebody wrote, fit for the record. Throws Trouble::badInput for bytes that are no text.
inline std::string writtenText(const std::string& text, Lines lines = Lines::one)
{
    auto out = cleanText(text, lines);
    if (!out) throw Trouble{TroubleKind::badInput, "a text is not UTF-8"};
    return std::move(*out);
}

} // namespace pintu
