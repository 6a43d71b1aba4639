#include "widgets/wx_background.h"

#include "widgets/words.h"

#include <wx/app.h>
#include <wx/log.h>

namespace pintu {

WxBackground::WxBackground() : m_thread{[this] { live(); }} {}

WxBackground::~WxBackground()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void WxBackground::post(std::function<Then()> work)
{
    {
        const std::lock_guard lock{m_mutex};
        m_work.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void WxBackground::live()
{
    for (;;) {
        std::function<Then()> work;
        {
            std::unique_lock lock{m_mutex};
            m_wake.wait(lock, [this] { return m_ends || !m_work.empty(); });
            if (m_work.empty()) return; // the end: what was asked for is done, nobody waits for the answers
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        auto then = work();
        work = nullptr; // what it holds belongs to this thread
        if (!ending()) wxTheApp->CallAfter(std::move(then));
    }
}

bool WxBackground::ending()
{
    const std::lock_guard lock{m_mutex};
    return m_ends;
}

void WxBackground::note(const std::exception& trouble)
{
    wxLogMessage("%s", wide(wholeChain(trouble)));
}

std::string wholeChain(const std::exception& trouble)
{
    // Only our own words: what a database library says may quote the values it was given.
    std::string chain = trouble.what();
    try {
        std::rethrow_if_nested(trouble);
    } catch (const Trouble& cause) {
        chain += ": " + wholeChain(cause);
    } catch (const std::exception&) {
        chain += ": (the library's own words are left out)";
    }
    return chain;
}

} // namespace pintu
