#include "store/postgres_pooler.h"

#include "core/base/trouble.h"
#include "store/postgres_bounded.h"

#include <charconv>
#include <cstring>

namespace pintu {
namespace {

constexpr const char* whichProcess = "SELECT pg_backend_pid()";
constexpr int rounds = 12; // under load each may meet the same process by chance, one in the size of the pool
constexpr std::chrono::seconds patience{2}; // a pooler of whole sessions that has none left lets us wait

[[noreturn]] void refuse()
{
    throw Trouble{TroubleKind::pooledServer,
                  "a pooler hands the transactions of one connection to several server processes"};
}

int numberIn(const PostgresResult& result)
{
    int out = 0;
    const char* digits = PQntuples(result.get()) == 1 ? PQgetvalue(result.get(), 0, 0) : "";
    std::from_chars(digits, digits + std::strlen(digits), out);
    return out;
}

/// Of the process that answers this connection now.
int processOf(PGconn* connection)
{
    const PostgresResult answer{PQexec(connection, whichProcess), &PQclear};
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
        throw Trouble{TroubleKind::serverGone, "the database server does not answer"};
    return numberIn(answer);
}

} // namespace

int sessionProcess(PGconn* connection, const std::string& conninfo)
{
    const int process = processOf(connection);
    if (PQbackendPID(connection) == process) return process; // the server itself greeted us: nobody stands between
    const auto soon = [] { return PostgresClock::now() + patience; };
    const auto other = connectUntil(conninfo, soon());
    if (!other) return process;
    for (int round = 0; round < rounds; ++round) {
        // While another transaction is open, a pooler of transactions gives it the process that answered us, or us
        // another one the next time. A pooler of sessions does neither.
        const auto begun = askUntil(other->get(), "BEGIN", soon());
        if (!begun) return process;
        if (PQresultStatus(begun->get()) != PGRES_COMMAND_OK) refuse(); // pool_mode = statement knows no transactions
        const auto held = askUntil(other->get(), whichProcess, soon());
        if (!held) return process;
        if (numberIn(*held) == process || processOf(connection) != process) refuse();
        if (!askUntil(other->get(), "ROLLBACK", soon())) return process;
    }
    return process;
}

} // namespace pintu
