#pragma once

#include <cstdio>
#include <filesystem>
#include <string>
#include <sys/types.h>

namespace pintu::test {

/// The people outside of a face and the other desks: the process `soak_outside`.
class Outside {
public:
    Outside();
    ~Outside();
    Outside(const Outside&) = delete;
    Outside& operator=(const Outside&) = delete;

    std::filesystem::path office() const { return m_folder / "office"; }
    std::filesystem::path partner() const { return m_folder / "partner"; }

    /// Takes a ticket and answers its number.
    std::string ticket() { return ask("ticket"); }
    /// Nobody waits any more.
    void leave() { (void)ask("leave"); }
    /// Issues a slip to the partner.
    std::string slip() { return ask("slip"); }
    /// The slip that the office issued last.
    std::string newestSlip() { return ask("newest"); }
    /// The return slip of the partner about a slip.
    std::string answer(const std::string& slip) { return ask("answer " + slip); }

private:
    std::string ask(const std::string& wish);
    std::string readLine();

    pid_t m_process = -1;
    std::FILE* m_to = nullptr;
    std::FILE* m_from = nullptr;
    std::filesystem::path m_folder;
};

} // namespace pintu::test
