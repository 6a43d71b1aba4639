#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// What is plugged into one PC: `devices.toml` in its folder of the office. Nobody has to write it: without it there is
/// no printer, and the kiosk may speak.
struct DeviceConfig {
    /// Where rolls come out: "tcp:HOST:PORT", "file:/dev/usb/lp0", "cups:QUEUE"; empty: nowhere.
    std::string receiptPrinter;
    std::int64_t paperWidth = 80; ///< of the roll, 80 or 58 mm
    /// Where sheets come out: "cups:QUEUE", "folder:DIR"; empty: nowhere.
    std::string officePrinter;
    std::string letter = "A4"; ///< sheet of letters: A4, A5 or F4
    bool voice = true;
    /// Whether this PC calls the numbers aloud in the hall; one PC of an office does. Where nobody says so, a board
    /// does, and no other face.
    std::optional<bool> announcer = {};
    /// What a board tells people who wait, beside what it always does.
    std::vector<std::string> boardLines = {};
    /// A hand scanner that the program takes away from the keyboard: "file:/dev/input/satupintu-scanner"; empty:
    /// scanners type like keyboards.
    std::string scanner = {};
    /// Whether others may see a partner's desk: then who people are is hidden until a key is pressed.
    bool othersLook = true;
    /// What is kept of the PIN of the kiosk's staff door (office/staff_pin.h); empty: none is set.
    std::string staffPin = {};
    bool operator==(const DeviceConfig&) const = default;
};

/// Throws BadSettings for what cannot be, unknown keys too; a missing file is the default. Where two faces run on one
/// PC, a table of a face's name ([kiosk], [counter], [intake], [board]) at the end of the file says what is other for
/// it.
DeviceConfig readDeviceConfig(const std::filesystem::path& folder, const std::string& face = {});
/// What is the same for every face; tables of faces stay.
void writeDeviceConfig(const std::filesystem::path& folder, const DeviceConfig& config);

} // namespace pintu
