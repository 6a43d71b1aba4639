#pragma once

#include "devices/printer_trouble.h"

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

    PrintThread();
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

    std::mutex m_mutex;
    std::condition_variable_any m_came;
    std::deque<Order> m_orders;
    std::jthread m_thread; ///< last: it uses the others
};

} // namespace pintu
