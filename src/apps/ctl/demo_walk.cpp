#include "apps/ctl/demo_walk.h"

#include "apps/ctl/scanned_file.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "core/base/encoding.h"
#include "core/base/system_trouble.h"
#include "office/case_desk.h"
#include "office/referral_order.h"
#include "office/setup.h"
#include "office/trust_root.h"
#include "office/upkeep.h"

#include <algorithm>

namespace pintu::ctl {
namespace {

constexpr std::int64_t counter = 2;
constexpr std::int64_t secondsPerDay = 86'400;
const std::string clerk = "P07";
const std::string nurse = "R02";

template <class T>
T needed(std::optional<T> value, const std::string& what)
{
    return found(std::move(value), what, "The demo cannot go on.");
}

template <class T, class R>
T needed(const Result<T, R>& answer, const std::string& what)
{
    return needed(answer ? std::optional{*answer} : std::nullopt, what);
}

} // namespace

DemoWalk::DemoWalk(std::filesystem::path folder, const Clock& clock, Entropy& entropy,
                   std::function<void(const DemoStep&)> tell)
    : m_folder{std::move(folder)}, m_clock{clock}, m_entropy{entropy}, m_tell{std::move(tell)}
{
}

Command DemoWalk::by(const std::string& actor)
{
    return {CommandId::timed(m_clock.now(), m_entropy), actor};
}

DemoEnd DemoWalk::walk()
{
    prepare();
    setUpBoth();
    takeTicket();
    atTheCounter();
    atThePartner();
    backAtTheOffice();
    return closeAndCheck();
}

/// Makes the demo's folder ready, and refuses one in which somebody else has put something.
void DemoWalk::prepare()
{
    std::error_code error;
    const bool marked = std::filesystem::exists(m_folder / ".made-by-installer-try", error);
    const bool there = std::filesystem::exists(m_folder, error);
    const bool empty =
        there && std::filesystem::is_directory(m_folder, error) && std::filesystem::is_empty(m_folder, error) && !error;
    if (there && !marked && !empty)
        throw Stop{
            {Exit::conflict, "folderInUse",
             "The folder is not empty and was not made by the demo, so it stays as it is. Name another with --out."}};
    for (const auto* own : {"root", "office", "partner", "school", "papers", "trust-list"}) {
        std::filesystem::remove_all(m_folder / own, error);
        requireDone(error, "what an earlier demo made could not be removed");
    }
    std::filesystem::create_directories(m_folder / "papers", error);
    requireDone(error, "the demo's folder could not be made");
}

void DemoWalk::setUpBoth()
{
    const auto resources = resourcesFolder();
    TrustListContent content;
    content.issued = m_clock.now().seconds();
    content.sequence = content.issued;
    content.expires = content.issued + 90 * secondsPerDay;
    const auto root = makeRoot(m_folder / "root", m_entropy);
    m_tell({"rootMade",
            "A demo root was made, apart from office and partner",
            {{"root_key", toHex(root.publicKey().bytes)}}});

    for (const auto* name : {"office", "partner", "school"}) {
        const auto named = readProfile(resources / "demo" / (std::string{name} + "-profile.toml"));
        setUp({m_folder / name,
               {named.site, named.profile.kind, Engine::sqlite, {}},
               named.profile,
               resources / "catalog",
               "setup"},
              m_clock, m_entropy);
        Site site{m_folder / name, Access::read, UseKeys::yes, m_clock, m_entropy};
        const auto role = named.profile.kind == SiteKind::office ? KeyRole::office : KeyRole::partner;
        auto member = TrustedKey::of(named.site, role, site.keys().signing.publicKey(), content.issued - secondsPerDay,
                                     content.issued + 730 * secondsPerDay);
        member.name = named.profile.name;
        member.phone = named.profile.phone;
        content.keys.push_back(std::move(member));
        m_tell({std::string{name} + "SetUp",
                named.profile.name + " (" + named.site + ") was set up with a database of its own",
                {{"site", named.site}}});
    }
    addOtherPartners(content);
    writeFile(m_folder / "trust-list", signNextTrustList(m_folder / "root", content).list);
    for (const auto* name : {"office", "partner", "school"}) {
        Site site{m_folder / name, Access::write, UseKeys::no, m_clock, m_entropy};
        (void)settled(loadTrust(site, by("setup"), readFile(m_folder / "trust-list"), root.publicKey()));
    }
    m_tell(
        {"trustListLoaded",
         "The root signed one trust list with their keys and those of the other partners; each loaded it from a file",
         {{"members", content.keys.size()}}});
}

/// Trusts every partner, so that each need has its slip. Their desks are not here, and their private keys are made
/// for nobody.
void DemoWalk::addOtherPartners(TrustListContent& content)
{
    auto site = office(UseKeys::no);
    for (const auto& partner : site.catalogue().lists().partners) {
        if (!partner.demo ||
            std::ranges::any_of(content.keys, [&](const auto& key) { return key.owner == partner.id; }))
            continue;
        auto member = TrustedKey::of(partner.id, KeyRole::partner, SiteKeys::make(m_entropy).signing.publicKey(),
                                     content.issued - secondsPerDay, content.issued + 730 * secondsPerDay);
        member.name = partner.name;
        content.keys.push_back(std::move(member));
    }
}

void DemoWalk::printed(Site& site, const std::string& actor, Paper paper, const std::string& name)
{
    paper.fileName = name;
    const auto files = PaperDesk::writeTo(paper, m_folder / "papers");
    PaperDesk{site}.printed(by(actor), paper);
    std::string names;
    for (const auto& file : files) names += (names.empty() ? "" : ", ") + file.filename().string();
    m_tell({name + "Printed", "Written as files: " + names, {{"files", filesView(files)}}});
}

/// The kiosk: no keys, so it can read no person.
void DemoWalk::takeTicket()
{
    auto site = office(UseKeys::no);
    QueueDesk queue{site};
    const auto taken = settled(queue.take(by("kiosk"), {"H", PriorityClass::ordinary, "KES"}));
    m_ticket = taken.ticket;
    const TicketNumber number{taken.letter, taken.number};
    m_tell({"ticketTaken",
            "A resident took ticket " + number.text() + " at the kiosk, which holds no keys",
            {{"ticket", number.text()}}});
    printed(site, "kiosk", needed(PaperDesk{site}.ticket(m_ticket), "The ticket"), "ticket");
}

void DemoWalk::atTheCounter()
{
    auto site = office(UseKeys::yes);
    QueueDesk queue{site};
    (void)settled(queue.openCounter(by(clerk), counter, clerk));
    const auto called = settled(queue.callNext(by(clerk), counter));
    const auto serving = settled(queue.serve(by(clerk), called.ticket));
    m_tell({"ticketCalled",
            "Counter 2 called " + serving.number.text() + " and serves it",
            {{"ticket", serving.number.text()}, {"state", nameOf(serving.state)}, {"reason", nameOf(called.reason)}}});

    PeopleDesk people{site};
    PersonForm withoutCard;
    withoutCard.words.name = "Sumiati Rahayu";
    withoutCard.words.address = "Kampung Contoh";
    withoutCard.words.rt = "03";
    withoutCard.words.rw = "07";
    withoutCard.sex = Sex::female;
    withoutCard.birthYear = 1961;
    withoutCard.birthEstimated = true;
    withoutCard.village = "36.73.02.1011";
    withoutCard.identityStatus = "BELUM_TERDATA";
    const auto first = settled(people.state(by(clerk), withoutCard));
    m_tell({"personWithoutCard",
            "A woman without any card was registered and got the number " + first.temporary,
            {{"temporary", first.temporary}}});

    PersonForm withCard;
    withCard.words.name = "Hendra Setiadi";
    withCard.words.nik = "3673021204859990";
    withCard.words.born = needed(Day::parse("1985-04-12"), "The day of birth");
    withCard.sex = Sex::male;
    withCard.village = "36.73.02.1011";
    withCard.identityStatus = "KTP";
    const auto second = settled(people.state(by(clerk), withCard));
    m_tell(
        {"personWithNik", "Her neighbour, with a NIK, was registered as well", {{"warnings", second.warnings.size()}}});

    const auto* service = site.catalogue().service(std::string_view{"health-inpatient"});
    const auto* hospital = site.catalogue().partner("P04821");
    if (!service || !hospital) throw Stop{sentenceOf(IssueRefusal::unknownService)};
    ReferralOrder order;
    order.person = first.person;
    order.ticket = m_ticket;
    order.complaint =
        "Kartu jaminan kesehatan tidak aktif lagi sejak bulan lalu. Perlu rawat inap dan belum punya KTP.";
    order.topic = "KEPESERTAAN";
    order.service = service->number;
    order.partner = hospital->id;
    order.note = "Mohon dilayani dengan nomor sementara.";
    order.papers = {"KK"};
    order.urgency = Urgency::urgent;
    order.consent = Consent::given;
    const auto referral = settled(placeOrder(site, by(clerk), order));
    m_case = referral.caseId;
    m_tell({"caseOpened",
            "A complaint and a need were recorded as two lines of one case",
            {{"case", m_case.text()}, {"lines", CaseDesk{site}.lines(m_case).size()}}});
    ReferralDesk referrals{site};
    m_slip = referral.name.number;
    m_tell({"slipIssued",
            "Slip " + referral.name.text() + " to " + hospital->name + " was signed",
            {{"slip", referral.name.text()},
             {"state", nameOf(referral.standing().state)},
             {"typed_code", referrals.typedCode(referral)}}});
    PaperDesk papers{site};
    printed(site, clerk, needed(papers.slip(m_slip, SlipForm::slip80, clerk), "The slip"), "slip");
    printed(site, clerk, needed(papers.slip(m_slip, SlipForm::letterA4, clerk), "The letter"), "letter");
    const auto done = settled(queue.finish(by(clerk), m_ticket));
    m_tell({"ticketDone", "Ticket " + done.number.text() + " is done", {{"state", nameOf(done.state)}}});
}

/// Knows the partner's own folder and the picture of the paper, nothing of the office.
void DemoWalk::atThePartner()
{
    const auto paper = (m_folder / "papers" / "slip.png").string();
    auto site = partner();
    IntakeDesk desk{site};
    const auto read = [&] {
        return scan(paper, Letters::exact,
                    [&](std::string_view text) { return desk.look(std::string{text}).notes.proven; });
    };
    const auto scanned = read();
    if (scanned.texts.empty()) throw Stop{sentenceOf(SlipVerdictKind::unreadable)};
    const auto accepted = desk.accept(by(nurse), scanned.texts.front(), "picture");
    if (!accepted.written || !accepted.slip) throw Stop{sentenceOf(accepted.verdict.kind)};
    m_tell({"slipAccepted", "The partner read slip.png without the office, found it genuine and accepted it",
            viewOf(accepted.verdict, site.catalogue(), site.zone())});

    const auto again = desk.accept(by("R03"), read().texts.front(), "picture");
    if (again.written || !again.verdict.firstUse)
        throw Stop{{Exit::error, "acceptedTwice", "The same slip was accepted twice."}};
    m_tell({"secondUse",
            "A second reading was turned away: first used " +
                rfc3339(Time{again.verdict.firstUse->at * 1000}, site.zone()) + " at desk " +
                again.verdict.firstUse->desk,
            viewOf(again.verdict, site.catalogue(), site.zone())});

    const auto* outcome = site.catalogue().outcome(std::string_view{"ADMITTED"});
    const auto name = accepted.slip->name;
    const auto said = settled(desk.say(
        by(nurse), name, {PartnerWord::served, outcome ? outcome->number : 0, 0, {}, IdentityCheck::nameAndYear}));
    m_tell({"outcomeRecorded",
            "The partner recorded: served, " + (outcome ? outcome->name.en : std::string{}),
            {{"word", nameOf(said.word)}, {"count", said.count}}});
    printed(site, nurse, needed(PaperDesk{site}.returns({name}), "The return slip"), "return");
}

void DemoWalk::backAtTheOffice()
{
    auto site = office(UseKeys::yes);
    ReferralDesk desk{site};
    const auto scanned = scan((m_folder / "papers" / "return.png").string(), Letters::exact,
                              [&](std::string_view text) { return desk.lookReturn(std::string{text}).notes.proven; });
    if (scanned.texts.empty()) throw Stop{sentenceOf(ReturnVerdictKind::unreadable)};
    const auto heard = desk.hear(by(clerk), scanned.texts.front());
    if (!heard.written || !heard.referral) throw Stop{sentenceOf(heard.verdict.kind)};
    m_tell({"returnHeard", "The office read return.png: " + std::string{nameOf(heard.referral->standing().state)},
            viewOf(heard.verdict, site.catalogue(), site.zone())});
    const auto confirmed = settled(desk.resident(by(clerk), m_slip, ResidentWord::confirmed, "phone"));
    m_tell({"residentConfirmed",
            "The resident confirmed by telephone; the referral is " + std::string{nameOf(confirmed.standing().state)},
            {{"state", nameOf(confirmed.standing().state)}, {"conflict", confirmed.standing().conflict}}});
    const auto moved = settled(CaseDesk{site}.move(by(clerk), m_case, CaseState::closed, "helped"));
    m_tell({"caseClosed", "The case is " + std::string{nameOf(moved.to)}, {{"state", nameOf(moved.to)}}});
}

DemoEnd DemoWalk::closeAndCheck()
{
    DemoEnd end;
    {
        auto site = office(UseKeys::yes);
        QueueDesk queue{site};
        (void)settled(queue.closeCounter(by(clerk), counter));
        // The office day stays open: whoever looks at the demo goes on from here.
        const auto referral = needed(ReferralDesk{site}.byNumber(m_slip), "The referral");
        end.closed = referral.standing() == Standing{ReferralState::closed, false};
    }
    end.officeClean = checkedClean("office");
    end.partnerClean = checkedClean("partner");
    return end;
}

bool DemoWalk::checkedClean(const std::string& name)
{
    const auto witness = m_folder / name / "head.cose";
    Site site{m_folder / name, Access::write, UseKeys::yes, m_clock, m_entropy};
    writeFile(witness, signHead(site, by("setup")));
    const auto report = checkRecord(m_folder / name, &site.keys(), Brought{readFile(witness), {}, {}}).report;
    const auto result = report.clean() ? std::string{"clean"} : "NOT clean (" + report.findings.front().invariant + ")";
    m_tell({name + "Checked",
            name + ": head signed; " + std::to_string(report.events) + " events and " +
                std::to_string(report.invariants) + " invariants checked with keys: " + result,
            {{"clean", report.clean()}, {"events", report.events}, {"invariants", report.invariants}}});
    return report.clean();
}

} // namespace pintu::ctl
