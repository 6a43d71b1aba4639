#include "apps/setup/setup_sign_in.h"

namespace pintu {

std::optional<SetupProblem> SetupSignIn::problemOf(Site& site, const SetupForm& form)
{
    SignInDesk desk{site};
    actor = "setup";
    if (!desk.asksForPasswords() || desk.awaitsFirst()) return std::nullopt;
    if (form.supervisor.empty()) return SetupProblem::nobodyIn;
    if (!desk.isIn(form.supervisor)) {
        if (form.password.empty()) return SetupProblem::nobodyIn;
        const auto done = desk.signIn(form.supervisor, SecretKind::password, form.password, "setup");
        if (!done) {
            const auto why = done.refusal().why;
            return why == NotIn::wrong || why == NotIn::unknown ? SetupProblem::wrongPassword : SetupProblem::notLetIn;
        }
        if (done->temporary) return SetupProblem::notLetIn; // it is changed at the counter first
    }
    actor = form.supervisor;
    return std::nullopt;
}

} // namespace pintu
