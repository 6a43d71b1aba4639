#include "support/postgres_cluster.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <stdexcept>
#include <unistd.h>

namespace pintu::test {
namespace {

const std::filesystem::path script = PINTU_SOURCE_DIR "/tests/support/postgres_cluster";

std::string lineOf(const std::filesystem::path& file)
{
    std::ifstream in{file};
    std::string line;
    std::getline(in, line);
    return line;
}

std::optional<PostgresCluster> runningIn(const std::filesystem::path& folder)
{
    PostgresCluster out{lineOf(folder / "conninfo"), lineOf(folder / "admin")};
    // What an interrupted run left behind answers no more.
    if (out.office.empty() || PQping(out.office.c_str()) != PQPING_OK) return std::nullopt;
    return out;
}

/// A server for this program alone.
class OwnCluster {
public:
    OwnCluster()
    {
        auto name = (std::filesystem::temp_directory_path() / "pintu-cluster-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no folder for a PostgreSQL server"};
        m_folder = name;
        run("start");
        const auto found = runningIn(m_folder);
        if (!found)
            throw std::runtime_error{
                "a PostgreSQL server for the tests cannot be started; is the package postgresql installed?"};
        m_cluster = *found;
    }
    ~OwnCluster()
    {
        if (getpid() != m_process) return; // a child of fork
        run("stop");
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    OwnCluster(const OwnCluster&) = delete;
    OwnCluster& operator=(const OwnCluster&) = delete;
    const PostgresCluster& cluster() const { return m_cluster; }

private:
    void run(const std::string& what)
    {
        const auto command = "'" + script.string() + "' " + what + " '" + m_folder.string() + "' </dev/null >/dev/null";
        if (std::system(command.c_str()) != 0 && what == "start")
            throw std::runtime_error{"postgres_cluster " + what + " failed"};
    }

    pid_t m_process = getpid();
    std::filesystem::path m_folder;
    PostgresCluster m_cluster;
};

PostgresCluster found()
{
    const char* named = std::getenv("PINTU_TEST_POSTGRES");
    if (const auto running = runningIn(named ? named : PINTU_BINARY_DIR "/test-postgres")) return *running;
    if (named) throw std::runtime_error{"no PostgreSQL server runs in the folder PINTU_TEST_POSTGRES"};
    static const OwnCluster own;
    return own.cluster();
}

} // namespace

const PostgresCluster& postgresCluster()
{
    static const PostgresCluster cluster = found();
    return cluster;
}

bool withoutPostgres()
{
    const char* word = std::getenv("PINTU_WITHOUT_POSTGRES");
    return word && std::string_view{word} == "1";
}

void asAdmin(const std::string& sql)
{
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection{PQconnectdb(postgresCluster().admin.c_str()),
                                                                  &PQfinish};
    PQsetNoticeProcessor(
        connection.get(), [](void*, const char*) {}, nullptr);
    const auto script = "SET session_replication_role = replica; " + sql;
    const std::unique_ptr<PGresult, decltype(&PQclear)> result{PQexec(connection.get(), script.c_str()), &PQclear};
    const auto status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        throw std::runtime_error{PQerrorMessage(connection.get())};
}

} // namespace pintu::test
