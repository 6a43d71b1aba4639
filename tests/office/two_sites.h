#pragma once

#include "office/case_desk.h"
#include "office/intake_desk.h"
#include "office/paper_desk.h"
#include "office/people_desk.h"
#include "office/queue_desk.h"
#include "office/referral_desk.h"
#include "office/setup.h"
#include "office/trust_root.h"
#include "support/fakes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace pintu::test {

/// A folder that goes with the test.
class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

std::filesystem::path resources();

/// The demo's office and the demo's hospital, each with keys and a database of its own, on one trust list.
class TwoSites : public ::testing::Test {
protected:
    TwoSites();
    ~TwoSites() override { setenv("XDG_STATE_HOME", m_stateBefore.c_str(), 1); }

    Site office(UseKeys useKeys = UseKeys::yes) { return {folder("office"), Access::write, useKeys, clock, entropy}; }
    Site partner() { return {folder("partner"), Access::write, UseKeys::yes, clock, entropy}; }
    /// One more partner of the catalogue, not yet on the trust list.
    void setUpPartner(const std::string& name, const std::string& id);

    std::filesystem::path folder(const std::string& name) const { return scratch.path() / name; }
    Command command(const std::string& actor = "P07") { return {CommandId::timed(clock.now(), entropy), actor}; }

    /// Everybody who was set up; `change` may revoke and withdraw before it is signed.
    void trustEverybody(const std::function<void(TrustListContent&)>& change = {});
    void loadTrustAt(const std::string& name);

    /// A woman without any card.
    PersonId person(Site& site, const std::string& name = "Sumiati Rahayu");
    CaseId caseOf(Site& site, PersonId person);
    /// A slip to the hospital for a new person.
    Referral issued(Site& site);

    ScratchFolder scratch;
    SetClock clock;
    SeededEntropy entropy;
    std::optional<SigningKey> root;
    TrustListContent trusted;

private:
    std::string m_stateBefore = std::getenv("XDG_STATE_HOME"); ///< of support/own_state.cpp
};

/// A good answer, or the end of the test.
template <class T, class R>
T good(Result<T, R> result)
{
    if (!result) throw std::runtime_error{"refused: " + std::to_string(static_cast<int>(result.refusal()))};
    return std::move(result).value();
}

} // namespace pintu::test
