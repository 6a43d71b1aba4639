#include "screens/intake_course.h"

#include "core/base/clean_text.h"
#include "core/calendar/typed_moment.h"
#include "screens/text.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pintu {
namespace {

constexpr int morning = 8; // o'clock: of an appointment that is made for a day only

std::string questionOf(OutcomeStatus status)
{
    switch (status) {
    case OutcomeStatus::served: return tr("Served: how?");
    case OutcomeStatus::rejected: return tr("Rejected: why?");
    case OutcomeStatus::forwarded: return tr("Sent on: why?");
    case OutcomeStatus::failed: return tr("Failed: why?");
    case OutcomeStatus::onHold: return tr("On hold: what for?");
    case OutcomeStatus::accepted:
    case OutcomeStatus::noShow:
    case OutcomeStatus::booked:
    case OutcomeStatus::serving: break; // nobody is asked
    }
    return {};
}

} // namespace

const Outcome* IntakeCourse::usualOutcome() const
{
    const auto& outcomes = m_workplace.facts().outcomes;
    const auto row = std::ranges::find(outcomes, m_workplace.facts().usual, &Outcome::number);
    return m_workplace.facts().usual == 0 || row == outcomes.end() ? nullptr : &*row;
}

std::int64_t IntakeCourse::outcomeNamed(const char* key) const
{
    const auto& outcomes = m_workplace.facts().outcomes;
    const auto row = std::ranges::find(outcomes, key, &Outcome::key);
    return row == outcomes.end() ? 0 : row->number;
}

void IntakeCourse::served(const IntakeSlip& slip)
{
    compare(slip, {PartnerWord::served}, [this, slip](const DeskSaying& saying) {
        chooseOutcome(slip, OutcomeStatus::served, 0, [this, name = slip.name, saying](std::int64_t outcome) {
            auto whole = saying;
            whole.outcome = outcome;
            m_say(name, whole);
        });
    });
}

void IntakeCourse::usual(const IntakeSlip& slip)
{
    compare(slip, {PartnerWord::served, m_workplace.facts().usual},
            [this, name = slip.name](const DeskSaying& saying) { m_say(name, saying); });
}

void IntakeCourse::rejected(const IntakeSlip& slip)
{
    chooseOutcome(slip, OutcomeStatus::rejected, 0, [this, name = slip.name](std::int64_t outcome) {
        m_say(name, {PartnerWord::rejected, outcome});
    });
}

void IntakeCourse::forwarded(const IntakeSlip& slip)
{
    chooseOutcome(slip, OutcomeStatus::forwarded, 0, [this, slip](std::int64_t outcome) {
        askTarget(slip, {PartnerWord::forwarded, outcome});
    });
}

void IntakeCourse::treated(const IntakeSlip& slip, const char* outcome)
{
    compare(slip, {PartnerWord::serving, outcomeNamed(outcome)},
            [this, name = slip.name](const DeskSaying& saying) { m_say(name, saying); });
}

void IntakeCourse::more(const IntakeSlip& slip)
{
    m_workplace.turnTo([this, slip] {
        m_workplace.put(
            {IntakeTone::calm, "referral", tr("What else?"), slip.name.shown(), {}, tr("Press the digit.")});
        const auto may = [&slip](PartnerWord next) { return maySay(slip.word, next); };
        if (may(PartnerWord::booked) && slip.attempts < mostAttempts)
            m_workplace.offer("1", slip.word == PartnerWord::booked ? tr("Another appointment …") : tr("Appointment …"),
                              [this, slip] { askMoment(slip, {PartnerWord::booked}); });
        if (may(PartnerWord::serving)) {
            m_workplace.offer("2", tr("Being served"), [this, slip] { treated(slip, "IN_TREATMENT"); });
            m_workplace.offer("3", tr("Part of it was given"), [this, slip] { treated(slip, "PART_GIVEN"); });
        }
        if (may(PartnerWord::onHold))
            m_workplace.offer("4", tr("On hold …"), [this, slip] {
                chooseOutcome(slip, OutcomeStatus::onHold, 0, [this, slip](std::int64_t outcome) {
                    askMoment(slip, {PartnerWord::onHold, outcome});
                });
            });
        if (may(PartnerWord::failed))
            m_workplace.offer("5", tr("Failed …"), [this, slip] {
                chooseOutcome(slip, OutcomeStatus::failed, 0, [this, name = slip.name](std::int64_t outcome) {
                    m_say(name, {PartnerWord::failed, outcome});
                });
            });
    });
}

void IntakeCourse::chooseOutcome(const IntakeSlip& slip, OutcomeStatus status, std::size_t from, const Chosen& chosen)
{
    m_workplace.turnTo([this, slip, status, from, chosen] {
        constexpr std::size_t digits = 9;
        std::vector<const Outcome*> outcomes;
        for (const auto& outcome : m_workplace.facts().outcomes)
            if (outcome.status == status && &outcome != usualOutcome()) outcomes.push_back(&outcome);
        const bool printsNext = status == OutcomeStatus::served || status == OutcomeStatus::rejected;
        m_workplace.put(
            {IntakeTone::calm,
             "return",
             questionOf(status),
             slip.name.text(),
             {},
             printsNext ? tr("Press the digit. The return slip is printed at once.") : tr("Press the digit.")});
        const auto last = outcomes.size() - from <= digits ? outcomes.size() : from + digits - 1;
        for (auto i = from; i < last; ++i)
            m_workplace.offer(spoken(outcomes[i]->name), [chosen, number = outcomes[i]->number] { chosen(number); });
        if (last < outcomes.size())
            m_workplace.offer(tr("More …"),
                              [this, slip, status, last, chosen] { chooseOutcome(slip, status, last, chosen); });
    });
}

