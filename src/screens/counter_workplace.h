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
    field,
    people,
    form,
    twins,
    complaint,
    needs,
    papers,
    destinations,
    note,
    urgency,
    consent,
    refusal,
    slip,
    heard
};
struct Cursor {
    Spot spot = Spot::field;
    std::int64_t turn = 0; ///< grows whenever the screen moves the cursor
};

struct WorkplaceState {
    std::string officer; ///< code of who sits here; empty: nobody yet
    Notice notice;
    Cursor cursor;
    Time now;
    bool recordReachable = true;
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
    void tick() { m_state.now = now(); }
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
        send({}, std::move(work), std::move(done));
    }
    /// The same, for a command that must not be given twice: while the one before with this name has no answer, that
    /// one is sent again instead, because it may have been written down.
    template <class Work, class Done>
    void send(std::string name, Work work, Done done);
    /// Looks at the record, also while a command is under way.
    template <class Work, class Done, class Failed>
    void look(Work work, Done done, Failed failed) const
    {
        run(m_background, m_life, std::move(work), std::move(done), std::move(failed));
    }
    void tryAgain();

    void reached(bool reached) { m_state.recordReachable = reached; }
    void trouble(TroubleKind kind);
    /// For answers that do not come from the record.
    std::weak_ptr<const char> life() const { return m_life.watch(); }

private:
    Background& m_background;
    const Clock& m_clock;
    Entropy& m_entropy;
    WorkplaceState m_state;
    std::function<void()> m_show = [] {};
    std::function<void()> m_again;                             ///< the command that met trouble
    std::map<std::string, std::function<void()>> m_unanswered; ///< by name, those that must not be given twice
    bool m_busy = false;
    Life m_life;
};

template <class Work, class Done>
void CounterWorkplace::send(std::string name, Work work, Done done)
{
    if (m_busy) return;
    if (const auto unanswered = m_unanswered.find(name); unanswered != m_unanswered.end()) {
        m_again = unanswered->second;
        tryAgain();
        return;
    }
    m_again = [this, name, work, done] {
        m_busy = true;
        hush();
        look(
            work,
            [this, name, done](auto answer) {
                m_busy = false;
                m_again = nullptr;
                m_unanswered.erase(name);
                reached(true);
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
