#include "screens/kiosk_audio.h"

#include "screens/kiosk_spoken.h"
#include "screens/kiosk_words.h"

#include <utility>

namespace pintu {
namespace {

class Spots {
public:
    explicit Spots(KioskScreen& screen) : m_screen{screen} {}

    void add(const std::string& name, std::string spoken, std::function<void()> pressed)
    {
        out.push_back({name, std::move(spoken), std::move(pressed)});
    }
    void add(const std::string& name, void (KioskScreen::*pressed)())
    {
        add(name, spokenButton(name), [this_ = &m_screen, pressed] { (this_->*pressed)(); });
    }

    void ofSheet(KioskSheet sheet)
    {
        if (sheet == KioskSheet::help) add("not-needed", &KioskScreen::staffNotNeeded);
        if (sheet == KioskSheet::stillThere) add("still-here", &KioskScreen::stillHere);
        if (sheet != KioskSheet::languages) return;
        for (const auto language : {Language::indonesian, Language::sundanese, Language::javanese, Language::english})
            add("language-" + std::to_string(out.size() + 1), languageName(language),
                [&screen = m_screen, language] { screen.speakLanguage(language); });
    }

    void ofPage(const KioskState& state)
    {
        switch (state.page) {
        case KioskPage::starting: break;
        case KioskPage::need:
            for (std::size_t i = 0; i < state.choicesShown(); ++i)
                add("need-" + std::to_string(i + 1), spokenChoice(state.hall.choices[state.firstChoice() + i]),
                    [&screen = m_screen, i] { screen.choose(i); });
            if (state.leadsOn())
                add("need-" + std::to_string(out.size() + 1), spokenButton("more"),
                    [&screen = m_screen, i = out.size()] { screen.choose(i); });
            break;
        case KioskPage::fastTrack:
            add("yes", spokenButton("yes"), [&screen = m_screen] { screen.answerFastTrack(true); });
            add("no", spokenButton("no"), [&screen = m_screen] { screen.answerFastTrack(false); });
            if (state.hall.privateTalk) add("private", &KioskScreen::talkInPrivate);
            break;
        case KioskPage::ticket:
            add("read-again", &KioskScreen::readAgain);
            if (mayPrintAgain(state)) add("print-again", &KioskScreen::printAgain);
            if (mayComplain(state)) add("complaint", &KioskScreen::tellComplaint);
            add("finish", &KioskScreen::finish);
            break;
        case KioskPage::complaint:
            for (std::size_t i = 0; i < state.hall.complaints.size(); ++i)
                add("complaint-" + std::to_string(i + 1), spokenComplaint(state.hall.complaints[i]),
                    [&screen = m_screen, i] { screen.chooseComplaint(i); });
            break;
        case KioskPage::answer:
            add("read-again", &KioskScreen::readAgain);
            add("finish", &KioskScreen::finish);
            break;
        case KioskPage::refused:
            if (!noNumbers(state.hall)) add("finish", &KioskScreen::finish);
            break;
        case KioskPage::outOfService: break;
        }
    }

    /// What stands at the lower edge of every screen.
    void ofBar(const KioskState& state)
    {
        if (state.sheet != KioskSheet::help) add("call-staff", &KioskScreen::callStaff);
        if (state.sheet != KioskSheet::languages) add("language", &KioskScreen::otherLanguage);
        add("speech-pace", &KioskScreen::otherPace);
        add("sound", &KioskScreen::toggleAudio);
    }

    std::vector<AudioSpot> out;

private:
    KioskScreen& m_screen;
};

} // namespace

std::vector<AudioSpot> KioskAudio::spots() const
{
    const auto& state = m_screen.state();
    Spots spots{m_screen};
    if (state.sheet == KioskSheet::none)
        spots.ofPage(state);
    else
        spots.ofSheet(state.sheet);
    spots.ofBar(state);
    return std::move(spots.out);
}

void KioskAudio::step(bool forward)
{
    const auto all = spots();
    const auto& at = m_screen.state().spot;
    const auto count = all.size();
    const auto next = !at ? (forward ? 0 : count - 1) : (*at + (forward ? 1 : count - 1)) % count;
    m_screen.voice().mark(next, all[next].spoken);
}

void KioskAudio::press(AudioKey key)
{
    m_screen.touched();
    const auto& state = m_screen.state();
    switch (key) {
    case AudioKey::previous: return step(false);
    case AudioKey::next: return step(true);
    case AudioKey::repeat: return m_screen.voice().repeat();
    case AudioKey::back: return m_screen.back();
    case AudioKey::choose: break;
    }
    const auto all = spots();
    if (!state.spot || *state.spot >= all.size()) return m_screen.readAgain();
    const auto pressed = all[*state.spot].pressed; // the list goes with the page
    pressed();
}

} // namespace pintu
