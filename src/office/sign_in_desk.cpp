#include "office/sign_in_desk.h"

#include "seal/pin_hash.h"
#include "store/sql_staff.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <fstream>
#include <unistd.h>

namespace pintu {
namespace {

using Drafts = std::vector<Draft>;

BootMoment bootMoment()
{
    BootMoment out;
    std::ifstream{"/proc/sys/kernel/random/boot_id"} >> out.boot;
    timespec since{};
    clock_gettime(CLOCK_BOOTTIME, &since);
    out.ms = std::int64_t{since.tv_sec} * 1000 + since.tv_nsec / 1'000'000;
    return out;
}

StaffRefusal refusalOf(SecretFault fault)
{
    switch (fault) {
    case SecretFault::tooShort: return StaffRefusal::tooShort;
    case SecretFault::tooLong: return StaffRefusal::tooLong;
    case SecretFault::guessable: return StaffRefusal::guessable;
    case SecretFault::notADigitPin: break;
    }
    return StaffRefusal::badPin;
}

bool worksHere(const Officer& officer)
{
    return !officer.ended;
}

/// The longest of all waits: that of a supervisor whom nobody else could release.
constexpr std::chrono::seconds lastDoorWait{900};

} // namespace

SignInPlace SignInPlace::ofThisPc()
{
    std::array<char, 256> name{};
    if (gethostname(name.data(), name.size() - 1) != 0) name[0] = '?';
    return {name.data(), bootMoment};
}

SignInDesk::SignInDesk(Site& site, SignInPlace place) : m_site{site}, m_place{std::move(place)} {}

Command SignInDesk::commandOf(const std::string& actor)
{
    return {CommandId::timed(m_site.clock().now(), m_site.entropy()), actor};
}

bool SignInDesk::asksForPasswords()
{
    return m_site.config().kind == SiteKind::office && !m_site.isTraining();
}

bool SignInDesk::awaitsFirst()
{
    return asksForPasswords() && !SqlStaff{m_site.database()}.anyPassword();
}

bool SignInDesk::isIn(const std::string& officer)
{
    if (!asksForPasswords()) return true;
    const auto held = m_site.journal().signedIn().of(officer);
    return held && SqlStaff{m_site.database()}.signIn(*held).has_value();
}

bool SignInDesk::fits(const std::string& officer, SecretKind kind, const std::string& secret, std::int64_t place)
{
    const auto event = m_site.journal().eventAt(place);
    if (!event || event->type != OfficerSecretSet::type || event->subject != officer ||
        bodyOf<OfficerSecretSet>(*event).kind != kind)
        return false;
    const auto words = m_site.journal().personKeys().words<SecretWords>(*event);
    return words && pinFits(words->kept, secret);
}

/// Of supervisors somebody must stay who can open the door to the others.
bool SignInDesk::isLastDoor(const Officer& officer)
{
    if (officer.role != Role::supervisor) return false;
    SqlStaff staff{m_site.database()};
    return std::ranges::none_of(m_site.profile().officers, [&](const Officer& other) {
        return other.role == Role::supervisor && worksHere(other) && other.code != officer.code &&
               staff.secret(other.code, SecretKind::password) && !staff.triesOf(other.code).locked;
    });
}

std::optional<SignInRefusal> SignInDesk::hindrance(const Officer& officer, SecretKind kind)
{
    SqlStaff staff{m_site.database()};
    const auto now = m_place.now();
    auto& here = m_site.journal().signedIn();
    const auto ofOfficer = staff.triesOf(officer.code);
    auto wait = waitAfter(ofOfficer.count);
    if (ofOfficer.locked) {
        if (!isLastDoor(officer)) return SignInRefusal{NotIn::locked, 0, 0};
        wait = lastDoorWait;
    }
    const auto left = [&](std::chrono::seconds of, const WrongTries& tries, const std::string& who) {
        return of.count() == 0 ? std::chrono::milliseconds{0}
                               : leftOf(of, tries.last, now, here.firstSeen(who, tries.last, now));
    };
    const auto atDevice = staff.triesAt(m_place.device);
    const auto longest = std::max(left(wait, ofOfficer, "officer " + officer.code),
                                  left(waitAtDevice(atDevice.count), atDevice, "device"));
    if (longest.count() > 0)
        return SignInRefusal{NotIn::wait, std::chrono::ceil<std::chrono::seconds>(longest).count(), 0};
    if (kind == SecretKind::pin) {
        const auto given = staff.passwordAt(officer.code, m_place.device);
        const bool fresh =
            given && given->boot == now.boot &&
            now.ms - given->ms <= std::chrono::duration_cast<std::chrono::milliseconds>(pinHolds).count();
        if (!fresh || ofOfficer.count >= mostPinTries) return SignInRefusal{NotIn::pinOver, 0, 0};
    }
    return std::nullopt;
}

Result<SignInDone, SignInRefusal> SignInDesk::signIn(const std::string& code, SecretKind kind,
                                                     const std::string& secret, const std::string& face)
{
    SqlStaff staff{m_site.database()};
    const auto kept = staff.secret(code, kind);
    const bool right = kept && fits(code, kind, secret, kept->place);
    SignInDone done;
    const auto command = commandOf(code);
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, SignInRefusal> {
        const auto* officer = m_site.profile().officer(code);
        if (!officer || !worksHere(*officer) || isReservedActor(code)) return refused(SignInRefusal{NotIn::unknown});
        const auto now = staff.secret(code, kind);
        if (!now) return refused(SignInRefusal{kind == SecretKind::pin ? NotIn::pinOver : NotIn::noPassword});
        if (const auto hindered = hindrance(*officer, kind)) return refused(*hindered);
        if (!right || now->place != kept->place)
            return Drafts{draftOf(SignInFailed{code, kind, m_place.device, m_place.now()})};
        done = {SignInId::timed(m_site.clock().now(), m_site.entropy()),
                *officer,
                now->temporary,
                staff.secret(code, SecretKind::pin).has_value(),
                {}};
        for (const auto& other : staff.openOf(code))
            if (other.device != m_place.device) done.ended.push_back({other.device, other.face});
        return Drafts{draftOf(SignedIn{done.signIn, code, kind, m_place.device, face, m_place.now()})};
    });
    if (!events) return refused(events.refusal());
    if (events->front().type == SignInFailed::type) {
        const auto tries = staff.triesOf(code);
        return refused(SignInRefusal{tries.locked ? NotIn::locked : NotIn::wrong, waitAfter(tries.count).count(),
                                     std::max<std::int64_t>(0, mostTries - tries.count)});
    }
    m_site.journal().signedIn().note(code, done.signIn);
    return done;
}

