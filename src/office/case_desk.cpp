#include "office/case_desk.h"

#include "core/base/encoding.h"
#include "core/cases/receipt_code.h"
#include "office/written_text.h"
#include "seal/digest.h"
#include "store/sql_people.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;
constexpr const char* otherSector = "LNY"; ///< catalogue sectors

Time dueOf(Site& site, const CaseKind& kind, Urgency urgency, Time now)
{
    constexpr std::chrono::hours emergency{24};
    if (urgency == Urgency::emergency) return now.plus(emergency);
    const auto calendar = calendarOf(site.profile().hours, site.catalogue().calendar());
    const auto days = urgency == Urgency::urgent ? std::min<std::int64_t>(kind.days, 3) : kind.days;
    return calendar.endOfWorkingDay(now, static_cast<int>(days), site.zone());
}

std::string digestOf(const std::string& receipt)
{
    return toHex(sha256(bytesOf(receipt)));
}

/// What was said, and the need that was chosen for it, if any.
std::vector<LineForm> linesOf(const Catalogue& catalogue, const VisitWords& words, const CaseKind& topic)
{
    const auto* service = words.service == 0 ? nullptr : catalogue.service(words.service);
    const auto urgency = words.urgency.value_or(service ? service->urgency : Urgency::routine);
    LineForm said{
        kindOf(topic), words.topic, words.sector.empty() ? otherSector : words.sector, {}, urgency, words.sensitive,
        words.text,    {}};
    if (service) said = lineAbout(*service, kindOf(topic), words.topic, urgency, words.text);
    said.sensitive = said.sensitive || words.sensitive || topic.apart;
    std::vector<LineForm> out{std::move(said)};
    if (service && topic.nature != CaseNature::need)
        out.push_back(lineAbout(*service, LineKind::need, needTopic, urgency, service->name.id));
    return out;
}

} // namespace

LineKind kindOf(const CaseKind& topic)
{
    switch (topic.nature) {
    case CaseNature::complaint: return LineKind::complaint;
    case CaseNature::need: return LineKind::need;
    case CaseNature::other: break;
    }
    return LineKind::other;
}

LineForm lineAbout(const Service& service, LineKind kind, std::string topic, Urgency urgency, std::string text)
{
    return {kind, std::move(topic), service.sector, service.programme, urgency, service.sensitive, std::move(text), {}};
}

Draft caseLineDraft(Site& site, Time now, CaseId id, LineId line, KeyId key, const LineForm& form)
{
    CaseLineStated body{line, id, form.kind, form.topic, form.sector, form.programme, form.urgency, form.sensitive, {}};
    if (const auto* kind = site.catalogue().caseKind(form.topic)) body.due = dueOf(site, *kind, form.urgency, now);
    LineWords words{writtenText(form.text, Lines::many), {}, {}, {}, form.receipt};
    if (form.sensitive) { // the kind of a protected case would tell much
        words.sector = std::exchange(body.sector, {});
        words.programme = std::exchange(body.programme, {});
        words.topic = std::exchange(body.topic, {});
    }
    return draftOf(body, key, words);
}

std::optional<CaseRefusal> CaseDesk::faultOf(const LineForm& line)
{
    const auto& catalogue = m_site.catalogue();
    if (!catalogue.offers(catalogue.sector(line.sector))) return CaseRefusal::unknownSector;
    if (!catalogue.offers(catalogue.caseKind(line.topic))) return CaseRefusal::unknownTopic;
    if (!line.programme.empty() && !catalogue.offers(catalogue.programme(line.programme)))
        return CaseRefusal::unknownProgramme;
    if (tooLong(LineWords{writtenText(line.text, Lines::many), {}, {}}, lineLimits)) return CaseRefusal::textTooLong;
    return std::nullopt;
}

Result<CaseDesk::Opened, CaseRefusal> CaseDesk::open(const Command& command, PersonId person, TicketId ticket,
                                                     const std::string& channel, const std::vector<LineForm>& lines)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, CaseRefusal> {
        const auto resident = SqlPeople{m_site.database()}.resident(person);
        if (!resident) return refused(CaseRefusal::noSuchPerson);
        if (resident->erased) return refused(CaseRefusal::personErased);
        if (lines.empty()) return refused(CaseRefusal::noLine);
        if (!m_site.catalogue().offers(m_site.catalogue().channel(channel)))
            return refused(CaseRefusal::unknownChannel);
        const auto id = CaseId::timed(now, m_site.entropy());
        Drafts drafts{draftOf(CaseOpened{id, person, ticket, channel})};
        for (const auto& line : lines) {
            if (const auto fault = faultOf(line)) return refused(*fault);
            drafts.push_back(caseLineDraft(m_site, now, id, LineId::timed(now, m_site.entropy()), resident->key, line));
        }
        return drafts;
    });
    if (!events) return refused(events.refusal());
    Opened out{theOne<CaseOpened>(*events).id, {}};
    for (const auto& event : *events)
        if (event.type == CaseLineStated::type) out.lines.push_back(bodyOf<CaseLineStated>(event).line);
    return out;
}

