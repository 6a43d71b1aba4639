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

struct SeatState {
    CounterStage stage = CounterStage::opening;
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
    void learn(const OfficeProfile& profile);
    void chooseOfficer(std::size_t officer);
    void chooseCounter(std::int64_t counter);
    /// A digit before a name is that officer's whole sign-in.
    void digit(std::size_t officer);
    void signIn() { signIn(Chosen::byHand); }
    void lock();

private:
    enum class Chosen { byHand, byCommandLine };
    void signIn(Chosen chosen);

    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterSeatOffice> m_office;
    CounterStart m_start;
    std::function<void()> m_opened;
    SeatState m_state;
};

} // namespace pintu
