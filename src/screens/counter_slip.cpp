#include "screens/counter_slip.h"

#include "screens/text.h"

#include <utility>

namespace pintu {

CounterSlip::CounterSlip(CounterWorkplace& workplace, PrintReferral print)
    : m_workplace{workplace}, m_print{std::move(print)}
{
}

void CounterSlip::made(SlipFacts facts)
{
    m_shown = SlipState{std::move(facts), true, Printing::none, Printing::none, 0, {}};
    m_workplace.moveTo(Spot::slip);
    print(ReferralPaper::slip);
}

void CounterSlip::read(SlipFacts facts)
{
    m_shown = SlipState{std::move(facts), false, Printing::none, Printing::none, 0, {}};
    m_workplace.moveTo(Spot::slip);
}

void CounterSlip::printAgain()
{
    if (m_shown && m_shown->slip != Printing::underWay) print(ReferralPaper::slip);
}

void CounterSlip::print(ReferralPaper paper)
{
    if (!m_shown) {
        m_workplace.say(Tone::warn, trLater("There is no slip yet. F8 makes it."));
        return;
    }
    const auto number = m_shown->facts.referral.name.number;
    (paper == ReferralPaper::slip ? m_shown->slip : m_shown->letter) = Printing::underWay;
    m_workplace.hush();
    m_print(number, paper, m_workplace.state().officer,
            [this, number, paper, life = m_workplace.life()](Printing end, const std::string& sentence) {
                if (!life.expired()) ended(number, paper, end, sentence);
            });
}

void CounterSlip::ended(std::int64_t number, ReferralPaper paper, Printing end, const std::string& sentence)
{
    const bool printed = end == Printing::printed;
    m_printer = printed ? PrinterMood::ready : end == Printing::noPrinter ? PrinterMood::none : PrinterMood::trouble;
    if (auto* slip = numbered(number)) {
        auto& state = paper == ReferralPaper::slip ? slip->slip : slip->letter;
        state = end;
        slip->printerSays = sentence;
        if (printed && paper == ReferralPaper::slip) ++slip->copies;
    } else if (end == Printing::held)
        m_workplace.say(Tone::bad, trLater("RJK %1 is at the printer. Look there before you print it again."),
                        {std::to_string(number)});
    else if (!printed)
        m_workplace.say(Tone::bad,
                        trLater("RJK %1 did not print. It is saved: type RJK %1 into the field to print it again."),
                        {std::to_string(number)});
    m_workplace.show();
}

SlipState* CounterSlip::numbered(std::int64_t number)
{
    for (auto* slip : {&m_shown, &m_covered})
        if (*slip && (*slip)->facts.referral.name.number == number) return &**slip;
    return nullptr;
}

void CounterSlip::cover()
{
    m_covered = std::exchange(m_shown, std::nullopt);
}

void CounterSlip::uncover()
{
    m_shown = std::exchange(m_covered, std::nullopt);
}

} // namespace pintu
