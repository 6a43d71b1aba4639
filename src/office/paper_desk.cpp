#include "office/paper_desk.h"

#include "core/base/system_trouble.h"
#include "core/cases/receipt_code.h"
#include "core/people/name.h"
#include "office/case_desk.h"
#include "office/match_desk.h"
#include "office/may_sign.h"
#include "paper/escpos.h"
#include "paper/head_page.h"
#include "paper/letter_page.h"
#include "paper/pdf.h"
#include "paper/proof.h"
#include "paper/receipt_page.h"
#include "paper/return_page.h"
#include "paper/slip_page.h"
#include "paper/ticket_code.h"
#include "paper/ticket_page.h"
#include "store/check.h"
#include "store/sql_office.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace pintu {
namespace {

enum class Never {};

std::string line(const std::vector<std::string>& lines, std::size_t at)
{
    return at < lines.size() ? lines[at] : std::string{};
}

std::string sexAge(const Resident& resident, const PersonWords& words, Day today)
{
    std::string out{sexLetter(resident.sex)};
    const auto birth = words.born                ? Birth::on(*words.born)
                       : resident.birthYear != 0 ? Birth::in(static_cast<int>(resident.birthYear))
                                                 : Birth{};
    if (const auto age = ageOn(birth, today))
        out += std::string{", "} + (resident.birthEstimated ? "sekitar " : "") + std::to_string(age->years) + " th";
    return out;
}

std::string addressOf(const PersonWords& words, const std::optional<std::string>& village)
{
    std::string out = words.address;
    const auto add = [&](const std::string& part) {
        if (!part.empty()) out += (out.empty() ? "" : ", ") + part;
    };
    if (!words.rt.empty() || !words.rw.empty()) add("RT " + words.rt + "/RW " + words.rw);
    if (village) add(*village);
    return out;
}

std::vector<Bitmap> rastersOf(const ProvenPages& pages)
{
    return {pages.rasters().begin(), pages.rasters().end()};
}

Bytes pngBytes(const Bitmap& picture, const std::filesystem::path& folder)
{
    const auto file = folder / ".picture.new";
    writePng(picture, file);
    auto bytes = readFile(file);
    std::error_code ignored; // the next picture takes its place
    std::filesystem::remove(file, ignored);
    return bytes;
}

} // namespace

std::int64_t PaperDesk::nextCopy(const std::string& about, const std::string& kind)
{
    return SqlOffice{m_site.database()}.copies(about, kind);
}

std::optional<Paper> PaperDesk::ticket(TicketId id, RollWidth roll)
{
    QueueDesk queue{m_site};
    const auto ticket = queue.ticket(id);
    if (!ticket) return std::nullopt;
    const auto& profile = m_site.profile();
    TicketPage page;
    page.office = profile.name;
    page.number = ticket->number.text();
    page.day = longDayText(ticket->day);
    page.time = clockText(ticket->taken, m_site.zone()) + " " + std::string{zoneName(m_site.zone())};
    auto needs = ticket->moreNeeds;
    needs.insert(needs.begin(), ticket->need);
    for (const auto* paper : m_site.catalogue().papersUsuallyAsked(needs)) page.toBring.push_back(paper->name.id);
    page.qrText = ticketCode(id);
    page.mark = ticket->priority == PriorityClass::ordinary ? TicketMark::none : TicketMark::dot;
    const auto copy = nextCopy(id.text(), "ticket");
    page.copy = static_cast<int>(copy);
    // The first one says what the screen said; a copy, how it stands now.
    const auto told = copy == 0 ? queue.told(id) : WaitEstimate{};
    if (ticket->state == TicketState::waiting)
        page.wait = told.basis == WaitBasis::none ? queue.estimate(*ticket) : told;

    const auto proven = ProvenPages::prove(drawTicket(page, roll == RollWidth::mm80 ? roll80 : roll58));
    const PdfFacts facts{"Nomor antrean " + page.number, profile.name, rfc3339(ticket->taken, m_site.zone())};
    return Paper{id.text(),        "ticket",         "tiket-" + page.number, copy, pdfOf(proven, facts),
                 escposOf(proven), rastersOf(proven)};
}

