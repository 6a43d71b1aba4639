#include "screens/kiosk_words.h"

#include "screens/text.h"

#include <array>

namespace pintu {
namespace {

/// The voice speaks Indonesian, whatever the screen shows.
class InIndonesian {
public:
    InIndonesian() { speak(Language::indonesian); }
    ~InIndonesian() { speak(m_before); }
    InIndonesian(const InIndonesian&) = delete;
    InIndonesian& operator=(const InIndonesian&) = delete;

private:
    Language m_before = language();
};

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string joined(const std::string& begin, const std::string& rest)
{
    return rest.empty() ? begin : begin + " " + rest;
}

std::string englishDay(Day day)
{
    static constexpr std::array<const char*, 7> days{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                     "Thursday", "Friday", "Saturday"};
    static constexpr std::array<const char*, 12> months{"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
    const auto date = day.calendar();
    return std::string{days[day.weekday().c_encoding()]} + ", " + std::to_string(static_cast<unsigned>(date.day())) +
           " " + months[static_cast<unsigned>(date.month()) - 1] + " " + std::to_string(static_cast<int>(date.year()));
}

KioskSentences sentencesOf(const TicketAnswer& ticket)
{
    const auto heading = fill(tr("Number %1"), {ticket.number.text()});
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

KioskSentences sentencesOf(const UnknownPaper&)
{
    return {tr("We do not know this paper."), tr("Please bring it to a counter.")};
}

/// The voice says the minutes, or why there are none, and leaves out what they were reckoned from.
std::string waitSaid(const WaitEstimate& wait)
{
    return joined(aheadText(wait), wait.fromMinutes ? waitText(wait) : basisText(wait));
}

std::string ticketRead(const KioskState& state)
{
    const auto said = fill(tr("Your number: %1."), {spokenNumber(state.ticket->number)});
    auto text = said + " " + said + " " + waitSaid(state.ticket->wait);
    if (state.print == TicketPrint::failed) text += " " + tr("No paper came out. Please remember this number.");
    if (state.print == TicketPrint::held) text += " " + tr("If no paper comes out, please remember this number.");
    return text + " " + tr("Please sit down. Your number will be called.");
}

std::string pageInWords(const KioskState& state)
{
    switch (state.page) {
    case KioskPage::starting: return {};
    case KioskPage::need: {
        auto text = tr("Welcome. What do you need today? Touch a picture.");
        for (std::size_t i = 0; i < state.choicesShown(); ++i)
            text += " " + in(state.hall.choices[state.firstChoice() + i].name) + ".";
        return text;
    }
    case KioskPage::fastTrack: {
        std::string text = tr("Does one of these apply?");
        for (const auto& group : state.hall.groups) text += " " + in(group.name) + "?";
        text += " " + tr("If so, touch yes, on the left. If not, touch no, on the right.");
        if (state.hall.privateTalk) text += " " + tr("To talk in private, touch below.");
        return text;
    }
    case KioskPage::ticket: return ticketRead(state);
    case KioskPage::refused: {
        const auto sentences = sentencesOf(state.refusal);
        return joined(sentences.heading, sentences.text);
    }
    case KioskPage::answer: {
        auto sentences = sentencesOf(state.answer);
        if (const auto* ticket = std::get_if<TicketAnswer>(&state.answer))
            sentences.heading = fill(tr("Number %1"), {spokenNumber(ticket->number)}) + ".";
        return joined(sentences.heading, sentences.text);
    }
    case KioskPage::outOfService:
        return tr("This machine is out of order.") + " " + tr("Take a number at the front desk.");
    }
    return {};
}

} // namespace

const std::string& in(const Words& words)
{
    return language() == Language::english && !words.en.empty() ? words.en : words.id;
}

std::string dayText(Day day)
{
    return language() == Language::english ? englishDay(day) : longDayText(day);
}

std::string dayAndTime(const KioskHall& hall)
{
    return dayText(hall.day) + "   " + hall.clock;
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
    }
    return {};
}

KioskSentences sentencesOf(TakeTicketRefusal refusal)
{
    switch (refusal) {
    case TakeTicketRefusal::dayClosed:
        return {tr("No more numbers today."), tr("Please come back tomorrow, or call staff.")};
    case TakeTicketRefusal::seriesFull:
        return {tr("Today's numbers have run out."), tr("Please call staff. They will help you.")};
    case TakeTicketRefusal::clockFarAhead:
    case TakeTicketRefusal::unknownLetter:
    case TakeTicketRefusal::heldBefore: // a kiosk knows nobody
        return {tr("This machine is not ready yet."), tr("Take a number at the front desk.")};
    }
    return {};
}

KioskSentences sentencesOf(const ScanAnswer& answer)
{
    return std::visit([](const auto& paper) { return sentencesOf(paper); }, answer);
}

std::string spokenNumber(const TicketNumber& ticket)
{
    static constexpr std::array<const char*, 10> digits{"nol",  "satu", "dua",   "tiga",    "empat",
                                                        "lima", "enam", "tujuh", "delapan", "sembilan"};
    std::string said;
    for (const char c : ticket.text()) {
        if (c == '-') continue;
        const bool digit = c >= '0' && c <= '9';
        said += (said.empty() ? "" : ", ") + (digit ? digits[static_cast<std::size_t>(c - '0')] : std::string{c});
    }
    return said;
}

std::string spokenChoice(const KioskChoice& choice)
{
    return choice.spoken.id.empty() ? choice.name.id : choice.spoken.id;
}

std::string spokenPage(const KioskState& state)
{
    const InIndonesian voice;
    if (state.sheet == KioskSheet::stillThere) return tr("Are you still there? If so, touch the screen.");
    if (state.sheet == KioskSheet::help) return tr("Staff are coming.") + " " + tr("Please wait here.");
    return pageInWords(state);
}

std::string spokenCallForStaff()
{
    const InIndonesian voice;
    return tr("Staff, please come to the ticket machine. Somebody needs help.");
}

} // namespace pintu
