#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "office/given_trust.h"
#include "office/joining.h"
#include "office/joining_papers.h"

namespace pintu::ctl {
namespace {

struct FolderOption {
    std::string folder;
};

Json filesView(const std::vector<std::filesystem::path>& files)
{
    Json out = Json::array();
    for (const auto& file : files) out.push_back(file.string());
    return out;
}

int card(Shell& shell, const FolderOption& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto files = writeKeyCard(site, shell.command(), options.folder);
    shell.tell("Give the card to the office. When it calls, read it the six numbers.");
    return shell.answer({{"files", filesView(files)}, {"numbers", ownNumbers(site)}});
}

int give(Shell& shell, const FolderOption& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto files = writeTrust(site, shell.command(), options.folder);
    shell.tell("Every partner needs this list. At its first one it calls, and you read it the six numbers.");
    return shell.answer({{"files", filesView(files)}, {"numbers", rootNumbers(site)}});
}

/// The text of a card in a file, or the file's name where it is none.
std::string cardIn(const std::string& file)
{
    const auto codes = codesInFile(file);
    return codes.empty() ? std::string{} : codes.front();
}

struct CardOption {
    std::string file;
};

Json lookView(const CardLook& look, Zone zone)
{
    return {{"partner", look.card.owner},
            {"name", look.card.name},
            {"made", secondsView(look.card.issued, zone)},
            {"numbers", look.numbers},
            {"news", look.news == CardNews::newKey ? "newKey" : "newPartner"}};
}

int look(Shell& shell, const CardOption& options)
{
    auto site = shell.open(Access::read, UseKeys::yes);
    const auto seen = settled(lookAtCard(site, cardIn(options.file)));
    shell.tell("Call the partner on a number that you know from elsewhere and compare the six numbers.");
    return shell.answer(lookView(seen, site.zone()));
}

struct JoinOptions {
    Partner row;
    std::string file;
    std::string numbers;
    std::string root;
    bool oldKeyGoesOut = false;
};

int join(Shell& shell, const JoinOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    JoinWish wish{options.row, cardIn(options.file), options.root, {}};
    if (wish.rootFolder.empty()) wish.rootFolder = rootFolderOf(site);
    const auto seen = settled(lookAtCard(site, wish.card));
    if (options.numbers != seen.numbers)
        throw Stop{{Exit::refused, "numbersDiffer",
                    "The six numbers are not those of this card. Do not use it: ask the partner for it once more, by "
                    "another way."}};
    wish.partner.id = seen.card.owner;
    if (wish.partner.name.empty()) wish.partner.name = seen.card.name;
    if (options.oldKeyGoesOut) wish.oldKeysOutSince = shell.clock().now().seconds();
    const auto joined = settled(joinPartner(site, shell.command(), wish));
    shell.tell("Give the partner the new trust list: satupintuctl partner give FOLDER");
    return shell.answer({{"partner", joined.id}, {"name", joined.name}, {"list", site.trust().sequence()}});
}

int add(Shell& shell, const JoinOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    JoinWish wish{options.row, {}, {}, {}};
    wish.partner.byEye = true;
    const auto joined = settled(joinPartner(site, shell.command(), wish));
    shell.tell("It has no SatuPintu: its answers come back by the reply form, or by telephone with the typed code.");
    return shell.answer({{"partner", joined.id}, {"name", joined.name}, {"by_eye", true}});
}

struct RevokeOptions {
    std::string partner;
    std::string root;
    std::int64_t since = 0;
};

int revoke(Shell& shell, const RevokeOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto root = options.root.empty() ? rootFolderOf(site) : std::filesystem::path{options.root};
    const auto since = options.since == 0 ? shell.clock().now().seconds() : options.since;
    (void)settled(revokePartner(site, shell.command(), root, options.partner, since));
    shell.tell("Give every partner the new trust list: satupintuctl partner give FOLDER");
    return shell.answer({{"partner", options.partner},
                         {"revoked_since", secondsView(since, site.zone())},
                         {"list", site.trust().sequence()}});
}

int drop(Shell& shell, const RevokeOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto gone = settled(dropPartner(site, shell.command(), options.partner));
    return shell.answer({{"partner", gone.id}, {"offered", false}});
}

std::string_view keyText(KnownPartner::Key key)
{
    switch (key) {
    case KnownPartner::Key::none: return "none";
    case KnownPartner::Key::good: return "good";
    case KnownPartner::Key::revoked: return "revoked";
    case KnownPartner::Key::over: return "over";
    }
    return {};
}

int list(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::read, UseKeys::no);
    Json out = Json::array();
    for (const auto& known : knownPartners(site))
        out.push_back({{"partner", known.row.id},
                       {"name", known.row.name},
                       {"kind", known.row.kind},
                       {"by_eye", known.row.byEye},
                       {"invented", known.row.demo},
                       {"key", keyText(known.key)},
                       {"since", known.since != 0 ? secondsView(known.since, site.zone()) : Json{}}});
    return shell.answer({{"partners", out}});
}

void particulars(CLI::App& command, JoinOptions& o)
{
    command.add_option("--kind", o.row.kind, "Code of the catalogue's partner_kinds, such as RSUD")->required();
    command.add_option("--name", o.row.name, "Name (default: the card's)");
    command.add_option("--address", o.row.address, "Address");
    command.add_option("--phone", o.row.phone, "Telephone");
    command.add_option("--place", o.row.place, "Region code, such as 36.73");
    command.add_option("--hours", o.row.hours, "When it is open, in words");
    command.add_option("--service", o.row.services, "Number of a service it takes (default: all of its kind)");
}

void addFolder(CLI::App& command, FolderOption& o)
{
    command.add_option("folder", o.folder, "Folder for the files")->required();
}

void addRoot(CLI::App& command, std::string& root)
{
    command.add_option("--root", root, "Folder of the root key (default: that of setup, beside the office's folder)");
}

} // namespace

