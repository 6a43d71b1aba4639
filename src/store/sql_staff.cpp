#include "store/sql_staff.h"

namespace pintu {

bool SqlStaff::anyPassword()
{
    return m_database.one<long long>("SELECT 1 FROM officer_secrets WHERE kind = 'password' LIMIT 1").has_value();
}

std::optional<SqlStaff::SecretPlace> SqlStaff::secret(const std::string& officer, SecretKind kind)
{
    const auto row = m_database.one<long long, Time, long long>(
        "SELECT temporary, at, place FROM officer_secrets WHERE officer = :officer AND kind = :kind", officer, kind);
    if (!row) return std::nullopt;
    return SecretPlace{std::get<0>(*row) != 0, std::get<1>(*row), std::get<2>(*row)};
}

WrongTries SqlStaff::tries(const std::string& who)
{
    const auto row = m_database.one<long long, long long, std::string, long long>(
        "SELECT tries, locked, boot, boot_ms FROM wrong_tries WHERE who = :who", who);
    if (!row) return {};
    return {std::get<0>(*row), std::get<1>(*row) != 0, {std::get<2>(*row), std::get<3>(*row)}};
}

WrongTries SqlStaff::triesOf(const std::string& officer)
{
    return tries("officer " + officer);
}

WrongTries SqlStaff::triesAt(const std::string& device)
{
    return tries("device " + device);
}

std::optional<SqlStaff::OpenSignIn> SqlStaff::signIn(SignInId id)
{
    auto row = m_database.one<SignInId, std::string, std::string, std::string, long long>(
        "SELECT id, officer, device, face, place FROM sign_ins WHERE id = :id AND is_open = 1", id);
    if (!row) return std::nullopt;
    auto& [found, officer, device, face, place] = *row;
    return OpenSignIn{found, std::move(officer), std::move(device), std::move(face), place};
}

std::vector<SqlStaff::OpenSignIn> SqlStaff::openOf(const std::string& officer)
{
    std::vector<OpenSignIn> out;
    for (auto& [id, who, device, face, place] :
         m_database.all<SignInId, std::string, std::string, std::string, long long>(
             "SELECT id, officer, device, face, place FROM sign_ins WHERE officer = :officer AND is_open = 1 "
             "ORDER BY place",
             officer))
        out.push_back({id, who, device, face, place});
    return out;
}

std::optional<BootMoment> SqlStaff::passwordAt(const std::string& officer, const std::string& device)
{
    auto row = m_database.one<std::string, long long>(
        "SELECT boot, boot_ms FROM sign_ins WHERE officer = :officer AND device = :device AND kind = 'password' "
        "ORDER BY place DESC LIMIT 1",
        officer, device);
    return row ? std::optional{BootMoment{std::move(std::get<0>(*row)), std::get<1>(*row)}} : std::nullopt;
}

Fold staffFold()
{
    Fold fold{"staff", 1, {"officer_secrets", "wrong_tries", "sign_ins"}};
    const auto forget = [](Statements& out, const std::string& who) {
        out.add("UPDATE wrong_tries SET tries = 0 WHERE who = :who AND locked = 0", who);
    };
    const auto count = [](Statements& out, const std::string& who, std::int64_t most, const BootMoment& when,
                          const Event& event) {
        out.add("INSERT INTO wrong_tries (who, tries, locked, boot, boot_ms, place) VALUES (:who, 1, 0, :boot, :ms, "
                ":place) ON CONFLICT (who) DO UPDATE SET tries = wrong_tries.tries + 1, boot = excluded.boot, "
                "boot_ms = excluded.boot_ms, place = excluded.place",
                who, when.boot, when.ms, placeOf(event));
        out.add("UPDATE wrong_tries SET locked = 1 WHERE who = :who AND tries >= :most", who, most);
    };
    fold.on<OfficerSecretSet>([](const OfficerSecretSet& body, const Event& event, Statements& out) {
        out.add("INSERT INTO officer_secrets (officer, kind, temporary, at, place) VALUES (:officer, :kind, "
                ":temporary, :at, :place) ON CONFLICT (officer, kind) DO UPDATE SET temporary = excluded.temporary, "
                "at = excluded.at, place = excluded.place",
                body.officer, body.kind, body.temporary ? 1 : 0, event.at, placeOf(event));
        // A new password leaves no old PIN behind.
        out.add("DELETE FROM officer_secrets WHERE officer = :officer AND kind = 'pin' AND place < :place AND 'pin' <> "
                ":kind",
                body.officer, placeOf(event), body.kind);
    });
    fold.on<OfficerReleased>([](const OfficerReleased& body, const Event& event, Statements& out) {
        out.add("INSERT INTO wrong_tries (who, tries, locked, boot, boot_ms, place) VALUES (:who, 0, :locked, '', 0, "
                ":place) ON CONFLICT (who) DO UPDATE SET tries = 0, locked = excluded.locked, place = excluded.place",
                "officer " + body.officer, body.locked ? 1 : 0, placeOf(event));
        out.add("UPDATE sign_ins SET is_open = 0 WHERE officer = :officer AND is_open = 1 AND 1 = :locked",
                body.officer, body.locked ? 1 : 0);
    });
    fold.on<SignInFailed>([count](const SignInFailed& body, const Event& event, Statements& out) {
        constexpr std::int64_t never = 1'000'000'000; // a PC only waits
        count(out, "officer " + body.officer, mostTries, body.when, event);
        count(out, "device " + body.device, never, body.when, event);
    });
    fold.on<SignedIn>([forget](const SignedIn& body, const Event& event, Statements& out) {
        out.add("INSERT INTO sign_ins (id, officer, device, face, kind, boot, boot_ms, is_open, place) VALUES (:id, "
                ":officer, :device, :face, :kind, :boot, :ms, 1, :place)",
                body.signIn, body.officer, body.device, body.face, body.kind, body.when.boot, body.when.ms,
                placeOf(event));
        // One place at a time: another PC's sign-ins end, and this face's earlier one.
        out.add("UPDATE sign_ins SET is_open = 0 WHERE officer = :officer AND id <> :id AND is_open = 1 AND (device <> "
                ":device OR face = :face)",
                body.officer, body.signIn, body.device, body.face);
        forget(out, "officer " + body.officer);
        forget(out, "device " + body.device);
    });
    fold.on<SignedOut>([](const SignedOut& body, const Event&, Statements& out) {
        out.add("UPDATE sign_ins SET is_open = 0 WHERE id = :id", body.signIn);
    });
    return fold;
}

} // namespace pintu
