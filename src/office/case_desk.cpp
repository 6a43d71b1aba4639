#include "office/case_desk.h"

#include "office/written_text.h"
#include "store/sql_people.h"

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

} // namespace

Draft caseLineDraft(CaseId id, LineId line, KeyId key, const LineForm& form)
{
    CaseLineStated body{line, id, form.kind, form.topic, form.sector, form.programme, form.urgency, form.sensitive};
    LineWords words{writtenText(form.text, Lines::many), {}, {}};
    if (form.sensitive) {
        words.sector = std::move(body.sector);
        words.programme = std::move(body.programme);
        body.sector.clear();
        body.programme.clear();
        body.topic.clear(); // the kind of a protected case would tell much
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
            drafts.push_back(caseLineDraft(id, LineId::timed(now, m_site.entropy()), resident->key, line));
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
        const auto resident = SqlPeople{m_site.database()}.resident(stored->person);
        if (!resident || resident->erased) return refused(CaseRefusal::personErased);
        return Drafts{caseLineDraft(id, LineId::timed(now, m_site.entropy()), resident->key, line)};
    });
    if (!events) return refused(events.refusal());
    return theOne<CaseLineStated>(*events).line;
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