void addPartnerCommands(CLI::App& app, Shell& shell)
{
    auto& partner = addGroup(app, {"partner", "Joins partners: key cards, trust lists to give away, revocation",
                                   "partner card ~/stick --office ~/rsud\npartner look card.kartu\npartner list"});
    addCommand<FolderOption>(partner, shell,
                             {"card", "Writes this desk's key card, as a file and a page, and tells its six numbers",
                              "partner card ~/stick --office ~/rsud"},
                             addFolder, card);
    addCommand<CardOption>(
        partner, shell,
        {"look", "Reads a key card and tells its six numbers; changes nothing", "partner look kartu-P04821.kartu"},
        [](CLI::App& command, CardOption& o) {
            command.add_option("file", o.file, "A .kartu file, a photograph or a PDF")->required();
        },
        look);
    addCommand<JoinOptions>(
        partner, shell,
        {"join", "Enters the partner of a key card, whose numbers were compared by telephone, and signs the next list",
         "partner join kartu-P04821.kartu --kind RSUD --numbers '48 20 17 93 55 06'"},
        [](CLI::App& command, JoinOptions& o) {
            command.add_option("file", o.file, "A .kartu file, a photograph or a PDF")->required();
            command.add_option("--numbers", o.numbers, "The six numbers, as the partner read them out")->required();
            particulars(command, o);
            addRoot(command, o.root);
            command.add_flag("--old-key-goes-out", o.oldKeyGoesOut, "Keys that it had before count no more");
        },
        join);
    addCommand<JoinOptions>(
        partner, shell,
        {"add", "Enters a partner that has no SatuPintu and reads slips by eye, or changes its particulars",
         "partner add P00017 --kind SEKOLAH --name 'SD Contoh'"},
        [](CLI::App& command, JoinOptions& o) {
            command.add_option("code", o.row.id, "Its code, up to 6 capital letters and digits")->required();
            particulars(command, o);
        },
        add);
    addCommand<RevokeOptions>(
        partner, shell,
        {"revoke", "Its keys count no more from a moment on; signs the next list", "partner revoke P04821"},
        [](CLI::App& command, RevokeOptions& o) {
            command.add_option("code", o.partner, "Its code")->required();
            command.add_option("--since", o.since, "Unix seconds (default: now)")->check(CLI::PositiveNumber);
            addRoot(command, o.root);
        },
        revoke);
    addCommand<RevokeOptions>(
        partner, shell, {"drop", "Nobody is sent there any more; what was sent keeps its words", "partner drop P04821"},
        [](CLI::App& command, RevokeOptions& o) { command.add_option("code", o.partner, "Its code")->required(); },
        drop);
    addCommand<NoOptions>(partner, shell, {"list", "The partners and their keys", "partner list --json"}, noOptions,
                          list);
    addCommand<FolderOption>(
        partner, shell,
        {"give", "Writes the newest trust list for partners, as a file and as sheets of codes", "partner give ~/stick"},
        addFolder, give);
}

} // namespace pintu::ctl
