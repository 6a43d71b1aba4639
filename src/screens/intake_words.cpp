#include "screens/intake_words.h"

#include "screens/text.h"

namespace pintu {
namespace {

std::vector<std::string> linesOf(const IntakeSlip& slip, Zone zone, PersonShown shown)
{
    std::vector<std::string> lines;
    const bool known = slip.service || slip.birthYear != 0 || !slip.initials.empty();
    if (known && shown == PersonShown::no) {
        lines.push_back(tr("Who it is and what for is hidden. F6 shows it."));
        lines.push_back(fill(tr("From %1"), {slip.office.empty() ? slip.name.issuer : slip.office}));
        return lines;
    }
    if (slip.service) lines.push_back(fill(tr("Needs: %1"), {spoken(*slip.service)}));
    if (const auto person = personOf(slip); !person.empty()) lines.push_back(fill(tr("For: %1"), {person}));
    const auto& office = slip.office.empty() ? slip.name.issuer : slip.office;
    lines.push_back(slip.issued ? fill(tr("From %1, issued on %2"), {office, shortDayText(Day::of(*slip.issued, zone))})
                                : fill(tr("From %1"), {office}));
    return lines;
}

/// An appointment has its hour; what waits is looked at on its day.
std::string dueText(const IntakeSlip& slip, Zone zone)
{
    return slip.word == PartnerWord::booked ? longMomentText(*slip.due, zone) : longDayText(Day::of(*slip.due, zone));
}

/// "28 Nov 2026 at 09.12: Booked: 2 Dec 2026 at 09.00"
std::string pastWords(const IntakeWord& past, Zone zone)
{
    IntakeSlip then;
    then.word = past.word;
    then.outcome = past.outcome;
    then.due = past.due;
    then.target = past.target;
    return shortMomentText(past.at, zone) + ": " + standingWords(then, zone);
}

IntakeNotice acceptedNotice(const TakenSlip& taken)
{
    IntakeNotice notice{IntakeTone::good, "tick", tr("ACCEPTED"), {}, {}, {}};
    if (taken.provisional) notice.word = tr("ACCEPTED FOR NOW");
    notice.step = tr("Scan the next paper, or press a digit for what became of this one.");
    if (taken.corrected)
        notice.lines.push_back(tr("One symbol of the code was wrong and was put right. Compare it with the paper."));
    return notice;
}

/// What a chosen file is that could not be opened, and what to do instead.
IntakeNotice fileNotice(PictureFault fault)
{
    IntakeNotice notice{IntakeTone::warn, "scanhere", tr("NOT READABLE"), {}, {}, {}};
    switch (fault) {
    case PictureFault::noPicture:
        notice.lines = {tr("This file is neither a picture nor a PDF.")};
        notice.step = tr("Choose a picture (JPEG, PNG) or a PDF, or type the code that stands under the QR.");
        break;
    case PictureFault::loaderMissing:
        notice.lines = {tr("This PC cannot open this kind of picture.")};
        notice.step =
            tr("Have the picture sent as JPEG or as a screenshot, or type the code that stands under the QR.");
        break;
    case PictureFault::tooLarge:
        notice.lines = {tr("This picture is too large to be opened.")};
        notice.step =
            tr("Have the picture sent smaller or as a screenshot, or type the code that stands under the QR.");
        break;
    case PictureFault::damaged:
        notice.lines = {tr("This file is damaged or came only in part.")};
        notice.step = tr("Have it sent again, or type the code that stands under the QR.");
        break;
    case PictureFault::pdfUnusable:
        notice.lines = {tr("This PDF is damaged, empty or locked with a password.")};
        notice.step = tr("Have it sent without a password, or type the code that stands under the QR.");
        break;
    }
    return notice;
}

/// Says that the desk itself is stopped, whatever the paper is.
IntakeNotice stoppedNotice(Time since, Zone zone)
{
    return {IntakeTone::bad,
            "stop",
            tr("THIS DESK IS STOPPED"),
            {},
            {fill(tr("The district has ended this desk's key: since %1."), {shortMomentText(since, zone)}),
             tr("This paper is not taken in. Whoever brought it may still be helped.")},
            tr("Call the district: the desk needs a new key.")};
}

/// Of a picture with several slips.
IntakeNotice severalNotice(std::size_t slips)
{
    return {IntakeTone::warn,
            "question",
            fill(tr("%1 SLIPS IN ONE PICTURE"), {std::to_string(slips)}),
            {},
            {tr("None of them is accepted yet.")},
            tr("Press the digit of the slip that you mean.")};
}

IntakeNotice refusedNotice(const TakenSlip& taken, Zone zone)
{
    switch (taken.verdict) {
    case SlipVerdictKind::good: return acceptedNotice(taken);
    case SlipVerdictKind::unreadable:
        if (taken.file) return fileNotice(*taken.file);
        if (taken.asked.road == Taking::Road::picture)
            return {IntakeTone::warn,
                    "scanhere",
                    tr("NOT READABLE"),
                    {},
                    {tr("No code could be read in this file.")},
                    tr("Choose a sharper picture, or type the code that stands under the QR.")};
        if (taken.asked.road == Taking::Road::typed)
            return {IntakeTone::warn,
                    "scanhere",
                    tr("NOT READABLE"),
                    {},
                    {tr("These symbols do not fit each other.")},
                    tr("Compare the code with the paper and type it again.")};
        return {IntakeTone::warn,
                "scanhere",
                tr("NOT READABLE"),
                {},
                {tr("The code was read only in part.")},
                tr("Scan it once more, or type the code that stands under the QR.")};
    case SlipVerdictKind::notOurs:
        if (taken.asked.road == Taking::Road::typed)
            return {IntakeTone::warn,
                    "question",
                    tr("WRONG CODE"),
                    {},
                    {tr("These symbols do not fit each other. Compare them with the paper.")},
                    tr("Type the code once more, or scan the QR.")};
        return {IntakeTone::warn,
                "question",
                tr("NOT A REFERRAL SLIP"),
                {},
                {tr("This code does not come from a referral slip.")},
                tr("Scan the large QR code on the referral slip.")};
    case SlipVerdictKind::keyUnknown:
        return {IntakeTone::warn,
                "unknown",
                tr("OFFICE NOT KNOWN YET"),
                {},
                {tr("Whether this paper is genuine cannot be proven here now.")},
                tr("Accept it for now: choose the reason.")};
    case SlipVerdictKind::notValid:
        if (taken.asked.road == Taking::Road::typed)
            return {IntakeTone::bad,
                    "stop",
                    tr("NOT VALID"),
                    {},
                    {tr("No office on the trust list made this code for this desk.")},
                    tr("Compare the code with the paper. If it is the same, do not accept it: call the office on a "
                       "number you know.")};
        return {IntakeTone::bad,
                "stop",
                tr("NOT VALID"),
                {},
                {tr("The office that it names did not write this code.")},
                taken.issuerPhone.empty()
                    ? tr("Do not accept it. Call the office on a number you know, not the one on this paper.")
                    : fill(tr("Do not accept it. Call %1: %2"), {taken.issuer, taken.issuerPhone})};
    case SlipVerdictKind::withdrawn:
        return {IntakeTone::bad,
                "no",
                tr("WITHDRAWN"),
                {},
                {tr("The office has replaced or cancelled this paper.")},
                tr("Ask the resident for the new paper.")};
    case SlipVerdictKind::notForHere:
        return {IntakeTone::warn,
                "wrongplace",
                tr("NOT FOR THIS PLACE"),
                {},
                {fill(tr("This paper is for: %1"), {taken.place})},
                tr("Show the resident the way there.")};
    case SlipVerdictKind::alreadyUsed:
        return {IntakeTone::warn,
                "used",
                tr("ALREADY USED"),
                {},
                {taken.firstUse
                     ? fill(tr("Accepted on %1 by %2"), {shortMomentText(*taken.firstUse, zone), taken.firstDesk})
                     : std::string{}},
                tr("See the record: press 1.")};
    case SlipVerdictKind::keyRevoked:
        return {IntakeTone::bad,
                "phone",
                tr("KEY REVOKED"),
                {},
                {tr("The key that signed this paper is no longer in force.")},
                taken.issuerPhone.empty()
                    ? tr("Call the office. If they confirm it, press 1.")
                    : fill(tr("Call %1: %2. If they confirm it, press 1."), {taken.issuer, taken.issuerPhone})};
    case SlipVerdictKind::compareName:
        return {IntakeTone::warn,
                "question",
                tr("COMPARE THE NAME"),
                {},
                {tr("This older code does not say which paper it is of.")},
                tr("Is the name on the paper that of the person here? Then press 1.")};
    case SlipVerdictKind::perhapsWithdrawn:
        return {IntakeTone::warn,
                "scanhere",
                tr("SCAN THE QR"),
                {},
                {tr("Some papers are withdrawn. Whether this is one, only its QR tells.")},
                taken.issuerPhone.empty()
                    ? tr("Scan the QR. Without it call the office. If they confirm it, press 1.")
                    : fill(tr("Scan the QR. Without it call %1: %2. If they confirm it, press 1."),
                           {taken.issuer, taken.issuerPhone})};
    case SlipVerdictKind::expired:
        return {IntakeTone::warn,
                "expired",
                tr("EXPIRED"),
                {},
                {taken.slip && taken.slip->expires
                     ? fill(tr("It was good until %1."), {shortDayText(Day::of(*taken.slip->expires, zone))})
                     : std::string{}},
                tr("Nobody is sent home for a date. Accept it: choose the reason.")};
    }
    return {};
}

} // namespace

std::string warningOf(const IntakeFacts& facts)
{
    if (facts.clockBehind)
        return tr("The clock of this PC is behind. Set it right; until then some slips look expired.");
    if (facts.savedOnOneServer) return tr("Saved on one server only: call the person who looks after it");
    if (facts.trustListOld) return tr("The trust list is more than 14 days old. Ask the district for the new one.");
    return {};
}

IntakeNotice noticeOf(const TakenSlip& taken, Zone zone, PersonShown shown)
{
    if (!taken.several.empty()) return severalNotice(taken.several.size());
    auto notice = taken.ownKeyOutSince ? stoppedNotice(*taken.ownKeyOutSince, zone) : refusedNotice(taken, zone);
    if (taken.slip) {
        notice.code = taken.slip->name.shown();
        const auto lines = linesOf(*taken.slip, zone, shown);
        notice.lines.insert(notice.lines.end(), lines.begin(), lines.end());
    }
    if (taken.clockWrong) notice.lines.push_back(tr("The clock of this PC is wrong: it is behind what was signed."));
    std::erase(notice.lines, std::string{});
    return notice;
}

std::string choiceOf(const SlipInPicture& found, PersonShown shown)
{
    std::string out = found.slip.name.shown();
    const bool told = shown == PersonShown::yes;
    if (const auto person = personOf(found.slip); told && !person.empty()) out += ", " + person;
    if (told && found.slip.service) out += ", " + spoken(*found.slip.service);
    if (found.verdict == SlipVerdictKind::good) return out;
    TakenSlip taken;
    taken.verdict = found.verdict;
    return out + ": " + refusedNotice(taken, Zone::wib).word;
}

IntakeNotice answerNotice(const IntakeSlip& slip, Zone zone)
{
    const bool helped = slip.word != PartnerWord::rejected && slip.word != PartnerWord::noShow;
    IntakeNotice notice{helped ? IntakeTone::good : IntakeTone::calm, "return", wordsOf(slip.word), {}, {}, {}};
    notice.lines.push_back(fill(tr("Slip %1"), {slip.name.shown()}));
    if (slip.outcome && spoken(*slip.outcome) != notice.word) notice.lines.push_back(spoken(*slip.outcome));
    if (slip.due) notice.lines.push_back(dueText(slip, zone));
    if (!slip.target.empty()) notice.lines.push_back(fill(tr("Sent on to: %1"), {slip.target}));
    if (slip.word == PartnerWord::noShow)
        notice.lines.push_back(slip.attempts < mostAttempts ? fill(tr("Attempt %1 of 3. Make a new appointment."),
                                                                   {std::to_string(slip.attempts)})
                                                            : tr("Three times. The office arranges a visit at home."));
    if (!slip.returnPaper && !slip.returnCode.empty()) {
        notice.code = slip.returnCode;
        notice.step = tr("No paper can carry this answer. Read this code to the office by telephone.");
    } else if (!slip.returnCode.empty() && !isAnswer(slip.word)) {
        notice.lines.push_back(fill(tr("Answer by telephone: %1"), {slip.returnCode}));
    }
    return notice;
}

IntakeNotice takenBackNotice(const SlipName& slip)
{
    return {IntakeTone::calm,
            "return",
            tr("UNDONE"),
            slip.shown(),
            {tr("This slip counts as not accepted.")},
            tr("To accept it after all, scan it once more.")};
}

IntakeNotice recordNotice(const IntakeSlip& slip, Zone zone, PersonShown shown)
{
    IntakeNotice notice{IntakeTone::calm, "referral", wordsOf(slip.word), slip.name.shown(), {}, {}};
    if (!slip.name.apart.empty()) notice.lines.push_back(tr("Another slip may have this number."));
    if (slip.outcome && spoken(*slip.outcome) != notice.word) notice.lines.push_back(spoken(*slip.outcome));
    if (slip.due) notice.lines.push_back(dueText(slip, zone));
    if (!slip.target.empty()) notice.lines.push_back(fill(tr("Sent on to: %1"), {slip.target}));
    if (slip.check != IdentityCheck::none) notice.lines.push_back(fill(tr("Who it is: %1"), {wordsOf(slip.check)}));
    const auto lines = linesOf(slip, zone, shown);
    notice.lines.insert(notice.lines.end(), lines.begin(), lines.end());
    notice.lines.push_back(fill(tr("Accepted on %1 by %2"), {shortMomentText(slip.takenAt, zone), slip.takenBy}));
    // The newest last, as one reads what happened; of a long course the beginning is left out.
    constexpr std::size_t mostTold = 5;
    const auto begin = slip.said.size() > mostTold ? slip.said.size() - mostTold : 1; // how it was accepted is told
    for (auto i = begin; i < slip.said.size(); ++i) notice.lines.push_back(pastWords(slip.said[i], zone));
    if (!slip.returnCode.empty()) notice.lines.push_back(fill(tr("Answer by telephone: %1"), {slip.returnCode}));
    return notice;
}

std::vector<IntakeReason> reasonsFor(SlipVerdictKind verdict)
{
    switch (verdict) {
    case SlipVerdictKind::expired:
        return {{"livesFarAway", tr("Lives far away")},
                {"wasIll", tr("Was ill or cared for somebody")},
                {"wasClosed", tr("We were closed or full")},
                {"papersLate", tr("Papers came late")},
                {"otherReason", tr("Another reason")}};
    case SlipVerdictKind::keyUnknown:
        return {{"trustListOld", tr("Our trust list is old")},
                {"livesFarAway", tr("Lives far away")},
                {"urgentNeed", tr("The need is urgent")},
                {"otherReason", tr("Another reason")}};
    case SlipVerdictKind::keyRevoked:
    case SlipVerdictKind::perhapsWithdrawn: return {{"confirmedByPhone", tr("The office confirmed it by telephone")}};
    case SlipVerdictKind::compareName: return {{"nameCompared", tr("The name is the same: accept it")}};
    case SlipVerdictKind::good:
    case SlipVerdictKind::unreadable:
    case SlipVerdictKind::notOurs:
    case SlipVerdictKind::notValid:
    case SlipVerdictKind::withdrawn:
    case SlipVerdictKind::notForHere:
    case SlipVerdictKind::alreadyUsed: return {};
    }
    return {};
}

const std::string& spoken(const Words& words)
{
    return language() == Language::english && !words.en.empty() ? words.en : words.id;
}

std::string personOf(const IntakeSlip& slip)
{
    std::string initials;
    for (const char letter : slip.initials) initials += (initials.empty() ? "" : " ") + std::string{letter} + ".";
    if (slip.birthYear == 0) return initials;
    const auto year = std::to_string(slip.birthYear);
    return initials.empty() ? fill(tr("born %1"), {year}) : fill(tr("%1, born %2"), {initials, year});
}

std::vector<std::string> listColumns()
{
    return {tr("Time"), tr("Slip"), tr("Service"), tr("Resident"), tr("Standing")};
}

std::string groupedCode(const std::string& typed)
{
    constexpr std::size_t symbols = 18;
    constexpr std::size_t group = 6;
    std::string out;
    std::size_t count = 0;
    for (const char c : typed) {
        const auto upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        const bool symbol = (upper >= '0' && upper <= '9') || (upper >= 'A' && upper <= 'Z');
        if (!symbol || count == symbols) continue;
        if (count > 0 && count % group == 0) out += '-';
        // What the alphabet does not have is read as what it looks like.
        out += upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper == 'U' ? 'V' : upper;
        ++count;
    }
    return out;
}

} // namespace pintu
