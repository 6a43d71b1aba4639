#include "devices/print_thread.h"

namespace pintu {
namespace {

std::optional<PrinterTrouble> troubleOf(const PrintThread::Job& job, const std::stop_token& stop)
{
    try {
        if (stop.stop_requested()) throw PrinterTrouble{PrinterFault::stopped, "the program is ending"};
        job(stop);
    } catch (const PrinterTrouble& trouble) {
        return trouble;
    } catch (const std::exception& error) {
        return PrinterTrouble{PrinterFault::other, error.what()};
    }
    return std::nullopt;
}

} // namespace

PrintThread::PrintThread() : m_thread{[this](const std::stop_token& stop) { work(stop); }} {}

PrintThread::~PrintThread() = default;

void PrintThread::print(Job job, Done done)
{
    {
        const std::lock_guard lock{m_mutex};
        m_orders.push_back({std::move(job), std::move(done)});
    }
    m_came.notify_one();
}

void PrintThread::work(const std::stop_token& stop)
{
    for (;;) {
        std::unique_lock lock{m_mutex};
        m_came.wait(lock, stop, [&] { return !m_orders.empty(); });
        if (m_orders.empty()) return;
        const auto order = std::move(m_orders.front());
        m_orders.pop_front();
        lock.unlock();
        order.done(troubleOf(order.job, stop));
    }
}

} // namespace pintu
