#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace pintu {

/// Tells a hand scanner that plays keyboard from a person, by time alone. A scanner types 1 to 30 ms a key and hundreds
/// of keys; nobody types six different keys in a row like that, and a key that is held down types the same one again.
/// Moments are those of the keyboard events, in milliseconds, so a busy PC does not blur them; they may begin anew.
///
/// A shop may have set its scanner to press a key of its own before or after each code: Enter, Tab, a function key, a
/// control sign such as STX (Ctrl+B). So a key that presses something waits a moment: what follows it tells whose it
/// is.
class ScanBurst {
public:
    /// Enter ends a scan, and so does Tab, which some scanners are set to. A command types nothing and does something.
    enum class Kind { text, enter, tab, command };
    struct Key {
        std::int64_t at = 0;
        std::string text;   ///< what the key types, in UTF-8; of a command its name
        std::string usText; ///< what a US keyboard types with a key at this place; empty where it has none
        Kind kind = Kind::text;
        bool presses = false; ///< a text that would press what has the focus: a blank on a button
    };
    /// A whole scan, read in two ways. Scanners are mostly set to a US keyboard, whatever keyboard the PC has.
    struct Scan {
        std::string typed;
        std::string usText;
    };

    struct Answer {
        /// The key is a scanner's: not for the control that has the focus, whatever that is.
        bool swallow = false;
        /// The key follows another faster than people press keys: a button must not take it for a press.
        bool hurried = false;
        /// The keys up to now were a scanner's: the field that took them gets back what it held, and nobody ever gets
        /// the keys that wait.
        bool restore = false;
        /// The first key after a pause: whoever restores must remember the field now.
        bool remember = false;
        /// The keys that wait are a person's: what has the focus gets them now, before this key.
        bool letGo = false;
        /// The key waits, behind those that wait already: nobody gets it yet.
        bool wait = false;
        std::optional<Scan> scan; ///< a whole scan
    };
    Answer key(const Key& key);

    /// How long to wait for the next key before `quiet` has something to say.
    std::int64_t patience() const { return m_proven ? endOfScan : loneKey; }
    /// What the silence says: a scanner that sends no Enter has ended, a person pressed the keys that wait, or one lone
    /// key was pressed (a command where no field has the focus).
    struct Quiet {
        std::optional<Scan> scan;
        std::optional<std::string> lone;
        bool letGo = false;
        /// What came after a scan's own Enter was still the scanner's: the field gets back what it held.
        bool restore = false;
    };
    Quiet quiet();
    /// Forgets the lone key, because it was a command: the next key has nothing to do with it.
    void forget();

    bool scanning() const { return m_proven; }

    static constexpr std::int64_t loneKey = 60;
    static constexpr std::int64_t endOfScan = 250;

private:
    Answer press(const Key& key, std::int64_t gap);
    void begin(const Key& key);
    bool ownAfterScan(const Key& key) const;
    Scan ended(std::int64_t at);

    Scan m_run; ///< since the last pause
    std::string m_lastText;
    std::string m_lastCommand;
    std::int64_t m_last = 0;
    std::int64_t m_keys = 0;
    std::int64_t m_different = 0; ///< keys that differ from the one before
    std::int64_t m_fast = 0;      ///< of these, the fast ones
    bool m_proven = false;
    bool m_waits = false; ///< keys wait
    bool m_tail = false;  ///< the run began right after a scan
    std::optional<std::int64_t> m_scanEnded;
};

} // namespace pintu
