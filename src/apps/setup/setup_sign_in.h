#pragma once

#include "office/sign_in_desk.h"
#include "screens/setup_office.h"

#include <memory>
#include <string>

namespace pintu {

/// Who changes an office from the setup window. One that is being made, or has no password yet, is the setup's own.
struct SetupSignIn {
    std::shared_ptr<SignedInHere> here = std::make_shared<SignedInHere>();
    std::string actor = "setup";

    /// Nothing once whoever changes this office may do so.
    std::optional<SetupProblem> problemOf(Site& site, const SetupForm& form);
};

} // namespace pintu
