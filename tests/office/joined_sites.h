#pragma once

#include "office/given_trust.h"
#include "office/joining.h"
#include "office/two_sites.h"

namespace pintu::test {

/// An office with a root of its own and no partner, and a hospital's desk that knows nobody: as the setup window makes
/// them.
class JoinedSites : public ::testing::Test {
protected:
    JoinedSites()
    {
        setenv("XDG_STATE_HOME", (scratch.path() / "state").c_str(), 1);
        make("office", "D0499", SiteKind::office);
        make("hospital", "P0499", SiteKind::partner);
        auto site = open("office");
        root = makeOwnRoot(site, command());
    }
    ~JoinedSites() override { setenv("XDG_STATE_HOME", m_stateBefore.c_str(), 1); }

    void make(const std::string& name, const std::string& id, SiteKind kind)
    {
        const auto pattern = kind == SiteKind::office ? "office" : "partner";
        auto profile = readProfile(resources() / "demo" / (std::string{pattern} + "-profile.toml")).profile;
        profile.name = kind == SiteKind::office ? "SLRT Uji" : "RSUD Uji";
        setUp({folder(name),
               {id, kind, Engine::sqlite, {}},
               profile,
               resources() / "catalog",
               "setup",
               Partners::onlyReal},
              clock, entropy);
    }
    std::filesystem::path folder(const std::string& name) const { return scratch.path() / name; }
    Site open(const std::string& name) { return {folder(name), Access::write, UseKeys::yes, clock, entropy}; }
    Command command() { return {CommandId::timed(clock.now(), entropy), "setup"}; }
    std::string cardOf(const std::string& name)
    {
        auto site = open(name);
        return ownCard(site).text;
    }
    static Partner hospital()
    {
        Partner out;
        out.id = "P0499";
        out.kind = "RSUD";
        out.name = "RSUD Uji";
        out.phone = "021 5550 0101";
        return out;
    }
    void join(const std::string& name = "hospital")
    {
        auto site = open("office");
        (void)good(joinPartner(site, command(), {hospital(), cardOf(name), root, {}}));
    }
    void loadAt(const std::string& name)
    {
        auto office = open("office");
        auto desk = open(name);
        const auto given = givenTrust(office);
        (void)good(loadTrust(desk, command(), given.list, given.root));
    }
    /// A slip to a partner for a new person.
    Result<Referral, IssueRefusal> issueTo(Site& site, const std::string& partner)
    {
        PersonForm form;
        form.words.name = "Sumiati Rahayu";
        form.sex = Sex::female;
        form.birthYear = 1961;
        form.village = "36.73.02.1011";
        form.identityStatus = "BELUM_TERDATA";
        const auto person = good(PeopleDesk{site}.state(command(), form)).person;
        const LineForm need{LineKind::need, "KEBUTUHAN", "KES", {}, Urgency::urgent, false, "Perlu rawat inap."};
        IssueWish wish;
        wish.caseId = good(CaseDesk{site}.open(command(), person, {}, "DATANG", {need})).id;
        wish.partner = partner;
        wish.service = 213;
        wish.consent = Consent::given;
        return ReferralDesk{site}.issue(command(), wish);
    }

    ScratchFolder scratch;
    SetClock clock;
    SeededEntropy entropy;
    std::filesystem::path root;

private:
    std::string m_stateBefore = std::getenv("XDG_STATE_HOME"); ///< of support/own_state.cpp
};

} // namespace pintu::test
