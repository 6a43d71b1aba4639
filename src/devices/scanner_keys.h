#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace pintu {

/// What a hand scanner types, put together from the kernel's events of its keys (linux/input-event-codes.h): key codes
/// are places on a keyboard, and are read as a US keyboard types them, which scanners are set to. The device belongs to
/// us alone, so every key is the scanner's.
class ScannerKeys {
public:
    /// One event as the kernel gives it. Answers a whole scan, which Enter or Tab ends; an end without anything before
    /// it is none. A key that is held down counts once.
    std::optional<std::string> event(std::uint16_t type, std::uint16_t code, std::int32_t value);

    /// Silence of `endOfScan` after a key: the scanner sends no end, and the scan is whole.
    std::optional<std::string> quiet();
    bool inScan() const { return !m_text.empty(); }
    /// The device has gone, or a part was lost: what was begun is worth nothing.
    void forget();

    static constexpr int endOfScan = 250; ///< ms

private:
    void pressed(std::uint16_t code);
    std::optional<std::string> ended();

    std::string m_text;
    bool m_leftShift = false, m_rightShift = false;
    bool m_leftControl = false, m_rightControl = false;
    bool m_lost = false; ///< the kernel has dropped events: nothing counts before the next report
    bool m_torn = false; ///< a part of this scan was lost: it is none
};

} // namespace pintu
