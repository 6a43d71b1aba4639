#include "support/run_program.h"

#include <array>
#include <cstdio>

namespace pintu {

ProgramEnd runProgram(const std::vector<std::string>& words)
{
    std::string command;
    for (const std::string& word : words) {
        command += '\'';
        for (const char sign : word) command += sign == '\'' ? std::string{"'\\''"} : std::string{sign};
        command += "' ";
    }
    command += "2>/dev/null";
    ProgramEnd end;
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) return end;
    std::array<char, 4096> buffer{};
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), pipe))
        end.output.append(buffer.data(), got);
    const int status = pclose(pipe);
    end.code = status >= 0 && (status & 0x7f) == 0 ? status >> 8 & 0xff : -1;
    return end;
}

} // namespace pintu
