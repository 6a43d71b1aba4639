#pragma once

#include "screens/counter_office.h"
#include "screens/counter_workplace.h"
#include "screens/request_state.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// The lower half of the counter: the complaint, what follows from it, where it goes, and the order of a slip.
class CounterRequest {
public:
    /// `made` gets the slip that was ordered, `received` the receipt of words without a name.
    CounterRequest(CounterWorkplace& workplace, std::shared_ptr<CounterRequestOffice> office,
                   std::function<void(SlipFacts)> made, std::function<void(KeptLine)> received);

    const std::optional<RequestState>& state() const { return m_state; }

    /// An empty request of a person. `ticket` is what they were called by, if by any; `askForCard` also orders the need
    /// that goes with having no papers.
    void begin(PersonCard person, const std::optional<Ticket>& ticket, bool askForCard, SharedFacts facts);
    /// The same of somebody who gives no name; `need` is the sector that was chosen at the kiosk, if any.
    void beginNameless(const std::string& need, SharedFacts facts);
    /// The catalogue or the trust list was changed: what was chosen stays, where it still exists.
    void learn(SharedFacts facts);
    void clear()
    {
        m_state.reset();
        m_answered.reset();
    }
    /// The record of whose request it is was corrected.
    void corrected(const PersonCard& person)
    {
        if (m_state && m_state->corrected(person)) m_answered.reset(); // it would bring the old record back
    }

    /// By the code of an answer to a guide's question, or to a service by its number.
    void lead(const auto& what)
    {
        if (m_state && m_state->lead(what)) m_answered.reset();
    }

    void typeComplaint(const std::string& text);
    void chooseKind(const std::string& code);
    void typeNote(const std::string& text);
    void chooseNeed(std::size_t need);
    void chooseDestination(std::size_t destination);
    void chooseUrgency(Urgency urgency);
    void tickPaper(std::size_t paper, bool shown);
    void tickSecondNeed(bool wanted);
    void consent(Consent consent);
    /// Of the list that the cursor is in.
    void digit(std::size_t row);
    /// Down the page, one Enter a step.
    void enter();
    /// Orders the slip, or says what is missing and goes there.
    void issue();
    /// Saves what was written though no slip goes out, then goes on; says what is missing where something is.
    void keep(std::function<void()> goOn);
    /// A line that is written down and open gets a slip, another one where it had one before: the words are its own.
    void referLine(const OpenRow& row);
    /// Goes on with what was written when the program ended.
    void resume(const DeskDraft& draft);
    /// What was written is to be lost.
    void dropWords()
    {
        if (m_state) askAnew();
    }

private:
    bool chooseAgain(const DeskDraft& before);
    void askAnew();
    void goOnTo(const Service& service, LineId line);
    void wants(const char* sentence, Spot spot);

    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterRequestOffice> m_office;
    std::function<void(SlipFacts)> m_made;
    std::function<void(KeptLine)> m_received;
    std::optional<RequestState> m_state;
    std::optional<RequestState> m_answered; ///< as it was chosen, before the words of the complaint changed
};

} // namespace pintu
