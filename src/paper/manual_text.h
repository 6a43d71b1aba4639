#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// One piece of a page of the manual, in the order in which it stands there.
struct ManualPart {
    enum class Kind {
        heading,
        text,
        step,    ///< one of several in order: `number` counts from 1
        bullet,  ///< one of several in no order
        picture, ///< `file` is its name without a folder, `words` say what is to be seen
        lines    ///< large, line by line as they are written: what is copied or cut out
    };
    Kind kind = Kind::text;
    std::string words; ///< plain; a key stands in square brackets
    int number = 0;
    std::string file;
    bool operator==(const ManualPart&) const = default;
};

/// A page of the manual: one job of a clerk's day. Pages are Markdown (CommonMark, read by cmark) of which few signs
/// are used: one title, headings, paragraphs, lists, `keys`, pictures in a paragraph of their own, and blocks of lines.
struct ManualText {
    std::string title;
    std::vector<ManualPart> parts;
    std::vector<std::string> keys; ///< every key that the page names, as often as it does
};

ManualText manualText(std::string_view markdown);
/// The page in a folder of the manual ("id", "en"); nothing where it cannot be read: help must never end a program.
std::optional<ManualText> readManual(const std::filesystem::path& folder, std::string_view page);

} // namespace pintu
