#include "store/sql_cases.h"

namespace pintu {
namespace {

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

std::vector<CaseLine> SqlCases::lines(CaseId id)
{
    std::vector<CaseLine> out;
    for (const auto& row :
         m_database.all<LineId, CaseId, LineKind, std::string, std::string, std::string, Urgency, bool, long long>(
             "SELECT id, case_id, kind, topic, sector, programme, urgency, sensitive, place FROM case_lines WHERE "
             "case_id = :id ORDER BY place",
             id)) {
        CaseLine line;
        std::tie(line.id, line.caseId, line.kind, line.topic, line.sector, line.programme, line.urgency, line.sensitive,
                 line.seq) = row;
        out.push_back(std::move(line));
    }
    return out;
}

Fold casesFold()
{
    Fold fold{"cases", 1, {"cases", "case_lines"}};
    fold.on<CaseOpened>([](const CaseOpened& body, const Event& event, Statements& out) {
        out.add("INSERT INTO cases (id, person, ticket, channel, state, opened_at, made, place) "
                "VALUES (:id, :person, :ticket, :channel, 'registered', :opened, :made, :place)",
                body.id, body.person, body.ticket, body.channel, event.at, placeOf(event), placeOf(event));
    });
    fold.on<CaseLineStated>([](const CaseLineStated& body, const Event& event, Statements& out) {
        out.add("INSERT INTO case_lines (id, case_id, kind, topic, sector, programme, urgency, sensitive, place) "
                "VALUES (:id, :case, :kind, :topic, :sector, :programme, :urgency, :sensitive, :place) "
                "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, topic = excluded.topic, sector = "
                "excluded.sector, programme = excluded.programme, urgency = excluded.urgency, sensitive = "
                "excluded.sensitive, place = excluded.place",
                body.line, body.caseId, body.kind, body.topic, body.sector, body.programme, body.urgency,
                body.sensitive, placeOf(event));
    });
    fold.on<CaseMoved>([](const CaseMoved& body, const Event& event, Statements& out) {
        out.add("UPDATE cases SET state = :state, place = :place WHERE id = :id", body.to, placeOf(event), body.id);
    });
    return fold;
}

} // namespace pintu
