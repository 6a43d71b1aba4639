// A partner's desk and papers of every kind for it, made now by the real services: what the windows are tried with.
//
//   intake_papers DIR COUNT     makes DIR/partner and DIR/papers.tsv: a name, a tab and the text of a code on each
//   line,
//                               good-1 … good-COUNT, typed-1, ticket, expired, elsewhere, withdrawn, revoked, unknown,
//                               forged, torn, foreign; and DIR/good-1.png and .pdf, the first good slip as it is
//                               printed

#include "office/case_desk.h"
#include "office/paper_desk.h"
#include "office/queue_desk.h"
#include "office/setup.h"
#include "paper/ticket_code.h"
#include "seal/system_entropy.h"
#include "store/sql_people.h"
#include "support/fakes.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>

namespace pintu {
namespace {

constexpr std::int64_t day = 86'400;

class Papers {
public:
    Papers(std::filesystem::path folder, int count)
        : m_folder{std::move(folder)},
          m_now{SystemClock{}.now()},
          m_out{(std::filesystem::create_directories(m_folder), m_folder / "papers.tsv")}
    {
        m_clock.time = {m_now.ms - 60 * day * 1000};
        for (const auto& [name, id] : std::map<std::string, std::string>{{"office", "D0412"},
                                                                         {"revoked", "D0413"},
                                                                         {"unknown", "D0414"},
                                                                         {"partner", "P04821"},
                                                                         {"other", "P04823"}})
            setUpAs(name, id);
        std::vector<WithdrawnSlip> none;
        for (const auto* name : {"office", "revoked", "unknown"}) trust(name, 1, none, true);
        issuedMany();
        write("expired", slip("office", "P04821", 213, true).slip);
        m_clock.time = m_now;
        for (const auto* name : {"office", "revoked", "unknown"})
            trust(name, 2, none, true); // vouches for the later day
        for (int i = 1; i <= count; ++i) {
            const auto good = slip("office", "P04821", i % 2 == 0 ? 213 : 217, false);
            write("good-" + std::to_string(i), good.slip);
            if (i == 1) printed(good);
        }
        const auto typed = slip("office", "P04821", 213, false);
        auto office = site("office");
        write("typed-1", ReferralDesk{office}.typedCode(typed));
        const auto ticket = QueueDesk{office}.take(command(), {"A", PriorityClass::ordinary, "ADM"});
        write("ticket", ticketCode(ticket.value().ticket));
        write("elsewhere", slip("office", "P04823", 218, false).slip);
        const auto withdrawn = slip("office", "P04821", 213, false);
        write("withdrawn", withdrawn.slip);
        write("revoked", slip("revoked", "P04821", 213, false).slip);
        write("unknown", slip("unknown", "P04821", 213, false).slip);
        const auto hospital = SiteKeys::load(keyFile(m_folder / "partner"), "P04821");
        write("forged", slipText(hospital.signing, hospital.signing.publicKey(), Slip::parse(typed.slip)->claims(),
                                 {"SR", 1961, 0, 213}));
        write("torn", typed.slip.substr(0, 150));
        write("foreign", "HTTPS://WWW.CONTOH.GO.ID/DAFTAR");
        const auto claims = Slip::parse(withdrawn.slip)->claims();
        trust("partner", 3, {{claims.issuer, claims.number, claims.paper}}, false);
    }

private:
    Site site(const std::string& name) { return {m_folder / name, Access::write, UseKeys::yes, m_clock, m_entropy}; }
    Command command() { return {CommandId::timed(m_clock.now(), m_entropy), "P07"}; }

    void setUpAs(const std::string& name, const std::string& id)
    {
        const bool partner = id.starts_with("P");
        auto named =
            readProfile(resourcesFolder() / "demo" / (partner ? "partner-profile.toml" : "office-profile.toml"));
        setUp({m_folder / name,
               {id, named.profile.kind, Engine::sqlite, {}},
               named.profile,
               resourcesFolder() / "catalog",
               "setup"},
              m_clock, m_entropy);
        const auto keys = SiteKeys::load(keyFile(m_folder / name), id);
        m_keys[name] = TrustedKey::of(id, partner ? KeyRole::partner : KeyRole::office, keys.signing.publicKey(),
                                      m_clock.now().seconds() - day, m_now.seconds() + 700 * day);
        m_keys[name].name = named.profile.name;
        m_keys[name].phone = named.profile.phone;
    }

