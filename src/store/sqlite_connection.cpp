#include "core/base/system_trouble.h"
#include "store/connection.h"
#include "store/file_lock.h"
#include "store/sqlite_file.h"
#include "store/sqlite_statements.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <mutex>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr auto patience = std::chrono::milliseconds{5000};
constexpr int checkpointPages = 4000;     // 16 MiB of log
constexpr int mostFollowedPages = 16'000; // 64 MiB: who follows the log hangs, and must begin again with a whole copy

/// Waits 0.3 to 1.8 ms: SQLite's own handler backs off to 100 ms and starves whoever came late. Only readers that meet
/// a checkpoint ever come here; writers stand in line at the file lock.
int waitABit(void*, int tries)
{
    thread_local std::minstd_rand random{std::random_device{}()};
    usleep(300 + static_cast<useconds_t>(random() % 1500));
    return tries < 5000;
}

struct SqliteConnection final : Database::Connection {
    /// `file`: of an office, beside which others may follow the log; none for what nobody else can open.
    explicit SqliteConnection(const std::string& uri, const std::filesystem::path& file = {})
        : Connection{Engine::sqlite}, followFile{file.empty() ? file : followFileOf(file)}
    {
        static std::once_flag once;
        std::call_once(once, [] {
            sqlite_api::sqlite3_config(SQLITE_CONFIG_URI, 1);
            // A connection is used by one thread at a time, as Database says, and nobody asks how much memory there is:
            // SQLite's locks for both were a tenth of the instructions of folding.
            sqlite_api::sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
            sqlite_api::sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        });
        session.open(soci::sqlite3, "db=\"" + uri + "\"");
        sqlite_api::sqlite3_extended_result_codes(native(), 1);
        sqlite_api::sqlite3_busy_handler(native(), waitABit, nullptr);
        // Before the first statement: if that one fails already, closing must not remove the log.
        int on = 1;
        sqlite_api::sqlite3_file_control(native(), nullptr, SQLITE_FCNTL_PERSIST_WAL, &on);
        // The last one to close would otherwise move the log without holding our lock.
        sqlite_api::sqlite3_db_config(native(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        statements = std::make_unique<SqliteStatements>(native());
    }

    ~SqliteConnection() override
    {
        statements.reset();
        tidyAtExit();
        session.close();
    }

    sqlite_api::sqlite3* native() { return static_cast<soci::sqlite3_session_backend*>(session.get_backend())->conn_; }

    /// The first bytes of the file, through SQLite's own handle of it: see examineSqliteFile. Zeros behind its end.
    std::array<char, sqliteHeaderSize> header()
    {
        std::array<char, sqliteHeaderSize> out{};
        sqlite_api::sqlite3_file* file = nullptr;
        sqlite_api::sqlite3_file_control(native(), nullptr, SQLITE_FCNTL_FILE_POINTER, &file);
        if (file && file->pMethods) file->pMethods->xRead(file, out.data(), static_cast<int>(out.size()), 0);
        return out;
    }

    std::optional<TroubleKind> obstacle() override
    {
        return copy ? std::optional{TroubleKind::readOnly} : std::nullopt;
    }

    void execute(const Statement& statement, std::span<const Value::Kind>, const Database::EachRow& row) override
    {
        statements->execute(statement, row);
    }

    std::vector<std::string> prepared() const override { return statements->prepared(); }

    std::unique_ptr<Database::Rows::Walk> walk(std::string_view select, std::size_t columns) override
    {
        return statements->walk(select, columns);
    }

    void begin() override
    {
        if (lock) lock->lock(patience);
        statements->execute({"BEGIN IMMEDIATE", {}}, {});
    }

    void beginReading() override { session << "BEGIN"; }

    void committed() override
    {
        if (lock && announced > 0) lock->note(announced);
        announced = 0;
        // Still under the file lock: nobody writes the log at the same moment.
        if (oldLogMustGo)
            oldLogMustGo = checkpoint(SQLITE_CHECKPOINT_TRUNCATE) != 0; // a reader held it: the next commit tries again
        else if (logPages >= checkpointPages && !leftToFollower())
            checkpoint(SQLITE_CHECKPOINT_PASSIVE);
    }

    /// A backup that follows the log moves it itself, after it has read its end. Were it moved before, the next commit
    /// would overwrite what was not read yet.
    bool leftToFollower() const { return logPages < mostFollowedPages && isLocked(followFile); }

    int checkpoint(int how)
    {
        logPages = 0;
        return sqlite_api::sqlite3_wal_checkpoint_v2(native(), nullptr, how, nullptr, nullptr);
    }

    /// The last one out leaves a short log; whoever is still in will do it.
    void tidyAtExit() noexcept
    {
        if (!lock || logPages == 0 || leftToFollower()) return;
        try {
            lock->lock(std::chrono::milliseconds{0});
        } catch (const Trouble&) {
            return;
        }
        checkpoint(SQLITE_CHECKPOINT_PASSIVE);
        lock->unlock();
    }

    void ended() noexcept override
    {
        if (lock) lock->unlock();
    }

    void announce(std::int64_t place) override { announced = place; }
    void forgetOldLog() override { oldLogMustGo = true; }

    /// A database that is behind what was once committed has lost its log, or was put back from an old copy.
    void requireNothingLost()
    {
        const auto noted = lock->noted(); // before the head: a writer may add to both meanwhile
        if (noted == 0) return;
        long long tables = 0;
        session << "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'events'", soci::into(tables);
        long long head = 0;
        if (tables > 0) session << "SELECT coalesce(max(place), 0) FROM events", soci::into(head);
        if (head < noted)
            throw Trouble{TroubleKind::lostLog,
                          "the record ends at " + std::to_string(head) + " and was known to " + std::to_string(noted)};
    }

    std::vector<std::string> tables() override
    {
        std::vector<std::string> out;
        soci::rowset<std::string> names =
            (session.prepare
             << "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        for (const auto& name : names) out.push_back(name);
        return out;
    }

    std::vector<std::string> columnsOf(const std::string& table) override
    {
        std::vector<std::string> out;
        soci::rowset<std::string> names =
            (session.prepare << "SELECT name FROM pragma_table_info(:t) ORDER BY cid", soci::use(table, "t"));
        for (const auto& name : names) out.push_back(name);
        return out;
    }

    void script(const std::string& sql) override
    {
        const int result = sqlite_api::sqlite3_exec(native(), sql.c_str(), nullptr, nullptr, nullptr);
        if (result != 0)
            throw Trouble{(result & 0xff) == 13 ? TroubleKind::diskFull : TroubleKind::other,
                          "a script failed: SQLite result " + std::to_string(result)};
    }

    std::string translated(std::string_view migration) const override
    {
        std::string out{migration};
        constexpr std::string_view token = "{bigkey}";
        for (auto at = out.find(token); at != std::string::npos; at = out.find(token, at))
            out.replace(at, token.size(), "INTEGER PRIMARY KEY");
        return out;
    }

    void settle(Access access)
    {
        session << "PRAGMA foreign_keys = ON";
        session << "PRAGMA secure_delete = ON"; // an erased person's key leaves no copy in free pages
        session << "PRAGMA wal_autocheckpoint = 0";
        session << "PRAGMA cache_size = -512";  // KiB; the usual 2,000 fill slowly, and look like a leak for days
        session << "PRAGMA synchronous = FULL"; // NORMAL loses acknowledged tickets at a power cut
        if (access == Access::read) session << "PRAGMA query_only = ON";
        sqlite_api::sqlite3_wal_hook(
            native(),
            [](void* self, sqlite_api::sqlite3*, const char*, int pages) {
                static_cast<SqliteConnection*>(self)->logPages = pages;
                return 0; // SQLITE_OK
            },
            this);
    }

    std::unique_ptr<SqliteStatements> statements;
    std::unique_ptr<FileLock> lock;
    std::filesystem::path followFile;
    std::unique_ptr<TemporaryCopy> copy;
    int logPages = 0;
    std::int64_t announced = 0;
    bool oldLogMustGo = false;
};

/// An empty file for the owner and the group, whatever the umask: SQLite gives its log the same rights.
void makeFile(const std::filesystem::path& file)
{
    const int descriptor = open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0660);
    if (descriptor < 0) {
        throw Trouble{troubleKindOf(errno),
                      errno == EEXIST ? "the database is already there" : "the database file cannot be made"};
    }
    fchmod(descriptor, 0660);
    close(descriptor);
}

} // namespace

std::unique_ptr<Database::Connection> connectSqlite(const std::filesystem::path& file, Access access)
{
    const auto disk = examineSqliteFile(file);
    try {
        auto connection = std::make_unique<SqliteConnection>(sqliteUri(file), file);
        requireOurs(file, connection->header());
        if (disk == DiskState::readOnly) {
            if (access == Access::write) throw Trouble{TroubleKind::readOnly, "the disk is read-only"};
            // A database with a log cannot be read on a read-only disk; a copy with its log can.
            auto copy = std::make_unique<TemporaryCopy>(file);
            connection = std::make_unique<SqliteConnection>(sqliteUri(copy->file()));
            connection->settle(Access::read);
            connection->copy = std::move(copy);
            connection->readOnly = true;
            return connection;
        }
        connection->lock = std::make_unique<FileLock>(lockFileOf(file));
        connection->settle(access);
        connection->requireNothingLost();
        connection->readOnly = access == Access::read;
        return connection;
    } catch (const std::exception&) {
        rethrowAsTrouble("the database could not be opened");
    }
}

Database Database::openSqlite(const std::filesystem::path& file, Access access)
{
    return Database{connectSqlite(file, access)};
}

Database Database::createSqlite(const std::filesystem::path& file)
{
    refuseUnsuitableDisk(file.parent_path());
    makeFile(file);
    try {
        auto connection = std::make_unique<SqliteConnection>(sqliteUri(file), file);
        connection->lock = std::make_unique<FileLock>(lockFileOf(file));
        connection->session << "PRAGMA application_id = " + std::to_string(applicationId);
        connection->session << "PRAGMA journal_mode = WAL";
        connection->settle(Access::write);
        long long tables = 0; // the first read makes the log, without which the file would be refused
        connection->session << "SELECT count(*) FROM sqlite_master", soci::into(tables);
        return Database{std::move(connection)};
    } catch (const std::exception&) {
        rethrowAsTrouble("the database could not be made");
    }
}

Database Database::temporary()
{
    constexpr int cacheKibibytes = 32 * 1024;
    try {
        // A database without a name is a file that SQLite takes out of its folder as soon as it has opened it.
        auto connection = std::make_unique<SqliteConnection>("file:");
        connection->session << "PRAGMA journal_mode = MEMORY"; // of pages that were there before: none
        connection->session << "PRAGMA synchronous = OFF";
        connection->session << "PRAGMA cache_size = -" + std::to_string(cacheKibibytes);
        return Database{std::move(connection)};
    } catch (const std::exception&) {
        rethrowAsTrouble("a temporary database could not be made");
    }
}

} // namespace pintu
