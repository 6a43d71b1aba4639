#include "apps/ctl/command_line.h"
#include "core/base/encoding.h"
#include "office/key_desk.h"
#include "office/setup.h"

namespace pintu::ctl {
namespace {

Json keyView(const std::string& site, SiteKind kind, const PublicKey& key)
{
    return {{"site", site},
            {"role", nameOf(kind)},
            {"kid", toHex(key.name())},
            {"ed25519", toHex(key.bytes)},
            {"x25519", toHex(key.forExchange())},
            {"member", site + ":" + std::string{nameOf(kind)} + ":" + toHex(key.bytes)}};
}

int show(Shell& shell, const NoOptions&)
{
    const auto folder = shell.folder();
    const auto config = readSiteConfig(folder);
    return shell.answer(keyView(config.site, config.kind, loadKeys(folder).signing.publicKey()));
}

struct CarryOptions {
    std::string file;
    std::string passphraseFile;
};

constexpr std::size_t shortestPassphrase = 12;

std::string passphraseOf(const CarryOptions& options)
{
    const auto passphrase = readText(options.passphraseFile, 4096);
    if (passphrase.size() < shortestPassphrase)
        throw Stop{
            {Exit::invalid, "shortPassphrase", "A passphrase has at least 12 characters. Take four or five words."}};
    return passphrase;
}

int carryOut(Shell& shell, const CarryOptions& options)
{
    const auto folder = shell.folder();
    std::error_code error; // what cannot be looked at cannot be written either, and says why
    if (std::filesystem::exists(options.file, error))
        throw Stop{{Exit::conflict, "fileExists", "The file is there already and stays. Name another."}};
    exportKeys(folder, options.file, passphraseOf(options), shell.entropy());
    shell.tell("Carry file and passphrase by two ways; with both one can sign in this office's name.");
    return shell.answer({{"file", options.file}, {"site", readSiteConfig(folder).site}});
}

int carryIn(Shell& shell, const CarryOptions& options)
{
    const auto folder = shell.folder();
    const auto config = readSiteConfig(folder);
    std::error_code error;
    if (std::filesystem::exists(keyFile(folder), error))
        throw Stop{{Exit::conflict, "keysExist", "This folder has keys already; they stay as they are."}};
    const auto keys = importKeys(folder, options.file, passphraseOf(options));
    return shell.answer(keyView(config.site, config.kind, keys.signing.publicKey()));
}

void carryOptions(CLI::App& command, CarryOptions& o)
{
    command.add_option("--file", o.file, "The sealed keys")->required();
    command
        .add_option("--passphrase-file", o.passphraseFile,
                    "File with the passphrase; - for stdin. Never an argument: others see those")
        ->required();
}

} // namespace

void addKeyCommands(CLI::App& app, Shell& shell)
{
    auto& keys = addGroup(app, {"keys", "The site's keys, the root and the trust list",
                                "keys show --json\nkeys export --file keys.sealed --passphrase-file words.txt"});
    addCommand<NoOptions>(keys, shell,
                          {"show", "The site's public keys in hex; 'member' is what 'keys trust' takes",
                           "keys show --json --office ~/slrt"},
                          noOptions, show);
    addCommand<CarryOptions>(keys, shell,
                             {"export", "Seals the site's keys by a passphrase, for another counter or a safe",
                              "keys export --file keys.sealed --passphrase-file words.txt"},
                             carryOptions, carryOut);
    addCommand<CarryOptions>(keys, shell,
                             {"import", "Takes in sealed keys at another counter",
                              "keys import --file keys.sealed --passphrase-file - < words.txt"},
                             carryOptions, carryIn);
    addTrustCommands(keys, shell);
}

} // namespace pintu::ctl
