#include "apps/ctl/command_line.h"
#include "apps/ctl/head_paper.h"
#include "apps/ctl/sentences.h"
#include "office/key_desk.h"
#include "office/setup.h"
#include "office/upkeep.h"

#include <algorithm>
#include <utility>

namespace pintu::ctl {
namespace {

constexpr int clean = 0;
constexpr int findings = 1;
constexpr int cannotRead = 2;
constexpr int keysUnusable = 3;

struct CheckOptions {
    bool withoutKeys = false;
    std::string head;
    std::string printed;
    std::vector<std::string> slips;
};

/// What a finding means that no invariant describes: those that compare, read or reckon something.
constexpr std::pair<std::string_view, std::string_view> meanings[] = {
    {"access log", "a row of the access log was changed, taken out or put in"},
    {"append rights", "a role of the server may write what is not its work, or may not write what is"},
    {"chain", "an event was changed, taken out or put in"},
    {"definitions", "an index, trigger, view or table is not as this release makes it"},
    {"heads", "a signed head that the record holds does not fit its events"},
    {"indexes", "an index of the database does not fit its table"},
    {"kinds", "a value is of another kind than its column"},
    {"P1", "a number of a person stands where it can be read without a key"},
    {"pages", "the database's own test found damage"},
    {"person keys", "a person's key is missing, or one is there that no person has"},
    {"reference rows", "the lists are not those that were loaded"},
    {"registry rows", "the rows of a list of the state are not those that were taken in"},
    {"schema", "the schema is not one of this program's"},
    {"sealed words", "sealed words cannot be opened with these keys"},
    {"server rights", "somebody on the server may do what satupintuctl did not let them do"},
    {"site key", "the keys are not those that the record was opened with"},
    {"trust list", "the trust list is not the one that was loaded"},
    {"values", "a value cannot be read"},
    {"witness", "a signed head outside tells of this, and the record does not hold it"},
};

std::string_view meaningOf(const std::string& invariant)
{
    for (const auto& known : invariants())
        if (known.name == invariant) return known.meaning;
    for (const auto& [name, meaning] : meanings)
        if (name == invariant) return meaning;
    return invariant.starts_with("replay") ? "a table does not say what the events say" : "";
}

std::string_view adviceOn(Gravity gravity)
{
    switch (gravity) {
    case Gravity::none: break;
    case Gravity::rights:
        return "The record is whole. Roles of the server have other rights than this release gives: run 'satupintuctl "
               "grant' for each of them, and take with REVOKE what others have.";
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

/// The moment up to which what stands outside proves the record; always said.
void tellWhatIsProven(Shell& shell, const Checked& whole)
{
    const auto& checked = whole.report;
    if (!checked.proven) {
        if (std::ranges::find(checked.findings, "witness", &Finding::invariant) != checked.findings.end())
            shell.tell("Signed heads of this record stand outside, and none of them fits it: what was written up to "
                       "them is missing here.");
        else
            shell.tell(
                "Nothing outside proves the record: no signed head of it was found. A program with keys puts one "
                "there at its first command; 'satupintuctl head witness' tells where.");
        return;
    }
    const auto behind = checked.proven->behind;
    shell.tell("The record is proven up to " + rfc3339(checked.proven->at, whole.zone) +
               (behind == 0 ? ", its newest event."
                            : "; the " + std::to_string(behind) + " events after that are not proven yet."));
    if (whole.witness == Witness::Strength::weak)
        shell.tell("Its witness is weak: whoever can change the record can change the witness, too. "
                   "'satupintuctl head witness' tells how to give it to another user of this PC.");
    if (checked.lost > 0)
        shell.tell(std::to_string(checked.lost) + " events were lost before a later epoch was opened.");
}

std::string_view nameOf(Witness::Strength strength)
{
    switch (strength) {
    case Witness::Strength::none: return "none";
    case Witness::Strength::weak: return "weak";
    case Witness::Strength::strong: return "strong";
    }
    return {};
}

int report(Shell& shell, const Checked& whole)
{
    const auto& checked = whole.report;
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
                  {"engine_tested", checked.engineTested},
                  {"witness", nameOf(whole.witness)},
                  {"proven_until", checked.proven ? Json(rfc3339(checked.proven->at, whole.zone)) : Json{}},
                  {"not_proven_events", checked.proven ? checked.proven->behind : checked.events},
                  {"lost_events", checked.lost},
                  {"findings", found}});
    tellWhatIsProven(shell, whole);
    if (!checked.engineTested)
        shell.tell(
            "Not tested: the server's indexes and pages. Its administrator installs the test by 'CREATE EXTENSION "
            "amcheck' and lets this role run bt_index_check and verify_heapam.");
    if (checked.clean()) return clean;
    const auto gravity = gravityOf(checked);
    shell.tell(adviceOn(gravity));
    return gravity == Gravity::keys ? keysUnusable : findings;
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
                    keysUnusable);
                shell.explain(trouble);
                return keysUnusable;
            }
        }
        Brought brought;
        if (!options.head.empty()) brought.head = readFile(options.head, 64 * 1024);
        brought.slips = options.slips;
        if (!options.printed.empty() && !(brought.printed = PrintedHead::parse(options.printed)))
            throw Trouble{TroubleKind::badInput, "a printed head is EPOCH/SEQ and at least 16 digits of its hash"};
        const auto checked = checkRecord(folder, keys ? &*keys : nullptr, brought);
        if (checked.obstacle &&
            *checked.obstacle != TroubleKind::forbidden) // an auditor's role only reads, as it should
            shell.tell("Nothing can be written here now: " +
                       std::string{*checked.obstacle == TroubleKind::readOnlyServer
                                       ? "the server is a standby or lets nobody write."
                                       : "the disk can only be read."});
        return report(shell, checked);
    } catch (const Trouble& trouble) {
        shell.refuse(trouble.kind() == TroubleKind::diskFull ? noRoomToCheck() : sentenceOf(trouble), cannotRead);
        shell.explain(trouble);
        return cannotRead;
    }
}

