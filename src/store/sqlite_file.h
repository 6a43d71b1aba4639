#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace pintu {

/// "PNTU" in the header of every SQLite file that is ours.
constexpr std::int32_t applicationId = 0x504e5455;

enum class DiskState { writable, readOnly };

/// Looks at where a database file lies, and opens nothing: when a program closes a file, POSIX takes away all locks
/// that it holds on that file, those of an open SQLite connection too. Throws Trouble: notFound, forbidden,
/// unsuitableDisk.
DiskState examineSqliteFile(const std::filesystem::path& file);

constexpr std::size_t sqliteHeaderSize = 100;
/// Looks at the first bytes of a database file before its first statement. Throws Trouble: notOurs (another program's
/// or not a database), lostLog (the write-ahead log that always stands beside ours is gone and nothing tells how far
/// the record had come).
void requireOurs(const std::filesystem::path& file, std::span<const char, sqliteHeaderSize> header);

/// Trouble unsuitableDisk for known network file systems, whose locks cannot be trusted.
void refuseUnsuitableDisk(const std::filesystem::path& folder);

/// Makes an empty log, so that a database opens again whose log is lost; what the log held is lost with it.
void acceptLostLog(const std::filesystem::path& file);

/// The file beside a database that is locked for writing, and that notes how far the record was committed.
std::filesystem::path lockFileOf(const std::filesystem::path& file);

/// The file beside a database that is locked while a backup follows its log.
std::filesystem::path followFileOf(const std::filesystem::path& file);

std::string sqliteUri(const std::filesystem::path& file);

/// A copy of database and log in a private folder, removed at the end.
class TemporaryCopy {
public:
    explicit TemporaryCopy(const std::filesystem::path& file);
    ~TemporaryCopy();
    TemporaryCopy(const TemporaryCopy&) = delete;
    TemporaryCopy& operator=(const TemporaryCopy&) = delete;
    std::filesystem::path file() const { return m_folder / "office.db"; }

private:
    std::filesystem::path m_folder;
};

} // namespace pintu
