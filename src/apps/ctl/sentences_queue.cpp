#include "apps/ctl/sentences.h"

namespace pintu::ctl {

Sentence sentenceOf(TakeTicketRefusal refusal)
{
    switch (refusal) {
    case TakeTicketRefusal::unknownLetter:
        return {Exit::notFound, "unknownLetter",
                "No desk group has this letter. 'satupintuctl profile show' lists them."};
    case TakeTicketRefusal::dayClosed:
        return {Exit::conflict, "dayClosed", "Today's office day is closed. The next ticket can be taken tomorrow."};
    case TakeTicketRefusal::clockFarAhead:
        return {Exit::conflict, "clockFarAhead",
                "By this PC's clock several days have passed since the last office day. Check the clock; if it is "
                "right, add --clock-is-right."};
    case TakeTicketRefusal::seriesFull:
        return {Exit::conflict, "seriesFull", "All numbers of this letter are given for today. Use another letter."};
    case TakeTicketRefusal::heldBefore:
        return {Exit::conflict, "heldBefore", "This resident holds a number of today for the same need."};
    case TakeTicketRefusal::beforeHours:
        return {Exit::conflict, "beforeHours",
                "The machine opens later today; 'satupintuctl day show' tells when. Without --as-machine a number can "
                "be given by hand."};
    case TakeTicketRefusal::afterHours:
        return {Exit::conflict, "afterHours",
                "The machine gives no more numbers today; 'satupintuctl day show' tells when it opens again. Without "
                "--as-machine a number can be given by hand."};
    case TakeTicketRefusal::soldOut:
        return {Exit::conflict, "soldOut",
                "All numbers of this need are given for today. An emergency still gets one: --priority emergency; so "
                "does whoever you decide to help: --beyond-quota."};
    }
    return {};
}

Sentence sentenceOf(CallNextRefusal refusal)
{
    switch (refusal) {
    case CallNextRefusal::nobodyWaiting: return {Exit::notFound, "nobodyWaiting", "Nobody waits for this counter."};
    case CallNextRefusal::notWaiting:
        return {Exit::conflict, "notWaiting",
                "The ticket does not wait any more. 'satupintuctl ticket show' tells where it stands."};
    case CallNextRefusal::stillServing:
        return {Exit::conflict, "stillServing",
                "The counter still has a ticket. Finish it, hold it or mark it as missed first."};
    case CallNextRefusal::counterClosed:
        return {Exit::conflict, "counterClosed", "The counter is closed. Open it with 'satupintuctl counter open'."};
    case CallNextRefusal::unknownCounter:
        return {Exit::notFound, "unknownCounter",
                "There is no counter of this number. 'satupintuctl profile show' lists them."};
    case CallNextRefusal::dateInDoubt:
        return {Exit::conflict, "dateInDoubt",
                "The record is at another date than this PC, so whoever waits may be of another day. If the clock is "
                "right, run 'satupintuctl day open --clock-is-right'; if it is wrong, put it right, or add "
                "--record-is-right."};
    }
    return {};
}

Sentence sentenceOf(CounterRefusal refusal)
{
    switch (refusal) {
    case CounterRefusal::unknownCounter: return sentenceOf(CallNextRefusal::unknownCounter);
    case CounterRefusal::unknownOfficer:
        return {Exit::notFound, "unknownOfficer",
                "No officer of the profile has this code. Name one with --officer; 'satupintuctl profile show' lists "
                "them."};
    case CounterRefusal::stillServing: return sentenceOf(CallNextRefusal::stillServing);
    }
    return {};
}

Sentence sentenceOf(TicketRefusal refusal)
{
    switch (refusal) {
    case TicketRefusal::unknown:
        return {Exit::notFound, "unknownTicket",
                "There is no such ticket today. 'satupintuctl ticket list' shows them."};
    case TicketRefusal::notInThisState:
        return {Exit::conflict, "notInThisState",
                "The ticket is not in a state that allows this. 'satupintuctl ticket show' tells where it stands."};
    case TicketRefusal::tooSoon:
        return {Exit::conflict, "tooSoon",
                "The last call was less than 20 seconds ago. Wait a moment, then call again."};
    case TicketRefusal::noMoreCalls:
        return {Exit::conflict, "noMoreCalls", "The ticket was called three times. Mark it as missed."};
    case TicketRefusal::returnedBefore:
        return {Exit::conflict, "returnedBefore", "The ticket came back once before. Give a new ticket."};
    case TicketRefusal::otherDay: return {Exit::conflict, "otherDay", "The ticket is of another day. Give a new one."};
    case TicketRefusal::unknownLetter: return sentenceOf(TakeTicketRefusal::unknownLetter);
    case TicketRefusal::unknownCounter: return sentenceOf(CallNextRefusal::unknownCounter);
    case TicketRefusal::sameQueue:
        return {Exit::conflict, "sameQueue", "The ticket waits in this queue already. Name another letter."};
    case TicketRefusal::sameClass: return {Exit::conflict, "sameClass", "The ticket is of this class already."};
    case TicketRefusal::sameNeed: return {Exit::conflict, "sameNeed", "The ticket is for this need already."};
    }
    return {};
}

Sentence sentenceOf(BreakRefusal refusal)
{
    switch (refusal) {
    case BreakRefusal::counterClosed: return sentenceOf(CallNextRefusal::counterClosed);
    case BreakRefusal::stillServing: return sentenceOf(CallNextRefusal::stillServing);
    case BreakRefusal::notOnBreak: return {Exit::conflict, "notOnBreak", "The counter is not on a break."};
    }
    return {};
}

Sentence sentenceOf(UndoRefusal refusal)
{
    switch (refusal) {
    case UndoRefusal::unknown: return sentenceOf(TicketRefusal::unknown);
    case UndoRefusal::tooLate:
        return {Exit::conflict, "tooLate", "The last step was more than 30 seconds ago and stays."};
    case UndoRefusal::nothingToUndo:
        return {Exit::conflict, "nothingToUndo", "There is no step of this ticket to take back."};
    }
    return {};
}

Sentence sentenceOf(CloseDayRefusal refusal)
{
    switch (refusal) {
    case CloseDayRefusal::noDay: return {Exit::notFound, "noDay", "No office day has begun yet."};
    case CloseDayRefusal::closedBefore: return {Exit::conflict, "closedBefore", "The office day is closed already."};
    case CloseDayRefusal::stillServing:
        return {Exit::conflict, "stillServing",
                "Somebody is still being served. Finish there first; 'satupintuctl counter list' tells where."};
    }
    return {};
}

Sentence sentenceOf(ReopenDayRefusal refusal)
{
    switch (refusal) {
    case ReopenDayRefusal::noDay: return sentenceOf(CloseDayRefusal::noDay);
    case ReopenDayRefusal::notClosed: return {Exit::conflict, "notClosed", "The office day is not closed."};
    case ReopenDayRefusal::anotherDay:
        return {Exit::conflict, "anotherDay", "Only the closing of today's office day can be taken back."};
    }
    return {};
}

Sentence sentenceOf(DayRefusal refusal)
{
    return sentenceOf(refusal == DayRefusal::closed ? TakeTicketRefusal::dayClosed : TakeTicketRefusal::clockFarAhead);
}

} // namespace pintu::ctl
