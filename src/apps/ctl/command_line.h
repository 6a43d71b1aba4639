#pragma once

#include "apps/ctl/shell.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <memory>
#include <string>
#include <type_traits>

namespace pintu::ctl {

struct CommandText {
    std::string name;
    std::string help;
    std::string examples; ///< one a line, without the program's name
};

void describe(CLI::App& command, const std::string& examples);
CLI::App& addGroup(CLI::App& parent, const CommandText& text);

/// One command: `options` names its options, and when it was asked for, `run` does it. Both get the same values.
template <class O>
CLI::App& addCommand(CLI::App& group, Shell& shell, const CommandText& text,
                     std::type_identity_t<void (*)(CLI::App&, O&)> options,
                     std::type_identity_t<int (*)(Shell&, const O&)> run)
{
    auto& command = *group.add_subcommand(text.name, text.help);
    describe(command, text.examples);
    const auto values = std::make_shared<O>();
    options(command, *values);
    command.callback([&shell, values, run] { shell.chosen = [&shell, values, run] { return run(shell, *values); }; });
    return command;
}

/// For reasons: a word that stands in the clear record, so never free text about anybody.
std::string notACode(const std::string& text);
/// Why a text is longer than what a person writes in one line, or nothing.
std::string notALine(const std::string& text);

struct NoOptions {};
inline void noOptions(CLI::App&, NoOptions&) {}

/// An option whose text becomes a type through `parse`; what cannot is a usage error that says what was expected.
template <class T, class Parse>
CLI::Option* addParsed(CLI::App& command, const std::string& name, T& value, const std::string& help,
                       const std::string& expected, Parse parse)
{
    return command.add_option_function<std::string>(
        name,
        [&value, name, expected, parse](const std::string& text) {
            auto parsed = parse(text);
            if (!parsed) throw CLI::ValidationError(name, "'" + text + "' is not " + expected);
            value = *parsed;
        },
        help);
}

template <NamedEnum E>
std::string namesOf()
{
    std::string out;
    for (const auto name : EnumNames<E>::names) out += (out.empty() ? "" : ", ") + std::string{name};
    return out;
}

template <NamedEnum E>
CLI::Option* addEnum(CLI::App& command, const std::string& name, E& value, const std::string& help)
{
    return addParsed(command, name, value, help + ": " + namesOf<E>(), "one of " + namesOf<E>(),
                     [](const std::string& text) { return parseEnum<E>(text); });
}

template <class I>
CLI::Option* addId(CLI::App& command, const std::string& name, I& value, const std::string& help)
{
    return addParsed(command, name, value, help, "an id of 36 characters such as other commands answer",
                     [](const std::string& text) { return I::parse(text); });
}

/// Fills in the whole program.
void addCommonOptions(CLI::App& app, Shell& shell);
void addSetupCommands(CLI::App& app, Shell& shell);
void addBackupCommands(CLI::App& app, Shell& shell);
void addCareCommands(CLI::App& app, Shell& shell);
void addCheckCommands(CLI::App& app, Shell& shell);
void addDoctorCommand(CLI::App& app, Shell& shell);
void addKeyCommands(CLI::App& app, Shell& shell);
void addOfficerCommands(CLI::App& app, Shell& shell);
void addTrustCommands(CLI::App& keys, Shell& shell);
void addPartnerCommands(CLI::App& app, Shell& shell);
void addTicketCommands(CLI::App& app, Shell& shell);
void addCounterCommands(CLI::App& app, Shell& shell);
void addPersonCommands(CLI::App& app, Shell& shell);
void addCaseCommands(CLI::App& app, Shell& shell);
void addMatchCommands(CLI::App& app, Shell& shell);
void addRegistryCommands(CLI::App& app, Shell& shell);
void addReferralCommands(CLI::App& app, Shell& shell);
void addSlipCommands(CLI::App& app, Shell& shell);
void addSlipVerifyCommand(CLI::App& slip, Shell& shell);
void addDemoCommand(CLI::App& app, Shell& shell);

/// Parses and runs; answers the exit code.
int runProgram(int argc, const char* const* argv);

} // namespace pintu::ctl
