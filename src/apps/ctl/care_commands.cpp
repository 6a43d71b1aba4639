#include "apps/ctl/command_line.h"
#include "office/setup.h"
#include "office/upkeep.h"

namespace pintu::ctl {
namespace {

/// Says at every tenth part how far the tables are.
FoldProgress told(Shell& shell)
{
    return [&shell, last = std::int64_t{0}](std::int64_t done, std::int64_t of) mutable {
        const auto tenths = of > 0 ? done * 10 / of : 10;
        if (tenths == last) return;
        last = tenths;
        shell.tell("The tables are being made again from the record: " + std::to_string(tenths * 10) + " %.");
    };
}

void tellNumbers(Shell& shell, const NewEpoch& epoch)
{
    shell.tell("A new epoch was opened: what follows can never be taken for what was lost. Numbers that may stand on "
               "papers are not given again: slips go on with " +
               std::to_string(epoch.opened.firstSlip) + ", temporary numbers of this year with " +
               std::to_string(epoch.opened.firstTemporary) + ", tickets of today with " +
               std::to_string(epoch.opened.firstTicket) + ".");
}

int openNewEpoch(Shell& shell, const NoOptions&)
{
    const auto epoch = openEpoch(shell.folder(), "restored", shell.clock(), shell.entropy());
    tellNumbers(shell, epoch);
    return shell.answer({{"epoch", epoch.epoch},
                         {"first_slip", epoch.opened.firstSlip},
                         {"first_temporary", epoch.opened.firstTemporary},
                         {"first_ticket", epoch.opened.firstTicket}});
}

struct MigrateOptions {
    bool acceptLostLog = false;
};

int migrateOffice(Shell& shell, const MigrateOptions& options)
{
    const auto folder = shell.folder();
    if (options.acceptLostLog) {
        tellNumbers(shell, openEpoch(folder, "lostLog", shell.clock(), shell.entropy()));
    }
    const auto done = migrateRecord(folder, told(shell));
    return shell.answer({{"before", done.before},
                         {"schema", done.after},
                         {"steps", done.steps},
                         {"events_folded_again", done.folded},
                         {"new_epoch", options.acceptLostLog}});
}

int repair(Shell& shell, const NoOptions&)
{
    const auto done = repairRecord(shell.folder(), told(shell));
    if (!done)
        throw Stop{{Exit::conflict, "otherThanItsWitness",
                    "The tables were not made again: heads of this record were signed and kept outside, and they say "
                    "another record than this one. What is newest here was forged or cut off, or this is an old copy. "
                    "'satupintuctl check' tells which. Restore a backup; if what is missing is lost for good, run "
                    "'satupintuctl open-epoch', then repair."}};
    const auto events = done.value();
    shell.tell("All tables were made again from the record. 'satupintuctl check' shows whether they hold.");
    return shell.answer({{"events", events}});
}

int makeLists(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    return shell.answer({{"residents", makePeopleLists(site, told(shell))}});
}

struct GrantOptions {
    std::string name;
    Role role = Role::kiosk;
};

int grant(Shell& shell, const GrantOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    if (site.config().engine != Engine::postgresql)
        throw Stop{{Exit::invalid, "needsServer",
                    "Roles are of a PostgreSQL server; this office has a database file. Use the file's group there."}};
    const auto left = grantRole(site, options.name, options.role);
    if (!left.empty())
        shell.tell("The office's own role may not do all of it. Have the server's administrator run what is listed "
                   "under for_administrator.");
    return shell.answer({{"role_name", options.name},
                         {"role", nameOf(options.role)},
                         {"schema", schemaName(site.id())},
                         {"for_administrator", left}});
}

} // namespace

void addCareCommands(CLI::App& app, Shell& shell)
{
    addCommand<MigrateOptions>(
        app, shell,
        {"migrate", "Brings an office's database to this release's schema",
         "migrate --office ~/slrt\nmigrate --accept-lost-log --office ~/slrt"},
        [](CLI::App& command, MigrateOptions& o) {
            command.add_flag("--accept-lost-log", o.acceptLostLog,
                             "The write-ahead log is lost for good: go on without it, in a new epoch");
        },
        migrateOffice);
    addCommand<NoOptions>(app, shell,
                          {"open-epoch",
                           "After a copy of the record was put back: goes on in a new epoch, in which no number is "
                           "given again",
                           "open-epoch --office ~/slrt"},
                          noOptions, openNewEpoch);
    addCommand<NoOptions>(app, shell, {"repair", "Makes all tables again from the record", "repair --office ~/slrt"},
                          noOptions, repair);
    addCommand<NoOptions>(app, shell,
                          {"make-lists", "Makes the sealed lists by which residents are found again from the record",
                           "make-lists --office ~/slrt"},
                          noOptions, makeLists);
    addCommand<GrantOptions>(
        app, shell,
        {"grant", "Lets a role of the PostgreSQL server work as a kiosk, a counter and so on, and as nothing else",
         "grant slrt_kiosk kiosk --office ~/slrt"},
        [](CLI::App& command, GrantOptions& o) {
            command.add_option("role_name", o.name, "Name of the role on the server")->required();
            addEnum(command, "role", o.role, "What it may do")->required();
        },
        grant);
}

} // namespace pintu::ctl
