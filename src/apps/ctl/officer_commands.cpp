#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "office/sign_in_desk.h"

namespace pintu::ctl {
namespace {

[[noreturn]] void stopOfOfficer(StaffRefusal why, const std::string& code)
{
    switch (why) {
    case StaffRefusal::unknown:
        throw Stop{{Exit::notFound, "noSuchOfficer", "Nobody of the code " + code + " works here: officer list"}};
    case StaffRefusal::tooShort:
        throw Stop{{Exit::invalid, "tooShort", "A password has at least 12 letters. Four words in a row are good."}};
    case StaffRefusal::tooLong: throw Stop{{Exit::invalid, "tooLong", "A password has at most 128 letters."}};
    case StaffRefusal::guessable:
        throw Stop{{Exit::invalid, "guessable",
                    "This would be tried first: usual words, rows of keys, or the officer's or office's name. Choose "
                    "four words that have nothing to do with each other."}};
    case StaffRefusal::badPin:
        throw Stop{{Exit::invalid, "badPin", "A PIN has six digits that are no row and no repetition."}};
    case StaffRefusal::notFirst:
        throw Stop{
            {Exit::conflict, "notFirst",
             "A password stands already, or " + code +
                 " is no supervisor. A supervisor gives others theirs: officer reset CODE --officer SUPERVISOR"}};
    case StaffRefusal::noSupervisorLeft:
        throw Stop{{Exit::conflict, "noSupervisorLeft",
                    "Then no supervisor could sign in any more. Make another one first: officer state CODE --role "
                    "supervisor"}};
    case StaffRefusal::codeTaken:
    case StaffRefusal::badCode: break;
    }
    throw Stop{
        {Exit::invalid, "badOfficer",
         "A code has 1 to 40 letters, digits and - _ . and names nobody; kiosk, timer, setup, doctor and ctl are "
         "taken. An officer has a name without blanks at its ends."}};
}

int toldOfOfficer(Shell& shell, const Result<bool, StaffRefusal>& done, const std::string& code)
{
    if (!done) stopOfOfficer(done.refusal(), code);
    return shell.answer({{"officer", code}, {"done", true}});
}

struct OfficerOptions {
    std::string code;
    std::string newFile;
    std::string name;
    std::string role;
    std::string origin;
    bool ended = false;
    bool back = false;
};

int officerList(Shell& shell, const NoOptions&)
{
    auto site = shell.open(Access::read, UseKeys::no);
    Json rows = Json::array();
    for (const auto& one : SignInDesk{site}.roster()) {
        Json at = Json::array();
        for (const auto& open : one.open) at.push_back(open.device + " (" + open.face + ")");
        rows.push_back({{"code", one.officer.code},
                        {"name", one.officer.name},
                        {"role", nameOf(one.officer.role)},
                        {"origin", nameOf(one.officer.origin)},
                        {"ended", one.officer.ended},
                        {"password", one.temporary     ? "temporary"
                                     : one.hasPassword ? "set"
                                                       : "none"},
                        {"pin", one.hasPin},
                        {"wrong", one.tries.count},
                        {"locked", one.tries.locked},
                        {"signed_in_at", at}});
    }
    return shell.answer({{"training", site.isTraining()}, {"officers", rows}});
}

int officerFirst(Shell& shell, const OfficerOptions& o)
{
    auto site = shell.open(Access::write, UseKeys::yes, Shell::Door::open);
    const auto password = shell.secret(o.newFile, "New password of " + o.code + ": ");
    return toldOfOfficer(shell, SignInDesk{site}.setFirst(o.code, password), o.code);
}

int officerChoose(Shell& shell, const OfficerOptions& o, SecretKind kind)
{
    auto site = shell.open(Access::write, UseKeys::yes, Shell::Door::open);
    SignInDesk desk{site};
    if (desk.asksForPasswords()) (void)shell.signIn(site);
    const auto fresh = shell.secret(o.newFile, kind == SecretKind::pin ? "New PIN: " : "New password: ");
    return toldOfOfficer(shell, desk.choose(shell.options.officer, kind, fresh), shell.options.officer);
}

int officerReset(Shell& shell, const OfficerOptions& o)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto password = shell.secret(o.newFile, "New password of " + o.code + ", for once: ");
    return toldOfOfficer(shell, SignInDesk{site}.reset(shell.command(), o.code, password), o.code);
}

int officerRelease(Shell& shell, const OfficerOptions& o, bool lock)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    return toldOfOfficer(shell, SignInDesk{site}.release(shell.command(), o.code, lock), o.code);
}

