#include "widgets/display.h"

#include <gdk/gdkx.h>

#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <iostream>
#include <mutex>
#include <stop_token>
#include <thread>

namespace pintu {
namespace {

constexpr std::chrono::seconds patience{20};

const char* lastSentence = "";

[[noreturn]] void endSaying(const char* sentence)
{
    std::cerr << sentence << std::endl;
    // Nothing is torn down: other threads still work, and the record bears a sudden end.
    std::_Exit(1);
}

int onScreenGone(Display*)
{
    endSaying(lastSentence);
}

} // namespace

bool displayAnswers(const char* sentence)
{
    std::mutex mutex;
    std::condition_variable_any answered;
    const std::jthread watch{[&](const std::stop_token& stop) {
        std::unique_lock lock{mutex};
        answered.wait_for(lock, stop, patience, [] { return false; });
        if (!stop.stop_requested()) endSaying(sentence);
    }};
    return gdk_init_check(nullptr, nullptr) != FALSE; // the rest of the toolkit is wxWidgets' to begin
}

void endWithDisplay(const char* sentence)
{
    lastSentence = sentence;
    // Another kind of server has a way of its own to end a program, and it is plain.
    if (GDK_IS_X11_DISPLAY(gdk_display_get_default())) XSetIOErrorHandler(onScreenGone);
}

} // namespace pintu
