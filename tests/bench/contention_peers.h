#pragma once

#include "bench/clients.h"

#include <filesystem>
#include <string>

/// What gives numbers or hands out work with the least there can be, to compare an office with.
namespace pintu::bench {

/// On a PostgreSQL server, in a schema "bench" of its own.
class ServerPeers {
public:
    explicit ServerPeers(std::string connection);
    /// Counts one row up and inserts another: the least that gives numbers without gaps.
    void counterRow(Client& mine, double seconds) const;
    /// Takes the oldest free row of a queue past those that others hold, and notifies.
    void skipLocked(Client& mine, double seconds) const;

private:
    std::string m_connection;
};

/// In a folder.
class FilePeers {
public:
    explicit FilePeers(std::filesystem::path folder);
    /// Takes a file's lock (flock), appends 300 bytes, waits for the disk.
    void bareLock(Client& mine, double seconds) const;
    /// The same lock around a counter row of an SQLite database whose log is synced at each commit.
    void counterRow(Client& mine, double seconds) const;

private:
    std::filesystem::path m_folder;
};

} // namespace pintu::bench
