#pragma once

#include "core/base/entropy.h"
#include "core/base/time.h"
#include "core/record/command.h"
#include "screens/background.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace pintu {

enum class Tone { calm, good, warn, bad };
/// One sentence about what just happened and what to do next. English until it is drawn; see words().
struct Notice {
    Tone tone = Tone::calm;
    const char* english = "";
    std::vector<std::string> parts;
    bool retry = false; ///< "Coba lagi" sends the same command again
    bool undo = false;  ///< "Urungkan"
    bool empty() const { return *english == '\0'; }
};

/// Where the cursor is, or shall go.
enum class Spot {
    officers,
    counters,
    secret,
    field,
    people,
    form,
    twins,
    complaint,
    kind,
    needs,
    papers,
    destinations,
    note,
    urgency,
    consent,
    refusal,
    slip,
    heard,
    question,
    receipt,
    open,
    person,
    pair,
    match,
    answer
};
struct Cursor {
    Spot spot = Spot::field;
    std::int64_t turn = 0; ///< grows whenever the screen moves the cursor
};

/// What is known of the record. `reachable` only after an answer, and not while one is overdue.
enum class RecordContact { unknown, reachable, overdue, lost };

struct WorkplaceState {
    std::string officer; ///< code of who sits here; empty: nobody yet
    Notice notice;
    Cursor cursor;
    Time now;
    RecordContact contact = RecordContact::unknown;
    Time lostAt;                   ///< the last time; 0 for never
    bool savedOnOneServer = false; ///< the last command: its standby did not answer
    /// A break that is over is told a while longer.
    bool lostLately() const;
};

/// What all sides of a counter share: who sits there, the one sentence that they read, their cursor, and the one
/// command that is under way. The sides know this and nothing of each other.
class CounterWorkplace {
public:
    CounterWorkplace(Background& background, const Clock& clock, Entropy& entropy);

    const WorkplaceState& state() const { return m_state; }
    /// `show` is called whenever something changed, also after an answer.
    void watch(std::function<void()> show) { m_show = std::move(show); }
    void show() const { m_show(); }
    Time now() const { return m_clock.now(); }
    void tick();
    /// Empty: whoever sat here has gone.
    void seat(std::string officer) { m_state.officer = std::move(officer); }

    void say(Tone tone, const char* english, std::vector<std::string> parts = {});
    void sayWithUndo(Tone tone, const char* english, std::vector<std::string> parts);
    void hush() { m_state.notice = {}; }
    /// A warning is about what the clerk is changing now.
    void hushWarning();
    void moveTo(Spot spot);
    /// The clerk moved it.
    void focused(Spot spot) { m_state.cursor.spot = spot; }

    Command newCommand() { return newCommand(m_state.officer); }
    Command newCommand(const std::string& officer);
    bool isBusy() const { return m_busy; }
    /// Sends a command, unless another is under way; after trouble the very same may be sent again.
    template <class Work, class Done>
    void send(Work work, Done done)
    {
        send({}, std::move(work), std::move(done), AfterTrouble::byHand);
    }
    /// The same, for a command that must not be given twice: while the one before with this name has no answer, that
    /// one is sent again instead, because it may have been written down.
    template <class Work, class Done>
    void send(std::string name, Work work, Done done)
    {
        send(std::move(name), std::move(work), std::move(done), AfterTrouble::byHand);
    }
    /// The same, for what the desk cannot begin without: while the server is away it is sent again by itself, until
    /// another command is sent or stopTrying().
    template <class Work, class Done>
    void sendUntilAnswered(Work work, Done done)
    {
        if (m_busy) return;
        send({}, std::move(work), std::move(done), AfterTrouble::byItself);
    }
    void stopTrying() { m_untilAgain = 0; }
    /// Asks the record for what is quick, also while a command is under way; it has its turn behind that command.
    template <class Work, class Done, class Failed>
    void ask(Work work, Done done, Failed failed)
    {
        ++m_waiting;
        run(
            m_background, m_life, std::move(work),
            [this, done = std::move(done)](auto&&... answer) {
                --m_waiting;
                done(std::forward<decltype(answer)>(answer)...);
            },
            [this, failed = std::move(failed)](TroubleKind kind) {
                --m_waiting;
                failed(kind);
            });
    }
    /// Looks for what may take long. No command waits for it.
    template <class Work, class Done, class Failed>
    void look(Work work, Done done, Failed failed) const
    {
        pintu::look(m_background, m_life, std::move(work), std::move(done), std::move(failed));
    }
    void tryAgain();

    /// The record has answered, or has not; trouble() knows of itself.
    void answered();
    void unanswered(TroubleKind kind);
    void savedOnOneServer(bool so) { m_state.savedOnOneServer = so; }
    void trouble(TroubleKind kind);
    /// For answers that do not come from the record.
    std::weak_ptr<const char> life() const { return m_life.watch(); }

private:
    enum class AfterTrouble { byHand, byItself };
    template <class Work, class Done>
    void send(std::string name, Work work, Done done, AfterTrouble after);
    void watchContact();

    Background& m_background;
    const Clock& m_clock;
    Entropy& m_entropy;
    WorkplaceState m_state;
    std::function<void()> m_show = [] {};
    std::function<void()> m_again;                             ///< the command that met trouble
    std::map<std::string, std::function<void()>> m_unanswered; ///< by name, those that must not be given twice
    bool m_busy = false;
    AfterTrouble m_after = AfterTrouble::byHand; ///< of the command that m_again sends
    int m_untilAgain = 0;                        ///< ticks until that is sent by itself; 0: it is not
    int m_waiting = 0;                           ///< questions without an answer yet
    int m_overdue = 0;                           ///< ticks since nothing was open any more
    bool m_askedPatience = false;                ///< the notice says that an answer is overdue
    Life m_life;
};

template <class Work, class Done>
void CounterWorkplace::send(std::string name, Work work, Done done, AfterTrouble after)
{
    if (m_busy) return;
    m_after = after;
    m_untilAgain = 0;
    if (const auto unanswered = m_unanswered.find(name); unanswered != m_unanswered.end()) {
        m_again = unanswered->second;
        tryAgain();
        return;
    }
    m_again = [this, name, work, done] {
        m_busy = true;
        ask(
            work,
            [this, name, done](auto answer) {
                m_busy = false;
                m_again = nullptr;
                m_unanswered.erase(name);
                if (m_state.notice.retry || std::exchange(m_askedPatience, false)) hush();
                answered();
                done(std::move(answer));
                show();
            },
            [this](TroubleKind kind) {
                m_busy = false;
                trouble(kind);
            });
    };
    if (!name.empty()) m_unanswered.emplace(name, m_again);
    tryAgain();
}

} // namespace pintu
