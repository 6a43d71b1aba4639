#pragma once

#include <string>
#include <vector>

namespace pintu {

struct ProgramEnd {
    int code = -1; ///< exit code; -1 when it was killed or could not be started
    std::string output;
};

/// Runs a program of the system (found on PATH) and waits. Standard error is dropped.
ProgramEnd runProgram(const std::vector<std::string>& words);

} // namespace pintu
