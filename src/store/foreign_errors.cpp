#include "store/postgres_module.h"

#include <soci/sqlite3/soci-sqlite3.h>

namespace pintu {
namespace {

TroubleKind kindOfSqlite(int result)
{
    constexpr int noRoomForIndex = 4874; // SQLITE_IOERR_SHMSIZE: the file beside the log could not grow
    constexpr int primary = 0xff;
    if (result == noRoomForIndex) return TroubleKind::diskFull;
    switch (result & primary) {
    case 5: // SQLITE_BUSY
    case 6: return TroubleKind::busy;
    case 8: return TroubleKind::readOnly;
    case 11: // SQLITE_CORRUPT
    case 19: // SQLITE_CONSTRAINT: a row that a key forbids, so something contradicts itself
    case 26: return TroubleKind::damaged;
    case 13: return TroubleKind::diskFull;
    case 14: return TroubleKind::notFound;
    case 3: // SQLITE_PERM
    case 23: return TroubleKind::forbidden;
    default: return TroubleKind::other;
    }
}

TroubleKind kindOfPostgresql(std::string_view state)
{
    if (state == "42501" || state.starts_with("28")) return TroubleKind::forbidden;
    if (state == "57014") return TroubleKind::busy; // it took the server too long
    if (state.starts_with("08") || state.starts_with("57") || state == "25P03") return TroubleKind::serverGone;
    if (state == "53100") return TroubleKind::diskFull;
    if (state == "25006") return TroubleKind::readOnlyServer;
    // A prepared statement that is gone, or there before we made it: another client's session answers.
    if (state == "26000" || state == "42P05") return TroubleKind::pooledServer;
    if (state == "55P03") return TroubleKind::busy;
    if (state.starts_with("23") || state.starts_with("XX"))
        return TroubleKind::damaged; // a row that a key forbids; our trigger refuses a broken chain as a check
    return TroubleKind::other;
}

} // namespace

void rethrowAsTrouble(const std::string& doing)
{
    try {
        throw;
    } catch (const Trouble&) {
        throw;
    } catch (const soci::sqlite3_soci_error& error) {
        // The engine's own text may quote values, so only its number goes into the log line.
        std::throw_with_nested(
            Trouble{kindOfSqlite(error.result()), doing + ": SQLite result " + std::to_string(error.result())});
    } catch (const soci::soci_error& error) {
        const auto* postgres = loadedPostgresModule();
        if (const auto state = postgres ? postgres->stateOf(error) : std::nullopt)
            std::throw_with_nested(Trouble{kindOfPostgresql(*state), doing + ": PostgreSQL " + *state});
        const bool server = std::string_view{error.what()}.find("connection") != std::string_view::npos;
        std::throw_with_nested(Trouble{server ? TroubleKind::serverGone : TroubleKind::other, doing});
    } catch (const std::exception&) {
        std::throw_with_nested(Trouble{TroubleKind::other, doing});
    }
}

} // namespace pintu
