#pragma once

#include "devices/printer_trouble.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace pintu {

/// The thread of one printer. It does the jobs one after another, in the order they came; no caller waits for it.
class PrintThread {
public:
    /// A job prints, or throws PrinterTrouble. It ends soon after `stop` is requested.
    using Job = std::function<void(const std::stop_token& stop)>;
    /// What is called once for each job, on this thread, with nothing when the job was printed. It must not throw.
    using Done = std::function<void(const std::optional<PrinterTrouble>&)>;

    /// What is done while no job waits, at once and then every `between` as long as it answers that there is more to
    /// do. It ends within seconds.
    using Between = std::function<bool()>;
    static constexpr std::chrono::seconds between{10};

    explicit PrintThread(Between work = {}, std::chrono::milliseconds pause = between);
    /// Ends the job under way and tells those that wait that they were stopped. With the jobs of ReceiptPrinter and
    /// OfficePrinter within a second, whatever the printer does.
    ~PrintThread();

    void print(Job job, Done done);

private:
    struct Order {
        Job job;
        Done done;
    };
    void work(const std::stop_token& stop);

    Between m_between;
    std::chrono::milliseconds m_pause;
    std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::deque<Order> m_orders;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace pintu
