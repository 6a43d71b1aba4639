#include "devices/printer_inquiry.h"

#include <algorithm>
#include <vector>

namespace pintu {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds answersAreLost{10'000}; // after that long nothing is owed any more
constexpr std::size_t noise = 256;             // bytes without a pause: no printer says so much

bool isStatus(std::uint8_t byte)
{
    return (byte & 0x93) == 0x12; // bits that are fixed in every answer to DLE EOT, and different in automatic status
}

bool has(std::uint8_t byte, int bits)
{
    return (byte & bits) != 0;
}

/// The cause that tells most comes first: an open cover often reports missing paper, and both put the printer off line.
int rankOf(PrinterFault fault)
{
    switch (fault) {
    case PrinterFault::coverOpen: return 0;
    case PrinterFault::paperOut: return 1;
    case PrinterFault::cutterStuck: return 2;
    case PrinterFault::tooHot: return 3;
    case PrinterFault::broken: return 4;
    default: return 5;
    }
}

} // namespace

PrinterInquiry::PrinterInquiry(PrinterWire& wire, PrinterManners& manners, const PrinterPatience& patience)
    : m_wire{wire}, m_manners{manners}, m_patience{patience}
{
    if (wire.isNew() || Clock::now() - m_manners.asked > answersAreLost) m_manners.owed = 0;
}

milliseconds PrinterInquiry::patience() const
{
    return m_manners.answers && !m_manners.silent ? m_patience.known : m_patience.first;
}

PrinterInquiry::Report PrinterInquiry::before()
{
    // What lies there from before shows that the printer can answer, and nothing else.
    const bool repeated = m_manners.repeats;
    if (!settle(m_patience.quiet)) return {};
    m_manners.repeats = repeated;
    if (m_manners.silent && !m_manners.answers) return {};
    return look(patience());
}

PrinterInquiry::Report PrinterInquiry::after()
{
    const auto asked = Clock::now();
    auto report = look(patience());
    // A slow printer has answered when the paper is out; a quick one is asked once more.
    if (report.heard && !report.fault && Clock::now() - asked < m_patience.paper) {
        m_wire.pause(m_patience.paper);
        report = look(patience());
    }
    m_manners.silent = !report.heard;
    if (report.fault) m_manners.deafTo = {}; // whoever puts it right may change more
    return report;
}

PrinterInquiry::Report PrinterInquiry::look(milliseconds patience)
{
    const bool answered = m_manners.answers;
    const bool repeated = m_manners.repeats;
    auto report = round(patience);
    if (m_manners.repeats && !repeated) {
        (void)settle(m_patience.first); // whatever is still under way
        m_manners.owed = 0;
        report = round(m_patience.known);
    } else if (!report.heard && m_manners.answers && !answered)
        report = round(m_patience.known); // its first word came too late
    const auto end = Clock::now() + m_patience.cooling;
    while (report.fault == PrinterFault::tooHot && Clock::now() < end) {
        m_wire.pause(m_patience.again);
        report = round(patience);
    }
    return report;
}

/// All questions. A fault without a cause may have begun or ended between two of them: then once more.
PrinterInquiry::Report PrinterInquiry::round(milliseconds patience)
{
    const auto report = askAll(patience);
    return report.fault && rankOf(*report.fault) >= rankOf(PrinterFault::broken) ? askAll(patience) : report;
}

PrinterInquiry::Report PrinterInquiry::askAll(milliseconds patience)
{
    Report report;
    std::vector<std::size_t> unanswered;
    for (const auto question : {Question::roll, Question::offline, Question::printer, Question::error}) {
        const auto number = static_cast<std::size_t>(question);
        if (m_manners.deafTo.at(number)) continue;
        if (!m_wire.canAnswer() || !settle(m_manners.repeats ? m_patience.longQuiet : m_patience.quiet)) return {};
        if (!add(question, patience, report)) {
            if (!m_manners.knows.at(number)) unanswered.push_back(number);
            // Once the first was waited for, silence costs little more, unless it is not known yet what it answers.
            const bool knowsNone = std::ranges::find(m_manners.knows, true) == m_manners.knows.end();
            const auto rest = !m_manners.answers ? m_patience.prompt : knowsNone ? m_patience.first : m_patience.again;
            if (!report.heard) patience = std::min(patience, rest);
        }
        if (report.fault && question == Question::offline && rankOf(*report.fault) < rankOf(PrinterFault::broken))
            break;
    }
    if (report.heard) {
        for (const auto number : unanswered) m_manners.deafTo.at(number) = true;
        (void)settle(m_manners.plain ? m_patience.quiet : m_patience.longQuiet);
        m_manners.plain = !m_manners.repeats;
    }
    return report;
}

/// Whether the question was answered.
bool PrinterInquiry::add(Question question, milliseconds patience, Report& report)
{
    const auto faultIn = [question](std::uint8_t byte) -> std::optional<PrinterFault> {
        switch (question) {
        case Question::roll:
            if (has(byte, 0x60)) return PrinterFault::paperOut;
            break;
        case Question::offline:
            if (has(byte, 0x04)) return PrinterFault::coverOpen;
            if (has(byte, 0x20)) return PrinterFault::paperOut;
            if (has(byte, 0x40)) return PrinterFault::broken;
            break;
        case Question::error:
            if (has(byte, 0x08)) return PrinterFault::cutterStuck;
            if (has(byte, 0x24)) return PrinterFault::broken;
            if (has(byte, 0x40)) return PrinterFault::tooHot;
            break;
        case Question::printer:
            if (has(byte, 0x08)) return PrinterFault::offLine;
            break;
        }
        return std::nullopt;
    };

    auto answer = answerTo(question, patience);
    if (!answer) return false;
    report.heard = m_manners.knows.at(static_cast<std::size_t>(question)) = true;
    if (faultIn(*answer)) answer = answerTo(question, patience).value_or(*answer);
    if (question == Question::roll && has(*answer, 0x0c)) report.rollNearEnd = true;
    const auto fault = faultIn(*answer);
    if (fault && (!report.fault || rankOf(*fault) < rankOf(*report.fault))) report.fault = fault;
    return true;
}

std::optional<std::uint8_t> PrinterInquiry::answerTo(Question question, milliseconds patience)
{
    const std::array<std::uint8_t, 3> words{0x10, 0x04, static_cast<std::uint8_t>(question)};
    auto before = m_manners.owed; // answers that belong to earlier questions
    auto end = Clock::now() + patience;
    auto askAt = Clock::now();
    while (m_wire.canAnswer() && Clock::now() < end) {
        if (Clock::now() >= askAt) {
            m_wire.ask(words);
            ++m_manners.owed;
            m_manners.asked = Clock::now();
            askAt = m_manners.asked + (m_manners.repeats ? patience : m_patience.again);
        }
        const auto answer = nextAnswer(std::min(askAt, end));
        if (!answer) continue;
        --m_manners.owed; // never none: this question has just been put
        if (before == 0) return answer;
        --before;
        // It speaks: either slowly, or one answer behind, or others were lost and it needs to be asked again.
        end = Clock::now() + patience;
        if (Clock::now() - m_manners.asked <= m_patience.prompt) askAt = Clock::now();
    }
    return std::nullopt;
}

/// The next byte that can be an answer.
std::optional<std::uint8_t> PrinterInquiry::nextAnswer(Clock::time_point end)
{
    for (;;) {
        while (!m_heard.empty()) {
            const auto byte = m_heard.front();
            m_heard.erase(m_heard.begin());
            if (!isStatus(byte)) continue;
            m_manners.answers = true;
            return byte;
        }
        if (!m_wire.canAnswer()) return std::nullopt;
        m_heard = m_wire.hear(std::max(milliseconds{0}, std::chrono::ceil<milliseconds>(end - Clock::now())));
        if (m_heard.empty()) return std::nullopt;
    }
}

/// Lets pass what comes until nothing came for a while. False when that never happens.
bool PrinterInquiry::settle(milliseconds quiet)
{
    std::size_t bytes = 0;
    while (m_wire.canAnswer()) {
        for (const auto byte : m_heard) {
            if (!isStatus(byte)) continue;
            m_manners.answers = true;
            if (m_manners.owed > 0)
                --m_manners.owed;
            else
                m_manners.repeats = true;
        }
        bytes += m_heard.size();
        m_heard.clear();
        if (bytes > noise) {
            m_manners.answers = false; // what looked like answers was chance
            return false;
        }
        m_heard = m_wire.hear(quiet);
        if (m_heard.empty()) return true;
    }
    return true;
}

} // namespace pintu
