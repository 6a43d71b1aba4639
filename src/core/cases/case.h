#pragma once

#include "core/base/result.h"
#include "core/base/text_limit.h"
#include "core/cases/urgency.h"
#include "core/record/fields.h"

#include <optional>
#include <string>

namespace pintu {

/// A complaint and a need are two kinds of one thing: a line of a case.
enum class LineKind { complaint, need };

template <>
struct EnumNames<LineKind> {
    static constexpr std::array<std::string_view, 2> names{"complaint", "need"};
};

enum class CaseState {
    registered,
    documentCheck,
    toComplete,
    dataCheck,
    homeVisit,
    recommendation,
    approval,
    handled,
    referred,
    monitoring,
    closed,
    rejected,
    lapsed,
    duplicate,
};

template <>
struct EnumNames<CaseState> {
    static constexpr std::array<std::string_view, 14> names{
        "registered", "documentCheck", "toComplete", "dataCheck", "homeVisit", "recommendation", "approval",
        "handled",    "referred",      "monitoring", "closed",    "rejected",  "lapsed",         "duplicate"};
};

/// True when a case may go from one state to the other.
bool mayMove(CaseState from, CaseState to);

struct CaseOpened {
    static constexpr std::string_view type = "caseOpened";
    CaseId id;
    PersonId person;
    TicketId ticket;     ///< the visit, or empty
    std::string channel; ///< catalogue code: DATANG, PUSKESOS, TELEPON …
    std::string subject() const { return id.text(); }
    bool operator==(const CaseOpened&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.id);
        field(2, self.person);
        field(3, self.ticket);
        field(4, self.channel);
    }
};

struct LineWords {
    std::string text;      ///< what the resident said
    std::string sector;    ///< only for sensitive lines
    std::string programme; ///< only for sensitive lines
    bool operator==(const LineWords&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.text);
        field(2, self.sector);
        field(3, self.programme);
    }
};

/// What a resident said may fill a page of handwriting.
inline constexpr std::array<TextLimit<LineWords>, 1> lineLimits{{{"text", &LineWords::text, 2000}}};

struct CaseLineStated {
    static constexpr std::string_view type = "caseLineStated";
    LineId line;
    CaseId caseId;
    LineKind kind = LineKind::complaint;
    std::string topic;     ///< catalogue code of the kind of case
    std::string sector;    ///< empty where sensitive: it then stands among the sealed words
    std::string programme; ///< as above
    Urgency urgency = Urgency::routine;
    bool sensitive = false;
    std::string subject() const { return caseId.text(); }
    bool operator==(const CaseLineStated&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.line);
        field(2, self.caseId);
        field(3, self.kind);
        field(4, self.topic);
        field(5, self.sector);
        field(6, self.programme);
        field(7, self.urgency);
        field(8, self.sensitive);
    }
};

struct CaseMoved {
    static constexpr std::string_view type = "caseMoved";
    CaseId id;
    CaseState from = CaseState::registered;
    CaseState to = CaseState::registered;
    std::string reason; ///< a code, never free text
    std::string subject() const { return id.text(); }
    bool operator==(const CaseMoved&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.id);
        field(2, self.from);
        field(3, self.to);
        field(4, self.reason);
    }
};

/// A case in the state to which its events have brought it.
struct Case {
    CaseId id;
    PersonId person;
    TicketId ticket;
    CaseState state = CaseState::registered;
    Time opened;
    std::int64_t lines = 0;
};

struct CaseLine {
    LineId id;
    CaseId caseId;
    LineKind kind = LineKind::complaint;
    std::string topic;
    std::string sector;
    std::string programme;
    Urgency urgency = Urgency::routine;
    bool sensitive = false;
    std::int64_t seq = 0;
};

enum class CaseRefusal {
    noSuchPerson,
    personErased,
    noLine,
    textTooLong,
    unknownSector,
    unknownTopic,
    unknownProgramme,
    unknownChannel,
    noSuchCase,
    final,
    notFromHere,
    needsReason
};
Result<CaseMoved, CaseRefusal> decideMoveCase(const Case& stored, CaseState to, std::string reason);

} // namespace pintu
