#include "screens/counter_screen.h"

#include "core/base/clean_text.h"

#include <utility>

namespace pintu {

CounterScreen::CounterScreen(const std::shared_ptr<CounterOffice>& office, Background& background, const Clock& clock,
                             Entropy& entropy, CounterStart start, PrintReferral print, PrintTicket printTicket,
                             PrintReceipt printReceipt, PrintMatches printMatches)
    : m_workplace{background, clock, entropy},
      m_office{office},
      m_seat{m_workplace, office, std::move(start), [this] { seated(); }},
      m_queue{m_workplace, office, [this] { refreshFacts(); }},
      m_pages{m_workplace,
              m_queue,
              office,
              std::move(print),
              std::move(printTicket),
              std::move(printReceipt),
              std::move(printMatches),
              [this] { m_seat.leave(); }},
      m_view{m_workplace.state(),
             m_seat.state(),
             m_queue.state(),
             m_pages.page(),
             m_pages.search().state(),
             m_pages.form().state(),
             m_pages.request().state(),
             m_pages.slip().state(),
             m_pages.reading().heard(),
             m_pages.slip().printer(),
             m_pages.question().state(),
             m_pages.day(),
             m_pages.kept().receipt(),
             m_pages.open().state(),
             m_pages.person().state(),
             m_pages.match().state()}
{
}

void CounterScreen::watch(const std::function<void(const CounterView&)>& show)
{
    m_workplace.watch([this, show] { show(m_view); });
    m_workplace.show();
}

// ---- opening, and what the office is like

void CounterScreen::start()
{
    m_workplace.sendUntilAnswered([office = m_office] { return office->facts(0); },
                                  [this](std::optional<CounterFacts> facts) {
                                      if (facts) learn(std::move(*facts));
                                  });
}

void CounterScreen::refreshFacts()
{
    m_workplace.ask([office = m_office, place = m_view.facts->place] { return office->facts(place); },
                    [this](std::optional<CounterFacts> facts) {
                        if (!facts) return;
                        learn(std::move(*facts));
                        show();
                    },
                    [](TroubleKind) {}); // the queue tells of it, and the next look asks again
}

void CounterScreen::learn(CounterFacts facts)
{
    m_view.facts = std::make_shared<const CounterFacts>(std::move(facts));
    m_pages.learn(m_view.facts);
    m_seat.learn(m_view.facts->profile, m_view.facts->door);
}

void CounterScreen::seated()
{
    m_workplace.moveTo(m_view.page == CounterPage::request ? Spot::complaint : Spot::field);
    m_queue.openAt(m_view.seat.counter);
    m_pages.day().sit();
    m_pages.kept().sit(m_view.seat.counter);
    m_pages.open().remind();
}

void CounterScreen::tick()
{
    m_workplace.tick();
    m_queue.tick();
    m_seat.tick();
    if (m_seat.isAtDesk()) {
        m_pages.day().tick();
        m_pages.kept().tick();
    }
    show();
}

// ---- keys

void CounterScreen::functionKey(int number, bool shift)
{
    m_seat.stir();
    if (!m_seat.isAtDesk()) return;
    if (number != 4) m_queue.forgetMiss();
    if (m_view.page == CounterPage::question) m_pages.question().close(); // whatever it asked, this is the answer
    switch (number) {
    case 2:
        if (!m_pages.day().asksFirst()) m_queue.callNext();
        break;
    case 3: m_queue.recall(); break;
    case 4: m_queue.miss(); break;
    case 6: m_pages.openForm(FormKind::withoutCard); break;
    case 7: m_pages.match().show(); break;
    case 8:
        if (shift)
            m_pages.slip().print(ReferralPaper::letter);
        else
            m_pages.makeSlip();
        break;
    case 9: m_pages.kept().leave([this] { m_queue.finish([this] { m_pages.clearForNext(); }); }); break;
    case 12: m_seat.lock(); break;
    default: return;
    }
    show();
}

bool CounterScreen::controlKey(char letter)
{
    if (!m_seat.isAtDesk()) return false;
    m_queue.forgetMiss();
    switch (letter) {
    case 'D': {
        auto more = m_pages.hall().lines();
        for (auto& row : m_pages.day().lines()) more.push_back(std::move(row));
        m_pages.actions().list(std::move(more));
        break;
    }
    case 'F': m_pages.guide().ask(); break;
    case 'G': m_pages.hall().give(); break;
    case 'H': m_pages.actions().hold(); break;
    case 'I': m_pages.person().key(); break;
    case 'J': m_pages.hall().takeBreak(); break;
    case 'M': m_pages.beginNameless(); break;
    case 'O': m_pages.open().open(); break;
    case 'Q': m_pages.day().ask(); break;
    case 'R': m_pages.actions().comeBack(); break;
    case 'S': m_pages.keepWords(); break;
    case 'T': m_pages.actions().transfer(); break;
    case 'U': m_pages.discardDraft(); break;
    case 'Y': m_pages.hall().answerHelp(); break;
    default: return false;
    }
    show();
    return true;
}

void CounterScreen::enter()
{
    if (m_seat.state().stage == CounterStage::opening) {
        m_workplace.tryAgain();
        return;
    }
    if (m_seat.isAsking()) {
        m_seat.signIn();
        return;
    }
    switch (m_view.workplace.cursor.spot) {
    case Spot::field: m_pages.reading().read(m_view.search.field, ReadFrom::field); break;
    case Spot::people: m_pages.chooseThisRow(); break;
    case Spot::form: m_pages.form().enter(); break;
    // Who presses Enter through the form must not put a stranger's case under the record's name.
    case Spot::twins: m_view.form.isNamedAsTwin() ? m_pages.useTwin() : m_pages.saveAsAnotherPerson(); break;
    case Spot::heard:
        if (const auto slip = m_pages.reading().heardOf())
            m_pages.open().ofSlip(*slip); // what the resident says of it
        else
            escape();
        break;
    case Spot::open: m_pages.open().choose(); break;
    case Spot::person: m_pages.person().choose(); break;
    case Spot::pair: break; // a digit says which record goes on
    case Spot::match: m_pages.match().choose(); break;
    case Spot::answer: m_pages.match().enterAnswer(); break;
    case Spot::receipt: escape(); break;
    case Spot::question: m_pages.question().choose(); break;
    case Spot::slip:
        if (m_view.slip && !m_view.slip->issuedNow) m_pages.openSlipPerson();
        break;
    case Spot::officers:
    case Spot::counters:
    case Spot::secret: break;
    case Spot::complaint:
    case Spot::kind:
    case Spot::needs:
    case Spot::papers:
    case Spot::destinations:
    case Spot::note:
    case Spot::urgency:
    case Spot::consent:
    case Spot::refusal: m_pages.request().enter(); break;
    }
    show();
}

void CounterScreen::escape()
{
    m_queue.forgetMiss();
    m_pages.escape();
}

void CounterScreen::loneKey(const std::string& text)
{
    const bool digit = text.size() == 1 && text[0] >= '1' && text[0] <= '9';
    const auto at = digit ? static_cast<std::size_t>(text[0] - '1') : 0;
    switch (m_view.workplace.cursor.spot) {
    case Spot::officers:
        if (digit) m_seat.digit(at);
        break;
    case Spot::people:
        if (digit && at < m_view.search.rows()) {
            m_pages.search().chooseRow(at);
            m_pages.chooseThisRow();
        } else if (!digit) { // letters go back to the field
            m_workplace.moveTo(Spot::field);
            m_pages.typeField(m_view.search.field + text);
        }
        break;
    case Spot::twins:
        if (text == "1") m_pages.useTwin();
        if (text == "2") m_pages.saveAsAnotherPerson();
        break;
    case Spot::needs:
    case Spot::destinations:
        if (digit) m_pages.request().digit(at);
        break;
    case Spot::counters:
    case Spot::secret:
    case Spot::field:
    case Spot::form:
    case Spot::complaint:
    case Spot::kind:
    case Spot::papers:
    case Spot::note:
    case Spot::urgency:
    case Spot::consent:
    case Spot::refusal:
    case Spot::receipt:
    case Spot::slip: break;
    case Spot::heard:
        if (text == "1") nameCompared();
        break;
    case Spot::open:
        if (digit && at < m_view.open.rows.size()) {
            m_pages.open().chooseRow(at);
            m_pages.open().choose();
        }
        break;
    case Spot::person:
        if (!digit)
            m_pages.person().type(text);
        else if (at < m_view.person.rows.size()) {
            m_pages.person().chooseRow(at + 1);
            m_pages.person().choose();
        }
        break;
    case Spot::pair:
        if (digit) decidePair(at);
        break;
    case Spot::match:
        if (digit && at < m_view.match.lines()) {
            m_pages.match().chooseRow(at);
            m_pages.match().choose();
        }
        break;
    case Spot::answer: break;
    case Spot::question: m_pages.question().key(text); break;
    }
    show();
}

void CounterScreen::newPerson()
{
    if (!m_seat.isAtDesk()) return;
    m_pages.openForm(FormKind::person);
    show();
}

void CounterScreen::toField()
{
    if (!m_seat.isAtDesk()) return;
    m_workplace.moveTo(Spot::field);
    show();
}

void CounterScreen::nameCompared()
{
    m_pages.reading().nameCompared();
    show();
}

void CounterScreen::scanned(const std::string& text)
{
    if (!m_seat.isAtDesk()) return;
    // A number from a card stays in the field: whoever is not in the record yet is written down with it.
    const bool card = Nik::parse(text).has_value();
    if (card) m_pages.search().keep(*cleanText(text));
    m_pages.reading().read(text, card ? ReadFrom::card : ReadFrom::scanner);
    show();
}

} // namespace pintu
