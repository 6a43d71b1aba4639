#include "apps/ctl/command_line.h"

#include "apps/ctl/sentences.h"
#include "core/staff/office_profile.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <sstream>
#include <unistd.h>

namespace pintu::ctl {
namespace {

constexpr std::string_view program = "satupintuctl";
constexpr int usageOfChecks = 64; ///< `check` and `slip verify` keep 1 and 2 for what they found (sysexits: EX_USAGE)

/// Help leads with examples.
class ExamplesFirst final : public CLI::Formatter {
public:
    std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override
    {
        if (mode == CLI::AppFormatMode::Sub) return make_expanded(app);
        std::ostringstream out;
        out << app->get_description() << "\n\n"
            << app->get_footer() << '\n'
            << make_usage(app, std::move(name)) << make_positionals(app) << make_groups(app, mode)
            << make_subcommands(app, mode);
        if (app->get_parent()) out << "\nOptions of every command (--office, --json …): " << program << " --help\n";
        return out.str();
    }
};

std::size_t editDistance(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const auto changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

CLI::App& deepest(CLI::App& app)
{
    auto* at = &app;
    while (!at->get_subcommands().empty()) at = at->get_subcommands().back();
    return *at;
}

std::string wholeName(const CLI::App& app)
{
    return app.get_parent() ? wholeName(*app.get_parent()) + " " + app.get_name() : app.get_name();
}

/// How many letters may differ, or have changed places, in a slip of the finger.
std::size_t likelySlips(std::size_t letters)
{
    return letters <= 3 ? 1 : letters <= 7 ? 2 : 3;
}

/// What may have been meant by a word that nobody knows.
std::string suggestion(CLI::App& app, CLI::App& asked, const std::string& word)
{
    std::vector<std::string> known;
    if (word.starts_with("-")) {
        for (const auto* of : {&asked, &app})
            for (const auto* option : of->get_options())
                for (const auto& name : option->get_lnames()) known.push_back("--" + name);
    } else {
        for (const auto* command : asked.get_subcommands({})) known.push_back(command->get_name());
    }
    const auto typed = word.substr(0, word.find('='));
    std::string best;
    std::size_t least =
        1 + likelySlips(typed.size() - std::min<std::size_t>(typed.size(), typed.find_first_not_of('-')));
    for (const auto& name : known)
        if (const auto distance = editDistance(typed, name); distance < least) {
            least = distance;
            best = name;
        }
    return best.empty() ? std::string{} : " Did you mean '" + best + "'?";
}

int explainUsage(CLI::App& app, const CLI::ParseError& error, Shell& shell)
{
    auto& asked = deepest(app);
    const auto name = wholeName(asked);
    const int exit = name == "satupintuctl check" || name == "satupintuctl slip verify" ? usageOfChecks
                                                                                        : static_cast<int>(Exit::usage);
    const auto extra = app.remaining(true);
    std::string text = error.what();
    if (!extra.empty())
        text = "'" + extra.front() + "' is not known to '" + name + "'." + suggestion(app, asked, extra.front());
    else if (!asked.get_subcommands({}).empty() && &asked == &app)
        text = "Which command?";
    else if (!asked.get_subcommands({}).empty())
        text = "'" + name + "' needs one more word.";
    else if (text.empty() || text.back() != '.')
        text += '.';
    return shell.refuse({Exit::usage, "usage", text + " See: " + name + " --help"}, exit);
}

int runChosen(Shell& shell)
{
    struct SignOut {
        Shell& shell;
        ~SignOut() { shell.signOut(); }
    } const leaving{shell};
    try {
        const int exit = shell.chosen();
        shell.keepWitness();
        return exit;
    } catch (const Stop& stop) {
        return shell.refuse(stop.sentence());
    } catch (const BadTable& bad) {
        return shell.refuse(sentenceOf(bad));
    } catch (const Trouble& trouble) {
        const int exit = shell.refuse(sentenceOf(trouble));
        shell.explain(trouble);
        return exit;
    } catch (const std::filesystem::filesystem_error& error) {
        const int exit =
            shell.refuse({Exit::error, "files", "A file or folder could not be used: " + error.code().message() + "."});
        shell.explain(error);
        return exit;
    } catch (const std::exception& error) {
        const int exit = shell.refuse(
            {Exit::error, "unexpected",
             "The program met something it does not know. Run it again with --verbose and report what it says."});
        shell.explain(error);
        return exit;
    }
}

} // namespace

void describe(CLI::App& command, const std::string& examples)
{
    std::istringstream lines{examples};
    std::string out = "Examples:\n";
    for (std::string line; std::getline(lines, line);) out += "  " + std::string{program} + " " + line + "\n";
    command.footer(out);
}

CLI::App& addGroup(CLI::App& parent, const CommandText& text)
{
    auto& group = *parent.add_subcommand(text.name, text.help);
    describe(group, text.examples);
    group.require_subcommand(1);
    return group;
}

std::string notACode(const std::string& text)
{
    return isOfficerCode(text) ? std::string{} : "a code has up to 40 letters, digits and - _ . and names nobody";
}

std::string notALine(const std::string& text)
{
    constexpr std::size_t most = 160;
    const auto letters = countCodePoints(text);
    return letters <= most ? std::string{}
                           : "this may have " + std::to_string(most) + " letters; there are " + std::to_string(letters);
}

void addCommonOptions(CLI::App& app, Shell& shell)
{
    auto& options = shell.options;
    const auto group = "Options of every command";
    app.add_option("--office", options.office,
                   "Folder of the office or partner desk (default: satupintu in the XDG data folder)")
        ->group(group);
    app.add_option("--officer", options.officer, "Code of whoever acts; stands in the record (default: ctl)")
        ->group(group)
        ->check(notACode);
    app.add_option("--password-file", options.passwordFile,
                   "File with the officer's password, or - for stdin; without it a terminal is asked. An office for "
                   "trying out asks for none")
        ->group(group);
    app.add_option("--command", options.command,
                   "UUID of this command: given again, the same answer comes and nothing happens twice")
        ->group(group)
        ->check([](const std::string& text) {
            const auto id = CommandId::parse(text);
            return id && !id->empty() ? std::string{} : "'" + text + "' is not a UUID";
        });
    app.add_flag("--json", options.json, "Answer in JSON with stable keys")->group(group);
    app.add_flag("-q,--quiet", options.quiet, "No talk on stderr, only data and failures")->group(group);
    app.add_flag("-v,--verbose", options.verbose, "Say what the system said when something fails")->group(group);
}

int runProgram(int argc, const char* const* argv)
{
    Shell shell;
    CLI::App app{"SatuPintu without a display: the office's record, tickets, people, cases, referrals and papers.",
                 std::string{program}};
    app.formatter(std::make_shared<ExamplesFirst>());
    app.fallthrough();
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string{program} + " " + PINTU_VERSION);
    describe(app, "demo --out /tmp/demo\n"
                  "setup --office ~/slrt --profile office-profile.toml\n"
                  "ticket take H --office ~/slrt --json\n"
                  "slip verify photo.jpg\n"
                  "check --office ~/slrt");
    addCommonOptions(app, shell);
    addSetupCommands(app, shell);
    addBackupCommands(app, shell);
    addCareCommands(app, shell);
    addCheckCommands(app, shell);
    addDoctorCommand(app, shell);
    addKeyCommands(app, shell);
    addOfficerCommands(app, shell);
    addPartnerCommands(app, shell);
    addTicketCommands(app, shell);
    addCounterCommands(app, shell);
    addPersonCommands(app, shell);
    addCaseCommands(app, shell);
    addMatchCommands(app, shell);
    addRegistryCommands(app, shell);
    addReferralCommands(app, shell);
    addSlipCommands(app, shell);
    addDemoCommand(app, shell);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) { // --help and --version
        return app.exit(asked, std::cout, std::cerr);
    } catch (const CLI::ParseError& error) {
        return explainUsage(app, error, shell);
    }
    return runChosen(shell);
}

} // namespace pintu::ctl
