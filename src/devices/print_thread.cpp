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

PrintThread::PrintThread(Between work, std::chrono::milliseconds pause)
    : m_between{std::move(work)}, m_pause{pause}, m_thread{[this](const std::stop_token& stop) { this->work(stop); }}
{
}

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
    auto pause = std::chrono::milliseconds{0};
    bool more = static_cast<bool>(m_between);
    for (;;) {
        std::unique_lock lock{m_mutex};
        const auto came = [&] { return !m_orders.empty(); };
        const bool job = more ? m_came.wait_for(lock, stop, pause, came) : m_came.wait(lock, stop, came);
        if (!job) {
            if (stop.stop_requested()) return;
            lock.unlock();
            more = m_between();
            pause = m_pause;
            continue;
        }
        const auto order = std::move(m_orders.front());
        m_orders.pop_front();
        lock.unlock();
        order.done(troubleOf(order.job, stop));
        more = static_cast<bool>(m_between); // the job may have left something
    }
}

} // namespace pintu
