#include "screens/scan_burst.h"

#include <utility>

namespace pintu {
namespace {

constexpr std::int64_t fastGap = 40;     // slow scanners type 30 ms a key, a good typist 100
constexpr std::int64_t longestGap = 150; // longer than this, and a new run begins
constexpr std::int64_t enoughFast = 6;   // fast keys that prove a scanner
constexpr std::int64_t ownEnter = 500;   // an Enter so soon after a scan still belongs to it

bool isFast(std::int64_t gap)
{
    return gap >= 0 && gap <= fastGap;
}

} // namespace

void ScanBurst::begin(const Key& key)
{
    forget();
    m_run = {key.text, key.usText};
    m_lastText = key.text + key.usText;
    m_keys = 1;
}

void ScanBurst::forget()
{
    m_run = {};
    m_lastText.clear();
    m_keys = m_different = m_fast = 0;
    m_proven = m_tail = false;
}

ScanBurst::Scan ScanBurst::ended(std::int64_t at)
{
    auto scan = std::move(m_run);
    m_scanEnded = at;
    forget();
    return scan;
}

/// Compared with the scan itself: a person who waits is a person, however many ends the scanner sends.
bool ScanBurst::ownAfterScan(const Key& key) const
{
    if (!m_scanEnded) return false;
    const auto since = key.at - *m_scanEnded;
    return since >= 0 && since < (key.kind == Kind::enter ? ownEnter : longestGap);
}

ScanBurst::Answer ScanBurst::press(const Key& key, std::int64_t gap)
{
    Answer answer;
    const auto name = key.kind == Kind::enter ? "enter" : key.kind == Kind::tab ? "tab" : key.text;
    const bool again = m_waits && m_keys == 0 && name == m_lastCommand;
    m_lastCommand = name;
    answer.hurried = (m_keys > 0 || m_waits) && isFast(gap) && !again;
    if (m_proven) {
        answer.swallow = true;
        if (key.kind != Kind::command) answer.scan = ended(key.at);
        return answer;
    }
    forget();
    if (ownAfterScan(key)) {
        answer.swallow = true;
        return answer;
    }
    if (again && isFast(gap) && key.kind == Kind::enter) {
        answer.swallow = true; // held down, or sent twice: once is enough
        return answer;
    }
    // A key that is held down is a person's, and so is one that nothing has followed at a scanner's pace.
    answer.letGo = m_waits && (again || !isFast(gap));
    answer.wait = m_waits = true;
    return answer;
}

ScanBurst::Answer ScanBurst::key(const Key& key)
{
    const auto gap = key.at - m_last;
    m_last = key.at;
    if (key.kind != Kind::text) return press(key, gap);

    Answer answer;
    answer.letGo = m_waits && !isFast(gap) && !m_proven;
    answer.hurried = (m_keys > 0 || m_waits) && isFast(gap);
    if (answer.letGo) m_waits = false;
    // Moments count 32 bits and begin anew after 49 days: a step back is a pause.
    if (m_keys == 0 || gap < 0 || gap > endOfScan || (gap > longestGap && !m_proven)) {
        begin(key);
        m_tail = isFast(gap) && ownAfterScan(key);
        answer.remember = true;
        if (key.presses) answer.wait = m_waits = true;
        return answer;
    }
    m_run.typed += key.text;
    m_run.usText += key.usText;
    ++m_keys;
    if (const auto text = key.text + key.usText; text != std::exchange(m_lastText, text)) {
        ++m_different;
        if (answer.hurried) ++m_fast;
    }
    if (m_proven) {
        answer.swallow = true;
    } else if (m_fast >= enoughFast && m_fast * 5 >= m_different * 4) {
        m_proven = true;
        m_waits = false;
        answer.swallow = answer.restore = true;
    }
    return answer;
}

ScanBurst::Quiet ScanBurst::quiet()
{
    Quiet quiet;
    if (m_proven) {
        quiet.scan = ended(m_last);
        return quiet;
    }
    quiet.letGo = std::exchange(m_waits, false);
    quiet.restore = m_tail;
    if (m_keys == 1 && !m_tail && !m_run.typed.empty()) quiet.lone = m_run.typed;
    // The run goes on: a slow scanner's second key may still come.
    return quiet;
}

} // namespace pintu
