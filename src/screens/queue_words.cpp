#include "screens/queue_words.h"

#include "screens/text.h"

namespace pintu {

std::string sentenceOf(CallReason reason)
{
    switch (reason) {
    case CallReason::longestWait: return tr("waits longest");
    case CallReason::emergency: return tr("emergency goes first");
    case CallReason::priority: return tr("priority, at most 2 to 1");
    case CallReason::backFromHold: return tr("back from hold");
    case CallReason::returned: return tr("came back after being missed");
    case CallReason::fairness: return tr("after two with priority");
    case CallReason::chosen: return tr("called out of turn");
    }
    return {};
}

std::string sentenceOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::photocopy: return tr("making copies");
    case HoldReason::document: return tr("fetching a document");
    case HoldReason::family: return tr("calling the family");
    case HoldReason::official: return tr("waits for an official");
    case HoldReason::system: return tr("another system is down");
    case HoldReason::rest: return tr("needs a rest");
    case HoldReason::other: return tr("something else");
    }
    return {};
}

std::string holdLine(const Ticket& ticket, Zone zone)
{
    auto out = tr("on hold");
    // An office of 0.1.0 wrote words of its own.
    if (const auto reason = parseEnum<HoldReason>(ticket.holdReason)) out += ": " + sentenceOf(*reason);
    if (ticket.holdUntil.ms > 0) out += ", " + fill(tr("back at %1"), {clockText(ticket.holdUntil, zone)});
    return out;
}

std::string groupName(const DeskGroup& group)
{
    return language() == Language::english && !group.nameEn.empty() ? group.nameEn : group.nameId;
}

std::string sentenceOf(BreakReason reason)
{
    switch (reason) {
    case BreakReason::rest: return tr("short rest");
    case BreakReason::meal: return tr("meal");
    case BreakReason::prayer: return tr("prayer");
    case BreakReason::meeting: return tr("meeting");
    case BreakReason::errand: return tr("out of the office");
    case BreakReason::system: return tr("the system is down");
    }
    return {};
}

std::string sentenceOf(ChosenWhy why)
{
    switch (why) {
    case ChosenWhy::appointment: return tr("came by appointment");
    case ChosenWhy::shortMatter: return tr("only a short question");
    case ChosenWhy::cannotWait: return tr("cannot wait any longer");
    case ChosenWhy::ourMistake: return tr("a mistake of ours");
    case ChosenWhy::other: return tr("something else");
    }
    return {};
}

const char* sentenceOf(CallNextRefusal refusal)
{
    switch (refusal) {
    case CallNextRefusal::nobodyWaiting:
        return trLater("Nobody is waiting. F2 works again when somebody takes a number.");
    case CallNextRefusal::notWaiting: return trLater("This number does not wait any more. Look at the list.");
    case CallNextRefusal::stillServing:
        return trLater("Somebody is at this counter. F9 finishes first, F4 when nobody came.");
    case CallNextRefusal::counterClosed: return trLater("This counter is closed. Lock with F12 and sign in again.");
    case CallNextRefusal::unknownCounter: return trLater("This counter is not in the office's profile any more.");
    case CallNextRefusal::dateInDoubt:
        return trLater("This PC and the record tell different dates. Ctrl+Q asks which is right.");
    }
    return "";
}

const char* sentenceOf(TicketRefusal refusal)
{
    switch (refusal) {
    case TicketRefusal::unknown:
    case TicketRefusal::notInThisState: return trLater("This number is not at that step now. Look at the list.");
    case TicketRefusal::tooSoon: return trLater("Called just now. Wait 20 seconds, then call again.");
    case TicketRefusal::noMoreCalls: return trLater("Called three times. F4 F4 when nobody came.");
    case TicketRefusal::returnedBefore: return trLater("This number came back once already. Please take a new number.");
    case TicketRefusal::otherDay: return trLater("This number is of another day. Please take a new number.");
    case TicketRefusal::unknownLetter: return trLater("There is no such queue any more.");
    case TicketRefusal::unknownCounter: return trLater("This counter is not in the office's profile any more.");
    case TicketRefusal::sameQueue: return trLater("The number waits in this queue already.");
    case TicketRefusal::sameClass: return trLater("The number is of this class already.");
    case TicketRefusal::sameNeed: return trLater("The number is for this need already.");
    }
    return "";
}

