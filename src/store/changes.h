#pragma once

#include "store/database.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

namespace pintu {

/// Tells at once that somebody has committed to a record, so that nobody has to ask a few times a second. It says
/// "look" and no more: what is new stands in the record, behind the last place that was seen. One thread's; it has a
/// connection of its own, which any role of a server may have, for it tells nothing about anybody.
///  - PostgreSQL: LISTEN. The journal's commands NOTIFY, in their own commit, with the place of their last event.
///  - SQLite: an eye on the lock file, in which each commit notes its place once it is on the disk. (PRAGMA
///  data_version
///    would have to be asked a hundred times a second, and cannot be waited for.)
class Changes {
public:
    /// Of the office database in this file. Trouble when the system has no eyes left, or the file is not there.
    static Changes ofSqlite(const std::filesystem::path& file);
    static Changes ofPostgresql(const std::string& connection, const std::string& schema);
    Changes(Changes&&) noexcept;
    ~Changes();

    /// Waits until something was committed since the last call; false when nothing was for so long, or when `alsoEnds`,
    /// a file descriptor, has something to read. Trouble when the connection or the file is gone: open it anew, then
    /// look what was missed.
    bool wait(std::chrono::milliseconds atMost, int alsoEnds);

    /// What differs between the engines. Internal to room store.
    struct Ear {
        virtual ~Ear() = default;
        virtual int descriptor() const = 0;
        virtual bool heard() = 0; ///< takes what has come
    };

private:
    explicit Changes(std::unique_ptr<Ear> ear) : m_ear{std::move(ear)} {}
    std::unique_ptr<Ear> m_ear;
};

} // namespace pintu
