#include "screens/kiosk_spoken.h"

#include "screens/kiosk_notice.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <array>
#include <cstdint>
#include <map>

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

std::string saidWith(const std::string& begin, const std::string& rest)
{
    return rest.empty() ? begin : begin + " " + rest;
}

/// The minutes, or why there are none; what they were reckoned from stands on the screen.
std::string minutesSaid(const WaitEstimate& wait)
{
    return wait.fromMinutes ? waitText(wait) : basisText(wait);
}

std::string ticketRead(const KioskState& state)
{
    const auto said = fill(tr("Your number: %1."), {spokenNumber(state.ticket->number)});
    auto text = said + " " + said + " " + saidWith(aheadText(state.ticket->wait), minutesSaid(state.ticket->wait));
    if (state.print == Printing::failed) text += " " + tr("No paper came out. Please remember this number.");
    if (state.print == Printing::held) text += " " + tr("If no paper comes out, please remember this number.");
    text = saidWith(text, papersText(state));
    if (state.complaint) text += " " + complaintText(*state.complaint);
    return text + " " + tr("Please sit down. Your number will be called.");
}

std::string noticeRead(const KioskNotice& notice)
{
    auto text = notice.heading;
    for (const auto& advice : notice.advice) text += " " + advice.text;
    return text;
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
    case KioskPage::complaint: {
        auto text = tr("What is the complaint about? Touch a picture.") + " " + tr("Say no names here.");
        for (const auto& complaint : state.hall.complaints) text += " " + in(complaint.name) + ".";
        return text;
    }
    case KioskPage::refused: return noticeRead(noticeOf(state.refusal, state.hall));
    case KioskPage::answer: {
        auto sentences = sentencesOf(state.answer);
        if (const auto* ticket = std::get_if<TicketAnswer>(&state.answer))
            sentences.heading = fill(tr("Number %1"), {spokenNumber(ticket->number)}) + ".";
        return saidWith(sentences.heading, sentences.text);
    }
    case KioskPage::outOfService: return noticeRead(outOfServiceNotice());
    }
    return {};
}

} // namespace

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
    const auto& words = choice.spoken.id.empty() ? choice.name.id : choice.spoken.id;
    if (!choice.soldOut) return words;
    const InIndonesian voice;
    return words + " " + tr("Today's numbers for this need have run out.");
}

std::string spokenPage(const KioskState& state)
{
    const InIndonesian voice;
    if (state.sheet == KioskSheet::stillThere) return tr("Are you still there? If so, touch the screen.");
    if (state.sheet == KioskSheet::languages) return tr("Choose a language. The voice speaks Indonesian only.");
    if (state.sheet == KioskSheet::help) {
        const auto sentences = helpSentences(state);
        return sentences.heading + " " + sentences.text;
    }
    return pageInWords(state);
}

std::string spokenCallForStaff(std::chrono::seconds waited)
{
    const InIndonesian voice;
    if (waited >= std::chrono::minutes{1})
        return tr("Staff, please hurry to the ticket machine. Somebody has waited for help for over a minute.");
    return tr("Staff, please come to the ticket machine. Somebody needs help.");
}

std::string spokenComplaint(const ComplaintChoice& complaint)
{
    return complaint.spoken.id.empty() ? complaint.name.id : complaint.spoken.id;
}

std::string spokenButton(const std::string& name)
{
    static const std::map<std::string, const char*> all{{"yes", trLater("Yes")},
                                                        {"no", trLater("No")},
                                                        {"private", trLater("I want to talk in private")},
                                                        {"more", trLater("More")},
                                                        {"read-again", trLater("Read again")},
                                                        {"print-again", trLater("Print again")},
                                                        {"complaint", trLater("I have a complaint")},
                                                        {"finish", trLater("Done")},
                                                        {"not-needed", trLater("No longer needed")},
                                                        {"still-here", trLater("Yes, go on")},
                                                        {"call-staff", trLater("Call staff")},
                                                        {"language", trLater("Language")},
                                                        {"speech-pace", trLater("Slower or faster")},
                                                        {"sound", trLater("Voice off")}};
    const InIndonesian voice;
    const auto found = all.find(name);
    return found == all.end() ? std::string{} : tr(found->second);
}

std::string spokenPace(int percent)
{
    const InIndonesian voice;
    if (percent == KioskState::ordinaryPace) return tr("The voice is as usual.");
    return percent < KioskState::ordinaryPace ? tr("The voice is slow.") : tr("The voice is fast.");
}

std::string spokenVoiceIsIndonesian()
{
    const InIndonesian voice;
    return tr("The voice speaks Indonesian only.");
}

} // namespace pintu
