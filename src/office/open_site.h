#pragma once

#include "core/base/id.h"
#include "office/site.h"

#include <cassert>
#include <filesystem>
#include <memory>
#include <thread>

namespace pintu {

/// The office of a face: opened by a worker thread at its first work, not while the window is being drawn, and again
/// after the database could not be reached. Made anywhere, used by that one worker alone; each lane has its own.
class OpenSite {
public:
    OpenSite(std::filesystem::path folder, Access access, UseKeys useKeys)
        : m_folder{std::move(folder)}, m_access{access}, m_useKeys{useKeys}
    {
    }

    /// What other programs changed meanwhile is read anew: a face looks at papers and shows choices outside commands.
    Site& site()
    {
        if (m_site) {
            assert(m_worker == std::this_thread::get_id());
            m_site->refresh();
        } else {
            m_site = std::make_unique<Site>(m_folder, m_access, m_useKeys, m_clock, m_entropy, std::function<void()>{},
                                            m_signedIn);
            m_worker = std::this_thread::get_id();
        }
        return *m_site;
    }
    /// After Trouble: the next work opens it anew.
    void close() { m_site.reset(); }

    const Clock& clock() const { return m_clock; }
    Entropy& entropy() { return m_entropy; }

private:
    std::filesystem::path m_folder;
    Access m_access;
    UseKeys m_useKeys;
    SystemClock m_clock;
    SystemEntropy m_entropy;
    std::shared_ptr<SignedInHere> m_signedIn = std::make_shared<SignedInHere>(); ///< also after it was opened anew
    std::unique_ptr<Site> m_site;
    std::thread::id m_worker; ///< that opened it
};

} // namespace pintu
