#pragma once

#include "screens/counter_office.h"
#include "screens/counter_workplace.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace pintu {

enum class CounterStage { opening, signIn, desk, locked };

/// Who sits where, when the command line says so.
struct CounterStart {
    std::string officer;
    std::int64_t counter = 0;
};

/// What whoever signs in is asked for: nothing in an office for trying out; their password; the first one of the
/// office; another one in the place of what a supervisor gave them.
enum class SeatAsks { nothing, password, first, another };

struct SeatState {
    CounterStage stage = CounterStage::opening;
    SeatAsks asks = SeatAsks::nothing;
    bool byItself = false;         ///< whom the command line names sits down without a question
    std::int64_t cleared = 0;      ///< grows whenever the fields for secrets shall be empty
    std::vector<Officer> officers; ///< who may sit here
    std::size_t officer = 0;
    std::int64_t counter = 0;
};

/// Who sits at which counter: signing in, locking, going on.
class CounterSeat {
public:
    /// `opened` is told when somebody has sat down.
    CounterSeat(CounterWorkplace& workplace, std::shared_ptr<CounterSeatOffice> office, CounterStart start,
                std::function<void()> opened);

    const SeatState& state() const { return m_state; }
    bool isAtDesk() const { return m_state.stage == CounterStage::desk; }
    bool isAsking() const { return m_state.stage == CounterStage::signIn || m_state.stage == CounterStage::locked; }

    /// The office's officers and counters. The first time it asks who sits here, or knows it from the command line;
    /// later the choice stays, where it still exists.
    void learn(const OfficeProfile& profile, SeatDoor door = {});
    void chooseOfficer(std::size_t officer);
    void chooseCounter(std::int64_t counter);
    /// A digit before a name is that officer's whole sign-in.
    void digit(std::size_t officer);
    void signIn() { signIn(Chosen::byHand); }
    /// What was typed; kept until Enter, and shown by nobody.
    struct Typed {
        std::string secret;
        std::string again; ///< of a new password
        std::string pin;   ///< a new one, or empty
    };
    void type(Typed typed) { m_typed = std::move(typed); }
    void lock();
    /// This counter has been closed: whoever sat here is signed out, and the next one is asked for.
    void leave();
    /// About twice a second: whether the sign-in still stands, and whether anybody is there.
    void tick();
    /// Somebody did something at this counter.
    void stir() { m_still = 0; }

    static constexpr int lockedAfter = 15 * 60 * 2; ///< ticks in which nobody touched anything

private:
    enum class Chosen { byHand, byCommandLine };
    void signIn(Chosen chosen);
    void sitDown(Chosen chosen);
    void askSecret();
    void chooseNew(bool first);
    void signedIn(const SignInDone& done, const std::string& pin);
    void tellRefusal(const SignInRefusal& no);
    void tellRefusal(StaffRefusal no);
    void clearSecrets();
    const Officer& officer() const { return m_state.officers[m_state.officer]; }

    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterSeatOffice> m_office;
    CounterStart m_start;
    std::function<void()> m_opened;
    SeatState m_state;
    Typed m_typed;
    std::string m_seated; ///< whose sign-in rests here while the counter is locked
    int m_still = 0;
    int m_untilLook = 0;
    bool m_looking = false;
};

} // namespace pintu
