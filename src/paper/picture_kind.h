#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pintu {

/// A kind of picture that people bring, and what opening one takes.
struct PictureKind {
    std::string_view loader;  ///< what gdk-pixbuf calls it
    std::string_view endings; ///< of file names, in lower case, with blanks between
    std::string_view package; ///< of Debian that brings the loader; empty: gdk-pixbuf brings it
    /// Memory for one dot while the picture is opened, in bytes, measured on the worst of its kind. 0: it is opened
    /// smaller than it is and needs next to none.
    int bytesPerDot;
    bool opensScaled; ///< the loader itself makes it smaller, before it takes memory
};

/// All kinds that are taken. Formats that carry programs or references to other files (SVG and the like) have no
/// business at a counter.
std::span<const PictureKind> pictureKinds();

struct PictureSize {
    int width = 0;
    int height = 0;
    std::uint64_t dots() const { return static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height); }
};

/// How many of the first bytes of a file kindOf() and heifSize() want to see.
inline constexpr std::size_t pictureHead = 65'536;

/// The kind of picture that begins with these bytes, whatever the file is called; null when it is none of ours. A JPEG
/// whose dots come in several passes (progressive) is a kind of its own, because all of it is held until the last pass.
const PictureKind* kindOf(std::string_view head);

/// The size of a HEIF picture by its head, the largest that it names; nothing when the head does not tell. gdk-pixbuf
/// would decode the whole picture to say so.
std::optional<PictureSize> heifSize(std::string_view head);

} // namespace pintu
