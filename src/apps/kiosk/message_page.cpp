#include "apps/kiosk/kiosk_pages.h"
#include "screens/kiosk_words.h"
#include "screens/text.h"

#include <wx/button.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <vector>

namespace pintu {
namespace {

struct Message {
    const char* picture = "clock";
    KioskSentences sentences;
    std::string count; ///< seconds, where they matter
    std::string buttonName;
    std::string buttonWords;
    const char* buttonPicture = "done";
    ButtonRole buttonRole = ButtonRole::primary;
    std::function<void()> pressed = [] {};
    bool readable = false;
};

wxSizer* draw(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, const Message& message,
              wxStaticText** count = nullptr)
{
    const int gap = canvas.px(6);
    const int buttons = message.buttonName.empty() ? 0 : std::max(canvas.metrics().finger(), canvas.px(40));
    const int counted = message.count.empty() ? 0 : canvas.px(18);
    const int rest = area.y - buttons - counted - 4 * gap;
    const bool large = canvas.theme().appearance().percent >= KioskType::large; // then the words need the room
    const int side = std::min(rest * (large ? 20 : 30) / 100, canvas.px(70));
    const int heading = (rest - side) * (large ? 45 : 50) / 100;
    const int text = rest - side - heading;

    auto* column = new wxBoxSizer(wxVERTICAL);
    column->AddStretchSpacer();
    column->Add(canvas.picture(message.picture, side, canvas.theme().colours().text), 0, wxALIGN_CENTRE_HORIZONTAL);
    column->AddSpacer(gap);
    column->Add(canvas.label("heading", message.sentences.heading, KioskType::heading * 1.2, true, {area.x, heading}),
                0, wxALIGN_CENTRE_HORIZONTAL);
    column->AddSpacer(gap);
    column->Add(
        canvas.label("text", message.sentences.text, KioskType::heading * (large ? 0.8 : 1), false, {area.x, text}), 0,
        wxALIGN_CENTRE_HORIZONTAL);
    if (!message.count.empty()) {
        auto* label = canvas.label("count", message.count, KioskType::body, false, {area.x, counted}, true);
        column->AddSpacer(gap);
        column->Add(label, 0, wxALIGN_CENTRE_HORIZONTAL);
        if (count) *count = label;
    }
    column->AddStretchSpacer();
    if (!message.buttonName.empty()) {
        auto* row = new wxBoxSizer(wxHORIZONTAL);
        std::vector<KioskButton> wishes;
        const int most = message.readable ? (area.x - gap) / 2 : area.x;
        const auto add = [&](const std::string& name, const std::string& words, const char* picture, ButtonRole role,
                             std::function<void()> pressed) {
            auto& wish = wishes.emplace_back();
            wish.name = name;
            wish.words = words;
            wish.picture = picture;
            wish.type = KioskType::word;
            wish.size = {std::min(most, canvas.px(223)), buttons};
            wish.role = role;
            wish.pressed = std::move(pressed);
        };
        if (message.readable)
            add("read-again", tr("Read aloud"), "sound", ButtonRole::ordinary, [&screen] { screen.readAgain(); });
        add(message.buttonName, message.buttonWords, message.buttonPicture, message.buttonRole, message.pressed);
        canvas.makeAlike(wishes);
        for (const auto& wish : wishes) row->Add(canvas.button(wish), 0, &wish == &wishes.back() ? 0 : wxRIGHT, gap);
        column->Add(row, 0, wxALIGN_CENTRE_HORIZONTAL);
    }
    column->SetMinSize(area);
    return column;
}

/// The picture by which people who do not read tell the states apart: on its way, done, too late, see the staff.
const char* pictureOf(ReferralState state)
{
    switch (state) {
    case ReferralState::issued:
    case ReferralState::seen:
    case ReferralState::cancelAsked:
    case ReferralState::accepted:
    case ReferralState::booked:
    case ReferralState::serving:
    case ReferralState::onHold: return "referral";
    case ReferralState::served:
    case ReferralState::closed: return "done";
    case ReferralState::expired: return "expired";
    case ReferralState::noShow:
    case ReferralState::rejected:
    case ReferralState::cancelled:
    case ReferralState::failed:
    case ReferralState::forwarded:
    case ReferralState::enteredInError: return "desk";
    }
    return "unknown";
}

const char* pictureOf(const ScanAnswer& answer)
{
    if (const auto* ticket = std::get_if<TicketAnswer>(&answer)) {
        const bool atCounter = ticket->state == TicketState::called || ticket->state == TicketState::serving;
        return !ticket->today ? "expired" : atCounter ? "desk" : "people";
    }
    if (const auto* receipt = std::get_if<ReceiptAnswer>(&answer)) return receipt->ended ? "desk" : "people";
    const auto* slip = std::get_if<SlipAnswer>(&answer);
    return slip ? pictureOf(slip->state) : "unknown";
}

std::string secondsText(std::int64_t seconds)
{
    return fill(tr("%1 second", "%1 seconds", static_cast<long>(seconds)), {std::to_string(seconds)});
}

std::string countText(const KioskState& state)
{
    if (state.sheet != KioskSheet::help) return secondsText(state.secondsLeft);
    return fill(tr("You have waited for %1."), {secondsText(state.secondsWaited)});
}

} // namespace

wxSizer* drawMessage(const KioskCanvas& canvas, wxSize area, KioskScreen& screen)
{
    const auto& state = screen.state();
    Message message;
    if (state.page == KioskPage::answer) {
        message.sentences = sentencesOf(state.answer);
        message.picture = pictureOf(state.answer);
        message.readable = true;
        message.buttonName = "finish";
        message.buttonWords = tr("Done");
        message.pressed = [&screen] { screen.finish(); };
    } else {
        message.sentences = {tr("One moment, please."), {}};
    }
    return draw(canvas, area, screen, message);
}

wxSizer* drawSheet(const KioskCanvas& canvas, wxSize area, KioskScreen& screen, KioskLive& live)
{
    const auto& state = screen.state();
    Message message;
    if (state.sheet == KioskSheet::help) {
        message.picture = "callstaff";
        message.sentences = helpSentences(state);
        message.buttonName = "not-needed";
        message.buttonWords = tr("No longer needed");
        message.buttonPicture = "back";
        message.buttonRole = ButtonRole::ordinary; // nobody shall end the call because a button shines
        message.pressed = [&screen] { screen.staffNotNeeded(); };
    } else {
        message.picture = "clock";
        message.sentences = {tr("Are you still there?"), tr("Otherwise everything is cleared.")};
        message.buttonName = "still-here";
        message.buttonWords = tr("Yes, go on");
        message.buttonPicture = "yes";
        message.pressed = [&screen] { screen.stillHere(); };
    }
    message.count = countText(state);
    wxStaticText* count = nullptr;
    auto* drawn = draw(canvas, area, screen, message, &count);
    const wxSize box{area.x, canvas.px(18)};
    live = [count, canvas, box](const KioskState& now) {
        canvas.setWords(count, countText(now), KioskType::body, false, box);
    };
    return drawn;
}

} // namespace pintu
