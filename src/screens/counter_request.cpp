#include "screens/counter_request.h"

#include "screens/case_words.h"
#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {

CounterRequest::CounterRequest(CounterWorkplace& workplace, std::shared_ptr<CounterRequestOffice> office,
                               std::function<void(SlipFacts)> made, std::function<void(KeptLine)> received)
    : m_workplace{workplace}, m_office{std::move(office)}, m_made{std::move(made)}, m_received{std::move(received)}
{
}

void CounterRequest::begin(PersonCard person, const std::optional<Ticket>& ticket, bool askForCard, SharedFacts facts)
{
    RequestState request;
    request.facts = std::move(facts);
    request.person = std::move(person);
    if (ticket) {
        request.ticket = ticket->id;
        request.ticketNeed = ticket->need;
    }
    request.secondNeed = secondNeedOf(request);
    request.withSecondNeed = askForCard && request.secondNeed;
    m_state = std::move(request);
    m_answered.reset();
    m_state->matchWords();
    m_workplace.moveTo(Spot::complaint);
}

void CounterRequest::beginNameless(const std::string& need, SharedFacts facts)
{
    RequestState request;
    request.facts = std::move(facts);
    request.nameless = true;
    request.ticketNeed = need;
    m_state = std::move(request);
    m_answered.reset();
    m_state->matchWords();
    m_workplace.moveTo(Spot::complaint);
}

void CounterRequest::learn(SharedFacts facts)
{
    if (!m_state) return;
    const auto before = draftOf(*m_state);
    const bool wanted = m_state->withSecondNeed;
    m_answered.reset();
    m_state->facts = std::move(facts);
    m_state->secondNeed = secondNeedOf(*m_state);
    m_state->withSecondNeed = wanted && m_state->secondNeed;
    m_state->matchWords();
    if (before.service != 0 && !chooseAgain(before))
        m_workplace.say(Tone::warn, sentenceOf(IssueRefusal::unknownService));
}

/// The need, its destination and what was shown for it, where they still exist; false where the need does not.
bool CounterRequest::chooseAgain(const DeskDraft& before)
{
    auto& request = *m_state;
    const auto need = std::ranges::find(request.needs, before.service, &Service::number);
    if (need == request.needs.end()) return false;
    chooseNeed(static_cast<std::size_t>(need - request.needs.begin()));
    request.urgency = before.urgency;
    for (auto& tick : request.papers)
        tick.shown = std::ranges::find(before.papers, tick.paper->code) != before.papers.end();
    const auto partner = std::ranges::find(request.destinations, before.partner, &Partner::id);
    if (partner != request.destinations.end())
        request.destination = static_cast<std::size_t>(partner - request.destinations.begin());
    else if (!before.partner.empty())
        request.consent = Consent::notAsked; // the resident was asked about another destination
    return true;
}

void CounterRequest::typeComplaint(const std::string& text)
{
    if (!m_state || m_state->complaint == text) return;
    auto& request = *m_state;
    request.line = {}; // other words are another need
    if (request.need) m_answered = request;
    if (m_answered && m_answered->complaint == text) { // a scan was taken out of the field again
        m_answered->note = request.note;
        m_answered->consent = request.consent;
        m_answered->withSecondNeed = request.withSecondNeed;
        request = *m_answered;
    } else {
        request.complaint = text;
        m_state->matchWords();
    }
    m_workplace.show();
}

void CounterRequest::chooseKind(const std::string& code)
{
    if (m_state) m_state->chosenKind = code;
    m_workplace.show();
}

void CounterRequest::typeNote(const std::string& text)
{
    if (!m_state || m_state->note == text) return;
    const bool fitted = !m_state->noteTooLong();
    m_state->note = text;
    const bool fits = !m_state->noteTooLong();
    if (fits == fitted) return;
    if (fits)
        m_workplace.hushWarning();
    else
        m_workplace.say(Tone::warn, tooLongSentence());
    m_workplace.show();
}

