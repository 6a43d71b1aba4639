#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "core/base/encoding.h"
#include "core/programmes/catalogue_succession.h"
#include "office/catalogue_files.h"
#include "office/setup.h"

namespace pintu::ctl {
namespace {

struct SetupOptions {
    std::string profile;
    std::string catalogue;
    std::string postgresql;
    std::string witness;
};

/// The programs of this office start in other folders than this command.
std::filesystem::path witnessFolder(const std::string& named)
{
    return named.empty() ? std::filesystem::path{} : std::filesystem::absolute(named).lexically_normal();
}

int setup(Shell& shell, const SetupOptions& options)
{
    const auto named = readProfile(options.profile);
    SetupWish wish;
    wish.folder = shell.folder();
    wish.config = {named.site, named.profile.kind, options.postgresql.empty() ? Engine::sqlite : Engine::postgresql,
                   options.postgresql, witnessFolder(options.witness)};
    wish.profile = named.profile;
    wish.catalogue =
        options.catalogue.empty() ? resourcesFolder() / "catalog" : std::filesystem::path{options.catalogue};
    if (shell.options.officer != Shell::Options{}.officer) wish.actor = shell.options.officer;
    std::error_code error; // what cannot be looked at cannot be made either, and says why
    if (std::filesystem::exists(wish.folder / "office.toml", error))
        throw Stop{{Exit::conflict, "alreadySetUp",
                    "This folder is an office already; it stays as it is. Name another with --office."}};
    setUp(wish, shell.clock(), shell.entropy());
    auto site = shell.open(Access::read, UseKeys::yes, Shell::Door::open);
    shell.tell(site.profile().name + " (" + site.id() +
               ") is set up. Keep a copy of its keys: satupintuctl keys export");
    if (site.isTraining())
        shell.tell(
            "This office is for trying out: its profile says training = true, and everybody's code opens it. For "
            "real work take that line out and set up another one; this one stays what it is.");
    if (SignInDesk{site}.awaitsFirst())
        shell.tell("Nobody can work here before a supervisor has a password: 'satupintuctl officer first CODE', or at "
                   "the counter's first start.");
    if (Witness::of(site.database(), site.config()).value().strength() != Witness::Strength::strong)
        shell.tell("Give the record a witness that its own users cannot change: 'satupintuctl head witness' lists what "
                   "root runs once.");
    return shell.answer({{"site", site.id()},
                         {"kind", nameOf(site.config().kind)},
                         {"office", site.folder().string()},
                         {"engine", options.postgresql.empty() ? "sqlite" : "postgresql"},
                         {"ed25519", toHex(site.keys().signing.publicKey().bytes)}});
}

struct JoinOptions {
    std::string site;
    std::string postgresql;
};

int join(Shell& shell, const JoinOptions& options)
{
    const auto config = joinSite(shell.folder(), options.site, options.postgresql);
    shell.tell("This PC works on the office's record. A counter also needs its keys: satupintuctl keys import");
    return shell.answer({{"site", config.site}, {"kind", nameOf(config.kind)}, {"office", shell.folder().string()}});
}

struct FileOption {
    std::string file;
};

int profileSet(Shell& shell, const FileOption& options)
{
    const auto named = readProfile(options.file);
    auto site = shell.open(Access::write, UseKeys::no);
    if (named.site != site.id() || named.profile.kind != site.config().kind)
        throw Stop{{Exit::invalid, "otherSite",
                    "The profile is that of another site (" + named.site + "); this one is " + site.id() + "."}};
    setProfile(site, shell.command(), named.profile);
    return shell.answer(viewOf(site.profile(), site.id()));
}

int profileShow(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::read, UseKeys::no);
    return shell.answer(viewOf(site.profile(), site.id()));
}

std::filesystem::path catalogueFolder(const FileOption& options)
{
    return options.file.empty() ? resourcesFolder() / "catalog" : std::filesystem::path{options.file};
}

Json countsOf(const Catalogue& catalogue)
{
    Json counts;
    CatalogueLists::lists(catalogue.lists(), [&](const char* name, const auto& list) { counts[name] = list.size(); });
    return counts;
}

int catalogueCheck(Shell& shell, const FileOption& options)
{
    const Catalogue catalogue{readCatalogueFiles(catalogueFolder(options))};
    const auto wrong = problems(catalogue);
    shell.answer({{"sound", wrong.empty()}, {"problems", wrong}, {"lists", countsOf(catalogue)}});
    return wrong.empty() ? 0 : static_cast<int>(Exit::invalid);
}

int catalogueLoad(Shell& shell, const FileOption& options)
{
    const Catalogue catalogue{readCatalogueFiles(catalogueFolder(options))};
    if (const auto wrong = problems(catalogue); !wrong.empty())
        throw Stop{{Exit::invalid, "catalogueContradicts",
                    "The catalogue contradicts itself, so it was not loaded: " + wrong.front() +
                        " 'satupintuctl catalogue check' lists everything."}};
    auto site = shell.open(Access::write, UseKeys::no);
    if (const auto reused = reusedNumbers(site.catalogue(), catalogue.lists()); !reused.empty())
        throw Stop{{Exit::invalid, "numberReused",
                    "The catalogue gives a number that stands on papers to something else, so it was not loaded: " +
                        reused.front() + "."}};
    loadCatalogue(site, shell.command(), catalogue.lists());
    return shell.answer({{"loaded", true}, {"lists", countsOf(site.catalogue())}});
}

} // namespace

