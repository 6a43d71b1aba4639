#include "screens/counter_hall.h"

#include "screens/counter_text.h"
#include "screens/help_words.h"
#include "screens/queue_words.h"
#include "screens/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pintu {
namespace {

constexpr std::array<std::int64_t, 5> breakMinutes{5, 10, 15, 30, 60};

} // namespace

CounterHall::CounterHall(CounterWorkplace& workplace, CounterQueue& queue, CounterQuestion& question,
                         std::shared_ptr<CounterQueueOffice> office, PrintTicket print, Ways ways)
    : m_workplace{workplace},
      m_queue{queue},
      m_question{question},
      m_office{std::move(office)},
      m_print{std::move(print)},
      m_ways{std::move(ways)}
{
}

std::vector<QuestionRow> CounterHall::lines()
{
    QuestionRows rows;
    rows.add("G", saying(trLater("Give a number by hand (Ctrl+G)")), [this] { give(); });
    rows.add("J",
             saying(m_queue.state().onBreak ? trLater("End this counter's break (Ctrl+J)")
                                            : trLater("A break of this counter (Ctrl+J)")),
             [this] { takeBreak(); });
    for (const auto counter : m_queue.state().openCounters)
        if (counter != m_queue.counter())
            rows.add(
                [counter] {
                    return fill(tr("Nobody sits at counter %1 any more: close it"), {std::to_string(counter)});
                },
                [this, counter] {
                    closeCounter(counter, [this, counter] {
                        m_question.close();
                        m_workplace.say(Tone::good, trLater("Counter %1 is closed."), {std::to_string(counter)});
                    });
                });
    return std::move(rows.rows);
}

// ---- counters where nobody sits

void CounterHall::closeCounter(std::int64_t counter, std::function<void()> closed)
{
    m_workplace.send([office = m_office, command = m_workplace.newCommand(),
                      counter] { return office->closeCounter(command, counter); },
                     [this, counter, closed = std::move(closed)](const Result<bool, CounterRefusal>& answer) {
                         if (answer)
                             closed();
                         else
                             m_workplace.say(Tone::warn,
                                             answer.refusal() == CounterRefusal::stillServing
                                                 ? trLater("Counter %1 still has a number. Finish it there, or pass it "
                                                           "on, first.")
                                                 : trLater("Counter %1 is not in the office's profile any more."),
                                             {std::to_string(counter)});
                         m_queue.refresh();
                     });
}

void CounterHall::goHome()
{
    m_question.close();
    m_ways.saved([this] { closeCounter(m_queue.counter(), m_ways.wentHome); });
}

// ---- breaks

void CounterHall::takeBreak()
{
    if (m_queue.state().onBreak) {
        endBreak();
        return;
    }
    if (m_queue.state().current) {
        m_workplace.say(Tone::warn, sentenceOf(BreakRefusal::stillServing));
        return;
    }
    QuestionRows rows;
    for (std::size_t i = 0; i < EnumNames<BreakReason>::names.size(); ++i) {
        const auto reason = static_cast<BreakReason>(i);
        rows.add([reason] { return sentenceOf(reason); }, [this, reason] { askBreakMinutes(reason); });
    }
    rows.add(saying(trLater("No break: I go home, and this counter closes")), [this] { goHome(); });
    m_question.ask(saying(trLater("A break: why? The board may show it.")), std::move(rows.rows));
}

void CounterHall::askBreakMinutes(BreakReason reason)
{
    QuestionRows rows;
    for (const auto minutes : breakMinutes)
        rows.add([minutes] { return fill(tr("%1 minutes"), {std::to_string(minutes)}); },
                 [this, reason, minutes] { beginBreak(reason, minutes); });
    rows.add(saying(trLater("Nobody knows")), [this, reason] { beginBreak(reason, 0); });
    m_question.ask(saying(trLater("A break: for how long?")), std::move(rows.rows),
                   reason == BreakReason::meal ? 3 : 2);
}

void CounterHall::sendBreak(std::optional<BreakReason> reason, std::int64_t minutes, const std::function<void()>& done)
{
    m_workplace.send([office = m_office, command = m_workplace.newCommand(), counter = m_queue.counter(), reason,
                      minutes] { return office->takeBreak(command, counter, reason, minutes); },
                     [this, done](const Result<bool, BreakRefusal>& answer) {
                         if (answer)
                             done();
                         else
                             m_workplace.say(Tone::warn, sentenceOf(answer.refusal()));
                         m_queue.refresh();
                     });
}

void CounterHall::beginBreak(BreakReason reason, std::int64_t minutes)
{
    sendBreak(reason, minutes, [this] {
        m_question.close();
        m_queue.sayDone(
            [this] { sendBreak(std::nullopt, 0, [this] { m_workplace.say(Tone::good, trLater("Taken back.")); }); },
            Tone::calm, trLater("This counter is on a break. F2 or Ctrl+J ends it."), {});
    });
}

