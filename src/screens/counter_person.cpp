#include "screens/counter_person.h"

#include "screens/case_words.h"
#include "screens/counter_text.h"
#include "screens/person_words.h"
#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {
namespace {

/// The row to which a visit leads: something that was said at it.
const PastLine* saidAt(const std::vector<HistoryRow>& rows, TicketId ticket)
{
    for (const auto& row : rows)
        if (const auto* line = std::get_if<PastLine>(&row.what); line && line->ticket == ticket) return line;
    return nullptr;
}

PersonRow rowOf(const PersonCard& card)
{
    PersonRow out;
    out.id = card.resident.id;
    out.name = card.words.name;
    out.sex = card.resident.sex;
    out.village = card.resident.village;
    if (card.age) out.age = card.age->years;
    return out;
}

} // namespace

bool PersonPageState::hasPast() const
{
    return std::ranges::any_of(rows, [](const HistoryRow& one) {
        if (const auto* visit = std::get_if<PastVisit>(&one.what)) // not the one that goes on now
            return visit->ticket.state == TicketState::done || visit->ticket.state == TicketState::left ||
                   visit->ticket.state == TicketState::missed;
        const auto* stated = std::get_if<PastStatement>(&one.what);
        return !stated || !stated->first;
    });
}

CounterPerson::CounterPerson(Beside beside, std::shared_ptr<CounterPersonOffice> office,
                             std::shared_ptr<CounterSearchOffice> search, std::function<std::string()> purpose,
                             Ways ways)
    : m_workplace{beside.workplace},
      m_turner{beside.turner},
      m_question{beside.question},
      m_form{beside.form},
      m_request{beside.request},
      m_office{std::move(office)},
      m_search{std::move(search)},
      m_purpose{std::move(purpose)},
      m_ways{std::move(ways)}
{
}

void CounterPerson::clear()
{
    if (m_state.card) m_before = std::move(m_state.card);
    m_state.card.reset();
    m_state.rows.clear();
    m_state.older = 0;
    m_state.row = 0;
    m_state.pair.reset();
}

void CounterPerson::load(const std::function<void()>& then)
{
    const auto person = m_state.card->resident.id;
    m_workplace.ask(
        [office = m_office, officer = m_workplace.state().officer, person] { return office->history(officer, person); },
        [this, person, then](std::vector<HistoryRow> rows) {
            if (!m_state.card || m_state.card->resident.id != person) return; // somebody else is here
            m_state.older = rows.size() - std::min(rows.size(), PersonPageState::mostRows);
            rows.resize(rows.size() - m_state.older);
            m_state.rows = std::move(rows);
            m_state.row = std::min(m_state.row, m_state.rows.size());
            then();
            m_workplace.show();
        },
        [this](TroubleKind kind) { m_workplace.trouble(kind); });
}

void CounterPerson::of(PersonCard card, GoesOn goesOn)
{
    const bool same = m_state.card && m_state.card->resident.id == card.resident.id;
    if (!same) clear();
    m_state.card = std::move(card);
    m_state.row = 0;
    load([this, goesOn] {
        const bool begun = !m_turner.shows(CounterPage::request) || !m_request.state() || m_request.state()->unsaved();
        if (goesOn == GoesOn::no && m_state.hasPast() && !begun) m_turner.turnTo(CounterPage::person, Spot::person);
    });
}

void CounterPerson::key()
{
    if (!m_state.card)
        m_workplace.say(Tone::warn, trLater("First find or write down the person."));
    else if (m_turner.shows(CounterPage::person))
        askRecord();
    else
        show();
}

void CounterPerson::show()
{
    load([this] { m_turner.turnTo(CounterPage::person, Spot::person); });
}

void CounterPerson::type(const std::string& text)
{
    if (!m_request.state()) return;
    m_turner.turnTo(CounterPage::request, Spot::complaint);
    m_request.typeComplaint(m_request.state()->complaint + text);
}

void CounterPerson::refresh()
{
    if (m_state.card) load([] {});
}

void CounterPerson::correct()
{
    m_turner.show(CounterPage::form);
    m_form.correct(*m_state.card, m_state.facts);
}

void CounterPerson::askHowKnown()
{
    QuestionRows rows;
    for (const auto source : {FactSource::said, FactSource::shown, FactSource::visited})
        rows.add([source] { return sourceWords(source); },
                 [this, source] {
                     m_question.close();
                     m_form.saveKnown(source);
                 });
    m_question.ask(saying(trLater("How is it known?")), std::move(rows.rows));
}

