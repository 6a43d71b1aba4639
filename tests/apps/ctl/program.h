#pragma once

#include "office/two_sites.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace pintu::test {

/// What a run of the real program left behind.
struct Ran {
    int exit = -1;
    std::string out;
    std::string err;
    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs satupintuctl as a process, with the tree's own resources. No terminal is attached.
Ran ctl(const std::vector<std::string>& arguments, const std::string& input = {});
/// Any other program of PATH.
Ran program(const std::string& name, const std::vector<std::string>& arguments);

std::string textOf(const std::filesystem::path& file);

/// The demo's office and hospital, set up and introduced to each other by the program itself.
class Journey : public ::testing::Test {
protected:
    Journey();
    std::string at(const std::string& name) const { return (scratch.path() / name).string(); }
    Ran office(std::vector<std::string> arguments, const std::string& input = {}) const;
    Ran partner(std::vector<std::string> arguments, const std::string& input = {}) const;
    /// Ends the test unless the program answered JSON and 0.
    nlohmann::json good(const Ran& ran) const;
    /// Signs a list of both and loads it at both.
    void trust(const std::vector<std::string>& more = {});
    /// A new person's slip to the hospital.
    nlohmann::json issued() const;

    ScratchFolder scratch;
    std::string officeMember;
    std::string partnerMember;
    std::string rootKey;
};

} // namespace pintu::test