const char* sentenceOf(BreakRefusal refusal)
{
    switch (refusal) {
    case BreakRefusal::counterClosed: return sentenceOf(CallNextRefusal::counterClosed);
    case BreakRefusal::stillServing: return sentenceOf(CallNextRefusal::stillServing);
    case BreakRefusal::notOnBreak: return trLater("This counter is not on a break.");
    }
    return "";
}

const char* sentenceOf(TakeTicketRefusal refusal)
{
    switch (refusal) {
    case TakeTicketRefusal::unknownLetter: return sentenceOf(TicketRefusal::unknownLetter);
    case TakeTicketRefusal::dayClosed:
        return trLater("Today's office day is closed. Numbers are given again tomorrow.");
    case TakeTicketRefusal::clockFarAhead:
        return trLater("This PC's clock is days ahead of the record. Ctrl+Q asks which date is right.");
    case TakeTicketRefusal::seriesFull: return trLater("All numbers of this letter are given for today.");
    case TakeTicketRefusal::beforeHours: return trLater("The ticket machine opens later today.");
    case TakeTicketRefusal::afterHours: return trLater("The ticket machine gives no more numbers today.");
    case TakeTicketRefusal::soldOut:
        return trLater("All numbers of this need are given for today. An emergency still gets one.");
    case TakeTicketRefusal::heldBefore: return trLater("This resident holds a number for the same need today.");
    }
    return "";
}

const char* sentenceOf(CloseDayRefusal refusal)
{
    switch (refusal) {
    case CloseDayRefusal::noDay: return trLater("No number was given today: there is nothing to close.");
    case CloseDayRefusal::closedBefore: return trLater("Today's office day is closed already.");
    case CloseDayRefusal::stillServing:
        return trLater("Somebody is still being served. F9 there first, then close the day.");
    }
    return "";
}

const char* sentenceOf(ReopenDayRefusal refusal)
{
    switch (refusal) {
    case ReopenDayRefusal::noDay: return sentenceOf(CloseDayRefusal::noDay);
    case ReopenDayRefusal::notClosed: return trLater("The office day is open.");
    case ReopenDayRefusal::anotherDay:
        return trLater("Only the closing of today can be taken back. A new day opens with its first number.");
    }
    return "";
}

const char* sentenceOf(DayRefusal refusal)
{
    switch (refusal) {
    case DayRefusal::closed:
        return trLater("The office day of this date was closed already. Ctrl+Q tells what can be done.");
    case DayRefusal::clockFarAhead: return sentenceOf(TakeTicketRefusal::clockFarAhead);
    }
    return "";
}

WaitAlarm alarmOf(const Ticket& ticket, const OfficeProfile& profile, Time now)
{
    const auto* group = profile.deskGroup(ticket.queue);
    if (ticket.carriedFrom) return WaitAlarm::none; // comes first in any case
    if (!group || ticket.state != TicketState::waiting) return WaitAlarm::none;
    const auto minutes = (now.ms - ticket.taken.ms) / 60'000;
    if (group->lateMinutes > 0 && minutes >= group->lateMinutes) return WaitAlarm::tooLong;
    return group->alarmMinutes > 0 && minutes >= group->alarmMinutes ? WaitAlarm::longWait : WaitAlarm::none;
}

std::string alarmWords(WaitAlarm alarm)
{
    switch (alarm) {
    case WaitAlarm::none: return {};
    case WaitAlarm::longWait: return "⚠ " + tr("long");
    case WaitAlarm::tooLong: return "‼ " + tr("too long");
    }
    return {};
}

} // namespace pintu