void addSetupCommands(CLI::App& app, Shell& shell)
{
    addCommand<SetupOptions>(
        app, shell,
        {"setup", "Makes an office or a partner desk: folder, keys, database, profile and catalogue",
         "setup --office ~/slrt --profile office-profile.toml\n"
         "setup --office ~/slrt --profile office-profile.toml --postgresql 'host=10.0.0.2 dbname=slrt user=slrt'"},
        [](CLI::App& command, SetupOptions& o) {
            command.add_option("--profile", o.profile, "TOML file that says who the site is (see resources/demo)")
                ->required();
            command.add_option("--catalogue,--catalog", o.catalogue,
                               "Folder of the catalogue's lists (default: the program's own)");
            command.add_option(
                "--postgresql", o.postgresql,
                "Connection string of a PostgreSQL server, for several PCs; passwords belong into ~/.pgpass");
            command.add_option("--witness", o.witness,
                               "Folder, of another user, for the signed heads of the record (default: "
                               "/var/lib/satupintu/witness)");
        },
        setup);

    addCommand<JoinOptions>(
        app, shell,
        {"join", "One more PC for an office whose record lies on a PostgreSQL server",
         "join --office ~/slrt --site D0412 --postgresql 'host=10.0.0.2 dbname=slrt user=slrt_kiosk'"},
        [](CLI::App& command, JoinOptions& o) {
            command.add_option("--site", o.site, "Id of the office")->required();
            command.add_option("--postgresql", o.postgresql, "Connection string; passwords belong into ~/.pgpass")
                ->required();
        },
        join);

    auto& profile =
        addGroup(app, {"profile", "What the site says of itself", "profile show\nprofile set office-profile.toml"});
    addCommand<FileOption>(
        profile, shell, {"set", "Takes in a changed profile", "profile set office-profile.toml --office ~/slrt"},
        [](CLI::App& command, FileOption& o) { command.add_option("file", o.file, "TOML file")->required(); },
        profileSet);
    addCommand<NoOptions>(profile, shell, {"show", "Shows the profile in force", "profile show --json"}, noOptions,
                          profileShow);

    auto& catalogue = addGroup(app, {"catalogue", "Sectors, services, programmes, partners and other lists",
                                     "catalogue check resources/catalog\ncatalogue load"});
    const auto folder = [](CLI::App& command, FileOption& o) {
        command.add_option("folder", o.file, "Folder of TOML files (default: the program's own)");
    };
    addCommand<FileOption>(catalogue, shell,
                           {"load", "Takes a catalogue into the record", "catalogue load ~/our-catalogue"}, folder,
                           catalogueLoad);
    addCommand<FileOption>(
        catalogue, shell,
        {"check", "Looks for contradictions in the files; needs no office", "catalogue check ~/our-catalogue --json"},
        folder, catalogueCheck);
}

} // namespace pintu::ctl
