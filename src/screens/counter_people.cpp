#include "core/base/clean_text.h"
#include "screens/counter_screen.h"
#include "screens/text.h"

#include <utility>

/// The one field and the list under it: who is this?
namespace pintu {
namespace {

constexpr std::size_t shortestQuery = 2;

bool onlyDigits(const std::string& text)
{
    return text.find_first_not_of("0123456789 .-") == std::string::npos;
}

} // namespace

void CounterScreen::typeField(const std::string& text)
{
    if (text == m_view.field) return;
    m_view.field = text;
    m_view.row = 0;
    m_view.ticketFound.reset();
    if (m_view.notice.tone == Tone::warn) m_view.notice = {};
    if (!text.empty() && m_view.page != CounterPage::people && m_view.page != CounterPage::form &&
        m_view.page != CounterPage::twins) {
        m_view.page = CounterPage::people;
    }
    // A number that is still being typed finds nobody: the whole of it will.
    const bool worthwhile = text.size() >= shortestQuery && (!onlyDigits(text) || Nik::parse(text));
    if (worthwhile) {
        m_nextSearch = text;
        search();
    } else {
        m_nextSearch.reset();
        m_view.people.clear();
        m_view.searched.reset();
        m_view.searching = false;
    }
    if (text.empty() && m_view.page == CounterPage::people) { // nothing is looked for any more
        if (m_view.slip)
            m_view.page = CounterPage::slip;
        else if (m_view.request)
            m_view.page = CounterPage::request;
    }
    show();
}

/// One search at a time, and always the newest: what was typed meanwhile replaces what was waiting.
void CounterScreen::search()
{
    if (m_searchUnderWay || !m_nextSearch) return;
    m_searchUnderWay = true;
    m_view.searching = true;
    const auto query = *std::exchange(m_nextSearch, std::nullopt);
    run(
        m_background, m_life, [office = m_office, query] { return office->find(query); },
        [this, query](std::vector<PersonRow> people) {
            m_searchUnderWay = false;
            m_view.recordReachable = true;
            if (m_nextSearch) {
                search();
                return;
            }
            m_view.searching = false;
            if (m_view.field != query) return; // cleared meanwhile
            m_view.people = std::move(people);
            m_view.searched = query;
            m_view.row = 0;
            show();
        },
        [this](TroubleKind kind) {
            m_searchUnderWay = false;
            m_view.searching = false;
            m_nextSearch.reset();
            trouble(kind);
        });
}

void CounterScreen::chooseRow(std::size_t row)
{
    if (row >= m_view.rows() || row == m_view.row) return;
    m_view.row = row;
    show();
}

/// Enter on the list: a number is called, a person opened, somebody new written down.
void CounterScreen::chooseThisRow()
{
    auto row = m_view.row;
    if (m_view.ticketFound) {
        if (row == 0) {
            callTicket(*m_view.ticketFound);
            return;
        }
        --row;
    }
    if (row < m_view.people.size())
        openPerson(m_view.people[row].id);
    else
        openForm(row == m_view.people.size() ? FormKind::person : FormKind::withoutCard);
}

void CounterScreen::scanned(const std::string& text)
{
    if (m_view.stage != CounterStage::desk) return;
    // A number from a card stays in the field: whoever is not in the record yet is written down with it.
    const bool card = Nik::parse(text).has_value();
    if (card) m_view.field = *cleanText(text);
    read(text, card ? From::card : From::scanner);
    show();
}

void CounterScreen::read(const std::string& text, From from)
{
    const auto cleaned = cleanText(text).value_or(std::string{});
    if (cleaned.empty()) {
        say(Tone::calm, trLater("Type a NIK, a name, a number or a code, or scan a slip."));
        return;
    }
    send([office = m_office, command = newCommand(), text] { return office->read(command, text); },
         [this, from](Reading reading) { take(std::move(reading), from); });
}

void CounterScreen::take(Reading reading, From from)
{
    switch (reading.kind) {
    case Reading::Kind::nothing:
        say(Tone::warn, trLater("This is none of our papers. Scan again, or type the code below the square."));
        return;
    case Reading::Kind::badSlip:
        say(Tone::warn, trLater("This slip is not valid here. Do not use it; look the person up by name."));
        return;
    case Reading::Kind::people:
        if (reading.people.empty() && from == From::scanner) {
            say(Tone::warn, trLater("This is none of our papers. Scan again, or type the code below the square."));
            return;
        }
        m_nextSearch.reset();
        m_view.people = std::move(reading.people);
        m_view.searched = m_view.field;
        m_view.row = 0;
        if (reading.exact && m_view.people.size() == 1) {
            openPerson(m_view.people.front().id);
            return;
        }
        m_view.page = CounterPage::people;
        moveTo(Spot::people);
        return;
    case Reading::Kind::ticket:
        coverPage(from);
        m_view.page = CounterPage::people;
        m_view.ticketFound = reading.ticket;
        m_view.people.clear();
        m_view.row = 0;
        moveTo(Spot::people);
        return;
    case Reading::Kind::ownSlip:
        coverPage(from);
        m_view.slip = SlipState{*reading.slip, false, Printing::none, Printing::none, 0, {}};
        m_view.page = CounterPage::slip;
        moveTo(Spot::slip);
        return;
    case Reading::Kind::returnSlip:
        coverPage(from);
        m_view.heard = std::move(reading.heard);
        m_view.page = CounterPage::heard;
        moveTo(Spot::heard);
        refreshQueue(true);
        return;
    }
}

void CounterScreen::nameCompared()
{
    if (m_view.page != CounterPage::heard || !m_view.heard || m_view.heard->finding != ReturnVerdictKind::compareName)
        return;
    send([office = m_office, command = newCommand(),
          code = m_view.heard->code] { return office->hearCompared(command, code); },
         [this](Reading reading) {
             if (m_view.page != CounterPage::heard) return; // left meanwhile; it is noted all the same
             m_view.heard = std::move(reading.heard);
             refreshQueue(true);
         });
    show();
}

/// The paper that was read is shown over whatever the clerk was at; a code that was typed leaves the field.
void CounterScreen::coverPage(From from)
{
    if (!m_under) m_under = Under{m_view.page, m_view.focus, std::exchange(m_view.slip, std::nullopt)};
    if (from == From::scanner) return;
    m_view.field.clear();
    m_view.people.clear();
    m_view.searched.reset();
}

/// Back to it: a form half filled in, a search, a request with all that was chosen.
void CounterScreen::uncoverPage()
{
    const auto under = *std::exchange(m_under, std::nullopt);
    m_view.heard.reset();
    m_view.ticketFound.reset();
    m_view.slip.reset();
    typeField(std::exchange(m_view.field, {})); // what it found may be gone from the list
    m_view.slip = under.slip;
    m_view.page = under.page;
    moveTo(under.focus);
    if (under.page != CounterPage::people || !m_view.field.empty()) return;
    if (m_view.slip) {
        m_view.page = CounterPage::slip;
        moveTo(Spot::slip);
    } else if (m_view.request) {
        m_view.page = CounterPage::request;
        moveTo(Spot::complaint);
    }
}

void CounterScreen::openSlipPerson()
{
    if (m_view.page == CounterPage::slip && m_view.slip) openPerson(m_view.slip->facts.referral.person);
}

void CounterScreen::openPerson(PersonId person)
{
    send([office = m_office, officer = m_view.officerCode, person,
          why = purpose()] { return office->open(officer, person, why); },
         [this](std::optional<PersonCard> card) {
             if (!card) {
                 say(Tone::warn, trLater("This record was erased at the resident's wish. Write the person down anew."));
                 return;
             }
             beginRequest(std::move(*card), false);
         });
}

} // namespace pintu
