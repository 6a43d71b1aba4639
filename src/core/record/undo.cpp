#include "core/record/undo.h"

#include "core/record/office_events.h"

#include <algorithm>

namespace pintu {

std::vector<Event> notUndone(const std::vector<Event>& about)
{
    std::vector<Event> out;
    for (const auto& event : about) {
        if (event.type != Undone::type) {
            out.push_back(event);
            continue;
        }
        const auto undone = bodyOf<Undone>(event);
        std::erase_if(out, [&](const Event& e) { return e.epoch == undone.epoch && e.seq == undone.seq; });
    }
    return out;
}

} // namespace pintu