int officerState(Shell& shell, const OfficerOptions& o)
{
    auto site = shell.open(Access::write, UseKeys::yes);
    const auto* known = site.profile().officer(o.code);
    Officer officer = known ? *known : Officer{o.code, {}, Role::counter, Origin::unstated, false};
    if (!o.name.empty()) officer.name = o.name;
    if (!o.role.empty()) officer.role = *parseEnum<Role>(o.role);
    if (!o.origin.empty()) officer.origin = *parseEnum<Origin>(o.origin);
    if (o.ended) officer.ended = true;
    if (o.back) officer.ended = false;
    return toldOfOfficer(shell, SignInDesk{site}.state(shell.command(), officer), o.code);
}

void codeOption(CLI::App& command, OfficerOptions& o)
{
    command.add_option("code", o.code, "Code of the officer")->required();
}

void newFileOption(CLI::App& command, OfficerOptions& o)
{
    command.add_option("--new-file", o.newFile,
                       "File with the new one, or - for stdin; without it the terminal is asked");
}

void codeAndFileOptions(CLI::App& command, OfficerOptions& o)
{
    codeOption(command, o);
    newFileOption(command, o);
}

void stateOptions(CLI::App& command, OfficerOptions& o)
{
    codeOption(command, o);
    const auto oneOf = [](const auto& names) {
        return CLI::IsMember{std::vector<std::string>(names.begin(), names.end())};
    };
    command.add_option("--name", o.name, "Name")->check(notALine);
    command.add_option("--role", o.role, "Role")->check(oneOf(EnumNames<Role>::names));
    command.add_option("--origin", o.origin, "From where they come")->check(oneOf(EnumNames<Origin>::names));
    command.add_flag("--ended", o.ended, "Works here no more");
    command.add_flag("--back", o.back, "Works here again");
}

} // namespace

void addOfficerCommands(CLI::App& app, Shell& shell)
{
    auto& officer = addGroup(app, {"officer", "Who works here, and who is let in",
                                   "officer list\nofficer first S01\nofficer reset P08 --officer S01"});
    addCommand<NoOptions>(officer, shell,
                          {"list", "Officers with role and origin, and who is locked or signed in", "officer list"},
                          noOptions, officerList);
    addCommand<OfficerOptions>(officer, shell,
                               {"first", "Sets the first password of an office: a supervisor's",
                                "officer first S01\nofficer first S01 --new-file password.txt"},
                               codeAndFileOptions, officerFirst);
    addCommand<OfficerOptions>(
        officer, shell, {"password", "Chooses one's own password anew", "officer password --officer P07"},
        newFileOption, [](Shell& s, const OfficerOptions& o) { return officerChoose(s, o, SecretKind::password); });
    addCommand<OfficerOptions>(
        officer, shell, {"pin", "Chooses one's own PIN, for the lock of the counter", "officer pin --officer P07"},
        newFileOption, [](Shell& s, const OfficerOptions& o) { return officerChoose(s, o, SecretKind::pin); });
    addCommand<OfficerOptions>(officer, shell,
                               {"reset", "Gives somebody a password for once; they choose another when they come in",
                                "officer reset P08 --officer S01"},
                               codeAndFileOptions, officerReset);
    addCommand<OfficerOptions>(
        officer, shell,
        {"release", "Lets somebody try again after too many wrong ones", "officer release P08 --officer S01"},
        codeOption, [](Shell& s, const OfficerOptions& o) { return officerRelease(s, o, false); });
    addCommand<OfficerOptions>(
        officer, shell,
        {"lock", "Lets somebody in no more, and ends where they are in", "officer lock P08 --officer S01"}, codeOption,
        [](Shell& s, const OfficerOptions& o) { return officerRelease(s, o, true); });
    addCommand<OfficerOptions>(
        officer, shell,
        {"state", "Adds an officer, or changes name, role or origin; --ended for one who works here no more",
         "officer state P09 --name 'Sari Contoh' --role counter --origin psm --officer S01\n"
         "officer state P09 --ended --officer S01"},
        stateOptions, officerState);
}

} // namespace pintu::ctl
