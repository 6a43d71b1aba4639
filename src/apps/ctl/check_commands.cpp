#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "office/key_desk.h"
#include "office/setup.h"
#include "office/upkeep.h"

namespace pintu::ctl {
namespace {

constexpr int clean = 0;
constexpr int findings = 1;
constexpr int cannotRead = 2;

struct CheckOptions {
    bool withoutKeys = false;
    std::string head;
};

std::string_view meaningOf(const std::string& invariant)
{
    for (const auto& known : invariants())
        if (known.name == invariant) return known.meaning;
    return {};
}

std::string_view adviceOn(Gravity gravity)
{
    switch (gravity) {
    case Gravity::none: break;
    case Gravity::rights:
        return "The record is whole. Roles of the server have other rights than this release gives: run 'satupintuctl "
               "grant' for each of them.";
    case Gravity::number:
        return "The record is whole, and work may go on. But a number of a person stands where it can be read without "
               "a key, and what is written cannot be taken out: tell the supervisor and whoever looks after personal "
               "data.";
    case Gravity::rule:
        return "The record is whole, and work may go on. But it holds a step that the rules do not allow: keep this "
               "report for whoever looks after the program.";
    case Gravity::tables:
        return "The record is whole, but the tables do not say what it says. Close the programs, run 'satupintuctl "
               "repair', then check again.";
    case Gravity::keys: return "These keys belong to another record. Bring the right ones, then check again.";
    case Gravity::record: return "The record does not hold. Stop working on this copy, keep it, and restore a backup.";
    }
    return {};
}

int report(Shell& shell, const CheckReport& checked)
{
    Json found = Json::array();
    for (const auto& finding : checked.findings) {
        const auto meaning = meaningOf(finding.invariant);
        found.push_back({{"invariant", finding.invariant},
                         {"count", finding.count},
                         {"where", finding.keys},
                         {"meaning", meaning.empty() ? Json{} : Json(meaning)}});
    }
    shell.answer({{"clean", checked.clean()},
                  {"events", checked.events},
                  {"invariants", checked.invariants},
                  {"sealed_words_read", checked.sealedWordsRead},
                  {"findings", found}});
    if (checked.clean()) return clean;
    shell.tell(adviceOn(gravityOf(checked)));
    return findings;
}

/// The office's own disk may have room: what check writes lies in the folder for temporary files.
Sentence noRoomToCheck()
{
    return {Exit::error, "diskFull",
            "The record was not checked: its temporary copy needs about as much room as the database, in /var/tmp or "
            "where TMPDIR says. Make room there, then check again; nothing was changed."};
}

int checkOffice(Shell& shell, const CheckOptions& options)
{
    try {
        const auto folder = shell.folder();
        std::optional<SiteKeys> keys;
        if (!options.withoutKeys) {
            try {
                keys = loadKeys(folder);
            } catch (const Trouble& trouble) {
                shell.refuse(
                    {Exit::refused, "keys",
                     "The record was not checked, because the keys cannot be used. Bring them, or add --without-keys."},
                    findings);
                shell.explain(trouble);
                return findings;
            }
        }
        std::optional<Bytes> witness;
        if (!options.head.empty()) witness = readFile(options.head, 64 * 1024);
        const auto checked = checkRecord(folder, keys ? &*keys : nullptr, witness);
        if (checked.obstacle &&
            *checked.obstacle != TroubleKind::forbidden) // an auditor's role only reads, as it should
            shell.tell("Nothing can be written here now: " +
                       std::string{*checked.obstacle == TroubleKind::readOnlyServer
                                       ? "the server is a standby or lets nobody write."
                                       : "the disk can only be read."});
        return report(shell, checked.report);
    } catch (const Trouble& trouble) {
        shell.refuse(trouble.kind() == TroubleKind::diskFull ? noRoomToCheck() : sentenceOf(trouble), cannotRead);
        shell.explain(trouble);
        return cannotRead;
    }
}

struct HeadOptions {
    std::string out;
};

int headSign(Shell& shell, const HeadOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto signedHead = signHead(site, shell.command());
    writeFile(options.out, signedHead);
    const auto head = site.journal().head();
    shell.tell("Give the file away: 'satupintuctl check --head " + options.out +
               "' then proves that nothing before it was cut off or changed.");
    return shell.answer({{"file", options.out}, {"epoch", head->epoch}, {"seq", head->seq}});
}

} // namespace

void addCheckCommands(CLI::App& app, Shell& shell)
{
    addCommand<CheckOptions>(
        app, shell,
        {"check",
         "Reads the whole record and changes nothing. Exit code: 0 all is well, 1 something is wrong inside, 2 the "
         "database cannot be read, 64 usage",
         "check --office ~/slrt\ncheck --without-keys --json\ncheck --head /media/usb/head-of-friday"},
        [](CLI::App& command, CheckOptions& o) {
            command.add_flag("--without-keys", o.withoutKeys, "What an auditor sees: sealed words stay closed");
            command.add_option("--head", o.head,
                               "A signed head that was given away before: the record must still hold it");
        },
        checkOffice);
    auto& head =
        addGroup(app, {"head", "How far the record has come, signed", "head sign --out /media/usb/head-of-friday"});
    addCommand<HeadOptions>(
        head, shell,
        {"sign", "Signs the head of the record and writes it to a file that others keep",
         "head sign --out /media/usb/head-of-friday"},
        [](CLI::App& command, HeadOptions& o) { command.add_option("--out", o.out, "File to write")->required(); },
        headSign);
}

} // namespace pintu::ctl
