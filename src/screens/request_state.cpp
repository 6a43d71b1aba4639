#include "screens/request_state.h"

#include "core/matching/guide.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

/// Every word that was written, also those meant for a partner: no slip takes them along.
std::string allWords(const RequestState& request)
{
    auto out = request.complaint;
    if (out.empty() && request.service()) out = request.service()->name.id;
    if (!request.note.empty()) out += (out.empty() ? "" : "\n") + request.note;
    return out;
}

} // namespace

VisitWords wordsOf(const RequestState& request)
{
    VisitWords out;
    out.person = request.person.resident.id;
    out.ticket = request.ticket;
    out.text = allWords(request);
    out.topic = request.kind()->code;
    out.sector = request.match.sector;
    if (const auto* service = request.service()) {
        out.service = service->number;
        if (request.urgency != service->urgency) out.urgency = request.urgency;
    }
    // Words that may be about violence are sealed whole, though no need was chosen.
    out.sensitive = !request.match.services.empty() && request.match.services.front()->sensitive;
    return out;
}

ReferralOrder orderOf(const RequestState& request)
{
    const auto& service = *request.service();
    ReferralOrder order;
    order.person = request.person.resident.id;
    order.ticket = request.ticket;
    order.line = request.line;
    order.complaint = request.complaint.empty() ? service.name.id : request.complaint;
    order.topic = request.kind() ? request.kind()->code : std::string{needTopic};
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

const Service* serviceOf(const OpenRow& row, const Catalogue& catalogue)
{
    if (const auto* service = catalogue.service(row.service)) return service;
    const auto& services = catalogue.lists().services;
    const auto named = std::ranges::find_if(services, [&](const Service& s) { return s.name.id == row.said; });
    return named == services.end() ? nullptr : &*named;
}

DeskDraft draftOf(const RequestState& request)
{
    DeskDraft out;
    out.person = request.person.resident.id;
    out.nameless = request.nameless;
    out.ticket = request.ticket;
    out.complaint = request.complaint;
    out.kind = request.chosenKind;
    out.note = request.note;
    out.urgency = request.urgency;
    if (request.service()) out.service = request.service()->number;
    if (request.partner()) out.partner = request.partner()->id;
    for (const auto& tick : request.papers)
        if (tick.shown) out.papers.push_back(tick.paper->code);
    return out;
}

bool RequestState::corrected(const PersonCard& record)
{
    if (record.resident.id != person.resident.id) return false;
    person = record;
    secondNeed = secondNeedOf(*this);
    withSecondNeed = withSecondNeed && secondNeed;
    return true;
}

bool RequestState::lead(std::string_view answer)
{
    const auto& answers = facts->catalogue->lists().guideAnswers;
    const auto at = std::ranges::find(answers, answer, &GuideAnswer::code);
    if (at == answers.end()) return false;
    match.guided = &*at;
    putFirst(servicesOf(*facts->catalogue, *at));
    return true;
}

bool RequestState::lead(std::int64_t service)
{
    const auto* wanted = facts->catalogue->service(service);
    if (!wanted) return false;
    line = {};
    putFirst({wanted});
    return true;
}

void RequestState::putFirst(std::vector<const Service*> led)
{
    for (const auto* other : needs)
        if (std::ranges::find(led, other) == led.end()) led.push_back(other);
    needs = std::move(led);
    need.reset();
    papers.clear();
    destinations.clear();
}

void RequestState::matchWords()
{
    const auto& catalogue = *facts->catalogue;
    match = matchComplaint(catalogue, complaintTooLong() ? std::string{} : complaint, ticketNeed);
    needs = match.services;
    if (needs.empty())
        for (const auto& service : catalogue.lists().services) needs.push_back(&service);
    need.reset();
    papers.clear();
    destinations.clear();
}

std::optional<TextTooLong> RequestState::complaintTooLong() const
{
    return tooLong(LineWords{complaint, {}, {}}, lineLimits);
}

const CaseKind* RequestState::kind() const
{
    const auto& catalogue = *facts->catalogue;
    if (!chosenKind.empty()) return catalogue.caseKind(chosenKind);
    if (match.topic) return match.topic;
    return need ? catalogue.caseKind(needTopic) : nullptr;
}

bool RequestState::unsaved() const
{
    const auto says = [](const std::string& text) { return text.find_first_not_of(" \t\n") != std::string::npos; };
    return says(note) || (line.empty() && (says(complaint) || need)); // the words of a line are in the record
}

std::optional<TextTooLong> RequestState::noteTooLong() const
{
    return tooLong(ReferralWords{0, note}, referralLimits);
}

} // namespace pintu
