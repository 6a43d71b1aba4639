#pragma once

#include "screens/counter_question.h"
#include "screens/counter_queue.h"

#include <functional>
#include <string>
#include <vector>

namespace pintu {

/// What a clerk does to one number beside calling and finishing: a key, then a digit a question.
class CounterActions {
public:
    /// `personLeft`: nobody is at this counter any more.
    CounterActions(CounterWorkplace& workplace, CounterQueue& queue, CounterQuestion& question,
                   std::function<void()> personLeft);

    void learn(SharedFacts facts) { m_facts = std::move(facts); }

    // ---- keys
    void hold();
    void transfer();
    /// Every number of today that this counter has to do with, and `more` below; a number opens what can be done to it.
    void list(std::vector<QuestionRow> more);
    /// Brings somebody who was missed back, or asks whom.
    void comeBack();

    /// A number that was typed or scanned: out of turn, or back into the queue; `dealtWith` is told at its end.
    void call(const Ticket& ticket, const std::function<void()>& dealtWith);

private:
    void askHold(const Ticket& ticket);
    void askMinutes(const Ticket& ticket, HoldReason reason);
    void askWhere(const Ticket& ticket);
    void askWhy(const Ticket& ticket, const std::function<void()>& dealtWith);
    void askClass(const Ticket& ticket);
    void askNeed(const Ticket& ticket);
    void ofTicket(const Ticket& ticket);
    /// Makes a move, leaves the question, and says what was done and can be taken back.
    void move(
        const Ticket& ticket, const TicketMove& what, const char* english, std::vector<std::string> parts,
        const std::function<void()>& dealtWith = [] {});
    bool isHere(const Ticket& ticket) const;

    CounterWorkplace& m_workplace;
    CounterQueue& m_queue;
    CounterQuestion& m_question;
    std::function<void()> m_personLeft;
    SharedFacts m_facts = std::make_shared<const CounterFacts>();
};

} // namespace pintu
