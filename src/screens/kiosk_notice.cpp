#include "screens/kiosk_notice.h"

#include "screens/kiosk_words.h"
#include "screens/text.h"

namespace pintu {
namespace {

KioskAdvice atTheDesk()
{
    return {"desk", tr("Take a number at the front desk.")};
}

/// Where help is to be had while this office gives no numbers.
void addElsewhere(const KioskHall& hall, KioskNotice& notice)
{
    if (!hall.phone.empty()) notice.advice.push_back({"phone", fill(tr("Or phone %1."), {hall.phone})});
    notice.advice.push_back({"housing", tr("The Puskesos of your village helps, too.")});
}

KioskNotice closedToday(const KioskHall& hall)
{
    KioskNotice notice{"clock", tr("No more numbers today."), {}};
    const auto& holiday = in(hall.holiday);
    if (!holiday.empty()) notice.heading = fill(tr("Today is a holiday: %1."), {holiday});
    notice.advice.push_back({"clock", fill(tr("We serve again on %1."), {dayText(hall.worksAgain)})});
    notice.advice.push_back({"callstaff", tr("Is it urgent? Call staff.")});
    addElsewhere(hall, notice);
    return notice;
}

KioskNotice notYetOpen(const KioskHall& hall)
{
    KioskNotice notice{"clock", tr("Not open yet."), {}};
    notice.advice.push_back({"clock", hall.until.empty()
                                          ? tr("Please wait here, or call staff.")
                                          : fill(tr("Numbers are given from %1. Please sit down."), {hall.until})});
    notice.advice.push_back({"callstaff", tr("Is it urgent? Call staff.")});
    return notice;
}

KioskNotice closedByHours(const KioskHall& hall)
{
    auto notice = closedToday(hall);
    if (!hall.until.empty())
        notice.advice.front().text = fill(tr("We are open again on %1 from %2."), {dayText(hall.untilDay), hall.until});
    return notice;
}

KioskNotice soldOut(const KioskHall& hall, const std::string& heading)
{
    KioskNotice notice{"people", heading, {}};
    notice.advice.push_back({"callstaff", tr("Call staff. You are helped all the same.")});
    notice.advice.push_back({"clock", fill(tr("Or come back on %1."), {dayText(hall.worksAgain)})});
    addElsewhere(hall, notice);
    return notice;
}

} // namespace

KioskNotice noticeOf(TakeTicketRefusal refusal, const KioskHall& hall)
{
    switch (refusal) {
    case TakeTicketRefusal::dayClosed: return closedToday(hall);
    case TakeTicketRefusal::beforeHours: return notYetOpen(hall);
    case TakeTicketRefusal::afterHours: return closedByHours(hall);
    case TakeTicketRefusal::soldOut: return soldOut(hall, tr("Today's numbers for this need have run out."));
    case TakeTicketRefusal::seriesFull: return soldOut(hall, tr("Today's numbers have run out."));
    case TakeTicketRefusal::clockFarAhead:
    case TakeTicketRefusal::unknownLetter:
    case TakeTicketRefusal::heldBefore: // a kiosk knows nobody
        return {"desk", tr("This machine is not ready yet."), {atTheDesk()}};
    }
    return {};
}

KioskNotice outOfServiceNotice()
{
    return {"desk",
            tr("This machine is out of order."),
            {atTheDesk(), {"tick", tr("A number that you have already stays good.")}}};
}

} // namespace pintu
