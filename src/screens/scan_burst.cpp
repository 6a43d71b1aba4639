#include "screens/scan_burst.h"

namespace pintu {
namespace {

constexpr std::int64_t fastGap = 40;     // slow scanners type 30 ms a key, a good typist 100
constexpr std::int64_t longestGap = 150; // longer than this, and a new run begins
constexpr std::int64_t enoughFast = 6;   // fast keys that prove a scanner
constexpr std::int64_t ownEnter = 500;   // an Enter so soon after a scan still belongs to it

} // namespace

void ScanBurst::begin(const Key& key)
{
    forget();
    m_typed = m_lastText = key.text;
    m_keys = 1;
}

void ScanBurst::forget()
{
    m_typed.clear();
    m_lastText.clear();
    m_keys = m_different = m_fast = 0;
    m_proven = false;
}

ScanBurst::Answer ScanBurst::end(const Key& key, std::int64_t gap)
{
    Answer answer;
    answer.hurried = m_keys > 0 && gap <= fastGap;
    if (m_proven) {
        answer.swallow = true;
        answer.scan = m_typed;
        m_scanEnded = key.at;
    } else if (key.kind == Kind::enter && m_scanEnded) {
        // Compared with the scan itself: a person who waits is a person, however many ends the scanner sends.
        const auto since = key.at - *m_scanEnded;
        answer.swallow = since >= 0 && since < ownEnter;
    }
    forget();
    return answer;
}

ScanBurst::Answer ScanBurst::key(const Key& key)
{
    const auto gap = key.at - m_last;
    m_last = key.at;
    if (key.kind != Kind::text) return end(key, gap);

    Answer answer;
    // Moments count 32 bits and begin anew after 49 days: a step back is a pause.
    if (m_keys == 0 || gap < 0 || gap > endOfScan || (gap > longestGap && !m_proven)) {
        begin(key);
        answer.remember = true;
        return answer;
    }
    answer.hurried = gap <= fastGap;
    m_typed += key.text;
    ++m_keys;
    if (key.text != m_lastText) {
        ++m_different;
        if (answer.hurried) ++m_fast;
    }
    m_lastText = key.text;
    if (m_proven) {
        answer.swallow = true;
    } else if (m_fast >= enoughFast && m_fast * 5 >= m_different * 4) {
        m_proven = true;
        answer.swallow = answer.restore = true;
    }
    return answer;
}

ScanBurst::Quiet ScanBurst::quiet()
{
    Quiet quiet;
    if (m_proven) {
        quiet.scan = m_typed;
        m_scanEnded = m_last;
        forget();
    } else if (m_keys == 1) {
        quiet.lone = m_typed;
        // The run goes on: a slow scanner's second key may still come.
    }
    return quiet;
}

} // namespace pintu
