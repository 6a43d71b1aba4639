#include "store/postgres_pooler.h"

#include "core/base/trouble.h"

#include <charconv>
#include <chrono>
#include <cstring>
#include <memory>
#include <optional>
#include <poll.h>

namespace pintu {
namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* whichProcess = "SELECT pg_backend_pid()";
constexpr int rounds = 12; // under load each may meet the same process by chance, one in the size of the pool
constexpr std::chrono::seconds patience{2}; // a pooler of whole sessions that has none left lets us wait

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

[[noreturn]] void refuse()
{
    throw Trouble{TroubleKind::pooledServer,
                  "a pooler hands the transactions of one connection to several server processes"};
}

int numberIn(const Result& result)
{
    int out = 0;
    const char* digits = PQntuples(result.get()) == 1 ? PQgetvalue(result.get(), 0, 0) : "";
    std::from_chars(digits, digits + std::strlen(digits), out);
    return out;
}

/// The answer to one statement, or nothing when it does not come in time.
std::optional<Result> ask(PGconn* connection, const char* statement)
{
    const auto until = Clock::now() + patience;
    if (PQsendQuery(connection, statement) != 1) return std::nullopt;
    while (PQisBusy(connection) != 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        pollfd ready{PQsocket(connection), POLLIN, 0};
        if (left.count() <= 0 || poll(&ready, 1, static_cast<int>(left.count())) <= 0) return std::nullopt;
        if (PQconsumeInput(connection) != 1) return std::nullopt;
    }
    Result last{nullptr, &PQclear};
    for (Result next{PQgetResult(connection), &PQclear}; next; next.reset(PQgetResult(connection)))
        last = std::move(next);
    if (!last) return std::nullopt;
    return last;
}

/// Of the process that answers this connection now.
int processOf(PGconn* connection)
{
    const Result answer{PQexec(connection, whichProcess), &PQclear};
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
        throw Trouble{TroubleKind::serverGone, "the database server does not answer"};
    return numberIn(answer);
}

} // namespace

int sessionProcess(PGconn* connection, const std::string& conninfo)
{
    const int process = processOf(connection);
    if (PQbackendPID(connection) == process) return process; // the server itself greeted us: nobody stands between
    const std::unique_ptr<PGconn, decltype(&PQfinish)> other{PQconnectdb(conninfo.c_str()), &PQfinish};
    if (PQstatus(other.get()) != CONNECTION_OK) return process;
    for (int round = 0; round < rounds; ++round) {
        // While another transaction is open, a pooler of transactions gives it the process that answered us, or us
        // another one the next time. A pooler of sessions does neither.
        const auto begun = ask(other.get(), "BEGIN");
        if (!begun) return process;
        if (PQresultStatus(begun->get()) != PGRES_COMMAND_OK) refuse(); // pool_mode = statement knows no transactions
        const auto held = ask(other.get(), whichProcess);
        if (!held) return process;
        if (numberIn(*held) == process || processOf(connection) != process) refuse();
        if (!ask(other.get(), "ROLLBACK")) return process;
    }
    return process;
}

} // namespace pintu