void SignInDesk::signOut(const std::string& officer)
{
    const auto held = m_site.journal().signedIn().of(officer);
    if (!held) return;
    enum class Never {};
    (void)m_site.run(commandOf(officer), [&](Time) -> Result<Drafts, Never> {
        return Drafts{draftOf(SignedOut{*held, officer})};
    });
    m_site.journal().signedIn().forget(officer);
}

Result<bool, StaffRefusal> SignInDesk::set(const Command& command, const std::string& code, SecretKind kind,
                                           const std::string& secret, bool temporary, bool first)
{
    const auto* known = m_site.profile().officer(code);
    if (!known || !worksHere(*known)) return refused(StaffRefusal::unknown);
    const auto fault = kind == SecretKind::pin ? faultOfPin(secret) : faultOfPassword(secret, *known, m_site.profile());
    if (fault) return refused(refusalOf(*fault));
    const auto hash = hashOfPin(secret);
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, StaffRefusal> {
        auto profile = m_site.profile();
        const auto officer = std::ranges::find(profile.officers, code, &Officer::code);
        if (officer == profile.officers.end() || !worksHere(*officer)) return refused(StaffRefusal::unknown);
        Drafts out;
        if (first) {
            if (!awaitsFirst()) return refused(StaffRefusal::notFirst);
            const bool anySupervisor = std::ranges::any_of(
                profile.officers, [](const Officer& one) { return one.role == Role::supervisor && worksHere(one); });
            if (officer->role != Role::supervisor) {
                if (anySupervisor) return refused(StaffRefusal::notFirst);
                officer->role = Role::supervisor;
                out.push_back(draftOf(ProfileSet{m_site.id(), profile}));
            }
        }
        out.push_back(
            draftOf(OfficerSecretSet{code, kind, temporary}, KeyId::random(m_site.entropy()), SecretWords{hash}));
        if (temporary) out.push_back(draftOf(OfficerReleased{code, false}));
        return out;
    });
    if (!events) return refused(events.refusal());
    return true;
}

