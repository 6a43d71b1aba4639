#include "screens/counter_seat.h"

#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {

CounterSeat::CounterSeat(CounterWorkplace& workplace, std::shared_ptr<CounterSeatOffice> office, CounterStart start,
                         std::function<void()> opened)
    : m_workplace{workplace}, m_office{std::move(office)}, m_start{std::move(start)}, m_opened{std::move(opened)}
{
}

void CounterSeat::learn(const OfficeProfile& profile, SeatDoor door)
{
    if (!door.passwords)
        m_state.asks = SeatAsks::nothing;
    else if (m_state.asks != SeatAsks::another)
        m_state.asks = door.first ? SeatAsks::first : SeatAsks::password;
    const bool first = m_state.stage == CounterStage::opening;
    const auto officer = first                      ? m_start.officer
                         : m_state.officers.empty() ? std::string{}
                                                    : m_state.officers[m_state.officer].code;
    const auto counter = first ? m_start.counter : m_state.counter;
    m_state.officers.clear();
    for (const auto& one : profile.officers)
        if (!one.ended && (one.role == Role::counter || one.role == Role::supervisor)) m_state.officers.push_back(one);
    const auto wished = std::ranges::find(m_state.officers, officer, &Officer::code);
    m_state.officer =
        wished == m_state.officers.end() ? 0 : static_cast<std::size_t>(wished - m_state.officers.begin());
    const bool known = profile.counter(counter) != nullptr;
    if (known)
        m_state.counter = counter;
    else if (!isAtDesk() && !profile.counters.empty()) // whoever sits at a counter finishes there
        m_state.counter = profile.counters.front().number;
    if (!first) return;
    m_state.stage = CounterStage::signIn;
    const bool named = wished != m_state.officers.end() && m_state.asks != SeatAsks::nothing;
    m_workplace.moveTo(named ? Spot::secret : Spot::officers);
    m_state.byItself = m_state.asks == SeatAsks::nothing && wished != m_state.officers.end() &&
                       (known || profile.counters.size() == 1);
    if (m_state.byItself) signIn(Chosen::byCommandLine);
}

void CounterSeat::chooseOfficer(std::size_t officer)
{
    if (officer >= m_state.officers.size() || officer == m_state.officer) return;
    m_state.officer = officer;
    m_workplace.stopTrying(); // whoever was named before is not signed in by itself any more
    m_workplace.show();
}

void CounterSeat::chooseCounter(std::int64_t counter)
{
    if (m_state.stage != CounterStage::signIn || counter == m_state.counter) return;
    m_state.counter = counter;
    m_workplace.stopTrying();
    m_workplace.show();
}

void CounterSeat::digit(std::size_t officer)
{
    if (officer >= m_state.officers.size()) return;
    m_state.officer = officer;
    if (m_state.asks == SeatAsks::nothing) return signIn();
    m_workplace.moveTo(Spot::secret);
    m_workplace.show();
}

void CounterSeat::signIn(Chosen chosen)
{
    if (m_state.officers.empty() || m_workplace.isBusy()) return;
    switch (m_state.asks) {
    case SeatAsks::nothing: return sitDown(chosen);
    case SeatAsks::password: return askSecret();
    case SeatAsks::first: return chooseNew(true);
    case SeatAsks::another: return chooseNew(false);
    }
}

void CounterSeat::clearSecrets()
{
    for (auto* text : {&m_typed.secret, &m_typed.again, &m_typed.pin}) {
        std::fill(text->begin(), text->end(), '\0');
        text->clear();
    }
    ++m_state.cleared;
    m_workplace.moveTo(Spot::secret);
}

