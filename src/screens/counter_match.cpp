#include "screens/counter_match.h"

#include "screens/born_text.h"
#include "screens/person_words.h"
#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {

CounterMatch::CounterMatch(Beside beside, std::shared_ptr<CounterMatchOffice> office, PrintMatches print)
    : m_workplace{beside.workplace},
      m_turner{beside.turner},
      m_question{beside.question},
      m_request{beside.request},
      m_office{std::move(office)},
      m_print{std::move(print)}
{
}

void CounterMatch::show()
{
    const auto& request = m_request.state();
    if (!request || request->nameless) {
        m_workplace.say(Tone::warn, trLater("First find or write down the person."));
        return;
    }
    const auto person = request->person.resident.id;
    m_workplace.ask([office = m_office, person] { return office->matches(person); },
                    [this, person](std::optional<MatchView> view) {
                        if (!m_request.state() || m_request.state()->person.resident.id != person) return;
                        if (!view) return;
                        if (view->found.empty()) {
                            m_workplace.say(Tone::warn, trLater("This office's catalogue has no rules yet."));
                            m_workplace.show();
                            return;
                        }
                        const auto row = m_state.person == person ? m_state.row : 0;
                        m_state = {};
                        m_state.person = person;
                        m_state.view = std::move(*view);
                        m_state.row = std::min(row, m_state.lines() - 1);
                        m_turner.turnTo(CounterPage::match, Spot::match);
                        m_workplace.show();
                    },
                    [this](TroubleKind kind) { m_workplace.trouble(kind); });
}

void CounterMatch::chooseRow(std::size_t row)
{
    if (row >= m_state.lines() || row == m_state.row) return;
    m_state.row = row;
    m_workplace.show();
}

void CounterMatch::choose()
{
    if (const auto* question = m_state.question())
        ask(MatchQuestion{*question});
    else if (const auto* found = m_state.found())
        askAbout(FoundMatch{*found});
}

void CounterMatch::ask(const MatchQuestion& question)
{
    QuestionRows rows;
    const auto add = [&](const std::string& value, const std::function<std::string()>& says) {
        rows.add(says, [this, question, value, says] {
            askHowKnown([question, says] { return questionWords(question) + ": " + says(); },
                        {question.person, question.fact, value});
        });
    };
    switch (question.kind) {
    case FactKind::yesNo:
        add("ya", saying(trLater("Yes")));
        add("tidak", saying(trLater("No")));
        break;
    case FactKind::choice:
    case FactKind::list:
        for (const auto& choice : question.choices)
            add(choice.value, [says = choice.says] { return says.empty() ? tr("None at all") : says; });
        break;
    case FactKind::number:
    case FactKind::day:
        m_state.typed = question;
        m_state.answer.clear();
        m_workplace.moveTo(Spot::answer);
        return;
    }
    m_question.ask([question] { return questionWords(question); }, std::move(rows.rows));
}

/// What was found leads on, or the resident knows better: they have it already, or the paper is here.
void CounterMatch::askAbout(const FoundMatch& found)
{
    QuestionRows rows;
    const bool already = found.verdict == MatchVerdict::already;
    if (found.service != 0)
        rows.add(saying(trLater("Take it into the request")), [this, found] {
            m_question.close();
            goOnWith(found);
        });
    for (const auto& paper : found.papers)
        rows.add([name = paper.name] { return fill(tr("Shown here: %1"), {name}); },
                 [this, answer = paper.answer] { keep(answer); });
    if (found.received) {
        const auto says = saying(already ? trLater("They receive it no more") : trLater("They receive it already"));
        rows.add(says, [this, found, says] {
            askHowKnown([found, says] { return found.programme + ": " + says(); }, *found.received);
        });
    }
    if (rows.rows.empty()) {
        m_workplace.say(Tone::calm, trLater("No service of this office's catalogue leads to this programme."));
        return;
    }
    m_question.ask([sentence = found.sentence] { return sentence; }, std::move(rows.rows));
}