Result<bool, StaffRefusal> SignInDesk::setFirst(const std::string& officer, const std::string& password)
{
    return set(commandOf("setup"), officer, SecretKind::password, password, false, true);
}

Result<bool, StaffRefusal> SignInDesk::choose(const std::string& officer, SecretKind kind, const std::string& secret)
{
    return set(commandOf(officer), officer, kind, secret, false, false);
}

Result<bool, StaffRefusal> SignInDesk::reset(const Command& command, const std::string& officer,
                                             const std::string& password)
{
    return set(command, officer, SecretKind::password, password, true, false);
}

Result<bool, StaffRefusal> SignInDesk::release(const Command& command, const std::string& officer, bool lock)
{
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, StaffRefusal> {
        const auto* known = m_site.profile().officer(officer);
        if (!known) return refused(StaffRefusal::unknown);
        if (lock && isLastDoor(*known)) return refused(StaffRefusal::noSupervisorLeft);
        return Drafts{draftOf(OfficerReleased{officer, lock})};
    });
    if (!events) return refused(events.refusal());
    return true;
}

Result<bool, StaffRefusal> SignInDesk::state(const Command& command, const Officer& officer)
{
    if (!isOfficerCode(officer.code) || isReservedActor(officer.code)) return refused(StaffRefusal::badCode);
    const auto events = m_site.run(command, [&](Time) -> Result<Drafts, StaffRefusal> {
        auto profile = m_site.profile();
        const auto known = std::ranges::find(profile.officers, officer.code, &Officer::code);
        if (known == profile.officers.end()) {
            profile.officers.push_back(officer);
        } else {
            // A code stays one person's: what stands on papers and in events would become somebody else's.
            const bool leaves = officer.ended || officer.role != Role::supervisor;
            if (leaves && known->role == Role::supervisor && worksHere(*known) && isLastDoor(*known))
                return refused(StaffRefusal::noSupervisorLeft);
            *known = officer;
        }
        if (const auto fault = faultOf(profile))
            return refused(*fault == ProfileFault::doubledOfficer ? StaffRefusal::codeTaken : StaffRefusal::badCode);
        return Drafts{draftOf(ProfileSet{m_site.id(), profile})};
    });
    if (!events) return refused(events.refusal());
    return true;
}

std::vector<OfficerStand> SignInDesk::roster()
{
    SqlStaff staff{m_site.database()};
    std::vector<OfficerStand> out;
    for (const auto& officer : m_site.profile().officers) {
        OfficerStand one{officer, false, false, false, staff.triesOf(officer.code), {}};
        if (const auto password = staff.secret(officer.code, SecretKind::password)) {
            one.hasPassword = true;
            one.temporary = password->temporary;
        }
        one.hasPin = staff.secret(officer.code, SecretKind::pin).has_value();
        for (const auto& open : staff.openOf(officer.code)) one.open.push_back({open.device, open.face});
        out.push_back(std::move(one));
    }
    return out;
}

} // namespace pintu
