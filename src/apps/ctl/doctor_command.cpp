#include "apps/ctl/backup_commands.h"
#include "apps/ctl/command_line.h"
#include "apps/ctl/doctor_devices.h"
#include "apps/ctl/views.h"
#include "office/device_config.h"
#include "office/may_sign.h"
#include "office/upkeep.h"
#include "paper/fonts.h"
#include "paper/picture_file.h"

#include <chrono>
#include <sys/vfs.h>

namespace pintu::ctl {
namespace {

std::string megabytes(std::uintmax_t bytes)
{
    return std::to_string(bytes / 1'000'000) + " MB";
}

void lookAtDisk(Rounds& rounds, const std::filesystem::path& folder)
{
    constexpr std::uintmax_t little = 1'000'000'000;
    constexpr std::uintmax_t tooLittle = 200'000'000;
    constexpr long memoryDisk = 0x01021994; // TMPFS_MAGIC
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    if (!error) {
        const auto health = space.available < tooLittle ? Health::act
                            : space.available < little  ? Health::look
                                                        : Health::ok;
        rounds.note("disk", health,
                    megabytes(space.available) + " free" +
                        (health == Health::ok ? "" : ": make room before the office runs into it"));
    }
    rounds.look("file system", [&] {
        requireSuitableDisk(folder);
        struct statfs about {};
        const bool memory = statfs(folder.c_str(), &about) == 0 && about.f_type == memoryDisk;
        rounds.note("file system", memory ? Health::look : Health::ok,
                    memory ? "the folder lies in memory: all is gone when the PC is switched off"
                           : "a disk of this PC");
    });
    const auto log = folder / "office.db-wal";
    if (const auto size = std::filesystem::file_size(log, error); !error) {
        constexpr std::uintmax_t large = 64'000'000;
        rounds.note("log", size > large ? Health::look : Health::ok,
                    megabytes(size) + " in the write-ahead log" +
                        (size > large ? ": some program keeps it open; start the programs anew" : ""));
    }
}

void lookAtPaper(Rounds& rounds)
{
    rounds.look("fonts", [&] {
        (void)textContext();
        rounds.note("fonts", Health::ok, "Andika and Inter are there");
    });
    const bool there = isProgramThere("pdftoppm");
    rounds.note("pdftoppm", there ? Health::ok : Health::act,
                there ? "PDF files can be read" : "PDF files cannot be read: install the package poppler-utils");
    std::string missing;
    for (const auto& package : missingPictureLoaders()) missing += " " + package;
    rounds.note("pictures", missing.empty() ? Health::ok : Health::act,
                missing.empty() ? "pictures of every telephone can be read"
                                : "some telephones' pictures cannot be read: install the packages" + missing);
}

void lookAtTrust(Rounds& rounds, Site& site)
{
    constexpr std::int64_t freshDays = 14;
    constexpr std::int64_t secondsOfDay = 86'400;
    const auto& trust = site.trust();
    const auto now = site.clock().now().seconds();
    if (trust.keys().empty()) {
        rounds.note("trust list", Health::act,
                    "none is loaded, so no paper can be proven: satupintuctl keys load FILE --root-key HEX");
        return;
    }
    const auto days = trust.age(now).count() / secondsOfDay;
    const std::string age = std::to_string(trust.keys().size()) + " keys, " + std::to_string(days) + " days old";
    if (now > trust.expires())
        rounds.note("trust list", Health::act, age + ", expired: load a newer one");
    else
        rounds.note("trust list", days > freshDays ? Health::look : Health::ok,
                    age + (days > freshDays ? ": ask for a newer one" : ""));
    const auto role = site.config().kind == SiteKind::office ? KeyRole::office : KeyRole::partner;
    bool listed = false;
    for (const auto& key : trust.keysOf(site.id(), role))
        listed = listed || (!key.revokedSince && key.inForceAt(now) &&
                            (!site.hasKeys() || key.key == site.keys().signing.publicKey()));
    if (const auto out = ownKeyOutSince(site, site.clock().now()))
        return rounds.note("own key", Health::act,
                           "revoked or over since " + rfc3339(Time{*out * 1000}, site.zone()) +
                               ", by the trust list: no paper is signed; the district gives a new key");
    rounds.note("own key", listed ? Health::ok : Health::act,
                listed ? "stands on the trust list"
                       : "does not stand on the trust list, so nobody accepts this site's papers: hand in 'keys show'");
}

void lookAtWriting(Rounds& rounds, const DatabaseState& state)
{
    const auto& obstacle = state.obstacle;
    if (!obstacle) return rounds.note("writing", Health::ok, "the database takes it");
    if (*obstacle == TroubleKind::forbidden && (state.role == Role::board || state.role == Role::auditor))
        return rounds.note("writing", Health::ok, "this role only reads, as its rights say");
    if (*obstacle == TroubleKind::forbidden)
        return rounds.note("writing", Health::act,
                           "this database role may not append: its owner lets it in by 'satupintuctl grant'");
    rounds.note("writing", Health::act,
                *obstacle == TroubleKind::readOnlyServer
                    ? "the server only lets us read: it is a standby, or default_transaction_read_only is on"
                    : "the database can only be read: look at the disk and the file's rights");
}

void lookAtRecord(Rounds& rounds, Site& site)
{
    const auto state = stateOf(site);
    rounds.note("database", Health::ok, state.engine + ", schema " + std::to_string(state.schema));
    lookAtWriting(rounds, state);
    if (const auto head = site.journal().head()) {
        const auto now = site.clock().now();
        constexpr std::int64_t tolerance = 5 * 60'000;
        const bool behind = now.ms + tolerance < head->at.ms;
        rounds.note("clock", behind ? Health::act : Health::ok,
                    behind ? "this PC's clock is behind the record's newest event of " +
                                 rfc3339(head->at, site.zone()) + ": set it"
                           : "now " + rfc3339(now, site.zone()) + ", record ends " + rfc3339(head->at, site.zone()));
    }
    if (const auto fault = faultOf(site.profile()))
        rounds.note("profile", Health::act,
                    std::string{faultText(*fault)} +
                        ": write it into the profile file, then 'satupintuctl profile set'");
    else
        rounds.note("profile", Health::ok, "nothing is missing");
    const auto wrong = problems(site.catalogue());
    rounds.note("catalogue", wrong.empty() ? Health::ok : Health::act,
                wrong.empty()
                    ? std::to_string(site.catalogue().lists().services.size()) + " services, nothing contradicts itself"
                    : wrong.front());
    lookAtTrust(rounds, site);
}

/// An office that never had a backup is told so; one whose backup has stopped must act.
void lookAtBackup(Rounds& rounds, const std::filesystem::path& folder, Time now)
{
    const auto health = backupHealth(folder, now);
    rounds.note("backup", health.good ? Health::ok : health.status.proven ? Health::act : Health::look, health.says);
}

int doctor(Shell& shell, const NoOptions&)
{
    Rounds rounds;
    rounds.note("program", Health::ok, std::string{"satupintuctl "} + PINTU_VERSION);
    lookAtPaper(rounds);
    const auto folder = shell.folder();
    const bool isSite = rounds.look("office", [&] {
        const auto config = readSiteConfig(folder);
        rounds.note("office", Health::ok,
                    config.site + ", " + std::string{nameOf(config.kind)} + ", in " + folder.string());
    });
    if (isSite) {
        const auto config = readSiteConfig(folder);
        if (config.engine == Engine::sqlite) {
            lookAtDisk(rounds, folder);
            lookAtBackup(rounds, folder, shell.clock().now());
        }
        rounds.look("devices", [&] {
            const auto devices = readDeviceConfig(folder);
            rounds.note("devices", Health::ok,
                        devices == DeviceConfig{} ? "nothing is plugged in, as far as devices.toml says"
                                                  : "devices.toml can be read");
            lookAtDevices(rounds, devices);
        });
        std::error_code error;
        const bool keysThere = std::filesystem::exists(keyFile(folder), error);
        if (!keysThere)
            rounds.note("keys", Health::look,
                        "none here, as it should be on a kiosk or board; a counter fetches them with 'keys import'");
        const bool opened = rounds.look("keys and database", [&] {
            auto site = shell.open(Access::read, keysThere ? UseKeys::yes : UseKeys::no, Shell::Door::open);
            if (keysThere) rounds.note("keys", Health::ok, "they are this record's");
            lookAtRecord(rounds, site);
        });
        if (opened) shell.tell("The record itself is looked at by 'satupintuctl check'.");
    }
    shell.answer(shell.options.json ? Json{{"healthy", !rounds.act()}, {"rows", rounds.rows()}} : rounds.facts());
    return rounds.act() ? static_cast<int>(Exit::error) : 0;
}

} // namespace

void addDoctorCommand(CLI::App& app, Shell& shell)
{
    addCommand<NoOptions>(app, shell,
                          {"doctor",
                           "Looks at program, disk, backup, database, keys, clock, fonts and trust list; exit code 1 "
                           "when something needs doing",
                           "doctor --office ~/slrt\ndoctor --json"},
                          noOptions, doctor);
}

} // namespace pintu::ctl
