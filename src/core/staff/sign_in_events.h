#pragma once

#include "core/base/enum_names.h"
#include "core/base/id.h"
#include "core/record/fields.h"

/// Who may open the office's programs, and who did. The subject is the officer's code.
namespace pintu {

enum class SecretKind { password, pin };
template <>
struct EnumNames<SecretKind> {
    static constexpr std::array<std::string_view, 2> names{"password", "pin"};
};

/// What is kept of a password or PIN (Argon2id), sealed under a key of its own: whoever has the database without the
/// site's key has nothing to guess against.
struct SecretWords {
    std::string kept;
    bool operator==(const SecretWords&) const = default;
    static void fields(auto& self, auto&& field) { field(1, self.kept); }
};

struct OfficerSecretSet {
    static constexpr std::string_view type = "officerSecretSet";
    std::string officer;
    SecretKind kind = SecretKind::password;
    bool temporary = false; ///< given by a supervisor: the officer chooses another at the next sign-in
    std::string subject() const { return officer; }
    bool operator==(const OfficerSecretSet&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.officer);
        field(2, self.kind);
        field(3, self.temporary);
    }
};

/// A supervisor let somebody try again, or locked the door before somebody.
struct OfficerReleased {
    static constexpr std::string_view type = "officerReleased";
    std::string officer;
    bool locked = false;
    std::string subject() const { return officer; }
    bool operator==(const OfficerReleased&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.officer);
        field(2, self.locked);
    }
};

/// A moment by a clock that nobody can set: milliseconds since a PC was started, and which start that was.
struct BootMoment {
    std::string boot;
    std::int64_t ms = 0;
    bool operator==(const BootMoment&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.boot);
        field(2, self.ms);
    }
};

struct SignInFailed {
    static constexpr std::string_view type = "signInFailed";
    std::string officer;
    SecretKind kind = SecretKind::password;
    std::string device; ///< name of the PC
    BootMoment when;
    std::string subject() const { return officer; }
    bool operator==(const SignInFailed&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.officer);
        field(2, self.kind);
        field(3, self.device);
        field(4, self.when);
    }
};

struct SignedIn {
    static constexpr std::string_view type = "signedIn";
    SignInId signIn;
    std::string officer;
    SecretKind kind = SecretKind::password;
    std::string device;
    std::string face; ///< "counter", "setup", "ctl"
    BootMoment when;
    std::string subject() const { return officer; }
    bool operator==(const SignedIn&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.signIn);
        field(2, self.officer);
        field(3, self.kind);
        field(4, self.device);
        field(5, self.face);
        field(6, self.when);
    }
};

struct SignedOut {
    static constexpr std::string_view type = "signedOut";
    SignInId signIn;
    std::string officer;
    std::string subject() const { return officer; }
    bool operator==(const SignedOut&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.signIn);
        field(2, self.officer);
    }
};

} // namespace pintu