SlipPage PaperDesk::slipPage(const Referral& referral, const PersonRecord& person, const std::string& officer)
{
    const auto& profile = m_site.profile();
    const auto& catalogue = m_site.catalogue();
    ReferralDesk referrals{m_site};
    const auto number = referrals.serviceOf(referral);
    const auto* service = catalogue.service(number);
    const auto* partner = catalogue.partner(referral.partner);
    const auto* signer = profile.officer(officer);
    const Time issued{referral.issuedAt * 1000};
    const auto zone = m_site.zone();

    SlipPage page;
    page.office = profile.name;
    page.officeLine = profile.address;
    if (signer) page.officer = signer->name; // a program's name means nothing to a resident
    page.phone = profile.phone;
    page.partner = partner ? partner->name : referral.partner;
    page.desk = "Loket pendaftaran";
    page.person = maskedName(person.words->name);
    page.sexAge = sexAge(person.resident, *person.words, Day::of(issued, zone));
    // What nobody here has words for is at least numbered; a protected need is not even that.
    page.asked = !service && referral.service == 0 ? "Layanan dalam segel QR" : catalogue.serviceOnPaper(number).id;
    if (service) {
        const auto shown = referrals.papersShown(referral);
        for (const auto& code : service->papers)
            if (const auto* paper = catalogue.paper(code))
                page.papers.push_back({paper->name.id, std::find(shown.begin(), shown.end(), code) != shown.end()});
    }
    page.issuedOn =
        longDayText(Day::of(issued, zone)) + ", " + clockText(issued, zone) + " " + std::string{zoneName(zone)};
    page.validUntil = shortDayText(Day::of(Time{referral.expiresAt * 1000}, zone));
    page.slipNumber = "RJK " + std::to_string(referral.name.number);
    page.typedCode = referrals.typedCode(referral);
    page.qrText = referral.slip;
    page.consent = referral.consent;
    const auto slip = Slip::parse(referral.slip);
    page.urgency = slip ? slip->claims().urgency : SlipUrgency::routine;
    return page;
}

Paper PaperDesk::receipt(const KeptLine& kept, RollWidth roll)
{
    const auto& profile = m_site.profile();
    const auto code = ReceiptCode::parse(kept.receipt);
    assert(code); // only words without a name are given one, and with it
    ReceiptPage page{profile.name, profile.phone, code->text(), code->qrText(), {}};
    if (kept.due.ms != 0) page.answerBy = longDayText(Day::of(kept.due, m_site.zone()));
    const auto about = kept.caseId.text();
    const auto proven = ProvenPages::prove(drawReceipt(page, roll == RollWidth::mm80 ? roll80 : roll58));
    const PdfFacts facts{"Tanda terima", profile.name, rfc3339(m_site.clock().now(), m_site.zone())};
    return {about,
            "receipt",
            "tanda-terima",
            nextCopy(about, "receipt"),
            pdfOf(proven, facts),
            escposOf(proven),
            rastersOf(proven)};
}

