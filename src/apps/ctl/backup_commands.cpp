#include "apps/ctl/backup_commands.h"

#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "office/backup_key.h"
#include "office/record_follower.h"

#include <chrono>
#include <csignal>
#include <sys/stat.h>
#include <thread>

namespace pintu::ctl {
namespace {

volatile std::sig_atomic_t mustEnd = 0;

struct BackupOptions {
    std::string to;
    bool follow = false;
    int keepDays = 14;
    double every = 3; ///< seconds between two looks
};

bool onOneDisk(const std::filesystem::path& a, const std::filesystem::path& b)
{
    struct stat first = {};
    struct stat second = {};
    return stat(a.c_str(), &first) == 0 && stat(b.c_str(), &second) == 0 && first.st_dev == second.st_dev;
}

bool liesIn(const std::filesystem::path& inner, const std::filesystem::path& outer)
{
    std::error_code error;
    const auto whole = std::filesystem::weakly_canonical(outer, error);
    const auto below = std::filesystem::weakly_canonical(inner, error).lexically_relative(whole);
    return !error && !below.empty() && *below.begin() != "..";
}

/// What has to be right before a copy is begun.
BackupWish wishOf(Shell& shell, const BackupOptions& options)
{
    const BackupWish wish{shell.folder(), options.to, options.keepDays};
    if (readSiteConfig(wish.office).engine != Engine::sqlite)
        throw Stop{{Exit::refused, "needsServerBackup",
                    "This office's record lies on a PostgreSQL server, which has its own way: let the server's "
                    "administrator set up pgBackRest, or pg_basebackup with WAL archiving. Keep keys/ and office.toml "
                    "of this folder with it ('satupintuctl keys export'), because without the keys nobody can read "
                    "the record."}};
    if (!hasBackupLock(wish.office))
        throw Stop{{Exit::refused, "noBackupKey",
                    "This office has no backup key yet. Make it once: 'satupintuctl backup key --out FILE', on a stick "
                    "that is kept away from this PC."}};
    std::error_code error;
    if (!std::filesystem::is_directory(wish.copies, error))
        throw Stop{{Exit::notFound, "noPlaceForCopies",
                    "The folder for copies is not there. Is the disk plugged in and mounted? The first time, make the "
                    "folder by hand: a copy is never written into the place of a disk that is missing."}};
    if (liesIn(wish.copies, wish.office))
        throw Stop{{Exit::invalid, "placeInsideOffice",
                    "The folder for copies lies inside the office's own folder. Name one on another disk."}};
    if (onOneDisk(wish.office, wish.copies))
        shell.tell("The copies lie on the same disk as the office: when that disk dies, both are gone. Name a folder "
                   "on another disk or on another PC.");
    return wish;
}

Sentence sentenceOfBackup(const Trouble& trouble)
{
    if (trouble.kind() == TroubleKind::diskFull)
        return {Exit::error, "diskFull",
                "There is no room: the place for copies needs about as much as the database, and the office's disk the "
                "same for a moment while the copy is proven. The office and its older copies are untouched. Make room, "
                "then do it again."};
    if (trouble.kind() == TroubleKind::busy)
        return {Exit::conflict, "busy",
                "Another backup of this office is at work, or a program holds its write lock. Wait for it, then do it "
                "again."};
    if (trouble.kind() == TroubleKind::damaged)
        return {Exit::error, "copyNotProven",
                std::string{"The copy did not stand its proof ("} + trouble.what() +
                    "). Do not count on it: look at the disk for copies, then run 'satupintuctl check' here."};
    return sentenceOf(trouble);
}

void tellProof(Shell& shell, const CopyProof& proof)
{
    if (proof.good())
        shell.tell("The copy " + proof.name + " is proven: it was restored and checked, " +
                   std::to_string(proof.report.events) + " events.");
    else
        shell.tell("The copy " + proof.name +
                   " was made but is not proven: 'check' finds faults in it. Run 'satupintuctl check' here; the older "
                   "copies are kept.");
}

int once(Shell& shell, const BackupWish& wish)
{
    const auto done = backUp(wish, shell.clock(), shell.entropy());
    tellProof(shell, done.proof);
    shell.answer({{"copy", done.copy.name},
                  {"folder", wish.copies.string()},
                  {"bytes", done.copy.bytes},
                  {"events", done.proof.report.events},
                  {"proven", done.proof.good()}});
    return done.proof.good() ? 0 : static_cast<int>(Exit::error);
}

/// Until somebody ends the program. What fails is told once, and tried again at every look.
int followOn(Shell& shell, const BackupWish& wish, std::chrono::milliseconds every)
{
    for (const int signal : {SIGTERM, SIGINT}) std::signal(signal, [](int) { mustEnd = 1; });
    RecordFollower follower{wish, shell.clock(), shell.entropy()};
    std::string told;
    const auto step = [&] {
        try {
            const auto done = follower.step();
            if (done.wholeCopy) shell.tell("A whole copy was made: " + done.copy + ". What is committed follows it.");
            if (done.proof) tellProof(shell, *done.proof);
            if (!told.empty()) shell.tell("The copies go on.");
            told.clear();
        } catch (const Trouble& trouble) {
            const auto sentence = sentenceOfBackup(trouble);
            if (told != sentence.code) shell.refuse(sentence);
            shell.explain(trouble);
            told = sentence.code;
        }
    };
    while (!mustEnd) {
        step();
        for (auto waited = std::chrono::milliseconds{0}; waited < every && !mustEnd;
             waited += std::chrono::milliseconds{100})
            std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    step(); // what was committed since the last look
    if (const auto proof = follower.lastProof()) tellProof(shell, *proof);
    return told.empty() ? 0 : static_cast<int>(Exit::error);
}

int backup(Shell& shell, const BackupOptions& options)
{
    if (options.to.empty())
        throw Stop{{Exit::usage, "usage",
                    "'satupintuctl backup' needs --to FOLDER, or one more word. See: satupintuctl backup --help"}};
    try {
        const auto wish = wishOf(shell, options);
        if (!options.follow) return once(shell, wish);
        return followOn(shell, wish, std::chrono::milliseconds{static_cast<std::int64_t>(options.every * 1000)});
    } catch (const Trouble& trouble) {
        const int exit = shell.refuse(sentenceOfBackup(trouble));
        shell.explain(trouble);
        return exit;
    }
}

struct KeyOptions {
    std::string out;
    bool replace = false;
};

int key(Shell& shell, const KeyOptions& options)
{
    const auto folder = shell.folder();
    if (hasBackupLock(folder) && !options.replace)
        throw Stop{{Exit::conflict, "keyExists",
                    "This office has a backup key already. With another one the old copies still need the old one: "
                    "keep both. If that is meant, add --replace."}};
    if (liesIn(options.out, folder))
        throw Stop{{Exit::invalid, "keyInsideOffice",
                    "The backup key must not lie in the office's folder: it would be lost with it. Name a stick."}};
    std::error_code error;
    if (std::filesystem::exists(options.out, error))
        throw Stop{{Exit::conflict, "fileExists", "The file is there already and stays. Name another."}};
    const auto made = makeBackupKey(folder, options.out, shell.entropy());
    shell.tell("Print the file and put paper and stick into two safe places away from this PC, not beside the copies. "
               "Leave no third one here. Without it no copy can be opened, by anybody; with it and a copy one can "
               "read everything.");
    return shell.answer({{"file", options.out}, {"site", made.site}});
}

int status(Shell& shell, const NoOptions&)
{
    const auto folder = shell.folder();
    if (readSiteConfig(folder).engine != Engine::sqlite) (void)wishOf(shell, {}); // tells where to look
    const auto now = shell.clock().now();
    const auto health = backupHealth(folder, now);
    const auto& known = health.status;
    const auto moment = [](const std::optional<Time>& time) { return time ? Json(rfc3339(*time, Zone::wib)) : Json{}; };
    shell.tell(health.says);
    shell.answer({{"backup_key", known.hasKey},
                  {"proven", moment(known.proven)},
                  {"copy", known.copy.empty() ? Json{} : Json(known.copy)},
                  {"folder", known.folder.empty() ? Json{} : Json(known.folder)},
                  {"following", known.following},
                  {"followed_until", moment(known.followed)},
                  {"good", health.good}});
    return health.good ? 0 : static_cast<int>(Exit::error);
}

} // namespace

BackupHealth backupHealth(const std::filesystem::path& office, Time now)
{
    constexpr std::int64_t minute = 60'000;
    BackupHealth out;
    out.status = backupStatus(office);
    const auto& known = out.status;
    if (!known.hasKey)
        out.says = "there is no backup: make its key once by 'satupintuctl backup key', then run 'satupintuctl backup'";
    else if (!known.proven)
        out.says = "no copy was ever proven: run 'satupintuctl backup --to FOLDER'";
    else if (!known.provenWithin(std::chrono::hours{24}, now))
        out.says = "no proven copy within 24 hours, the last is of " + rfc3339(*known.proven, Zone::wib) +
                   ": run 'satupintuctl backup --to FOLDER'";
    else if (known.following && (!known.followed || now.ms - known.followed->ms > minute))
        out.says = "a backup follows but has brought nothing for a minute: look at the disk for copies";
    else {
        out.good = true;
        out.says = "proven copy of " + rfc3339(*known.proven, Zone::wib) +
                   (known.following ? ", and every commit follows it" : ", and nothing follows it");
    }
    return out;
}

void addBackupCommands(CLI::App& app, Shell& shell)
{
    auto& group = *app.add_subcommand("backup", "Copies the office to a second place, sealed to its backup key, and "
                                                "proves each copy by restoring it");
    describe(group, "backup key --out /media/stick/slrt.backup-key --office ~/slrt\n"
                    "backup --to /media/disk/copies --office ~/slrt\n"
                    "backup --follow --to /media/disk/copies --office ~/slrt\n"
                    "backup status --office ~/slrt");
    const auto values = std::make_shared<BackupOptions>();
    group.add_option("--to", values->to, "Folder for the copies, on another disk");
    group.add_flag("--follow", values->follow,
                   "Goes on until it is ended: a whole copy daily, and what every commit changes within seconds");
    group.add_option("--keep", values->keepDays, "Of so many days the newest proven copy is kept")
        ->check(CLI::Range(1, oldestCopyDays));
    group.add_option("--every", values->every, "With --follow: seconds between two looks")
        ->check(CLI::Range(0.1, 10.0));
    group.callback([&group, &shell, values] {
        if (group.get_subcommands().empty()) shell.chosen = [&shell, values] { return backup(shell, *values); };
    });
    addCommand<KeyOptions>(
        group, shell,
        {"key", "Makes the office's backup key: the half that opens copies goes into a file to keep elsewhere",
         "backup key --out /media/stick/slrt.backup-key"},
        [](CLI::App& command, KeyOptions& o) {
            command.add_option("--out", o.out, "File for the private half")->required();
            command.add_flag("--replace", o.replace, "Makes another key; old copies still need the old one");
        },
        key);
    addCommand<NoOptions>(group, shell,
                          {"status", "When the newest copy was proven; exit code 1 when there is none within 24 hours",
                           "backup status --json"},
                          noOptions, status);
    addRestoreCommands(app, group, shell);
}

} // namespace pintu::ctl
