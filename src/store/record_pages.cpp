#include "store/record_pages.h"

#include "core/base/system_trouble.h"
#include "store/connection.h"
#include "store/sqlite_file.h"

#include <soci/sqlite3/soci-sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr auto patience = std::chrono::milliseconds{5000};
constexpr std::uint32_t longLog = 2000; ///< frames, 8 MiB; writers that nobody follows wait for 4000

sqlite_api::sqlite3* nativeOf(Database::Connection& connection)
{
    return static_cast<soci::sqlite3_session_backend*>(connection.session.get_backend())->conn_;
}

/// One of SQLite's own handles: SQLITE_FCNTL_FILE_POINTER or SQLITE_FCNTL_JOURNAL_POINTER.
bool readFrom(sqlite_api::sqlite3* native, int which, std::uint64_t offset, std::span<std::uint8_t> out)
{
    sqlite_api::sqlite3_file* file = nullptr;
    sqlite_api::sqlite3_file_control(native, nullptr, which, &file);
    if (!file || !file->pMethods) return false;
    const int result = file->pMethods->xRead(file, out.data(), static_cast<int>(out.size()),
                                             static_cast<sqlite_api::sqlite3_int64>(offset));
    if (result == 0) return true;
    if (result == SQLITE_IOERR_SHORT_READ) return false;
    throw Trouble{TroubleKind::other, "a page could not be read: SQLite result " + std::to_string(result)};
}

class Locked {
public:
    explicit Locked(FileLock& lock) : m_lock{lock} { m_lock.lock(patience); }
    ~Locked() { m_lock.unlock(); }
    Locked(const Locked&) = delete;
    Locked& operator=(const Locked&) = delete;

private:
    FileLock& m_lock;
};

std::array<std::uint64_t, 2> filesOf(const std::filesystem::path& file)
{
    std::array<std::uint64_t, 2> out{};
    struct stat about = {};
    if (stat(file.c_str(), &about) == 0) out[0] = about.st_ino;
    if (stat((file.string() + "-wal").c_str(), &about) == 0) out[1] = about.st_ino;
    return out;
}

class OneState {
public:
    explicit OneState(Database::Connection& connection) : m_connection{connection} { m_connection.beginReading(); }
    ~OneState()
    {
        try {
            m_connection.rollBack();
        } catch (const std::exception&) {
            // Nothing was written.
        }
    }
    OneState(const OneState&) = delete;
    OneState& operator=(const OneState&) = delete;

private:
    Database::Connection& m_connection;
};

} // namespace

RecordPages::RecordPages(const std::filesystem::path& file)
    : m_connection{connectSqlite(file, Access::read)},
      m_writeLock{std::in_place, lockFileOf(file)},
      m_file{file},
      m_pageSize{number("SELECT page_size FROM pragma_page_size")},
      m_files{filesOf(file)}
{
    if (m_connection->obstacle())
        throw Trouble{TroubleKind::readOnly, "the office lies on a disk that can only be read"};
}

RecordPages::~RecordPages() = default;

std::uint32_t RecordPages::number(const std::string& sql)
{
    try {
        long long out = 0;
        m_connection->session << sql, soci::into(out);
        return static_cast<std::uint32_t>(out);
    } catch (const std::exception&) {
        rethrowAsTrouble("the database could not be looked at");
    }
}

void RecordPages::openAnewWhereReplaced()
{
    if (filesOf(m_file) == m_files) return;
    m_connection = connectSqlite(m_file, Access::read);
    m_writeLock.emplace(lockFileOf(m_file));
    m_pageSize = number("SELECT page_size FROM pragma_page_size"); // a read opens the log
    m_files = filesOf(m_file);
}

void RecordPages::follow()
{
    m_following.emplace(followFileOf(m_file));
    m_following->lock(std::chrono::milliseconds{200}); // a writer that looks holds it for a moment
}

WriteAheadLog RecordPages::log()
{
    auto* native = nativeOf(*m_connection);
    return {[native](std::uint64_t offset, std::span<std::uint8_t> out) {
                return readFrom(native, SQLITE_FCNTL_JOURNAL_POINTER, offset, out);
            },
            m_pageSize};
}

