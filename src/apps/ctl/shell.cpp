#include "apps/ctl/shell.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <termios.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace pintu::ctl {
namespace {

std::string plain(const Json& value)
{
    if (value.is_null()) return "-";
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean()) return value.get<bool>() ? "yes" : "no";
    if (value.is_array()) {
        std::string out;
        for (const auto& item : value) out += (out.empty() ? "" : ", ") + plain(item);
        return out.empty() ? "-" : out;
    }
    return value.dump();
}

/// Characters, not bytes: names are UTF-8.
std::size_t widthOf(const std::string& text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

void printFacts(const Json& object, const std::string& indent);

/// Rows of the same shape as columns; a long text would break them and stands in JSON and in `show`.
void printRows(const Json& rows, const std::string& indent)
{
    constexpr std::size_t widest = 40;
    std::vector<std::string> keys;
    for (const auto& [key, value] : rows.front().items())
        if (!value.is_object()) keys.push_back(key);
    std::vector<std::size_t> widths;
    for (const auto& key : keys) {
        std::size_t width = key.size();
        for (const auto& row : rows)
            if (row.contains(key)) width = std::max(width, widthOf(plain(row[key])));
        widths.push_back(width);
    }
    const auto print = [&](auto cell) {
        std::string line = indent;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (widths[i] > widest) continue;
            const std::string text = cell(keys[i]);
            line += text + std::string(widths[i] - std::min(widths[i], widthOf(text)) + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::cout << line << '\n';
    };
    print([](const std::string& key) { return key; });
    for (const auto& row : rows)
        print([&](const std::string& key) { return row.contains(key) ? plain(row[key]) : "-"; });
}

void printFacts(const Json& object, const std::string& indent)
{
    std::size_t width = 0;
    for (const auto& [key, value] : object.items()) width = std::max(width, key.size());
    for (const auto& [key, value] : object.items()) {
        if (value.is_object()) {
            std::cout << indent << key << '\n';
            printFacts(value, indent + "  ");
        } else if (value.is_array() && !value.empty() && value.front().is_object()) {
            std::cout << indent << key << '\n';
            printRows(value, indent + "  ");
        } else {
            std::cout << indent << key << std::string(width - key.size() + 2, ' ') << plain(value) << '\n';
        }
    }
}

} // namespace

std::filesystem::path Shell::folder() const
{
    return options.office.empty() ? defaultOfficeFolder() : std::filesystem::path{options.office};
}

void Shell::keepWitness() noexcept
{
    try {
        std::error_code closed;
        if (m_wroteWithoutKeys && std::filesystem::exists(keyFile(folder()), closed))
            open(Access::write, UseKeys::yes, Door::open).keepWitness(1);
    } catch (const std::exception&) {
        // The command is done and has told what it had to; its keys may be another record's.
    }
}

Shell::OpenedSite::OpenedSite(Shell& shell, Access access, UseKeys useKeys, Door door)
    : Site{shell.folder(),
           access,
           useKeys,
           shell.m_clock,
           shell.m_entropy,
           [] {
               // Not talk that --quiet leaves out: what was just printed is not as safe as it should be.
               std::cerr << "satupintuctl: Saved on one server only: its standby does not answer. Keep this server "
                            "running and have the standby looked after.\n";
           },
           shell.m_signedIn}
{
    shell.m_wroteWithoutKeys = shell.m_wroteWithoutKeys || (access == Access::write && useKeys == UseKeys::no);
    if (door == Door::shut) shell.letIn(*this, access == Access::write || useKeys == UseKeys::yes);
}

void Shell::letIn(Site& site, bool needed)
{
    // A machine has no password; the record takes from it what a kiosk may append, and nobody is read without keys.
    const bool machine = options.officer.starts_with("kiosk") && !site.hasKeys();
    if (!needed || m_isIn || machine || !SignInDesk{site}.asksForPasswords()) return;
    if (SignInDesk{site}.awaitsFirst())
        throw Stop{{Exit::refused, "noPasswordYet",
                    "No officer of this office has a password yet. A supervisor sets the first one at the counter, or "
                    "here: satupintuctl officer first CODE"}};
    const auto done = [&] {
        if (site.hasKeys() && !site.database().readOnly()) return signIn(site);
        Site door{folder(), Access::write, UseKeys::yes, m_clock, m_entropy, {}, m_signedIn};
        return signIn(door);
    }();
    if (done.temporary)
        throw Stop{
            {Exit::refused, "temporaryPassword",
             "This password was given for once. Choose your own first: satupintuctl officer password --officer " +
                 options.officer}};
}

SignInDone Shell::signIn(Site& site)
{
    if (options.officer == Options{}.officer)
        throw Stop{{Exit::refused, "notSignedIn",
                    "This is done in an officer's name: --officer CODE, with --password-file FILE where no terminal "
                    "asks. 'satupintuctl officer list' lists who works here."}};
    const auto password = secret(options.passwordFile, "Password of " + options.officer + ": ");
    SignInDesk desk{site};
    for (;;) {
        auto done = desk.signIn(options.officer, SecretKind::password, password, "ctl");
        if (done) {
            m_isIn = true;
            for (const auto& other : done->ended)
                tell("You were signed in at " + other.device + " (" + other.face + "); that has ended.");
            return *done;
        }
        const auto& no = done.refusal();
        switch (no.why) {
        case NotIn::wait:
            tell("After wrong passwords one waits: " + std::to_string(no.seconds) + " s.");
            std::this_thread::sleep_for(std::chrono::seconds{no.seconds});
            continue;
        case NotIn::wrong:
            throw Stop{{Exit::refused, "wrongPassword",
                        "The password is not right, and that was written down. " + std::to_string(no.triesLeft) +
                            " tries are left before a supervisor has to let " + options.officer + " in again."}};
        case NotIn::locked:
            throw Stop{{Exit::refused, "locked",
                        options.officer + " is locked. A supervisor lets them in again: satupintuctl officer release " +
                            options.officer}};
        case NotIn::noPassword:
        case NotIn::pinOver:
            throw Stop{{Exit::refused, "noPassword",
                        options.officer + " has no password yet. A supervisor gives one: satupintuctl officer reset " +
                            options.officer}};
        case NotIn::unknown: break;
        }
        throw Stop{{Exit::notFound, "noSuchOfficer",
                    "Nobody of this code works here. 'satupintuctl officer list' lists who does."}};
    }
}

void Shell::signOut() noexcept
{
    try {
        if (!std::exchange(m_isIn, false)) return;
        Site site{folder(), Access::write, UseKeys::yes, m_clock, m_entropy, {}, m_signedIn};
        SignInDesk{site}.signOut(options.officer);
    } catch (const std::exception&) {
        // The next sign-in at this PC ends it.
    }
}

std::string Shell::secret(const std::string& file, const std::string& prompt) const
{
    constexpr std::size_t longest = 4096;
    if (!file.empty()) return readText(file, longest);
    if (!isatty(STDIN_FILENO))
        throw Stop{
            {Exit::usage, "noTerminal",
             "There is no terminal to ask for the password. Name a file: --password-file FILE, or - for stdin."}};
    std::cerr << prompt << std::flush;
    termios before{};
    tcgetattr(STDIN_FILENO, &before);
    auto unseen = before;
    unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    std::string line;
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::cerr << '\n';
    return line;
}

Command Shell::command(int step)
{
    if (m_command.empty())
        m_command = options.command.empty() ? CommandId::timed(m_clock.now(), m_entropy)
                                            : CommandId::parse(options.command).value(); // looked at while parsing
    return {step == 0 ? m_command : following(m_command.uuid, "step " + std::to_string(step)), options.officer};
}

int Shell::answer(const Json& data) const
{
    if (options.json)
        std::cout << data.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        printFacts(data, {});
    std::cout.flush();
    return std::cout ? 0 : static_cast<int>(Exit::error);
}

void Shell::tell(std::string_view sentence) const
{
    if (!options.quiet) std::cerr << sentence << '\n';
}

int Shell::refuse(const Sentence& sentence) const
{
    return refuse(sentence, static_cast<int>(sentence.exit));
}

int Shell::refuse(const Sentence& sentence, int exit) const
{
    std::cerr << "satupintuctl: " << sentence.text << '\n';
    if (options.json)
        std::cout << Json{{"error", {{"code", sentence.code}, {"message", sentence.text}, {"exit", exit}}}}.dump(
                         2, ' ', false, Json::error_handler_t::replace)
                  << '\n';
    return exit;
}

void Shell::explain(const std::exception& cause) const
{
    if (!options.verbose) return;
    // The database library repeats the values of a statement behind these words, and they may be a person's.
    const std::string_view whole{cause.what()};
    std::cerr << "  detail: " << whole.substr(0, whole.find("\n while executing")) << '\n';
    try {
        std::rethrow_if_nested(cause);
    } catch (const std::exception& inner) {
        explain(inner);
    }
}

std::string readText(const std::string& file, std::size_t limit)
{
    std::string text;
    if (file == "-") {
        if (isatty(STDIN_FILENO))
            throw Stop{{Exit::usage, "stdinIsATerminal",
                        "'-' reads from a pipe or a file, and this is a terminal. Write: … < FILE"}};
        text.assign(std::istreambuf_iterator<char>{std::cin}, {});
        if (text.size() > limit) throw Trouble{TroubleKind::badInput, "what came on stdin is too long"};
    } else {
        const auto bytes = readFile(file, limit);
        text.assign(bytes.begin(), bytes.end());
    }
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return text;
}

} // namespace pintu::ctl
