#pragma once

#include "screens/background.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Does slow work on the spot. `hold` keeps answers back until `release`, as a busy worker would.
class AtOnce final : public Background {
public:
    void post(Lane lane, std::function<Then()> work) override
    {
        working = lane;
        auto then = work();
        working.reset();
        if (hold || (holdReading && lane == Lane::reading))
            m_held.push_back(std::move(then));
        else
            then();
    }
    void note(const std::exception& trouble) override { noted.push_back(trouble.what()); }

    void release()
    {
        hold = holdReading = false;
        for (auto held = std::move(m_held); auto& then : held) then();
        m_held.clear();
    }

    bool hold = false;
    bool holdReading = false;    ///< only the answers of that lane, as a long report would
    std::optional<Lane> working; ///< whose work is being done now
    std::vector<std::string> noted;

private:
    std::vector<Then> m_held;
};

} // namespace pintu
