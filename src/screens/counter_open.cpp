#include "screens/counter_open.h"

#include "screens/case_words.h"
#include "screens/counter_text.h"
#include "screens/open_words.h"
#include "screens/text.h"

#include <algorithm>
#include <utility>

namespace pintu {

CounterOpen::CounterOpen(CounterWorkplace& workplace, CounterQuestion& question,
                         std::shared_ptr<CounterOpenOffice> office, std::function<void()> opened,
                         std::function<void(const OpenRow&)> another, std::function<void(SlipFacts)> reissued,
                         std::function<void()> done)
    : m_workplace{workplace},
      m_question{question},
      m_office{std::move(office)},
      m_opened{std::move(opened)},
      m_another{std::move(another)},
      m_reissued{std::move(reissued)},
      m_done{std::move(done)}
{
}

/// The list may be long: no command waits for it.
void CounterOpen::load(std::function<void()> then, std::function<void(TroubleKind)> failed)
{
    m_then = std::move(then); // what was asked for last counts, also while the list is read for something else
    m_failed = std::move(failed);
    if (std::exchange(m_state.loading, true)) return;
    m_workplace.look([office = m_office, officer = m_workplace.state().officer] { return office->openThings(officer); },
                     [this](std::vector<OpenRow> rows) {
                         m_state.loading = false;
                         m_state.rows = std::move(rows);
                         m_state.row = 0;
                         m_then();
                         m_workplace.show();
                     },
                     [this](TroubleKind kind) {
                         m_state.loading = false;
                         m_failed(kind);
                     });
}

void CounterOpen::open()
{
    load(
        [this] {
            m_opened();
            if (m_state.rows.empty()) m_workplace.say(Tone::good, trLater("Nothing is open. Every line has its end."));
        },
        [this](TroubleKind kind) { m_workplace.trouble(kind); });
}

void CounterOpen::remind()
{
    const auto today = Day::of(m_workplace.now(), m_state.facts->profile.timeZone());
    if (m_reminded == today) return;
    m_reminded = today;
    load(
        [this] {
            const auto late = std::ranges::count_if(m_state.rows, [&](const OpenRow& row) {
                return row.thing.due.ms != 0 && row.thing.due < m_workplace.now();
            });
            if (late > 0 && m_workplace.state().notice.empty())
                m_workplace.say(Tone::warn,
                                trLater("%1 open things are overdue, destinations that are silent first: "
                                        "Ctrl+O shows them."),
                                {std::to_string(late)});
        },
        [](TroubleKind) {}); // the queue tells of it
}

void CounterOpen::chooseRow(std::size_t row)
{
    if (row >= m_state.rows.size() || row == m_state.row) return;
    m_state.row = row;
    m_workplace.show();
}

void CounterOpen::choose()
{
    if (const auto* row = m_state.chosen()) ask(OpenRow{*row});
}

template <class Look>
void CounterOpen::askOfFound(Look look)
{
    m_workplace.look(
        std::move(look),
        [this](std::optional<OpenRow> row) {
            if (row)
                ask(*row);
            else
                m_workplace.say(Tone::calm, trLater("This need has its end already."));
            m_workplace.show();
        },
        [this](TroubleKind kind) { m_workplace.trouble(kind); });
}

void CounterOpen::ofSlip(std::int64_t number)
{
    askOfFound([office = m_office, officer = m_workplace.state().officer, number] {
        return office->openThingOfSlip(officer, number);
    });
}

void CounterOpen::ofLine(LineId line)
{
    askOfFound([office = m_office, officer = m_workplace.state().officer, line] {
        return office->openThingOfLine(officer, line);
    });
}

// ---- the next step

void CounterOpen::ask(const OpenRow& row)
{
    if (row.apart) { // it may be about whoever sits here
        m_workplace.say(Tone::warn,
                        trLater("This is about somebody's conduct: only a supervisor reads it and acts on it."));
        return;
    }
    const auto& referral = row.thing.referral;
    const auto line = row.thing.line.id;
    const auto slip = referral ? referral->name.number : 0;
    const bool served = referral && referral->partnerWord == PartnerWord::served;
    const auto with = [line, slip](LineEnd end, ResidentWord word, const char* cancelWhy) {
        OpenStep out;
        out.line = line;
        out.slip = slip;
        out.end = end;
        out.word = word;
        out.cancelWhy = cancelWhy;
        return out;
    };
    QuestionRows rows;
    const auto* partner = referral ? m_state.facts->catalogue->partner(referral->partner) : nullptr;
    if (partner && partner->byEye)
        rows.add(saying(trLater("The destination answered on paper or by telephone: write it down")),
                 [this, row] { askStatus(row); });
    if (referral) {
        rows.add(saying(trLater("The resident was helped: end it")), [this, row, with] {
            askRoad(row, with(LineEnd::helped, ResidentWord::confirmed, ""),
                    trLater("Ended: the resident was helped."));
        });
        rows.add(saying(trLater("Helped in part, and that is enough: end it")), [this, row, with] {
            askRoad(row, with(LineEnd::helpedPartly, ResidentWord::confirmed, ""),
                    trLater("Ended: the resident was helped in part."));
        });
        if (served)
            rows.add(saying(trLater("No help came, says the resident: it goes on")), [this, row, line, slip] {
                OpenStep out;
                out.line = line;
                out.slip = slip;
                out.word = ResidentWord::denied;
                askRoad(row, out, trLater("Noted. The need stays open: choose another destination, or call them."));
            });
    } else
        rows.add(saying(trLater("Answered: end it")),
                 [this, with] { step(with(LineEnd::answered, ResidentWord::none, ""), trLater("Ended: answered.")); });
    if (!row.thing.person.empty())
        rows.add(saying(referral ? trLater("Another slip, to another destination") : trLater("Make a slip for it")),
                 [this, row] {
                     m_question.close();
                     m_another(row);
                 });
    if (referral && !isFinal(referral->standing().state) && !served)
        rows.add(saying(trLater("The paper is lost: a new one, the old one no longer counts")),
                 [this, slip] { reissue(slip); });
    if (referral && !served) {
        rows.add(saying(trLater("The destination never answered: end it, and say so")), [this, with] {
            step(with(LineEnd::partnerSilent, ResidentWord::none, "PARTNER_SILENT"),
                 trLater("Ended: the destination never answered. It is not counted as help."));
        });
        if (!isFinal(referral->standing().state))
            rows.add(saying(trLater("Withdraw the slip; the need stays open")), [this, line, slip] {
                OpenStep out;
                out.line = line;
                out.slip = slip;
                out.cancelWhy = "OFFICE";
                step(out, trLater("The slip is withdrawn, or the destination is asked for it."));
            });
    }
    if (row.thing.why == WaitsFor::rejected)
        rows.add(saying(trLater("Not eligible, as the destination says: end it")), [this, row, with] {
            auto out = with(LineEnd::notEligible, ResidentWord::none, "");
            out.why = said(m_state.facts->catalogue->outcomeName(row.thing.referral->outcome));
            step(out, trLater("Ended: not eligible. The resident is owed the reason."));
        });
    rows.add(saying(trLater("The resident wants it no more: end it")), [this, with] {
        step(with(LineEnd::withdrawn, ResidentWord::none, "RESIDENT"),
             trLater("Ended: the resident wants it no more."));
    });
    rows.add(saying(trLater("The resident cannot be reached: end it")), [this, row, with, served] {
        askRoad(row, with(LineEnd::notReached, served ? ResidentWord::noAnswer : ResidentWord::none, ""),
                trLater("Ended: the resident could not be reached. It is not counted as help."));
    });
    rows.add(saying(trLater("Written down by mistake: end it")), [this, with] {
        step(with(LineEnd::error, ResidentWord::none, "ERROR"), trLater("Ended: written down by mistake."));
    });
    m_question.ask([row, facts = m_state.facts] { return openTitle(row, *facts->catalogue); }, std::move(rows.rows));
}

void CounterOpen::askRoad(const OpenRow& row, const OpenStep& wanted, const char* told)
{
    QuestionRows rows;
    const auto add = [&](const char* words, const char* road) {
        rows.add(saying(words), [this, wanted, told, road] {
            auto out = wanted;
            out.road = road;
            step(out, told);
        });
    };
    add(trLater("The resident, here at the counter"), "counter");
    add(trLater("The resident, by telephone"), "phone");
    add(trLater("On a home visit"), "visit");
    add(trLater("Family, a neighbour or the village, for the resident"), "family");
    m_question.ask(
        [row, facts = m_state.facts] { return openTitle(row, *facts->catalogue) + "\n" + tr("Who said so, and how?"); },
        std::move(rows.rows));
}

void CounterOpen::askStatus(const OpenRow& row)
{
    QuestionRows rows;
    const auto add = [&](const char* words, OutcomeStatus status) {
        rows.add(saying(words), [this, row, status] { askOutcome(row, status); });
    };
    add(trLater("The resident was helped there"), OutcomeStatus::served);
    add(trLater("The resident was taken in, the help is still to come"), OutcomeStatus::accepted);
    add(trLater("The resident has an appointment there"), OutcomeStatus::booked);
    add(trLater("The resident is being served there"), OutcomeStatus::serving);
    add(trLater("The resident did not come"), OutcomeStatus::noShow);
    add(trLater("The resident was refused"), OutcomeStatus::rejected);
    add(trLater("The resident was sent on to another place"), OutcomeStatus::forwarded);
    add(trLater("It has to wait"), OutcomeStatus::onHold);
    add(trLater("It did not work out"), OutcomeStatus::failed);
    m_question.ask(
        [row, facts = m_state.facts] {
            return openTitle(row, *facts->catalogue) + "\n" + tr("What does the destination say?");
        },
        std::move(rows.rows));
}

void CounterOpen::askOutcome(const OpenRow& row, OutcomeStatus status)
{
    QuestionRows rows;
    const auto* partner = m_state.facts->catalogue->partner(row.thing.referral->partner);
    for (const auto* outcome :
         m_state.facts->catalogue->outcomesOf(status, partner ? partner->kind : std::string_view{}))
        rows.add([name = outcome->name] { return said(name); },
                 [this, row, number = outcome->number] { askAnswerRoad(row, number); });
    m_question.ask(
        [row, facts = m_state.facts] { return openTitle(row, *facts->catalogue) + "\n" + tr("What exactly?"); },
        std::move(rows.rows));
}

void CounterOpen::askAnswerRoad(const OpenRow& row, std::int64_t outcome)
{
    QuestionRows rows;
    const auto add = [&](const char* words, const char* road) {
        rows.add(saying(words), [this, row, outcome, road] {
            OpenStep out;
            out.line = row.thing.line.id;
            out.slip = row.thing.referral->name.number;
            out.outcome = outcome;
            out.road = road;
            step(out, trLater("The answer of the destination is written down."));
        });
    };
    add(trLater("On paper, by the reply form"), "replyForm");
    add(trLater("By telephone; the typed code was compared"), "phone");
    m_question.ask(
        [row, facts = m_state.facts] { return openTitle(row, *facts->catalogue) + "\n" + tr("How did it come?"); },
        std::move(rows.rows));
}

void CounterOpen::step(OpenStep wanted, const char* told)
{
    m_workplace.send(
        "step " + wanted.line.text(),
        [office = m_office, command = m_workplace.newCommand(), wanted] { return office->step(command, wanted); },
        [this, told](Result<OpenStep, OpenRefusal> done) {
            m_question.close();
            if (!done) {
                m_workplace.say(Tone::warn, sentenceOf(done.refusal()));
                return;
            }
            m_done();
            m_workplace.say(Tone::good, told);
        });
}

void CounterOpen::reissue(std::int64_t number)
{
    m_workplace.send(
        "reissue " + std::to_string(number),
        [office = m_office, command = m_workplace.newCommand(), number] { return office->reissue(command, number); },
        [this](Result<SlipFacts, IssueRefusal> slip) {
            m_question.close();
            if (!slip) {
                m_workplace.say(Tone::warn, sentenceOf(slip.refusal()));
                return;
            }
            m_reissued(std::move(slip).value());
        });
}

} // namespace pintu
