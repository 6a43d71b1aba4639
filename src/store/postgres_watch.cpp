#include "store/postgres_watch.h"

#include "store/postgres_bounded.h"

#include <algorithm>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/socket.h>

namespace pintu {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds lookEvery{100};
constexpr milliseconds awake{2'000}; ///< after the last wait, so that a busy program does not wake it each time

/// A standby that is there answers within milliseconds. While it is away every command would wait, and inside the
/// office's write lock, whose others wait three seconds: the first wait of a program is long enough to be sure and lets
/// two others have theirs, the later ones only ask whether it is back.
constexpr milliseconds standbyPatience{800};
constexpr milliseconds awayPatience{300};
constexpr milliseconds cancelWithin{1'000};

} // namespace

PostgresWatch::PostgresWatch(PGconn* session, std::string connection, milliseconds silence)
    : m_socket{PQsocket(session)}, m_connection{std::move(connection)}, m_silence{silence}, m_thread{[this] { live(); }}
{
    PQsetNoticeReceiver(session, &PostgresWatch::noticed, this);
}

PostgresWatch::~PostgresWatch()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ends = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

/// Only a warning inside a COMMIT matters (01000): its words are in the server's language.
void PostgresWatch::noticed(void* self, const PGresult* notice)
{
    auto& watch = *static_cast<PostgresWatch*>(self);
    const char* state = PQresultErrorField(notice, PG_DIAG_SQLSTATE);
    // It may be read together with the answer to the last write before it.
    if (watch.m_what != For::answer && state && std::string_view{state} == "01000") watch.m_warned = true;
}

void PostgresWatch::begin(For what)
{
    const std::lock_guard lock{m_mutex};
    m_since = Clock::now();
    m_what = what;
    m_cancelled = m_warned = false;
    if (m_asleep) m_changed.notify_all();
}

void PostgresWatch::commits()
{
    const std::lock_guard lock{m_mutex};
    m_since = Clock::now();
    m_what = For::commit;
}

void PostgresWatch::end()
{
    std::unique_lock lock{m_mutex};
    // A cancel on its way would hit the next statement.
    m_changed.wait(lock, [this] { return !m_cancelling; });
    m_since.reset();
    if (m_what == For::commit) m_savedHereOnly = m_warned;
    m_what = For::answer;
}

void PostgresWatch::live()
{
    std::unique_lock lock{m_mutex};
    auto used = Clock::now();
    while (!m_ends) {
        if (m_since) {
            used = Clock::now();
            look(lock);
        }
        m_asleep = Clock::now() - used > awake;
        if (m_asleep)
            m_changed.wait(lock, [this] { return m_ends || m_since; });
        else
            m_changed.wait_for(lock, lookEvery, [this] { return m_ends; });
    }
}

void PostgresWatch::look(std::unique_lock<std::mutex>& lock)
{
    const auto patience = m_savedHereOnly ? awayPatience : standbyPatience;
    if (m_what == For::commit && !m_cancelled && Clock::now() - *m_since >= patience) {
        m_cancelled = m_cancelling = true;
        lock.unlock();
        cancel();
        lock.lock();
        m_cancelling = false;
        m_changed.notify_all();
    }
    if (m_since && silentSince(*m_since) >= m_silence) shutdown(m_socket, SHUT_RDWR);
}

/// A big answer over a slow line is not silent.
milliseconds PostgresWatch::silentSince(Clock::time_point start) const
{
    const auto waited = std::chrono::duration_cast<milliseconds>(Clock::now() - start);
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(m_socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return waited; // a socket of this PC
    return std::min(waited, milliseconds{info.tcpi_last_data_recv});
}

/// By a session of its own and not by PQcancel, which waits without a limit when the server hangs.
void PostgresWatch::cancel() const
{
    const auto until = Clock::now() + cancelWithin;
    const auto session = connectUntil(m_connection, until);
    if (session)
        (void)askUntil(session->get(), ("SELECT pg_cancel_backend(" + std::to_string(m_process) + ")").c_str(), until);
}

} // namespace pintu
