#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace pintu {

/// Tells a hand scanner that plays keyboard from a person, by time alone. A scanner types 1 to 30 ms a key and hundreds
/// of keys; nobody types six different keys in a row like that, and a key that is held down types the same one again.
/// Moments are those of the keyboard events, in milliseconds, so a busy PC does not blur them; they may begin anew.
class ScanBurst {
public:
    /// Enter ends a scan, and so does Tab, which some scanners are set to.
    enum class Kind { text, enter, tab };
    struct Key {
        std::int64_t at = 0;
        std::string text; ///< what the key types, in UTF-8
        Kind kind = Kind::text;
    };

    struct Answer {
        /// The key is a scanner's: not for the control that has the focus, whatever that is.
        bool swallow = false;
        /// The key follows another faster than people press keys: a button must not take it for a press.
        bool hurried = false;
        /// The keys up to now were a scanner's: the field that took them gets back what it held.
        bool restore = false;
        /// The first key after a pause: whoever restores must remember the field now.
        bool remember = false;
        std::optional<std::string> scan; ///< a whole scan
    };
    Answer key(const Key& key);

    /// How long to wait for the next key before `quiet` has something to say.
    std::int64_t patience() const { return m_proven ? endOfScan : loneKey; }
    /// What the silence says: a scanner that sends no Enter has ended, or one lone key was pressed (a command where no
    /// field has the focus).
    struct Quiet {
        std::optional<std::string> scan;
        std::optional<std::string> lone;
    };
    Quiet quiet();
    /// The lone key was a command: the next key has nothing to do with it.
    void forget();

    bool scanning() const { return m_proven; }

    static constexpr std::int64_t loneKey = 60;
    static constexpr std::int64_t endOfScan = 250;

private:
    Answer end(const Key& key, std::int64_t gap);
    void begin(const Key& key);

    std::string m_typed;
    std::string m_lastText;
    std::int64_t m_last = 0;
    std::int64_t m_keys = 0;
    std::int64_t m_different = 0; ///< keys that differ from the one before
    std::int64_t m_fast = 0;      ///< of these, the fast ones
    bool m_proven = false;
    std::optional<std::int64_t> m_scanEnded;
};

} // namespace pintu
