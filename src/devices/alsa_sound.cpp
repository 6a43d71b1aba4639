// The module satupintu_sound.so: all that calls libasound.

#include "devices/wave.h"

#include <algorithm>
#include <alsa/asoundlib.h>
#include <chrono>
#include <memory>
#include <thread>

namespace pintu {
namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned bufferMicroseconds = 100'000; // a cut is heard no later than this
constexpr std::chrono::seconds patience{3};      // with a card that takes nothing

/// libasound's way to speak of errors: to standard error, whenever a card is missing, which is ordinary on an office
/// PC.
void keepQuiet(const char*, int, const char*, int, const char*, ...) {}

struct Close {
    void operator()(snd_pcm_t* card) const { snd_pcm_close(card); }
};
using Card = std::unique_ptr<snd_pcm_t, Close>;

Card openCard(const Wave& wave)
{
    snd_lib_error_set_handler(&keepQuiet);
    snd_pcm_t* opened = nullptr;
    if (snd_pcm_open(&opened, "default", SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK) < 0) return nullptr;
    Card card{opened};
    if (snd_pcm_set_params(opened, SND_PCM_FORMAT_S16, SND_PCM_ACCESS_RW_INTERLEAVED,
                           static_cast<unsigned>(wave.channels), static_cast<unsigned>(wave.rate), 1,
                           bufferMicroseconds) < 0)
        return nullptr;
    return card;
}

Played cut(snd_pcm_t* card)
{
    snd_pcm_drop(card);
    return Played::cut;
}

Played hear(snd_pcm_t* card, const std::stop_token& stop)
{
    const auto end = Clock::now() + patience;
    while (snd_pcm_drain(card) == -EAGAIN && Clock::now() < end) {
        if (stop.stop_requested()) return cut(card);
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    return Played::whole;
}

Played playOn(snd_pcm_t* card, const Wave& wave, const std::stop_token& stop)
{
    const auto channels = static_cast<std::size_t>(wave.channels);
    const auto frames = wave.samples.size() / channels;
    const auto piece = static_cast<std::size_t>(wave.rate) / 50;
    auto end = Clock::now() + patience;
    for (std::size_t at = 0; at < frames;) {
        if (stop.stop_requested()) return cut(card);
        if (Clock::now() > end) return Played::noSound;
        const auto taken = snd_pcm_writei(card, wave.samples.data() + at * channels, std::min(piece, frames - at));
        if (taken == -EAGAIN) {
            snd_pcm_wait(card, 20);
        } else if (taken < 0) {
            if (snd_pcm_recover(card, static_cast<int>(taken), 1) < 0) return Played::noSound;
        } else if (taken > 0) {
            at += static_cast<std::size_t>(taken);
            end = Clock::now() + patience;
        }
    }
    return hear(card, stop);
}

} // namespace
} // namespace pintu

extern "C" pintu::Played pintuPlay(const pintu::Wave& wave, const std::stop_token& stop);

pintu::Played pintuPlay(const pintu::Wave& wave, const std::stop_token& stop)
{
    const auto card = pintu::openCard(wave);
    return card ? pintu::playOn(card.get(), wave, stop) : pintu::Played::noSound;
}