bool RecordPages::readDatabase(std::uint64_t offset, std::span<std::uint8_t> out)
{
    return readFrom(nativeOf(*m_connection), SQLITE_FCNTL_FILE_POINTER, offset, out);
}

bool RecordPages::moveLog()
{
    auto* native = nativeOf(*m_connection);
    // Nobody at a counter waits for a reader: where one is there, the next look tries again.
    sqlite_api::sqlite3_busy_handler(native, nullptr, nullptr);
    const int result =
        sqlite_api::sqlite3_wal_checkpoint_v2(native, nullptr, SQLITE_CHECKPOINT_RESTART, nullptr, nullptr);
    if (result != 0 && (result & 0xff) != SQLITE_BUSY)
        throw Trouble{(result & 0xff) == SQLITE_FULL ? TroubleKind::diskFull : TroubleKind::other,
                      "the log could not be moved into the database: SQLite result " + std::to_string(result)};
    return result == 0;
}

RecordPages::Whole RecordPages::all(const Begin& begin, const TakePage& take)
{
    openAnewWhereReplaced();
    Whole out{m_pageSize, 0, {}};
    std::optional<OneState> oneState;
    PagesChanged inLog;
    {
        // Nobody writes or moves the log between the two. From then on no page that the log does not hold changes in
        // the file while we read: what others move into it stands in the log before our state.
        const Locked nobodyWrites{*m_writeLock};
        oneState.emplace(*m_connection);
        out.pages = number("SELECT page_count FROM pragma_page_count"); // the first read takes the state
        auto read = log().since(log().beginning());
        if (!read) throw Trouble{TroubleKind::damaged, "the log of the database cannot be read"};
        inLog = std::move(*read);
    }
    if (inLog.pages > 0) out.pages = inLog.pages;
    out.upTo = inLog.upTo;
    begin(out);
    Bytes content(m_pageSize);
    for (std::uint32_t page = 1; page <= out.pages; ++page) {
        const auto logged = inLog.changed.find(page);
        if (logged != inLog.changed.end()) {
            take(page, logged->second);
            continue;
        }
        if (!readDatabase(static_cast<std::uint64_t>(page - 1) * m_pageSize, content))
            throw Trouble{TroubleKind::damaged, "a page of the database is missing"};
        take(page, content);
    }
    return out;
}

std::optional<PagesChanged> RecordPages::since(const LogPosition& position)
{
    openAnewWhereReplaced();
    return log().since(position);
}

std::optional<PagesChanged> RecordPages::sinceAndShorten(const LogPosition& position)
{
    if (position.frame < longLog || position.ended) return since(position);
    const Locked nobodyWrites{*m_writeLock};
    auto out = since(position);
    if (out) out->upTo.ended = moveLog();
    return out;
}

PagesFile::PagesFile(const std::filesystem::path& file, std::uint32_t pageSize)
    : m_file{file}, m_pageSize{pageSize}, m_descriptor{open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0660)}
{
    if (m_descriptor < 0) throw Trouble{troubleKindOf(errno), "the database file cannot be made"};
    fchmod(m_descriptor, 0660); // whatever the umask
}

PagesFile::~PagesFile()
{
    close(m_descriptor);
}

void PagesFile::put(std::uint32_t page, BytesView content)
{
    if (page == 0 || content.size() != m_pageSize) throw Trouble{TroubleKind::damaged, "a page has the wrong size"};
    auto at = static_cast<off_t>(page - 1) * static_cast<off_t>(m_pageSize);
    while (!content.empty()) {
        const auto written = pwrite(m_descriptor, content.data(), content.size(), at);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) throw Trouble{troubleKindOf(errno), "the database file could not be written"};
        content = content.subspan(static_cast<std::size_t>(written));
        at += written;
    }
}

void PagesFile::resize(std::uint32_t pages)
{
    if (ftruncate(m_descriptor, static_cast<off_t>(pages) * static_cast<off_t>(m_pageSize)) != 0)
        throw Trouble{troubleKindOf(errno), "the database file could not be cut to its size"};
}

void PagesFile::finish()
{
    if (fsync(m_descriptor) != 0) throw Trouble{troubleKindOf(errno), "the database file could not be written"};
    acceptLostLog(m_file);
}

} // namespace pintu
