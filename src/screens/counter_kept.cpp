#include "screens/counter_kept.h"

#include "screens/counter_text.h"
#include "screens/text.h"

#include <utility>

namespace pintu {

void CounterKept::keep(std::function<void()> goOn)
{
    if (!m_request.state())
        m_workplace.say(Tone::warn, trLater("First find or write down the person; Ctrl+M takes words without a name."));
    else if (!m_request.state()->unsaved())
        m_workplace.say(Tone::calm, trLater("Nothing is written that is not saved."));
    else if (!m_request.state()->kind())
        askKind(goOn);
    else
        m_request.keep(std::move(goOn));
}

void CounterKept::askKind(const std::function<void()>& goOn)
{
    QuestionRows rows;
    for (const auto& kind : m_request.state()->facts->catalogue->lists().caseKinds)
        rows.add([name = kind.name, meaning = kind.meaning] { return said(name) + "  ·  " + said(meaning); },
                 [this, goOn, code = kind.code] {
                     m_request.chooseKind(code);
                     m_question.close();
                     keep(goOn);
                 });
    m_question.ask(saying(trLater("What is it? The words are saved as a case of this kind.")), std::move(rows.rows));
}

void CounterKept::sit(std::int64_t counter)
{
    if (std::exchange(m_counter, counter) == counter) return; // the same seat after a lock: nothing was lost
    m_drafting = true;
    m_workplace.ask([office = m_office, counter] { return office->draft(counter); },
                    [this](std::optional<DeskDraft> draft) {
                        m_drafting = false;
                        m_drafted = std::move(draft);
                        if (m_drafted && !m_request.state()) m_resumed(*m_drafted);
                        m_workplace.show();
                    },
                    [this](TroubleKind) { m_drafting = false; }); // the next save is written all the same
}

void CounterKept::tick()
{
    if (m_counter == 0 || m_drafting) return;
    const auto& request = m_request.state();
    const bool wouldBeLost = request && request->unsaved() && request->line.empty();
    const auto draft = wouldBeLost ? std::optional{draftOf(*request)} : std::nullopt;
    if (draft == m_drafted) return;
    m_drafting = true;
    m_workplace.ask(
        [office = m_office, counter = m_counter, draft] {
            office->keepDraft(counter, draft);
            return true;
        },
        [this, draft](bool) {
            m_drafting = false;
            m_drafted = draft;
        },
        [this](TroubleKind) { m_drafting = false; }); // the words are in the window still; the next tick tries again
}

void CounterKept::received(KeptLine kept)
{
    m_receipt = std::move(kept);
    printReceipt();
}

void CounterKept::printReceipt()
{
    if (!m_receipt || !m_print) return;
    m_print(*m_receipt, m_workplace.state().officer,
            [this, life = m_workplace.life()](Printing end, const std::string& sentence) {
                if (life.expired()) return;
                if (end == Printing::printed)
                    m_workplace.say(Tone::good, trLater("The receipt is printed. Hand it over."));
                else
                    m_workplace.say(Tone::bad, trLater("The receipt did not print: write the code down by hand. %1"),
                                    {sentence});
                m_workplace.show();
            });
}

void CounterKept::leave(const std::function<void()>& goOn)
{
    if (!m_request.state() || !m_request.state()->unsaved()) {
        goOn();
        return;
    }
    QuestionRows rows;
    rows.add(saying(trLater("Save them as a case, and go on")),
             [this, goOn] {
                 m_question.close();
                 keep(goOn);
             })
        .add(saying(trLater("Back to the words")), [this] { m_question.close(); })
        .add(saying(trLater("Go on without them: they are lost")), [this, goOn] {
            m_request.dropWords();
            m_question.close();
            goOn();
        });
    m_question.ask(saying(trLater("What was written is not saved yet. What shall become of it?")),
                   std::move(rows.rows));
}

} // namespace pintu
