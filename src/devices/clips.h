#pragma once

#include "devices/wave.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pintu {

/// Recordings of single words, in a folder of an office: A.wav to Z.wav, nol.wav to sembilan.wav, nomor_antrean.wav and
/// so on (resources/voice/clips.txt lists them). RIFF WAVE of 16-bit PCM, any rate, one channel or two. A file is read
/// when it is needed, so that a new recording is heard with the next call.
class Clips {
public:
    Clips() = default; ///< there are none
    explicit Clips(std::filesystem::path folder) : m_folder{std::move(folder)} {}

    /// Nothing when there is no such recording, or none that can be used: longer than ten seconds, empty, of another
    /// kind.
    std::optional<Wave> of(const std::string& name) const;

private:
    std::filesystem::path m_folder;
};

} // namespace pintu
