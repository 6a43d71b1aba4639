#include "screens/counter_reading.h"

#include "core/base/clean_text.h"
#include "screens/case_words.h"
#include "screens/text.h"

#include <utility>

namespace pintu {

CounterReading::CounterReading(CounterWorkplace& workplace, std::shared_ptr<CounterReadingOffice> office,
                               std::function<void(Reading, ReadFrom)> understood)
    : m_workplace{workplace}, m_office{std::move(office)}, m_understood{std::move(understood)}
{
}

void CounterReading::read(const std::string& text, ReadFrom from)
{
    if (cleanText(text).value_or(std::string{}).empty()) {
        m_workplace.say(Tone::calm, trLater("Type a NIK, a name, a number or a code, or scan a slip."));
        return;
    }
    m_workplace.send(
        [office = m_office, command = m_workplace.newCommand(), text] { return office->read(command, text); },
        [this, from](Reading reading) { take(std::move(reading), from); });
}

void CounterReading::nameCompared()
{
    if (!m_heard || m_heard->finding != ReturnVerdictKind::compareName) return;
    m_workplace.send([office = m_office, command = m_workplace.newCommand(),
                      code = m_heard->code] { return office->hearCompared(command, code); },
                     [this](Reading reading) {
                         if (m_heard)
                             m_heard = std::move(reading.heard); // else left meanwhile; it is noted all the same
                     });
}

std::optional<std::int64_t> CounterReading::heardOf() const
{
    const bool proven =
        m_heard && (m_heard->finding == ReturnVerdictKind::good || m_heard->finding == ReturnVerdictKind::alreadyKnown);
    if (!proven || !m_heard->slip) return std::nullopt;
    return m_heard->slip->referral.name.number;
}

void CounterReading::take(Reading reading, ReadFrom from)
{
    const bool nobody = reading.kind == Reading::Kind::people && reading.people.empty();
    if (reading.kind == Reading::Kind::nothing || (nobody && from == ReadFrom::scanner)) {
        m_workplace.say(Tone::warn,
                        trLater("This is none of our papers. Scan again, or type the code below the square."));
        return;
    }
    if (reading.kind == Reading::Kind::badSlip) {
        m_workplace.say(Tone::warn, trLater("This slip is not valid here. Do not use it; look the person up by name."));
        return;
    }
    if (reading.kind == Reading::Kind::receipt && reading.receipt) {
        m_workplace.say(Tone::good, trLater("Complaint without a name: %1"), {receiptWords(*reading.receipt)});
        return;
    }
    if (reading.kind == Reading::Kind::returnSlip) m_heard = reading.heard;
    m_understood(std::move(reading), from);
}

} // namespace pintu