void IntakeCourse::compare(const IntakeSlip& slip, const DeskSaying& saying,
                           std::function<void(const DeskSaying&)> compared)
{
    if (slip.check != IdentityCheck::none) return compared(saying);
    m_workplace.turnTo([this, slip, saying, compared] {
        std::vector<std::string> lines;
        if (m_workplace.shown() == PersonShown::no) {
            lines.push_back(tr("F6 shows what must fit. Let them say it, do not say it first."));
        } else if (const auto person = personOf(slip); !person.empty()) {
            lines.push_back(fill(tr("Must fit: %1"), {person}));
            if (slip.service) lines.push_back(fill(tr("Needs: %1"), {spoken(*slip.service)}));
            lines.push_back(tr("Let them say it, do not say it first."));
        } else {
            lines.push_back(tr("Of a typed code neither name nor year is known: look at the paper."));
        }
        m_workplace.put({IntakeTone::calm, "people", tr("Is it the person?"), slip.name.shown(), std::move(lines),
                         tr("How was it compared? Only this is kept, not what was said.")});
        const auto offer = [&](const char* key, const std::string& words, IdentityCheck check) {
            m_workplace.offer(key, words, [saying, compared, check] {
                auto checked = saying;
                checked.check = check;
                compared(checked);
            });
        };
        offer("1", tr("Card or paper seen"), IdentityCheck::document);
        offer("2", tr("Name and year of birth asked"), IdentityCheck::nameAndYear);
        offer("3", tr("Name, year and need asked"), IdentityCheck::nameYearAndNeed);
        offer("4", tr("Known to me"), IdentityCheck::known);
        offer("5", tr("Cannot be compared now"), IdentityCheck::notPossible);
        m_workplace.offer("9", tr("It is somebody else"), [this, slip] { notThePerson(slip); });
    });
}

void IntakeCourse::notThePerson(const IntakeSlip& slip)
{
    m_workplace.turnTo([this, slip] {
        m_workplace.put({IntakeTone::warn,
                         "question",
                         tr("NOT THE PERSON OF THE SLIP"),
                         slip.name.shown(),
                         {tr("Nothing was noted. Whoever brought it may fetch it for somebody else: ask kindly.")},
                         tr("Call the office. Until then the slip stays accepted and nothing is answered.")});
    });
}

void IntakeCourse::askMoment(const IntakeSlip& slip, DeskSaying saying)
{
    m_workplace.turnTo([this, slip, saying] {
        const bool booked = saying.word == PartnerWord::booked;
        std::vector<std::string> lines;
        if (slip.attempts > 0)
            lines.push_back(fill(tr("Did not come so far: %1 of 3 attempts."), {std::to_string(slip.attempts)}));
        m_workplace.put({IntakeTone::calm, "clock", booked ? tr("Appointment: when?") : tr("On hold: until when?"),
                         slip.name.shown(), std::move(lines),
                         booked ? tr("Write day and time: 2 9.30 or 2/12 9.30 or +7 9. Then press Enter.")
                                : tr("Write the day: 2 or 2/12 or +7. Then press Enter.")});
        m_workplace.askFor(
            booked ? tr("Day and time") : tr("Day"),
            [this, booked](const std::string& text) -> IntakeWorkplace::Understood {
                const auto zone = m_workplace.facts().zone;
                const auto moment = typedMoment(text, m_workplace.now(), zone, morning);
                if (!moment) return {false, tr("Write a day that is still to come.")};
                return {true, booked ? longMomentText(*moment, zone) : longDayText(Day::of(*moment, zone))};
            },
            [this, name = slip.name, saying](const std::string& text) {
                const auto moment = typedMoment(text, m_workplace.now(), m_workplace.facts().zone, morning);
                if (!moment) return;
                auto dated = saying;
                dated.due = moment->seconds();
                m_say(name, dated);
            });
    });
}

void IntakeCourse::askTarget(const IntakeSlip& slip, DeskSaying saying)
{
    m_workplace.turnTo([this, slip, saying] {
        m_workplace.put({IntakeTone::calm,
                         "wrongplace",
                         tr("Sent on: where to?"),
                         slip.name.shown(),
                         {tr("Does the resident agree? Else choose another answer with Esc.")},
                         tr("Write the name of the place, no name of a person. Then press Enter.")});
        m_workplace.askFor(
            tr("Place"),
            [](const std::string& text) -> IntakeWorkplace::Understood {
                const auto place = cleanText(text).value_or(std::string{});
                if (place.empty()) return {false, tr("Write the name of the place.")};
                if (countCodePoints(place) > longestTarget)
                    return {false, tr("The name of the place is too long. Shorten it.")};
                return {true, {}};
            },
            [this, name = slip.name, saying](const std::string& text) {
                auto placed = saying;
                placed.target = cleanText(text).value_or(std::string{});
                m_say(name, placed);
            });
    });
}

} // namespace pintu
