#include "store/postgres_pipeline.h"

#include "store/numbered_places.h"

#include <soci/postgresql/soci-postgresql.h>

#include <optional>
#include <utility>

namespace pintu {

/// One trip: what is sent, and the answers, which come in the same order. Whatever happens, the session leaves the
/// pipeline again.
class PostgresPipeline::Trip {
public:
    explicit Trip(PGconn* session) : m_session{session}
    {
        if (PQenterPipelineMode(session) != 1) lost();
    }
    ~Trip()
    {
        if (m_syncs > 0) drain();
        PQexitPipelineMode(m_session);
    }
    Trip(const Trip&) = delete;
    Trip& operator=(const Trip&) = delete;

    void prepare(const std::string& name, std::string_view sql)
    {
        sent(PQsendPrepare(m_session, name.c_str(), withNumberedPlaces(sql).c_str(), 0, nullptr));
    }
    void run(const std::string& name, const std::vector<std::string>& values)
    {
        std::vector<const char*> texts;
        for (const auto& value : values) texts.push_back(value.c_str());
        sent(PQsendQueryPrepared(m_session, name.c_str(), static_cast<int>(texts.size()), texts.data(), nullptr,
                                 nullptr, 0));
    }
    void run(const char* sql) { sent(PQsendQueryParams(m_session, sql, 0, nullptr, nullptr, nullptr, nullptr, 0)); }
    /// Asks for the answers so far, or the server would keep them until the end of the trip.
    void wantAnswers() { sent(PQsendFlushRequest(m_session)); }
    void end()
    {
        sent(PQpipelineSync(m_session));
        ++m_syncs;
    }

    /// The answer to the next statement. The first that failed is kept for complain(); those behind it have none.
    PostgresResult next()
    {
        PostgresResult answer{PQgetResult(m_session), &PQclear};
        if (!answer) lost();
        PQclear(PQgetResult(m_session)); // the end of this statement's answers
        const auto status = PQresultStatus(answer.get());
        const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (!good && !m_failure && status != PGRES_PIPELINE_ABORTED) m_failure.emplace(failureOf(answer.get()));
        if (PQstatus(m_session) == CONNECTION_BAD) lost();
        m_good = good;
        return answer;
    }
    bool good() const { return m_good; }

    void complain()
    {
        drain();
        if (m_failure) throw *m_failure;
    }

private:
    void sent(int ok)
    {
        if (ok != 1) lost();
    }
    [[noreturn]] void lost()
    {
        m_syncs = 0; // nothing comes any more
        throw soci::postgresql_soci_error(PQerrorMessage(m_session), "08006");
    }
    static soci::postgresql_soci_error failureOf(const PGresult* answer)
    {
        const char* state = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
        return {PQresultErrorMessage(answer), state ? state : "08006"};
    }
    void drain()
    {
        while (m_syncs > 0) {
            const PostgresResult answer{PQgetResult(m_session), &PQclear};
            if (answer && PQresultStatus(answer.get()) == PGRES_PIPELINE_SYNC) --m_syncs;
            if (PQstatus(m_session) == CONNECTION_BAD) m_syncs = 0;
        }
    }

    PGconn* m_session;
    int m_syncs = 0;
    bool m_good = false;
    std::optional<soci::postgresql_soci_error> m_failure;
};

std::vector<PostgresResult> PostgresPipeline::send(End end)
{
    const auto statements = std::exchange(m_waiting, {});
    const bool commits = end == End::commit;
    PostgresWatch::Waiting watched{m_watch, commits ? PostgresWatch::For::writes : PostgresWatch::For::answer};
    Trip trip{m_session};
    std::map<std::string, std::string> names; // those that are new in this trip
    std::vector<bool> prepares;
    for (const auto& [statement, plain] : statements) {
        const auto& sql = statement.sql;
        prepares.push_back(!plain && !m_names.contains(sql) && !names.contains(sql));
        if (prepares.back()) trip.prepare(names[sql] = "pipeline_" + std::to_string(++m_named), sql);
        if (plain)
            trip.run(sql.c_str());
        else
            trip.run(names.contains(sql) ? names[sql] : m_names[sql], statement.values);
    }
    if (commits) {
        trip.wantAnswers(); // a COMMIT may wait for a standby, and that wait has its own limit
        trip.run("COMMIT");
    }
    trip.end();

    std::vector<PostgresResult> answers;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        if (prepares[i]) {
            (void)trip.next();
            if (trip.good()) m_names[statements[i].statement.sql] = names[statements[i].statement.sql];
        }
        answers.push_back(trip.next());
    }
    if (commits) {
        watched.commits();
        (void)trip.next();
    }
    trip.complain();
    return answers;
}

} // namespace pintu