struct HeadPrintOptions {
    std::string out;
};

int headPrint(Shell& shell, const HeadPrintOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    return shell.answer({{"paper", "head"}, {"files", printHead(shell, site, shell.command(), options.out)}});
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

int headWitness(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::read, UseKeys::no);
    const auto witness = Witness::of(site.database(), site.config()).value();
    const bool strong = witness.strength() == Witness::Strength::strong;
    if (!strong) {
        shell.tell("Root runs the following once: the file then belongs to a user of its own, and the system lets it "
                   "only grow. Where members of the staff are users of their own, put the number of their common group "
                   "in the place of this user's.");
        for (const auto& line : witness.commandsForRoot()) shell.tell("  " + line);
    }
    Json answer{{"file", witness.strongFile().string()}, {"witness", nameOf(witness.strength())}};
    if (shell.options.json) answer["for_root"] = strong ? std::vector<std::string>{} : witness.commandsForRoot();
    return shell.answer(answer);
}

} // namespace

void addCheckCommands(CLI::App& app, Shell& shell)
{
    addCommand<CheckOptions>(
        app, shell,
        {"check",
         "Reads the whole record and changes nothing. Exit code: 0 all is well, 1 something is wrong inside or missing "
         "that a witness knows, 2 the database cannot be read, 3 the keys cannot be used, 64 usage",
         "check --office ~/slrt\ncheck --without-keys --json\ncheck --head /media/usb/head-of-friday"},
        [](CLI::App& command, CheckOptions& o) {
            command.add_flag("--without-keys", o.withoutKeys, "What an auditor sees: sealed words stay closed");
            command.add_option("--head", o.head,
                               "A signed head that was given away before: the record must still hold it");
            command.add_option("--printed-head", o.printed,
                               "The head of a closed day as it was printed: \"1/123 5F0C 9A1B ...\"");
            command.add_option("--slip", o.slips, "The text of a slip of this office that came back: RS1:...");
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
    addCommand<HeadPrintOptions>(
        head, shell,
        {"print", "Writes the head of the record as a paper to keep: PDF, ESC/POS and PNG", "head print --out papers"},
        [](CLI::App& command, HeadPrintOptions& o) {
            command.add_option("--out", o.out, "Folder for the files")->required();
        },
        headPrint);
    addCommand<NoOptions>(head, shell,
                          {"witness", "Where signed heads of this record are kept outside of it", "head witness"},
                          noOptions, headWitness);
}

} // namespace pintu::ctl
