#pragma once

#include "screens/background.h"

#include <string>
#include <vector>

namespace pintu {

/// Does slow work on the spot. `hold` keeps answers back until `release`, as a busy worker would.
class AtOnce final : public Background {
public:
    void post(std::function<Then()> work) override
    {
        auto then = work();
        if (hold)
            m_held.push_back(std::move(then));
        else
            then();
    }
    void note(const std::exception& trouble) override { noted.push_back(trouble.what()); }

    void release()
    {
        hold = false;
        for (auto held = std::move(m_held); auto& then : held) then();
        m_held.clear();
    }

    bool hold = false;
    std::vector<std::string> noted;

private:
    std::vector<Then> m_held;
};

} // namespace pintu