void CounterPerson::corrected(PersonCard card)
{
    m_form.clear();
    m_request.corrected(card);
    m_state.card = std::move(card);
    m_state.row = 0;
    show();
    m_workplace.say(Tone::good, trLater("Corrected. What stood there before is kept."));
}

void CounterPerson::chooseRow(std::size_t row)
{
    if (row >= m_state.lines() || row == m_state.row) return;
    m_state.row = row;
    m_workplace.show();
}

void CounterPerson::choose()
{
    if (m_state.row == 0)
        m_turner.turnTo(CounterPage::request, Spot::complaint);
    else if (m_state.row <= m_state.rows.size())
        choose(HistoryRow{m_state.rows[m_state.row - 1]});
}

void CounterPerson::choose(const HistoryRow& row)
{
    if (const auto* visit = std::get_if<PastVisit>(&row.what)) {
        if (const auto* line = saidAt(m_state.rows, visit->ticket.id))
            lead(*line);
        else
            m_workplace.say(Tone::calm, trLater("Nothing was written down at this visit."));
    }
    if (const auto* line = std::get_if<PastLine>(&row.what)) lead(*line);
    if (const auto* slip = std::get_if<PastSlip>(&row.what))
        slip->apart ? sayApart() : showSlip(slip->referral.name.number);
    if (const auto* word = std::get_if<PastWord>(&row.what)) showSlip(word->slip);
    if (const auto* letter = std::get_if<PastLetter>(&row.what)) showSlip(letter->slip);
    if (const auto* link = std::get_if<PastLink>(&row.what)) compare(link->other);
    if (std::holds_alternative<PastStatement>(row.what)) tell(row);
    if (std::holds_alternative<PastFact>(row.what))
        m_workplace.say(Tone::calm, trLater("F7 shows what fits by it, and takes another answer."));
}

/// What is open leads to its next step, what has ended to being worked on again.
void CounterPerson::lead(const PastLine& past)
{
    if (past.apart) {
        sayApart();
        return;
    }
    if (!past.line.end) {
        m_ways.openThing(past.line.id);
        return;
    }
    QuestionRows rows;
    rows.add(saying(trLater("Work on it again")), [this, line = past.line.id] {
        m_workplace.send(
            "reopen " + line.text(),
            [office = m_office, command = m_workplace.newCommand(), line] { return office->reopen(command, line); },
            [this](Result<LineReopened, CaseRefusal> reopened) {
                m_question.close();
                if (!reopened) {
                    m_workplace.say(Tone::warn, sentenceOf(reopened.refusal()));
                    return;
                }
                refresh();
                m_workplace.say(Tone::good, trLater("It is open again: Ctrl+O shows it, too."));
            });
    });
    m_question.ask([past, facts = m_state.facts] { return lineTitle(past, *facts->catalogue); }, std::move(rows.rows));
}

void CounterPerson::sayApart()
{
    m_workplace.say(Tone::warn,
                    trLater("This is about somebody's conduct: only a supervisor reads it and acts on it."));
}

void CounterPerson::showSlip(std::int64_t number)
{
    m_workplace.ask([office = m_office, number] { return office->slip(number); },
                    [this](std::optional<SlipFacts> slip) {
                        if (slip) m_ways.slip(std::move(*slip));
                        m_workplace.show();
                    },
                    [this](TroubleKind kind) { m_workplace.trouble(kind); });
}

/// A statement about the person: what it changed, and that it may be corrected.
void CounterPerson::tell(const HistoryRow& row)
{
    QuestionRows rows;
    rows.add(saying(trLater("Correct this record")), [this] {
        m_question.close();
        correct();
    });
    m_question.ask(
        [row, facts = m_state.facts] {
            return historyWhat(row) + "\n" + historyAbout(row, *facts) + "\n" + historyStanding(row, *facts);
        },
        std::move(rows.rows));
}

// ---- the record itself

std::vector<PersonRow> CounterPerson::joinedNow() const
{
    std::vector<PersonRow> out;
    std::vector<PersonId> seen;
    for (const auto& row : m_state.rows) { // the newest first: it says how they stand
        const auto* link = std::get_if<PastLink>(&row.what);
        if (!link || std::ranges::find(seen, link->other) != seen.end()) continue;
        seen.push_back(link->other);
        if (!link->linked) continue;
        PersonRow other;
        other.id = link->other;
        other.name = link->name;
        out.push_back(std::move(other));
    }
    return out;
}

