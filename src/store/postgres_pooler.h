#pragma once

#include <libpq-fe.h>

#include <string>

namespace pintu {

/// The server's process that serves this session. Stops a connection behind a pooler that hands each transaction to
/// whichever server process is free (PgBouncer with pool_mode = transaction or statement, and its like): settings, the
/// search path and prepared statements stay behind with the process, so answers may be another office's. Throws Trouble
/// pooledServer. A pooler that keeps a session whole does no harm and is let through. `conninfo` opens a second
/// connection, only where there is a pooler at all.
int sessionProcess(PGconn* connection, const std::string& conninfo);

} // namespace pintu
