#pragma once

#include "office/sign_in_desk.h"

#include <nlohmann/json.hpp>

#include <exception>
#include <functional>
#include <string>
#include <string_view>

namespace pintu::ctl {

using Json = nlohmann::ordered_json;

/// What a script sees. `check` and `slip verify` have numbers of their own and say so in their help.
enum class Exit {
    ok = 0,
    error = 1,
    usage = 2,
    notFound = 3,
    refused = 4, ///< no permission
    conflict = 5,
    offline = 6,
    device = 7,
    invalid = 8, ///< data that cannot be used
};

/// The end of a command that did not do what was asked. It says what happened and what to do next.
struct Sentence {
    Exit exit = Exit::error;
    std::string code; ///< stable, for scripts
    std::string text;
};

/// Leaves a command with a sentence.
class Stop : public std::exception {
public:
    explicit Stop(Sentence sentence) : m_sentence{std::move(sentence)} {}
    const Sentence& sentence() const { return m_sentence; }
    const char* what() const noexcept override { return m_sentence.code.c_str(); }

private:
    Sentence m_sentence;
};

/// What all commands share: the common options, the way to an office, and the two ways out: data on stdout, talk on
/// stderr.
class Shell {
public:
    struct Options {
        std::string office;
        std::string officer = "ctl";
        std::string passwordFile; ///< "-" for stdin; empty: asked for at the terminal
        std::string command;
        bool json = false;
        bool quiet = false;
        bool verbose = false;
    };
    Options options;
    std::function<int()> chosen; ///< the command that was asked for

    /// Who has to sign in first in a real office: whoever writes or opens what is sealed, or nobody, where a command
    /// only looks after the PC or is itself the way in.
    enum class Door { shut, open };
    class OpenedSite final : public Site {
    public:
        OpenedSite(Shell& shell, Access access, UseKeys useKeys, Door door);
    };

    std::filesystem::path folder() const;
    OpenedSite open(Access access, UseKeys useKeys, Door door = Door::shut) { return {*this, access, useKeys, door}; }
    /// Signs the named officer in with the password of --password-file or of the terminal; waits where one has to wait
    /// after wrong ones. Stops where it is not right.
    SignInDone signIn(Site& site);
    /// A sign-in lasts as long as a command.
    void signOut() noexcept;
    /// A secret for which `prompt` asks at the terminal, unseen; or from a file, "-" for stdin.
    std::string secret(const std::string& file, const std::string& prompt) const;
    /// Puts a signed head outside after a command that wrote without keys, where this user has them.
    void keepWitness() noexcept;
    /// The caller's command, or a new one. A command of several steps gives each its own number.
    Command command(int step = 0);
    const Clock& clock() const { return m_clock; }
    Entropy& entropy() { return m_entropy; }

    /// Data for stdout: JSON with --json, else the same facts as text.
    int answer(const Json& data) const;
    /// Talk for stderr; nothing with --quiet.
    void tell(std::string_view sentence) const;
    int refuse(const Sentence& sentence) const;
    int refuse(const Sentence& sentence, int exit) const;
    /// Tells on stderr, with --verbose, what the program's own files and libraries said.
    void explain(const std::exception& cause) const;

private:
    void letIn(Site& site, bool needed);

    SystemClock m_clock;
    SystemEntropy m_entropy;
    std::shared_ptr<SignedInHere> m_signedIn = std::make_shared<SignedInHere>();
    bool m_isIn = false;
    CommandId m_command; ///< once chosen, of the whole run
    bool m_wroteWithoutKeys = false;
};

/// A whole file, or stdin for "-"; for secrets and for what should not stand in the process list. Without the last line
/// end.
std::string readText(const std::string& file, std::size_t limit = 1024 * 1024);

} // namespace pintu::ctl