/// Six digits open the lock for whoever locked it; everything else is a password.
void CounterSeat::askSecret()
{
    if (m_typed.secret.empty()) {
        m_workplace.moveTo(Spot::secret);
        m_workplace.show();
        return;
    }
    constexpr std::size_t pinDigits = 6;
    const bool pin = m_state.stage == CounterStage::locked && officer().code == m_seated &&
                     m_typed.secret.size() == pinDigits &&
                     std::ranges::all_of(m_typed.secret, [](char c) { return c >= '0' && c <= '9'; });
    m_workplace.send([office = m_office, who = officer().code, kind = pin ? SecretKind::pin : SecretKind::password,
                      secret = m_typed.secret] { return office->signIn(who, kind, secret); },
                     [this, fresh = m_typed.pin](const Result<SignInDone, SignInRefusal>& done) {
                         clearSecrets();
                         if (done)
                             signedIn(*done, fresh);
                         else
                             tellRefusal(done.refusal());
                     });
}

void CounterSeat::signedIn(const SignInDone& done, const std::string& pin)
{
    if (done.temporary) {
        m_state.asks = SeatAsks::another;
        m_workplace.say(Tone::warn, trLater("This password was given to you for once. Choose your own now."));
        return;
    }
    if (!done.ended.empty())
        m_workplace.say(Tone::warn,
                        trLater("You were signed in at %1, too. That has ended; if it was not you, tell a "
                                "supervisor."),
                        {done.ended.front().device});
    if (pin.empty()) return sitDown(Chosen::byHand);
    m_workplace.send(
        [office = m_office, who = done.officer.code, pin] { return office->choose(who, SecretKind::pin, pin, false); },
        [this](const Result<bool, StaffRefusal>& chosen) {
            if (!chosen) return tellRefusal(chosen.refusal());
            sitDown(Chosen::byHand);
        });
}

void CounterSeat::chooseNew(bool first)
{
    if (m_typed.secret.empty()) {
        m_workplace.moveTo(Spot::secret);
        m_workplace.show();
        return;
    }
    if (m_typed.secret != m_typed.again) {
        clearSecrets();
        m_workplace.say(Tone::bad, trLater("The two are not the same. Type the new password twice."));
        m_workplace.show();
        return;
    }
    m_workplace.send(
        [office = m_office, who = officer().code, secret = m_typed.secret,
         first]() -> Result<SignInDone, StaffRefusal> {
            const auto chosen = office->choose(who, SecretKind::password, secret, first);
            if (!chosen) return refused(chosen.refusal());
            auto done = office->signIn(who, SecretKind::password, secret);
            if (!done) return refused(StaffRefusal::unknown);
            return *done;
        },
        [this, pin = m_typed.pin](const Result<SignInDone, StaffRefusal>& done) {
            clearSecrets();
            if (!done) {
                if (done.refusal() == StaffRefusal::notFirst && m_state.asks == SeatAsks::first &&
                    officer().role == Role::supervisor)
                    m_state.asks = SeatAsks::password; // another counter was quicker
                return tellRefusal(done.refusal());
            }
            m_state.asks = SeatAsks::password;
            signedIn(*done, pin);
        });
}

void CounterSeat::tellRefusal(const SignInRefusal& no)
{
    switch (no.why) {
    case NotIn::wrong:
        return m_workplace.say(Tone::bad, trLater("That is not right. Next try in %1 s; %2 tries are left."),
                               {std::to_string(no.seconds), std::to_string(no.triesLeft)});
    case NotIn::wait:
        return m_workplace.say(Tone::warn, trLater("After wrong ones one waits. Try again in %1 s."),
                               {std::to_string(no.seconds)});
    case NotIn::locked:
        return m_workplace.say(Tone::bad, trLater("%1 is locked. A supervisor can let you in again."),
                               {officer().name});
    case NotIn::noPassword:
        return m_workplace.say(Tone::bad, trLater("%1 has no password yet. A supervisor gives you one."),
                               {officer().name});
    case NotIn::pinOver: return m_workplace.say(Tone::warn, trLater("The PIN is not enough now. Type the password."));
    case NotIn::unknown: break;
    }
    m_workplace.say(Tone::bad, trLater("This counter or officer is not in the office's profile. Choose another."));
}

