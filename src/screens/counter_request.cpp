#include "screens/counter_request.h"

#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

constexpr std::string_view otherTopic = "KEBUTUHAN"; // when the words name no kind of complaint

constexpr const char* longText = trLater("This text is longer than its field has room for. Shorten it first.");

const char* sentenceOf(IssueRefusal refusal)
{
    switch (refusal) {
    case IssueRefusal::noSuchPerson:
    case IssueRefusal::personErased:
        return trLater("This record was erased at the resident's wish. No slip can be made.");
    case IssueRefusal::noSuchCase:
    case IssueRefusal::noSuchLine:
    case IssueRefusal::noSuchReferral:
    case IssueRefusal::alreadyReplaced:
    case IssueRefusal::caseFinal: return trLater("This case is closed. Begin again with the complaint.");
    case IssueRefusal::unknownTopic:
    case IssueRefusal::unknownService:
    case IssueRefusal::unknownPartner: return trLater("The catalogue was changed just now. Choose the need again.");
    case IssueRefusal::partnerHasNoKey:
        return trLater("This destination cannot read slips yet. Choose another, or send the person with a phone call.");
    case IssueRefusal::consentNotAsked: return trLater("Read the question aloud, then press Space for yes.");
    case IssueRefusal::textTooLong: return longText;
    case IssueRefusal::numbersExhausted: return trLater("No slip numbers are left. Call the supervisor.");
    case IssueRefusal::ownKeyOut:
        return trLater("The district has ended this office's key. No slip counts any more: call the supervisor.");
    case IssueRefusal::clockWrong:
        return trLater("The date of this PC cannot be right, and the slip would carry it. Call the supervisor.");
    }
    return "";
}

ReferralOrder orderOf(const RequestState& request)
{
    const auto& service = *request.service();
    ReferralOrder order;
    order.person = request.person.resident.id;
    order.ticket = request.ticket;
    order.complaint = request.complaint.empty() ? service.name.id : request.complaint;
    order.topic = request.match.topic ? request.match.topic->code : std::string{otherTopic};
    order.service = service.number;
    if (request.withSecondNeed && request.secondNeed) order.secondNeed = request.secondNeed->number;
    order.partner = request.partner()->id;
    order.note = request.note;
    for (const auto& tick : request.papers)
        if (tick.shown) order.papers.push_back(tick.paper->code);
    if (request.urgency != service.urgency) order.urgency = request.urgency;
    order.consent = request.consent;
    return order;
}

const Service* secondNeedOf(const RequestState& request)
{
    const auto& catalogue = *request.facts->catalogue;
    const auto* status = catalogue.identityStatus(request.person.resident.identityStatus);
    return status && !status->service.empty() ? catalogue.service(status->service) : nullptr;
}

} // namespace

std::optional<TextTooLong> RequestState::complaintTooLong() const
{
    return tooLong(LineWords{complaint, {}, {}}, lineLimits);
}

std::optional<TextTooLong> RequestState::noteTooLong() const
{
    return tooLong(ReferralWords{0, note}, referralLimits);
}

CounterRequest::CounterRequest(CounterWorkplace& workplace, std::shared_ptr<CounterRequestOffice> office,
                               std::function<void(SlipFacts)> made)
    : m_workplace{workplace}, m_office{std::move(office)}, m_made{std::move(made)}
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
    match();
    m_workplace.moveTo(Spot::complaint);
}

void CounterRequest::learn(SharedFacts facts)
{
    if (!m_state) return;
    const auto before = *m_state;
    m_answered.reset();
    m_state->facts = std::move(facts);
    m_state->secondNeed = secondNeedOf(*m_state);
    m_state->withSecondNeed = before.withSecondNeed && m_state->secondNeed;
    match();
    if (before.need) keepChoices(before);
}

void CounterRequest::keepChoices(const RequestState& before)
{
    auto& request = *m_state;
    const auto need = std::ranges::find(request.needs, before.service()->number, &Service::number);
    if (need == request.needs.end()) {
        m_workplace.say(Tone::warn, sentenceOf(IssueRefusal::unknownService));
        return;
    }
    chooseNeed(static_cast<std::size_t>(need - request.needs.begin()));
    request.urgency = before.urgency;
    for (const auto& old : before.papers)
        for (auto& tick : request.papers)
            if (tick.paper->code == old.paper->code) tick.shown = old.shown;
    if (!before.partner()) return;
    const auto partner = std::ranges::find(request.destinations, before.partner()->id, &Partner::id);
    if (partner != request.destinations.end())
        request.destination = static_cast<std::size_t>(partner - request.destinations.begin());
    else
        request.consent = Consent::notAsked; // the resident was asked about another destination
}

void CounterRequest::clear()
{
    m_state.reset();
    m_answered.reset();
}

void CounterRequest::match()
{
    auto& request = *m_state;
    const auto& catalogue = *request.facts->catalogue;
    request.match =
        matchComplaint(catalogue, request.complaintTooLong() ? std::string{} : request.complaint, request.ticketNeed);
    request.needs = request.match.services;
    if (request.needs.empty())
        for (const auto& service : catalogue.lists().services) request.needs.push_back(&service);
    request.need.reset();
    request.papers.clear();
    request.destinations.clear();
}

void CounterRequest::typeComplaint(const std::string& text)
{
    if (!m_state || m_state->complaint == text) return;
    auto& request = *m_state;
    if (request.need) m_answered = request;
    if (m_answered && m_answered->complaint == text) { // a scan was taken out of the field again
        m_answered->note = request.note;
        m_answered->consent = request.consent;
        m_answered->withSecondNeed = request.withSecondNeed;
        request = *m_answered;
    } else {
        request.complaint = text;
        match();
    }
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
        m_workplace.say(Tone::warn, longText);
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
        if (!request.need && !request.needs.empty()) m_workplace.hush();
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
    case Spot::field:
    case Spot::people:
    case Spot::form:
    case Spot::twins:
    case Spot::slip:
    case Spot::question:
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
    if (request.complaintTooLong()) return wants(longText, Spot::complaint);
    if (!request.need) return wants(trLater("Choose a need first: a digit from the list."), Spot::needs);
    if (!request.partner())
        return wants(trLater("Nobody in the catalogue takes this need. Choose another need."), Spot::needs);
    if (!request.facts->readers.contains(request.partner()->id))
        return wants(sentenceOf(IssueRefusal::partnerHasNoKey), Spot::destinations);
    if (request.noteTooLong()) return wants(longText, Spot::note);
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
            askAnew();
            m_made(std::move(slip).value());
        });
}

/// A further need of the same person begins empty: what this slip was for must not go out twice.
void CounterRequest::askAnew()
{
    RequestState next;
    next.facts = m_state->facts;
    next.person = std::move(m_state->person);
    next.ticket = m_state->ticket;
    next.ticketNeed = m_state->ticketNeed;
    m_state = std::move(next);
    m_answered.reset();
    match();
}

} // namespace pintu
