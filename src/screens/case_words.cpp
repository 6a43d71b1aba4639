#include "screens/case_words.h"

#include "screens/counter_text.h"
#include "screens/text.h"

namespace pintu {

const char* tooLongSentence()
{
    return trLater("This text is longer than its field has room for. Shorten it first.");
}

const char* sentenceOf(IssueRefusal refusal)
{
    switch (refusal) {
    case IssueRefusal::noSuchPerson:
    case IssueRefusal::personErased:
        return trLater("This record was erased at the resident's wish. No slip can be made.");
    case IssueRefusal::noSuchCase:
    case IssueRefusal::noSuchLine:
    case IssueRefusal::noSuchReferral:
    case IssueRefusal::caseFinal: return trLater("This case is closed. Begin again with the complaint.");
    case IssueRefusal::alreadyReplaced: return trLater("A newer slip took this one's place. Print that one.");
    case IssueRefusal::withdrawn: return trLater("This slip was withdrawn: nobody may take it in. Make a new one.");
    case IssueRefusal::unknownTopic:
    case IssueRefusal::unknownService:
    case IssueRefusal::unknownPartner: return trLater("The catalogue was changed just now. Choose the need again.");
    case IssueRefusal::partnerHasNoKey:
        return trLater("This destination cannot read slips yet. Choose another, or send the person with a phone call.");
    case IssueRefusal::consentNotAsked: return trLater("Read the question aloud, then press Space for yes.");
    case IssueRefusal::textTooLong: return tooLongSentence();
    case IssueRefusal::numbersExhausted: return trLater("No slip numbers are left. Call the supervisor.");
    case IssueRefusal::ownKeyOut:
        return trLater("The district has ended this office's key. No slip counts any more: call the supervisor.");
    case IssueRefusal::clockWrong:
        return trLater("The date of this PC cannot be right, and the slip would carry it. Call the supervisor.");
    }
    return "";
}

const char* sentenceOf(CaseRefusal refusal)
{
    switch (refusal) {
    case CaseRefusal::noSuchPerson:
    case CaseRefusal::personErased:
        return trLater("This record was erased at the resident's wish. Begin again: Ctrl+N, or Ctrl+M without a name.");
    case CaseRefusal::noLine:
    case CaseRefusal::nothingSaid: return trLater("There are no words yet. Write what the resident says.");
    case CaseRefusal::textTooLong: return tooLongSentence();
    case CaseRefusal::unknownService:
    case CaseRefusal::unknownSector:
    case CaseRefusal::unknownTopic:
    case CaseRefusal::unknownProgramme:
    case CaseRefusal::unknownChannel:
        return trLater("The catalogue was changed just now. Save once more, and choose what it is.");
    case CaseRefusal::noSuchCase:
    case CaseRefusal::final:
    case CaseRefusal::notFromHere: return trLater("This case has ended meanwhile. Look the person up again.");
    case CaseRefusal::needsReason: return trLater("Write the reason first: the resident is owed it.");
    }
    return "";
}

std::string savedWords(const RequestState& request, Zone zone)
{
    std::string out;
    for (const auto& saved : request.saved) {
        out += out.empty() ? tr("Saved of this visit:") + " " : "  ·  ";
        out += said(saved.name);
        if (saved.slip != 0) out += " (RJK " + std::to_string(saved.slip) + ")";
        if (saved.due.ms != 0) out += " (" + fill(tr("answer by %1"), {shortDayText(Day::of(saved.due, zone))}) + ")";
    }
    return out;
}

std::string endWords(LineEnd end)
{
    switch (end) {
    case LineEnd::answered: return tr("answered at the counter");
    case LineEnd::helped: return tr("helped, by the resident's own word");
    case LineEnd::helpedPartly: return tr("helped in part, by the resident's own word");
    case LineEnd::notHelped: return tr("no help came, by the resident's own word");
    case LineEnd::notEligible: return tr("not eligible");
    case LineEnd::noCapacity: return tr("no place or money anywhere");
    case LineEnd::partnerSilent: return tr("the destination never answered");
    case LineEnd::notReached: return tr("the resident could not be reached");
    case LineEnd::withdrawn: return tr("the resident wants it no more");
    case LineEnd::moved: return tr("the resident has moved away");
    case LineEnd::died: return tr("the resident has died");
    case LineEnd::duplicate: return tr("written down twice");
    case LineEnd::error: return tr("written down by mistake");
    }
    return {};
}

std::string receiptWords(const ReceiptStanding& standing)
{
    if (standing.end) return fill(tr("it has ended (%1)."), {endWords(*standing.end)});
    if (standing.due.ms == 0) return tr("it is being worked on.");
    // The zones differ by two hours at most, and an answer is owed by the end of a day in WIB.
    return fill(tr("it is being worked on; an answer is owed by %1."),
                {shortDayText(Day::of(standing.due, Zone::wib))});
}

} // namespace pintu
