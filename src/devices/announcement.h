#pragma once

#include "devices/clips.h"
#include "devices/pronunciation.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

/// A word or two of an announcement that are recorded together.
struct AnnouncedWord {
    std::string said; ///< with the sign behind it, for a voice that reads
    std::string clip; ///< name of the recording, without ".wav"
    bool operator==(const AnnouncedWord&) const = default;
};

/// "Nomor antrean, A, nol, dua, tujuh. Silakan ke loket tiga.": the number sign by sign, the counter as a number.
std::vector<AnnouncedWord> announcementOf(std::string_view ticket, int counter);

enum class AnnouncedFor { first, secondTime };

/// An announcement as one sound, so that it is heard without gaps: the chime, unless it is said a second time, then
/// recordings of people where there are any, and espeak-ng for the words between.
struct AnnouncedSound {
    Wave wave;
    bool whole = true; ///< false: some of its words could not be made, because espeak-ng is missing or failed
};
AnnouncedSound soundOf(const std::vector<AnnouncedWord>& words, AnnouncedFor which, const Clips& clips,
                       const Pronunciation& pronunciation, const std::stop_token& stop);

} // namespace pintu
