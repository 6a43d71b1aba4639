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

KioskNotice soldOut(const KioskHall& hall)
{
    KioskNotice notice{"people", tr("Today's numbers have run out."), {}};
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
    case TakeTicketRefusal::seriesFull: return soldOut(hall);
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
