#pragma once

#include "core/base/id.h"
#include "core/staff/sign_in_events.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace pintu {

/// The sign-ins that were proven in this very program, by officer. It lives as long as the program, also while the
/// record is opened anew, and stands in no file: another program has to ask for the password itself.
class SignedInHere {
public:
    void note(const std::string& officer, SignInId signIn) { m_byOfficer[officer] = signIn; }
    void forget(const std::string& officer) { m_byOfficer.erase(officer); }
    std::optional<SignInId> of(const std::string& officer) const
    {
        const auto found = m_byOfficer.find(officer);
        return found == m_byOfficer.end() ? std::nullopt : std::optional{found->second};
    }

    /// When this program first saw that somebody has to wait after a wrong try.
    BootMoment firstSeen(const std::string& who, const BootMoment& wrong, const BootMoment& now)
    {
        auto& seen = m_waits[who];
        if (!(seen.first == wrong) || seen.second.boot.empty()) seen = {wrong, now};
        return seen.second;
    }

private:
    std::map<std::string, std::pair<BootMoment, BootMoment>> m_waits;
    std::map<std::string, SignInId> m_byOfficer;
};

} // namespace pintu
