#include "store/postgres_walk.h"

#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>

#include <optional>
#include <utility>

namespace pintu {
namespace {

struct PostgresWalk final : Database::Rows::Walk {
    PostgresWalk(soci::session& over, PostgresWatch& watched, const std::string& cursorName, std::string_view select,
                 std::size_t columns)
        : Walk{columns}, watch{watched}, cursor{over, watched, cursorName, select}
    {
        const PostgresWatch::Waiting waiting{watch};
        fetch.emplace(over);
        fetch->alloc();
        fetch->prepare("FETCH 500 FROM " + cursorName);
        for (auto& text : row) fetch->exchange(soci::into(text));
        fetch->define_and_bind();
    }
    ~PostgresWalk() override
    {
        const PostgresWatch::Waiting waiting{watch}; // the server is told
        fetch.reset();
    }

    bool next() override
    {
        if (inBatch && fetch->fetch()) return true;
        const PostgresWatch::Waiting waiting{watch};
        inBatch = !ended && fetch->execute(true);
        ended = !inBatch;
        return inBatch;
    }

    struct Cursor {
        Cursor(soci::session& over, PostgresWatch& watched, std::string cursorName, std::string_view select)
            : session{over}, watch{watched}, name{std::move(cursorName)}
        {
            const PostgresWatch::Waiting waiting{watch};
            session << "DECLARE " + name + " NO SCROLL CURSOR FOR " + std::string{select};
        }
        ~Cursor()
        {
            const PostgresWatch::Waiting waiting{watch};
            PQclear(PQexec(nativeOf(session), ("CLOSE " + name).c_str())); // or a failure has closed it
        }
        Cursor(const Cursor&) = delete;
        Cursor& operator=(const Cursor&) = delete;

        soci::session& session;
        PostgresWatch& watch;
        std::string name;
    };

    PostgresWatch& watch;
    Cursor cursor;
    std::optional<soci::statement> fetch;
    bool inBatch = false;
    bool ended = false;
};

} // namespace

PGconn* nativeOf(soci::session& session)
{
    return static_cast<soci::postgresql_session_backend*>(session.get_backend())->conn_;
}

std::unique_ptr<Database::Rows::Walk> walkOver(soci::session& session, PostgresWatch& watch, const std::string& cursor,
                                               std::string_view select, std::size_t columns)
{
    return std::make_unique<PostgresWalk>(session, watch, cursor, select, columns);
}

} // namespace pintu
