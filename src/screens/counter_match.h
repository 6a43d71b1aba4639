#pragma once

#include "screens/counter_office.h"
#include "screens/counter_page.h"
#include "screens/counter_question.h"
#include "screens/counter_request.h"
#include "screens/printing.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// Prints what fits a person and their family, away from the screen.
using PrintMatches = std::function<void(PersonId person, const std::string& officer,
                                        std::function<void(Printing end, const std::string& sentence)>)>;

/// What fits a person (C4): first what is to be asked, then what was found.
struct MatchState {
    PersonId person;
    MatchView view;
    std::size_t row = 0;
    std::optional<MatchQuestion> typed; ///< a question whose answer is written, not chosen
    std::string answer;

    /// What is to be asked, then what was found, then what was answered.
    std::size_t lines() const { return view.ask.size() + view.found.size() + view.answered.size(); }
    /// nullptr: the row is none of these.
    const MatchQuestion* question() const
    {
        const auto before = view.ask.size() + view.found.size();
        if (row < view.ask.size()) return &view.ask[row];
        return row < before || row >= lines() ? nullptr : &view.answered[row - before];
    }
    const FoundMatch* found() const
    {
        const auto at = row - view.ask.size();
        return row < view.ask.size() || at >= view.found.size() ? nullptr : &view.found[at];
    }
};

/// The programmes that fit the person of the request. It suggests; staff decide. A question is answered by its key and
/// the answer kept, with how it is known; what fits leads on into the request, or is noted as received already.
class CounterMatch {
public:
    /// What it has to do with.
    struct Beside {
        CounterWorkplace& workplace;
        PageTurner& turner;
        CounterQuestion& question;
        CounterRequest& request;
    };
    CounterMatch(Beside beside, std::shared_ptr<CounterMatchOffice> office, PrintMatches print);

    const MatchState& state() const { return m_state; }
    void clear() { m_state = {}; }

    /// Reads anew what fits, and shows it.
    void show();
    void chooseRow(std::size_t row);
    /// Asks the marked question, or what is to be done with what was found.
    void choose();
    void type(const std::string& text) { m_state.answer = text; }
    void enterAnswer();
    /// Back to the list without an answer.
    void leaveAnswer();
    void print();

private:
    void ask(const MatchQuestion& question);
    void askAbout(const FoundMatch& found);
    void askHowKnown(std::function<std::string()> answered, const FactAnswer& answer);
    void keep(const FactAnswer& answer);
    void goOnWith(const FoundMatch& found);

    CounterWorkplace& m_workplace;
    PageTurner& m_turner;
    CounterQuestion& m_question;
    CounterRequest& m_request;
    std::shared_ptr<CounterMatchOffice> m_office;
    PrintMatches m_print;
    MatchState m_state;
};

/// "To ask", "Fits", "Papers missing" … in the language spoken now.
std::string verdictWords(MatchVerdict verdict);
/// English; see trLater.
const char* sentenceOf(FactRefusal refusal);

} // namespace pintu