void CounterRequest::chooseNeed(std::size_t need)
{
    if (!m_state || need >= m_state->needs.size() || m_state->need == need) return;
    auto& request = *m_state;
    const auto& catalogue = *request.facts->catalogue;
    const auto& service = *request.needs[need];
    request.need = need;
    request.urgency = service.urgency;
    request.papers.clear();
    for (const auto& code : service.papers)
        if (const auto* paper = catalogue.paper(code)) request.papers.push_back({paper, false});
    request.destinations = catalogue.partnersFor(service);
    // Who can read a slip comes first: the other would send the resident away again.
    std::ranges::stable_partition(request.destinations,
                                  [&](const Partner* p) { return request.facts->readers.contains(p->id); });
    request.destination = 0;
    m_workplace.show();
}

void CounterRequest::chooseDestination(std::size_t destination)
{
    if (!m_state || destination >= m_state->destinations.size()) return;
    m_state->destination = destination;
    m_workplace.show();
}

void CounterRequest::chooseUrgency(Urgency urgency)
{
    if (m_state) m_state->urgency = urgency;
    m_workplace.show();
}

void CounterRequest::tickPaper(std::size_t paper, bool shown)
{
    if (!m_state || paper >= m_state->papers.size()) return;
    m_state->papers[paper].shown = shown;
    m_workplace.show();
}

void CounterRequest::tickSecondNeed(bool wanted)
{
    if (m_state) m_state->withSecondNeed = wanted && m_state->secondNeed;
    m_workplace.show();
}

void CounterRequest::consent(Consent consent)
{
    if (!m_state) return;
    m_state->consent = consent;
    m_workplace.hushWarning();
    m_workplace.show();
}

void CounterRequest::digit(std::size_t row)
{
    if (!m_state) return;
    const auto spot = m_workplace.state().cursor.spot;
    if (spot == Spot::needs && row < m_state->needs.size()) {
        chooseNeed(row);
        enter();
    } else if (spot == Spot::destinations && row < m_state->destinations.size()) {
        chooseDestination(row);
        enter();
    }
}

void CounterRequest::enter()
{
    if (!m_state) return;
    const auto& request = *m_state;
    switch (m_workplace.state().cursor.spot) {
    case Spot::complaint:
        if (!request.nameless && !request.need && !request.needs.empty()) m_workplace.hush();
        m_workplace.moveTo(request.nameless ? Spot::kind : Spot::needs);
        break;
    case Spot::kind:
        if (request.nameless)
            keep({});
        else
            m_workplace.moveTo(Spot::needs);
        break;
    case Spot::needs:
        if (!request.need) chooseNeed(0);
        m_workplace.moveTo(request.papers.empty() ? Spot::destinations : Spot::papers);
        break;
    case Spot::papers: m_workplace.moveTo(Spot::destinations); break;
    case Spot::destinations: m_workplace.moveTo(Spot::note); break;
    case Spot::note:
    case Spot::urgency: m_workplace.moveTo(Spot::consent); break;
    case Spot::consent:
    case Spot::refusal:
        if (request.consent == Consent::notAsked)
            m_workplace.say(Tone::warn, sentenceOf(IssueRefusal::consentNotAsked));
        else
            issue();
        break;
    case Spot::officers:
    case Spot::counters:
    case Spot::secret:
    case Spot::field:
    case Spot::people:
    case Spot::form:
    case Spot::twins:
    case Spot::slip:
    case Spot::question:
    case Spot::receipt:
    case Spot::open:
    case Spot::person:
    case Spot::pair:
    case Spot::match:
    case Spot::answer:
    case Spot::heard: break;
    }
}

void CounterRequest::wants(const char* sentence, Spot spot)
{
    m_workplace.say(Tone::warn, sentence);
    m_workplace.moveTo(spot);
}

