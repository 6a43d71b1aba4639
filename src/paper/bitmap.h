#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace pintu {

/// A grey picture, row after row, one byte a dot: 0 is black, 255 is white. A value.
class Bitmap {
public:
    Bitmap() = default;
    Bitmap(int width, int height, std::uint8_t grey = 255);

    int width() const { return m_width; }
    int height() const { return m_height; }
    bool empty() const { return m_dots.empty(); }

    std::uint8_t& at(int x, int y) { return m_dots[index(x, y)]; }
    std::uint8_t at(int x, int y) const { return m_dots[index(x, y)]; }
    std::uint8_t* row(int y) { return m_dots.data() + rowBegin(y); }
    const std::uint8_t* row(int y) const { return m_dots.data() + rowBegin(y); }
    std::span<const std::uint8_t> dots() const { return m_dots; }

    bool operator==(const Bitmap&) const = default;

private:
    std::size_t rowBegin(int y) const
    {
        assert(y >= 0 && y < m_height); // a row may be empty: half of a picture one dot wide has rows without dots
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_width);
    }
    std::size_t index(int x, int y) const
    {
        assert(x >= 0 && x < m_width);
        return rowBegin(y) + static_cast<std::size_t>(x);
    }

    int m_width = 0;
    int m_height = 0;
    std::vector<std::uint8_t> m_dots;
};

/// Black where the picture is darker than `limit`, white elsewhere: what a thermal head can print. No dithering.
Bitmap blackAndWhite(const Bitmap& picture, std::uint8_t limit = 128);

/// Writes an 8-bit grey PNG. Throws Trouble when the file cannot be written.
void writePng(const Bitmap& picture, const std::filesystem::path& file);

} // namespace pintu
