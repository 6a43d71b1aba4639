#pragma once

#include <libpq-fe.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace pintu {

/// Ends the waits that libpq would never end. A server whose process hangs keeps its connection open and silent, which
/// no limit of TCP or of the server notices; after `silence` the socket is shut, so that the wait ends as a lost
/// connection. And no limit of the server's ends a COMMIT that waits for a standby that is away: that wait is ended by
/// a cancel from a second session, after which the server says that the transaction stands there alone.
/// Used by the one thread of its connection; it has a thread of its own.
class PostgresWatch {
public:
    /// `connection` opens the second session.
    PostgresWatch(PGconn* session, std::string connection, std::chrono::milliseconds silence);
    ~PostgresWatch();
    PostgresWatch(const PostgresWatch&) = delete;
    PostgresWatch& operator=(const PostgresWatch&) = delete;

    /// The server's process of the session, once it is known: what a cancel names.
    void serves(int process) { m_process = process; }

    enum class For { answer, writes, commit }; ///< writes: their COMMIT follows in the same wait
    /// Stands around each call of libpq that waits for the server.
    class Waiting {
    public:
        explicit Waiting(PostgresWatch& watch, For what = For::answer) : m_watch{watch} { m_watch.begin(what); }
        ~Waiting() { m_watch.end(); }
        /// All writes are answered, and the COMMIT behind them is waited for.
        void commits() { m_watch.commits(); }
        Waiting(const Waiting&) = delete;
        Waiting& operator=(const Waiting&) = delete;

    private:
        PostgresWatch& m_watch;
    };

    /// Whether the last COMMIT stands on this server only, because its standby did not answer.
    bool savedHereOnly() const { return m_savedHereOnly; }

private:
    using Clock = std::chrono::steady_clock;

    void begin(For what);
    void commits();
    void end();
    void live();
    void look(std::unique_lock<std::mutex>& lock);
    std::chrono::milliseconds silentSince(Clock::time_point start) const;
    void cancel() const;
    static void noticed(void* self, const PGresult* notice);

    const int m_socket;
    const std::string m_connection;
    const std::chrono::milliseconds m_silence;
    int m_process = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Clock::time_point> m_since; ///< of the wait under way
    For m_what = For::answer;
    bool m_cancelled = false;  ///< in the wait under way
    bool m_cancelling = false; ///< the second session is at work
    bool m_asleep = false;     ///< nothing has been waited for lately
    bool m_ends = false;
    bool m_warned = false; ///< by the server, in the COMMIT under way; the session's thread alone uses it
    std::atomic<bool> m_savedHereOnly = false;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace pintu
