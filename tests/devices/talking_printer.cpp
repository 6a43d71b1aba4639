#include "devices/talking_printer.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace pintu::test {
namespace {

using Clock = std::chrono::steady_clock;

} // namespace

Says wellBut(int question, std::uint8_t answer)
{
    auto says = allWell;
    says[question] = answer;
    return says;
}

TalkingPrinter::TalkingPrinter(Talk talk)
    : m_talk{std::move(talk)}, m_master{posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)}
{
    grantpt(m_master);
    unlockpt(m_master);
    m_name = ptsname(m_master);
    // Held open, so that the end of one job is not the end of the port.
    m_slave = open(m_name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    m_thread = std::jthread{[this](const std::stop_token& stop) { work(stop); }};
}

TalkingPrinter::~TalkingPrinter()
{
    m_thread.request_stop();
    m_thread.join();
    close(m_slave);
    close(m_master);
}

void TalkingPrinter::change(const std::function<void(Talk&)>& how)
{
    const std::lock_guard lock{m_mutex};
    how(m_talk);
}

std::string TalkingPrinter::printed() const
{
    const std::lock_guard lock{m_mutex};
    return m_printed;
}

std::size_t TalkingPrinter::questions() const
{
    const std::lock_guard lock{m_mutex};
    return m_questions;
}

void TalkingPrinter::work(const std::stop_token& stop)
{
    std::array<std::uint8_t, 512> buffer{};
    while (!stop.stop_requested()) {
        pollfd wanted{m_master, POLLIN, 0};
        poll(&wanted, 1, 1);
        const std::lock_guard lock{m_mutex};
        if (m_talk.babbles && write(m_master, "\x12\x72\x16\x1a", 4) < 0) continue;
        const ssize_t got = read(m_master, buffer.data(), buffer.size());
        for (ssize_t i = 0; i < got; ++i) hear(buffer[static_cast<std::size_t>(i)]);
        const auto now = Clock::now();
        for (const auto& answer : m_waiting)
            if (answer.due <= now && write(m_master, answer.bytes.data(), answer.bytes.size()) < 0) return;
        std::erase_if(m_waiting, [now](const Answer& answer) { return answer.due <= now; });
    }
}

void TalkingPrinter::hear(std::uint8_t byte)
{
    constexpr std::array<std::uint8_t, 2> begin{0x10, 0x04};
    if (m_question.size() < begin.size() && byte == begin.at(m_question.size())) {
        m_question.push_back(byte);
        return;
    }
    if (m_question.size() == begin.size() && byte >= 1 && byte <= 4) {
        ++m_questions;
        m_jobBegun = false;
        answer(byte);
    } else {
        m_printed.append(m_question.begin(), m_question.end()).push_back(static_cast<char>(byte));
        if (!std::exchange(m_jobBegun, true) && m_talk.afterJob) m_talk.afterJob(m_talk);
    }
    m_question.clear();
}

void TalkingPrinter::answer(int question)
{
    const auto said = m_talk.says.find(question);
    if (said == m_talk.says.end()) return;
    if (m_talk.mute > 0) {
        --m_talk.mute;
        return;
    }
    Bytes bytes{said->second};
    if (m_talk.oneBehind) {
        std::swap(bytes, m_behind);
        if (bytes.empty()) return;
    }
    const auto due = Clock::now() + m_talk.late;
    if (!m_talk.unasked.empty()) m_waiting.push_back({due, m_talk.unasked});
    m_waiting.push_back({due + m_talk.between, bytes});
    if (m_talk.twice) m_waiting.push_back({due + 2 * m_talk.between, bytes});
}

} // namespace pintu::test