void CounterSeat::tellRefusal(StaffRefusal no)
{
    switch (no) {
    case StaffRefusal::tooShort:
        return m_workplace.say(Tone::bad, trLater("A password has at least 12 letters. Four words in a row are good."));
    case StaffRefusal::tooLong: return m_workplace.say(Tone::bad, trLater("A password has at most 128 letters."));
    case StaffRefusal::guessable:
        return m_workplace.say(Tone::bad, trLater("Others would try that first. Choose four words that have nothing "
                                                  "to do with you, the office or each other."));
    case StaffRefusal::badPin:
        return m_workplace.say(Tone::bad, trLater("A PIN has six digits, no row and no repetition. The password "
                                                  "stands; sign in with it."));
    case StaffRefusal::notFirst:
        return m_workplace.say(Tone::bad, trLater("The first password is a supervisor's. Choose a supervisor."));
    case StaffRefusal::unknown:
    case StaffRefusal::noSupervisorLeft:
    case StaffRefusal::codeTaken:
    case StaffRefusal::badCode: break;
    }
    m_workplace.say(Tone::bad, trLater("This counter or officer is not in the office's profile. Choose another."));
}

void CounterSeat::sitDown(Chosen chosen)
{
    const auto command = m_workplace.newCommand(m_state.officers[m_state.officer].code);
    const auto work = [office = m_office, command, counter = m_state.counter] {
        return office->openCounter(command, counter);
    };
    const auto done = [this, officer = command.actor](bool opened) {
        m_state.byItself = false;
        if (!opened) {
            m_workplace.say(Tone::bad,
                            trLater("This counter or officer is not in the office's profile. Choose another."));
            return;
        }
        // Who hands over has gone from here.
        if (const auto before = std::exchange(m_seated, officer);
            m_state.asks != SeatAsks::nothing && !before.empty() && before != officer)
            m_workplace.ask([office = m_office, before] { return office->signOut(before), true; }, [](bool) {},
                            [](TroubleKind) {});
        m_workplace.seat(officer);
        m_state.stage = CounterStage::desk;
        m_still = 0;
        m_opened();
    };
    if (chosen == Chosen::byCommandLine)
        m_workplace.sendUntilAnswered(work, done);
    else
        m_workplace.send(work, done);
}

void CounterSeat::lock()
{
    if (!isAtDesk() || m_workplace.isBusy()) return;
    m_state.stage = CounterStage::locked;
    m_workplace.seat({});
    m_workplace.hush();
    if (m_state.asks == SeatAsks::nothing)
        m_workplace.moveTo(Spot::officers);
    else
        clearSecrets();
}

void CounterSeat::leave()
{
    if (!isAtDesk()) return;
    const auto officer = m_workplace.state().officer;
    if (m_state.asks != SeatAsks::nothing)
        m_workplace.ask([office = m_office, officer] { return office->signOut(officer), true; }, [](bool) {},
                        [](TroubleKind) {});
    m_seated.clear();
    m_state.stage = CounterStage::signIn;
    m_workplace.seat({});
    if (m_state.asks == SeatAsks::nothing)
        m_workplace.moveTo(Spot::officers);
    else
        clearSecrets();
    m_workplace.say(Tone::good, trLater("Counter %1 is closed, and you are signed out."),
                    {std::to_string(m_state.counter)});
}

void CounterSeat::tick()
{
    constexpr int looksEvery = 10; // ticks
    if (!isAtDesk() || m_state.asks == SeatAsks::nothing) return;
    if (++m_still >= lockedAfter) return lock();
    if (m_looking || ++m_untilLook < looksEvery) return;
    m_untilLook = 0;
    m_looking = true;
    m_workplace.ask([office = m_office, who = m_workplace.state().officer] { return office->isIn(who); },
                    [this](bool in) {
                        m_looking = false;
                        if (in || !isAtDesk()) return;
                        lock();
                        m_workplace.say(Tone::warn, trLater("You have signed in at another place, or a supervisor "
                                                            "ended this sign-in."));
                    },
                    [this](TroubleKind) { m_looking = false; });
}

} // namespace pintu