Result<LineId, CaseRefusal> CaseDesk::addLine(const Command& command, CaseId id, const LineForm& line)
{
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, CaseRefusal> {
        const auto stored = m_rows.find(id);
        if (!stored) return refused(CaseRefusal::noSuchCase);
        if (stored->state == CaseState::closed || stored->state == CaseState::duplicate)
            return refused(CaseRefusal::final);
        if (const auto fault = faultOf(line)) return refused(*fault);
        const auto key = keyOf(*stored);
        if (!key) return refused(CaseRefusal::personErased);
        return Drafts{caseLineDraft(m_site, now, id, LineId::timed(now, m_site.entropy()), *key, line)};
    });
    if (!events) return refused(events.refusal());
    return theOne<CaseLineStated>(*events).line;
}

std::optional<KeyId> CaseDesk::keyOf(const Case& stored)
{
    if (!stored.person.empty()) {
        const auto resident = SqlPeople{m_site.database()}.resident(stored.person);
        return resident && !resident->erased ? std::optional{resident->key} : std::nullopt;
    }
    const auto lines = m_rows.lines(stored.id);
    const auto event = lines.empty() ? std::nullopt : m_site.journal().eventAt(lines.front().seq);
    return event ? std::optional{event->key} : std::nullopt;
}

Result<KeptLine, CaseRefusal> CaseDesk::keep(const Command& command, const VisitWords& words)
{
    const bool named = !words.person.empty();
    const auto events = m_site.run(command, [&](Time now) -> Result<Drafts, CaseRefusal> {
        auto& entropy = m_site.entropy();
        const auto& catalogue = m_site.catalogue();
        if (writtenText(words.text, Lines::many).empty()) return refused(CaseRefusal::nothingSaid);
        const auto* topic = catalogue.caseKind(words.topic);
        if (!catalogue.offers(topic)) return refused(CaseRefusal::unknownTopic);
        if (words.service != 0 && !catalogue.offers(catalogue.service(words.service)))
            return refused(CaseRefusal::unknownService);
        auto lines = linesOf(catalogue, words, *topic);
        for (const auto& line : lines)
            if (const auto fault = faultOf(line)) return refused(*fault);

        Drafts drafts;
        KeyId key = KeyId::random(entropy);
        CaseId id = CaseId::random(entropy);
        if (named) {
            const auto resident = SqlPeople{m_site.database()}.resident(words.person);
            if (!resident) return refused(CaseRefusal::noSuchPerson);
            if (resident->erased) return refused(CaseRefusal::personErased);
            key = resident->key;
            const auto stored = words.ticket.empty() ? std::nullopt : m_rows.ofVisit(words.person, words.ticket);
            id = stored ? stored->id : CaseId::timed(now, entropy);
            if (!stored) drafts.push_back(draftOf(CaseOpened{id, words.person, words.ticket, cameToTheCounter}));
        } else {
            lines.front().receipt = ReceiptCode::random(entropy).text();
            drafts.push_back(draftOf(CaseOpened{id, {}, {}, cameToTheCounter, digestOf(lines.front().receipt)}));
        }
        for (const auto& line : lines) {
            const auto lineId = named ? LineId::timed(now, entropy) : LineId::random(entropy);
            drafts.push_back(caseLineDraft(m_site, now, id, lineId, key, line));
        }
        return drafts;
    });
    if (!events) return refused(events.refusal());
    const auto first = std::ranges::find(*events, CaseLineStated::type, &Event::type);
    if (first == events->end()) throw Trouble{TroubleKind::other, "this command was used for something else before"};
    const auto stated = bodyOf<CaseLineStated>(*first);
    const auto sealed = m_site.journal().personKeys().words<LineWords>(*first);
    return KeptLine{stated.caseId, stated.line, words.topic, stated.due, sealed ? sealed->receipt : std::string{}};
}

Result<LineReopened, CaseRefusal> CaseDesk::reopenLine(const Command& command, LineId id)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CaseRefusal> {
        const auto line = m_rows.line(id);
        const auto stored = line ? m_rows.find(line->caseId) : std::nullopt;
        if (!stored) return refused(CaseRefusal::noSuchCase);
        const auto reopened = decideReopenLine(*line);
        if (!reopened) return refused(reopened.refusal());
        Drafts drafts{draftOf(*reopened)};
        if (mayMove(stored->state, CaseState::registered))
            drafts.push_back(draftOf(CaseMoved{stored->id, stored->state, CaseState::registered, "LINE_REOPENED"}));
        return drafts;
    });
    if (!events) return refused(events.refusal());
    return theOne<LineReopened>(*events);
}

std::optional<ReceiptStanding> CaseDesk::standingOfReceipt(const std::string& code)
{
    const auto receipt = ReceiptCode::parse(code);
    return receipt ? m_rows.standingOfReceipt(digestOf(receipt->text())) : std::nullopt;
}

Result<CaseMoved, CaseRefusal> CaseDesk::move(const Command& command, CaseId id, CaseState to,
                                              const std::string& reason)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, CaseRefusal> {
        const auto stored = m_rows.find(id);
        if (!stored) return refused(CaseRefusal::noSuchCase);
        const auto moved = decideMoveCase(*stored, to, reason);
        if (!moved) return refused(moved.refusal());
        return Drafts{draftOf(*moved)};
    });
    if (!events) return refused(events.refusal());
    return theOne<CaseMoved>(*events);
}

} // namespace pintu
