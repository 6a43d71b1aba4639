#include "screens/board_words.h"

#include "screens/kiosk_words.h"
#include "screens/queue_words.h"
#include "screens/setup_hours.h"

namespace pintu {
namespace {

std::string minutesText(const WaitEstimate& wait)
{
    const auto from = std::to_string(*wait.fromMinutes);
    const auto to = std::to_string(wait.toMinutes);
    if (*wait.fromMinutes == 0) return fill(tr("up to %1 minutes"), {to});
    return fill(tr("%1 to %2 minutes"), {from, to});
}

/// One line for days in a row with the same hours: "Buka Senin sampai Kamis: 08.00-12.00, 13.00-15.00".
std::vector<std::string> openingLines(const OpeningHours& hours)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < hours.days.size();) {
        auto end = i;
        while (end + 1 < hours.days.size() && hours.days[end + 1].spans == hours.days[i].spans &&
               static_cast<int>(hours.days[end + 1].day) == static_cast<int>(hours.days[end].day) + 1)
            ++end;
        const auto spans = spansText(hours.days[i].spans);
        out.push_back(end == i ? fill(tr("Open on %1: %2"), {weekdayText(hours.days[i].day), spans})
                               : fill(tr("Open %1 to %2: %3"),
                                      {weekdayText(hours.days[i].day), weekdayText(hours.days[end].day), spans}));
        i = end + 1;
    }
    return out;
}

/// A board knows no holidays: on one of them nobody is in the hall.
HoursNow hoursOf(const BoardState& state)
{
    return hoursNow(state.hall.sign.hours, {}, state.now, state.hall.sign.timeZone());
}

std::vector<std::string> linesOf(const BoardState& state)
{
    std::vector<std::string> out;
    for (const auto& line : state.ownLines) out.push_back(line);
    for (auto& line : openingLines(state.hall.sign.hours)) out.push_back(std::move(line));
    out.push_back(tr("Residents without an ID card are served, too."));
    out.push_back(tr("This service is free. Nobody may ask you for money."));
    if (!state.hall.sign.phone.empty())
        out.push_back(fill(tr("Somebody asks for money? Tell us: %1"), {state.hall.sign.phone}));
    out.push_back(tr("The elderly, pregnant women, people with disabilities and with infants may be called first."));
    return out;
}

} // namespace

std::string dateText(const BoardState& state)
{
    return dayText(Day::of(state.now, state.hall.sign.timeZone()));
}

std::string timeText(const BoardState& state)
{
    return clockText(state.now, state.hall.sign.timeZone());
}

std::string noCallText(const BoardState& state)
{
    if (!state.known) return tr("The board is being connected.");
    const auto hours = hoursText(state);
    switch (state.hall.day) {
    case HallDay::closed: return tr("The office has closed for today.");
    case HallDay::none: return hours.empty() ? tr("Welcome. Please take a number.") : hours;
    case HallDay::open: return tr("Nobody has been called yet.");
    }
    return {};
}

std::string waitingText(const BoardState& state)
{
    const auto count = state.waiting.size();
    if (count == 0) return {};
    return fill(tr("%1 person waits", "%1 people wait", static_cast<long>(count)), {std::to_string(count)});
}

std::vector<std::string> waitTexts(const BoardState& state)
{
    std::vector<std::string> out;
    for (const auto& queue : state.hall.queues)
        if (queue.wait.fromMinutes) out.push_back(queue.letter + ": " + minutesText(queue.wait));
    return out;
}

std::string numbersText(const std::vector<HallTicket>& tickets, std::size_t most)
{
    std::string out;
    for (std::size_t i = 0; i < tickets.size() && i < most; ++i)
        out += (i == 0 ? "" : "   ") + tickets[i].number.text();
    if (tickets.size() > most) out += "   +" + std::to_string(tickets.size() - most);
    return out;
}

std::string lineText(const BoardState& state)
{
    const auto lines = linesOf(state);
    return lines[state.line % lines.size()];
}

std::string hoursText(const BoardState& state)
{
    const auto hours = hoursOf(state);
    const auto at = clockText(hours.until, state.hall.sign.timeZone());
    switch (hours.state) {
    case HoursState::beforeMachine: return fill(tr("Numbers are given from %1."), {at});
    case HoursState::beforeCounters: return fill(tr("Counters open at %1."), {at});
    case HoursState::onBreak: return fill(tr("Counters go on at %1."), {at});
    case HoursState::machineEnded: return tr("No more numbers are given today.");
    case HoursState::closed:
        if (hours.until.ms == 0) return tr("The office has closed for today.");
        return fill(tr("We are open again on %1 from %2."),
                    {dayText(Day::of(hours.until, state.hall.sign.timeZone())), at});
    case HoursState::notStated:
    case HoursState::open: return {};
    }
    return {};
}

std::string breakText(const BoardState& state)
{
    std::string out;
    if (hoursOf(state).state == HoursState::onBreak) out = hoursText(state);
    for (const auto& pause : state.hall.breaks) {
        const auto counter = std::to_string(pause.counter);
        const auto known = parseEnum<BreakReason>(pause.reason);
        const auto reason = known ? sentenceOf(*known) : pause.reason;
        out +=
            (out.empty() ? "" : " · ") + (reason.empty() ? fill(tr("Counter %1 takes a break"), {counter})
                                                         : fill(tr("Counter %1 takes a break: %2"), {counter, reason}));
    }
    return out;
}

std::string staleText(const BoardState& state)
{
    if (state.contact != BoardContact::late && state.contact != BoardContact::lost) return {};
    return fill(tr("Board not connected since %1"), {clockText(state.contactSince, state.hall.sign.timeZone())});
}

std::string voiceText(const BoardState& state)
{
    return state.voice == BoardVoice::broken ? tr("The loudspeaker is silent. Please watch this board.")
                                             : std::string{};
}

} // namespace pintu
