#include "office/record_watch.h"

#include "core/base/system_trouble.h"
#include "office/site.h"
#include "store/changes.h"

#include <cerrno>
#include <chrono>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace pintu {
namespace {

constexpr std::chrono::milliseconds openedAgainAfter{1'000};
constexpr std::chrono::milliseconds longest{60'000};

Changes changesOf(const std::filesystem::path& folder)
{
    const auto config = readSiteConfig(folder);
    if (config.engine == Engine::postgresql) return Changes::ofPostgresql(config.connection, schemaName(config.site));
    return Changes::ofSqlite(folder / "office.db");
}

} // namespace

RecordWatch::RecordWatch(std::filesystem::path folder, std::function<void()> wentOn)
    : m_folder{std::move(folder)}, m_wentOn{std::move(wentOn)}, m_end{eventfd(0, EFD_CLOEXEC)}
{
    if (m_end < 0) throw Trouble{troubleKindOf(errno), "the record cannot be watched"};
    m_thread = std::jthread{[this](const std::stop_token& stop) { live(stop); }};
}

RecordWatch::~RecordWatch()
{
    m_thread.request_stop();
    eventfd_write(m_end, 1);
    m_thread.join();
    close(m_end);
}

void RecordWatch::live(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        try {
            auto changes = changesOf(m_folder);
            m_wentOn(); // what came before it was open
            while (!stop.stop_requested())
                if (changes.wait(longest, m_end)) m_wentOn();
        } catch (const std::exception&) {
            // The face's own look meets the same trouble, and tells it.
            pollfd ended{m_end, POLLIN, 0};
            (void)poll(&ended, 1, static_cast<int>(openedAgainAfter.count()));
        }
    }
}

} // namespace pintu
