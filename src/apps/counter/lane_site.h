#pragma once

#include "office/site.h"

#include <exception>
#include <functional>

namespace pintu {

/// How a lane reaches the record.
struct LaneSite {
    std::function<Site&()> open; ///< opens the site when it is asked first
    std::function<void()> letGo; ///< told after trouble, so that the next work opens the site anew

    template <class Work>
    auto ask(Work work) const
    {
        try {
            return work(open());
        } catch (const std::exception&) {
            letGo();
            throw;
        }
    }
};

} // namespace pintu
