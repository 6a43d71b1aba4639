#pragma once

#include "core/programmes/complaint_match.h"
#include "screens/counter_office.h"

#include <array>
#include <cstddef>

namespace pintu {

enum class CounterStage { opening, signIn, desk, locked };
/// What the right side shows below the one field.
enum class CounterPage { people, form, twins, request, slip, heard };
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

enum class FormField { name, nik, familyCard, sex, born, village, rt, rw, phone, guardian, found, broughtBy };
constexpr std::size_t formFields = 12;
enum class FormKind { person, withoutCard };

/// A person being written down (C2, C3).
struct PersonFormState {
    FormKind kind = FormKind::person;
    FormField at = FormField::name;
    std::array<std::string, formFields> text;
    std::vector<const Place*> villages; ///< that begin with what was typed
    std::size_t village = 0;            ///< of these, the one that Enter takes
    struct Picked {
        std::string text;
        std::vector<const Place*> villages;
        std::size_t village = 0;
    };
    Picked picked; ///< holds again as soon as the field says the same again
    std::vector<NikWarning> warnings;
    std::optional<NotSixteenDigits> notNik;
    std::vector<PersonRow> twins; ///< who has this NIK already

    const std::string& of(FormField field) const { return text[static_cast<std::size_t>(field)]; }
    std::string& of(FormField field) { return text[static_cast<std::size_t>(field)]; }
    /// Whether what was typed may be the first twin's name, spelled another way or not.
    bool isNamedAsTwin() const;
};
/// The fields of a form in their order.
std::vector<FormField> fieldsOf(FormKind kind);

struct PaperTick {
    const PaperKind* paper = nullptr;
    bool shown = false;
};

/// What the resident brings up, and where it goes (C1, below).
struct RequestState {
    PersonCard person;
    TicketId ticket;
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

    const Service* service() const { return need ? needs[*need] : nullptr; }
    const Partner* partner() const { return destinations.empty() ? nullptr : destinations[destination]; }
};

enum class Printing { none, underWay, done, failed, held };
/// C5: what was sent, to whom, and what became of the paper.
struct SlipState {
    SlipFacts facts;
    bool issuedNow = false; ///< not an older one that was read
    Printing slip = Printing::none;
    Printing letter = Printing::none;
    std::int64_t copies = 0; ///< papers of the slip that came out
    std::string printerSays; ///< what to do about the printer
};

/// What is known of the record. `reachable` only after an answer, and not while one is overdue.
enum class RecordContact { unknown, reachable, overdue, lost };

enum class PrinterMood { unknown, none, ready, trouble };

/// All that a counter shows.
struct CounterView {
    CounterStage stage = CounterStage::opening;
    CounterPage page = CounterPage::people;
    Spot focus = Spot::field;
    std::int64_t focusTurn = 0; ///< grows whenever the screen moves the cursor
    Notice notice;
    Time now;

    CounterOffice::Facts facts;
    std::vector<Officer> officers; ///< who may sit here
    std::size_t officer = 0;
    std::int64_t counter = 0;
    std::string officerCode; ///< who sits here; empty: nobody yet

    CounterOffice::QueueView queue;
    bool missAsked = false; ///< F4 once; again makes it so

    std::string field;
    bool searching = false;
    std::optional<std::string> searched; ///< what the list answers
    std::vector<PersonRow> people;
    std::optional<Ticket> ticketFound; ///< by its number: Enter calls it
    std::size_t row = 0;               ///< of the list: people, then "new person", then "without card"

    PersonFormState form;
    std::optional<RequestState> request;
    std::optional<SlipState> slip;
    std::optional<HeardReturn> heard;

    PrinterMood printer = PrinterMood::unknown;
    RecordContact contact = RecordContact::unknown;
    Time cutOffAt;                 ///< when it was last lost; 0 for never
    bool savedOnOneServer = false; ///< the last command: the standby did not answer
    /// Whether the foot tells of a break that is over.
    bool cutOffLately() const;

    const Catalogue& catalogue() const { return *facts.catalogue; }
    Zone zone() const { return facts.profile.timeZone(); }
    /// Rows of the list: a found ticket, people, "new person", "without card".
    std::size_t rows() const { return (ticketFound ? 1U : 0U) + people.size() + 2U; }
};

/// For the clerk to read aloud, sentences for what is shown. In the language spoken now.
std::string words(const Notice& notice);
std::string said(const Words& words);
std::string needWords(const CounterView& view, const Ticket& ticket);
std::string minutesWaited(const CounterView& view, const Ticket& ticket);
std::string personLine(const PersonCard& card, const Catalogue& catalogue);
std::string sexAndAge(Sex sex, const std::optional<int>& age, bool about);
std::string matchedBy(const PersonRow& row);
std::string rowName(const CounterView& view, std::size_t row);
std::string formLabel(FormKind kind, FormField field);
std::string formHint(const PersonFormState& form, const CounterView& view, FormField field);
std::string sentenceOf(NikWarning warning);
std::string matchWords(const RequestState& request);
std::string urgencyWords(Urgency urgency);
std::string consentToRead(const RequestState& request);
std::string stateWords(ReferralState state);
std::string partnerWordWords(PartnerWord word);
std::string returnHeading(const HeardReturn& heard, const Catalogue& catalogue);
std::string returnNextStep(const HeardReturn& heard, const Catalogue& catalogue);
std::string printerWords(PrinterMood mood);
std::string contactWords(const CounterView& view);
/// What else stands at the foot.
std::string statusLine(const CounterView& view);

} // namespace pintu
