#include "screens/counter_day.h"

#include "screens/kiosk_words.h"
#include "screens/queue_words.h"
#include "screens/text.h"

#include <utility>

namespace pintu {
namespace {

constexpr int lookedAtEvery = 20; // ticks: ten seconds

std::string countsText(const CounterDayView& day)
{
    if (day.waiting + day.called + day.onHold == 0) return tr("Nobody is in the hall.");
    return fill(tr("%1 wait, %2 called, %3 on hold."),
                {std::to_string(day.waiting), std::to_string(day.called), std::to_string(day.onHold)});
}

} // namespace

CounterDay::CounterDay(CounterWorkplace& workplace, CounterQueue& queue, CounterQuestion& question,
                       std::shared_ptr<CounterDayOffice> office, std::function<bool()> idle)
    : m_workplace{workplace}, m_queue{queue}, m_question{question}, m_office{std::move(office)}, m_idle{std::move(idle)}
{
}

// ---- what the record says

void CounterDay::sit()
{
    m_ticks = 0;
    look();
}

void CounterDay::tick()
{
    if (++m_ticks % lookedAtEvery == 0) look();
}

void CounterDay::look()
{
    if (m_looking) return;
    m_looking = true;
    m_workplace.ask([office = m_office] { return office->day(); },
                    [this](const CounterDayView& view) {
                        m_looking = false;
                        learn(view);
                        m_workplace.show();
                    },
                    [this](TroubleKind) { m_looking = false; }); // the queue tells of it
}

void CounterDay::learn(const CounterDayView& view)
{
    const auto before = std::exchange(static_cast<CounterDayView&>(m_state), view);
    const bool first = !std::exchange(m_state.known, true);
    m_queue.goOnWith(clockIsWrong() ? WhichDay::recordIsRight : WhichDay::asksClerk);
    const bool news = first || before.doubt != view.doubt || before.record != view.record || before.clock != view.clock;
    if (news && view.doubt != DateDoubt::none && !clockIsWrong() && m_idle()) askDate();
}

std::string CounterDay::words(Zone zone) const
{
    if (!m_state.known) return {};
    if (m_state.doubt != DateDoubt::none)
        return "⚠ " + fill(tr("Record: %1. This PC: %2. Which is right? Ctrl+Q"),
                           {dayText(m_state.record), dayText(m_state.clock)});
    if (m_state.begun && m_state.closed && m_state.record == m_state.clock)
        return tr("Today's office day is closed. Ctrl+Q takes that back.");
    const auto until = clockText(m_state.hours.until, zone);
    switch (m_state.hours.state) {
    case HoursState::beforeMachine: return fill(tr("The ticket machine opens at %1."), {until});
    case HoursState::onBreak: return fill(tr("The office's break is until %1."), {until});
    case HoursState::machineEnded: return tr("The ticket machine gives no more numbers today.");
    case HoursState::beforeCounters:
    case HoursState::closed:
    case HoursState::notStated:
    case HoursState::open: return {};
    }
    return {};
}

// ---- keys

std::vector<QuestionRow> CounterDay::lines()
{
    QuestionRows rows;
    rows.add("Q", saying(trLater("The office day: close it, take that back, the date (Ctrl+Q)")), [this] { ask(); });
    return std::move(rows.rows);
}

void CounterDay::ask()
{
    m_workplace.send([office = m_office] { return office->day(); },
                     [this](const CounterDayView& view) {
                         m_state.known = true;
                         static_cast<CounterDayView&>(m_state) = view;
                         if (view.doubt != DateDoubt::none)
                             askDate();
                         else if (!view.begun)
                             m_workplace.say(Tone::calm, sentenceOf(CloseDayRefusal::noDay));
                         else if (view.closed)
                             askReopening();
                         else
                             askClosing();
                     });
}

bool CounterDay::asksFirst()
{
    const bool mustBeTold = m_state.doubt == DateDoubt::farAhead || m_state.doubt == DateDoubt::anotherDayOrNot;
    if (!mustBeTold) return false;
    if (!clockIsWrong()) {
        askDate();
        return true;
    }
    if (m_state.doubt == DateDoubt::anotherDayOrNot) return false;
    keepRecord(); // once more what to do
    look();
    return true;
}

// ---- the date

void CounterDay::askDate()
{
    QuestionRows rows;
    const auto clock = m_state.clock;
    const auto record = m_state.record;
    // Letters, because the question may come by itself while somebody begins to type a number.
    rows.add(
        "B", [clock] { return fill(tr("Yes, it is %1: the office day of today is opened."), {dayText(clock)}); },
        [this] { openDay(); });
    rows.add("S", saying(trLater("No, the date of this PC is wrong.")), [this] { keepRecord(); });
    if (m_state.doubt != DateDoubt::farAhead && m_state.begun && !m_state.closed)
        rows.add("T", saying(trLater("Close the office day of the record")), [this] { askClosing(); });
    m_question.ask(
        [record, clock] {
            return fill(tr("The record is at %1. This PC tells %2. Is the date of this PC right?"),
                        {dayText(record), dayText(clock)});
        },
        std::move(rows.rows));
}

void CounterDay::openDay()
{
    m_workplace.send([office = m_office, command = m_workplace.newCommand()] { return office->openDay(command); },
                     [this](const Result<Day, DayRefusal>& opened) {
                         m_question.close();
                         if (opened)
                             m_workplace.say(Tone::good, trLater("The office day %1 is open. F2 calls the next."),
                                             {dayText(*opened)});
                         else
                             m_workplace.say(Tone::warn, sentenceOf(opened.refusal()));
                         m_queue.refresh();
                         look();
                     });
}

void CounterDay::keepRecord()
{
    m_clockIsWrong = Dates{m_state.record, m_state.clock};
    m_queue.goOnWith(WhichDay::recordIsRight);
    if (m_workplace.state().cursor.spot == Spot::question) m_question.close();
    if (m_state.doubt == DateDoubt::farAhead)
        m_workplace.say(Tone::warn,
                        trLater("Put the date of this PC right, then press F2. No number is given before."));
    else
        m_workplace.say(Tone::warn, trLater("All goes on as of %1. Have the date of this PC put right soon."),
                        {dayText(m_state.record)});
}

// ---- the end of the day

void CounterDay::askClosing()
{
    if (m_state.serving > 0) {
        m_workplace.say(Tone::warn, sentenceOf(CloseDayRefusal::stillServing));
        return;
    }
    QuestionRows rows;
    if (m_state.waiting + m_state.called + m_state.onHold == 0) {
        rows.add(saying(trLater("Close it")), [this] { close(Leftover::leaves); });
    } else {
        rows.add(saying(trLater("Close it; these people come first on the next day, with the same numbers")),
                 [this] { close(Leftover::comesFirst); });
        rows.add(saying(trLater("Close it; these people are told to leave, their numbers end")),
                 [this] { close(Leftover::leaves); });
    }
    m_question.ask(
        [day = static_cast<const CounterDayView&>(m_state)] {
            return fill(tr("Close the office day %1? %2"), {dayText(day.record), countsText(day)});
        },
        std::move(rows.rows));
}

void CounterDay::close(Leftover leftover)
{
    m_workplace.send(
        "close day",
        [office = m_office, command = m_workplace.newCommand(), leftover] {
            auto closed = office->closeDay(command, leftover);
            return std::pair{std::move(closed), office->day()};
        },
        [this, leftover, people = m_state.waiting + m_state.called + m_state.onHold](
            const std::pair<Result<Day, CloseDayRefusal>, CounterDayView>& answer) {
            const auto& [closed, now] = answer;
            m_question.close();
            static_cast<CounterDayView&>(m_state) = now;
            m_queue.refresh();
            if (!closed) {
                m_workplace.say(Tone::warn, sentenceOf(closed.refusal()));
                return;
            }
            const auto takeBack = [this] { reopen(); };
            if (leftover == Leftover::comesFirst)
                m_queue.sayDone(takeBack, Tone::good,
                                trLater("Closed. %1 people come first on the next day: they keep their paper."),
                                {std::to_string(now.kept)});
            else if (people > 0)
                m_queue.sayDone(takeBack, Tone::good, trLater("Closed. The numbers of %1 people end: tell them."),
                                {std::to_string(people)});
            else
                m_queue.sayDone(takeBack, Tone::good, trLater("The office day is closed."), {});
        });
}

void CounterDay::askReopening()
{
    if (m_state.record != m_state.clock) { // it was closed on another day, and a new one begins by itself
        m_workplace.say(Tone::calm, sentenceOf(ReopenDayRefusal::anotherDay));
        return;
    }
    QuestionRows rows;
    rows.add(saying(trLater("Take the closing back: everybody stands as before")), [this] { reopen(); });
    m_question.ask(
        [day = static_cast<const CounterDayView&>(m_state)] {
            return fill(tr("The office day %1 is closed. %2 people come first on the next day."),
                        {dayText(day.record), std::to_string(day.kept)});
        },
        std::move(rows.rows));
}

void CounterDay::reopen()
{
    m_workplace.send([office = m_office, command = m_workplace.newCommand()] { return office->reopenDay(command); },
                     [this](const Result<Day, ReopenDayRefusal>& reopened) {
                         if (m_workplace.state().cursor.spot == Spot::question) m_question.close();
                         if (reopened)
                             m_workplace.say(Tone::good, trLater("The office day is open again. All stand as before."));
                         else
                             m_workplace.say(Tone::warn, sentenceOf(reopened.refusal()));
                         m_queue.refresh();
                         look();
                     });
}

} // namespace pintu
