#pragma once

#include "screens/background.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace pintu {

/// A worker thread for each lane; answers come back by the event loop of the windows. Before it is gone it does all the
/// work that was asked for: the note that a paper was printed is not lost because somebody closed the window.
class WxBackground final : public Background {
public:
    ~WxBackground() override;

    void post(Lane lane, std::function<Then()> work) override;
    void note(const std::exception& trouble) override;
    /// Waits, at most so long, until the commands are done, gives their answers, and goes on with what these ask for.
    /// On the thread of the windows, before a window is drawn: it is then drawn once, with what it will show.
    void catchUp(std::chrono::milliseconds atMost);

private:
    /// One lane. Its thread starts with the first work, because most faces never read beside their commands.
    class Worker {
    public:
        explicit Worker(WxBackground& owner) : m_owner{owner} {}
        void post(std::function<Then()> work);
        /// Does what is left, without giving the answers to anybody. Nothing may be posted any more.
        void end();
        /// Whether all work was done by then; its answers wait for the event loop.
        bool restsBy(std::chrono::steady_clock::time_point moment);

    private:
        void live();
        bool ending();

        WxBackground& m_owner;
        std::mutex m_mutex;
        std::condition_variable m_wake;
        std::condition_variable m_rested;
        std::deque<std::function<Then()>> m_work;
        bool m_works = false;
        bool m_ends = false;
        std::thread m_thread; ///< last: it uses the others
    };

    Worker m_commands{*this};
    Worker m_reading{*this};
};

/// A chain of nested exceptions in one line, the outermost first. Never holds what a library was given as values.
std::string wholeChain(const std::exception& trouble);

} // namespace pintu