void CounterHall::endBreak()
{
    const auto before = *m_queue.state().onBreak;
    sendBreak(std::nullopt, 0, [this, before] {
        m_question.close();
        const auto left =
            before.until.ms == 0 ? 0 : std::max<std::int64_t>(1, (before.until.ms - m_workplace.now().ms) / 60'000);
        m_queue.sayDone(
            [this, before, left] {
                sendBreak(before.reason, left, [this] { m_workplace.say(Tone::good, trLater("Taken back.")); });
            },
            Tone::good, trLater("The break is over. F2 calls the next."), {});
    });
}

// ---- numbers given by hand

void CounterHall::give()
{
    QuestionRows rows;
    const auto& lists = m_facts->catalogue->lists();
    for (const auto& group : m_facts->profile.deskGroups) {
        for (const auto& sector : lists.sectors)
            if (std::ranges::find(group.sectors, sector.code) != group.sectors.end())
                rows.add([name = sector.name, letter = group.letter] { return said(name) + "  (" + letter + ")"; },
                         [this, letter = group.letter, code = sector.code] { askFast(letter, code); });
        if (group.sectors.empty())
            rows.add([group] { return groupName(group) + "  (" + group.letter + ")"; },
                     [this, letter = group.letter] { askFast(letter, {}); });
    }
    m_question.ask(saying(trLater("A number by hand: what for?")), std::move(rows.rows));
}

void CounterHall::askFast(const std::string& letter, const std::string& sector)
{
    QuestionRows rows;
    rows.add(saying(trLater("Ordinary")), [this, letter, sector] { give({letter, PriorityClass::ordinary, sector}); });
    rows.add(saying(trLater("Priority: aged, pregnant, with a baby, disabled, ill")), [this, letter, sector] {
        give({letter, PriorityClass::priority, sector});
    });
    rows.add(saying(trLater("Emergency: the next free counter")), [this, letter, sector] {
        give({letter, PriorityClass::emergency, sector});
    });
    m_question.ask(saying(trLater("A number by hand: how soon?")), std::move(rows.rows));
}

void CounterHall::give(const TicketWish& wish)
{
    m_workplace.send(
        "give",
        [office = m_office, command = m_workplace.newCommand(), wish, whose = m_ways.whose()] {
            return office->give(command, wish, whose);
        },
        [this, wish](const Result<GivenTicket, TakeTicketRefusal>& answer) {
            if (answer)
                given(*answer);
            else if (answer.refusal() == TakeTicketRefusal::soldOut)
                askBeyondQuota(wish);
            else
                m_workplace.say(Tone::warn, sentenceOf(answer.refusal()));
            m_queue.refresh();
        });
}

/// The machine sends people to the staff when its numbers have run out: what then is for a person to decide.
void CounterHall::askBeyondQuota(TicketWish wish)
{
    wish.beyondQuota = true;
    QuestionRows rows;
    rows.add(saying(trLater("No: tell the resident when to come again")), [this] { m_question.close(); });
    rows.add(saying(trLater("Yes, one more: this resident is helped today")), [this, wish] { give(wish); });
    m_question.ask(saying(trLater("All numbers of this need are given for today. Give one more?")),
                   std::move(rows.rows));
}

void CounterHall::given(const GivenTicket& given)
{
    m_question.close();
    const auto number = given.ticket.number.text();
    if (given.heldBefore) {
        m_workplace.say(Tone::warn,
                        trLater("This resident holds %1 today for the same need. No second number is given."),
                        {number});
        return;
    }
    const auto takeBack = [this, ticket = given.ticket, number] {
        m_queue.move(ticket, TicketWork::leave, [this, number](const Ticket&) {
            m_workplace.say(Tone::good, trLater("%1 is void. The next one gets the next number."), {number});
        });
    };
    if (given.wait.fromMinutes)
        m_queue.sayDone(takeBack, Tone::good, trLater("%1 is given: about %2 to %3 minutes."),
                        {number, std::to_string(*given.wait.fromMinutes), std::to_string(given.wait.toMinutes)});
    else
        m_queue.sayDone(takeBack, Tone::good, trLater("%1 is given: %2 ahead."),
                        {number, std::to_string(given.wait.ahead)});
    if (!m_print) return;
    m_print(given.ticket.id, m_workplace.state().officer, [this, number](Printing end, const std::string& sentence) {
        if (end == Printing::printed) return;
        m_workplace.sayWithUndo(Tone::warn, trLater("Write %1 down for the resident. %2"), {number, sentence});
        m_workplace.show();
    });
}

void CounterHall::answerHelp()
{
    const auto* call = firstHelp(m_queue.state().help, m_workplace.now());
    if (!call) return m_workplace.say(Tone::calm, trLater("Nobody at the kiosk asks for help."));
    m_workplace.send(
        "help " + call->id.text(),
        [office = m_office, command = m_workplace.newCommand(), id = call->id, counter = m_queue.counter()] {
            return office->answerHelp(command, id, counter);
        },
        [this](const Result<HelpCall, HelpRefusal>& answered) {
            if (answered)
                m_workplace.say(Tone::good, trLater("The kiosk shows that you are on your way."));
            else
                m_workplace.say(Tone::calm, sentenceOf(answered.refusal()));
            m_queue.refresh();
        });
}

void CounterHall::discardDraft(std::function<void(const KioskComplaint&)> gone)
{
    const auto& queue = m_queue.state();
    if (!queue.current || !queue.draft)
        return m_workplace.say(Tone::calm, trLater("No complaint was begun at the kiosk."));
    m_workplace.send([office = m_office, command = m_workplace.newCommand(),
                      ticket = queue.current->id] { return office->discardDraft(command, ticket); },
                     [this, draft = *queue.draft, gone = std::move(gone)](bool) {
                         gone(draft);
                         m_workplace.say(Tone::good, trLater("The complaint from the kiosk is discarded."));
                         m_queue.refresh();
                     });
}

} // namespace pintu
