#include "devices/scanner_keys.h"

#include <array>
#include <linux/input-event-codes.h>
#include <string_view>
#include <utility>

namespace pintu {
namespace {

constexpr std::size_t longestScan = 4096; // a code holds no more; whatever types on is no scanner

char typedBy(std::uint16_t code, bool shift)
{
    struct Row {
        std::uint16_t first;
        std::string_view plain, shifted;
    };
    static constexpr std::array<Row, 8> rows{{
        {KEY_1, "1234567890-=", "!@#$%^&*()_+"},
        {KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
        {KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
        {KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
        {KEY_KPASTERISK, "*", "*"},
        {KEY_SPACE, " ", " "},
        {KEY_KP7, "789-456+1230.", "789-456+1230."},
        {KEY_KPSLASH, "/", "/"},
    }};
    for (const auto& row : rows)
        if (code >= row.first && code < row.first + row.plain.size())
            return (shift ? row.shifted : row.plain)[code - row.first];
    return 0;
}

} // namespace

void ScannerKeys::forget()
{
    *this = {};
}

std::optional<std::string> ScannerKeys::ended()
{
    const bool torn = std::exchange(m_torn, false);
    auto text = std::exchange(m_text, {});
    if (torn || text.empty()) return std::nullopt;
    return text;
}

std::optional<std::string> ScannerKeys::quiet()
{
    return ended();
}

void ScannerKeys::pressed(std::uint16_t code)
{
    const char sign = typedBy(code, m_leftShift || m_rightShift);
    if (sign == 0 || m_leftControl || m_rightControl) return; // a sign of the scanner's own, such as STX
    if (m_text.size() < longestScan)
        m_text += sign;
    else
        m_torn = true;
}

std::optional<std::string> ScannerKeys::event(std::uint16_t type, std::uint16_t code, std::int32_t value)
{
    if (type == EV_SYN && code == SYN_DROPPED) {
        m_lost = m_torn = true;
        m_leftShift = m_rightShift = m_leftControl = m_rightControl = false;
        if (m_text.empty()) m_text = " "; // its rest is torn, too
        return std::nullopt;
    }
    if (type == EV_SYN) m_lost = false;
    if (type != EV_KEY || m_lost) return std::nullopt;
    constexpr std::int32_t released = 0;
    constexpr std::int32_t down = 1; // 2: it is held
    switch (code) {
    case KEY_LEFTSHIFT: m_leftShift = value != released; return std::nullopt;
    case KEY_RIGHTSHIFT: m_rightShift = value != released; return std::nullopt;
    case KEY_LEFTCTRL: m_leftControl = value != released; return std::nullopt;
    case KEY_RIGHTCTRL: m_rightControl = value != released; return std::nullopt;
    default: break;
    }
    if (value != down) return std::nullopt;
    const bool control = m_leftControl || m_rightControl;
    // CR and LF may come as control signs.
    if (code == KEY_ENTER || code == KEY_KPENTER || code == KEY_TAB || (control && (code == KEY_M || code == KEY_J)))
        return ended();
    pressed(code);
    return std::nullopt;
}

} // namespace pintu
