#pragma once

#include "core/staff/sign_in.h"
#include "store/database.h"
#include "store/fold.h"

#include <optional>
#include <string>
#include <vector>

namespace pintu {

/// Officers' secrets, wrong tries and sign-ins. Who the officers are stands in the profile.
class SqlStaff {
public:
    explicit SqlStaff(Database& database) : m_database{database} {}

    /// Whether anybody has one yet. A machine's role may not ask.
    bool anyPassword();

    struct SecretPlace {
        bool temporary = false;
        Time at;
        std::int64_t place = 0; ///< of the event that holds the sealed words
    };
    std::optional<SecretPlace> secret(const std::string& officer, SecretKind kind);
    WrongTries triesOf(const std::string& officer);
    WrongTries triesAt(const std::string& device);

    struct OpenSignIn {
        SignInId id;
        std::string officer;
        std::string device;
        std::string face;
        std::int64_t place = 0;
    };
    /// Nothing when it has ended.
    std::optional<OpenSignIn> signIn(SignInId id);
    std::vector<OpenSignIn> openOf(const std::string& officer);
    /// When the officer gave the password at a PC last.
    std::optional<BootMoment> passwordAt(const std::string& officer, const std::string& device);

private:
    WrongTries tries(const std::string& who);
    Database& m_database;
};

Fold staffFold();

} // namespace pintu
