#pragma once

#include "core/base/id.h"
#include "core/staff/office_profile.h"

#include <optional>
#include <string>

namespace pintu {

/// What a person or a timer asks for. The same id asked again gets the same answer, and nothing happens twice: a face
/// keeps the id until it has the answer.
struct Command {
    CommandId id;
    std::string actor; ///< officer code or device name
    /// By which sign-in and in which role: written in where the record is reached (store/journal), from what was proven
    /// in this very program. Nothing that comes from outside fills them.
    SignInId signIn = {};
    std::optional<Role> role = std::nullopt;
};

} // namespace pintu