void CounterPerson::askRecord()
{
    if (!m_state.card) return;
    QuestionRows rows;
    rows.add(saying(trLater("Correct this record")), [this] {
        m_question.close();
        correct();
    });
    rows.add(saying(trLater("Another record of the same person: lay them side by side")), [this] { askTwin(); });
    for (const auto& other : joinedNow())
        rows.add([name = other.name] { return fill(tr("Look at the joined record, and part it: %1"), {name}); },
                 [this, id = other.id] {
                     m_question.close();
                     compare(id);
                 });
    m_question.ask([name = m_state.card->words.name] { return fill(tr("The record of %1"), {name}); },
                   std::move(rows.rows));
}

/// Who may be the same: by NIK, by name, and whoever was looked at just before.
void CounterPerson::askTwin()
{
    m_workplace.look(
        [office = m_search, words = m_state.card->words] {
            auto out = Nik::parse(words.nik) ? office->find(words.nik) : std::vector<PersonRow>{};
            for (auto& row : office->find(words.name)) out.push_back(std::move(row));
            // The other record may lack the last name; this one, which has it, is found first and alone.
            if (std::ranges::count(words.name, ' ') >= 2)
                for (auto& row : office->find(words.name.substr(0, words.name.rfind(' '))))
                    out.push_back(std::move(row));
            return out;
        },
        [this, person = m_state.card->resident.id](std::vector<PersonRow> found) {
            if (!m_state.card || m_state.card->resident.id != person) return;
            if (m_before) found.insert(found.begin(), rowOf(*m_before));
            std::vector<PersonRow> others;
            for (auto& row : found)
                if (row.id != person && std::ranges::find(others, row.id, &PersonRow::id) == others.end())
                    others.push_back(std::move(row));
            offer(others);
            m_workplace.show();
        },
        [this](TroubleKind kind) { m_workplace.trouble(kind); });
}

void CounterPerson::offer(const std::vector<PersonRow>& people)
{
    if (people.empty()) {
        m_question.close();
        m_workplace.say(Tone::warn, trLater("Nobody with a like name or number. Open the other record first, then this "
                                            "one: it is offered here."));
        return;
    }
    QuestionRows rows;
    for (const auto& row : people)
        rows.add([row, facts = m_state.facts] { return candidateWords(row, *facts->catalogue); },
                 [this, id = row.id] {
                     m_question.close();
                     compare(id);
                 });
    m_question.ask(saying(trLater("Which record may be of the same person?")), std::move(rows.rows));
}

void CounterPerson::compare(PersonId other)
{
    if (!m_state.card) return;
    m_workplace.send([office = m_office, officer = m_workplace.state().officer, other,
                      purpose = m_purpose()] { return office->openRecord(officer, other, purpose); },
                     [this](std::optional<PersonCard> card) {
                         if (!m_state.card) return;
                         if (!card) {
                             m_workplace.say(Tone::warn, trLater("This record was erased at the resident's wish. Write "
                                                                 "the person down anew."));
                             return;
                         }
                         const bool joined = !card->resident.linkedTo.empty();
                         m_state.pair = PersonPair{*m_state.card, std::move(*card), joined};
                         m_turner.turnTo(CounterPage::pair, Spot::pair);
                     });
}

void CounterPerson::decidePair(std::size_t answer)
{
    if (!m_state.pair) return;
    const auto left = m_state.pair->left.resident.id;
    const auto right = m_state.pair->right.resident.id;
    if (m_state.pair->joined) {
        if (answer == 0) part(right);
    } else if (answer == 0)
        join(left, right);
    else if (answer == 1)
        join(right, left);
}

void CounterPerson::join(PersonId goesOn, PersonId other)
{
    m_workplace.send(
        "join " + goesOn.text() + " " + other.text(),
        [office = m_office, command = m_workplace.newCommand(), goesOn, other] {
            return office->join(command, goesOn, other);
        },
        [this](Result<PersonsLinked, LinkRefusal> linked) {
            if (!linked) {
                m_workplace.say(Tone::warn, sentenceOf(linked.refusal()));
                return;
            }
            m_ways.openPerson(linked->person);
            m_workplace.say(Tone::good, trLater("Joined: one person from now on, with the slips and cases of both. "
                                                "Ctrl+I twice parts them again."));
        });
}

void CounterPerson::part(PersonId other)
{
    m_workplace.send(
        "part " + other.text(),
        [office = m_office, command = m_workplace.newCommand(), other] { return office->part(command, other); },
        [this](Result<PersonsLinked, LinkRefusal> parted) {
            if (!parted) {
                m_workplace.say(Tone::warn, sentenceOf(parted.refusal()));
                return;
            }
            m_ways.openPerson(parted->person);
            m_workplace.say(Tone::good, trLater("Parted: two people again, each with what was written under it."));
        });
}

} // namespace pintu
