#pragma once

#include "screens/background.h"

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

private:
    /// One lane. Its thread starts with the first work, because most faces never read beside their commands.
    class Worker {
    public:
        explicit Worker(WxBackground& owner) : m_owner{owner} {}
        void post(std::function<Then()> work);
        /// Does what is left, without giving the answers to anybody. Nothing may be posted any more.
        void end();

    private:
        void live();
        bool ending();

        WxBackground& m_owner;
        std::mutex m_mutex;
        std::condition_variable m_wake;
        std::deque<std::function<Then()>> m_work;
        bool m_ends = false;
        std::thread m_thread; ///< last: it uses the others
    };

    Worker m_commands{*this};
    Worker m_reading{*this};
};

/// A chain of nested exceptions in one line, the outermost first. Never holds what a library was given as values.
std::string wholeChain(const std::exception& trouble);

} // namespace pintu
