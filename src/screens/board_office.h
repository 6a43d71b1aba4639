#pragma once

#include "core/queue/public_hall.h"

namespace pintu {

/// What a board asks of the office's record, on the lane for commands, which it has to itself. Throws Trouble, and
/// tries the record anew with the next call.
class BoardOffice {
public:
    virtual ~BoardOffice() = default;
    virtual Hall hall() = 0;
};

} // namespace pintu
