#include "apps/ctl/program.h"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace pintu::test {
namespace {

struct Pipe {
    std::array<int, 2> ends{-1, -1};
    Pipe()
    {
        if (pipe(ends.data()) != 0) throw std::runtime_error{"no pipe"};
    }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    void closeEnd(std::size_t which)
    {
        if (ends[which] >= 0) close(ends[which]);
        ends[which] = -1;
    }
};

Ran run(std::vector<std::string> words, const std::string& input)
{
    Pipe in;
    Pipe out;
    Pipe err;
    const auto child = fork();
    if (child < 0) throw std::runtime_error{"no process"};
    if (child == 0) {
        dup2(in.ends[0], STDIN_FILENO);
        dup2(out.ends[1], STDOUT_FILENO);
        dup2(err.ends[1], STDERR_FILENO);
        for (auto* p : {&in, &out, &err}) {
            p->closeEnd(0);
            p->closeEnd(1);
        }
        const auto resourcesOfTree = resources().string();
        setenv("SATUPINTU_RESOURCES", resourcesOfTree.c_str(), 1);
        std::vector<char*> pointers;
        for (auto& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        execvp(pointers[0], pointers.data());
        _exit(127);
    }
    in.closeEnd(0);
    out.closeEnd(1);
    err.closeEnd(1);
    // Inputs of these tests fit into a pipe.
    if (!input.empty() && write(in.ends[1], input.data(), input.size()) < 0) throw std::runtime_error{"no input"};
    in.closeEnd(1);

    Ran ran;
    std::array<pollfd, 2> watched{{{out.ends[0], POLLIN, 0}, {err.ends[0], POLLIN, 0}}};
    std::array<std::string*, 2> texts{&ran.out, &ran.err};
    std::size_t open = 2;
    while (open > 0) {
        if (poll(watched.data(), watched.size(), -1) < 0) break;
        for (std::size_t i = 0; i < watched.size(); ++i) {
            if (watched[i].fd < 0 || watched[i].revents == 0) continue;
            std::array<char, 4096> chunk{};
            const auto got = read(watched[i].fd, chunk.data(), chunk.size());
            if (got > 0)
                texts[i]->append(chunk.data(), static_cast<std::size_t>(got));
            else {
                watched[i].fd = -1;
                --open;
            }
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    ran.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return ran;
}

} // namespace

Ran ctl(const std::vector<std::string>& arguments, const std::string& input)
{
    std::vector<std::string> words{PINTU_CTL};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return run(std::move(words), input);
}

Ran program(const std::string& name, const std::vector<std::string>& arguments)
{
    std::vector<std::string> words{name};
    words.insert(words.end(), arguments.begin(), arguments.end());
    return run(std::move(words), {});
}

std::string textOf(const std::filesystem::path& file)
{
    const auto bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

Journey::Journey()
{
    for (const std::string name : {"office", "partner"}) {
        const auto made = good(ctl({"setup", "--json", "--office", at(name), "--profile",
                                    (resources() / "demo" / (name + "-profile.toml")).string()}));
        const auto shown = good(ctl({"keys", "show", "--json", "--office", at(name)}));
        (name == "office" ? officeMember : partnerMember) = shown.at("member").get<std::string>();
    }
    rootKey = good(ctl({"keys", "root", at("root"), "--json"})).at("root_key").get<std::string>();
    trust({"--sequence", "1"});
}

Ran Journey::office(std::vector<std::string> arguments, const std::string& input) const
{
    arguments.insert(arguments.end(), {"--json", "--office", at("office")});
    if (std::find(arguments.begin(), arguments.end(), "--officer") == arguments.end())
        arguments.insert(arguments.end(), {"--officer", "P07"});
    return ctl(arguments, input);
}

Ran Journey::partner(std::vector<std::string> arguments, const std::string& input) const
{
    arguments.insert(arguments.end(), {"--json", "--office", at("partner"), "--officer", "R02"});
    return ctl(arguments, input);
}

nlohmann::json Journey::good(const Ran& ran) const
{
    if (ran.exit != 0) throw std::runtime_error{"exit " + std::to_string(ran.exit) + ": " + ran.err};
    return ran.json();
}

void Journey::trust(const std::vector<std::string>& more)
{
    std::vector<std::string> words{"keys",           "trust",    "--json",     "--root",   at("root"),   "--out",
                                   at("trust-list"), "--member", officeMember, "--member", partnerMember};
    words.insert(words.end(), more.begin(), more.end());
    (void)good(ctl(words));
    for (const auto* name : {"office", "partner"})
        (void)good(ctl({"keys", "load", at("trust-list"), "--root-key", rootKey, "--json", "--office", at(name)}));
}

nlohmann::json Journey::issued() const
{
    const auto person =
        good(office({"person", "add", "--from", "-"},
                    R"({"name": "Sumiati Rahayu", "sex": "female", "birth_year": 1961, "birth_estimated": true})"));
    const auto opened = good(office(
        {"case", "open", "--person", person.at("temporary").get<std::string>(), "--from", "-"},
        R"({"lines": [{"kind": "complaint", "sector": "KES", "text": "Kartu tidak aktif."}, {"kind": "need", "sector": "KES", "text": "Perlu rawat inap."}]})"));
    return good(office({"referral", "issue", "--case", opened.at("id").get<std::string>(), "--partner", "P04821",
                        "--service", "health-inpatient", "--consent", "given"}));
}

} // namespace pintu::test
