#include "screens/kiosk_words.h"

#include "screens/text.h"

#include <array>

namespace pintu {
namespace {

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string joined(const std::string& begin, const std::string& rest)
{
    return rest.empty() ? begin : begin + " " + rest;
}

/// Days of the week and months of one language.
struct CalendarWords {
    std::array<const char*, 7> days; ///< Sunday first
    std::array<const char*, 12> months;
};

const CalendarWords& calendarWords(Language language)
{
    static constexpr CalendarWords indonesian{{"Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"},
                                              {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli",
                                               "Agustus", "September", "Oktober", "November", "Desember"}};
    static constexpr CalendarWords english{
        {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
        {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
         "December"}};
    static constexpr CalendarWords sundanese{{"Minggu", "Senén", "Salasa", "Rebo", "Kemis", "Jumaah", "Saptu"},
                                             {"Januari", "Pébruari", "Maret", "April", "Méi", "Juni", "Juli", "Agustus",
                                              "Séptémber", "Oktober", "Nopémber", "Désémber"}};
    static constexpr CalendarWords javanese{{"Minggu", "Senin", "Selasa", "Rebo", "Kemis", "Jemuwah", "Setu"},
                                            {"Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
                                             "September", "Oktober", "November", "Desember"}};
    switch (language) {
    case Language::indonesian: return indonesian;
    case Language::english: return english;
    case Language::sundanese: return sundanese;
    case Language::javanese: return javanese;
    }
    return indonesian;
}

KioskSentences sentencesOf(const TicketAnswer& ticket)
{
    const auto heading = fill(tr("Number %1"), {ticket.number.text()});
    if (ticket.kept) return {heading, tr("You come first on the next day that we are open. Please keep this paper.")};
    if (!ticket.today) return {heading, tr("This number was for another day. Please take a new one.")};
    switch (ticket.state) {
    case TicketState::waiting:
        return {heading, (ticket.cameBack ? tr("You are in the queue again.") + " " : std::string{}) +
                             joined(joined(aheadText(ticket.wait), waitText(ticket.wait)), basisText(ticket.wait))};
    case TicketState::called:
        return {heading, fill(tr("It is your turn. Please go to counter %1."), {number(ticket.counter)})};
    case TicketState::serving:
        return {heading, fill(tr("You are being served at counter %1."), {number(ticket.counter)})};
    case TicketState::onHold: return {heading, tr("Your number is kept. Please tell the staff when you are back.")};
    case TicketState::missed: return {heading, tr("Your number was called and missed. Please tell a counter.")};
    case TicketState::done: return {heading, tr("You have been served. Thank you.")};
    case TicketState::left: return {heading, tr("This number has ended. Please take a new one.")};
    }
    return {};
}

KioskSentences sentencesOf(const SlipAnswer& slip)
{
    const auto heading = slip.partner.empty() ? tr("Your referral") : fill(tr("Referral to %1"), {slip.partner});
    switch (slip.state) {
    case ReferralState::issued: return {heading, tr("Not yet used. Please bring this paper there.")};
    case ReferralState::seen:
    case ReferralState::cancelAsked: return {heading, tr("Waiting for their answer.")};
    case ReferralState::accepted:
    case ReferralState::booked: return {heading, tr("Accepted. Please follow what they told you.")};
    case ReferralState::serving:
    case ReferralState::onHold: return {heading, tr("They are working on it.")};
    case ReferralState::served: // by the destination's own word
        return {heading, tr("They say that you were helped. If not, please take a number.")};
    case ReferralState::closed: return {heading, tr("Done.")};
    case ReferralState::expired:
        return {heading, tr("This paper is no longer valid. Please take a number; we make a new one.")};
    case ReferralState::noShow:
    case ReferralState::rejected:
    case ReferralState::cancelled:
    case ReferralState::failed:
    case ReferralState::forwarded:
    case ReferralState::enteredInError: return {heading, tr("Please take a number. Staff will help you further.")};
    }
    return {};
}

KioskSentences sentencesOf(const ReceiptAnswer& receipt)
{
    const auto heading = tr("Your report");
    if (receipt.ended)
        return {heading, receipt.rejected ? tr("It has ended. Please ask at a counter why.")
                                          : tr("It is done. Please ask at a counter for the answer.")};
    if (!receipt.answerBy) return {heading, tr("We are working on it.")};
    return {heading, fill(tr("We are working on it. You get an answer by %1."), {shortDayText(*receipt.answerBy)})};
}

KioskSentences sentencesOf(const UnknownPaper&)
{
    return {tr("We do not know this paper."), tr("Please bring it to a counter.")};
}

} // namespace

const std::string& in(const Words& words)
{
    const auto orIndonesian = [&words](const std::string& text) -> const std::string& {
        return text.empty() ? words.id : text;
    };
    switch (language()) {
    case Language::indonesian: return words.id;
    case Language::english: return orIndonesian(words.en);
    case Language::sundanese: return orIndonesian(words.su);
    case Language::javanese: return orIndonesian(words.jv);
    }
    return words.id;
}

std::string dayText(Day day)
{
    const auto& words = calendarWords(language());
    const auto date = day.calendar();
    return std::string{words.days[day.weekday().c_encoding()]} + ", " +
           std::to_string(static_cast<unsigned>(date.day())) + " " +
           words.months[static_cast<unsigned>(date.month()) - 1] + " " + std::to_string(static_cast<int>(date.year()));
}

std::string choiceText(const KioskChoice& choice)
{
    return choice.soldOut ? fill(tr("%1: all given"), {in(choice.name)}) : in(choice.name);
}

std::string languageName(Language language)
{
    switch (language) {
    case Language::indonesian: return "Bahasa Indonesia";
    case Language::english: return "English";
    case Language::sundanese: return "Basa Sunda";
    case Language::javanese: return "Basa Jawa";
    }
    return {};
}

std::string notReviewedText()
{
    return isRegional(language()) ? tr("This translation has not been reviewed yet.") : std::string{};
}

std::string dayAndTime(const KioskHall& hall)
{
    const auto hours = hoursText(hall);
    return dayText(hall.day) + "   " + hall.clock + (hours.empty() ? "" : "\n" + hours);
}

std::string hoursText(const KioskHall& hall)
{
    if (hall.until.empty()) return {};
    if (hall.hours == HoursState::beforeCounters) return fill(tr("Counters open at %1"), {hall.until});
    if (hall.hours == HoursState::onBreak) return fill(tr("Counters go on at %1"), {hall.until});
    return {};
}

std::string aheadText(const WaitEstimate& wait)
{
    if (wait.ahead == 0) return tr("You are next.");
    return fill(tr("%1 person is ahead of you.", "%1 people are ahead of you.", static_cast<long>(wait.ahead)),
                {number(wait.ahead)});
}

std::string waitText(const WaitEstimate& wait)
{
    if (!wait.fromMinutes) return {};
    if (*wait.fromMinutes == 0) return fill(tr("Up to about %1 minutes."), {number(wait.toMinutes)});
    return fill(tr("About %1 to %2 minutes."), {number(*wait.fromMinutes), number(wait.toMinutes)});
}

std::string basisText(const WaitEstimate& wait)
{
    switch (wait.basis) {
    case WaitBasis::none: return {};
    case WaitBasis::visits:
        return fill(tr("Reckoned from the last %2 visits and %1 open counter.",
                       "Reckoned from the last %2 visits and %1 open counters.", static_cast<long>(wait.counters)),
                    {number(wait.counters), number(wait.visits)});
    case WaitBasis::fewVisits: return tr("How long cannot be said yet: too few visits have been measured.");
    case WaitBasis::noCounter: return tr("How long cannot be said yet: no counter is open.");
    case WaitBasis::notToday: return tr("It is not sure that your turn comes today. Ask the staff.");
    }
    return {};
}

std::string papersText(const KioskState& state)
{
    if (!state.chosen || state.chosen->papers.empty()) return {};
    std::string names;
    for (const auto& paper : state.chosen->papers) names += (names.empty() ? "" : ", ") + in(paper);
    return fill(tr("Have ready, if you have it: %1."), {names}) + " " + tr("Without papers you are served, too.");
}

std::string complaintText(const ComplaintChoice& complaint)
{
    return fill(tr("Your complaint is noted: %1."), {in(complaint.name)});
}

KioskSentences sentencesOf(const ScanAnswer& answer)
{
    return std::visit([](const auto& paper) { return sentencesOf(paper); }, answer);
}

KioskSentences helpSentences(const KioskState& state)
{
    if (state.helpFrom == 0) return {tr("Staff are called."), tr("Please wait here.")};
    return {fill(tr("Somebody from counter %1 is coming."), {number(state.helpFrom)}), tr("Please wait here.")};
}

} // namespace pintu
