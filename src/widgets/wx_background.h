#pragma once

#include "screens/background.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace pintu {

/// One worker thread; answers come back by the event loop of the windows. Before it is gone it does all the work that
/// was asked for: the note that a paper was printed is not lost because somebody closed the window.
class WxBackground final : public Background {
public:
    WxBackground();
    ~WxBackground() override;

    void post(std::function<Then()> work) override;
    void note(const std::exception& trouble) override;

private:
    void live();
    bool ending();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<Then()>> m_work;
    bool m_ends = false;
    std::thread m_thread; ///< last: it uses the others
};

/// A chain of nested exceptions in one line, the outermost first. Never holds what a library was given as values.
std::string wholeChain(const std::exception& trouble);

} // namespace pintu
