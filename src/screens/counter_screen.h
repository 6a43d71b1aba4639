#pragma once

#include "screens/counter_state.h"

#include <functional>
#include <memory>
#include <string>

namespace pintu {

/// The counter: one field for everything, the queue beside it, and a referral from complaint to slip by keyboard alone.
/// Keys are intentions here: a panel forwards them and draws the state. The screen leads each key and each scan to the
/// side that it is for.
class CounterScreen {
public:
    CounterScreen(const std::shared_ptr<CounterOffice>& office, Background& background, const Clock& clock,
                  Entropy& entropy, CounterStart start, PrintReferral print, PrintTicket printTicket = {},
                  PrintReceipt printReceipt = {}, PrintMatches printMatches = {});

    const CounterView& state() const { return m_view; }
    void watch(const std::function<void(const CounterView&)>& show);

    void start();
    /// About twice a second: what others did, and the time.
    void tick();
    /// Somebody has written to the record, or may have: another counter, the kiosk, this one.
    void recordWentOn() { m_queue.recordWentOn(); }

    // ---- keys
    void functionKey(int number, bool shift = false);
    void enter();
    void escape();
    /// A key that was pressed where no text is written.
    void loneKey(const std::string& text);
    void newPerson();
    void toField();
    void printCopy() { m_pages.printCopy(); }
    void undo() { m_queue.undo(); }
    /// Ctrl and a letter: what is done to numbers beside calling them. False for a letter that means nothing here.
    bool controlKey(char letter);
    void tryAgain() { m_workplace.tryAgain(); }
    void scanned(const std::string& text);
    /// Of a typed answer that names no paper: the name that the caller reads out is the one in view.
    void nameCompared();

    /// A key or a movement of the mouse: somebody is there.
    void stir() { m_seat.stir(); }

    // ---- what the controls say
    void typeSecrets(CounterSeat::Typed typed) { m_seat.type(std::move(typed)); }
    void focused(Spot spot) { m_workplace.focused(spot); }
    void focusedField(FormField field) { m_pages.form().focused(field); }
    void typeField(const std::string& text) { m_pages.typeField(text); }
    void typeForm(FormField field, const std::string& text) { m_pages.form().type(field, text); }
    void typeComplaint(const std::string& text) { m_pages.request().typeComplaint(text); }
    void chooseKind(const std::string& code) { m_pages.request().chooseKind(code); }
    void typeNote(const std::string& text) { m_pages.request().typeNote(text); }
    void chooseRow(std::size_t row) { m_pages.search().chooseRow(row); }
    void chooseMatch(std::size_t row) { m_pages.match().chooseRow(row); }
    void typeAnswer(const std::string& text) { m_pages.match().type(text); }
    void choosePast(std::size_t row) { m_pages.person().chooseRow(row); }
    /// Which of two records goes on, or that they are parted: by its place on the page.
    void decidePair(std::size_t answer)
    {
        if (m_view.page == CounterPage::pair) m_pages.person().decidePair(answer);
    }
    void chooseOpen(std::size_t row) { m_pages.open().chooseRow(row); }
    void chooseLine(std::size_t row) { m_pages.question().chooseRow(row); }
    void chooseOfficer(std::size_t officer) { m_seat.chooseOfficer(officer); }
    void chooseCounter(std::int64_t counter) { m_seat.chooseCounter(counter); }
    void chooseNeed(std::size_t need) { m_pages.request().chooseNeed(need); }
    void chooseDestination(std::size_t destination) { m_pages.request().chooseDestination(destination); }
    void chooseUrgency(Urgency urgency) { m_pages.request().chooseUrgency(urgency); }
    void moveVillage(int step) { m_pages.form().moveVillage(step); }
    void tickPaper(std::size_t paper, bool shown) { m_pages.request().tickPaper(paper, shown); }
    void tickSecondNeed(bool wanted) { m_pages.request().tickSecondNeed(wanted); }
    void consent(Consent consent) { m_pages.request().consent(consent); }
    void saveForm() { m_pages.form().save(AnotherPerson::ask); }
    void saveAsAnotherPerson() { m_pages.saveAsAnotherPerson(); }
    void useTwin() { m_pages.useTwin(); }
    /// Whose slip it is that was read.
    void openSlipPerson() { m_pages.openSlipPerson(); }

private:
    void show() { m_workplace.show(); }
    void seated();
    void refreshFacts();
    void learn(CounterFacts facts);

    CounterWorkplace m_workplace;
    std::shared_ptr<CounterFactsOffice> m_office;
    CounterSeat m_seat;
    CounterQueue m_queue;
    CounterPages m_pages;
    CounterView m_view;
};

} // namespace pintu
