#pragma once

#include "core/programmes/complaint_match.h"
#include "screens/counter_office.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pintu {

struct PaperTick {
    const PaperKind* paper = nullptr;
    bool shown = false;
};

/// What was saved of this visit so far.
struct SavedOfVisit {
    Words name;            ///< of the kind of case, or of the service
    Time due;              ///< 0: none was told
    std::int64_t slip = 0; ///< its number; 0: no slip went out
};

/// What the resident brings up, and where it goes (C1, below).
struct RequestState {
    SharedFacts facts;     ///< everything below is of this catalogue
    bool nameless = false; ///< whoever complains gives no name: there is no person, and no slip goes out
    PersonCard person;
    TicketId ticket;
    std::string ticketNeed; ///< sector that the person chose at the kiosk
    std::string complaint;
    std::string chosenKind; ///< catalogue case_kinds, where the clerk said what it is
    LineId line;            ///< a need that is written down already: only its slip is missing
    std::vector<SavedOfVisit> saved;
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

    /// The record of whose request it is, as it stands now; false where it is somebody else's.
    bool corrected(const PersonCard& record);
    /// What an answer to a guide's question leads to stands first among the needs; nothing is chosen of it yet. False
    /// where the catalogue has no such answer.
    bool lead(std::string_view answer);
    /// The same for a service, as another need than a line that was taken up before.
    bool lead(std::int64_t service);
    /// What the words name, anew: nothing is chosen of it yet.
    void matchWords();
    void putFirst(std::vector<const Service*> led);
    std::optional<TextTooLong> complaintTooLong() const;
    std::optional<TextTooLong> noteTooLong() const;
    /// What the clerk said that it is, else what the words name; a need where one was chosen. Nothing: nobody knows.
    const CaseKind* kind() const;
    /// Whether something was written or chosen that would be lost now.
    bool unsaved() const;
    const Service* service() const { return need ? needs[*need] : nullptr; }
    const Partner* partner() const { return destinations.empty() ? nullptr : destinations[destination]; }
};

/// What goes into the record where no slip goes out. Needs a kind of case.
VisitWords wordsOf(const RequestState& request);
/// What is ordered with a slip. Needs a service and a partner.
ReferralOrder orderOf(const RequestState& request);
/// Which service a line that is open asks for: that of its slip, else the one whose name its words are.
const Service* serviceOf(const OpenRow& row, const Catalogue& catalogue);
/// Everything that was written and chosen.
DeskDraft draftOf(const RequestState& request);
/// What the person's identity status asks for besides, if anything.
const Service* secondNeedOf(const RequestState& request);

} // namespace pintu
