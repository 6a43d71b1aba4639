#include "apps/kiosk/open_kiosk_office.h"

#include "office/case_desk.h"
#include "office/draft_desk.h"
#include "office/help_desk.h"
#include "office/paper_desk.h"
#include "office/queue_desk.h"
#include "office/referral_desk.h"
#include "paper/slip.h"
#include "paper/ticket_code.h"
#include "paper/wedge_text.h"

namespace pintu {
namespace {

PriorityClass classOf(const PriorityGroup& group)
{
    return group.queueClass == 0 ? PriorityClass::emergency : PriorityClass::priority;
}

std::vector<KioskChoice> choicesOf(const Catalogue& catalogue, const OfficeProfile& profile)
{
    std::vector<KioskChoice> choices;
    for (const auto& need : catalogue.lists().kioskNeeds)
        for (const auto& sector : need.sectors)
            if (const auto* group = profile.deskGroupOfSector(sector)) {
                auto& choice =
                    choices.emplace_back(KioskChoice{need.name, need.spoken, need.picture, sector, group->letter});
                for (const auto* paper : catalogue.papersUsuallyAsked({sector})) choice.papers.push_back(paper->name);
                break;
            }
    if (choices.empty()) // a catalogue of before there were kiosks: the queues under their own names
        for (const auto& group : profile.deskGroups)
            choices.push_back({{group.nameId, group.nameEn}, {}, "other", {}, group.letter});
    return choices;
}

ScanAnswer answerTo(Site& site, CommandId command, TicketId id)
{
    QueueDesk queue{site};
    auto ticket = queue.ticket(id);
    if (!ticket) return UnknownPaper{};
    TicketAnswer answer;
    answer.today = ticket->day == queue.day();
    answer.kept = ticket->state == TicketState::left && queue.isKept(id);
    if (answer.today && ticket->state == TicketState::missed) {
        const auto back = queue.comeBack({command, OpenKioskOffice::actor}, id);
        answer.cameBack = back.ok();
        if (back) ticket = *back;
    }
    answer.number = ticket->number;
    answer.state = ticket->state;
    answer.counter = ticket->counter;
    if (answer.today && ticket->state == TicketState::waiting) answer.wait = queue.estimate(*ticket);
    return answer;
}

ScanAnswer answerTo(Site& site, const Slip& slip, const std::string& text)
{
    const auto standing = ReferralDesk{site}.standingOfSlip(slip.claims().number, text);
    if (!standing) return UnknownPaper{};
    SlipAnswer answer;
    answer.state = standing->state;
    // Where a sealed service leads is nobody's business in a waiting room.
    if (const auto* partner = site.catalogue().partner(standing->partner)) answer.partner = partner->name;
    return answer;
}

ScanAnswer answerTo(Site& site, const ReceiptStanding& standing)
{
    ReceiptAnswer answer;
    answer.ended = standing.isOver();
    answer.rejected = standing.endedWithoutHelp();
    if (standing.due.ms != 0) answer.answerBy = Day::of(standing.due, site.zone());
    return answer;
}

} // namespace

/// A record that failed is opened anew by the next question.
template <class Ask>
auto OpenKioskOffice::ask(Ask question)
{
    try {
        return question(m_site->site());
    } catch (const std::exception&) {
        m_site->close();
        throw;
    }
}

KioskHall OpenKioskOffice::hall()
{
    return ask([this](Site& site) {
        const auto now = m_site->clock().now();
        const auto today = Day::of(now, site.zone());
        const auto& profile = site.profile();
        KioskHall hall;
        hall.office = profile.name;
        hall.day = today;
        hall.clock = clockText(now, profile.timeZone());
        QueueDesk queue{site};
        const auto plan = queue.dayPlan();
        hall.closed = !plan && plan.refusal() == DayRefusal::closed;
        hall.clockFarAhead = !plan && plan.refusal() == DayRefusal::clockFarAhead;
        hall.worksAgain = calendarOf(profile.hours, site.catalogue().calendar()).plusWorkingDays(today, 1);
        for (const auto& holiday : site.catalogue().lists().holidays)
            if (holiday.day == today.text()) hall.holiday = holiday.name;
        hall.phone = profile.phone;
        hall.choices = choicesOf(site.catalogue(), profile);
        for (const auto& complaint : site.catalogue().lists().kioskComplaints)
            hall.complaints.push_back({complaint.code, complaint.name, complaint.spoken, complaint.picture});
        const auto hours = queue.hours();
        hall.hours = hours.state;
        if (hours.until.ms > 0) {
            hall.until = clockText(hours.until, profile.timeZone());
            hall.untilDay = Day::of(hours.until, profile.timeZone());
        }
        const auto given = queue.givenByNeed();
        for (auto& choice : hall.choices) {
            const auto quota = profile.quotaOf(choice.sector);
            const auto number = given.find(choice.sector);
            choice.soldOut = quota && number != given.end() && number->second >= *quota;
        }
        for (const auto& group : site.catalogue().lists().priorityGroups) {
            if (group.privateRoom) hall.privateTalk = classOf(group);
            if (group.picture.empty() || group.privateRoom) continue;
            hall.groups.push_back({group.shown.id.empty() ? group.name : group.shown, group.picture});
            hall.fastTrack = classOf(group);
        }
        return hall;
    });
}

Result<KioskTicket, TakeTicketRefusal> OpenKioskOffice::take(CommandId command, const TicketWish& wish)
{
    return ask([&](Site& site) -> Result<KioskTicket, TakeTicketRefusal> {
        QueueDesk queue{site};
        const auto taken = queue.take({command, actor}, queue.withEstimate(wish));
        if (!taken) return refused(taken.refusal());
        return KioskTicket{taken->ticket, {taken->letter, taken->number}, taken->told};
    });
}

ScanAnswer OpenKioskOffice::answer(CommandId command, const std::string& scan)
{
    return ask([&](Site& site) -> ScanAnswer {
        // A scanner may be set to another keyboard than the PC: what the record knows was meant.
        ScanAnswer answer = UnknownPaper{};
        const auto known = [&](ScanAnswer found) {
            answer = std::move(found);
            return !std::holds_alternative<UnknownPaper>(answer);
        };
        for (const auto& reading : wedgeReadings(scan))
            if (const auto ticket = readTicketCode(reading); ticket && known(answerTo(site, command, *ticket)))
                return answer;
        for (const auto& reading : wedgeReadings(scan))
            if (const auto standing = CaseDesk{site}.standingOfReceipt(reading)) return answerTo(site, *standing);
        for (const auto& candidate : wedgeCandidates(scan))
            if (const auto slip = Slip::parse(candidate); slip && known(answerTo(site, *slip, candidate)))
                return answer;
        return answer;
    });
}

bool OpenKioskOffice::draftComplaint(CommandId command, TicketId ticket, const std::string& complaint)
{
    return ask([&](Site& site) { return DraftDesk{site}.draft({command, actor}, ticket, complaint).ok(); });
}

HelpId OpenKioskOffice::callHelp(CommandId command)
{
    return ask([&](Site& site) { return HelpDesk{site}.call({command, actor}).id; });
}

std::int64_t OpenKioskOffice::helpFrom(HelpId call)
{
    return ask([&](Site& site) {
        const auto stored = HelpDesk{site}.find(call);
        return stored ? stored->counter : 0;
    });
}

void OpenKioskOffice::endHelp(CommandId command, HelpId call, HelpEnd why)
{
    ask([&](Site& site) { return HelpDesk{site}.end({command, actor}, call, why).ok(); });
}

} // namespace pintu
