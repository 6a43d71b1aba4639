#pragma once

#include "core/base/id.h"
#include "office/site.h"

#include <filesystem>
#include <memory>

namespace pintu {

/// The office of a face: opened by the worker thread at its first work, not while the window is being drawn, and again
/// after the database could not be reached. Made anywhere, used by the worker alone.
class OpenSite {
public:
    OpenSite(std::filesystem::path folder, Access access, UseKeys useKeys)
        : m_folder{std::move(folder)}, m_access{access}, m_useKeys{useKeys}
    {
    }

    /// What other programs changed meanwhile is read anew: a face looks at papers and shows choices outside commands.
    Site& site()
    {
        if (m_site)
            m_site->refresh();
        else
            m_site = std::make_unique<Site>(m_folder, m_access, m_useKeys, m_clock, m_entropy);
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
    std::unique_ptr<Site> m_site;
};

} // namespace pintu
