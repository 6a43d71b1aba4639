#pragma once

#include "screens/counter_question.h"
#include "screens/counter_queue.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

struct CounterDayState : CounterDayView {
    bool known = false; ///< the record was asked
};

/// The office day, as a clerk deals with it: which date is right where PC and record tell different ones, closing the
/// day, and taking that back.
class CounterDay {
public:
    /// `idle`: the clerk is in the middle of nothing, so that a question may come by itself.
    CounterDay(CounterWorkplace& workplace, CounterQueue& queue, CounterQuestion& question,
               std::shared_ptr<CounterDayOffice> office, std::function<bool()> idle);

    const CounterDayState& state() const { return m_state; }

    /// Somebody has sat down.
    void sit();
    /// About twice a second, while somebody sits here.
    void tick();
    /// What the clerk is to see about date and hours; empty where all is as usual.
    std::string words(Zone zone) const;

    // ---- keys
    /// Asks what there is to ask of the day.
    void ask();
    /// Before anybody is called: true where the date must be told first, and asks that or says what to do.
    bool asksFirst();
    std::vector<QuestionRow> lines();

private:
    struct Dates {
        Day record, clock;
        bool operator==(const Dates&) const = default;
    };
    void look();
    void learn(const CounterDayView& view);
    bool clockIsWrong() const { return m_clockIsWrong == Dates{m_state.record, m_state.clock}; }
    void askDate();
    void openDay();
    void keepRecord();
    void askClosing();
    void close(Leftover leftover);
    void askReopening();
    void reopen();

    CounterWorkplace& m_workplace;
    CounterQueue& m_queue;
    CounterQuestion& m_question;
    std::shared_ptr<CounterDayOffice> m_office;
    std::function<bool()> m_idle;
    CounterDayState m_state;
    std::optional<Dates> m_clockIsWrong; ///< a clerk said so of these two
    bool m_looking = false;
    int m_ticks = 0;
};

} // namespace pintu
