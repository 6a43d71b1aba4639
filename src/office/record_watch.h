#pragma once

#include <filesystem>
#include <functional>
#include <thread>

namespace pintu {

/// Tells a face at once that somebody has written to its office's record, on a thread and a connection of its own. What
/// it has lost it opens again by itself, and then tells, too: something may have been missed. A face still looks now
/// and then without being told, for the road may be closed.
class RecordWatch {
public:
    /// `wentOn` is called on the watch's own thread, and never after the destructor.
    RecordWatch(std::filesystem::path folder, std::function<void()> wentOn);
    ~RecordWatch();
    RecordWatch(const RecordWatch&) = delete;
    RecordWatch& operator=(const RecordWatch&) = delete;

private:
    void live(const std::stop_token& stop);

    std::filesystem::path m_folder;
    std::function<void()> m_wentOn;
    int m_end;             ///< an eventfd: readable once the watch shall end
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace pintu
