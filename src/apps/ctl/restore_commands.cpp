#include "apps/ctl/backup_commands.h"
#include "apps/ctl/sentences.h"
#include "office/key_desk.h"
#include "office/restore.h"

namespace pintu::ctl {
namespace {

struct RestoreOptions {
    std::string from;
    std::string key;
    bool asFarAsGood = false;
    bool checkLater = false;
};

Sentence sentenceOfRefused(const RestoreRefused& refusal)
{
    switch (refusal.why) {
    case RestoreRefusal::folderNotEmpty:
        return {Exit::conflict, "folderNotEmpty",
                "The folder that --office names is not empty, and what is there stays. Name a new folder; the old one "
                "can be looked at later."};
    case RestoreRefusal::noCopy:
        return {Exit::notFound, "noCopy",
                "There is no copy of this backup key's office in that folder. Is the right disk mounted, and is it the "
                "right key?"};
    case RestoreRefusal::wrongKey:
        return {Exit::refused, "wrongBackupKey",
                "The copy " + refusal.copy +
                    " was sealed for another backup key. Fetch the key that the office had when it was made."};
    case RestoreRefusal::foreign:
        return {Exit::invalid, "foreignCopy",
                "The copy " + refusal.copy +
                    " was not made by the office of this backup key. Nothing of it was used; find out who put it "
                    "there."};
    case RestoreRefusal::damaged: break;
    }
    const auto name = "The copy " + refusal.copy + " is damaged";
    if (refusal.goodParts == 0)
        return {Exit::invalid, "damagedCopy",
                name + ", so nothing was restored. Name an older one: its folder stands beside this one."};
    return {Exit::invalid, "damagedCopy",
            name + " behind its part " + std::to_string(refusal.goodParts) +
                ", so nothing was restored. With --as-far-as-good the parts before are used, and what came after them "
                "is lost; or name another copy."};
}

RestoreWish wishOf(Shell& shell, const RestoreOptions& options)
{
    std::error_code error;
    if (!std::filesystem::is_directory(options.from, error))
        throw Stop{{Exit::notFound, "noPlaceForCopies", "The folder of copies is not there. Is the disk mounted?"}};
    return {options.from, shell.folder(), readBackupKey(options.key), options.asFarAsGood};
}

template <class T>
T settledOrTold(Result<T, RestoreRefused> result)
{
    if (!result) throw Stop{sentenceOfRefused(result.refusal())};
    return std::move(result).value();
}

void tellMoment(Shell& shell, Time at, std::int64_t parts)
{
    shell.tell("The copy holds what was committed up to " + rfc3339(at, Zone::wib) + ", " + std::to_string(parts) +
               " parts after the whole copy.");
}

int restore(Shell& shell, const RestoreOptions& options)
{
    const auto wish = wishOf(shell, options);
    const auto done = settledOrTold(restoreOffice(wish, shell.clock(), shell.entropy()));
    tellMoment(shell, done.at, done.parts);
    if (done.endWasDamaged) shell.tell("What came after that stood in a damaged part and is lost.");
    shell.tell("The office is restored in a new epoch. Numbers that may stand on papers are not given again: slips go "
               "on with " +
               std::to_string(done.epoch.opened.firstSlip) + ", temporary numbers of this year with " +
               std::to_string(done.epoch.opened.firstTemporary) + ", tickets of today with " +
               std::to_string(done.epoch.opened.firstTicket) +
               ". Never start the old PC's office again: two offices of one record are found out as a fork.");
    Json answer{{"copy", done.copy},
                {"until", rfc3339(done.at, Zone::wib)},
                {"parts", done.parts},
                {"epoch", done.epoch.epoch},
                {"first_slip", done.epoch.opened.firstSlip},
                {"first_temporary", done.epoch.opened.firstTemporary},
                {"first_ticket", done.epoch.opened.firstTicket}};
    if (options.checkLater) {
        shell.tell("It was not checked yet: run 'satupintuctl check' beside the work.");
        return shell.answer(answer);
    }
    const auto keys = loadKeys(wish.office);
    const auto checked = checkRecord(wish.office, &keys);
    answer["clean"] = checked.report.clean();
    if (!checked.report.clean())
        shell.tell("'check' finds something in the restored record. Run 'satupintuctl check': it says what, and what "
                   "to do.");
    shell.answer(answer);
    return checked.report.clean() ? 0 : static_cast<int>(Exit::error);
}

int drill(Shell& shell, const RestoreOptions& options)
{
    const auto done = settledOrTold(drillRestore(wishOf(shell, options)));
    tellMoment(shell, done.at, done.parts);
    const bool clean = done.report.clean();
    shell.tell(clean ? "The drill went well: this key opens the copy, and the record in it is whole. Nothing was kept."
                     : "The drill found faults in the record of the copy. Run 'satupintuctl check' at the office.");
    shell.answer({{"copy", done.copy},
                  {"until", rfc3339(done.at, Zone::wib)},
                  {"parts", done.parts},
                  {"events", done.report.events},
                  {"clean", clean}});
    return clean ? 0 : static_cast<int>(Exit::error);
}

void restoreOptions(CLI::App& command, RestoreOptions& o)
{
    command.add_option("copies", o.from, "Folder of copies, of which the newest is taken; or one copy in it")
        ->required();
    command.add_option("--key", o.key, "File with the backup key")->required();
    command.add_flag("--as-far-as-good", o.asFarAsGood, "Where a part is damaged, takes the parts before it");
}

} // namespace

void addRestoreCommands(CLI::App& app, CLI::App& backup, Shell& shell)
{
    addCommand<RestoreOptions>(
        app, shell,
        {"restore", "Makes the office from a copy, in a new folder and a new epoch, and checks it",
         "restore /media/disk/copies --key /media/stick/slrt.backup-key --office ~/slrt-new"},
        [](CLI::App& command, RestoreOptions& o) {
            restoreOptions(command, o);
            command.add_flag("--check-later", o.checkLater,
                             "The office is ready sooner; check it beside the work by 'satupintuctl check'");
        },
        restore);
    addCommand<RestoreOptions>(
        backup, shell,
        {"drill", "Restores a copy beside the office, checks it and removes it again: shows that the key opens it",
         "backup drill /media/disk/copies --key /media/stick/slrt.backup-key"},
        restoreOptions, drill);
}

} // namespace pintu::ctl
