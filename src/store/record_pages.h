#pragma once

#include "store/database.h"
#include "store/file_lock.h"
#include "store/write_ahead_log.h"

#include <array>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// The pages of an office's SQLite database while others write it: all of them at one moment, and those that commits
/// have changed since. Everything is read through SQLite's own handles (see examineSqliteFile). Each call throws
/// Trouble where the database cannot be read, `busy` where a writer holds the write lock for five seconds.
class RecordPages {
public:
    explicit RecordPages(const std::filesystem::path& file);
    ~RecordPages();
    RecordPages(const RecordPages&) = delete;
    RecordPages& operator=(const RecordPages&) = delete;

    /// Tells writers that somebody follows, who moves the log into the database himself when it has grown; they leave
    /// it to him. Trouble busy when another program follows already.
    void follow();

    struct Whole {
        std::uint32_t pageSize = 0;
        std::uint32_t pages = 0;
        LogPosition upTo; ///< what is committed after these pages stands behind it
    };
    using Begin = std::function<void(const Whole&)>;
    using TakePage = std::function<void(std::uint32_t page, BytesView content)>;
    /// One state of the whole database, page 1 first. `begin` is called before the first page. Writers go on meanwhile;
    /// the log is held in memory, and is not moved until the last page was taken.
    Whole all(const Begin& begin, const TakePage& take);

    /// What was committed behind a position; nothing where only a whole copy can tell (WriteAheadLog::since).
    std::optional<PagesChanged> since(const LogPosition& position);
    /// The same, and moves the log into the database when it has grown long. The write lock is held for both, so that
    /// nothing is written between them.
    std::optional<PagesChanged> sinceAndShorten(const LogPosition& position);

private:
    /// Moves the log into the database. True when all of it is there and nobody reads it any more.
    bool moveLog();
    /// Where another database or log has been put in the place of the one that was opened.
    void openAnewWhereReplaced();
    WriteAheadLog log();
    bool readDatabase(std::uint64_t offset, std::span<std::uint8_t> out);
    std::uint32_t number(const std::string& sql);

    std::unique_ptr<Database::Connection> m_connection;
    std::optional<FileLock> m_writeLock;
    std::optional<FileLock> m_following;
    std::filesystem::path m_file;
    std::uint32_t m_pageSize;
    std::array<std::uint64_t, 2> m_files{}; ///< what the system calls database and log
};

/// A database file that is made from pages. It is closed to others but the group.
class PagesFile {
public:
    /// Trouble when the file exists.
    PagesFile(const std::filesystem::path& file, std::uint32_t pageSize);
    ~PagesFile();
    PagesFile(const PagesFile&) = delete;
    PagesFile& operator=(const PagesFile&) = delete;

    void put(std::uint32_t page, BytesView content);
    /// The whole database has so many pages now.
    void resize(std::uint32_t pages);
    /// On the disk, with an empty log beside it, so that it can be opened.
    void finish();

private:
    std::filesystem::path m_file;
    std::uint32_t m_pageSize;
    int m_descriptor;
};

} // namespace pintu
