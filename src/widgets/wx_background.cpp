#include "widgets/wx_background.h"

#include "widgets/words.h"

#include <wx/app.h>
#include <wx/log.h>

#include <system_error>
#include <typeinfo>

namespace pintu {
namespace {

/// Our own words, or the system's. What another library says may quote the values it was given, and they may be a
/// person's: of those only the kind is told.
std::string loggedWords(const std::exception& trouble)
{
    if (dynamic_cast<const Trouble*>(&trouble)) return trouble.what();
    if (const auto* system = dynamic_cast<const std::system_error*>(&trouble)) return system->code().message();
    return std::string{"an exception of the kind "} + typeid(trouble).name(); // as the compiler writes it: c++filt
}

} // namespace

WxBackground::~WxBackground()
{
    m_reading.end();
    m_commands.end();
}

void WxBackground::post(Lane lane, std::function<Then()> work)
{
    (lane == Lane::reading ? m_reading : m_commands).post(std::move(work));
}

void WxBackground::Worker::post(std::function<Then()> work)
{
    {
        const std::lock_guard lock{m_mutex};
        m_work.push_back(std::move(work));
        if (!m_thread.joinable()) m_thread = std::thread{[this] { live(); }};
    }
    m_wake.notify_one();
}

void WxBackground::Worker::end()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ends = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

void WxBackground::Worker::live()
{
    for (;;) {
        std::function<Then()> work;
        {
            std::unique_lock lock{m_mutex};
            m_works = false;
            if (m_work.empty()) m_rested.notify_all();
            m_wake.wait(lock, [this] { return m_ends || !m_work.empty(); });
            if (m_work.empty()) return; // the end: what was asked for is done, nobody waits for the answers
            work = std::move(m_work.front());
            m_work.pop_front();
            m_works = true;
        }
        Then then;
        try {
            then = work();
        } catch (const std::exception& missed) { // by work that answers no screen, or without memory for an answer
            m_owner.note(missed);
        }
        work = nullptr; // what it holds belongs to this thread
        if (then && !ending()) wxTheApp->CallAfter(std::move(then));
    }
}

bool WxBackground::Worker::restsBy(std::chrono::steady_clock::time_point moment)
{
    std::unique_lock lock{m_mutex};
    return m_rested.wait_until(lock, moment, [this] { return !m_works && m_work.empty(); });
}

bool WxBackground::Worker::ending()
{
    const std::lock_guard lock{m_mutex};
    return m_ends;
}

void WxBackground::catchUp(std::chrono::milliseconds atMost)
{
    const auto until = std::chrono::steady_clock::now() + atMost;
    while (m_commands.restsBy(until) && wxTheApp->HasPendingEvents()) wxTheApp->ProcessPendingEvents();
}

void WxBackground::note(const std::exception& trouble)
{
    wxLogMessage("%s", wide(wholeChain(trouble)));
}

std::string wholeChain(const std::exception& trouble)
{
    std::string chain = loggedWords(trouble);
    try {
        std::rethrow_if_nested(trouble);
    } catch (const std::exception& cause) {
        chain += ": " + wholeChain(cause);
    }
    return chain;
}

} // namespace pintu
