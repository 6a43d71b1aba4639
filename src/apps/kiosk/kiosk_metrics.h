#pragma once

#include <algorithm>
#include <cmath>

namespace pintu {

/// Sizes on the kiosk's screen. The layout is drawn for 21.5 inches of 1920x1080, where everything has the millimetres
/// it is given; a smaller screen shrinks it, a larger one gives the tiles more room. What is touched stays as large as
/// a finger needs on every screen.
class KioskMetrics {
public:
    KioskMetrics(int width, int height, double inches)
        : m_width{width},
          m_height{height},
          m_perMm{std::hypot(width, height) / inches / mmPerInch},
          m_unit{std::min(m_perMm, std::min(width, height) / drawnMm)}
    {
    }

    int width() const { return m_width; }
    int height() const { return m_height; }
    bool portrait() const { return m_height > m_width; }
    /// Millimetres of the drawing, in pixels.
    double exact(double mm) const { return mm * m_unit; }
    int px(double mm) const { return static_cast<int>(std::lround(exact(mm))); }
    /// The least side of anything that is touched, in pixels: 20 real millimetres, or what a small screen has.
    int finger() const
    {
        return static_cast<int>(std::lround(std::min(20 * m_perMm, std::min(m_width, m_height) / 9.0)));
    }

private:
    static constexpr double mmPerInch = 25.4;
    static constexpr double drawnMm = 267.7; ///< the short side of 21.5 inches in 16:9

    int m_width;
    int m_height;
    double m_perMm;
    double m_unit;
};

} // namespace pintu
