#pragma once

#include <libpq-fe.h>

#include <chrono>
#include <memory>
#include <optional>
#include <string>

namespace pintu {

using PostgresClock = std::chrono::steady_clock;
using PostgresResult = std::unique_ptr<PGresult, decltype(&PQclear)>;
using PostgresSession = std::unique_ptr<PGconn, decltype(&PQfinish)>;

/// The connection string with limits of ours where it names none of its own: libpq waits for ever by itself, for a
/// server that is switched off as for a cable that is cut.
std::string withLimits(const std::string& connection);

/// A second session for a question beside, or nothing when the server lets none in by then.
std::optional<PostgresSession> connectUntil(const std::string& connection, PostgresClock::time_point until);

/// The answer to one statement, or nothing when it does not come by then.
std::optional<PostgresResult> askUntil(PGconn* session, const char* statement, PostgresClock::time_point until);

} // namespace pintu
