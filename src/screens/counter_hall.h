#pragma once

#include "screens/counter_question.h"
#include "screens/counter_queue.h"
#include "screens/printing.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Prints a number that was given by hand, and tells whether it came out; where not, with what to do.
using PrintTicket = std::function<void(TicketId ticket, const std::string& officer,
                                       std::function<void(Printing end, const std::string& sentence)>)>;

/// What a clerk does for the hall: a break of this counter, and numbers for people who did not use the kiosk.
class CounterHall {
public:
    struct Ways {
        std::function<PersonId()> whose;                  ///< who sits at the counter, where their record is open
        std::function<void(std::function<void()>)> saved; ///< goes on once no words are left unsaved
        std::function<void()> wentHome;                   ///< this counter is closed
    };
    CounterHall(CounterWorkplace& workplace, CounterQueue& queue, CounterQuestion& question,
                std::shared_ptr<CounterQueueOffice> office, PrintTicket print, Ways ways);

    void learn(SharedFacts facts) { m_facts = std::move(facts); }

    // ---- keys
    /// Asks why, or whether whoever sits here goes home; ends a break that has begun.
    void takeBreak();
    void give();
    /// Somebody from this counter goes to the kiosk, where help was called for.
    void answerHelp();
    /// The complaint that whoever is here began at the kiosk; `gone` is told of it.
    void discardDraft(std::function<void(const KioskComplaint&)> gone);
    /// The same as lines of a list, for who does not know the keys.
    std::vector<QuestionRow> lines();

private:
    void askBreakMinutes(BreakReason reason);
    void sendBreak(std::optional<BreakReason> reason, std::int64_t minutes, const std::function<void()>& done);
    void beginBreak(BreakReason reason, std::int64_t minutes);
    void endBreak();
    void closeCounter(std::int64_t counter, std::function<void()> closed);
    void goHome();
    void askFast(const std::string& letter, const std::string& sector);
    void give(const TicketWish& wish);
    void askBeyondQuota(TicketWish wish);
    void given(const GivenTicket& given);

    CounterWorkplace& m_workplace;
    CounterQueue& m_queue;
    CounterQuestion& m_question;
    std::shared_ptr<CounterQueueOffice> m_office;
    PrintTicket m_print;
    Ways m_ways;
    SharedFacts m_facts = std::make_shared<const CounterFacts>();
};

} // namespace pintu
