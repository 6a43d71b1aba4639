#pragma once

#include "screens/counter_office.h"
#include "screens/counter_question.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The list of what waits at this office until somebody acts.
struct OpenState {
    SharedFacts facts = std::make_shared<const CounterFacts>();
    std::vector<OpenRow> rows;
    std::size_t row = 0;
    bool loading = false;

    const OpenRow* chosen() const { return row < rows.size() ? &rows[row] : nullptr; }
};

/// Open things: each with who must act, by when, and one key for each next step. What a clerk does here goes into the
/// record with all that belongs to it, or not at all.
class CounterOpen {
public:
    /// `opened`: the list is to be shown. `another`: another slip is wanted for the line of this thing. `reissued`: a
    /// new paper was made. `done`: the step is written down, and the page from before is wanted again.
    CounterOpen(CounterWorkplace& workplace, CounterQuestion& question, std::shared_ptr<CounterOpenOffice> office,
                std::function<void()> opened, std::function<void(const OpenRow&)> another,
                std::function<void(SlipFacts)> reissued, std::function<void()> done);

    const OpenState& state() const { return m_state; }
    void learn(SharedFacts facts) { m_state.facts = std::move(facts); }

    /// Reads the list anew and shows it.
    void open();
    void chooseRow(std::size_t row);
    /// What Enter does: asks for the next step of the marked line.
    void choose();
    /// Asks for the next step of the line that a slip belongs to, or of a line.
    void ofSlip(std::int64_t number);
    void ofLine(LineId line);
    /// Once after sitting down on a day: says how many things are overdue, if any.
    void remind();

private:
    void ask(const OpenRow& row);
    void askRoad(const OpenRow& row, const OpenStep& step, const char* told);
    /// What a partner without SatuPintu answered: what became of the resident, more exactly, by which road.
    void askStatus(const OpenRow& row);
    void askOutcome(const OpenRow& row, OutcomeStatus status);
    void askAnswerRoad(const OpenRow& row, std::int64_t outcome);
    void step(OpenStep step, const char* told);
    void reissue(std::int64_t number);
    template <class Look>
    void askOfFound(Look look);
    void load(std::function<void()> then, std::function<void(TroubleKind)> failed);

    CounterWorkplace& m_workplace;
    CounterQuestion& m_question;
    std::shared_ptr<CounterOpenOffice> m_office;
    std::function<void()> m_opened;
    std::function<void(const OpenRow&)> m_another;
    std::function<void(SlipFacts)> m_reissued;
    std::function<void()> m_done;
    std::function<void()> m_then;              ///< once the list is read
    std::function<void(TroubleKind)> m_failed; ///< where it cannot be read
    OpenState m_state;
    std::optional<Day> m_reminded;
};

} // namespace pintu