    void trust(const std::string& name, std::int64_t sequence, const std::vector<WithdrawnSlip>& withdrawn,
               bool everybody)
    {
        TrustListContent content;
        content.sequence = sequence;
        content.issued = m_clock.now().seconds();
        content.expires = content.issued + 90 * day;
        content.withdrawnSlips = withdrawn;
        for (auto [site, key] : m_keys) {
            if (site == "unknown" && !everybody) continue;
            if (site == "revoked" && !everybody) key.revokedSince = m_now.seconds() - 3600;
            content.keys.push_back(key);
        }
        auto at = site(name);
        if (!loadTrust(at, command(), signTrustList(m_root, content), m_root.publicKey()))
            throw Trouble{TroubleKind::other, "the trust list was refused"};
    }

    Referral slip(const std::string& name, const std::string& partner, std::int64_t service, bool old)
    {
        auto office = site(name);
        PersonForm form;
        form.words.name = ++m_people % 2 == 0 ? "Yusuf Maulana" : "Sumiati Rahayu";
        form.sex = m_people % 2 == 0 ? Sex::male : Sex::female;
        form.birthYear = old ? 1950 : 1960 + m_people % 40;
        form.birthEstimated = true;
        form.village = "36.73.02.1011";
        form.identityStatus = "BELUM_TERDATA";
        const auto person = PeopleDesk{office}.state(command(), form).value().person;
        const LineForm need{LineKind::need, "KEBUTUHAN", "KES", {}, Urgency::urgent, false, "Perlu rawat inap."};
        IssueWish wish;
        wish.caseId = CaseDesk{office}.open(command(), person, {}, "DATANG", {need}).value().id;
        wish.partner = partner;
        wish.service = service;
        wish.consent = Consent::given;
        return ReferralDesk{office}.issue(command(), wish).value();
    }

    /// An office of many years: from number 65,536 on a slip's text has its full 262 characters.
    void issuedMany()
    {
        const auto first = slip("office", "P04821", 213, true);
        auto office = site("office");
        ReferralIssued issued;
        issued.referral = ReferralId::timed(m_clock.now(), m_entropy);
        issued.caseId = first.caseId;
        issued.line = first.line;
        issued.person = first.person;
        issued.partner = first.partner;
        issued.issuer = office.id();
        issued.number = 65'535;
        issued.cti = Bytes(16, 1);
        issued.service = first.service;
        issued.issuedAt = first.issuedAt;
        issued.expiresAt = first.expiresAt;
        issued.slip = "of an older year";
        issued.consent = Consent::given;
        const auto key = SqlPeople{office.database()}.resident(first.person)->key;
        (void)office.journal().run(command(), [&](Time) -> Result<std::vector<Draft>, IssueRefusal> {
            return std::vector{draftOf(issued, key, ReferralWords{})};
        });
    }

    void printed(const Referral& referral)
    {
        auto office = site("office");
        auto paper = PaperDesk{office}.slip(referral.name.number, SlipForm::letterA4, "P07").value();
        paper.fileName = "good-1";
        PaperDesk::writeTo(paper, m_folder);
    }

    void write(const std::string& name, const std::string& text) { m_out << name << '\t' << text << '\n'; }

    std::filesystem::path m_folder;
    Time m_now;
    std::ofstream m_out;
    test::SetClock m_clock;
    SystemEntropy m_entropy;
    SigningKey m_root = SiteKeys::make(m_entropy).signing;
    std::map<std::string, TrustedKey> m_keys;
    int m_people = 0;
};

} // namespace
} // namespace pintu

int main(int count, char** words)
{
    if (count != 3) {
        std::cerr << "intake_papers DIR COUNT\n";
        return 2;
    }
    try {
        const pintu::Papers papers{words[1], std::atoi(words[2])};
    } catch (const pintu::Trouble& trouble) {
        std::cerr << "intake_papers: " << trouble.what() << '\n';
        return 1;
    }
}
