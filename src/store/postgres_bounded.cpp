#include "store/postgres_bounded.h"

#include <array>
#include <poll.h>
#include <utility>

namespace pintu {
namespace {

/// A cut cable is noticed within four seconds while something is sent, and within nine while nothing is.
constexpr std::array<std::pair<const char*, const char*>, 7> limits{{{"connect_timeout", "3"},
                                                                     {"tcp_user_timeout", "4000"},
                                                                     {"keepalives", "1"},
                                                                     {"keepalives_idle", "5"},
                                                                     {"keepalives_interval", "2"},
                                                                     {"keepalives_count", "2"},
                                                                     {"fallback_application_name", "satupintu"}}};

std::string quoted(const std::string& value)
{
    std::string out = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') out += '\\';
        out += c;
    }
    return out + "'";
}

/// Whether the session's socket is ready for `events` by then.
bool readyUntil(PGconn* session, short events, PostgresClock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - PostgresClock::now());
    pollfd ready{PQsocket(session), events, 0};
    return left.count() > 0 && poll(&ready, 1, static_cast<int>(left.count())) > 0;
}

} // namespace

std::string withLimits(const std::string& connection)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options{
        PQconninfoParse(connection.c_str(), nullptr), &PQconninfoFree};
    if (!options) return connection; // connecting tells what is wrong with it
    std::string out;
    for (const auto* option = options.get(); option->keyword; ++option) {
        const char* value = option->val;
        for (const auto& [name, limit] : limits)
            if (!value && std::string_view{option->keyword} == name) value = limit;
        if (value) out += std::string{out.empty() ? "" : " "} + option->keyword + "=" + quoted(value);
    }
    return out;
}

std::optional<PostgresSession> connectUntil(const std::string& connection, PostgresClock::time_point until)
{
    PostgresSession session{PQconnectStart(connection.c_str()), &PQfinish};
    if (!session) return std::nullopt;
    PQsetNoticeProcessor(
        session.get(), [](void*, const char*) {}, nullptr);
    auto next = PGRES_POLLING_WRITING;
    while (next != PGRES_POLLING_OK) {
        if (next == PGRES_POLLING_FAILED || PQstatus(session.get()) == CONNECTION_BAD) return std::nullopt;
        if (!readyUntil(session.get(), next == PGRES_POLLING_READING ? POLLIN : POLLOUT, until)) return std::nullopt;
        next = PQconnectPoll(session.get());
    }
    return session;
}

std::optional<PostgresResult> askUntil(PGconn* session, const char* statement, PostgresClock::time_point until)
{
    if (PQsendQuery(session, statement) != 1) return std::nullopt;
    while (PQisBusy(session) != 0)
        if (!readyUntil(session, POLLIN, until) || PQconsumeInput(session) != 1) return std::nullopt;
    PostgresResult last{nullptr, &PQclear};
    for (PostgresResult next{PQgetResult(session), &PQclear}; next; next.reset(PQgetResult(session)))
        last = std::move(next);
    if (!last) return std::nullopt;
    return last;
}

} // namespace pintu
