#pragma once

#include "core/cases/case.h"
#include "core/cases/visit_words.h"
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
    bool sensitive = false;   ///< violence, children in need …: sector and programme are then sealed too
    std::string text;         ///< what the resident said
    std::string receipt = {}; ///< only of the first line of a complaint without a name
};

/// A line about a service of the catalogue, which knows its sector, its programme and whether it is sensitive.
LineForm lineAbout(const Service& service, LineKind kind, std::string topic, Urgency urgency, std::string text);
LineKind kindOf(const CaseKind& topic);

/// The event that writes a line of a case down; its words are sealed under the person's key. Of a sensitive line
/// sector, programme and topic are sealed, too. The deadline is reckoned from the kind of case, on the office's
/// working days; an emergency has 24 hours by the clock on the wall.
Draft caseLineDraft(Site& site, Time now, CaseId id, LineId line, KeyId key, const LineForm& form);

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
    /// Keeps what was said at a visit, whether a slip goes out or not: one more line of the visit's case, which is
    /// opened where there is none. Without a person the complaint gets a case, a key and a receipt of its own, and
    /// nothing in it names the visit.
    Result<KeptLine, CaseRefusal> keep(const Command& command, const VisitWords& words);
    Result<LineReopened, CaseRefusal> reopenLine(const Command& command, LineId line);
    Result<CaseMoved, CaseRefusal> move(const Command& command, CaseId id, CaseState to, const std::string& reason);

    std::optional<Case> find(CaseId id) { return m_rows.find(id); }
    std::vector<Case> ofPerson(PersonId person) { return m_rows.ofPerson(person); }
    std::vector<CaseLine> lines(CaseId id) { return m_rows.lines(id); }
    std::optional<CaseLine> line(LineId id) { return m_rows.line(id); }
    /// By the code on a receipt. For a kiosk, too: needs no keys, and on a server no right to read cases.
    std::optional<ReceiptStanding> standingOfReceipt(const std::string& code);
    std::optional<LineWords> words(const CaseLine& line) { return m_site.journal().wordsAt<LineWords>(line.seq); }
    /// Under which key words of a case are sealed: the person's, or its own where no name was given. Nothing once it is
    /// erased.
    std::optional<KeyId> keyOf(const Case& stored);

private:
    std::optional<CaseRefusal> faultOf(const LineForm& line);
    Site& m_site;
    SqlCases m_rows;
};

} // namespace pintu
