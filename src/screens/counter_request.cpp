#include "screens/counter_screen.h"
#include "screens/text.h"

#include <algorithm>
#include <utility>

/// The lower half of the counter: the complaint, where it goes, and the slip.
namespace pintu {
namespace {

constexpr std::string_view otherTopic = "KEBUTUHAN"; // when the words name no kind of complaint

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
    case IssueRefusal::unknownPartner:
        return trLater("The catalogue was changed. Close the counter and open it again.");
    case IssueRefusal::partnerHasNoKey:
        return trLater("This destination cannot read slips yet. Choose another, or send the person with a phone call.");
    case IssueRefusal::consentNotAsked: return trLater("Read the question aloud, then press Space for yes.");
    case IssueRefusal::numbersExhausted: return trLater("No slip numbers are left. Call the supervisor.");
    case IssueRefusal::ownKeyOut:
        return trLater("The district has ended this office's key. No slip counts any more: call the supervisor.");
    case IssueRefusal::clockWrong:
        return trLater("The date of this PC cannot be right, and the slip would carry it. Call the supervisor.");
    }
    return "";
}

} // namespace

void CounterScreen::beginRequest(PersonCard card, bool askForCard)
{
    RequestState request;
    request.person = std::move(card);
    if (m_view.queue.current) request.ticket = m_view.queue.current->id;
    const auto& catalogue = m_view.catalogue();
    const auto* status = catalogue.identityStatus(request.person.resident.identityStatus);
    if (status && !status->service.empty()) request.secondNeed = catalogue.service(status->service);
    request.withSecondNeed = askForCard && request.secondNeed;
    m_view.request = std::move(request);
    m_answered.reset();
    m_under.reset();
    m_view.slip.reset();
    m_view.field.clear();
    m_view.people.clear();
    m_view.ticketFound.reset();
    m_view.searched.reset();
    m_view.page = CounterPage::request;
    matchNow();
    moveTo(Spot::complaint);
    serveIfCalled();
}

void CounterScreen::matchNow()
{
    auto& request = *m_view.request;
    const auto& current = m_view.queue.current;
    request.match = matchComplaint(m_view.catalogue(), request.complaint, current ? current->need : std::string{});
    request.needs = request.match.services;
    if (request.needs.empty())
        for (const auto& service : m_view.catalogue().lists().services) request.needs.push_back(&service);
    request.need.reset();
    request.papers.clear();
    request.destinations.clear();
}

void CounterScreen::typeComplaint(const std::string& text)
{
    if (!m_view.request || m_view.request->complaint == text) return;
    auto& request = *m_view.request;
    if (request.need) m_answered = request;
    if (m_answered && m_answered->complaint == text) { // a scan was taken out of the field again
        m_answered->note = request.note;
        m_answered->consent = request.consent;
        m_answered->withSecondNeed = request.withSecondNeed;
        request = *m_answered;
    } else {
        request.complaint = text;
        matchNow();
    }
    show();
}

void CounterScreen::typeNote(const std::string& text)
{
    if (m_view.request) m_view.request->note = text;
}

void CounterScreen::chooseNeed(std::size_t need)
{
    if (!m_view.request || need >= m_view.request->needs.size() || m_view.request->need == need) return;
    auto& request = *m_view.request;
    const auto& service = *request.needs[need];
    request.need = need;
    request.urgency = service.urgency;
    request.papers.clear();
    for (const auto& code : service.papers)
        if (const auto* paper = m_view.catalogue().paper(code)) request.papers.push_back({paper, false});
    request.destinations = m_view.catalogue().partnersFor(service);
    // Who can read a slip comes first: the other would send the resident away again.
    std::ranges::stable_partition(request.destinations,
                                  [&](const Partner* p) { return m_view.facts.readers.contains(p->id); });
    request.destination = 0;
    show();
}

void CounterScreen::chooseDestination(std::size_t destination)
{
    if (!m_view.request || destination >= m_view.request->destinations.size()) return;
    m_view.request->destination = destination;
    show();
}

void CounterScreen::chooseUrgency(Urgency urgency)
{
    if (m_view.request) m_view.request->urgency = urgency;
    show();
}

void CounterScreen::tickPaper(std::size_t paper, bool shown)
{
    if (!m_view.request || paper >= m_view.request->papers.size()) return;
    m_view.request->papers[paper].shown = shown;
    show();
}

void CounterScreen::tickSecondNeed(bool wanted)
{
    if (m_view.request) m_view.request->withSecondNeed = wanted && m_view.request->secondNeed;
    show();
}

void CounterScreen::consent(Consent consent)
{
    if (!m_view.request) return;
    m_view.request->consent = consent;
    if (m_view.notice.tone == Tone::warn) m_view.notice = {};
    show();
}

void CounterScreen::digitInRequest(std::size_t at)
{
    if (!m_view.request) return;
    if (m_view.focus == Spot::needs && at < m_view.request->needs.size()) {
        chooseNeed(at);
        enterInRequest();
    } else if (m_view.focus == Spot::destinations && at < m_view.request->destinations.size()) {
        chooseDestination(at);
        enterInRequest();
    }
}

