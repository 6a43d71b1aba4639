#pragma once

#include "core/cases/case.h"
#include "office/site.h"
#include "store/sql_cases.h"

#include <string>
#include <vector>

namespace pintu {

struct LineForm {
    LineKind kind = LineKind::complaint;
    std::string topic; ///< catalogue case_kinds
    std::string sector;
    std::string programme;
    Urgency urgency = Urgency::routine;
    bool sensitive = false; ///< violence, children in need …: sector and programme are then sealed too
    std::string text;       ///< what the resident said
};

/// The event that writes a line of a case down; its words are sealed under the person's key. Of a sensitive line
/// sector, programme and topic are sealed, too.
Draft caseLineDraft(CaseId id, LineId line, KeyId key, const LineForm& form);

/// Cases: complaints and needs of a visit, several lines a case. Needs the site's keys.
class CaseDesk {
public:
    explicit CaseDesk(Site& site) : m_site{site}, m_rows{site.database()} {}

    struct Opened {
        CaseId id;
        std::vector<LineId> lines;
    };
    Result<Opened, CaseRefusal> open(const Command& command, PersonId person, TicketId ticket,
                                     const std::string& channel, const std::vector<LineForm>& lines);
    Result<LineId, CaseRefusal> addLine(const Command& command, CaseId id, const LineForm& line);
    Result<CaseMoved, CaseRefusal> move(const Command& command, CaseId id, CaseState to, const std::string& reason);

    std::optional<Case> find(CaseId id) { return m_rows.find(id); }
    std::vector<Case> ofPerson(PersonId person) { return m_rows.ofPerson(person); }
    std::vector<CaseLine> lines(CaseId id) { return m_rows.lines(id); }
    std::optional<LineWords> words(const CaseLine& line) { return m_site.journal().wordsAt<LineWords>(line.seq); }

private:
    std::optional<CaseRefusal> faultOf(const LineForm& line);
    Site& m_site;
    SqlCases m_rows;
};

} // namespace pintu
