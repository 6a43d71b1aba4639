#include "store/engines.h"
#include "store/postgres_roles.h"
#include "support/record_fixture.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <vector>

namespace pintu::test {
namespace {

/// A PgBouncer of this test alone, before the tests' server.
class Pooler {
public:
    explicit Pooler(const std::string& mode)
    {
        const auto& server = postgresCluster().office; // "host=FOLDER dbname=…"
        const auto from = server.find('=') + 1;
        run("start", "'" + server.substr(from, server.find(' ') - from) + "' " + mode);
    }
    ~Pooler() { run("stop", {}); }
    Pooler(const Pooler&) = delete;
    Pooler& operator=(const Pooler&) = delete;

    std::string connection() const
    {
        return "host=" + m_folder.path().string() + " port=6432 dbname=satupintu user=satupintu";
    }

private:
    void run(const std::string& what, const std::string& words) const
    {
        const auto command = "'" PINTU_SOURCE_DIR "/tests/support/pgbouncer' " + what + " '" +
                             m_folder.path().string() + "' " + words + " </dev/null";
        if (std::system(command.c_str()) != 0 && what == "start")
            throw std::runtime_error{
                "a PgBouncer for the tests cannot be started; is the package pgbouncer installed?"};
    }

    TemporaryFolder m_folder;
};

using PostgresPooler = OnPostgresql;

TEST_F(PostgresPooler, ThatHandsOutTransactionsOrStatementsIsRefused)
{
    TestOffice office{Engine::postgresql};
    for (const auto* mode : {"transaction", "statement"}) {
        const Pooler pooler{mode};
        for (const auto access : {Access::write, Access::read})
            EXPECT_EQ(
                troubleOf([&] { (void)Database::openPostgresql(pooler.connection(), office.record.schema(), access); }),
                TroubleKind::pooledServer)
                << mode;
        EXPECT_EQ(troubleOf([&] { makePostgresqlSchema(pooler.connection(), "never_made"); }),
                  TroubleKind::pooledServer)
            << "setup, too";
    }
}

TEST_F(PostgresPooler, IsRefusedWhileOthersAreBusyBehindIt)
{
    TestOffice office{Engine::postgresql};
    const Pooler pooler{"transaction"};
    // Transactions that stay open take processes of the pool away, so that the next ones come to others.
    const std::unique_ptr<PGconn, decltype(&PQfinish)> busy{PQconnectdb(pooler.connection().c_str()), &PQfinish};
    PQclear(PQexec(busy.get(), "BEGIN"));

    EXPECT_EQ(
        troubleOf([&] { (void)Database::openPostgresql(pooler.connection(), office.record.schema(), Access::read); }),
        TroubleKind::pooledServer);
}

TEST_F(PostgresPooler, ThatKeepsSessionsWholeIsAsGoodAsTheServer)
{
    TestOffice office{Engine::postgresql};
    const Pooler pooler{"session"};
    auto database = Database::openPostgresql(pooler.connection(), office.record.schema(), Access::write);

    Database::Writing writing{database};
    database.run("UPDATE counters SET officer = ''");
    writing.commit();

    EXPECT_EQ(database.obstacle(), std::nullopt);
}

} // namespace
} // namespace pintu::test
