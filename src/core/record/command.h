#pragma once

#include "core/base/id.h"

#include <string>

namespace pintu {

/// What a person or a timer asks for. The same id asked again gets the same answer, and nothing happens twice: a face
/// keeps the id until it has the answer.
struct Command {
    CommandId id;
    std::string actor; ///< officer code or device name
};

} // namespace pintu