/// Down the page, one Enter a step.
void CounterScreen::enterInRequest()
{
    if (!m_view.request) return;
    const auto& request = *m_view.request;
    switch (m_view.focus) {
    case Spot::complaint:
        if (!request.need && !request.needs.empty()) m_view.notice = {};
        moveTo(Spot::needs);
        break;
    case Spot::needs:
        if (!request.need) chooseNeed(0);
        moveTo(request.papers.empty() ? Spot::destinations : Spot::papers);
        break;
    case Spot::papers: moveTo(Spot::destinations); break;
    case Spot::destinations: moveTo(Spot::note); break;
    case Spot::note: moveTo(Spot::consent); break;
    case Spot::urgency: moveTo(Spot::consent); break;
    case Spot::consent:
    case Spot::refusal:
        if (request.consent == Consent::notAsked)
            say(Tone::warn, sentenceOf(IssueRefusal::consentNotAsked));
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
    case Spot::heard: break;
    }
}

void CounterScreen::issue()
{
    if (m_view.page == CounterPage::slip) { // the slip is made: F8 offers the paper again where it failed
        if (m_view.slip && m_view.slip->slip != Printing::underWay) print(ReferralPaper::slip);
        return;
    }
    if (!m_view.request) {
        say(Tone::warn, trLater("First find or write down the person."));
        return;
    }
    auto& request = *m_view.request;
    if (m_view.page != CounterPage::request) m_view.page = CounterPage::request;
    if (!request.need) {
        say(Tone::warn, trLater("Choose a need first: a digit from the list."));
        moveTo(Spot::needs);
        return;
    }
    if (!request.partner()) {
        say(Tone::warn, trLater("Nobody in the catalogue takes this need. Choose another need."));
        moveTo(Spot::needs);
        return;
    }
    if (!m_view.facts.readers.contains(request.partner()->id)) {
        say(Tone::warn, sentenceOf(IssueRefusal::partnerHasNoKey));
        moveTo(Spot::destinations);
        return;
    }
    if (request.consent == Consent::notAsked) {
        say(Tone::warn, sentenceOf(IssueRefusal::consentNotAsked));
        moveTo(Spot::consent);
        return;
    }
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

    // Pressed again before there was an answer, it is the same order: the first may have been written down.
    send(
        "order " + order.person.text(),
        [office = m_office, command = newCommand(), order] { return office->issue(command, order); },
        [this](Result<SlipFacts, IssueRefusal> slip) {
            if (!slip) {
                say(Tone::warn, sentenceOf(slip.refusal()));
                return;
            }
            m_view.slip = SlipState{std::move(slip).value(), true, Printing::none, Printing::none, 0, {}};
            m_view.page = CounterPage::slip;
            askAnew();
            moveTo(Spot::slip);
            print(ReferralPaper::slip);
        });
}

/// A further need of the same person begins empty: what this slip was for must not go out twice.
void CounterScreen::askAnew()
{
    RequestState next;
    next.person = std::move(m_view.request->person);
    next.ticket = m_view.request->ticket;
    m_view.request = std::move(next);
    m_answered.reset();
    matchNow();
}

void CounterScreen::printCopy()
{
    if (m_view.page == CounterPage::slip && m_view.slip && m_view.slip->slip != Printing::underWay)
        print(ReferralPaper::slip);
    show();
}

/// The slip is in the record before any paper is; a printer that fails loses nothing.
void CounterScreen::print(ReferralPaper paper)
{
    if (!m_view.slip) {
        say(Tone::warn, trLater("There is no slip yet. F8 makes it."));
        return;
    }
    const auto number = m_view.slip->facts.referral.name.number;
    (paper == ReferralPaper::slip ? m_view.slip->slip : m_view.slip->letter) = Printing::underWay;
    m_view.notice = {};
    m_print(number, paper, m_view.officerCode,
            [this, number, paper, watch = m_life.watch()](PrintEnd end, const std::string& sentence) {
                if (watch.expired()) return;
                const bool printed = end == PrintEnd::printed;
                m_view.printer = printed                      ? PrinterMood::ready
                                 : end == PrintEnd::noPrinter ? PrinterMood::none
                                                              : PrinterMood::trouble;
                if (auto* slip = slipOf(number)) {
                    auto& state = paper == ReferralPaper::slip ? slip->slip : slip->letter;
                    state = printed ? Printing::done : end == PrintEnd::held ? Printing::held : Printing::failed;
                    slip->printerSays = sentence;
                    if (printed && paper == ReferralPaper::slip) ++slip->copies;
                } else if (end == PrintEnd::held)
                    say(Tone::bad, trLater("RJK %1 is at the printer. Look there before you print it again."),
                        {std::to_string(number)});
                else if (!printed)
                    say(Tone::bad,
                        trLater("RJK %1 did not print. It is saved: type RJK %1 into the field to print it again."),
                        {std::to_string(number)});
                show();
            });
}

/// Finds the slip of this number on the page, or on the page that lies below a paper that was scanned meanwhile.
SlipState* CounterScreen::slipOf(std::int64_t number)
{
    for (auto* slip : {&m_view.slip, m_under ? &m_under->slip : nullptr})
        if (slip && *slip && (*slip)->facts.referral.name.number == number) return &**slip;
    return nullptr;
}

void CounterScreen::clearForNext()
{
    m_under.reset();
    m_view.request.reset();
    m_view.slip.reset();
    m_view.heard.reset();
    m_view.form = {};
    m_view.field.clear();
    m_view.people.clear();
    m_view.searched.reset();
    m_view.ticketFound.reset();
    m_nextSearch.reset();
    m_view.row = 0;
    m_view.page = CounterPage::people;
}

} // namespace pintu
