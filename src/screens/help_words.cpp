#include "screens/help_words.h"

#include "screens/text.h"

#include <algorithm>

namespace pintu {
namespace {

std::string waited(const HelpCall& call, Time now)
{
    const auto seconds = std::max<std::int64_t>(0, (now.ms - call.called.ms) / 1000);
    const auto two = [](std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(seconds / 60) + ":" + two(seconds % 60);
}

} // namespace

const HelpCall* firstHelp(const std::vector<HelpCall>& calls, Time now)
{
    const HelpCall* out = nullptr;
    for (const auto& call : calls) {
        if (!isTold(call, now)) continue;
        if (call.counter == 0) return &call;
        if (!out) out = &call;
    }
    return out;
}

std::string helpWords(const HelpCall& call, Time now)
{
    switch (toneOf(call, now)) {
    case HelpTone::coming: return fill(tr("Counter %1 goes to the kiosk."), {std::to_string(call.counter)});
    case HelpTone::called: return fill(tr("Somebody at the kiosk needs help: %1"), {waited(call, now)});
    case HelpTone::waiting: return "⚠ " + fill(tr("Somebody at the kiosk waits for help: %1"), {waited(call, now)});
    case HelpTone::urgent:
        return "‼ " + fill(tr("NOBODY goes to the kiosk, where help is needed: %1"), {waited(call, now)});
    }
    return {};
}

Tone toneOf(HelpTone tone)
{
    switch (tone) {
    case HelpTone::coming: return Tone::good;
    case HelpTone::called: return Tone::calm;
    case HelpTone::waiting: return Tone::warn;
    case HelpTone::urgent: return Tone::bad;
    }
    return Tone::calm;
}

const char* sentenceOf(HelpRefusal refusal)
{
    switch (refusal) {
    case HelpRefusal::unknown:
    case HelpRefusal::over: return trLater("Nobody at the kiosk asks for help.");
    case HelpRefusal::answeredBefore: return trLater("Another counter goes to the kiosk already.");
    }
    return "";
}

} // namespace pintu
