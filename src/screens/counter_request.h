#pragma once

#include "core/programmes/complaint_match.h"
#include "screens/counter_office.h"
#include "screens/counter_workplace.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pintu {

struct PaperTick {
    const PaperKind* paper = nullptr;
    bool shown = false;
};

/// What the resident brings up, and where it goes (C1, below).
struct RequestState {
    SharedFacts facts; ///< everything below is of this catalogue
    PersonCard person;
    TicketId ticket;
    std::string ticketNeed; ///< sector that the person chose at the kiosk
    std::string complaint;
    ComplaintMatch match;
    std::vector<const Service*> needs; ///< at most nine carry a digit
    std::optional<std::size_t> need;
    std::vector<PaperTick> papers;
    std::vector<const Partner*> destinations;
    std::size_t destination = 0;
    std::string note;
    Urgency urgency = Urgency::routine;
    Consent consent = Consent::notAsked;
    const Service* secondNeed = nullptr; ///< what an identity status asks for besides
    bool withSecondNeed = false;

    std::optional<TextTooLong> complaintTooLong() const;
    std::optional<TextTooLong> noteTooLong() const;
    const Service* service() const { return need ? needs[*need] : nullptr; }
    const Partner* partner() const { return destinations.empty() ? nullptr : destinations[destination]; }
};

/// The lower half of the counter: the complaint, what follows from it, where it goes, and the order of a slip.
class CounterRequest {
public:
    /// `made` gets the slip that was ordered.
    CounterRequest(CounterWorkplace& workplace, std::shared_ptr<CounterRequestOffice> office,
                   std::function<void(SlipFacts)> made);

    const std::optional<RequestState>& state() const { return m_state; }

    /// An empty request of a person. `ticket` is what they were called by, if by any; `askForCard` also orders the need
    /// that goes with having no papers.
    void begin(PersonCard person, const std::optional<Ticket>& ticket, bool askForCard, SharedFacts facts);
    /// The catalogue or the trust list was changed: what was chosen stays, where it still exists.
    void learn(SharedFacts facts);
    void clear();

    void typeComplaint(const std::string& text);
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

private:
    void match();
    void keepChoices(const RequestState& before);
    void askAnew();
    void wants(const char* sentence, Spot spot);

    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterRequestOffice> m_office;
    std::function<void(SlipFacts)> m_made;
    std::optional<RequestState> m_state;
    std::optional<RequestState> m_answered; ///< as it was chosen, before the words of the complaint changed
};

} // namespace pintu
