#pragma once

#include "core/base/result.h"
#include "core/base/text_limit.h"
#include "core/cases/urgency.h"
#include "core/record/fields.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// A complaint and a need are two kinds of one thing: a line of a case. `other` is neither: a question, a suggestion, a
/// report about somebody else, a change of data. 0.1.0 knew the first two.
enum class LineKind { complaint, need, other };

template <>
struct EnumNames<LineKind> {
    static constexpr std::array<std::string_view, 3> names{"complaint", "need", "other"};
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
/// Nobody works on such a case any more.
bool isOver(CaseState state);

struct CaseOpened {
    static constexpr std::string_view type = "caseOpened";
    CaseId id;
    PersonId person;          ///< empty: whoever complained gave no name
    TicketId ticket;          ///< the visit, or empty
    std::string channel;      ///< catalogue code: DATANG, PUSKESOS, TELEPON …
    std::string receipt = {}; ///< SHA-256 of the code on the receipt, hexadecimal; only where no name was given
    std::string subject() const { return id.text(); }
    bool operator==(const CaseOpened&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.id);
        field(2, self.person);
        field(3, self.ticket);
        field(4, self.channel);
        field(5, self.receipt);
    }
};

struct LineWords {
    std::string text;         ///< what the resident said
    std::string sector;       ///< only for sensitive lines
    std::string programme;    ///< only for sensitive lines
    std::string topic = {};   ///< only for sensitive lines; empty in those of 0.1.0
    std::string receipt = {}; ///< the code on the receipt, of the first line of a complaint without a name
    bool operator==(const LineWords&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.text);
        field(2, self.sector);
        field(3, self.programme);
        field(4, self.topic);
        field(5, self.receipt);
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
    Time due = {}; ///< by when the office owes an answer; 0: the line of a program that told none
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
        field(9, self.due);
    }
};

/// The honest reason for which nobody works on a line any more. Only the first three are help; who never answered is
/// never counted among them.
enum class LineEnd {
    answered,     ///< told at the counter, nothing more was asked
    helped,       ///< by the resident's own word
    helpedPartly, ///< by the resident's own word
    notHelped,    ///< a partner says it served, the resident says that no help came
    notEligible,
    noCapacity, ///< no place, money or staff anywhere
    partnerSilent,
    notReached, ///< the resident could not be asked
    withdrawn,  ///< the resident wants it no more
    moved,
    died,
    duplicate,
    error ///< written down by mistake
};
template <>
struct EnumNames<LineEnd> {
    static constexpr std::array<std::string_view, 13> names{
        "answered",   "helped",    "helpedPartly", "notHelped", "notEligible", "noCapacity", "partnerSilent",
        "notReached", "withdrawn", "moved",        "died",      "duplicate",   "error"};
};
/// Whether such an end may be counted as help.
bool isHelp(LineEnd end);

struct LineEnded {
    static constexpr std::string_view type = "caseLineEnded";
    LineId line;
    CaseId caseId;
    LineEnd end = LineEnd::answered;
    std::string subject() const { return caseId.text(); }
    bool operator==(const LineEnded&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.line);
        field(2, self.caseId);
        field(3, self.end);
    }
};

/// What was answered, or why nothing more is done; sealed under the key of the line.
struct AnswerWords {
    std::string text;
    bool operator==(const AnswerWords&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.text); }
};
inline constexpr std::array<TextLimit<AnswerWords>, 1> answerLimits{{{"answer", &AnswerWords::text, 2000}}};

/// It is worked on after all.
struct LineReopened {
    static constexpr std::string_view type = "caseLineReopened";
    LineId line;
    CaseId caseId;
    std::string subject() const { return caseId.text(); }
    bool operator==(const LineReopened&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.line);
        field(2, self.caseId);
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
    Time stated;                ///< when it was said last
    Time due;                   ///< 0: no deadline was told
    std::optional<LineEnd> end; ///< nothing while it is worked on
};

/// What was kept of a visit: where it stands now, and by when an answer is owed.
struct KeptLine {
    CaseId caseId;
    LineId line;
    std::string topic;
    Time due;
    std::string receipt; ///< the code of whoever gave no name
};

/// What whoever holds a receipt is told, and nothing else.
struct ReceiptStanding {
    CaseState state = CaseState::registered;
    Time due;                   ///< by when an answer is owed; 0 where none is any more
    std::optional<LineEnd> end; ///< of its first line
    bool isOver() const;
    bool endedWithoutHelp() const;
    bool operator==(const ReceiptStanding&) const = default;
};

enum class CaseRefusal {
    noSuchPerson,
    personErased,
    noLine,
    nothingSaid, ///< a line without words
    textTooLong,
    unknownService,
    unknownSector,
    unknownTopic,
    unknownProgramme,
    unknownChannel,
    noSuchCase,
    final,
    notFromHere,
    needsReason
};
/// Nothing more is done on a line. Only `answered` and the like want no words: an end against the resident does.
Result<LineEnded, CaseRefusal> decideEndLine(const CaseLine& line, LineEnd end, std::string_view why);
Result<LineReopened, CaseRefusal> decideReopenLine(const CaseLine& line);
/// The case's own step after one of its lines has ended, if any: a case whose last line ended is closed.
std::optional<CaseMoved> afterLineEnded(const Case& stored, std::int64_t linesStillOpen);
Result<CaseMoved, CaseRefusal> decideMoveCase(const Case& stored, CaseState to, std::string reason);

} // namespace pintu
