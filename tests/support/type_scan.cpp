// A hand scanner that plays keyboard: presses the keys that type a text on a US keyboard, whatever layout the display
// has, and then Enter.
//
//   type_scan MS TEXT     MS: milliseconds from key to key; the display is $DISPLAY. Prints the longest pause between
//                         two keys in milliseconds: on a PC that is too busy this program pauses where no scanner does.
//                         CR, TAB and ESC in the text are the keys Enter, Tab and Escape, other control signs a letter
//                         with Ctrl, as scanners send them

#include <X11/Xlib.h>
#include <X11/extensions/XTest.h>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <thread>

namespace {

/// Keycodes are those of Linux plus 8.
constexpr unsigned shiftKey = 50;
constexpr unsigned controlKey = 37;
constexpr unsigned enterKey = 36;
constexpr unsigned tabKey = 23;
constexpr unsigned escapeKey = 9;

struct Key {
    unsigned code = 0;
    bool shift = false;
    bool control = false;
};

std::optional<Key> keyOf(char c)
{
    struct Row {
        unsigned first;
        std::string_view plain, shifted;
    };
    static constexpr Row rows[] = {
        {10, "1234567890-=", "!@#$%^&*()_+"},
        {24, "qwertyuiop[]", "QWERTYUIOP{}"},
        {38, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
        {51, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
        {65, " ", ""},
    };
    if (c == '\r') return Key{enterKey};
    if (c == '\t') return Key{tabKey};
    if (c == '\x1b') return Key{escapeKey};
    if (c > 0 && c < ' ') { // STX is Ctrl+B
        auto letter = keyOf(static_cast<char>(c + 0x60));
        if (letter) letter->control = true;
        return letter;
    }
    for (const auto& row : rows) {
        if (const auto at = row.plain.find(c); at != std::string_view::npos)
            return Key{row.first + static_cast<unsigned>(at)};
        if (const auto at = row.shifted.find(c); at != std::string_view::npos)
            return Key{row.first + static_cast<unsigned>(at), true};
    }
    return std::nullopt;
}

} // namespace

int main(int count, char** words)
{
    if (count != 3) {
        std::cerr << "type_scan MS TEXT\n";
        return 2;
    }
    Display* display = XOpenDisplay(nullptr);
    if (!display) {
        std::cerr << "no display\n";
        return 1;
    }
    const std::chrono::milliseconds step{std::atoi(words[1])};
    auto next = std::chrono::steady_clock::now();
    auto last = next;
    std::chrono::steady_clock::duration longest{};
    const auto press = [&](Key key) {
        if (key.control) XTestFakeKeyEvent(display, controlKey, True, CurrentTime);
        if (key.shift) XTestFakeKeyEvent(display, shiftKey, True, CurrentTime);
        XTestFakeKeyEvent(display, key.code, True, CurrentTime);
        XTestFakeKeyEvent(display, key.code, False, CurrentTime);
        if (key.shift) XTestFakeKeyEvent(display, shiftKey, False, CurrentTime);
        if (key.control) XTestFakeKeyEvent(display, controlKey, False, CurrentTime);
        XSync(display, False);
        const auto now = std::chrono::steady_clock::now();
        longest = std::max(longest, now - last);
        last = now;
        next += step;
        std::this_thread::sleep_until(next);
    };
    for (const char c : std::string_view{words[2]}) {
        const auto key = keyOf(c);
        if (!key) {
            std::cerr << "a US keyboard has no key for '" << c << "'\n";
            return 2;
        }
        press(*key);
    }
    press({enterKey});
    std::cout << std::chrono::duration_cast<std::chrono::milliseconds>(longest).count() << '\n';
    XCloseDisplay(display);
}
