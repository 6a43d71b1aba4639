#include "store/sql_cases.h"

namespace pintu {
namespace {

/// See isOver.
constexpr std::string_view goesOn = "state NOT IN ('closed', 'rejected', 'lapsed', 'duplicate')";

template <class... Args>
std::vector<Case> select(Database& database, std::string_view where, const Args&... args)
{
    std::vector<Case> out;
    const std::string sql = "SELECT id, person, ticket, state, opened_at, (SELECT count(*) FROM case_lines l WHERE "
                            "l.case_id = c.id) FROM cases c " +
                            std::string{where};
    for (const auto& row : database.all<CaseId, PersonId, TicketId, CaseState, Time, long long>(sql, args...)) {
        Case c;
        std::tie(c.id, c.person, c.ticket, c.state, c.opened, c.lines) = row;
        out.push_back(c);
    }
    return out;
}

template <class... Args>
std::vector<CaseLine> selectLines(Database& database, std::string_view where, const Args&... args)
{
    std::vector<CaseLine> out;
    const std::string sql = "SELECT id, case_id, kind, topic, sector, programme, urgency, sensitive, place, stated_at, "
                            "due, ended FROM case_lines " +
                            std::string{where};
    for (const auto& row : database.all<LineId, CaseId, LineKind, std::string, std::string, std::string, Urgency, bool,
                                        long long, Time, Time, std::string>(sql, args...)) {
        CaseLine line;
        std::string ended;
        std::tie(line.id, line.caseId, line.kind, line.topic, line.sector, line.programme, line.urgency, line.sensitive,
                 line.seq, line.stated, line.due, ended) = row;
        line.end = parseEnum<LineEnd>(ended);
        out.push_back(std::move(line));
    }
    return out;
}

} // namespace

std::optional<Case> SqlCases::find(CaseId id)
{
    const auto found = select(m_database, "WHERE id = :id", id);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::vector<Case> SqlCases::ofPerson(PersonId person)
{
    return select(m_database, "WHERE person = :person ORDER BY made DESC", person);
}

std::optional<Case> SqlCases::ofVisit(PersonId person, TicketId ticket)
{
    const auto found =
        select(m_database,
               "WHERE ticket = :ticket AND person = :person AND " + std::string{goesOn} + " ORDER BY made DESC LIMIT 1",
               ticket, person);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::optional<ReceiptStanding> SqlCases::standingOfReceipt(const std::string& digest)
{
    if (digest.empty()) return std::nullopt;
    // The same question twice: a server answers it by a function that runs as the owner.
    const auto* const sql =
        m_database.engine() == Engine::postgresql
            ? "SELECT state, due, ended FROM receipt_standing(:receipt)"
            : "SELECT c.state, l.due, l.ended FROM cases c JOIN case_lines l ON l.case_id = c.id WHERE c.receipt = "
              ":receipt ORDER BY l.place LIMIT 1";
    const auto row = m_database.one<CaseState, Time, std::string>(sql, digest);
    if (!row) return std::nullopt;
    const auto end = parseEnum<LineEnd>(std::get<2>(*row));
    return ReceiptStanding{std::get<0>(*row), end ? Time{} : std::get<1>(*row), end};
}

std::vector<CaseLine> SqlCases::lines(CaseId id)
{
    return selectLines(m_database, "WHERE case_id = :id ORDER BY place", id);
}

std::optional<CaseLine> SqlCases::line(LineId id)
{
    const auto found = selectLines(m_database, "WHERE id = :id", id);
    return found.empty() ? std::nullopt : std::optional{found.front()};
}

std::vector<CaseLine> SqlCases::openLines()
{
    return selectLines(m_database, "WHERE ended = '' AND EXISTS (SELECT 1 FROM cases c WHERE c.id = case_lines.case_id "
                                   "AND c." +
                                       std::string{goesOn} +
                                       ") ORDER BY CASE WHEN due = 0 THEN 1 ELSE 0 END, due, place");
}

Fold casesFold()
{
    Fold fold{"cases", 2, {"cases", "case_lines"}};
    fold.on<CaseOpened>([](const CaseOpened& body, const Event& event, Statements& out) {
        out.add("INSERT INTO cases (id, person, ticket, channel, state, opened_at, receipt, made, place) "
                "VALUES (:id, :person, :ticket, :channel, 'registered', :opened, :receipt, :made, :place)",
                body.id, body.person, body.ticket, body.channel, event.at, body.receipt, placeOf(event),
                placeOf(event));
    });
    fold.on<CaseLineStated>([](const CaseLineStated& body, const Event& event, Statements& out) {
        out.add(
            "INSERT INTO case_lines (id, case_id, kind, topic, sector, programme, urgency, sensitive, stated_at, due, "
            "place) VALUES (:id, :case, :kind, :topic, :sector, :programme, :urgency, :sensitive, :stated, :due, "
            ":place) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, topic = excluded.topic, sector = "
            "excluded.sector, programme = excluded.programme, urgency = excluded.urgency, sensitive = "
            "excluded.sensitive, stated_at = excluded.stated_at, due = excluded.due, place = excluded.place",
            body.line, body.caseId, body.kind, body.topic, body.sector, body.programme, body.urgency, body.sensitive,
            event.at, body.due, placeOf(event));
    });
    fold.on<LineEnded>([](const LineEnded& body, const Event& event, Statements& out) {
        out.add("UPDATE case_lines SET ended = :end, ended_at = :at WHERE id = :id", body.end, event.at, body.line);
    });
    fold.on<LineReopened>([](const LineReopened& body, const Event&, Statements& out) {
        out.add("UPDATE case_lines SET ended = '', ended_at = 0 WHERE id = :id", body.line);
    });
    fold.on<CaseMoved>([](const CaseMoved& body, const Event& event, Statements& out) {
        out.add("UPDATE cases SET state = :state, place = :place WHERE id = :id", body.to, placeOf(event), body.id);
    });
    return fold;
}

} // namespace pintu
