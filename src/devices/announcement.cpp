#include "devices/announcement.h"

#include "devices/speech.h"
#include "devices/spoken.h"
#include "devices/tones.h"

#include <algorithm>
#include <sstream>

namespace pintu {
namespace {

constexpr int pauseMs = 70; // between two recordings, as a person leaves it
constexpr int afterSentenceMs = 250;

void add(Wave& out, const Wave& more)
{
    const auto samples = monoAt(more, out.rate);
    out.samples.insert(out.samples.end(), samples.begin(), samples.end());
}

void addSilence(Wave& out, int ms)
{
    out.samples.insert(out.samples.end(), static_cast<std::size_t>(out.rate * ms / 1000), 0);
}

/// Each word, with `sign` behind the last one and commas before.
void addWords(std::vector<AnnouncedWord>& out, const std::string& words, const char* between, const char* sign)
{
    std::istringstream in{words};
    for (std::string word; in >> word;) {
        if (word.back() == ',') word.pop_back();
        out.push_back({word + between, word});
    }
    if (!out.empty()) out.back().said = out.back().clip + sign;
}

bool endsSentence(const AnnouncedWord& word)
{
    return word.said.ends_with('.');
}

} // namespace

std::vector<AnnouncedWord> announcementOf(std::string_view ticket, int counter)
{
    std::vector<AnnouncedWord> out{{"Nomor antrean,", "nomor_antrean"}};
    addWords(out, spokenNumber(ticket), ",", ".");
    out.push_back({"Silakan ke", "silakan_ke"});
    out.push_back({"loket", "loket"});
    addWords(out, spokenCounter(counter), "", ".");
    return out;
}

AnnouncedSound soundOf(const std::vector<AnnouncedWord>& words, AnnouncedFor which, const Clips& clips,
                       const Pronunciation& pronunciation, const std::stop_token& stop)
{
    AnnouncedSound out;
    out.wave = which == AnnouncedFor::first ? waveOf(Chime::call) : Wave{toneRate, 1, {}};
    if (which == AnnouncedFor::first) addSilence(out.wave, afterSentenceMs);
    std::string toRead;
    const auto read = [&] {
        if (toRead.empty()) return;
        if (const auto speech = speechOf(pronunciation.of(toRead), stop))
            add(out.wave, *speech);
        else
            out.whole = false;
        toRead.clear();
    };
    for (const auto& word : words) {
        const auto clip = clips.of(word.clip);
        if (!clip) {
            toRead += (toRead.empty() ? "" : " ") + word.said;
            continue;
        }
        read();
        add(out.wave, *clip);
        addSilence(out.wave, endsSentence(word) ? afterSentenceMs : pauseMs);
    }
    read();
    return out;
}

} // namespace pintu
