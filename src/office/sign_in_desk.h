#pragma once

#include "core/staff/sign_in.h"
#include "office/site.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace pintu {

/// The PC at which somebody signs in: its name, and a clock that runs since its start and that nobody can set.
struct SignInPlace {
    std::string device;
    std::function<BootMoment()> now;
    static SignInPlace ofThisPc();
};

struct OfficerStand {
    Officer officer;
    bool hasPassword = false;
    bool temporary = false;
    bool hasPin = false;
    WrongTries tries;
    std::vector<SignedInElsewhere> open;
};

/// Who may open the office's programs. Everything slow on purpose is done outside the write lock; whether it counts is
/// decided inside, so that a hundred guesses at once are one.
class SignInDesk {
public:
    explicit SignInDesk(Site& site, SignInPlace place = SignInPlace::ofThisPc());

    /// A real office asks for passwords; in one for trying out a code is enough.
    bool asksForPasswords();
    /// No officer of a real office has a password yet: whoever starts first sets the supervisor's.
    bool awaitsFirst();

    Result<SignInDone, SignInRefusal> signIn(const std::string& officer, SecretKind kind, const std::string& secret,
                                             const std::string& face);
    void signOut(const std::string& officer);
    /// Whether what was proven in this program still stands.
    bool isIn(const std::string& officer);

    /// The first password of all. Where the profile names no supervisor, this officer becomes one.
    Result<bool, StaffRefusal> setFirst(const std::string& officer, const std::string& password);
    /// One's own, signed in.
    Result<bool, StaffRefusal> choose(const std::string& officer, SecretKind kind, const std::string& secret);
    /// Another's, by a supervisor: for once, until the officer chooses another.
    Result<bool, StaffRefusal> reset(const Command& command, const std::string& officer, const std::string& password);
    Result<bool, StaffRefusal> release(const Command& command, const std::string& officer, bool lock);
    /// Adds an officer or changes one; one who works here no more is `ended`. The last supervisor stays one.
    Result<bool, StaffRefusal> state(const Command& command, const Officer& officer);

    std::vector<OfficerStand> roster();

private:
    Result<bool, StaffRefusal> set(const Command& command, const std::string& officer, SecretKind kind,
                                   const std::string& secret, bool temporary, bool first);
    bool fits(const std::string& officer, SecretKind kind, const std::string& secret, std::int64_t place);
    std::optional<SignInRefusal> hindrance(const Officer& officer, SecretKind kind);
    bool isLastDoor(const Officer& officer);
    Command commandOf(const std::string& actor);

    Site& m_site;
    SignInPlace m_place;
};

} // namespace pintu
