#include "screens/counter_guide.h"

#include "core/matching/guide.h"
#include "screens/text.h"

#include <utility>

namespace pintu {
namespace {

constexpr const char* usualGuide = "BPJS"; ///< catalogue guide_steps

/// Where the guide goes on; nullptr where the catalogue has none.
const GuideStep* openStep(const RequestState& request)
{
    const auto& catalogue = *request.facts->catalogue;
    const auto* guided = request.match.guided;
    if (const auto* next = guided ? guideStep(catalogue, guided->next) : nullptr) return next;
    const auto* answered = guided ? guideStep(catalogue, guided->step) : nullptr;
    return beginningOf(catalogue, answered ? answered->guide : usualGuide);
}

} // namespace

void CounterGuide::ask()
{
    if (!m_request.state()) {
        m_workplace.say(Tone::warn, trLater("First find or write down the person."));
        return;
    }
    if (const auto* step = openStep(*m_request.state()))
        ask(std::string{step->code});
    else
        m_workplace.say(Tone::warn, trLater("This office's catalogue has no guide yet."));
}

void CounterGuide::ask(const std::string& code)
{
    const auto& catalogue = *m_request.state()->facts->catalogue;
    const auto* step = guideStep(catalogue, code);
    if (!step) return;
    QuestionRows rows;
    for (const auto* answer : answersTo(catalogue, *step))
        rows.add([says = answer->says] { return says; }, [this, chosen = answer->code] { choose(chosen); });
    m_question.ask([asked = step->ask] { return asked; }, std::move(rows.rows));
}

/// One question may follow another; after the last one the needs are there to choose from.
void CounterGuide::choose(const std::string& answer)
{
    m_request.lead(answer);
    const auto& request = m_request.state();
    const auto* guided = request ? request->match.guided : nullptr;
    if (guided && guideStep(*request->facts->catalogue, guided->next)) {
        ask(std::string{guided->next});
        return;
    }
    m_question.close();
    m_workplace.moveTo(Spot::needs);
}

} // namespace pintu
