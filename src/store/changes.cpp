#include "store/changes.h"

#include "core/base/system_trouble.h"
#include "store/postgres_module.h"
#include "store/sqlite_file.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace pintu {
namespace {

class LockFileEar final : public Changes::Ear {
public:
    explicit LockFileEar(const std::filesystem::path& file) : m_eye{inotify_init1(IN_NONBLOCK | IN_CLOEXEC)}
    {
        if (m_eye < 0) throw Trouble{troubleKindOf(errno), "no file can be watched"};
        // When the database is put back from a copy, another file stands in its place.
        if (inotify_add_watch(m_eye, file.c_str(), IN_MODIFY | IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB) < 0) {
            const int error = errno;
            close(m_eye);
            throw Trouble{troubleKindOf(error), "the lock file cannot be watched"};
        }
    }
    ~LockFileEar() override { close(m_eye); }
    LockFileEar(const LockFileEar&) = delete;
    LockFileEar& operator=(const LockFileEar&) = delete;

    int descriptor() const override { return m_eye; }

    bool heard() override
    {
        bool modified = false;
        alignas(inotify_event) std::array<char, 4096> events{};
        for (ssize_t got = 0; (got = read(m_eye, events.data(), events.size())) > 0;)
            for (ssize_t at = 0; at < got;) {
                const auto* event = reinterpret_cast<const inotify_event*>(events.data() + at);
                if ((event->mask & (IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED)) != 0)
                    throw Trouble{TroubleKind::notFound, "the lock file has gone"};
                modified = modified || (event->mask & (IN_MODIFY | IN_Q_OVERFLOW)) != 0;
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        return modified;
    }

private:
    int m_eye;
};

} // namespace

Changes::Changes(Changes&&) noexcept = default;
Changes::~Changes() = default;

Changes Changes::ofSqlite(const std::filesystem::path& file)
{
    return Changes{std::make_unique<LockFileEar>(lockFileOf(file))};
}

Changes Changes::ofPostgresql(const std::string& connection, const std::string& schema)
{
    auto ear = postgresModule().listen(connection, schema);
    if (!ear) throw Trouble{TroubleKind::serverGone, "the database server does not answer"};
    return Changes{std::move(ear)};
}

bool Changes::wait(std::chrono::milliseconds atMost, int alsoEnds)
{
    const auto until = std::chrono::steady_clock::now() + atMost;
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        std::array<pollfd, 2> wanted{{{m_ear->descriptor(), POLLIN, 0}, {alsoEnds, POLLIN, 0}}};
        const int ready = poll(wanted.data(), wanted.size(), std::max(0, static_cast<int>(left.count())));
        if (ready < 0 && errno != EINTR) throw Trouble{troubleKindOf(errno), "nothing can be waited for"};
        if (ready == 0 || (ready > 0 && wanted[1].revents != 0)) return false;
        if (ready > 0 && m_ear->heard()) return true;
    }
}

} // namespace pintu
