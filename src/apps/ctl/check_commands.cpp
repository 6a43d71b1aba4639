#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "office/setup.h"
#include "store/check.h"
#include "store/schema.h"

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
    shell.tell("The record does not hold. Stop working on this copy, keep it, and restore a backup; tables alone are "
               "mended by 'satupintuctl repair'.");
    return findings;
}

int checkOffice(Shell& shell, const CheckOptions& options)
{
    try {
        const auto folder = shell.folder();
        const auto config = readSiteConfig(folder);
        auto database = openDatabase(folder, config, Access::read);
        if (schemaOf(database) > newestSchema()) requireNewestSchema(database);
        CheckInput input;
        std::optional<SiteKeys> keys;
        if (!options.withoutKeys) {
            try {
                keys = SiteKeys::load(keyFile(folder), config.site);
            } catch (const Trouble& trouble) {
                shell.refuse(
                    {Exit::refused, "keys",
                     "The record was not checked, because the keys cannot be used. Bring them, or add --without-keys."},
                    findings);
                shell.explain(trouble);
                return findings;
            }
            input.keys = &*keys;
        }
        if (!options.head.empty()) input.witness = readFile(options.head, 64 * 1024);
        return report(shell, check(database, config.site, input));
    } catch (const Trouble& trouble) {
        shell.refuse(sentenceOf(trouble), cannotRead);
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
