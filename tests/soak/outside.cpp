#include "soak/outside.h"

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace pintu::test {

Outside::Outside()
{
    std::array<int, 2> to{};
    std::array<int, 2> from{};
    if (pipe2(to.data(), O_CLOEXEC) != 0 || pipe2(from.data(), O_CLOEXEC) != 0) throw std::runtime_error{"no pipes"};
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, to[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, from[1], STDOUT_FILENO);
    std::string program = PINTU_SOAK_OUTSIDE;
    std::array<char*, 2> words{program.data(), nullptr};
    const int failed = posix_spawn(&m_process, program.c_str(), &files, nullptr, words.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    close(to[0]);
    close(from[1]);
    if (failed != 0) throw std::runtime_error{"soak_outside could not be started"};
    m_to = fdopen(to[1], "w");
    m_from = fdopen(from[0], "r");

    m_folder = readLine();
}

Outside::~Outside()
{
    std::fclose(m_to);
    std::fclose(m_from);
    (void)waitpid(m_process, nullptr, 0);
}

std::string Outside::ask(const std::string& wish)
{
    std::fputs((wish + "\n").c_str(), m_to);
    std::fflush(m_to);
    return readLine();
}

std::string Outside::readLine()
{
    std::string line;
    for (int c = 0; (c = std::fgetc(m_from)) != '\n'; line += static_cast<char>(c))
        if (c == EOF) throw std::runtime_error{"soak_outside has ended"};
    return line;
}

} // namespace pintu::test