Result<Paper, IssueRefusal> PaperDesk::slip(std::int64_t number, SlipForm form, const std::string& officer)
{
    ReferralDesk referrals{m_site};
    const auto referral = referrals.byNumber(number);
    if (!referral) return refused(IssueRefusal::noSuchReferral);
    const auto person = PeopleDesk{m_site}.record(referral->person);
    if (!person || !person->words) return refused(IssueRefusal::personErased);
    // What every desk would refuse is not put into a hand.
    if (referral->replacedBy != 0) return refused(IssueRefusal::alreadyReplaced);
    if (referral->officeWord == OfficeWord::cancelled || referral->officeWord == OfficeWord::enteredInError)
        return refused(IssueRefusal::withdrawn);
    if (ownKeyOutSince(m_site, m_site.clock().now())) return refused(IssueRefusal::ownKeyOut);
    const auto& profile = m_site.profile();
    const bool roll = form == SlipForm::slip80 || form == SlipForm::slip58;
    const std::string kind = roll ? "slip" : "letter";
    auto page = slipPage(*referral, *person, officer);
    const auto copy = nextCopy(referral->id.text(), kind);
    page.copy = static_cast<int>(copy);
    const PdfFacts facts{"Rujukan " + page.slipNumber, profile.name,
                         rfc3339(Time{referral->issuedAt * 1000}, m_site.zone())};

    if (roll) {
        const auto proven = ProvenPages::prove(drawSlip(page, form == SlipForm::slip80 ? roll80 : roll58));
        return Paper{referral->id.text(),
                     kind,
                     "rujukan-" + std::to_string(number),
                     copy,
                     pdfOf(proven, facts),
                     escposOf(proven),
                     rastersOf(proven)};
    }

    const auto& catalogue = m_site.catalogue();
    const auto* service = catalogue.service(referrals.serviceOf(*referral));
    const auto* partner = catalogue.partner(referral->partner);
    LetterPage letter;
    letter.slip = page;
    letter.head = {line(profile.letterhead, 0), line(profile.letterhead, 1), line(profile.letterhead, 2),
                   profile.address, profile.phone.empty() ? std::string{} : "Telepon " + profile.phone};
    letter.attachments = "-";
    letter.subject = "Rujukan layanan";
    letter.placeAndDate = longDayText(Day::of(Time{referral->issuedAt * 1000}, m_site.zone()));
    letter.addressee = {partner ? partner->name : referral->partner, "u.p. Loket pendaftaran",
                        partner ? partner->address : std::string{}};
    letter.person = person->words->name;
    // The whole NIK only where the partner's own register is kept by it; who has none is shown by the temporary number.
    const auto nik = Nik::parse(person->words->nik);
    if (nik)
        letter.identity = "NIK " + (service && service->fullNik ? nik->text() : nik->masked());
    else
        letter.identity =
            "Nomor sementara " + person->resident.temporary + " (identitas sementara SLRT, bukan pengganti KTP)";
    letter.address = addressOf(*person->words, catalogue.fullPlaceName(person->resident.village));
    letter.companion = person->words->guardian;
    if (const auto words = m_site.journal().wordsAt<ReferralWords>(referral->seq)) letter.summary = words->note;
    const auto* signer = profile.officer(officer);
    letter.signer = {{"Petugas " + profile.name}, signer ? signer->name : std::string{}, {}, {}};
    letter.reply = ReplyForm::attached;
    const auto sheet = form == SlipForm::letterA4 ? sheetA4 : form == SlipForm::letterA5 ? sheetA5 : sheetF4;
    const auto proven = ProvenPages::prove(drawLetter(letter, sheet));
    return Paper{referral->id.text(), kind, "surat-rujukan-" + std::to_string(number), copy, pdfOf(proven, facts), {},
                 rastersOf(proven)};
}

std::optional<Paper> PaperDesk::returns(const std::vector<SlipName>& slips)
{
    IntakeDesk intake{m_site};
    const auto& catalogue = m_site.catalogue();
    ReturnPage page;
    page.partner = m_site.profile().name;
    std::string about;
    Time newest;
    for (const auto& name : slips) {
        const auto slip = intake.find(name);
        if (!slip || slip->returnText.empty()) return std::nullopt;
        if (name.issuer != slips.front().issuer) return std::nullopt; // one office a page
        page.office = m_site.trust().nameOf(name.issuer, KeyRole::office);
        about = name.text();
        ReturnEntry entry;
        entry.slipNumber = "RJK " + std::to_string(name.number);
        switch (slip->word) {
        case PartnerWord::accepted: entry.outcome = "Diterima"; break;
        case PartnerWord::served: entry.outcome = "Sudah dilayani"; break;
        case PartnerWord::rejected: entry.outcome = "Ditolak"; break;
        case PartnerWord::noShow: entry.outcome = "Tidak datang"; break;
        case PartnerWord::forwarded: entry.outcome = "Diteruskan"; break;
        case PartnerWord::failed: entry.outcome = "Gagal"; break;
        case PartnerWord::onHold: entry.outcome = "Ditunda"; break;
        case PartnerWord::none:
        case PartnerWord::seen:
        case PartnerWord::booked:
        case PartnerWord::serving: return std::nullopt; // no return slip carries these
        }
        if (slip->outcome != 0) entry.detail = catalogue.outcomeName(slip->outcome).id;
        entry.typedCode = intake.typedReturn(*slip);
        const auto read = ReturnSlip::parse(slip->returnText);
        const Time said{read ? read->claims().issued * 1000 : 0};
        newest = std::max(newest, said);
        entry.date = shortDayText(Day::of(said, m_site.zone()));
        entry.qrText = slip->returnText;
        page.entries.push_back(std::move(entry));
    }
    if (page.entries.empty()) return std::nullopt;
    const PdfFacts facts{"Balasan rujukan", page.partner, rfc3339(newest, m_site.zone())};
    const std::string name = slips.size() == 1 ? "balasan-" + std::to_string(slips.front().number) +
                                                     (slips.front().apart.empty() ? "" : "-" + slips.front().apart)
                                               : "balasan-" + std::to_string(slips.size()) + "-slip";
    if (slips.size() == 1) {
        const auto proven = ProvenPages::prove(drawReturn(page, roll80));
        return Paper{about,
                     "return",
                     name,
                     nextCopy(about, "return"),
                     pdfOf(proven, facts),
                     escposOf(proven),
                     rastersOf(proven)};
    }
    const auto proven = ProvenPages::prove(drawReturnSheets(page));
    return Paper{about, "return", name, nextCopy(about, "return"), pdfOf(proven, facts), {}, rastersOf(proven)};
}

