#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace pintu {

/// An advisory lock on a file of its own beside the database (flock). The kernel hands it on in the order of asking,
/// where SQLite's own waiting starves clients; and it keeps writers and checkpoints apart from each other.
class FileLock {
public:
    /// Opens or makes the file, readable and writable for the group: a kiosk runs as another user.
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Throws Trouble busy when somebody holds it for longer than `patience`.
    void lock(std::chrono::milliseconds patience);
    void unlock() noexcept;

    /// A number kept in the file itself. Noted after a commit that is on the disk, so it is never ahead of the
    /// database.
    void note(std::int64_t place) noexcept;
    /// 0 when nothing was noted.
    std::int64_t noted() const;

private:
    int m_descriptor;
};

/// Whether somebody holds the lock of a file. False for one that is not there or cannot be looked at.
bool isLocked(const std::filesystem::path& file) noexcept;

} // namespace pintu
