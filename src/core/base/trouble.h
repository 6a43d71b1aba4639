#pragma once

#include <stdexcept>
#include <string>

namespace pintu {

/// Why the world failed. Programs turn each into a sentence that says what to do next, and into an exit code.
enum class TroubleKind {
    other,
    notFound,    ///< a file or folder that must be there is not
    damaged,     ///< a file or row is not what it claims to be
    notOurs,     ///< a database of another program or of another office
    newerSchema, ///< written by a newer release than this one
    olderSchema, ///< must be migrated first
    lostLog,     ///< the write-ahead log beside the database is gone
    diskFull,
    readOnly,
    busy,     ///< somebody holds the write lock too long
    wrongKey, ///< a key file does not fit this office or its passphrase is wrong
    noKey,    ///< this program holds no keys and the work needs them
    serverGone,
    readOnlyServer, ///< a standby, or a server that was told to let nobody write
    pooledServer,   ///< a pooler stands before the server and mixes up the transactions of its clients
    forbidden,      ///< the database or the file system refused this role
    wrongRole,      ///< the officer's role does not let them do that
    notSignedIn,    ///< nobody who may do this has signed in, or the sign-in has ended
    unsuitableDisk, ///< a network file system, which breaks locks
    device,         ///< printer, scanner, camera
    badInput,       ///< a file from outside that cannot be used
};

/// A failing world. `what()` is English for the log and never holds personal data; foreign exceptions are nested
/// inside.
class Trouble : public std::runtime_error {
public:
    Trouble(TroubleKind kind, const std::string& detail) : std::runtime_error{detail}, m_kind{kind} {}
    TroubleKind kind() const { return m_kind; }

private:
    TroubleKind m_kind;
};

} // namespace pintu
