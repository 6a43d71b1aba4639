#pragma once

#include "screens/intake_office.h"

#include <algorithm>
#include <string>
#include <vector>

namespace pintu {

/// The slips of a picture with several that were not taken yet: whoever chose one of them is offered the others, until
/// a paper that is none of them comes.
class SlipsInPicture {
public:
    /// What the desk answered to a paper.
    void note(const TakenSlip& taken)
    {
        const auto isTaken = [&](const SlipInPicture& found) { return found.asked.text == taken.asked.text; };
        if (!taken.several.empty())
            m_left = taken.several;
        else if (std::ranges::none_of(m_left, isTaken))
            m_left.clear();
        else if (taken.verdict == SlipVerdictKind::good)
            std::erase_if(m_left, isTaken);
    }
    std::vector<SlipInPicture> beside(const std::string& text) const
    {
        auto out = m_left;
        std::erase_if(out, [&](const SlipInPicture& found) { return found.asked.text == text; });
        return out;
    }

private:
    std::vector<SlipInPicture> m_left;
};

} // namespace pintu