void CounterRequest::issue()
{
    if (!m_state) {
        m_workplace.say(Tone::warn, trLater("First find or write down the person."));
        return;
    }
    const auto& request = *m_state;
    if (request.nameless)
        return wants(trLater("Without a name no slip goes out. Ctrl+S saves the words and prints a receipt."),
                     Spot::complaint);
    if (request.complaintTooLong()) return wants(tooLongSentence(), Spot::complaint);
    if (!request.need) return wants(trLater("Choose a need first: a digit from the list."), Spot::needs);
    if (!request.partner())
        return wants(trLater("No partner is entered for this need. Choose another need, or have the partner entered: "
                             "SatuPintu, setup, Partners."),
                     Spot::needs);
    if (!request.facts->readers.contains(request.partner()->id))
        return wants(sentenceOf(IssueRefusal::partnerHasNoKey), Spot::destinations);
    if (request.noteTooLong()) return wants(tooLongSentence(), Spot::note);
    if (request.consent == Consent::notAsked) return wants(sentenceOf(IssueRefusal::consentNotAsked), Spot::consent);
    const auto order = orderOf(request);
    // Pressed again before there was an answer, it is the same order: the first may have been written down.
    m_workplace.send(
        "order " + order.person.text(),
        [office = m_office, command = m_workplace.newCommand(), order] { return office->issue(command, order); },
        [this](Result<SlipFacts, IssueRefusal> slip) {
            if (!slip) {
                m_workplace.say(Tone::warn, sentenceOf(slip.refusal()));
                return;
            }
            const auto* second = m_state->withSecondNeed ? m_state->secondNeed : nullptr;
            const auto line = slip->nextNeed;
            const SavedOfVisit saved{m_state->service()->name, Time{}, slip->referral.name.number};
            askAnew();
            m_state->saved.push_back(saved);
            if (second && !line.empty()) goOnTo(*second, line);
            m_made(std::move(slip).value());
        });
}

void CounterRequest::keep(std::function<void()> goOn)
{
    if (!m_state || !m_state->kind()) return;
    const auto& request = *m_state;
    if (request.complaintTooLong()) return wants(tooLongSentence(), Spot::complaint);
    if (request.noteTooLong()) return wants(tooLongSentence(), Spot::note);
    const auto words = wordsOf(request);
    if (tooLong(LineWords{words.text, {}, {}}, lineLimits)) return wants(tooLongSentence(), Spot::complaint);
    // Pressed again before there was an answer, it is the same line: the first may have been written down.
    m_workplace.send(
        "keep " + words.person.text(),
        [office = m_office, command = m_workplace.newCommand(), words] { return office->keep(command, words); },
        [this, goOn = std::move(goOn)](Result<KeptLine, CaseRefusal> kept) {
            if (!kept) {
                m_workplace.say(Tone::warn, sentenceOf(kept.refusal()));
                return;
            }
            if (m_state) {
                const auto* kind = m_state->facts->catalogue->caseKind(kept->topic);
                askAnew();
                m_state->saved.push_back({kind ? kind->name : Words{}, kept->due, 0});
            }
            m_workplace.moveTo(Spot::complaint);
            m_workplace.say(Tone::good, trLater("Saved as a case. Write what else there is, or F9."));
            if (!kept->receipt.empty()) m_received(*kept);
            if (goOn) goOn();
        });
}

void CounterRequest::referLine(const OpenRow& row)
{
    if (!m_state) return;
    auto& request = *m_state;
    const auto* service = serviceOf(row, *request.facts->catalogue);
    request.complaint = row.said;
    m_state->matchWords();
    request.line = row.thing.line.id;
    if (!service) {
        m_workplace.moveTo(Spot::needs);
        return;
    }
    request.needs = {service};
    chooseNeed(0);
    // Who could not help is not the first to be asked again.
    if (row.thing.referral && request.partner() && request.partner()->id == row.thing.referral->partner &&
        request.destinations.size() > 1)
        request.destination = 1;
    m_workplace.moveTo(Spot::destinations);
}

void CounterRequest::resume(const DeskDraft& draft)
{
    if (!m_state) return;
    auto& request = *m_state;
    request.ticket = draft.ticket;
    request.complaint = draft.complaint;
    request.chosenKind = draft.kind;
    request.note = draft.note;
    request.matchWords();
    (void)chooseAgain(draft);
    m_workplace.moveTo(Spot::complaint);
}

/// A further need of the same person begins empty: what this slip was for must not go out twice.
void CounterRequest::askAnew()
{
    RequestState next;
    next.facts = m_state->facts;
    next.nameless = m_state->nameless;
    next.person = std::move(m_state->person);
    next.ticket = m_state->ticket;
    next.ticketNeed = m_state->ticketNeed;
    next.saved = std::move(m_state->saved);
    m_state = std::move(next);
    m_answered.reset();
    m_state->matchWords();
}

/// A need that was written down with the last slip gets its own: only destination and consent are asked for.
void CounterRequest::goOnTo(const Service& service, LineId line)
{
    auto& request = *m_state;
    request.line = line;
    request.needs = {&service};
    chooseNeed(0);
}

} // namespace pintu
