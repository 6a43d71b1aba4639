#include "office/two_sites.h"

#include <stdexcept>
#include <unistd.h>

namespace pintu::test {
namespace {

constexpr std::int64_t secondsPerDay = 86'400;

} // namespace

ScratchFolder::ScratchFolder()
{
    auto name = (std::filesystem::temp_directory_path() / "pintu-apps-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
    m_path = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored; // swept with the temporary folder
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path resources()
{
    return std::filesystem::path{PINTU_SOURCE_DIR} / "resources";
}

TwoSites::TwoSites() : root{makeRoot(folder("root"), entropy)}
{
    // Where witnesses of heads stand: sites of other tests begin with the same hash.
    setenv("XDG_STATE_HOME", folder("state").c_str(), 1);
    for (const std::string name : {"office", "partner"}) {
        const auto named = readProfile(resources() / "demo" / (name + "-profile.toml"));
        setUp({folder(name),
               {named.site, named.profile.kind, Engine::sqlite, {}},
               named.profile,
               resources() / "catalog",
               "setup"},
              clock, entropy);
    }
    trustEverybody();
}

void TwoSites::setUpPartner(const std::string& name, const std::string& id)
{
    auto named = readProfile(resources() / "demo" / "partner-profile.toml");
    setUp({folder(name), {id, SiteKind::partner, Engine::sqlite, {}}, named.profile, resources() / "catalog", "setup"},
          clock, entropy);
}

void TwoSites::trustEverybody(const std::function<void(TrustListContent&)>& change)
{
    const auto sequence = trusted.sequence + 1;
    trusted = {};
    trusted.sequence = sequence;
    trusted.issued = clock.now().seconds();
    trusted.expires = trusted.issued + 90 * secondsPerDay;
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{scratch.path()})
        if (std::filesystem::exists(entry.path() / "office.toml")) names.push_back(entry.path().filename());
    for (const auto& name : names) {
        const auto config = readSiteConfig(folder(name));
        const auto keys = SiteKeys::load(keyFile(folder(name)), config.site);
        trusted.keys.push_back(TrustedKey::of(
            config.site, config.kind == SiteKind::office ? KeyRole::office : KeyRole::partner, keys.signing.publicKey(),
            trusted.issued - secondsPerDay, trusted.issued + 730 * secondsPerDay));
    }
    if (change) change(trusted);
    for (const auto& name : names) loadTrustAt(name);
}

void TwoSites::loadTrustAt(const std::string& name)
{
    Site site{folder(name), Access::write, UseKeys::no, clock, entropy};
    (void)good(loadTrust(site, command("setup"), signTrustList(*root, trusted), root->publicKey()));
}

PersonId TwoSites::person(Site& site, const std::string& name)
{
    PersonForm form;
    form.words.name = name;
    form.sex = Sex::female;
    form.birthYear = 1961;
    form.birthEstimated = true;
    form.village = "36.73.02.1011";
    form.identityStatus = "BELUM_TERDATA";
    return good(PeopleDesk{site}.state(command(), form)).person;
}

CaseId TwoSites::caseOf(Site& site, PersonId person)
{
    const LineForm complaint{LineKind::complaint,      "KEPESERTAAN", "KES", {}, Urgency::urgent, false,
                             "Kartu tidak aktif lagi."};
    const LineForm need{LineKind::need, "KEBUTUHAN", "KES", {}, Urgency::urgent, false, "Perlu rawat inap."};
    return good(CaseDesk{site}.open(command(), person, {}, "DATANG", {complaint, need})).id;
}

Referral TwoSites::issued(Site& site)
{
    IssueWish wish;
    wish.caseId = caseOf(site, person(site));
    wish.partner = "P04821";
    wish.service = 213;
    wish.consent = Consent::given;
    wish.note = "Mohon dilayani.";
    return good(ReferralDesk{site}.issue(command(), wish));
}

} // namespace pintu::test
