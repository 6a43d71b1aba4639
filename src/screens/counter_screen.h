#pragma once

#include "core/base/entropy.h"
#include "screens/background.h"
#include "screens/counter_state.h"
#include "screens/print_end.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace pintu {

enum class ReferralPaper { slip, letter };

/// Prints a referral's paper away from the screen, and tells on the thread of the windows whether it came out; where
/// not, with a sentence that says what to do.
using PrintReferral = std::function<void(std::int64_t number, ReferralPaper paper, const std::string& officer,
                                         std::function<void(PrintEnd end, const std::string& sentence)>)>;

/// Who sits where, when the command line says so.
struct CounterStart {
    std::string officer;
    std::int64_t counter = 0;
};

/// The counter: one field for everything, the queue beside it, and a referral from complaint to slip by keyboard alone.
/// Keys are intentions here: a panel forwards them and draws the state.
class CounterScreen {
public:
    CounterScreen(std::shared_ptr<CounterOffice> office, Background& background, const Clock& clock, Entropy& entropy,
                  CounterStart start, PrintReferral print);

    const CounterView& state() const { return m_view; }
    void watch(std::function<void(const CounterView&)> show);

    void start();
    /// About twice a second: what others did, and the time.
    void tick();

    // ---- keys
    void functionKey(int number, bool shift = false);
    void enter();
    void escape();
    /// A key that was pressed where no text is written.
    void loneKey(const std::string& text);
    void newPerson();
    void toField();
    void printCopy();
    void undo();
    void tryAgain();
    void scanned(const std::string& text);
    /// The name on the paper of a typed answer is the one in view: it is heard.
    void nameCompared();

    // ---- what the controls say
    void focused(Spot spot);
    void focusedField(FormField field);
    void typeField(const std::string& text);
    void typeForm(FormField field, const std::string& text);
    void typeComplaint(const std::string& text);
    void typeNote(const std::string& text);
    void chooseRow(std::size_t row);
    void chooseOfficer(std::size_t officer);
    void chooseCounter(std::int64_t counter);
    void chooseNeed(std::size_t need);
    void chooseDestination(std::size_t destination);
    void chooseUrgency(Urgency urgency);
    void moveVillage(int step);
    void tickPaper(std::size_t paper, bool shown);
    void tickSecondNeed(bool wanted);
    void consent(Consent consent);
    void saveForm();
    void saveAsAnotherPerson();
    void useTwin();
    /// Whose slip it is that was read.
    void openSlipPerson();

private:
    void show();
    void say(Tone tone, const char* english, std::vector<std::string> parts = {});
    void moveTo(Spot spot);
    Command newCommand();
    std::string purpose() const;
    /// Sends a command; after trouble the very same may be sent again.
    template <class Work, class Done>
    void send(Work work, Done done)
    {
        send({}, std::move(work), std::move(done));
    }
    /// The same, for a command that must not be given twice: while the one before with this name has no answer, that
    /// one is sent again instead, because it may have been written down.
    template <class Work, class Done>
    void send(std::string name, Work work, Done done);
    void trouble(TroubleKind kind);

    // counter_screen.cpp
    void signIn();
    void lock();
    // counter_queue.cpp
    void callNext();
    void callTicket(const Ticket& ticket);
    void leaveTicket();
    void recall();
    void miss();
    void finish();
    void serveIfCalled();
    void ticketWork(TicketWork what, std::function<void(const Ticket&)> done);
    void refreshQueue(bool anew);
    void take(CounterOffice::QueueView queue);
    // counter_people.cpp
    void search();
    enum class From { field, card, scanner };
    void read(const std::string& text, From from);
    void take(Reading reading, From from);
    void coverPage(From from);
    void uncoverPage();
    void chooseThisRow();
    void openPerson(PersonId person);
    void openForm(FormKind kind);
    void enterInForm();
    void keepVillage();
    void checkNik();
    void save(AnotherPerson another);
    PersonDraft draft() const;
    // counter_request.cpp
    void beginRequest(PersonCard card, bool askForCard);
    void askAnew();
    void matchNow();
    void enterInRequest();
    void digitInRequest(std::size_t at);
    void issue();
    void print(ReferralPaper paper);
    SlipState* slipOf(std::int64_t number);
    void clearForNext();

    std::shared_ptr<CounterOffice> m_office;
    Background& m_background;
    const Clock& m_clock;
    Entropy& m_entropy;
    CounterStart m_start;
    PrintReferral m_print;
    CounterView m_view;
    std::function<void(const CounterView&)> m_show = [](const CounterView&) {};
    std::function<void()> m_again;                             ///< the command that met trouble
    std::map<std::string, std::function<void()>> m_unanswered; ///< by name, those that must not be given twice
    std::function<void()> m_takeBack;                          ///< what "Urungkan" does
    std::int64_t m_forms = 0;                                  ///< how many were opened: each writes down one person
    bool m_busy = false;                                       ///< a command is under way: no second one
    bool m_polling = false;
    bool m_searchUnderWay = false;
    std::optional<std::string> m_nextSearch; ///< the newest wish, while an older search is under way
    Time m_missAskedAt;
    Time m_doneAt; ///< of what may be taken back
    std::int64_t m_ticks = 0;
    /// What a paper that was read lies over: a scan may come in the middle of anything.
    struct Under {
        CounterPage page = CounterPage::people;
        Spot focus = Spot::field;
        std::optional<SlipState> slip;
    };
    std::optional<Under> m_under;
    std::optional<RequestState> m_answered; ///< as it was chosen, before the words of the complaint changed
    Life m_life;
};

template <class Work, class Done>
void CounterScreen::send(std::string name, Work work, Done done)
{
    if (m_busy) return;
    if (const auto unanswered = m_unanswered.find(name); unanswered != m_unanswered.end()) {
        m_again = unanswered->second;
        tryAgain();
        return;
    }
    m_again = [this, name, work, done] {
        m_busy = true;
        m_view.notice = {};
        run(
            m_background, m_life, work,
            [this, name, done](auto answer) {
                m_busy = false;
                m_again = nullptr;
                m_unanswered.erase(name);
                m_view.recordReachable = true;
                done(std::move(answer));
                show();
            },
            [this](TroubleKind kind) {
                m_busy = false;
                trouble(kind);
            });
    };
    if (!name.empty()) m_unanswered.emplace(name, m_again);
    tryAgain();
}

} // namespace pintu