void CounterMatch::enterAnswer()
{
    if (!m_state.typed) return;
    // Days are written as on a card, and kept as the rules write them.
    auto value = m_state.answer;
    if (m_state.typed->kind == FactKind::day) {
        const auto day = birthIn(value, Day::of(m_workplace.now(), m_request.state()->facts->profile.timeZone())).day();
        if (!day) {
            m_workplace.say(Tone::warn, sentenceOf(FactRefusal::notAValue));
            return;
        }
        value = day->text();
    }
    if (value.empty()) return leaveAnswer();
    const MatchQuestion question = *m_state.typed;
    askHowKnown([question, says = m_state.answer] { return questionWords(question) + ": " + says; },
                {question.person, question.fact, value});
}

void CounterMatch::leaveAnswer()
{
    m_state.typed.reset();
    m_state.answer.clear();
    m_workplace.moveTo(Spot::match);
}

void CounterMatch::askHowKnown(std::function<std::string()> answered, const FactAnswer& answer)
{
    QuestionRows rows;
    for (const auto source : {FactSource::said, FactSource::shown, FactSource::visited, FactSource::list})
        rows.add([source] { return sourceWords(source); },
                 [this, answer, source] {
                     auto known = answer;
                     known.source = source;
                     keep(known);
                 });
    m_question.ask([answered = std::move(answered)] { return answered() + "\n" + tr("How is it known?"); },
                   std::move(rows.rows));
}

void CounterMatch::keep(const FactAnswer& answer)
{
    m_workplace.send(
        "fact " + answer.person.text() + " " + answer.fact,
        [office = m_office, command = m_workplace.newCommand(), answer] { return office->stateFact(command, answer); },
        [this](Result<FactStated, FactRefusal> stated) {
            m_question.close();
            if (!stated) {
                m_workplace.say(Tone::warn, sentenceOf(stated.refusal()));
                return;
            }
            m_state.row = 0; // the next question stands first
            show();
        });
}

/// Its service stands first in the request, as one more line of this visit.
void CounterMatch::goOnWith(const FoundMatch& found)
{
    if (found.verdict == MatchVerdict::doesNotFit || found.verdict == MatchVerdict::already)
        m_workplace.say(Tone::warn, trLater("It does not fit by the rules, or is there already. You decide."));
    m_request.lead(found.service);
    m_turner.show(CounterPage::request);
    m_request.chooseNeed(0);
    m_workplace.moveTo(m_request.state()->papers.empty() ? Spot::destinations : Spot::papers);
}

void CounterMatch::print()
{
    if (!m_print || m_state.person.empty()) return;
    m_workplace.say(Tone::calm, trLater("What fits is being printed."));
    m_print(m_state.person, m_workplace.state().officer,
            [this, alive = m_workplace.life()](Printing end, const std::string& sentence) {
                if (alive.expired()) return;
                if (end == Printing::printed)
                    m_workplace.say(Tone::good, trLater("What fits is printed. It suggests; the office decides."));
                else
                    m_workplace.say(Tone::bad, trLater("Not printed: %1"), {sentence});
                m_workplace.show();
            });
}

std::string verdictWords(MatchVerdict verdict)
{
    switch (verdict) {
    case MatchVerdict::fits: return tr("Fits");
    case MatchVerdict::papersMissing: return tr("Fits, papers missing");
    case MatchVerdict::factsMissing: return tr("To be asked");
    case MatchVerdict::already: return tr("Has it");
    case MatchVerdict::doesNotFit: return tr("Does not fit");
    }
    return {};
}

const char* sentenceOf(FactRefusal refusal)
{
    switch (refusal) {
    case FactRefusal::noSuchPerson:
    case FactRefusal::personErased:
        return trLater("This record was erased at the resident's wish. Write the person down anew.");
    case FactRefusal::unknownFact: return trLater("The rules ask for this no more. F7 shows what they ask now.");
    case FactRefusal::notAValue:
        return trLater("This is no answer to the question. A number such as 3, a day such as "
                       "28-11-2026.");
    }
    return "";
}

} // namespace pintu