std::optional<Paper> PaperDesk::matches(PersonId person)
{
    const auto record = PeopleDesk{m_site}.record(person);
    if (!record || !record->words) return std::nullopt;
    const auto now = m_site.clock().now();
    const auto today = Day::of(now, m_site.zone());
    MatchDesk desk{m_site};
    const auto family = desk.familyOf(*record);
    auto page = matchPage(desk.book(), family, today, match(desk.book(), family, today));
    page.office = m_site.profile().name;
    const auto about = person.text();
    return Paper{about,
                 "matches",
                 "program-yang-cocok",
                 nextCopy(about, "matches"),
                 matchesPdf(page, NotFitting::leftOut, rfc3339(now, m_site.zone())),
                 {},
                 {}};
}

Paper PaperDesk::head(RollWidth roll)
{
    const auto head = m_site.journal().head().value(); // a site begins with events
    const auto zone = m_site.zone();
    const auto& office = m_site.profile().name;
    const auto day = Day::of(head.at, zone);
    HeadPage page;
    page.office = office;
    page.day = longDayText(day);
    page.time = clockText(head.at, zone) + " " + std::string{zoneName(zone)};
    page.head = printedText({head.epoch, head.seq, {head.hash.begin(), head.hash.end()}});
    const auto copy = nextCopy(day.text(), "head");
    const auto proven = ProvenPages::prove(drawHead(page, roll == RollWidth::mm80 ? roll80 : roll58));
    const PdfFacts facts{"Ujung catatan " + day.text(), office, rfc3339(head.at, zone)};
    return Paper{day.text(),       "head",           "ujung-catatan-" + day.text(), copy, pdfOf(proven, facts),
                 escposOf(proven), rastersOf(proven)};
}

void PaperDesk::printed(const Command& command, const Paper& paper)
{
    (void)m_site.run(command, [&](Time) -> Result<std::vector<Draft>, Never> {
        return std::vector<Draft>{draftOf(Printed{paper.about, paper.kind, nextCopy(paper.about, paper.kind)})};
    });
}

void PaperDesk::failed(const Command& command, const Paper& paper, const std::string& trouble)
{
    (void)m_site.run(command, [&](Time) -> Result<std::vector<Draft>, Never> {
        return std::vector<Draft>{draftOf(PrintFailed{paper.about, paper.kind, trouble})};
    });
}

std::vector<std::filesystem::path> PaperDesk::writeTo(const Paper& paper, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    requireDone(error, "the folder for papers could not be made");
    std::vector<std::filesystem::path> out;
    const auto write = [&](const std::string& ending, BytesView bytes) {
        out.push_back(folder / (paper.fileName + ending));
        writeFile(out.back(), bytes);
    };
    write(".pdf", paper.pdf);
    if (!paper.escpos.empty()) write(".escpos", paper.escpos);
    for (std::size_t i = 0; i < paper.rasters.size(); ++i)
        write(paper.rasters.size() == 1 ? ".png" : "-" + std::to_string(i + 1) + ".png",
              pngBytes(paper.rasters[i], folder));
    return out;
}

} // namespace pintu
