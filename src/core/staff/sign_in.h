#pragma once

#include "core/staff/office_profile.h"
#include "core/staff/sign_in_events.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The rules of signing in: what a password must be, how long one waits after wrong ones, and who may append what.
namespace pintu {

/// What is wrong with a password or PIN that somebody chooses, as a value for a sentence.
enum class SecretFault {
    tooShort,    ///< a password of less than 12 letters
    tooLong,     ///< of more than 128
    guessable,   ///< a usual one, a row of keys, the officer's or the office's name
    notADigitPin ///< not six digits, or six that everybody tries first
};
std::optional<SecretFault> faultOfPassword(std::string_view password, const Officer& officer,
                                           const OfficeProfile& profile);
std::optional<SecretFault> faultOfPin(std::string_view pin);

/// Wrong passwords of an officer, or at a PC, since the last right one.
struct WrongTries {
    std::int64_t count = 0;
    bool locked = false; ///< by a supervisor, or by too many
    BootMoment last;
};
inline constexpr std::int64_t mostTries = 10;
inline constexpr std::int64_t mostPinTries = 5;
inline constexpr std::chrono::hours pinHolds{8}; ///< after the password, on the same PC

/// 1, 2, 4 … 60 seconds; nothing after none.
std::chrono::seconds waitAfter(std::int64_t wrongTries);
/// At a PC everybody's wrong tries count together; the first few are only slips of the finger.
std::chrono::seconds waitAtDevice(std::int64_t wrongTries);
/// What is left of a wait. The clock of the PC's own start runs it, which nobody can set; after another start, or at
/// another PC, it begins when this program first saw that there is one.
std::chrono::milliseconds leftOf(std::chrono::seconds wait, const BootMoment& last, const BootMoment& now,
                                 const BootMoment& firstSeen);

/// Why somebody is not let in. wait: after wrong ones; locked: a supervisor lets them in again; pinOver: the password
/// is needed again.
enum class NotIn { unknown, wrong, wait, locked, noPassword, pinOver };
struct SignInRefusal {
    NotIn why = NotIn::unknown;
    std::int64_t seconds = 0;   ///< of the wait
    std::int64_t triesLeft = 0; ///< after a wrong one, until the officer is locked
    bool operator==(const SignInRefusal&) const = default;
};

/// Another place of the same officer that a sign-in ended.
struct SignedInElsewhere {
    std::string device;
    std::string face;
    bool operator==(const SignedInElsewhere&) const = default;
};
struct SignInDone {
    SignInId signIn;
    Officer officer;
    bool temporary = false; ///< the password was given by a supervisor: another has to be chosen
    bool hasPin = false;
    std::vector<SignedInElsewhere> ended;
};

enum class StaffRefusal {
    unknown,
    tooShort,
    tooLong,
    guessable,
    badPin,
    notFirst,
    noSupervisorLeft,
    codeTaken,
    badCode
};

/// Names of actors that are no officers: devices, timers, and programs of whoever looks after the PC.
bool isReservedActor(std::string_view actor);

/// In which role an actor acts without a sign-in, in a real office: kiosks as a kiosk, and what follows from clock and
/// record alone by itself. Nothing: a sign-in is needed.
bool mayAppendUnsigned(std::string_view actor, std::string_view eventType);

/// Whether a signed-in officer may append an event of a type about a subject: a role's types, and of other people's
/// secrets only a supervisor.
bool mayAppendAbout(Role role, std::string_view actor, std::string_view eventType, std::string_view subject);

} // namespace pintu
